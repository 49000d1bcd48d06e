import { createMollieClient, type MollieClient, type MollieClientOptions } from "../../generated/mollie/client.ts";
import { contract, operations } from "../../generated/mollie/operations.ts";
import type { components } from "../../generated/mollie/types.ts";
import { createRefundBody } from "../../generated/mollie/validators/createRefund.body.ts";
import { allPages, codeOfStatus, collect, conform, defined, known, nextPage, tell, tellEach } from "../adapter.ts";
import type { Filter, Order, Page, PaymentFacts, RefundFacts, Refusal } from "../facts.ts";
import { readMoney, toDecimal } from "../money.ts";
import { defineProvider } from "../provider.ts";
import type { CallOptions } from "../runtime/client.ts";
import { ConfigurationError } from "../runtime/errors.ts";
import type { StatusMeaning } from "../status.ts";

// Mollie refunds exact decimals of one payment. A refund waits two hours, during which it can be canceled, and lives under
// its payment. A second refund of the same amount within the hour is refused, whatever its key.

type Wire = components["schemas"];

export interface MollieOptions extends MollieClientOptions {
  /** Required with `access_…` tokens, where it decides whether money is real; API keys (`test_`, `live_`) carry the mode themselves. */
  readonly testmode?: boolean;
}
interface Connection {
  readonly client: MollieClient;
  readonly testmode: boolean | undefined;
}

/** @example mollie({ apiKey: process.env.MOLLIE_API_KEY }) */
export const mollie = defineProvider({
  name: "mollie",
  docs: "https://docs.mollie.com/reference/create-refund",
  contract,
  operations,
  connect: ({ testmode, apiKey, ...options }: MollieOptions): Connection => ({
    client: createMollieClient({ ...options, apiKey: async () => withMode(typeof apiKey === "function" ? await apiKey() : apiKey, testmode) }),
    testmode,
  }),
  fields: { description: "optional", metadata: "optional" },
  reasons: {},
  idWithin: "payment",
  idAt: ["id"],
  lookCost: { requests: 1, perRefund: 0 },

  async payment(connection, id, call) {
    const { client, testmode } = connection;
    const answer = await client.getPayment({ path: { paymentId: id }, query: defined({ embed: "refunds" as const, testmode }) }, call);
    const { shown } = tell(answer, ({ _embedded }) => ({ shown: _embedded?.refunds?.map(fromMollieRefund) }));
    const refunds = shown ?? (await collect(allPages((from) => list(connection, { payment: id }, from, call))));
    return tell(answer, (body) => fromMolliePayment(body, refunds));
  },
  create: async ({ client, testmode }, order, call) =>
    tell(
      await client.createRefund(
        { path: { paymentId: order.payment }, header: { "Idempotency-Key": order.providerKey }, body: toMollieRefund(order, testmode) },
        call,
      ),
      fromMollieRefund,
    ),
  get: async ({ client, testmode }, { payment = "", id }, call) =>
    tell(await client.getRefund({ path: { paymentId: payment, refundId: id }, query: defined({ testmode }) }, call), fromMollieRefund),
  list,
  cancel: async ({ client, testmode }, { payment = "", id }, call) =>
    tell(await client.cancelRefund({ path: { paymentId: payment, refundId: id }, query: defined({ testmode }) }, call), () => ({})),

  statuses: {
    queued: { status: "pending", pendingReason: "insufficient_balance", cancelable: true },
    pending: { status: "pending", pendingReason: "not_yet_sent", cancelable: true },
    processing: { status: "pending", pendingReason: "processing" },
    refunded: { status: "succeeded" },
    failed: { status: "failed" },
    canceled: { status: "canceled" },
  } satisfies Record<Wire["RefundStatus"], StatusMeaning>,

  /** Mollie has no error codes: status, field and the words of the detail have to do. */
  refuse({ status, body }): Refusal {
    const { detail = "", field } = body as Partial<Wire["Error"]>;
    const code = codes.find(([ofStatus, words]) => ofStatus === status && words.test(detail))?.[2];
    const message = field ? `${detail} (${field})` : detail;
    // Any other 409 may be the same key still in flight.
    if (status === 409 && !code) return { code: "idempotency_in_progress", message, mayBeExecuted: true };
    return { code: code ?? codeOfStatus(status), message, ...(code === "duplicate_refund" ? { equalAmountWithinMs: 3_600_000 } : {}) };
  },
});

