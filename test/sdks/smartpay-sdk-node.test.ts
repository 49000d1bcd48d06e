import SmartpayClient from "@smartpay/sdk-node";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRefunds, smartpay } from "../../src/index.ts";
import { collect, losingOneAnswer, openSandbox, serve, thrownBy } from "./edge.ts";

interface Refund {
  readonly id: string;
  readonly payment: string;
  readonly amount: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}
interface Changes {
  readonly reference?: string;
  readonly description?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
}
/** The part of the client used here; its own types do not resolve in an ES module. */
interface Smartpay {
  createRefund(params: { payment: string; amount?: number; currency: string; reason: string } & Changes): Promise<Refund>;
  getRefund(params: { id: string }): Promise<Refund>;
  updateRefund(params: { id: string } & Changes): Promise<Refund>;
  listRefunds(params: { maxResults?: number; pageToken?: string }): Promise<{ data: Refund[]; results: number; nextPageToken?: string }>;
  getPayment(params: { id: string }): Promise<{ id: string; amount: number; status: string }>;
}

const yen = (value: number) => ({ value, currency: "JPY" });
const reason = "requested_by_customer";

async function setUp() {
  const { sandbox, urls } = await openSandbox();
  const { apiKey, liveApiKey, addPayment, ledger } = sandbox.smartpay;
  const connect = (key = apiKey, apiPrefix = `${urls.smartpay}/v1`): Smartpay => new SmartpayClient(key, { apiPrefix });
  const client = connect();
  const refunds = createRefunds({ accounts: { shop: smartpay({ apiKey, baseUrl: urls.smartpay }) } });
  const pay = (value: number) => addPayment({ amount: yen(value) }).id;
  const refund = (payment: string, amount: number, rest: Changes = {}) => client.createRefund({ payment, amount, currency: "JPY", reason, ...rest });
  const booked = (payment: string) => ledger(payment).map(({ id, amount: { value } }) => ({ id, value }));
  const pages = async (maxResults: number) => {
    const all: Refund[][] = [];
    for (let pageToken = ""; ; ) {
      const { data, nextPageToken } = await client.listRefunds({ maxResults, ...(pageToken && { pageToken }) });
      all.push(data);
      if (!nextPageToken) return all;
      pageToken = nextPageToken;
    }
  };
  return { sandbox, urls, client, connect, liveApiKey, refunds, pay, refund, booked, pages };
}

