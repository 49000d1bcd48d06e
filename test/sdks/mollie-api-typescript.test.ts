import fc from "fast-check";
import { Client, HTTPClient, type SDKOptions } from "mollie-api-typescript";
import { ClientDefaultError, ErrorResponse } from "mollie-api-typescript/models/errors";
import { describe, expect, test } from "vitest";
import { createRefunds, mollie } from "../../src/index.ts";
import { collect, losingOneAnswer, openSandbox, serve, thrownBy } from "./edge.ts";

const cents = (value: number) => ({ value, currency: "EUR" });
const euros = (value: number) => ({ value: (value / 100).toFixed(2), currency: "EUR" });

/** Goes to this machine only, whatever the links of an answer say, and keeps the texts of the answers. */
function inside(answers: string[] = []): HTTPClient {
  const fetcher = async (request: RequestInfo | URL) => {
    const { hostname } = new URL(request instanceof Request ? request.url : request);
    if (hostname !== "127.0.0.1") throw new Error(`${hostname} is outside`);
    const answer = await fetch(request);
    answers.push(await answer.clone().text());
    return answer;
  };
  return new HTTPClient({ fetcher });
}

async function setUp() {
  const { sandbox, urls } = await openSandbox();
  const { apiKey, liveApiKey, addPayment, ledger } = sandbox.mollie;
  const connect = (options: SDKOptions = {}) => new Client({ security: { apiKey }, serverURL: urls.mollie, httpClient: inside(), ...options });
  const client = connect();
  const refunds = createRefunds({ accounts: { shop: mollie({ apiKey, baseUrl: urls.mollie }) } });
  const pay = (value: number) => addPayment({ amount: cents(value) }).id;
  const refund = (paymentId: string, value: number, rest: { idempotencyKey?: string } = {}) =>
    client.refunds.create({ paymentId, refundRequest: { amount: euros(value) }, ...rest });
  const booked = (payment: string) => ledger(payment).map(({ id, amount: { value } }) => ({ id, value }));
  /** All refunds of a payment, page by page. */
  const pagesOf = async (paymentId: string, limit: number) =>
    (await collect(await client.refunds.list({ paymentId, limit }))).map(({ result }) => result.embedded.refunds);
  return { sandbox, client, connect, liveApiKey, refunds, pay, refund, booked, pagesOf };
}

