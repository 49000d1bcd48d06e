import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const account = mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch });
const refunds = createRefunds({ accounts: { shop: account }, clock: sandbox.clock });

const { id } = await refunds.create("shop", { payment: payment.id, amount: "remaining", idempotencyKey: "order-33/return-1" });
sandbox.clock.advance(5 * 86_400_000); // five days pass
const settled = await refunds.wait("shop", { payment: payment.id, id });
console.log(settled.status, settled.providerStatus, settled.settled); // succeeded refunded true

for await (const refund of refunds.list("shop", { payment: payment.id })) console.log(refund.id === id, refund.status); // true succeeded
