// What must not compile. `npm run types` is the test: an expected error that does not come is an error itself.
import { createMollieClient } from "../generated/mollie/client.ts";
import { createRefunds, dodo, dojo, type MollieOptions, mollie, paymongo, smartpay } from "../src/index.ts";

const apiKey = "test_xxxx";
const refunds = createRefunds({
  accounts: { m: mollie({ apiKey }), d: dodo({ apiKey, mode: "test" }), j: dojo({ apiKey }), p: paymongo({ apiKey }), s: smartpay({ apiKey }) },
});
const payment = "pay_1";
const amount = { value: 595, currency: "EUR" };
const idempotencyKey = "order-33/return-1";
const base = { payment, amount, idempotencyKey };

export const compiles = [
  () => refunds.create("m", { ...base, description: "Order 33", metadata: { ticket: "1" } }),
  () => refunds.create("d", { ...base, items: [{ id: "pdt_1" }], reason: "returned" }),
  () => refunds.create("j", { ...base, reason: "returned", description: "worn once" }),
  () => refunds.create("p", { ...base, reason: "other" }),
  () => refunds.create("s", { ...base, amount: "remaining", reason: "fraudulent", reference: "creditmemo_12" }),
  () => refunds.cancel("m", { payment, id: "re_1" }),
  () => refunds.update("s", { id: "refund_1" }, { description: "new" }),
  () => refunds.list("d", { payment }),
  () => refunds.wait("p", { id: "ref_1" }),
];

export const doesNotCompile = [
  // @ts-expect-error there is no such account
  () => refunds.create("x", base),
  // @ts-expect-error a forgotten amount is not a full refund
  () => refunds.create("m", { payment, idempotencyKey }),
  // @ts-expect-error a key is not optional
  () => refunds.create("m", { payment, amount }),
  // @ts-expect-error an amount is money or the word remaining
  () => refunds.create("m", { ...base, amount: "all" }),
  // @ts-expect-error a decimal is not money
  () => refunds.create("m", { ...base, amount: 5.95 }),
  // @ts-expect-error PayMongo requires a reason
  () => refunds.create("p", base),
  // @ts-expect-error PayMongo has no word for returned
  () => refunds.create("p", { ...base, reason: "returned" }),
  // @ts-expect-error Smartpay requires a reason
  () => refunds.create("s", base),
  // @ts-expect-error Smartpay can't say duplicate
  () => refunds.create("s", { ...base, reason: "duplicate" }),
  // @ts-expect-error Mollie has no field for a reason
  () => refunds.create("m", { ...base, reason: "returned" }),
  // @ts-expect-error Dojo keeps no metadata
  () => refunds.create("j", { ...base, metadata: { ticket: "1" } }),
  // @ts-expect-error only Dodo refunds items
  () => refunds.create("m", { ...base, items: [{ id: "pdt_1" }] }),
  // @ts-expect-error only Smartpay has a reference
  () => refunds.create("d", { ...base, reference: "creditmemo_12" }),
  // @ts-expect-error an unknown field
  () => refunds.create("m", { ...base, ammount: 1 }),
  // @ts-expect-error only Mollie cancels
  () => refunds.cancel("d", { id: "ref_1" }),
  // @ts-expect-error only Smartpay updates
  () => refunds.update("m", { payment, id: "re_1" }, { description: "new" }),
  // @ts-expect-error Dojo has no list
  () => refunds.list("j"),
  // @ts-expect-error Dojo never tells a status
  () => refunds.wait("j", { id: "rfnd_1" }),
  // @ts-expect-error Mollie can't find a refund without its payment
  () => refunds.get("m", { id: "re_1" }),
  // @ts-expect-error Dodo's mode decides whether money is real, so it has no default
  () => dodo({ apiKey }),
  // @ts-expect-error there are two modes
  () => dodo({ apiKey, mode: "sandbox" }),
  // @ts-expect-error a key is required
  () => mollie({}),
];

const client = createMollieClient({ apiKey });
const path = { paymentId: "tr_1" };
const body = { amount: { currency: "EUR" as const, value: "5.95" } };

export const clientDoesNotCompile = [
  // @ts-expect-error an unknown field in the body
  () => client.createRefund({ path, body: { ...body, currency: "EUR" } }),
  // @ts-expect-error a number is not a decimal string
  () => client.createRefund({ path, body: { amount: { currency: "EUR", value: 5.95 } } }),
  // @ts-expect-error an unknown query parameter
  () => client.listRefunds({ path, query: { page: 2 } }),
  // @ts-expect-error the path is required
  () => client.createRefund({ body }),
];

/** Every status narrows to its own body, and the switch is exhaustive. */
export async function narrows(): Promise<string> {
  const result = await client.createRefund({ path, body });
  switch (result.status) {
    case 201:
      return result.body.id;
    case 400:
    case 401:
    case 403:
    case 404:
    case 409:
    case 422:
    case 429:
    case 500:
    case 503:
      return result.body.detail;
    case "undocumented":
      // @ts-expect-error nothing is known of its body
      return result.body.detail ?? result.why;
    default:
      return result satisfies never;
  }
}

export const options: MollieOptions = { apiKey: () => "test_xxxx", testmode: true };