describe("mollie-api-typescript and openrefunds at one sandbox", () => {
  test("a refund that the client makes is the refund that openrefunds reads", async () => {
    const { client, refunds, pay, booked } = await setUp();
    const payment = pay(1000);
    const made = await client.refunds.create({
      paymentId: payment,
      refundRequest: { amount: euros(595), description: "Order 33", metadata: { ticket: "7" } },
    });
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

  test("the client finds openrefunds' refund by its id, under its payment and in the list of all", async () => {
    const { client, refunds, pay, booked, pagesOf } = await setUp();
    const payment = pay(1000);
    const request = { payment, amount: cents(450), idempotencyKey: "order-33/return-1", description: "Too small", metadata: { ticket: "8" } };
    const { id } = await refunds.create("shop", request);
    const found = await client.refunds.get({ paymentId: payment, refundId: id });
    expect(found).toMatchObject({ id, amount: euros(450), description: "Too small", metadata: { ticket: "8" } });
    expect(await pagesOf(payment, 50)).toMatchObject([[{ id }]]);
    expect(await collect(await client.refunds.all())).toMatchObject([{ result: { count: 1, embedded: { refunds: [{ id }] } } }]);
    expect(booked(payment)).toEqual([{ id, value: 450 }]);
  });

  test("what remains of a payment is the same for both, down to nothing", async () => {
    const { client, refunds, pay, refund } = await setUp();
    const payment = pay(1000);
    await refund(payment, 595);
    expect(await client.payments.get({ paymentId: payment })).toMatchObject({ status: "paid", amountRemaining: euros(405), amountRefunded: euros(0) });
    expect(await refunds.refundable("shop", payment)).toMatchObject({ amount: cents(405) });
    expect(await refunds.create("shop", { payment, amount: "remaining", idempotencyKey: "rest" })).toMatchObject({ amount: cents(405) });
    expect(await client.payments.get({ paymentId: payment })).toMatchObject({ amountRemaining: euros(0) });
  });

  test("pages lead to the end by their links, and never out of the sandbox", async () => {
    const { client, pay, refund, booked, pagesOf } = await setUp();
    const payments = [pay(1000), pay(1000)];
    for (let value = 1; value <= 5; value++) for (const payment of payments) await refund(payment, value);
    const [payment = ""] = payments;
    const pages = await pagesOf(payment, 2);
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(pages.flat().map(({ id }) => id)).toEqual(
      booked(payment)
        .reverse()
        .map(({ id }) => id),
    );
    const all = await collect(await client.refunds.all({ limit: 4 }));
    expect(all.map(({ result }) => result.count)).toEqual([4, 4, 2]);
    expect(new Set(all.flatMap(({ result }) => result.embedded.refunds).map(({ id }) => id)).size).toBe(10);
  });

  test("whoever refunds, both list the same refunds, and the books have just those", async () => {
    const { refunds, pay, refund, booked, pagesOf } = await setUp();
    const part = fc.record({ byClient: fc.boolean(), amount: fc.integer({ min: 1, max: 100 }) });
    const parts = fc.uniqueArray(part, { minLength: 1, maxLength: 5, selector: ({ amount }) => amount });
    const whole = async (made: { byClient: boolean; amount: number }[]) => {
      const payment = pay(1000);
      for (const { byClient, amount } of made) {
        if (byClient) await refund(payment, amount);
        else await refunds.create("shop", { payment, amount: cents(amount), idempotencyKey: `part-${amount}` });
      }
      const books = booked(payment).reverse();
      const ofClient = (await pagesOf(payment, 2)).flat();
      const ofLibrary = await collect(refunds.list("shop", { payment }));
      expect(books.map(({ value }) => value)).toEqual(made.map(({ amount }) => amount).reverse());
      expect(ofClient.map(({ id, amount }) => ({ id, amount }))).toEqual(books.map(({ id, value }) => ({ id, amount: euros(value) })));
      expect(ofLibrary.map(({ id, amount }) => ({ id, value: amount?.value }))).toEqual(books);
    };
    await fc.assert(fc.asyncProperty(parts, whole), { numRuns: 10 });
  });
});

describe("mollie-api-typescript cancels", () => {
  test("a refund that has not gone out, whoever made it, and it is gone for both", async () => {
    const { sandbox, client, refunds, pay } = await setUp();
    const payment = pay(1000);
    const { id } = await refunds.create("shop", { payment, amount: cents(450), idempotencyKey: "order-33/return-1" });
    await client.refunds.cancel({ paymentId: payment, refundId: id });
    expect(sandbox.mollie.ledger(payment)).toMatchObject([{ id, status: "canceled" }]);
    expect(await thrownBy(() => client.refunds.get({ paymentId: payment, refundId: id }))).toMatchObject({ statusCode: 404 });
    expect(await thrownBy(() => refunds.get("shop", { payment, id }))).toMatchObject({ code: "refund_not_found" });
  });

  test("nothing that the bank has already", async () => {
    const { sandbox, client, pay, refund } = await setUp();
    const paymentId = pay(1000);
    const { id } = await refund(paymentId, 595);
    sandbox.mollie.setStatus(id, "processing");
    expect(await thrownBy(() => client.refunds.cancel({ paymentId, refundId: id }))).toMatchObject({ statusCode: 422 });
    expect(sandbox.mollie.ledger(paymentId)).toMatchObject([{ id, status: "processing" }]);
  });
});

describe("mollie-api-typescript and its keys", () => {
  test("the same key refunds once", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(1000);
    const first = await refund(payment, 595, { idempotencyKey: "order-33/return-1" });
    const again = await refund(payment, 595, { idempotencyKey: "order-33/return-1" });
    expect(again.id).toBe(first.id);
    expect(booked(payment)).toEqual([{ id: first.id, value: 595 }]);
  });

  test("the same key with another amount is refused", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(1000);
    await refund(payment, 595, { idempotencyKey: "order-33/return-1" });
    expect(await thrownBy(() => refund(payment, 100, { idempotencyKey: "order-33/return-1" }))).toMatchObject({ statusCode: 400 });
    expect(booked(payment)).toHaveLength(1);
  });

  test("a refund whose answer is lost is sent again under the same key, and paid once", async () => {
    const { sandbox, connect, pay, booked } = await setUp();
    const payment = pay(1000);
    const careless = connect({ serverURL: `${await serve(losingOneAnswer(sandbox.fetch))}/mollie` });
    const { id } = await careless.refunds.create({ paymentId: payment, refundRequest: { amount: euros(595) } });
    expect(booked(payment)).toEqual([{ id, value: 595 }]);
  });

  test("a key of the client's own invention does not get past the duplicate guard", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(2000);
    await refund(payment, 595);
    const refused = await thrownBy(() => refund(payment, 595));
    expect(refused).toBeInstanceOf(ErrorResponse);
    expect(refused).toMatchObject({ status: 409, detail: "A duplicate refund has been detected" });
    expect(booked(payment)).toHaveLength(1);
  });
});

describe("mollie-api-typescript throws a refusal", () => {
  test("as an ErrorResponse where its operation documents the status", async () => {
    const { client, connect, liveApiKey, pay, refund } = await setUp();
    const paymentId = pay(1000);
    const tooMuch = await thrownBy(() => refund(paymentId, 1001));
    expect(tooMuch).toBeInstanceOf(ErrorResponse);
    expect(tooMuch).toMatchObject({ status: 422, title: "Unprocessable Entity", field: "amount.value", detail: "The specified amount cannot be refunded" });
    expect(await thrownBy(() => refund("tr_unknown", 595))).toMatchObject({ status: 404, detail: "No payment exists with token tr_unknown." });
    const live = connect({ security: { apiKey: liveApiKey } });
    const elsewhere = await thrownBy(() => live.refunds.create({ paymentId, refundRequest: { amount: euros(595) } }));
    expect(elsewhere).toMatchObject({ status: 404, detail: expect.stringContaining("wrong mode") });
    expect(await thrownBy(() => client.refunds.list({ paymentId, from: "re_unknown" }))).toMatchObject({ status: 400, field: "from" });
  });

  test("as a plain error with the body as text where it does not, as for a wrong key", async () => {
    const { connect, pay } = await setUp();
    const stranger = connect({ security: { apiKey: "test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } });
    const refused = await thrownBy(() => stranger.refunds.create({ paymentId: pay(1000), refundRequest: { amount: euros(595) } }));
    expect(refused).toBeInstanceOf(ClientDefaultError);
    expect(refused).toMatchObject({ statusCode: 401, contentType: "application/hal+json", body: expect.stringContaining("Unauthorized Request") });
  });
});

test("mollie-api-typescript asks for embedded refunds and drops them from the answer", async () => {
  const { connect, pay, refund } = await setUp();
  const paymentId = pay(1000);
  const { id } = await refund(paymentId, 595);
  const answers: string[] = [];
  const payment = await connect({ httpClient: inside(answers) }).payments.get({ paymentId, embed: "refunds" });
  expect(answers).toEqual([expect.stringContaining(`"_embedded":{"refunds":[{"resource":"refund","id":"${id}"`)]);
  expect(JSON.stringify(payment)).not.toContain(id);
});
