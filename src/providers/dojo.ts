import { createDojoClient, type DojoClientOptions } from "../../generated/dojo/client.ts";
import { contract, operations } from "../../generated/dojo/operations.ts";
import type { components } from "../../generated/dojo/types.ts";
import { createRefundBody } from "../../generated/dojo/validators/createRefund.body.ts";
import { codeOfStatus, conform, defined, known, lookUp, tell } from "../adapter.ts";
import type { Order, PaymentFacts, RefundFacts, Refusal } from "../facts.ts";
import { defineProvider } from "../provider.ts";
import { reasonWords } from "../reason.ts";

// Dojo refunds a bare number of minor units in the currency of the payment intent. It never tells a status, an amount or a
// list, and keeps no metadata: the required idempotency key is the only protection, and sending it again is the only look.

type Wire = components["schemas"];
export type DojoOptions = DojoClientOptions;

/** @example dojo({ apiKey: process.env.DOJO_API_KEY }) */
export const dojo = defineProvider({
  name: "dojo",
  docs: "https://docs.dojo.tech/payments/manage-payments/refund",
  contract,
  operations,
  connect: (options: DojoOptions) => createDojoClient(options),
  fields: { reason: "optional", description: "optional" },
  reasons: reasonWords,
  idWithin: "account",
  idAt: ["refundId"],
  lookCost: { requests: 1, perRefund: 0 },

  payment: async (client, id, call) => tell(await client.getPayment({ path: { paymentIntentId: id } }, call), fromDojoPayment),
  create: async (client, order, call) =>
    tell(
      await client.createRefund({ path: { paymentIntentId: order.payment }, header: { idempotencyKey: order.providerKey }, body: toDojoRefund(order) }, call),
      fromDojoRefund,
    ),
  get: async (client, { id }, call) => tell(await client.getRefund({ path: { refundId: id } }, call), fromDojoRefund),

  /** Dojo has no error codes: the status has to do, and the field that a validation error names. */
  refuse({ status, body }): Refusal {
    const { title, detail, errors } = body as Wire["Problem"];
    const fields = Object.entries(errors ?? {}).map(([field, texts]) => `${field}: ${texts.join(" ")}`);
    const message = [detail ?? title, ...fields].filter(Boolean).join("; ");
    const code = status === 400 && errors && "Amount" in errors ? "amount_exceeds_refundable" : status === 409 ? "idempotency_conflict" : codeOfStatus(status);
    return { code, message };
  },
});

const toDojoRefund = ({ amount, reason, description }: Order): Wire["CreateRefundRequest"] =>
  conform(createRefundBody, defined({ amount: amount?.value, refundReason: reason, notes: description }));

function fromDojoRefund(refund: Wire["Refund"]): RefundFacts {
  if (!refund.refundId) throw new Error("the answer names no refund");
  const { refundReason } = refund;
  return {
    id: refund.refundId,
    payment: refund.paymentIntentId,
    reason: lookUp(reasonWords, refundReason),
    providerReason: refundReason,
    description: refund.notes,
  };
}

/** `null` where a refund is possible; else why not. */
const refusals: Record<Wire["PaymentStatus"], string | null> = {
  Created: "nothing has been paid yet",
  Authorized: "the payment is not captured: reverse it instead",
  Captured: null,
  Reversed: "the payment was reversed",
  Refunded: null,
  Canceled: "the payment was canceled",
};

function fromDojoPayment(payment: Wire["Payment"]): PaymentFacts {
  const { totalAmount, amount, captureMode, captures, refundedAmount } = payment;
  const captured = (captures ?? []).filter(({ status }) => status === "Successful").reduce((sum, capture) => sum + (capture.amount ?? Number.NaN), 0);
  const base = captureMode === "Manual" && captures?.length ? captured : ((totalAmount ?? amount)?.value ?? Number.NaN);
  const extras = [payment.tipsAmount, payment.serviceChargeAmount, payment.cashbackAmount].some((extra) => extra && extra.value > 0);
  const refusal = lookUp(refusals, payment.status);
  return {
    id: payment.id,
    currency: (totalAmount ?? amount)?.currencyCode ?? null,
    remaining: known(base - (refundedAmount ?? Number.NaN)),
    why: "the payment intent tells no total or no refunded amount",
    ceiling: null,
    advisory: [
      "When a new refund shows in refundedAmount is not documented",
      ...(extras ? ["Whether the total includes tips, service charge and cashback is not documented"] : []),
    ],
    blocked: refusal ? { code: "payment_not_refundable", message: refusal } : undefined,
  };
}
