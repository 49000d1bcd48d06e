import { createDodoClient, type DodoClientOptions } from "../../generated/dodo/client.ts";
import { contract, operations } from "../../generated/dodo/operations.ts";
import type { components } from "../../generated/dodo/types.ts";
import { createRefundBody } from "../../generated/dodo/validators/createRefund.body.ts";
import { codeOfStatus, conform, defined, known, lookUp, tell, tellEach } from "../adapter.ts";
import type { Order, PaymentFacts, RefundFacts, Refusal } from "../facts.ts";
import { nameItems } from "../items.ts";
import { defineProvider } from "../provider.ts";
import { joinReason, reasonWords, splitReason } from "../reason.ts";
import { ConfigurationError } from "../runtime/errors.ts";
import type { StatusMeaning } from "../status.ts";
import type { ErrorCode } from "../types.ts";

// Dodo Payments refunds a whole payment or named line items; a part of an amount exists only as a part of an item. It has no
// idempotency key, so an earlier refund is found by the mark in its metadata, one read for each refund of the payment.

type Wire = components["schemas"];
const servers = { test: "https://test.dodopayments.com", live: "https://live.dodopayments.com" } as const;
const pageSize = 100;

export interface DodoOptions extends Omit<DodoClientOptions, "baseUrl"> {
  /** Which of the two servers to talk to. There is no default: it decides whether money is real. */
  readonly mode: keyof typeof servers;
  /** Another address than the mode's own, for example a sandbox's. */
  readonly baseUrl?: string;
}

/** @example dodo({ apiKey: process.env.DODO_API_KEY, mode: "test" }) */
export const dodo = defineProvider({
  name: "dodo",
  docs: "https://docs.dodopayments.com/api-reference/refunds/post-refunds",
  contract,
  operations,
  connect({ mode, baseUrl, ...options }: DodoOptions) {
    if (!Object.hasOwn(servers, mode)) throw new ConfigurationError(`mode ${mode} is neither "test" nor "live": say it, for it decides whether money is real`);
    return createDodoClient({ ...options, baseUrl: baseUrl ?? servers[mode] });
  },
  fields: { description: "optional", reason: "optional", metadata: "optional", items: "optional" },
  reasons: reasonWords,
  idWithin: "account",
  idAt: ["refund_id"],
  lookCost: { requests: 2, perRefund: 1 },

  async payment(client, id, call) {
    const payment = tell(await client.getPayment({ path: { paymentId: id } }, call), (body) => ({ body }));
    return tell(await client.getPaymentLineItems({ path: { paymentId: id } }, call), (lines) => fromDodoPayment(payment.body, lines));
  },
  prepare: nameItems,
  create: async (client, order, call) => tell(await client.createRefund({ body: toDodoRefund(order) }, call), fromDodoRefund),
  get: async (client, { id }, call) => tell(await client.getRefund({ path: { refundId: id } }, call), fromDodoRefund),
  async list(client, { payment }, cursor = "0", call) {
    if (payment !== undefined) {
      const answer = await client.getPayment({ path: { paymentId: payment } }, call);
      return { refunds: tellEach(answer, ({ refunds }) => (refunds ?? []).map(fromDodoRefund)), next: null };
    }
    // The page is always named: Dodo's own clients skip one when it is not.
    const answer = await client.listRefunds({ query: { page_number: Number(cursor), page_size: pageSize } }, call);
    const refunds = tellEach(answer, ({ items }) => items.map(fromDodoRefund));
    return { refunds, next: refunds.length < pageSize ? null : String(Number(cursor) + 1) };
  },

  statuses: {
    pending: { status: "pending", pendingReason: "processing" },
    review: { status: "pending", pendingReason: "provider_review" },
    succeeded: { status: "succeeded" },
    failed: { status: "failed" },
  } satisfies Record<Wire["RefundStatus"], StatusMeaning>,

  refuse({ status, body }): Refusal {
    const { code: providerCode, message } = body as Partial<Wire["Error"]>;
    return { code: lookUp(codes, providerCode) ?? codeOfStatus(status), providerCode, message };
  },
});

