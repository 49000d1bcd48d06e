import { createMemoryStore, createRefunds, dodo } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.dodo.addPayment({ amount: { value: 1000, currency: "USD" } });

const accounts = { games: dodo({ apiKey: sandbox.dodo.apiKey, mode: "test", fetch: sandbox.fetch }) };
const store = createMemoryStore(); // one process; for several, the interface `Store` over your database
const request = { payment: payment.id, amount: "remaining", idempotencyKey: "order-34" } as const;

const [one, other] = await Promise.all([
  createRefunds({ accounts, store }).create("games", request),
  createRefunds({ accounts, store }).create("games", request),
]);
console.log(one.id === other.id, sandbox.dodo.ledger(payment.id).length); // true 1
