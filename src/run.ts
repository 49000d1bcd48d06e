import { clockSkewMs, newestOpen, startAttempt } from "./attempt.ts";
import type { RefundError } from "./errors.ts";
import type { Order, RefundFacts, Told } from "./facts.ts";
import { toError } from "./failure.ts";
import type { Desk } from "./gate.ts";
import { Misshapen, toRefund } from "./refund.ts";
import type { Attempt, CreateRefundRequest, Outcome, Reconciliation, Refund } from "./types.ts";

/** One call of create, with what the process knows. */
export interface Session {
  readonly desk: Desk;
  readonly fingerprint: string;
  /** What this process sent under keys whose last send has had no answer that counts. */
  readonly doubts: Map<string, Attempt>;
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

/** How far a create has come. */
export interface Run extends Session {
  readonly request: CreateRefundRequest;
  readonly doubtKey: string;
  /** The last attempt that may have been executed: handed in, on record, or of this process. */
  readonly open: Attempt | undefined;
  /** The same, with when it began to settle by our own clock: another machine's is not ours. */
  readonly since: Attempt | undefined;
  attempt: Attempt;
  /** No refund of the payment carries the key, as far as can be seen. */
  looked: boolean;
  /** The payment's refunds as they were before the send, where it shows them. */
  refunds?: readonly RefundFacts[] | undefined;
}

/** One refund's name within the process; of a request that is checked only later as well. */
export const doubtKeyOf = (account: string, request: Partial<CreateRefundRequest> | null | undefined): string =>
  JSON.stringify([account, request?.payment, request?.idempotencyKey]);

export async function startRun(session: Session, request: CreateRefundRequest): Promise<Run> {
  const doubtKey = doubtKeyOf(session.desk.account, request);
  const mine = session.doubts.get(doubtKey);
  const open = newestOpen(request.after, mine);
  const now = session.desk.clock.now();
  // What may still be settling by another clock settles from now on; a time that can't be read counts as now.
  const isRecent = open?.sentAt != null && !(now >= Date.parse(open.sentAt) + session.settleMs + clockSkewMs);
  const since = open && isRecent && open.sentAt !== mine?.sentAt ? { ...open, sentAt: new Date(now).toISOString() } : open;
  if (since && since.sentAt !== null && !session.explain) session.doubts.set(doubtKey, since);
  const attempt = await startAttempt(session.desk, session.fingerprint, request, open);
  return { request, doubtKey, open, since, attempt, looked: false, ...session };
}

/** The refund that the call ends with: the key is in doubt no longer. */
export function conclude(run: Run, told: Told<RefundFacts>, stamp: { readonly evidence?: "exact_tag"; readonly order?: Order }): Refund {
  const { account, provider, clock } = run.desk;
  try {
    const refund = toRefund(told, { account, provider, at: clock.now(), ...stamp });
    if (!run.explain) run.doubts.delete(run.doubtKey);
    return refund;
  } catch (failure) {
    throw failure instanceof Misshapen ? fail(run, failure, "accepted") : failure;
  }
}

/** The error that the call ends with. Once a send may have been executed, nothing that is read off an answer is certain any more. */
export function fail(run: Run, failure: unknown, outcome: Outcome, finding?: Reconciliation): RefundError {
  const { desk, doubts, doubtKey, open, attempt, refunds, explain } = run;
  const sayable = !open || outcome === "accepted" ? outcome : open.outcome === "accepted" ? "accepted" : "unknown";
  if (!explain && (sayable === "rejected" || sayable === "not_sent")) doubts.delete(doubtKey);
  if (!explain && sayable === "accepted" && attempt.sentAt !== null) doubts.set(doubtKey, { ...attempt, outcome: sayable });
  return toError(failure, sayable, { ...desk, attempt, finding, refunds });
}
