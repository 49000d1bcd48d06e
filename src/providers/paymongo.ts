import { createPaymongoClient, type PaymongoClient, type PaymongoClientOptions } from "../../generated/paymongo/client.ts";
import { contract, operations } from "../../generated/paymongo/operations.ts";
import type { components } from "../../generated/paymongo/types.ts";
import { createRefundBody } from "../../generated/paymongo/validators/createRefund.body.ts";
import { allPages, codeOfStatus, collect, conform, defined, known, LocalRefusal, lookUp, nextPage, ofPayment, tell, tellEach } from "../adapter.ts";
import type { Filter, Order, Page, PaymentFacts, RefundFacts, Refusal } from "../facts.ts";
import { defineProvider } from "../provider.ts";
import type { CallOptions } from "../runtime/client.ts";
import type { StatusMeaning } from "../status.ts";
import type { ErrorCode, Reason } from "../types.ts";

// PayMongo refunds centavos, at least one peso, and wants a reason. While one refund of a payment is under way it refuses
// the next, and it stores refusals under the key: what is known to be refused is not sent.

type Wire = components["schemas"];
export type PaymongoOptions = PaymongoClientOptions;
const minimum = 100;

const reasons = {
  requested_by_customer: "requested_by_customer",
  duplicate: "duplicate",
  fraudulent: "fraudulent",
  other: "others",
} as const satisfies Partial<Record<Reason, Wire["RefundReason"]>>;

/** @example paymongo({ apiKey: process.env.PAYMONGO_SECRET_KEY }) */
export const paymongo = defineProvider({
  name: "paymongo",
  docs: "https://developers.paymongo.com/reference/create-a-refund",
  contract,
  operations,
  connect: (options: PaymongoOptions) => createPaymongoClient(options),
  fields: { reason: "required", description: "optional", metadata: "optional" },
  reasons,
  idWithin: "account",
  idAt: ["data", "id"],
  lookCost: { requests: 1, perRefund: 0 },

  async payment(client, id, call) {
    const answer = await client.getPayment({ path: { paymentId: id } }, call);
    const { shown } = tell(answer, ({ data }) => ({ shown: data.attributes.refunds?.map(fromPaymongoRefund) }));
    const refunds = shown ?? (await collect(allPages((after) => list(client, { payment: id }, after, call))));
    return tell(answer, ({ data }) => fromPaymongoPayment(data, refunds));
  },
  prepare(order) {
    if (order.amount && order.amount.value < minimum) throw new LocalRefusal("amount_below_minimum", `PayMongo refunds no less than ${minimum} centavos`);
    return order;
  },
  create: async (client, order, call) =>
    tell(await client.createRefund({ header: { "Idempotency-Key": order.providerKey }, body: toPaymongoRefund(order) }, call), fromEnvelope),
  get: async (client, { id }, call) => tell(await client.getRefund({ path: { refundId: id } }, call), fromEnvelope),
  list,

  statuses: {
    pending: { status: "pending", pendingReason: "processing" },
    processing: { status: "pending", pendingReason: "processing" },
    succeeded: { status: "succeeded" },
    failed: { status: "failed" },
  } satisfies Record<Wire["RefundStatus"], StatusMeaning>,

  refuse({ status, body }): Refusal {
    if (typeof body === "string") return { code: codeOfStatus(status), message: body };
    const entries = (body as Wire["Error"] | null)?.errors ?? [];
    const [entry] = entries;
    const code = lookUp<ErrorCode>(codes, entry?.code) ?? codeOfStatus(status);
    // These two say that something went wrong on the way, not that nothing was refunded.
    const mayBeExecuted = entries.some(({ code }) => code === "provider_processing_error" || code === "resource_processing_error");
    return { code, providerCode: entry?.code, message: entry?.detail, mayBeExecuted };
  },
});

