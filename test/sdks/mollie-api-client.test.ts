import { createMollieClient, MollieApiError, PaymentEmbed, RefundEmbed } from "@mollie/api-client";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRefunds, mollie } from "../../src/index.ts";
import { collect, losingOneAnswer, openTlsSandbox, serveTls, thrownBy } from "./edge.ts";

const cents = (value: number) => ({ value, currency: "EUR" });
const euros = (value: number) => ({ value: (value / 100).toFixed(2), currency: "EUR" });

async function setUp() {
  const { sandbox, urls } = await openTlsSandbox();
  const { apiKey, liveApiKey, addPayment, ledger } = sandbox.mollie;
  const apiEndpoint = `${urls.mollie}/v2/`;
  const client = createMollieClient({ apiKey, apiEndpoint });
  const refunds = createRefunds({ accounts: { shop: mollie({ apiKey, fetch: sandbox.fetch }) } });
  const pay = (value: number) => addPayment({ amount: cents(value) }).id;
  const refund = (paymentId: string, value: number, rest: { idempotencyKey?: string } = {}) =>
    client.paymentRefunds.create({ paymentId, amount: euros(value), ...rest });
  const booked = (payment: string) => ledger(payment).map(({ id, amount: { value } }) => ({ id, value }));
  return { sandbox, client, apiEndpoint, liveApiKey, refunds, pay, refund, booked };
}

