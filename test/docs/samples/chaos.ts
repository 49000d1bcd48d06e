import { createRefunds, mollie, RefundError } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox({ seed: 4 });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch, clock: sandbox.clock });
const refunds = createRefunds({ accounts: { shop: account }, clock: sandbox.clock });
sandbox.faults.random({ rate: 0.3, kinds: ["timeout", "reset", "status"] });

for (let order = 1; order <= 20; order += 1) {
  const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
  const request = { payment: payment.id, amount: "remaining", idempotencyKey: `order-${order}` } as const;
  for (let call = 1; call <= 3; call += 1) {
    const refund = await refunds.create("shop", request).catch((error: unknown) => {
      if (!(error instanceof RefundError)) throw error;
    });
    if (refund) break;
  }
  if (sandbox.mollie.ledger(payment.id).length > 1) throw new Error(`paid twice: ${JSON.stringify(sandbox.script())}`);
}
console.log(sandbox.faults.hits.length > 10); // true
