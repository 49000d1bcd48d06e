import { LocalRefusal } from "./adapter.ts";
import { isOpen, startAttempt } from "./attempt.ts";
import { RefundError } from "./errors.ts";
import type { Order, PaymentFacts, RefundFacts, Told } from "./facts.ts";
import { judge, toError } from "./failure.ts";
import type { Desk } from "./gate.ts";
import { seenAgain } from "./history.ts";
import { canSee, look } from "./look.ts";
import { toOrder } from "./order.ts";
import { idempotencyOf } from "./provider.ts";
import { investigate } from "./reconcile.ts";
import { Misshapen, toRefund } from "./refund.ts";
import { isOlder, reread } from "./replay.ts";
import type { CallOptions } from "./runtime/client.ts";
import { sleep } from "./runtime/clock.ts";
import { DriftError, InputError } from "./runtime/errors.ts";
import { redactHeaders } from "./runtime/redact.ts";
import type { WireRequest } from "./runtime/transport.ts";
import type { Attempt, CreateRefundRequest, ErrorCode, Outcome, Reconciliation, Refund } from "./types.ts";

/** One call of create, with what the process knows. */
export interface Session {
  readonly desk: Desk;
  readonly fingerprint: string;
  /** Keys of this process whose last send got no answer that counts. */
  readonly doubts: Set<string>;
  /** Sees the attempt before its first byte leaves. */
  readonly onAttempt?: ((attempt: Attempt) => void | Promise<void>) | undefined;
  /** How long to keep looking after a send without an answer, where the provider has no key of its own. */
  readonly settleMs: number;
  /** Stops before the write, with what would have been sent. */
  readonly explain?: boolean;
}

/** Thrown instead of sending, where the call only explains. */
export class Explained extends Error {
  readonly attempt: Attempt;
  constructor(attempt: Attempt) {
    super("explained");
    this.attempt = attempt;
  }
}

/** Look first, refuse second, send last. */
export async function createRefund(session: Session, request: CreateRefundRequest, call: CallOptions): Promise<Refund> {
  const { desk, doubts, fingerprint } = session;
  const { provider, client, clock, account } = desk;
  let attempt = await startAttempt(desk, fingerprint, request);
  let looked = false;
  let seen: readonly RefundFacts[] | undefined;
  const doubtKey = JSON.stringify([account, request.payment, request.idempotencyKey]);
  const inDoubt = doubts.has(doubtKey) || isOpen(request.after);
  /** Once a send may have been executed, nothing that is read off an answer is certain any more. */
  const fail = (failure: unknown, outcome: Outcome, finding?: Reconciliation) =>
    toError(failure, inDoubt && outcome !== "accepted" ? "unknown" : outcome, { ...desk, attempt, finding, refunds: seen });
  const result = (told: Told<RefundFacts>, stamp: { readonly evidence?: "exact_tag"; readonly order?: Order }): Refund => {
    doubts.delete(doubtKey);
    try {
      return toRefund(told, { account, provider, at: clock.now(), ...stamp });
    } catch (failure) {
      throw failure instanceof Misshapen ? fail(failure, "accepted") : failure;
    }
  };
  const lookAt = async (payment: Told<PaymentFacts>): Promise<Refund | undefined> => {
    const told = await look(desk, payment, { idempotencyKey: request.idempotencyKey, fingerprint }, call);
    looked = true;
    return told && { ...result(told, { evidence: "exact_tag" }), requestedAmount: request.amount === "remaining" ? null : request.amount };
  };
  const notSeen = (failure: unknown) => fail(failure, failure instanceof LocalRefusal ? failure.outcome : "unknown");

  if (request.after && isSettling(session, request.after)) await investigateUntilSettled(session, request.after, call).catch(() => {});
  // An id that the contract rules out has never been sent.
  const payment = await provider.payment(client, request.payment, call).catch((failure: unknown) => {
    throw failure instanceof InputError ? fail(failure, "not_sent") : notSeen(failure);
  });
  seen = payment.refunds;
  if (canSee(provider) && !(payment.refunds === undefined && isVouchedFor(session, request))) {
    const earlier = await lookAt(payment).catch((unseen: unknown) => Promise.reject(notSeen(unseen)));
    if (earlier) return earlier;
    if (payment.unexplained && !idempotencyOf(provider)) throw notSeen(notShown(payment));
  }

  let order: Order;
  try {
    if (inDoubt && !idempotencyOf(provider) && !request.after) throw needsAttempt();
    order = toOrder(provider, request, payment, attempt);
  } catch (failure) {
    if (!looked && canSee(provider)) {
      const earlier = await lookAt(payment).catch((unseen: unknown) => Promise.reject(notSeen(unseen)));
      if (earlier) return earlier;
    }
    // Where no look can see the key, what is left may be the work of an earlier call with this very key.
    const mayBeOurs = (!looked || payment.unexplained) && failure instanceof LocalRefusal && ofWhatIsLeft.has(failure.code);
    throw mayBeOurs ? fail(failure, "unknown") : notSeen(failure);
  }

  const baseline = { remaining: payment.remaining, refunds: payment.refunds?.flatMap(({ id }) => (typeof id === "string" ? [id] : [])) ?? null };
  attempt = { ...attempt, amount: order.amount, baseline: request.after?.baseline ?? baseline };
  const beforeSend = async (wire: WireRequest) => {
    attempt = { ...attempt, request: { ...wire, headers: redactHeaders(wire.headers) } };
    if (session.explain) throw new Explained(attempt);
    const sending = { ...attempt, sentAt: new Date(clock.now()).toISOString() };
    try {
      await session.onAttempt?.(sending);
    } catch (cause) {
      throw new LocalRefusal("invalid_config", `the attempt could not be kept, so nothing was sent: ${String(cause)}`);
    }
    attempt = sending;
  };
  try {
    const told = await provider.create(client, order, { ...call, beforeSend });
    const refund = result(told, { order });
    if (!told.answer.replayed && !isOlder(refund, told.answer)) return refund;
    const earlier = { history: refund.history.map((seen) => ({ ...seen, at: attempt.startedAt })) };
    return seenAgain(earlier, result(await reread(desk, told, call), { order }));
  } catch (failure) {
    if (failure instanceof Explained || failure instanceof RefundError) throw failure;
    const verdict = judge(failure, provider);
    // What no look has confirmed may be the work of an earlier call; only what can't be sent at all can't.
    // "remaining" comes out otherwise once an earlier send moved the sum: then the key's other content may be our own.
    const mayBeOwn = verdict.keyTaken && request.amount === "remaining";
    const unconfirmed = (verdict.keyUnread || mayBeOwn) && !looked && !(failure instanceof InputError);
    let outcome: Outcome = unconfirmed || (inDoubt && verdict.outcome !== "accepted") ? "unknown" : verdict.outcome;
    if ((outcome === "unknown" || outcome === "accepted") && attempt.sentAt !== null) doubts.add(doubtKey);
    if (failure instanceof DriftError && verdict.outcome === "accepted") throw fail(failure, "accepted");
    let finding: Reconciliation | undefined;
    if (outcome === "unknown" || outcome === "accepted" || (verdict.selfCaused && canSee(provider))) {
      try {
        finding = await investigateUntilSettled(session, attempt, call);
      } catch (unseen) {
        // What the look found speaks of another's refund; where ours may have left, it stays open.
        if (outcome === "unknown" && unseen instanceof LocalRefusal && unseen.outcome === "not_sent") throw fail(unseen, "unknown");
        if (unseen instanceof LocalRefusal || unseen instanceof Misshapen) throw notSeen(unseen);
        if (outcome !== "accepted") outcome = "unknown";
      }
    }
    if (finding?.refund) {
      doubts.delete(doubtKey);
      return { ...finding.refund, requestedAmount: order.amount };
    }
    if (unconfirmed && !inDoubt && canSee(provider) && finding?.evidence === "absent") outcome = verdict.outcome;
    // A refusal that our own refund could explain, while the sum has moved and the list does not say by whom.
    if (outcome === "rejected" && finding?.evidence === "sum_moved") outcome = "unknown";
    if (outcome === "unknown" && attempt.sentAt !== null) doubts.add(doubtKey);
    throw fail(failure, outcome, finding);
  }
}

