import { createSmartpayClient, type SmartpayClient, type SmartpayClientOptions } from "../../generated/smartpay/client.ts";
import { contract, operations } from "../../generated/smartpay/operations.ts";
import type { components } from "../../generated/smartpay/types.ts";
import { createRefundBody } from "../../generated/smartpay/validators/createRefund.body.ts";
import { allPages, codeOfStatus, conform, defined, LocalRefusal, lookUp, tell, tellEach } from "../adapter.ts";
import type { Filter, Order, Page, PaymentFacts, RefundFacts, Refusal } from "../facts.ts";
import { defineProvider } from "../provider.ts";
import type { CallOptions } from "../runtime/client.ts";
import { checkedLimit } from "../runtime/input.ts";
import type { StatusMeaning } from "../status.ts";
import type { ErrorCode, Reason } from "../types.ts";

// Smartpay refunds yen, at once and for good. Nothing says what is left of a payment, but leaving the amount out refunds just
// that. Past the six hours of the key an earlier refund is found through the payment, or by reading the account's refunds.

type Wire = components["schemas"];
const pageSize = 100;

export interface SmartpayOptions extends SmartpayClientOptions {
  /** How many refunds of the account to read at most when the payment does not list its own. Default 1,000. */
  readonly scanLimit?: number;
}
interface Connection {
  readonly client: SmartpayClient;
  readonly scanLimit: number;
}

/** @example smartpay({ apiKey: process.env.SMARTPAY_SECRET_KEY }) */
export const smartpay = defineProvider({
  name: "smartpay",
  docs: "https://en.docs.smartpay.co/reference/create-refund",
  contract,
  operations,
  connect: ({ scanLimit = 1_000, ...options }: SmartpayOptions): Connection => ({
    client: createSmartpayClient(options),
    scanLimit: checkedLimit("scanLimit", scanLimit),
  }),
  fields: { reason: "required", description: "optional", reference: "optional", metadata: "optional" },
  reasons: { requested_by_customer: "requested_by_customer", fraudulent: "fraudulent" } satisfies Partial<Record<Reason, Wire["RefundReason"]>>,
  idWithin: "account",
  idAt: ["id"],
  lookCost: { requests: 1, perRefund: 0, scanned: pageSize },
  omitsRemaining: true,

  payment: async ({ client }, id, call) => tell(await client.getPayment({ path: { paymentId: id } }, call), fromSmartpayPayment),
  async *scan(connection, payment, call) {
    let read = 0;
    for await (const refund of allPages((token) => list(connection, {}, token, call))) {
      if (++read > connection.scanLimit) throw unseen(connection.scanLimit);
      if (refund.payment === payment || typeof refund.payment !== "string") yield refund;
    }
  },
  create: async ({ client }, order, call) =>
    tell(await client.createRefund({ header: { "Idempotency-Key": order.providerKey }, body: toSmartpayRefund(order) }, call), fromSmartpayRefund),
  get: async ({ client }, { id }, call) => tell(await client.getRefund({ path: { refundId: id } }, call), fromSmartpayRefund),
  list,
  update: async ({ client }, { id }, { description, reference, metadata }, call) =>
    tell(await client.updateRefund({ path: { refundId: id }, body: defined({ description, reference, metadata }) }, call), fromSmartpayRefund),

  statuses: {
    succeeded: { status: "succeeded" },
    failed: { status: "failed" },
  } satisfies Record<Wire["RefundStatus"], StatusMeaning>,

  refuse({ status, body }): Refusal {
    const { errorCode: providerCode, message } = body as Partial<Wire["Error"]>;
    return { code: lookUp(codes, providerCode) ?? codeOfStatus(status), providerCode, message };
  },
});

async function list({ client }: Connection, { payment }: Filter, pageToken: string | undefined, call: CallOptions): Promise<Page> {
  const answer = await client.listRefunds({ query: defined({ pageToken, maxResults: pageSize }) }, call);
  const refunds = tellEach(answer, ({ data }) => data.map(fromSmartpayRefund));
  const { next } = tell(answer, ({ nextPageToken }) => ({ next: nextPageToken }));
  return { refunds: refunds.filter((refund) => payment === undefined || refund.payment === payment), next: next === "" ? null : (next ?? null) };
}

const unseen = (limit: number) =>
  new LocalRefusal(
    "ambiguous_match",
    `an earlier refund could not be ruled out: the account has more than the ${limit} refunds that were read. Raise scanLimit (one request for each ${pageSize}), or give firstUsedAt`,
    { outcome: "unknown" },
  );

const codes: Record<Wire["KnownErrorCode"], ErrorCode> = {
  "amount.insufficient": "amount_exceeds_refundable",
  "payment.not-found": "payment_not_found",
  "refund.not-found": "refund_not_found",
  "request.invalid": "invalid_request",
  "request.malformed": "invalid_request",
};

/** Without an amount Smartpay refunds all that is left. */
const toSmartpayRefund = ({ payment, amount, reason, description, reference, metadata }: Order): Wire["CreateRefundRequest"] =>
  conform(createRefundBody, defined({ payment, amount: amount?.value, currency: amount?.currency ?? "JPY", reason, description, reference, metadata }));

const fromSmartpayRefund = (refund: Wire["Refund"]): RefundFacts => ({
  id: refund.id,
  payment: refund.payment,
  status: refund.status,
  amount: { minor: refund.amount, currency: refund.currency },
  reason: refund.reason,
  providerReason: refund.reason,
  description: refund.description,
  reference: refund.reference,
  metadata: refund.metadata,
  mode: refund.test === undefined ? null : refund.test ? "test" : "live",
  createdAt: refund.createdAt,
  updatedAt: refund.updatedAt,
  raw: refund,
});

const fromSmartpayPayment = (payment: Wire["Payment"]): PaymentFacts => ({
  id: payment.id,
  currency: payment.currency ?? "JPY",
  remaining: null,
  why: 'no read of Smartpay gives what is left of a payment; "remaining" refunds it all the same',
  ceiling: null,
  refunds: payment.refunds?.map((refund) => (typeof refund === "string" ? { id: refund } : fromSmartpayRefund(refund))),
});
