import { isOpen, startAttempt } from "./attempt.ts";
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
  /** Keys of this process whose last send has had no answer that counts. */
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

/** How far a create has come. */
export interface Run extends Session {
  readonly request: CreateRefundRequest;
  readonly doubtKey: string;
  /** An earlier send under this key may have been executed. */
  readonly inDoubt: boolean;
  attempt: Attempt;
  /** No refund of the payment carries the key, as far as can be seen. */
  looked: boolean;
  /** The payment's refunds as they were before the send, where it shows them. */
  refunds?: readonly RefundFacts[] | undefined;
}

export async function startRun(session: Session, request: CreateRefundRequest): Promise<Run> {
  const doubtKey = JSON.stringify([session.desk.account, request.payment, request.idempotencyKey]);
  const attempt = await startAttempt(session.desk, session.fingerprint, request);
  return { request, doubtKey, inDoubt: session.doubts.has(doubtKey) || isOpen(request.after), attempt, looked: false, ...session };
}

/** The refund that the call ends with: the key is in doubt no longer. */
export function conclude(run: Run, told: Told<RefundFacts>, stamp: { readonly evidence?: "exact_tag"; readonly order?: Order }): Refund {
  const { account, provider, clock } = run.desk;
  try {
    const refund = toRefund(told, { account, provider, at: clock.now(), ...stamp });
    run.doubts.delete(run.doubtKey);
    return refund;
  } catch (failure) {
    throw failure instanceof Misshapen ? fail(run, failure, "accepted") : failure;
  }
}

/** The error that the call ends with. Once a send may have been executed, nothing that is read off an answer is certain any more. */
export function fail({ desk, doubts, doubtKey, inDoubt, attempt, refunds }: Run, failure: unknown, outcome: Outcome, finding?: Reconciliation): RefundError {
  const sayable = inDoubt && outcome !== "accepted" ? "unknown" : outcome;
  if (sayable === "rejected" || sayable === "not_sent") doubts.delete(doubtKey);
  return toError(failure, sayable, { ...desk, attempt, finding, refunds });
}
