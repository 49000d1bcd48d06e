import { LocalRefusal } from "./adapter.ts";
import { answerOf, findId } from "./failure.ts";
import type { Provider } from "./provider.ts";
import { ConfigurationError, InputError, TransportError } from "./runtime/errors.ts";
import type { ErrorCode, Evidence, Outcome } from "./types.ts";

/** How far a failed write got, by itself: without what is known beside it. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The refusal could have been caused by an earlier refund with this very key. */
  readonly selfCaused: boolean;
  /** The provider did not come to the key: what an earlier send with it did stays open. */
  readonly keyUnread: boolean;
  /** The provider knows the key already, from a request with other content. */
  readonly keyTaken: boolean;
}

/** What is known beside the failure. */
export interface Knowledge {
  /** An earlier send under this key may have been executed. */
  readonly inDoubt: boolean;
  /** A look before the send found no refund with this key. */
  readonly looked: boolean;
  /** All that remains was asked for: it comes out otherwise once an earlier send moved the sum. */
  readonly asksRemaining: boolean;
  /** What a look after the failure found; `unread` where it could not read, `null` where none was made. */
  readonly evidence: Evidence | "unread" | null;
  /** The provider keeps our tag, so that `absent` speaks of the key. */
  readonly canSee: boolean;
}

/** What may be said of the key. Once a send may have been executed, nothing that is read off an answer is certain any more. */
export function outcomeOf(verdict: Verdict, { inDoubt, looked, asksRemaining, evidence, canSee }: Knowledge): Outcome {
  if (verdict.outcome === "accepted") return "accepted";
  if (inDoubt || verdict.outcome === "unknown" || evidence === "unread") return "unknown";
  // What no look has confirmed may be the work of an earlier call. So may the other content of a key that is taken, where it was "remaining".
  const unconfirmed = !looked && (verdict.keyUnread || (verdict.keyTaken && (asksRemaining || !canSee)));
  if (unconfirmed && !(canSee && evidence === "absent")) return "unknown";
  // A refusal that our own refund could explain, while the sum has moved and the list does not say by whom.
  return verdict.outcome === "rejected" && evidence === "sum_moved" ? "unknown" : verdict.outcome;
}

/** What a thrown failure of a create says about the money. */
export function judge(failure: unknown, provider: Provider): Verdict {
  const verdict = (outcome: Outcome, about: Partial<Verdict> = {}): Verdict => ({ outcome, selfCaused: false, keyUnread: false, keyTaken: false, ...about });
  if (failure instanceof TransportError) return failure.sent === "no" ? verdict("not_sent", { keyUnread: true }) : verdict("unknown");
  // What can't be sent at all has never been sent.
  if (failure instanceof InputError) return verdict("not_sent");
  if (failure instanceof ConfigurationError || failure instanceof LocalRefusal) return verdict("not_sent", { keyUnread: true });
  const answer = answerOf(failure);
  if (!answer) return verdict("unknown");
  if (answer.httpStatus >= 200 && answer.httpStatus < 300) return verdict(findId(answer.body, provider.idAt) === null ? "unknown" : "accepted");
  if (answer.status === "undocumented" || answer.issues.length > 0) return verdict("unknown");
  const { code, mayBeExecuted } = provider.refuse(answer);
  const maybe = mayBeExecuted || ((answer.httpStatus >= 500 || answer.httpStatus === 408) && !answer.notExecuted);
  const about = { selfCaused: selfCaused.has(code), keyUnread: atTheDoor.has(code), keyTaken: code === "idempotency_conflict" };
  return verdict(answer.doubt || maybe ? "unknown" : "rejected", about);
}

/** Refusals that an earlier refund under the same key can explain: they are looked up before they are reported. */
const selfCaused: ReadonlySet<ErrorCode> = new Set([
  "already_refunded",
  "amount_exceeds_refundable",
  "duplicate_refund",
  "refund_in_progress",
  "idempotency_conflict",
  "idempotency_in_progress",
  "payment_not_refundable",
]);

/** Refusals that come before anything of the request is looked at. */
const atTheDoor: ReadonlySet<ErrorCode> = new Set(["authentication_failed", "permission_denied", "rate_limited"]);
