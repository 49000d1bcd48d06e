import { createMollieClient } from "openrefunds/mollie/client";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const client = createMollieClient({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch });

const result = await client.createRefund({
  path: { paymentId: payment.id },
  header: { "Idempotency-Key": "b7c2" },
  body: { amount: { currency: "EUR", value: "5.95" } },
});
if (result.status === 201)
  console.log(result.body.status); // pending
else if (result.status === "undocumented") console.log(result.why);
else console.log(result.body.detail);
