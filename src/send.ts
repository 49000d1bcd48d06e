import { LocalRefusal } from "./adapter.ts";
import { RefundError } from "./errors.ts";
import type { Order } from "./facts.ts";
import { seenAgain } from "./history.ts";
import { canSee } from "./look.ts";
import { idempotencyOf } from "./provider.ts";
import { investigate } from "./reconcile.ts";
import { Misshapen } from "./refund.ts";
import { isOlder, reread } from "./replay.ts";
import { conclude, Explained, fail, type Run, type Session } from "./run.ts";
import type { CallOptions } from "./runtime/client.ts";
import { sleep, unlessAborted } from "./runtime/clock.ts";
import { DriftError, TransportError } from "./runtime/errors.ts";
import { redactHeaders } from "./runtime/redact.ts";
import type { WireRequest } from "./runtime/transport.ts";
import type { Attempt, Evidence, Reconciliation, Refund } from "./types.ts";
import { judge, outcomeOf } from "./verdict.ts";

/** Sends, once, and says what came of it. From its first byte on the key is in doubt, until an end that counts. */
export async function send(run: Run, order: Order, call: CallOptions): Promise<Refund> {
  const { desk } = run;
  try {
    const told = await desk.provider.create(desk.client, order, { ...call, beforeSend: (wire) => keep(run, wire, call.signal) });
    const refund = conclude(run, told, { order });
    if (!told.answer.replayed && !isOlder(refund, told.answer, desk.clock.now())) return refund;
    const earlier = { history: refund.history.map((seen) => ({ ...seen, at: run.attempt.startedAt })) };
    return seenAgain(earlier, conclude(run, await reread(desk, told, call), { order }));
  } catch (failure) {
    if (failure instanceof Explained || failure instanceof RefundError) throw failure;
    return whatCameOf(run, failure, order, call);
  }
}

/** Shows the attempt before its first byte leaves; where that fails, none does. */
async function keep(run: Run, wire: WireRequest, signal: AbortSignal | undefined): Promise<void> {
  run.attempt = { ...run.attempt, request: { ...wire, headers: redactHeaders(wire.headers) } };
  if (run.explain) throw new Explained(run.attempt);
  const sending = { ...run.attempt, sentAt: new Date(run.desk.clock.now()).toISOString() };
  try {
    if (run.onAttempt) await unlessAborted(run.onAttempt(sending), signal);
  } catch (cause) {
    if (signal?.aborted) throw new TransportError("aborted", "no", "aborted before the request was sent", { cause });
    throw new LocalRefusal("invalid_config", `the attempt could not be kept, so nothing was sent: ${String(cause)}`);
  }
  run.attempt = sending;
  run.doubts.set(run.doubtKey, sending);
}

/** A send that ended without a refund: it is looked for wherever it may exist, and the error says only what is certain. */
async function whatCameOf(run: Run, failure: unknown, order: Order, call: CallOptions): Promise<Refund> {
  const { desk, open, looked } = run;
  const verdict = judge(failure, desk.provider);
  const known = { inDoubt: open !== undefined, looked, asksRemaining: run.request.amount === "remaining", canSee: canSee(desk.provider) };
  const sayable = (evidence: Evidence | "unread" | null) => outcomeOf(verdict, { ...known, evidence });
  let outcome = sayable(null);
  if (failure instanceof DriftError && outcome === "accepted") throw fail(run, failure, outcome);
  let finding: Reconciliation | undefined;
  if (outcome === "unknown" || outcome === "accepted" || (verdict.selfCaused && known.canSee)) {
    try {
      finding = await investigateUntilSettled(run, run.attempt, call);
    } catch (unread) {
      // What is accepted stays so, whatever a look stumbles over.
      if (outcome === "accepted") throw fail(run, failure, outcome);
      if (unread instanceof Misshapen) throw fail(run, unread, "unknown");
      // What the look found speaks of another's refund; where ours may have left, it stays open.
      if (unread instanceof LocalRefusal) throw fail(run, unread, outcome === "unknown" && unread.outcome === "not_sent" ? "unknown" : unread.outcome);
    }
    if (finding?.refund) {
      run.doubts.delete(run.doubtKey);
      return { ...finding.refund, requestedAmount: order.amount };
    }
    outcome = sayable(finding?.evidence ?? "unread");
  }
  throw fail(run, failure, outcome, finding);
}

/**
 * Looks for what came of a send. Where the provider has no key of its own, until the settle delay has passed, whatever the reads
 * in between say: a refund that shows late must not be sent again.
 */
export async function investigateUntilSettled({ desk, settleMs }: Session, attempt: Attempt, call: CallOptions): Promise<Reconciliation> {
  const { clock, provider } = desk;
  const endsAt = attempt.sentAt === null || idempotencyOf(provider) ? 0 : Math.min(Date.parse(attempt.sentAt) || clock.now(), clock.now()) + settleMs;
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
