import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch, clock: sandbox.clock });
const refunds = createRefunds({ accounts: { shop: account }, clock: sandbox.clock });

// The provider makes the refund, and its answer never arrives.
sandbox.faults.add({ provider: "mollie", operation: "createRefund", fault: { kind: "timeout", commit: "at_once" } });

const refund = await refunds.create("shop", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" });
console.log(refund.evidence, sandbox.mollie.ledger(payment.id).length); // replayed 1
