import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox({ seed: 7, now: "2026-11-02T09:00:00Z" });
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch, clock: sandbox.clock });
const refunds = createRefunds({ accounts: { shop: account }, clock: sandbox.clock });
const { id } = await refunds.create("shop", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" });

const read = async () => (await refunds.get("shop", { payment: payment.id, id })).providerStatus;
console.log(await read()); // pending
sandbox.clock.advance(3 * 3_600_000);
console.log(await read()); // processing
sandbox.mollie.setStatus(id, "failed");
console.log(await read()); // failed