describe("@mollie/api-client and openrefunds at one sandbox", () => {
  test("a refund that the client makes is the refund that openrefunds reads", async () => {
    const { client, refunds, pay, booked } = await setUp();
    const payment = pay(1000);
    const made = await client.paymentRefunds.create({ paymentId: payment, amount: euros(595), description: "Order 33", metadata: { ticket: "7" } });
    expect(made).toMatchObject({ paymentId: payment, status: "pending", mode: "test", amount: euros(595), description: "Order 33", metadata: { ticket: "7" } });
    expect(await refunds.get("shop", { payment, id: made.id })).toMatchObject({
      id: made.id,
      status: "pending",
      amount: cents(595),
      description: "Order 33",
      metadata: { ticket: "7" },
      mode: "test",
      createdAt: new Date(made.createdAt).toISOString(),
      contract: { ok: true },
    });
    expect(booked(payment)).toEqual([{ id: made.id, value: 595 }]);
  });

  test("the client finds openrefunds' refund by its id, under its payment, in the list of all, and from there its payment", async () => {
    const { client, refunds, pay, booked } = await setUp();
    const payment = pay(1000);
    const request = { payment, amount: cents(450), idempotencyKey: "order-33/return-1", description: "Too small", metadata: { ticket: "8" } };
    const { id } = await refunds.create("shop", request);
    const found = await client.paymentRefunds.get(id, { paymentId: payment });
    expect(found).toMatchObject({ id, amount: euros(450), description: "Too small", metadata: { ticket: "8" } });
    expect(await found.getPayment()).toMatchObject({ id: payment, amountRemaining: euros(550) });
    expect((await collect(client.paymentRefunds.iterate({ paymentId: payment }))).map((refund) => refund.id)).toEqual([id]);
    expect((await collect(client.refunds.iterate())).map((refund) => refund.id)).toEqual([id]);
    expect(booked(payment)).toEqual([{ id, value: 450 }]);
  });

  test("payments and refunds come embedded in each other where that is asked", async () => {
    const { client, pay, refund } = await setUp();
    const paymentId = pay(1000);
    const { id } = await refund(paymentId, 595);
    expect(await client.paymentRefunds.get(id, { paymentId, embed: [RefundEmbed.payment] })).toMatchObject({ _embedded: { payment: { id: paymentId } } });
    expect(await client.payments.get(paymentId, { embed: [PaymentEmbed.refunds] })).toMatchObject({ _embedded: { refunds: [{ id }] } });
  });

  test("what remains of a payment is the same for both, down to nothing", async () => {
    const { client, refunds, pay, refund } = await setUp();
    const payment = pay(1000);
    await refund(payment, 595);
    expect(await client.payments.get(payment)).toMatchObject({ status: "paid", amountRemaining: euros(405), amountRefunded: euros(0) });
    expect(await refunds.refundable("shop", payment)).toMatchObject({ amount: cents(405) });
    expect(await refunds.create("shop", { payment, amount: "remaining", idempotencyKey: "rest" })).toMatchObject({ amount: cents(405) });
    expect(await client.payments.get(payment)).toMatchObject({ amountRemaining: euros(0) });
  });

  test("pages lead to the end and back, and never out of the sandbox", async () => {
    const { client, pay, refund, booked } = await setUp();
    const paymentId = pay(1000);
    for (let value = 1; value <= 5; value++) await refund(paymentId, value);
    const first = await client.paymentRefunds.page({ paymentId, limit: 2 });
    const second = await first.nextPage?.();
    const third = await second?.nextPage?.();
    const all = [first, second, third].flatMap((page) => page?.map(({ id }) => id));
    expect(all).toEqual(
      booked(paymentId)
        .reverse()
        .map(({ id }) => id),
    );
    expect(third?.nextPage).toBeUndefined();
    expect((await third?.previousPage?.())?.map(({ id }) => id)).toEqual(second?.map(({ id }) => id));
  });

  test("130 refunds are two pages, which the client walks by their links", async () => {
    const { client, pay, refund, booked } = await setUp();
    const paymentId = pay(10_000);
    await Promise.all(Array.from({ length: 130 }, (_, at) => refund(paymentId, at + 1)));
    const listed = await collect(client.paymentRefunds.iterate({ paymentId }));
    expect(listed.map(({ id }) => id)).toEqual(
      booked(paymentId)
        .reverse()
        .map(({ id }) => id),
    );
    expect(new Set(listed.map(({ amount }) => amount.value)).size).toBe(130);
  });

  test("whoever refunds, both list the same refunds, and the books have just those", async () => {
    const { client, refunds, pay, refund, booked } = await setUp();
    const part = fc.record({ byClient: fc.boolean(), amount: fc.integer({ min: 1, max: 100 }) });
    const parts = fc.uniqueArray(part, { minLength: 1, maxLength: 5, selector: ({ amount }) => amount });
    const whole = async (made: { byClient: boolean; amount: number }[]) => {
      const payment = pay(1000);
      for (const { byClient, amount } of made) {
        if (byClient) await refund(payment, amount);
        else await refunds.create("shop", { payment, amount: cents(amount), idempotencyKey: `part-${amount}` });
      }
      const books = booked(payment).reverse();
      const ofClient = await collect(client.paymentRefunds.iterate({ paymentId: payment }));
      const ofLibrary = await collect(refunds.list("shop", { payment }));
      expect(books.map(({ value }) => value)).toEqual(made.map(({ amount }) => amount).reverse());
      expect(ofClient.map(({ id, amount }) => ({ id, amount }))).toEqual(books.map(({ id, value }) => ({ id, amount: euros(value) })));
      expect(ofLibrary.map(({ id, amount }) => ({ id, value: amount?.value }))).toEqual(books);
    };
    await fc.assert(fc.asyncProperty(parts, whole), { numRuns: 10 });
  });
});