describe("@smartpay/sdk-node and openrefunds at one sandbox", () => {
  test("a refund that the client makes is the refund that openrefunds reads", async () => {
    const { refunds, pay, refund, booked } = await setUp();
    const payment = pay(1000);
    const made = await refund(payment, 595, { reference: "memo-33", description: "Order 33", metadata: { ticket: "7" } });
    expect(await refunds.get("shop", { payment, id: made.id })).toMatchObject({
      id: made.id,
      payment,
      status: "succeeded",
      amount: yen(595),
      reason,
      reference: "memo-33",
      description: "Order 33",
      metadata: { ticket: "7" },
      mode: "test",
      createdAt: new Date(made.createdAt).toISOString(),
      contract: { ok: true },
    });
    expect(booked(payment)).toEqual([{ id: made.id, value: 595 }]);
  });

  test("the client finds openrefunds' refund by its id and in the list", async () => {
    const { client, refunds, pay, booked, pages } = await setUp();
    const payment = pay(1000);
    const request = { payment, amount: yen(450), reason, idempotencyKey: "order-33/return-1", description: "Too small", metadata: { ticket: "8" } } as const;
    const { id } = await refunds.create("shop", request);
    expect(await client.getRefund({ id })).toMatchObject({
      id,
      payment,
      amount: 450,
      currency: "JPY",
      reason,
      description: "Too small",
      metadata: { ticket: "8" },
    });
    expect(await pages(20)).toMatchObject([[{ id }]]);
    expect(booked(payment)).toEqual([{ id, value: 450 }]);
  });

  test("the client refunds a payment whole, and it is refunded for both", async () => {
    const { client, refunds, pay, refund } = await setUp();
    const payment = pay(1000);
    expect(await client.getPayment({ id: payment })).toMatchObject({ amount: 1000, status: "processed" });
    await refund(payment, 1000);
    expect(await client.getPayment({ id: payment })).toMatchObject({ status: "refunded" });
    const nothingLeft = () => refunds.create("shop", { payment, amount: "remaining", reason, idempotencyKey: "rest" });
    expect(await thrownBy(nothingLeft)).toMatchObject({ code: "amount_exceeds_refundable", outcome: "rejected" });
  });

  test("an update by either is read by the other, and openrefunds' mark survives its own", async () => {
    const { client, refunds, pay, refund } = await setUp();
    const payment = pay(1000);
    const { id } = await refund(payment, 595, { reference: "memo-33" });
    expect(await refunds.update("shop", { payment, id }, { description: "Order 33" })).toMatchObject({ reference: "memo-33", description: "Order 33" });
    expect(await client.updateRefund({ id, reference: "memo-34", metadata: { ticket: "9" } })).toMatchObject({ reference: "memo-34", description: "Order 33" });
    expect(await refunds.get("shop", { payment, id })).toMatchObject({ reference: "memo-34", description: "Order 33", metadata: { ticket: "9" } });

    const key = { payment, amount: yen(100), reason, idempotencyKey: "order-33/return-1" } as const;
    const own = await refunds.create("shop", key);
    await refunds.update("shop", { payment, id: own.id }, { metadata: { ticket: "10" } });
    expect(await client.getRefund({ id: own.id })).toMatchObject({ metadata: { ticket: "10", openrefunds: expect.stringContaining("order-33/return-1") } });
  });

  test("pages lead to the end", async () => {
    const { pay, refund, booked, pages } = await setUp();
    const payment = pay(1000);
    for (let amount = 1; amount <= 5; amount++) await refund(payment, amount);
    const found = await pages(2);
    expect(found.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(found.flat().map(({ id, amount: value }) => ({ id, value }))).toEqual(booked(payment).reverse());
  });

  test("whoever refunds, both list the same refunds, and the books have just those", async () => {
    const { refunds, pay, refund, booked, pages } = await setUp();
    const parts = fc.array(fc.record({ byClient: fc.boolean(), amount: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 5 });
    const whole = async (made: { byClient: boolean; amount: number }[]) => {
      const payment = pay(1000);
      for (const [at, { byClient, amount }] of made.entries()) {
        if (byClient) await refund(payment, amount);
        else await refunds.create("shop", { payment, amount: yen(amount), reason, idempotencyKey: `part-${at}` });
      }
      const books = booked(payment).reverse();
      const ofClient = (await pages(3)).flat().filter((listed) => listed.payment === payment);
      const ofLibrary = await collect(refunds.list("shop", { payment }));
      expect(books.map(({ value }) => value)).toEqual(made.map(({ amount }) => amount).reverse());
      expect(ofClient.map(({ id, amount: value }) => ({ id, value }))).toEqual(books);
      expect(ofLibrary.map(({ id, amount }) => ({ id, value: amount?.value }))).toEqual(books);
    };
    await fc.assert(fc.asyncProperty(parts, whole), { numRuns: 10 });
  });
});

describe("@smartpay/sdk-node and its keys", () => {
  test("the same key refunds once", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(1000);
    const first = await refund(payment, 595, { idempotencyKey: "order-33/return-1" });
    expect(await refund(payment, 595, { idempotencyKey: "order-33/return-1" })).toEqual(first);
    expect(booked(payment)).toEqual([{ id: first.id, value: 595 }]);
  });

  test("the same key with another amount is refused", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(1000);
    await refund(payment, 300, { idempotencyKey: "order-33/return-1" });
    expect(await thrownBy(() => refund(payment, 100, { idempotencyKey: "order-33/return-1" }))).toMatchObject({ statusCode: 400 });
    expect(booked(payment)).toHaveLength(1);
  });

  test("without a key each call is a refund of its own", async () => {
    const { pay, refund, booked } = await setUp();
    const payment = pay(1000);
    await refund(payment, 300);
    await refund(payment, 300);
    expect(booked(payment)).toHaveLength(2);
  });

  test("a refund whose answer is lost is sent again under the same key, and paid once", async () => {
    const { sandbox, connect, pay, booked } = await setUp();
    const payment = pay(1000);
    const careless = connect(sandbox.smartpay.apiKey, `${await serve(losingOneAnswer(sandbox.fetch))}/smartpay/v1`);
    const { id } = await careless.createRefund({ payment, amount: 595, currency: "JPY", reason });
    expect(booked(payment)).toEqual([{ id, value: 595 }]);
  });
});

