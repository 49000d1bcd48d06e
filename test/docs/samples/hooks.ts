import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch, clock: sandbox.clock });
const refunds = createRefunds({
  accounts: { shop: account },
  clock: sandbox.clock,
  onResponse: ({ request, httpStatus, failure }) => console.log(request.operation, httpStatus ?? failure?.kind),
  onRetry: ({ response, waitMs }) => console.log("again", response.request.operation, waitMs > 0),
  onOutcome: ({ call, outcome, code }) => console.log(call.account, call.operation, outcome, code),
});

sandbox.faults.add({ operation: "getPayment", fault: { kind: "reset", commit: "never" } });
await refunds.create("shop", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" });

// prints:
//   getPayment connection_lost
//   again getPayment true
//   getPayment 200
//   createRefund 201
//   shop create done null
