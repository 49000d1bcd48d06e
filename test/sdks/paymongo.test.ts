import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test, vi } from "vitest";
import { createRefunds, paymongo } from "../../src/index.ts";
import { collect, openTlsSandbox, serveTls, thrownBy } from "./edge.ts";

const pesos = (centavos: number) => ({ value: centavos, currency: "PHP" });
const host = "api.paymongo.com";
const attributesOf = (payment_id: string, amount: number, rest = {}) => ({ amount, payment_id, reason: "requested_by_customer", ...rest });

/** The client as a new process would load it, from the source that its package ships. */
async function load(key: string) {
  vi.resetModules();
  const { default: Paymongo } = await import("paymongo/src/index.js");
  return { Paymongo, client: new Paymongo(key) };
}

async function setUp() {
  const { sandbox } = await openTlsSandbox(host);
  const { apiKey, addPayment, ledger } = sandbox.paymongo;
  const { client, Paymongo } = await load(apiKey);
  const refunds = createRefunds({ accounts: { shop: paymongo({ apiKey, fetch: sandbox.fetch }) } });
  const pay = (centavos: number) => addPayment({ amount: pesos(centavos) }).id;
  const refund = async (payment: string, amount: number, rest = {}) =>
    (await client.refunds.create({ data: { attributes: attributesOf(payment, amount, rest) } })).data;
  const booked = (payment: string) => ledger(payment).map(({ id, amount: { value } }) => ({ id, value }));
  return { sandbox, Paymongo, client, refunds, pay, refund, booked };
}

describe("paymongo and openrefunds at one sandbox", () => {
  test("a refund that the client makes is the refund that openrefunds reads", async () => {
    const { refunds, pay, refund, booked } = await setUp();
    const payment = pay(10_000);
    const made = await refund(payment, 4000, { notes: "Order 33", metadata: { ticket: "7" } });
    expect(made).toMatchObject({ type: "refund", attributes: { amount: 4000, currency: "PHP", payment_id: payment, livemode: false, status: "succeeded" } });
    expect(await refunds.get("shop", { payment, id: made.id })).toMatchObject({
      id: made.id,
      payment,
      status: "succeeded",
      amount: pesos(4000),
      reason: "requested_by_customer",
      description: "Order 33",
      metadata: { ticket: "7" },
      mode: "test",
      createdAt: new Date(Number(made.attributes["created_at"]) * 1000).toISOString(),
      contract: { ok: true },
    });
    expect(booked(payment)).toEqual([{ id: made.id, value: 4000 }]);
  });

  test("the client finds openrefunds' refund by its id, in its payment and in the list", async () => {
    const { client, refunds, pay, booked } = await setUp();
    const payment = pay(10_000);
    const request = { payment, amount: pesos(4500), reason: "other", idempotencyKey: "order-33/return-1", description: "Too small" } as const;
    const { id } = await refunds.create("shop", { ...request, metadata: { ticket: "8" } });
    const attributes = { amount: 4500, payment_id: payment, reason: "others", notes: "Too small", metadata: { ticket: "8" } };
    expect(await client.refunds.retrieve(id)).toMatchObject({ data: { id, attributes } });
    expect(await client.payments.retrieve(payment)).toMatchObject({ data: { attributes: { amount: 10_000, refunds: [{ id, attributes }] } } });
    expect(await client.refunds.list()).toMatchObject({ data: [{ id, attributes }], has_more: false });
    expect(booked(payment)).toEqual([{ id, value: 4500 }]);
  });

  test("a payment that the client refunds whole has nothing left for openrefunds", async () => {
    const { refunds, pay, refund } = await setUp();
    const payment = pay(10_000);
    await refund(payment, 10_000);
    expect(await refunds.refundable("shop", payment)).toMatchObject({ amount: pesos(0) });
    const more = () => refunds.create("shop", { payment, amount: pesos(100), reason: "other", idempotencyKey: "more" });
    expect(await thrownBy(more)).toMatchObject({ outcome: "not_sent" });
  });
});

