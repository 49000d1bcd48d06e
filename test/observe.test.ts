import { describe, expect, test } from "vitest";
import { createMollieClient } from "../generated/mollie/client.ts";
import { contract, operations } from "../generated/mollie/operations.ts";
import { createRefundBody } from "../generated/mollie/validators/createRefund.body.ts";
import { createRefunds, type DriftEvent, mollie, type OutcomeEvent, type RequestEvent, type ResponseEvent, type RetryEvent } from "../src/index.ts";
import { createClient } from "../src/runtime/client.ts";
import { createSandbox } from "../src/sandbox/index.ts";

const money = { value: 350, currency: "EUR" };

interface Heard {
  readonly request: RequestEvent[];
  readonly response: ResponseEvent[];
  readonly retry: RetryEvent[];
  readonly drift: DriftEvent[];
  readonly outcome: OutcomeEvent[];
}
function listen() {
  const heard: Heard = { request: [], response: [], retry: [], drift: [], outcome: [] };
  const order: string[] = [];
  const hear =
    <Name extends keyof Heard>(name: Name) =>
    (event: Heard[Name][number]) => {
      order.push(name);
      (heard[name] as (typeof event)[]).push(event);
    };
  const hooks = { onRequest: hear("request"), onResponse: hear("response"), onRetry: hear("retry"), onDrift: hear("drift"), onOutcome: hear("outcome") };
  return { heard, order, hooks };
}

function setUp(hooks: object = {}, clientHooks: object = {}) {
  const sandbox = createSandbox();
  const { apiKey } = sandbox.mollie;
  const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } }).id;
  const shop = mollie({ apiKey, fetch: sandbox.fetch, clock: sandbox.clock, random: () => 0, ...clientHooks });
  const refunds = createRefunds({ accounts: { shop }, clock: sandbox.clock, ...hooks });
  const create = (key = "order-33") => refunds.create("shop", { payment, amount: money, idempotencyKey: key });
  return { sandbox, apiKey, payment, refunds, create };
}