/**
 * Looks for what came of a send. Where the provider has no key of its own, until the settle delay has passed, whatever the reads
 * in between say: a refund that shows late must not be sent again.
 */
async function investigateUntilSettled({ desk, settleMs }: Session, attempt: Attempt, call: CallOptions): Promise<Reconciliation> {
  const { clock, provider } = desk;
  const endsAt = attempt.sentAt === null || idempotencyOf(provider) ? 0 : Math.min(Date.parse(attempt.sentAt), clock.now()) + settleMs;
  for (let pause = 500; ; pause *= 2) {
    let failed: unknown;
    const finding = await investigate(desk, attempt, call).catch((failure: unknown) => void (failed = failure));
    const leftMs = endsAt - clock.now();
    const isCertain = failed instanceof Misshapen || (failed instanceof LocalRefusal && failed.outcome !== "unknown");
    if (finding && (finding.refund || leftMs <= 0)) return finding;
    if (isCertain || leftMs <= 0) throw failed;
    await sleep(clock, Math.min(pause, leftMs), call.signal);
  }
}

/** The send of an open attempt may still show late, where no key of the provider protects a second one. */
function isSettling({ desk, settleMs, explain }: Session, after: Attempt): boolean {
  if (explain || after.sentAt === null || !isOpen(after) || idempotencyOf(desk.provider)) return false;
  return desk.clock.now() < Date.parse(after.sentAt) + settleMs;
}

/** Refusals on what is left of the payment. */
const ofWhatIsLeft: ReadonlySet<ErrorCode> = new Set(["already_refunded", "exceeds_refundable", "invalid_amount"]);

const needsAttempt = () =>
  new LocalRefusal(
    "idempotency_in_progress",
    "an earlier send with this key got no answer, and the provider has no key that would protect a second one: hand in the attempt of that error as `after`",
  );

const notShown = ({ id }: PaymentFacts) =>
  new LocalRefusal(
    "ambiguous_match",
    `payment ${id} says that more was refunded than the refunds that it shows, so an earlier one can't be ruled out: call again later`,
    {
      outcome: "unknown",
    },
  );

/** While the provider still remembers the key, its own protection is enough. */
function isVouchedFor({ desk }: Session, { firstUsedAt, after }: CreateRefundRequest): boolean {
  const idempotency = idempotencyOf(desk.provider);
  if (!firstUsedAt || after || !idempotency) return false;
  return desk.clock.now() - Date.parse(firstUsedAt) < (idempotency.windowMs ?? Number.POSITIVE_INFINITY);
}
