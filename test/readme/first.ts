import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });

const refunds = createRefunds({
  accounts: { shop: mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch }) },
});
const refund = await refunds.create("shop", {
  payment: payment.id,
  amount: { value: 595, currency: "EUR" }, // 5.95 EUR
  idempotencyKey: "order-33/return-1", // your name for this refund: the same key never pays twice
  description: "Order #33",
});
console.log(refund.status, refund.amount, refund.evidence); // pending { value: 595, currency: 'EUR' } answered