describe("@mollie/api-client cancels", () => {
  test("a refund that has not gone out, whoever made it, and it is gone for both", async () => {
    const { sandbox, client, refunds, pay } = await setUp();
    const payment = pay(1000);
    const { id } = await refunds.create("shop", { payment, amount: cents(450), idempotencyKey: "order-33/return-1" });
    expect(await client.paymentRefunds.cancel(id, { paymentId: payment })).toBe(true);
    expect(sandbox.mollie.ledger(payment)).toMatchObject([{ id, status: "canceled" }]);
    expect(await thrownBy(() => client.paymentRefunds.get(id, { paymentId: payment }))).toMatchObject({ statusCode: 404 });
    expect(await thrownBy(() => refunds.get("shop", { payment, id }))).toMatchObject({ code: "refund_not_found" });
  });

  test("nothing that the bank has already", async () => {
    const { sandbox, client, pay, refund } = await setUp();
    const paymentId = pay(1000);
    const { id } = await refund(paymentId, 595);
    sandbox.mollie.setStatus(id, "processing");
    expect(await thrownBy(() => client.paymentRefunds.cancel(id, { paymentId }))).toMatchObject({ statusCode: 422 });
    expect(sandbox.mollie.ledger(paymentId)).toMatchObject([{ id, status: "processing" }]);
  });
});

describe("@mollie/api-client and its keys", () => {
  test("the same key refunds once", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(1000);
    const first = await refund(payment, 595, { idempotencyKey: "order-33/return-1" });
    const again = await refund(payment, 595, { idempotencyKey: "order-33/return-1" });
    expect(again.id).toBe(first.id);
    expect(booked(payment)).toEqual([{ id: first.id, value: 595 }]);
  });

  test("the same key with another amount is refused, and the error names the key", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(1000);
    await refund(payment, 595, { idempotencyKey: "order-33/return-1" });
    expect(await thrownBy(() => refund(payment, 100, { idempotencyKey: "order-33/return-1" }))).toMatchObject({
      statusCode: 400,
      idempotencyKey: "order-33/return-1",
    });
    expect(booked(payment)).toHaveLength(1);
  });

  test("a refund whose answer is lost is sent again under the same key, and paid once", async () => {
    const { sandbox, pay, booked } = await setUp();
    const payment = pay(1000);
    const apiEndpoint = `${await serveTls(losingOneAnswer(sandbox.fetch))}/mollie/v2/`;
    const careless = createMollieClient({ apiKey: sandbox.mollie.apiKey, apiEndpoint });
    const { id } = await careless.paymentRefunds.create({ paymentId: payment, amount: euros(595) });
    expect(booked(payment)).toEqual([{ id, value: 595 }]);
  });

  test("a key of the client's own invention does not get past the duplicate guard", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(2000);
    await refund(payment, 595);
    expect(await thrownBy(() => refund(payment, 595))).toMatchObject({ statusCode: 409, message: "A duplicate refund has been detected" });
    expect(booked(payment)).toHaveLength(1);
  });
});

describe("@mollie/api-client throws every refusal as its ApiError", () => {
  test("more than remains", async () => {
    const { pay, refund } = await setUp();
    const refused = await thrownBy(() => refund(pay(1000), 1001));
    expect(refused).toBeInstanceOf(MollieApiError);
    expect(refused).toMatchObject({
      statusCode: 422,
      title: "Unprocessable Entity",
      field: "amount.value",
      message: "The specified amount cannot be refunded",
    });
  });

  test("a wrong key, a payment of the other mode, an unknown payment", async () => {
    const { client, apiEndpoint, liveApiKey, pay } = await setUp();
    const paymentId = pay(1000);
    const body = { paymentId, amount: euros(595) };
    const stranger = createMollieClient({ apiKey: "test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", apiEndpoint });
    expect(await thrownBy(() => stranger.paymentRefunds.create(body))).toMatchObject({ statusCode: 401, title: "Unauthorized Request" });
    const live = createMollieClient({ apiKey: liveApiKey, apiEndpoint });
    expect(await thrownBy(() => live.paymentRefunds.create(body))).toMatchObject({ statusCode: 404, message: expect.stringContaining("wrong mode") });
    expect(await thrownBy(() => client.paymentRefunds.create({ ...body, paymentId: "tr_unknown" }))).toMatchObject({
      statusCode: 404,
      message: "No payment exists with token tr_unknown.",
    });
  });
});
