import Paymongo from "paymongo-node";
import { describe, expect, test, vi } from "vitest";
import { createRefunds, paymongo } from "../../src/index.ts";
import { openTlsSandbox, serveTls, thrownBy } from "./edge.ts";

const pesos = (centavos: number) => ({ value: centavos, currency: "PHP" });
const host = "api.paymongo.com";
vi.stubEnv("no_proxy", host); // The client would hand its requests to a proxy that the environment names.

async function setUp() {
  const { sandbox } = await openTlsSandbox(host);
  const { apiKey, addPayment, ledger } = sandbox.paymongo;
  const client = new Paymongo(apiKey);
  const refunds = createRefunds({ accounts: { shop: paymongo({ apiKey, fetch: sandbox.fetch }) } });
  const pay = (centavos: number) => addPayment({ amount: pesos(centavos) }).id;
  const refund = (payment_id: string, amount: number, rest = {}, by = client) =>
    by.refunds.create({ amount, payment_id, reason: "requested_by_customer", ...rest });
  const booked = (payment: string) => ledger(payment).map(({ id, amount: { value } }) => ({ id, value }));
  return { sandbox, client, refunds, pay, refund, booked };
}

describe("paymongo-node and openrefunds at one sandbox", () => {
  test("a refund that the client makes is the refund that openrefunds reads", async () => {
    const { client, refunds, pay, refund, booked } = await setUp();
    const payment = pay(10_000);
    const made = await refund(payment, 4000, { notes: "Order 33", metadata: { ticket: "7" } });
    expect(made).toMatchObject({ amount: 4000, currency: "PHP", payment_id: payment, livemode: false, status: "succeeded", notes: "Order 33" });
    expect(await client.refunds.retrieve(made.id)).toEqual(made);
    expect(await refunds.get("shop", { payment, id: made.id })).toMatchObject({
      id: made.id,
      payment,
      status: "succeeded",
      amount: pesos(4000),
      reason: "requested_by_customer",
      description: "Order 33",
      metadata: { ticket: "7" },
      contract: { ok: true },
    });
    expect(booked(payment)).toEqual([{ id: made.id, value: 4000 }]);
  });

  test("the client finds openrefunds' refund by its id and in its payment", async () => {
    const { client, refunds, pay, booked } = await setUp();
    const payment = pay(10_000);
    const request = { payment, amount: pesos(4500), reason: "other", idempotencyKey: "order-33/return-1", description: "Too small" } as const;
    const { id } = await refunds.create("shop", { ...request, metadata: { ticket: "8" } });
    const told = { id, amount: 4500, payment_id: payment, reason: "others", notes: "Too small", metadata: { ticket: "8" } };
    expect(await client.refunds.retrieve(id)).toMatchObject(told);
    expect(await client.payments.retrieve(payment)).toMatchObject({ id: payment, amount: 10_000, refunds: [told] });
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

describe("paymongo-node throws a refusal by its kind, with all errors in it", () => {
  test("more than is left, and two parameters missing", async () => {
    const { client, pay, refund, booked } = await setUp();
    const payment = pay(10_000);
    const detail = "Amount is greater than the remaining refundable value.";
    expect(await thrownBy(() => refund(payment, 10_001))).toMatchObject({
      type: "InvalidRequestError",
      errors: [{ code: "parameter_above_maximum", detail, source: { pointer: "amount", attribute: "amount" } }],
    });
    expect(await thrownBy(() => client.refunds.create({ payment_id: payment }))).toMatchObject({
      type: "InvalidRequestError",
      errors: [
        { code: "parameter_required", source: { attribute: "amount" } },
        { code: "parameter_required", source: { attribute: "reason" } },
      ],
    });
    expect(booked(payment)).toEqual([]);
  });

  test("an unknown payment, an unknown refund, and a wrong key", async () => {
    const { client, pay, refund } = await setUp();
    const missing = { type: "ResourceNotFoundError", errors: [{ code: "resource_not_found" }] };
    expect(await thrownBy(() => refund("pay_unknown", 4000))).toMatchObject(missing);
    expect(await thrownBy(() => client.refunds.retrieve("ref_unknown"))).toMatchObject(missing);
    expect(await thrownBy(() => refund(pay(10_000), 4000, {}, new Paymongo("sk_test_wrong")))).toMatchObject({
      type: "AuthenticationError",
      errors: [{ code: "access_denied" }],
    });
  });

  test("an address that PayMongo does not have, which it answers without a body", async () => {
    const { client } = await setUp();
    expect(await thrownBy(() => client.refunds.retrieve("ref_1/unknown"))).toMatchObject({ name: "Route /refunds/ref_1/unknown not found." });
  });
});

describe("what paymongo-node gets wrong", () => {
  test("paymongo-node throws a ReferenceError when refunds are listed, though PayMongo answers", async () => {
    const { client, pay, refund } = await setUp();
    await refund(pay(10_000), 4000);
    expect(await thrownBy(() => client.refunds.all({ limit: 1 }))).toMatchObject({ name: "ReferenceError", message: "ApiResource is not defined" });
  });

  test("paymongo-node can't read a payment with two refunds, and loses the taxes of one with a single refund", async () => {
    const { client, pay, refund } = await setUp();
    const payment = pay(10_000);
    expect((await client.payments.retrieve(payment)).taxes).toEqual([]);
    await refund(payment, 4000);
    expect((await client.payments.retrieve(payment)).taxes).toBeUndefined();
    await refund(payment, 1000);
    expect(await thrownBy(() => client.payments.retrieve(payment))).toBeInstanceOf(TypeError);
  });

  test("paymongo-node sends no idempotency key, so the same call refunds twice", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(10_000);
    await refund(payment, 4000);
    await refund(payment, 4000);
    expect(booked(payment).map(({ value }) => value)).toEqual([4000, 4000]);
  });

  test("paymongo-node throws no Error", async () => {
    const { refund } = await setUp();
    expect(await thrownBy(() => refund("pay_unknown", 4000))).not.toBeInstanceOf(Error);
  });

  test.each([403, 429, 500])("paymongo-node swallows a %i and then can't read the refund that it did not get", async (status) => {
    const { refund } = await setUp();
    await serveTls(async () => new Response(JSON.stringify({ errors: [{ code: "x", detail: "y" }] }), { status }), [host]);
    expect(await thrownBy(() => refund("pay_1", 4000))).toMatchObject({ name: "TypeError", message: expect.stringContaining("reading 'attributes'") });
  });
});
