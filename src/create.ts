import { answerOf, judge, type Scene, toError } from "./failure.ts";
import { providerKey, readTag, tagName, writeTag } from "./key.ts";
import { type Money, showMoney } from "./money.ts";
import { LocalRefusal } from "./adapter.ts";
import { type AnyAccount, idempotencyOf, type Order, type PaymentFacts, type RefundFacts, type Told } from "./provider.ts";
import { Misshapen, toRefund } from "./refund.ts";
import type { CallOptions } from "./runtime/client.ts";
import { InputError } from "./runtime/errors.ts";
import type { Clock } from "./runtime/clock.ts";
import { redactHeaders } from "./runtime/redact.ts";
import type { WireRequest } from "./runtime/transport.ts";
import type { Attempt, CreateRefundRequest, Outcome, Refund } from "./types.ts";

/** One call of create: look first, refuse second, send last. */
export interface Session {
  readonly name: string;
  readonly account: AnyAccount;
  readonly clock: Clock;
  readonly fingerprint: string;
  /** Keys of this process whose last send got no answer that counts. */
  readonly doubts: Set<string>;
  /** Sees the attempt before its first byte leaves. */
  readonly onAttempt?: ((attempt: Attempt) => void | Promise<void>) | undefined;
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

export async function createRefund(session: Session, request: CreateRefundRequest, call: CallOptions): Promise<Refund> {
  const { account, name, clock, doubts } = session;
  const { provider, client } = account;
  let attempt = await startAttempt(session, request);
  const scene = (): Scene => ({ provider, account: name, operation: "create", secrets: account.secrets, now: clock.now(), attempt });
  const doubtKey = JSON.stringify([name, request.payment, request.idempotencyKey]);
  const inDoubt = doubts.has(doubtKey) || request.after?.outcome === "unknown";
  const fail = (failure: unknown, outcome: Outcome) => toError(failure, outcome, scene());
  /** Once a send was ambiguous, no refusal is certain any more. */
  const atMost = (outcome: Outcome): Outcome => (inDoubt && outcome !== "accepted" ? "unknown" : outcome);
  const found = (told: Told<RefundFacts>): Refund => {
    doubts.delete(doubtKey);
    return { ...toRefund(told, { account: name, provider, evidence: "exact_tag" }), requestedAmount: request.amount === "remaining" ? null : request.amount };
  };

  // Look.
  let payment: Told<PaymentFacts>;
  let looked = false;
  const lookOnce = async () => {
    looked = true;
    return look(session, payment, request, call);
  };
  try {
    payment = await provider.payment(client, request.payment, call);
    const earlier = isVouchedFor(session, request) ? undefined : await lookOnce();
    if (earlier) return found(earlier);
  } catch (failure) {
    throw fail(failure, failure instanceof LocalRefusal ? failure.outcome : failure instanceof InputError ? "not_sent" : "unknown");
  }

  // Refuse.
  let order: Order;
  try {
    if (inDoubt && !idempotencyOf(provider) && !request.after) throw new LocalRefusal("idempotency_in_progress", "an earlier send with this key got no answer, and the provider has no key to protect a second one: hand in the attempt of that error as `after`");
    order = toOrder(session, request, payment, attempt);
  } catch (failure) {
    if (!looked && provider.refundsOf) {
      const earlier = await lookOnce().catch((lookFailure: unknown) => Promise.reject(fail(lookFailure, "unknown")));
      if (earlier) return found(earlier);
    }
    // Where no look can see the key, "nothing left" may be the work of an earlier call with this very key.
    const blind = !provider.refundsOf && failure instanceof LocalRefusal && failure.code === "already_refunded";
    throw fail(failure, failure instanceof LocalRefusal && !blind ? atMost(failure.outcome) : "unknown");
  }

  // Send.
  attempt = { ...attempt, amount: order.amount };
  const beforeSend = async (wire: WireRequest) => {
    attempt = { ...attempt, request: { ...wire, headers: redactHeaders(wire.headers) } };
    if (session.explain) throw new Explained(attempt);
    attempt = { ...attempt, sentAt: new Date(clock.now()).toISOString() };
    await session.onAttempt?.(attempt);
  };
  try {
    const told = await provider.create(client, order, { ...call, beforeSend });
    const current = told.answer.replayed ? await reread(session, told, call) : told;
    doubts.delete(doubtKey);
    return toRefund(current, { account: name, provider, order });
  } catch (failure) {
    if (failure instanceof Explained) throw failure;
    if (failure instanceof Misshapen) throw fail(failure, "accepted");
    const verdict = judge(failure, provider);
    let outcome = atMost(verdict.outcome);
    if (provider.refundsOf && (outcome === "unknown" || outcome === "accepted" || verdict.selfCaused)) {
      try {
        payment = await provider.payment(client, request.payment, call);
        const earlier = await look(session, payment, request, call);
        if (earlier) return found(earlier);
      } catch (lookFailure) {
        if (lookFailure instanceof LocalRefusal) throw fail(lookFailure, atMost(lookFailure.outcome));
        if (outcome !== "accepted") outcome = "unknown";
      }
    }
    if (outcome === "unknown") doubts.add(doubtKey);
    throw fail(failure, outcome);
  }
}

async function startAttempt({ name, account, fingerprint, clock }: Session, request: CreateRefundRequest): Promise<Attempt> {
  const { payment, idempotencyKey, after } = request;
  const generation = after ? after.generation + (after.outcome === "rejected" ? 1 : 0) : 0;
  return {
    version: 1,
    account: name,
    provider: account.provider.name,
    payment,
    idempotencyKey,
    generation,
    providerKey: await providerKey(payment, idempotencyKey, generation),
    fingerprint,
    amount: null,
    request: null,
    startedAt: new Date(clock.now()).toISOString(),
    sentAt: null,
    contractVersion: account.provider.contract.version,
    outcome: null,
  };
}

/** While the provider still remembers the key, its own protection is enough. */
function isVouchedFor({ account, clock }: Session, { firstUsedAt, after }: CreateRefundRequest): boolean {
  const idempotency = idempotencyOf(account.provider);
  if (!firstUsedAt || after || !idempotency) return false;
  return clock.now() - Date.parse(firstUsedAt) < (idempotency.windowMs ?? Number.POSITIVE_INFINITY);
}

/** The refund that carries this key, if the provider shows one. */
async function look({ account, fingerprint }: Session, payment: Told<PaymentFacts>, { idempotencyKey }: CreateRefundRequest, call: CallOptions): Promise<Told<RefundFacts> | undefined> {
  const matches: Told<RefundFacts>[] = [];
  for await (const told of account.provider.refundsOf?.(account.client, payment, call) ?? []) {
    const tag = readTag(told.metadata);
    if (tag?.idempotencyKey !== idempotencyKey) continue;
    if (tag.fingerprint !== fingerprint) throw new LocalRefusal("idempotency_conflict", `the key ${JSON.stringify(idempotencyKey)} already names refund ${told.id} of this payment with other content: use a new key for another refund`, { refundId: told.id });
    matches.push(told);
  }
  if (matches.length > 1) throw new LocalRefusal("ambiguous_match", `the key ${JSON.stringify(idempotencyKey)} stands on several refunds (${matches.map(({ id }) => id).join(", ")}): somebody has to look at them`, { outcome: "accepted" });
  return matches[0];
}

/** The request with its amount resolved and the tag in place, or a refusal on the payment's own figures. */
function toOrder(session: Session, request: CreateRefundRequest, payment: PaymentFacts, attempt: Attempt): Order {
  const { provider } = session.account;
  const { amount: asked, after } = request;
  if (after?.outcome !== "rejected" && after && after.fingerprint !== session.fingerprint) {
    throw new LocalRefusal("idempotency_conflict", "the attempt in `after` was for other content, and its outcome is not a certain rejection: repeat it unchanged");
  }
  if (asked !== "remaining" && payment.currency !== null && asked.currency !== payment.currency) {
    throw new LocalRefusal("currency_mismatch", `the payment is in ${payment.currency}, the refund was asked for in ${asked.currency}`);
  }
  if (payment.disputed && !request.allowDisputed) throw new LocalRefusal("payment_disputed", "the payment has a chargeback or a dispute, so the shopper could be paid twice: set allowDisputed to refund all the same");
  if (payment.blocked) throw new LocalRefusal(payment.blocked.code, payment.blocked.message, { refundId: payment.blocked.refundId });
  if (asked !== "remaining" && provider.refundsOf && payment.ceiling !== null && asked.value > payment.ceiling) {
    const left = payment.currency === null ? String(payment.ceiling) : showMoney({ value: payment.ceiling, currency: payment.currency });
    throw new LocalRefusal(payment.ceiling === 0 ? "already_refunded" : "exceeds_refundable", `${showMoney(asked)} is more than the ${left} that can still be refunded`);
  }
  const resolved = asked !== "remaining" ? asked : (after?.amount ?? remainingOf(payment, provider.omitsRemaining === true));
  const order: Order = {
    payment: request.payment,
    amount: resolved,
    remaining: asked === "remaining",
    providerKey: attempt.providerKey,
    reason: request.reason,
    description: request.description,
    reference: request.reference,
    items: request.items,
    metadata: provider.fields.metadata ? { ...request.metadata, [tagName]: writeTag(attempt) } : undefined,
  };
  return provider.prepare ? provider.prepare(order, payment) : order;
}

function remainingOf(payment: PaymentFacts, omits: boolean): Money | null {
  if (omits) return null;
  if (payment.remaining === null || payment.currency === null) {
    throw new LocalRefusal("invalid_amount", `what remains of this payment can't be known (${payment.why ?? "the provider does not say"}): give the amount`);
  }
  if (payment.remaining <= 0) throw new LocalRefusal("already_refunded", "nothing is left to refund of this payment");
  return { value: payment.remaining, currency: payment.currency };
}

/** A replayed body is history: what the refund is now has to be read. A refund that is gone by then was canceled. */
async function reread({ account }: Session, told: Told<RefundFacts>, call: CallOptions): Promise<Told<RefundFacts>> {
  try {
    const current = await account.provider.get(account.client, { payment: told.payment ?? undefined, id: told.id }, call);
    return { ...current, answer: { ...current.answer, replayed: true } };
  } catch (failure) {
    const gone = answerOf(failure)?.status === 404 && account.provider.cancel !== undefined;
    return gone ? { ...told, status: "canceled", statusIsDerived: true } : told;
  }
}
