import { LocalRefusal } from "./adapter.ts";
import type { Order, PaymentFacts } from "./facts.ts";
import { tagName, writeTag } from "./key.ts";
import { canSee } from "./look.ts";
import { type Money, showMoney } from "./money.ts";
import type { Provider } from "./provider.ts";
import type { Attempt, CreateRefundRequest } from "./types.ts";

/** The request with its amount resolved and the tag in place, or a refusal on the payment's own figures. */
export function toOrder(provider: Provider, request: CreateRefundRequest, payment: PaymentFacts, attempt: Attempt, open?: Attempt): Order {
  const { amount: asked, after } = request;
  // Where no look can see the key, the provider's own conflict tells what it was used for.
  const earlier = canSee(provider) ? (open ?? after) : after;
  if (earlier && earlier.outcome !== "rejected" && earlier.fingerprint !== attempt.fingerprint) {
    throw new LocalRefusal(
      "idempotency_conflict",
      "the key was used for other content, and that did not end in a certain rejection: repeat it unchanged, or use a new key for another refund",
    );
  }
  if (typeof payment.currency !== "string" || !/^[A-Z]{3}$/.test(payment.currency)) {
    const outcome = canSee(provider) ? "not_sent" : "unknown";
    throw new LocalRefusal("currency_mismatch", `${provider.name} does not tell the currency of the payment, so the amount could be taken in another one`, {
      outcome,
    });
  }
  if (asked !== "remaining" && asked.currency !== payment.currency) {
    throw new LocalRefusal("currency_mismatch", `the payment is in ${payment.currency}, the refund was asked for in ${asked.currency}`);
  }
  if (payment.disputed && !request.allowDisputed) {
    throw new LocalRefusal(
      "payment_disputed",
      "the payment has a chargeback or a dispute, so the shopper could be paid twice: set allowDisputed to refund all the same",
    );
  }
  if (payment.blocked) throw new LocalRefusal(payment.blocked.code, payment.blocked.message, { refundId: payment.blocked.refundId });
  // Where no look can see the key, the amount may be gone because of this very key: the provider decides.
  if (asked !== "remaining" && canSee(provider) && payment.ceiling !== null && asked.value > payment.ceiling) throw tooMuch(asked, payment.ceiling);
  const { expectedRemaining } = request;
  // Where no look can see the key, what is left may have moved because of this very key: only the repetition can tell.
  const mayBeOurs = open !== undefined && !canSee(provider);
  if (
    expectedRemaining &&
    !mayBeOurs &&
    payment.remaining !== null &&
    (expectedRemaining.value !== payment.remaining || expectedRemaining.currency !== payment.currency)
  ) {
    const left = payment.currency === null ? String(payment.remaining) : showMoney({ value: payment.remaining, currency: payment.currency });
    throw new LocalRefusal(
      "exceeds_refundable",
      `${showMoney(expectedRemaining)} was expected to be left, ${left} is: somebody else may have refunded, so look before you refund`,
    );
  }
  if (asked === "remaining" && canSee(provider) && attempt.amount !== null && payment.remaining !== null && attempt.amount.value > payment.remaining)
    throw new LocalRefusal(
      "exceeds_refundable",
      `the key was used for ${showMoney(attempt.amount)}, all that was left then; less is left now, so it is not sent again: once a person has seen that it did not go, refund what is left under a new key`,
    );
  const order: Order = {
    payment: request.payment,
    amount: asked !== "remaining" ? asked : (attempt.amount ?? remainingOf(payment, provider.omitsRemaining === true, canSee(provider))),
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

const tooMuch = (asked: Money, ceiling: number) =>
  ceiling === 0
    ? new LocalRefusal("already_refunded", "nothing is left to refund of this payment")
    : new LocalRefusal("exceeds_refundable", `${showMoney(asked)} is more than the ${showMoney({ ...asked, value: ceiling })} that can still be refunded`);

function remainingOf(payment: PaymentFacts, providerKnows: boolean, sees: boolean): Money | null {
  if (providerKnows) return null;
  if (payment.remaining === null || payment.currency === null) {
    throw new LocalRefusal("invalid_amount", `what remains of this payment can't be known (${payment.why ?? "the provider does not say"}): give the amount`);
  }
  const remedy = sees ? "" : ": if an earlier call with this key took it, repeat it with the amount as a number, and the key returns the refund";
  if (payment.remaining <= 0) throw new LocalRefusal("already_refunded", `nothing is left to refund of this payment${remedy}`);
  return { value: payment.remaining, currency: payment.currency };
}