const codes: readonly (readonly [status: number, detail: RegExp, code: Refusal["code"]])[] = [
  [400, /idempotency/i, "idempotency_conflict"],
  [404, /wrong mode/i, "wrong_mode"],
  [404, /payment|\btr_/i, "payment_not_found"],
  [404, /./, "refund_not_found"],
  [409, /^A duplicate refund has been detected/, "duplicate_refund"],
  [422, /testmode/i, "invalid_config"],
  [422, /cannot be refunded|higher than|exceeds/i, "amount_exceeds_refundable"],
  [422, /cancel/i, "not_cancelable"],
];

const toMollieRefund = ({ amount, description, metadata }: Order, testmode: boolean | undefined): Wire["CreateRefundRequest"] =>
  conform(createRefundBody, defined({ amount: amount && { currency: amount.currency, value: toDecimal(amount) }, description, metadata, testmode }));

const fromMollieRefund = (refund: Wire["Refund"]): RefundFacts => ({
  id: refund.id,
  payment: refund.paymentId,
  status: refund.status,
  amount: { decimal: refund.amount.value, currency: refund.amount.currency },
  description: refund.description,
  metadata: refund.metadata,
  externalReference: refund.externalReference?.id,
  mode: refund.mode,
  createdAt: refund.createdAt,
  raw: refund,
});

/** What was captured (else paid) less every refund that may still hold money and less chargebacks, and never more than Mollie lets go. */
function fromMolliePayment(payment: Wire["Payment"], refunds: readonly RefundFacts[]): PaymentFacts {
  const minor = (amount: Wire["Amount"] | null | undefined) =>
    amount ? (readMoney({ decimal: amount.value, currency: amount.currency })?.value ?? Number.NaN) : 0;
  const chargedBack = minor(payment.amountChargedBack);
  const held = refunds.filter(({ status }) => status !== "failed" && status !== "canceled");
  const sum = held.reduce((total, { amount }) => total + ((amount && readMoney(amount)?.value) ?? Number.NaN), 0);
  const ceiling = minor(payment.amountRemaining);
  const base = minor(payment.amountCaptured) === 0 ? minor(payment.amount) : minor(payment.amountCaptured);
  return {
    id: payment.id,
    currency: payment.amount.currency,
    remaining: known(Math.min(ceiling, base - sum - chargedBack)),
    why: "an amount of the payment or of its refunds can't be converted",
    ceiling: payment.amountRemaining ? known(ceiling) : null,
    advisory: ceiling > base ? ["Mollie would let more go than was paid; what remains leaves that out"] : [],
    disputed: chargedBack > 0,
    unexplained: minor(payment.amountRefunded) > sum || (payment.amountRemaining != null && ceiling < base - sum - chargedBack),
    refunds,
  };
}

async function list({ client, testmode }: Connection, { payment }: Filter, from: string | undefined, call: CallOptions): Promise<Page> {
  const query = defined({ from, testmode, limit: 250 });
  const answer = payment === undefined ? await client.listAllRefunds({ query }, call) : await client.listRefunds({ path: { paymentId: payment }, query }, call);
  const { next } = tell(answer, ({ _links }) => ({ next: _links.next }));
  return {
    refunds: tellEach(answer, ({ _embedded }) => _embedded.refunds.map(fromMollieRefund)),
    next: next ? nextPage(new URL(next.href).searchParams.get("from")) : null,
  };
}

function withMode(key: string, testmode: boolean | undefined): string {
  const isToken = key.startsWith("access_");
  if (isToken && testmode === undefined) throw new ConfigurationError("an access_ token needs testmode: true for test payments, false for real money");
  if (!isToken && testmode !== undefined) throw new ConfigurationError("testmode goes with access_ tokens only: an API key carries its mode (test_, live_)");
  return key;
}
