import { describe, expect, test } from "vitest";
import { createMollieClient } from "../../generated/mollie/client.ts";
import { ConfigurationError } from "../../src/runtime/errors.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { type Example, exampleOf, examples, toResponse } from "./examples.ts";
import { createWire, lostConnection, type Reply, refusedConnection } from "./wire.ts";

const apiKey = "test_key";
const start = Date.parse("2026-11-02T09:00:00Z");
const pass = (status: number) => new Response("try later", { status, headers: { "content-type": "text/html" } });
const failures: readonly (readonly [string, () => Reply])[] = [
  ["a gateway's 502", () => pass(502)],
  ["429", () => pass(429)],
  ["500", () => pass(500)],
  ["503 that says when", () => new Response("", { status: 503, headers: { "retry-after": "1" } })],
  ["a lost connection", lostConnection],
  ["a refused connection", refusedConnection],
];

/** What an operation documents as its success. */
function successOf({ answers }: Example): Response {
  const answer = answers.find(({ status }) => status < 300);
  if (!answer) throw new Error("no success is documented");
  return toResponse(answer);
}
const send = (example: Example, replies: readonly Reply[], input: unknown = example.input) => {
  const wire = createWire(...replies);
  return { wire, call: example.call({ apiKey, fetch: wire.fetch, clock: createClock(start), random: () => 0 }, {}, input) };
};
const keyOf = ({ operation }: Example) => (typeof operation.idempotency === "object" ? operation.idempotency?.header : undefined);
const withKey = (example: Example) => {
  const name = keyOf(example);
  const { header } = example.input as { header?: Record<string, string> };
  return name === undefined ? example.input : { ...example.input, header: { ...header, [name]: "order-33/return-1" } };
};
const named = (list: readonly Example[]) => list.map((example) => [`${example.provider} ${example.operation.id}`, example] as const);

const reads = examples.filter(({ operation }) => operation.idempotency === null);
const keyed = examples.filter((example) => keyOf(example) !== undefined);
const keyless = examples.filter(({ operation }) => operation.idempotency === "none");

test("every operation is a read, takes a key, or takes none", () => {
  expect(reads.length + keyed.length + keyless.length).toBe(examples.length);
  expect(reads.every(({ operation }) => operation.method === "GET")).toBe(true);
  expect(named(keyed).map(([name]) => name)).toEqual(
    expect.arrayContaining(["dojo createRefund", "mollie createRefund", "paymongo createRefund", "smartpay createRefund"]),
  );
  expect(named(keyless).map(([name]) => name)).toEqual(expect.arrayContaining(["dodo createRefund", "dojo reversePayment", "mollie cancelRefund"]));
});

describe.each(named([...reads, ...keyed]))("%s", (_, example) => {
  test.each(failures)("is sent again after %s, with the same bytes and the same key", async (_, failure) => {
    const { wire, call } = send(example, [failure(), failure(), successOf(example)], withKey(example));
    expect(await call).toMatchObject({ ok: true });
    const [first, second, third] = wire.sent.map(({ url, method, headers, body }) => ({ url, method, headers, body }));
    expect(wire.sent.length).toBe(3);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const header = keyOf(example);
    if (header !== undefined) expect(new Headers(first?.headers).get(header)).toBe("order-33/return-1");
  });
});

const unkeyed = [...keyless, ...keyed.filter(({ operation }) => typeof operation.idempotency === "object" && !operation.idempotency?.required)];
describe.each(named(unkeyed))("%s without a key", (_, example) => {
  test.each(failures)("goes out exactly once, although it is answered with %s", async (_, failure) => {
    const { wire, call } = send(example, [failure(), successOf(example)]);
    await call.catch(() => {});
    expect(wire.sent.length).toBe(1);
  });

  test("goes out exactly once, although it gets no answer in time", async () => {
    const { wire, call } = send(example, [() => new Promise<Response>(() => {}), successOf(example)]);
    await expect(call).rejects.toMatchObject({ kind: "timeout", sent: "maybe" });
    expect(wire.sent.length).toBe(1);
  });

  test("goes out exactly once, however many retries are asked for", async () => {
    const wire = createWire(pass(503));
    await example.call({ apiKey, fetch: wire.fetch, clock: createClock(start), retries: 9 }, { retries: 9 });
    expect(wire.sent.length).toBe(1);
  });
});

describe("the limits of a call", () => {
  const mollie = (replies: readonly Reply[], options: object = {}) => {
    const wire = createWire(...replies);
    const clock = createClock(start);
    return { wire, clock, client: createMollieClient({ apiKey, fetch: wire.fetch, clock, random: () => 0, ...options }) };
  };
  const path = { paymentId: "tr_WDqYK6vllg" };
  const silence = () => new Promise<Response>(() => {});

  test("each send has its timeout, and the deadline is for all of them", async () => {
    const { wire, clock, client } = mollie([silence], { retries: 9 });
    await expect(client.getPayment({ path })).rejects.toMatchObject({ kind: "timeout" });
    expect([wire.sent.length, clock.now() - start]).toEqual([3, 90_000]);
  });

  test("the last send gets only what the deadline leaves", async () => {
    const { wire, clock, client } = mollie([silence], { retries: 9, timeoutMs: 4_000, deadlineMs: 10_000 });
    await expect(client.getPayment({ path })).rejects.toMatchObject({ kind: "timeout", message: "no complete answer within 2000 ms" });
    expect([wire.sent.length, clock.now() - start]).toEqual([3, 10_000]);
  });

  test("a call may have its own limits", async () => {
    const { wire, clock, client } = mollie([silence]);
    await expect(client.getPayment({ path }, { timeoutMs: 70, deadlineMs: 500, retries: 1 })).rejects.toMatchObject({ kind: "timeout" });
    expect([wire.sent.length, clock.now() - start]).toEqual([2, 140]);
    await expect(client.getPayment({ path }, { timeoutMs: Number.NaN })).rejects.toBeInstanceOf(ConfigurationError);
  });

  test("Mollie remembers a key for an hour, so an hour after the first send nothing is sent again", async () => {
    const { wire, client } = mollie([silence], { retries: 9, timeoutMs: 25 * 60_000, deadlineMs: 24 * 60 * 60_000 });
    const { input } = exampleOf("mollie", "createRefund");
    const keyed = { ...input, header: { "Idempotency-Key": "order-33" } } as unknown as Parameters<typeof client.createRefund>[0];
    await expect(client.createRefund(keyed)).rejects.toMatchObject({ kind: "timeout", sent: "maybe" });
    expect(wire.sent.length).toBe(3);
  });

  test("an abort ends all sends of the call", async () => {
    const caller = new AbortController();
    const { wire, client } = mollie([
      pass(503),
      () => {
        caller.abort("enough");
        return silence();
      },
    ]);
    await expect(client.getPayment({ path }, { signal: caller.signal })).rejects.toMatchObject({ kind: "aborted", sent: "maybe" });
    expect(wire.sent.length).toBe(2);
  });
});
