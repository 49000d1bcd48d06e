import { createRefunds, mollie, RefundError } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const refunds = createRefunds({ accounts: { shop: mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch }) } });

await refunds.create("shop", { payment: payment.id, amount: { value: 400, currency: "EUR" }, idempotencyKey: "order-33/return-1" });
const left = await refunds.refundable("shop", payment.id);
console.log(left.amount); // { value: 600, currency: 'EUR' }

const rest = await refunds.create("shop", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/cancelled" });
console.log(rest.requestedAmount); // { value: 600, currency: 'EUR' }

try {
  await refunds.create("shop", { payment: payment.id, amount: { value: 100, currency: "EUR" }, idempotencyKey: "order-33/goodwill" });
} catch (error) {
  if (error instanceof RefundError) console.log(error.code, error.outcome); // already_refunded not_sent
}