const codes: Record<Wire["KnownErrorCode"], ErrorCode> = {
  provider_processing_error: "provider_unavailable",
  resource_processing_error: "provider_unavailable",
  resource_processing_state: "refund_in_progress",
  resource_pending_state: "refund_in_progress",
  resource_failed_state: "payment_not_refundable",
  resource_disputed_state: "payment_disputed",
  resource_not_found: "payment_not_found",
  livemode_mismatched: "wrong_mode",
  refund_not_allowed: "payment_not_refundable",
  payment_method_not_allowed: "payment_not_refundable",
  parameter_invalid: "provider_rejected",
  parameter_above_maximum: "amount_exceeds_refundable",
  parameter_below_minimum: "amount_below_minimum",
  allowed_date_exceeded: "refund_window_expired",
  available_balance_insufficient: "insufficient_balance",
  refund_amount_exceeds_payment: "amount_exceeds_refundable",
  payment_not_refundable: "payment_not_refundable",
  payment_not_found: "payment_not_found",
  parameter_format_invalid: "invalid_request",
  parameter_data_type_invalid: "invalid_request",
  parameter_required: "invalid_request",
  authentication_invalid: "authentication_failed",
  access_denied: "authentication_failed",
  api_key_invalid: "authentication_failed",
  too_many_requests: "rate_limited",
};

const fromReasons = Object.fromEntries(Object.entries(reasons).map(([word, wire]) => [wire, word])) as Record<Wire["RefundReason"], Reason>;

function toPaymongoRefund({ payment, amount, reason, description, metadata }: Order): Wire["CreateRefundRequest"] {
  const attributes = defined({ amount: amount?.value, payment_id: payment, reason: lookUp(reasons, reason), notes: description, metadata });
  return conform(createRefundBody, { data: { attributes } });
}

const fromEnvelope = ({ data }: Wire["RefundResponse"]): RefundFacts => fromPaymongoRefund(data);

function fromPaymongoRefund(refund: Wire["Refund"] | Wire["FlatRefund"]): RefundFacts {
  if (!("attributes" in refund)) return { id: refund.id ?? "", status: refund.status, amount: { minor: refund.amount, currency: null }, raw: refund };
  const { attributes } = refund;
  const ms = (seconds: number | null | undefined) => (typeof seconds === "number" ? seconds * 1000 : null);
  return {
    id: refund.id,
    payment: attributes.payment_id,
    status: attributes.status,
    amount: { minor: attributes.amount, currency: attributes.currency },
    reason: lookUp(fromReasons, attributes.reason),
    providerReason: attributes.reason,
    description: attributes.notes,
    metadata: attributes.metadata,
    mode: attributes.livemode === true ? "live" : attributes.livemode === false ? "test" : null,
    createdAt: ms(attributes.created_at),
    updatedAt: ms(attributes.updated_at),
    settledAt: ms(attributes.refunded_at),
    raw: refund,
  };
}

function fromPaymongoPayment({ id, attributes }: Wire["Payment"], refunds: readonly RefundFacts[]): PaymentFacts {
  const held = refunds.filter(({ status }) => status !== "failed");
  const left = held.reduce((rest, { amount }) => rest - (amount && "minor" in amount ? (amount.minor ?? Number.NaN) : Number.NaN), attributes.amount);
  const open = held.find(({ status }) => status === "pending" || status === "processing");
  const figures = { remaining: known(left), ceiling: known(left), why: "a refund of this payment has no amount" };
  return { id, currency: attributes.currency, ...figures, disputed: attributes.disputed === true, blocked: blockedBy(open, left), refunds };
}

function blockedBy(open: RefundFacts | undefined, left: number): PaymentFacts["blocked"] {
  if (open) return { code: "refund_in_progress", message: `PayMongo takes no refund while ${open.id} is ${open.status}`, refundId: open.id };
  return left > 0 && left < minimum
    ? { code: "amount_below_minimum", message: `the ${left} centavos left are less than PayMongo refunds (${minimum})` }
    : undefined;
}

async function list(client: PaymongoClient, { payment }: Filter, after: string | undefined, call: CallOptions): Promise<Page> {
  const answer = await client.listRefunds({ query: defined({ "data.attributes.payment_id": payment, after, limit: 100 }) }, call);
  const refunds = tellEach(answer, ({ data }) => data.map(fromPaymongoRefund));
  return { refunds: ofPayment(payment, refunds), next: tell(answer, ({ has_more: more }) => ({ more })).more ? nextPage(refunds.at(-1)?.id) : null };
}
