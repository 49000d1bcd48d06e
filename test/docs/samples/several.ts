import { createRefunds, dodo, mollie, smartpay } from "openrefunds";
import { createSandbox } from "openrefunds/sandbox";

const { fetch, ...fakes } = createSandbox();
const refunds = createRefunds({
  accounts: {
    europe: mollie({ apiKey: fakes.mollie.apiKey, fetch }),
    games: dodo({ apiKey: fakes.dodo.apiKey, mode: "test", fetch }),
    japan: smartpay({ apiKey: fakes.smartpay.apiKey, fetch }),
  },
});

const { operations, idempotency } = refunds.capabilities("games");
console.log(operations.includes("cancel"), idempotency.windowMs, idempotency.findsEarlier); // false 0 true

// @ts-expect-error Smartpay needs a reason: this does not compile.
const call = refunds.create("japan", { payment: "payment_test_1", amount: "remaining", idempotencyKey: "order-33/return-1" });
await call.catch((error: Error) => console.log(error.name)); // RequestError