describe("paymongo throws the first error of a refusal", () => {
  test("more than is left, less than the least, an unknown payment, an unknown refund", async () => {
    const { client, pay, refund, booked } = await setUp();
    const payment = pay(10_000);
    const source = { pointer: "amount", attribute: "amount" };
    expect(await thrownBy(() => refund(payment, 10_001))).toMatchObject({
      code: "parameter_above_maximum",
      message: "Amount is greater than the remaining refundable value.",
      source,
    });
    expect(await thrownBy(() => refund(payment, 99))).toMatchObject({ code: "parameter_below_minimum", source });
    expect(await thrownBy(() => refund("pay_unknown", 4000))).toMatchObject({ code: "resource_not_found", message: "No such payment with id pay_unknown." });
    expect(await thrownBy(() => client.refunds.retrieve("ref_unknown"))).toMatchObject({ code: "resource_not_found" });
    expect(booked(payment)).toEqual([]);
  });

  test("a second refund while the first is under way", async () => {
    const { sandbox, pay, refund, booked } = await setUp();
    sandbox.paymongo.setSettlement("later");
    const payment = pay(10_000);
    await refund(payment, 4000);
    expect(await thrownBy(() => refund(payment, 1000))).toMatchObject({ code: "resource_pending_state" });
    expect(booked(payment)).toHaveLength(1);
  });

  test("a wrong key", async () => {
    const { pay } = await setUp();
    const { client } = await load("sk_test_wrong");
    expect(await thrownBy(() => client.refunds.create({ data: { attributes: attributesOf(pay(10_000), 4000) } }))).toMatchObject({ code: "access_denied" });
  });
});

describe("what paymongo gets wrong", () => {
  test("paymongo's built code requires @babel/runtime, which the package does not depend on", () => {
    const manifestPath = createRequire(import.meta.url).resolve("paymongo/package.json");
    const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as { main: string; dependencies: Record<string, string> };
    const built = readFileSync(new URL(manifest.main, `file://${manifestPath}`), "utf8");
    const required = [...built.matchAll(/require\("((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name = ""]) => name);
    expect(new Set(required.filter((name) => !Object.hasOwn(manifest.dependencies, name)))).toEqual(new Set(["@babel/runtime"]));
  });

  test("paymongo keeps the first key of the process: a client with another key uses that of the first", async () => {
    const { Paymongo, client, pay, booked } = await setUp();
    const second = new Paymongo("sk_live_of_another_shop");
    expect(second).toBe(client);
    const payment = pay(10_000);
    await second.refunds.create({ data: { attributes: attributesOf(payment, 4000) } });
    expect(booked(payment)).toHaveLength(1);
  });

  test("paymongo does not make the envelope that its documentation leaves out", async () => {
    const { client, pay } = await setUp();
    const bare = await thrownBy(() => client.refunds.create({ attributes: attributesOf(pay(10_000), 4000) }));
    expect(bare).toMatchObject({ code: "parameter_required", source: { pointer: "data" } });
  });

  test("paymongo lists the first page and has no way to the next; openrefunds lists them all", async () => {
    const { client, refunds, pay, refund, booked } = await setUp();
    const payment = pay(10_000);
    for (let time = 0; time < 12; time++) await refund(payment, 100 + time);
    const all = booked(payment)
      .reverse()
      .map(({ id }) => id);
    const { data, has_more } = await client.refunds.list();
    expect(data.map(({ id }) => id)).toEqual(all.slice(0, 10));
    expect(has_more).toBe(true);
    expect(client.refunds.list).toHaveLength(0);
    expect((await collect(refunds.list("shop"))).map(({ id }) => id)).toEqual(all);
  });

  test("paymongo sends no idempotency key, so the same call refunds twice", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(10_000);
    await refund(payment, 4000);
    await refund(payment, 4000);
    expect(booked(payment).map(({ value }) => value)).toEqual([4000, 4000]);
  });

  test("paymongo throws no Error and no status, and drops every error but the first", async () => {
    const { client, pay } = await setUp();
    const refused = await thrownBy(() => client.refunds.create({ data: { attributes: { payment_id: pay(10_000) } } }));
    expect(refused).not.toBeInstanceOf(Error);
    expect(refused).toEqual({ code: "parameter_required", detail: "amount is required.", message: "amount is required.", source: expect.anything() });
  });

  test("paymongo hides a refusal that is not JSON behind a SyntaxError, and a failed connection behind a TypeError", async () => {
    const { client, pay } = await setUp();
    const payment = pay(10_000);
    const create = () => client.refunds.create({ data: { attributes: attributesOf(payment, 4000) } });
    await serveTls(async () => new Response("Too many requests, please try again later.", { status: 429 }), [host]);
    expect(await thrownBy(create)).toBeInstanceOf(SyntaxError);
    await serveTls(async () => new Response(""), []);
    expect(await thrownBy(create)).toMatchObject({ name: "TypeError", message: expect.stringContaining("json is not a function") });
  });
});