describe("the hooks of createRefunds", () => {
  test("see a refund as one call: each send before and after, and how it ended", async () => {
    const { heard, order, hooks } = listen();
    const { create } = setUp(hooks);
    const refund = await create();
    expect(order).toEqual(["request", "response", "request", "response", "outcome"]);
    expect(heard.request.map(({ operation, attempt, method, template }) => [operation, attempt, method, template])).toEqual([
      ["getPayment", 1, "GET", "/v2/payments/{paymentId}"],
      ["createRefund", 1, "POST", "/v2/payments/{paymentId}/refunds"],
    ]);
    expect(heard.response.map(({ httpStatus, failure }) => [httpStatus, failure])).toEqual([
      [200, null],
      [201, null],
    ]);
    const [outcome] = heard.outcome;
    expect(outcome).toMatchObject({ outcome: "done", code: null, refundId: refund.id, status: "pending", durationMs: 0 });
    expect(outcome?.call).toMatchObject({ account: "shop", provider: "mollie", operation: "create" });
    expect(new Set(heard.request.map(({ call }) => call))).toEqual(new Set([outcome?.call]));
    expect(heard.response.map(({ request }) => request)).toEqual(heard.request);
  });

  test("never see the key, in no event and in no form", async () => {
    const { heard, hooks } = listen();
    const { sandbox, apiKey, create } = setUp(hooks);
    sandbox.faults.add({ fault: { kind: "redirect", location: `https://elsewhere.example/?key=${apiKey}`, commit: "never" } });
    await create().catch(() => {});
    await create();
    const everything = JSON.stringify(heard);
    expect(everything).toContain('"authorization":"[redacted]"');
    expect(everything).toContain("https://elsewhere.example/?key=[redacted]");
    expect(everything).not.toContain(apiKey);
    expect(everything).not.toContain(btoa(`${apiKey}:`));
  });

  test("see a repetition, what made it necessary, and that it is the second send", async () => {
    const { heard, order, hooks } = listen();
    const { sandbox, create } = setUp(hooks);
    sandbox.faults.add({ operation: "createRefund", fault: { kind: "reset", commit: "at_once" } });
    await create();
    const [read, lost, repeated, readAgain] = Array(4).fill(["request", "response"]) as string[][];
    expect(order).toEqual([read, lost, "retry", repeated, readAgain, "outcome"].flat());
    const [retry] = heard.retry;
    expect(retry?.response).toBe(heard.response[1]);
    expect(retry?.response).toMatchObject({ httpStatus: null, failure: { kind: "connection_lost", sent: "maybe" } });
    expect(heard.request.map(({ operation, attempt }) => `${operation} ${attempt}`)).toEqual([
      "getPayment 1",
      "createRefund 1",
      "createRefund 2",
      "getRefund 1",
    ]);
  });

  test("see a refusal with the code and the outcome of its error", async () => {
    const { heard, hooks } = listen();
    const { refunds, payment } = setUp(hooks);
    const request = { payment, amount: { value: 5000, currency: "EUR" }, idempotencyKey: "order-33" };
    await refunds.create("shop", request).catch(() => {});
    await refunds.get("shop", { payment, id: "re_unknown" }).catch(() => {});
    expect(heard.outcome).toMatchObject([
      { call: { operation: "create" }, outcome: "not_sent", code: "exceeds_refundable", refundId: null, status: null },
      { call: { operation: "get" }, outcome: null, code: "refund_not_found", refundId: null, status: null },
    ]);
  });

  test("see drift with the call that met it", async () => {
    const { heard, hooks } = listen();
    const { sandbox, create } = setUp(hooks);
    sandbox.faults.add({ operation: "createRefund", fault: { kind: "drift", at: "/status", change: { value: "teleported" } } });
    await create();
    expect(heard.drift).toMatchObject([{ call: { account: "shop", operation: "create" }, operation: "createRefund", issues: [{ pointer: "/status" }] }]);
  });

  test("see the pages of a list, which has no outcome", async () => {
    const { order, heard, hooks } = listen();
    const { refunds, create, payment } = setUp(hooks);
    await create();
    order.length = 0;
    for await (const { id } of refunds.list("shop", { payment })) expect(id).toMatch(/^re_/);
    expect(order).toEqual(["request", "response"]);
    expect(heard.request.at(-1)).toMatchObject({ operation: "listRefunds", call: { account: "shop", operation: "list" } });
  });

  test("stand beside the hooks of an account, which are told the same", async () => {
    const [all, one] = [listen(), listen()];
    const { create } = setUp(all.hooks, one.hooks);
    await create();
    expect(one.heard.request).toEqual(all.heard.request);
    expect(one.order).toEqual(["request", "response", "request", "response"]);
  });

  test.each(["throws", "rejects", "is no function that ends"])("a hook that %s loses no refund", async (how) => {
    const broken = () => {
      if (how === "throws") throw new Error("the log is full");
      return how === "rejects" ? Promise.reject(new Error("the log is away")) : new Promise(() => {});
    };
    const hooks = { onRequest: broken, onResponse: broken, onRetry: broken, onDrift: broken, onOutcome: broken };
    const { sandbox, create, payment } = setUp(hooks, hooks);
    sandbox.faults.add({ operation: "createRefund", fault: { kind: "drift", at: "/status", change: { value: "teleported" } } });
    expect(await create()).toMatchObject({ status: "unknown" });
    expect(sandbox.mollie.ledger(payment)).toHaveLength(1);
  });
});

test("a typed client that is used alone tells its own calls", async () => {
  const { heard, hooks } = listen();
  const sandbox = createSandbox();
  const { apiKey } = sandbox.mollie;
  const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } }).id;
  const client = createMollieClient({ apiKey, fetch: sandbox.fetch, ...hooks });
  await client.createRefund({ path: { paymentId: payment }, body: { amount: { currency: "EUR", value: "3.50" } } });
  expect(heard.request).toMatchObject([
    {
      call: { account: null, provider: "mollie", operation: "createRefund" },
      body: { amount: { currency: "EUR", value: "3.50" } },
      url: `https://api.mollie.com/v2/payments/${payment}/refunds`,
    },
  ]);
  expect(heard.response).toMatchObject([{ httpStatus: 201, durationMs: expect.any(Number) }]);
});

test("what the contract calls sensitive is masked in the body of a request", async () => {
  const { heard, hooks } = listen();
  const sandbox = createSandbox();
  const check = createRefundBody;
  const body = Object.assign((value: unknown): value is unknown => check(value), {
    issues: check.issues,
    sensitive: ["/description"],
    "~standard": { ...check["~standard"], validate: (value: unknown) => ({ value }) },
  });
  const { createRefund } = createClient(
    contract,
    { createRefund: { ...operations.createRefund, body } },
    { apiKey: sandbox.mollie.apiKey, fetch: sandbox.fetch, ...hooks },
  );
  const given = { path: { paymentId: "tr_none" }, body: { amount: { currency: "EUR" as const, value: "3.50" }, description: "For Jane Doe" } };
  await createRefund(given);
  expect(heard.request).toMatchObject([{ body: { amount: { currency: "EUR", value: "3.50" }, description: "[redacted]" } }]);
});
