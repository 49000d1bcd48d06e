import { createRefunds, mollie } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const sandbox = createSandbox();
const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
const accounts = { shop: mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch }) };
const request = { payment: payment.id, amount: { value: 595, currency: "EUR" }, idempotencyKey: "order-33/return-1" };

const first = await createRefunds({ accounts }).create("shop", request);
const again = await createRefunds({ accounts }).create("shop", request); // another process, a retry, a double click
console.log(again.id === first.id, again.evidence); // true exact_tag
console.log(sandbox.mollie.ledger(payment.id).length); // 1
