import { type Attempt, createRefunds, mollie, RefundError } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch, clock: sandbox.clock });
const database = new Map<string, Attempt>();
const refunds = createRefunds({
  accounts: { shop: account },
  clock: sandbox.clock,
  onAttempt: async (attempt) => void database.set(attempt.idempotencyKey, attempt), // before the first byte leaves
});
const request = { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" } as const;

sandbox.faults.add({ operation: "createRefund", fault: { kind: "status", status: 429, page: "own", commit: "never" }, times: 9 });
await refunds.create("shop", request).catch((error: unknown) => {
  if (!(error instanceof RefundError)) throw error;
  console.log(error.code, error.outcome); // rate_limited rejected
  if (error.attempt) database.set(error.attempt.idempotencyKey, error.attempt);
});

sandbox.faults.clear();
const after = database.get("order-33/return-1");
const refund = await refunds.create("shop", { ...request, ...(after ? { after } : {}) }); // a new try under the same name
console.log(refund.status, sandbox.mollie.ledger(payment.id).length); // pending 1
