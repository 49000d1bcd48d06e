import { expect, describe as group, it as spec, test } from "vitest";
import { CannotRun, type PaymentWish, registerContract, type TestContext, type TestFramework } from "../../src/contract/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

/** A suite that keeps what is registered, to run it when asked. */
function collecting() {
  const tests: { readonly name: string; readonly run: (context: TestContext) => Promise<void> }[] = [];
  const framework: TestFramework = { describe: (_name, body) => body(), it: (name, run) => void tests.push({ name, run }) };
  const play = async () => {
    const outcomes: Record<string, string> = {};
    for (const { name, run } of tests) {
      let skipped: string | undefined;
      await run({ skip: (reason) => void (skipped = reason) }).then(
        () => void (outcomes[name] = skipped ?? "passed"),
        (failure: Error) => void (outcomes[name] = failure.message),
      );
    }
    return outcomes;
  };
  return { framework, tests, play };
}
const only = ["/refunds/part", "/refunds/wire-amount", "/keys/wire-window", "/conformance/createRefund"];

// The same as a user writes it: these are tests of this suite.
registerContract({ describe: group, it: spec }, { provider: "mollie", only });

test("without a server the cases run against the sandbox", async () => {
  const { framework, tests, play } = collecting();
  registerContract(framework, { provider: "mollie", only });
  const outcomes = await play();
  expect(new Set(Object.values(outcomes))).toEqual(new Set(["passed"]));
  expect(tests.length).toBeGreaterThanOrEqual(only.length);
  expect(Object.keys(outcomes)).toHaveLength(tests.length);
});

test("a server that is a function is asked in process, and what it can't do is skipped with the reason", async () => {
  const { mollie, fetch } = createSandbox();
  const { framework, play } = collecting();
  const addPayment = async ({ amount }: { amount: { value: number; currency: string } }) => ({ id: mollie.addPayment({ amount }).id, amount });
  registerContract(framework, { provider: "mollie", fetch, apiKey: mollie.apiKey, hand: { addPayment }, timeoutMs: 20_000, only });
  const outcomes = Object.values(await play());
  expect(outcomes.filter((outcome) => outcome === "passed").length).toBeGreaterThanOrEqual(only.length);
  expect(new Set(outcomes)).toEqual(new Set(["passed", "the target's clock can't be moved"]));
});

test("a payment that the server can't make skips the case, with the server's own reason", async () => {
  const { mollie, fetch } = createSandbox();
  const { framework, play } = collecting();
  const addPayment = async ({ amount, shared: _shared, ...more }: PaymentWish) => {
    if (amount.currency !== "EUR") throw new CannotRun(`our server takes no ${amount.currency}`);
    if (Object.keys(more).length > 0) throw new CannotRun(`our server has no payment with ${Object.keys(more).join(", ")}`);
    return { id: mollie.addPayment({ amount }).id, amount };
  };
  registerContract(framework, { provider: "mollie", fetch, apiKey: mollie.apiKey, hand: { addPayment }, timeoutMs: 20_000, only: ["/refunds/"] });
  const outcomes = Object.values(await play());
  expect(outcomes).toEqual(expect.arrayContaining(["our server takes no JPY", "our server has no payment with chargedBack"]));
  expect(outcomes.filter((outcome) => outcome === "passed").length).toBeGreaterThan(3);
  expect(outcomes.filter((outcome) => outcome.startsWith("wrong_behaviour"))).toEqual([]);
});

test("a broken promise fails its test with the defect and the line of the contract", async () => {
  const { mollie, fetch } = createSandbox();
  const { framework, play } = collecting();
  const addPayment = async ({ amount }: { amount: { value: number; currency: string } }) => ({ id: mollie.addPayment({ amount }).id, amount });
  const shiny: typeof fetch = async (url, init) => {
    const answer = await fetch(url, init);
    if (init.method !== "POST" || !answer.ok) return answer;
    return new Response(JSON.stringify({ ...((await answer.json()) as object), shiny: true }), { status: answer.status, headers: answer.headers });
  };
  registerContract(framework, { provider: "mollie", fetch: shiny, apiKey: mollie.apiKey, hand: { addPayment }, timeoutMs: 20_000, only });
  const outcomes = Object.values(await play());
  expect(outcomes.some((outcome) => /^undocumented_field: shiny .*specs\/mollie\.yaml:\d+\)$/m.test(outcome))).toBe(true);
});

test("a server without a key is refused when it is registered", () => {
  const { framework } = collecting();
  expect(() => registerContract(framework, { provider: "mollie", baseUrl: "http://localhost:1" })).toThrow(/apiKey.*http:\/\/localhost:1/);
});