describe("@smartpay/sdk-node throws a refusal as its SmartpayError, with Smartpay's own code", () => {
  test("more than is left, an unknown payment, a payment of the other mode, an unknown refund", async () => {
    const { client, connect, liveApiKey, pay, refund } = await setUp();
    const payment = pay(1000);
    const tooMuch = await thrownBy(() => refund(payment, 1001));
    const message = "403 Available amount on payment is insufficient to handle the request.";
    expect(tooMuch).toMatchObject({ name: "SmartpayError", statusCode: 403, errorCode: "amount.insufficient", message, details: [] });
    const notFound = { name: "SmartpayError", statusCode: 404, errorCode: "payment.not-found" };
    expect(await thrownBy(() => refund("payment_test_unknown", 595))).toMatchObject(notFound);
    expect(await thrownBy(() => connect(liveApiKey).createRefund({ payment, amount: 595, currency: "JPY", reason }))).toMatchObject(notFound);
    expect(await thrownBy(() => client.getRefund({ id: "refund_test_unknown" }))).toMatchObject({ statusCode: 404, errorCode: "refund.not-found" });
  });
});

describe("what @smartpay/sdk-node gets wrong", () => {
  test("@smartpay/sdk-node has no code and no words for a wrong key, whose answer has another shape", async () => {
    const { connect, pay } = await setUp();
    const refused = await thrownBy(() => connect("sk_test_wrong").createRefund({ payment: pay(1000), amount: 595, currency: "JPY", reason }));
    expect(refused).toMatchObject({ statusCode: 401, errorCode: undefined, message: "401 undefined" });
  });

  test("@smartpay/sdk-node wants an amount, and so can't refund just what is left, as openrefunds can", async () => {
    const { client, refunds, pay, refund, booked } = await setUp();
    const payment = pay(1000);
    await refund(payment, 595);
    const unasked = await thrownBy(() => client.createRefund({ payment, currency: "JPY", reason }));
    expect(unasked).toMatchObject({ errorCode: "request.invalid", message: "Refund Amount is required" });
    const rest = await refunds.create("shop", { payment, amount: "remaining", reason, idempotencyKey: "rest" });
    expect(booked(payment)[1]).toEqual({ id: rest.id, value: 405 });
  });

  test("@smartpay/sdk-node puts the idempotency key of an update into its body", async () => {
    const { client, pay, refund } = await setUp();
    const { id } = await refund(pay(1000), 595);
    const refused = await thrownBy(() => client.updateRefund({ id, reference: "memo-33", idempotencyKey: "update-1" }));
    expect(refused).toMatchObject({ statusCode: 400, errorCode: "request.invalid", details: [expect.stringContaining("idempotencyKey")] });
  });

  test("@smartpay/sdk-node returns the text of an error page as if it were the refund", async () => {
    const { sandbox, connect, urls, pay } = await setUp();
    const lost = connect(sandbox.smartpay.apiKey, `${urls.smartpay}/v2`);
    expect(await lost.createRefund({ payment: pay(1000), amount: 595, currency: "JPY", reason })).toBe("Not Found");
  });
});
