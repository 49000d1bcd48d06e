import { LocalRefusal } from "./adapter.ts";
import type { RefundError } from "./errors.ts";
import type { Order, PaymentFacts, Told } from "./facts.ts";
import { canSee, look } from "./look.ts";
import { toOrder } from "./order.ts";
import { idempotencyOf } from "./provider.ts";
import { conclude, fail, type Run, type Session, startRun } from "./run.ts";
import type { CallOptions } from "./runtime/client.ts";
import { InputError } from "./runtime/errors.ts";
import { investigateUntilSettled, isSettling, send } from "./send.ts";
import type { CreateRefundRequest, ErrorCode, Refund } from "./types.ts";

/** Look first, refuse second, send last. */
export async function createRefund(session: Session, request: CreateRefundRequest, call: CallOptions): Promise<Refund> {
  const run = await startRun(session, request);
  const { after } = request;
  // What this finds, or fails at, the look finds once more.
  if (after && isSettling(session, after)) await investigateUntilSettled(session, after, call).catch(() => {});
  const payment = await readPayment(run, call);
  if (!isVouchedFor(run, payment)) {
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
  run.attempt = { ...run.attempt, amount: order.amount, baseline: after?.baseline ?? baseline };
  return send(run, order, call);
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

function ordered({ desk, inDoubt, request, attempt }: Run, payment: PaymentFacts): Order {
  if (inDoubt && !idempotencyOf(desk.provider) && !request.after) throw needsAttempt();
  return toOrder(desk.provider, request, payment, attempt);
}

/** Where no look can see the key, what is left of the payment may be the work of an earlier call with this very key. */
function refused(run: Run, payment: PaymentFacts, refusal: unknown): RefundError {
  const mayBeOurs = (!run.looked || payment.unexplained) && refusal instanceof LocalRefusal && ofWhatIsLeft.has(refusal.code);
  return mayBeOurs ? fail(run, refusal, "unknown") : unseen(run, refusal);
}

/** A refusal of our own says what it means for the key; any other failure of a read leaves it open. */
const unseen = (run: Run, failure: unknown): RefundError => fail(run, failure, failure instanceof LocalRefusal ? failure.outcome : "unknown");

/** While the provider still remembers the key, its own protection is enough; a look that costs nothing is made all the same. */
function isVouchedFor({ desk, request }: Run, payment: PaymentFacts): boolean {
  const { firstUsedAt, after } = request;
  const idempotency = idempotencyOf(desk.provider);
  if (payment.refunds !== undefined || !firstUsedAt || after || !idempotency) return false;
  return desk.clock.now() - Date.parse(firstUsedAt) < (idempotency.windowMs ?? Number.POSITIVE_INFINITY);
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
    { outcome: "unknown" },
  );
