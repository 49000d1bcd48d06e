import { type Attempt, createRefunds, dodo, RefundError } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.dodo.addPayment({ amount: { value: 1000, currency: "USD" } });
const account = dodo({ apiKey: sandbox.dodo.apiKey, mode: "test", fetch: sandbox.fetch, clock: sandbox.clock });
const refunds = createRefunds({ accounts: { games: account }, clock: sandbox.clock });

// The provider makes the refund only a minute after the connection broke: no look can see it yet.
sandbox.faults.add({ provider: "dodo", operation: "createRefund", fault: { kind: "reset", commit: { afterMs: 60_000 } } });

let kept: Attempt | null = null;
try {
  await refunds.create("games", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" });
} catch (error) {
  if (!(error instanceof RefundError)) throw error;
  console.log(error.outcome, error.retry, error.evidence); // unknown after_reconcile absent
  kept = error.attempt; // plain JSON: keep it in your database
}

sandbox.clock.advance(3_600_000);
if (kept) {
  const { outcome, evidence, refund } = await refunds.reconcile("games", kept);
  console.log(outcome, evidence, refund?.amount); // accepted exact_tag { value: 1000, currency: 'USD' }
}