const codes: Record<Wire["KnownErrorCode"], ErrorCode> = {
  PAYMENT_ALREADY_REFUNDED: "already_refunded",
  REFUND_AMOUNT_EXCEEDS_PAID_AMOUNT: "amount_exceeds_refundable",
  REFUND_WINDOW_EXPIRED: "refund_window_expired",
  LINE_ITEM_NOT_FOUND: "invalid_request",
  LINE_ITEM_PRORATED: "payment_not_refundable",
  LINE_ITEM_REFUND_AMOUNT_TOO_HIGH: "amount_exceeds_refundable",
  DUPLICATE_LINE_ITEMS_IN_REQUEST: "invalid_request",
  INSUFFICIENT_WALLET_FUNDS: "insufficient_balance",
  MAXIMUM_KEYS_REACHED: "invalid_request",
  INVALID_REQUEST_BODY: "invalid_request",
  INVALID_REQUEST_PARAMETERS: "invalid_request",
  INVALID_QUERY_PARAMS: "invalid_request",
  INTEGER_CONVERSION_FAILURE: "provider_rejected",
  EXCHANGE_RATE_NOT_FOUND: "provider_rejected",
  NOT_FOUND: "payment_not_found",
  UNAUTHORIZED: "authentication_failed",
  MERCHANT_NOT_LIVE: "permission_denied",
  PREVIOUS_PAYMENT_PENDING: "payment_not_refundable",
  TOO_MANY_REQUESTS: "rate_limited",
  INTERNAL_SERVER_ERROR: "provider_unavailable",
};

const toDodoRefund = ({ payment, items, reason, description, metadata }: Order): Wire["CreateRefundRequest"] =>
  conform(
    createRefundBody,
    defined({
      payment_id: payment,
      items: items?.map(({ id, amount }) => defined({ item_id: id, amount })),
      reason: joinReason(reason, description),
      metadata,
    }),
  );

const fromDodoRefund = (refund: Wire["RefundListItem"] & Partial<Wire["Refund"]>): RefundFacts => ({
  id: refund.refund_id,
  payment: refund.payment_id,
  status: refund.status,
  amount: { minor: refund.amount, currency: refund.currency },
  ...splitReason(refund.reason),
  metadata: refund.metadata,
  createdAt: refund.created_at,
  raw: refund,
});

/** The smaller of what the payment and what its lines leave. Both are guides: Dodo alone decides. */
function fromDodoPayment(payment: Wire["Payment"], { currency, items }: Wire["PaymentLineItems"]): PaymentFacts {
  const refunds = (payment.refunds ?? []).filter(({ status }) => status !== "failed");
  const ofPayment = refunds.reduce(
    (left, refund) => (refund.amount == null || refund.currency !== payment.currency ? Number.NaN : left - refund.amount),
    payment.total_amount,
  );
  const ofLines = currency === payment.currency ? items.reduce((sum, item) => sum + Math.max(0, item.refundable_amount), 0) : Number.NaN;
  const remaining = payment.refund_status === "full" ? 0 : Math.max(0, Math.min(ofPayment, ofLines));
  return {
    id: payment.payment_id,
    currency: payment.currency,
    remaining: known(remaining),
    why: "a refund of this payment has no amount, or its lines are in another currency",
    ceiling: null,
    advisory: ["Whether a line's rest includes its tax and pending refunds is not documented"],
    disputed: (payment.disputes ?? []).some(({ dispute_status }) => dispute_status === "dispute_opened" || dispute_status === "dispute_challenged"),
    unexplained: payment.refund_status != null && refunds.length === 0,
    refunds: payment.refunds === undefined ? undefined : (payment.refunds ?? []).map(fromDodoRefund),
    lines: { currency, items: items.map((item) => ({ id: item.items_id, refundable: item.refundable_amount })) },
  };
}
