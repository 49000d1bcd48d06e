import { LocalRefusal } from "./adapter.ts";
import { clockSkewMs, isOpen } from "./attempt.ts";
import type { RefundError } from "./errors.ts";
import type { Order, PaymentFacts, Told } from "./facts.ts";
import { canSee, look } from "./look.ts";
import { toOrder } from "./order.ts";
import { idempotencyOf } from "./provider.ts";
import { conclude, fail, type Run, type Session, startRun } from "./run.ts";
import type { CallOptions } from "./runtime/client.ts";
import { InputError } from "./runtime/errors.ts";
import { investigateUntilSettled, send } from "./send.ts";
import type { Attempt, CreateRefundRequest, ErrorCode, Reconciliation, Refund } from "./types.ts";

/** Look first, refuse second, send last. */
export async function createRefund(session: Session, request: CreateRefundRequest, call: CallOptions): Promise<Refund> {
  const run = await startRun(session, request);
  const { open } = run;
  if (open && open.sentAt !== null && !isRemembered(run, open, call)) {
    const earlier = await settle(run, open, call);
    if (earlier) return earlier;
  }
  const payment = await readPayment(run, call);
  if (!isVouchedFor(run, payment, call)) {
    const earlier = await lookFor(run, payment, call);
    if (earlier) return earlier;
  }
  let order: Order;
  try {
    order = ordered(run, payment);
  } catch (refusal) {
    const earlier = run.looked ? undefined : await lookFor(run, payment, call);
    if (earlier) return earlier;
    throw refused(run, payment, refusal);
  }
  const baseline = { remaining: payment.remaining, refunds: payment.refunds?.flatMap(({ id }) => (typeof id === "string" ? [id] : [])) ?? null };
  run.attempt = { ...run.attempt, amount: order.amount, baseline: open?.baseline ?? baseline };
  return send(run, order, call);
}

/**
 * Where no key of the provider protects a second send: waits until what an open attempt sent can no longer show late, and stops where a refund without
 * a mark may be it.
 */
async function settle(run: Run, open: Attempt, call: CallOptions): Promise<Refund | undefined> {
  const { desk, explain, doubts, doubtKey } = run;
  const finding = await investigateUntilSettled(explain ? { ...run, settleMs: 0 } : run, run.since ?? open, call).catch((failure: unknown) => {
    if (!call.signal?.aborted && canSee(desk.provider)) throw unseen(run, failure);
  });
  if (finding?.refund) {
    if (!explain) doubts.delete(doubtKey);
    return finding.refund;
  }
  if (finding && finding.candidates.length > 0) throw fail(run, mayBeIt(finding), "unknown", finding);
  return undefined;
}

/** Whether the provider still knows the key of what was sent, until the last send of this call. */
function isRemembered({ desk }: Run, { startedAt }: Attempt, call: CallOptions): boolean {
  const idempotency = idempotencyOf(desk.provider);
  if (!idempotency) return false;
  if (idempotency.windowMs === null || !canSee(desk.provider)) return true;
  return desk.clock.now() - Date.parse(startedAt) + clockSkewMs + (call.deadlineMs ?? desk.deadlineMs) < idempotency.windowMs;
}

async function readPayment(run: Run, call: CallOptions): Promise<Told<PaymentFacts>> {
  const { provider, client } = run.desk;
  try {
    const payment = await provider.payment(client, run.request.payment, call);
    run.refunds = payment.refunds;
    return payment;
  } catch (failure) {
    // An id that the contract rules out has never been sent; any other failure is not absence.
    throw failure instanceof InputError ? fail(run, failure, "not_sent") : unseen(run, failure);
  }
}

/** The refund that carries the key already. */
async function lookFor(run: Run, payment: Told<PaymentFacts>, call: CallOptions): Promise<Refund | undefined> {
  const { desk, request, fingerprint } = run;
  if (!canSee(desk.provider)) return undefined;
  try {
    const told = await look(desk, payment, { idempotencyKey: request.idempotencyKey, fingerprint }, call);
    run.looked = true;
    if (told) return { ...conclude(run, told, { evidence: "exact_tag" }), requestedAmount: request.amount === "remaining" ? null : request.amount };
    if (payment.unexplained && !idempotencyOf(desk.provider)) throw notShown(payment);
    return undefined;
  } catch (failure) {
    throw unseen(run, failure);
  }
}

function ordered({ desk, open, request, attempt }: Run, payment: PaymentFacts): Order {
  if (open?.outcome === "accepted" && canSee(desk.provider)) throw wasAccepted(open);
  if (open && !idempotencyOf(desk.provider) && !(request.after && isOpen(request.after))) throw needsAttempt();
  return toOrder(desk.provider, request, payment, attempt, open);
}

/** Where no look can see the key, what is left of the payment may be the work of an earlier call with this very key. */
function refused(run: Run, payment: PaymentFacts, refusal: unknown): RefundError {
  const mayBeOurs = (!run.looked || payment.unexplained) && refusal instanceof LocalRefusal && ofWhatIsLeft.has(refusal.code);
  return mayBeOurs ? fail(run, refusal, "unknown") : unseen(run, refusal);
}

/** A refusal of our own says what it means for the key; any other failure of a read leaves it open. */
const unseen = (run: Run, failure: unknown): RefundError => fail(run, failure, failure instanceof LocalRefusal ? failure.outcome : "unknown");

/** While the provider still remembers the key, its own protection is enough; a look that costs nothing is made all the same. */
function isVouchedFor({ desk, request }: Run, payment: PaymentFacts, call: CallOptions): boolean {
  const { firstUsedAt } = request;
  const idempotency = idempotencyOf(desk.provider);
  if (payment.refunds !== undefined || !firstUsedAt || !idempotency) return false;
  const ageMs = desk.clock.now() - Date.parse(firstUsedAt);
  // Clocks differ, the last send of this call leaves later than now, and a first use in the future is a mistake.
  const lastSendMs = ageMs + clockSkewMs + (call.deadlineMs ?? desk.deadlineMs);
  return ageMs > -clockSkewMs && lastSendMs < (idempotency.windowMs ?? Number.POSITIVE_INFINITY);
}

/** Refusals on what is left of the payment. */
const ofWhatIsLeft: ReadonlySet<ErrorCode> = new Set(["already_refunded", "exceeds_refundable", "invalid_amount"]);

const needsAttempt = () =>
  new LocalRefusal(
    "idempotency_in_progress",
    "an earlier send with this key got no answer, and the provider has no key that would protect a second one: hand in the attempt of that error as `after`",
  );

const mayBeIt = ({ candidates, advice }: Reconciliation) =>
  new LocalRefusal(
    "ambiguous_match",
    `${candidates.map(({ id }) => id).join(", ")} may be the refund that the attempt sent, so nothing is sent: ${advice}. Once a person has seen that it is not, refund under a new key`,
    { outcome: "unknown" },
  );

const wasAccepted = ({ idempotencyKey }: Attempt) =>
  new LocalRefusal(
    "ambiguous_match",
    `the provider accepted the refund of the key ${JSON.stringify(idempotencyKey)} and does not show it: look for it, it is never sent again`,
    { outcome: "accepted" },
  );

const notShown = ({ id }: PaymentFacts) =>
  new LocalRefusal(
    "ambiguous_match",
    `payment ${id} says that more was refunded than the refunds that it shows, so an earlier one can't be ruled out: call again later`,
    { outcome: "unknown" },
  );
