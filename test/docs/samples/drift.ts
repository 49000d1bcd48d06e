import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch });
const refunds = createRefunds({
  accounts: { shop: account },
  clock: sandbox.clock,
  onDrift: ({ operation, issues }) => console.log(operation, issues.length), // createRefund 1
});

// The provider answers with a status that its contract does not have.
sandbox.faults.add({ operation: "createRefund", fault: { kind: "drift", at: "/status", change: { value: "teleported" } } });
const refund = await refunds.create("shop", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" });
console.log(refund.status, refund.unknownCause, refund.providerStatus, refund.contract.ok); // unknown contract_drift teleported false
