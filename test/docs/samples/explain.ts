import { createRefunds, paymongo } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.paymongo.addPayment({ amount: { value: 50_000, currency: "PHP" } });
const refunds = createRefunds({ accounts: { manila: paymongo({ apiKey: sandbox.paymongo.apiKey, fetch: sandbox.fetch }) } });

const { request, reads } = await refunds.explain("manila", {
  payment: payment.id,
  amount: { value: 12_500, currency: "PHP" },
  reason: "requested_by_customer",
  idempotencyKey: "order-33/return-1",
});
console.log(request?.method, request?.url); // POST https://api.paymongo.com/v1/refunds
console.log(request?.headers["authorization"]); // [redacted]
console.log(reads.length, sandbox.paymongo.ledger(payment.id).length); // 1 0
