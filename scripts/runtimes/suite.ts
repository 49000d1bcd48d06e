import { createRefunds, mollie, RefundError } from "openrefunds";
import { createRefundBody } from "openrefunds/mollie/validators";
import { createSandbox } from "openrefunds/sandbox";

/** A sandbox that listens outside of this runtime. */
export interface Outside {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly payment: string;
}

const eur = (value: number) => ({ value, currency: "EUR" }) as const;

/** What must hold wherever the package runs; throws where it does not, and says what held. No test runner: it runs where none does. */
export async function suite({ baseUrl, apiKey, payment }: Outside): Promise<readonly string[]> {
  const held: string[] = [];
  for (const [promise, hold] of Object.entries(promises)) {
    await hold();
    held.push(promise);
  }
  const refunds = createRefunds({ accounts: { shop: mollie({ apiKey, baseUrl }) } });
  const request = { payment, amount: eur(595), idempotencyKey: "order-33/return-1" };
  const refund = await refunds.create("shop", request);
  const again = await createRefunds({ accounts: { shop: mollie({ apiKey, baseUrl }) } }).create("shop", request);
  equal(again.id, refund.id);
  held.push("over the runtime's own HTTP a refund is made once, whoever asks again");
  return held;
}

const promises = {
  "refunds through the sandbox": async () => {
    const { sandbox, refunds, payment } = shop();
    const refund = await refunds.create("shop", { payment, amount: eur(595), idempotencyKey: "order-33/return-1", description: "Order #33" });
    equal([refund.status, refund.amount], ["pending", eur(595)]);
    equal((await refunds.get("shop", { payment, id: refund.id })).id, refund.id);
    equal(created(sandbox), 1);
  },
  "validates without evaluating code": async () => {
    equal(createRefundBody({ amount: { value: "5.95", currency: "EUR" } }), true);
    const pointers = createRefundBody.issues({ amount: { value: "5.95", currency: "EUR" }, description: 5, surprise: 1 }).map(({ pointer }) => pointer);
    equal(pointers, ["/description", "/surprise"]);
  },
  "says of a wrong key that nothing was executed": async () => {
    const { sandbox, payment } = shop();
    const refunds = createRefunds({ accounts: { shop: mollie({ apiKey: "test_wrongwrongwrongwrongwrongwrong", fetch: sandbox.fetch }) } });
    const error = await failure(refunds.create("shop", { payment, amount: eur(595), idempotencyKey: "order-33/return-1" }));
    equal([error.code, created(sandbox)], ["authentication_failed", 0]);
    equal(JSON.stringify(error).includes("test_wrong"), false);
  },
  "refuses a bad request before anything is sent": async () => {
    const { sandbox, refunds, payment } = shop();
    const error = await failure(refunds.create("shop", { payment, amount: eur(1001), idempotencyKey: "order-33/return-1" }));
    equal([error.name, error.outcome, created(sandbox)], ["RequestError", "not_sent", 0]);
  },
  "refunds once where the answer is lost": async () => {
    const { sandbox, refunds, payment } = shop();
    sandbox.faults.add({ provider: "mollie", operation: "createRefund", fault: { kind: "reset", commit: "at_once" } });
    const request = { payment, amount: eur(595), idempotencyKey: "order-33/return-1" };
    const refund = await refunds.create("shop", request);
    equal(refund.amount, eur(595));
    equal((await refunds.create("shop", request)).id, refund.id);
    let listed = 0;
    for await (const { id } of refunds.list("shop", { payment })) listed += id === refund.id ? 1 : 2;
    equal(listed, 1);
  },
} as const satisfies Record<string, () => Promise<void>>;

/** A shop at Mollie's sandbox, in process. */
function shop() {
  const sandbox = createSandbox();
  const { id: payment } = sandbox.mollie.addPayment({ amount: eur(1000) });
  return { sandbox, payment, refunds: createRefunds({ accounts: { shop: mollie({ apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch }) } }) };
}

/** Refunds that the provider executed. */
const created = ({ journal }: ReturnType<typeof createSandbox>) =>
  journal.filter(({ operation, reply }) => operation === "createRefund" && reply.status === 201).length;

async function failure(promise: Promise<unknown>): Promise<RefundError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof RefundError) return error;
    throw error;
  }
  throw new Error("what must fail went through");
}

function equal(given: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(given), JSON.stringify(expected)];
  if (is !== should) throw new Error(`expected ${should}, received ${is}`);
}
