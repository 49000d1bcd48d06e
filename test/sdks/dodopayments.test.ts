import DodoPayments, { type ClientOptions } from "dodopayments";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRefunds, dodo } from "../../src/index.ts";
import { collect, losingOneAnswer, openSandbox, serve, thrownBy } from "./edge.ts";

const usd = (value: number) => ({ value, currency: "USD" });

async function setUp() {
  const { sandbox, urls } = await openSandbox();
  const { apiKey, liveApiKey, addPayment, ledger } = sandbox.dodo;
  const asked: { method: string; page: string | null; headers: Headers; status: number }[] = [];
  const recording: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const { searchParams } = new URL(String(input));
    asked.push({ method: init?.method ?? "GET", page: searchParams.get("page_number"), headers: new Headers(init?.headers), status: answer.status });
    return answer;
  };
  const connect = (options: ClientOptions = {}) => new DodoPayments({ bearerToken: apiKey, baseURL: urls.dodo, maxRetries: 0, fetch: recording, ...options });
  const client = connect();
  const refunds = createRefunds({ accounts: { games: dodo({ apiKey, mode: "test", baseUrl: urls.dodo }) } });
  const pay = (...amounts: number[]) =>
    addPayment({ amount: usd(amounts.reduce((sum, amount) => sum + amount)), items: amounts.map((amount, at) => ({ id: `pdt_${at + 1}`, amount })) }).id;
  const refundPart = (payment: string, amount: number) => client.refunds.create({ payment_id: payment, items: [{ item_id: "pdt_1", amount }] });
  const booked = (payment: string) => ledger(payment).map(({ id, amount: { value } }) => ({ id, value }));
  return { sandbox, urls, client, connect, refunds, pay, refundPart, booked, asked, liveApiKey };
}

describe("dodopayments and openrefunds at one sandbox", () => {
  test("a whole payment that the client refunds is the refund that openrefunds reads", async () => {
    const { client, refunds, pay, booked } = await setUp();
    const payment = pay(700, 300);
    const made = await client.refunds.create({ payment_id: payment, reason: "Never arrived", metadata: { ticket: "7" } });
    expect(made).toMatchObject({ payment_id: payment, status: "pending", amount: 1000, currency: "USD", is_partial: false });
    expect(await refunds.get("games", { id: made.refund_id, payment })).toMatchObject({
      id: made.refund_id,
      payment,
      status: "pending",
      amount: usd(1000),
      description: made.reason,
      metadata: { ticket: "7" },
      createdAt: new Date(made.created_at).toISOString(),
      contract: { ok: true },
    });
    expect(booked(payment)).toEqual([{ id: made.refund_id, value: 1000 }]);
  });

  test("what the client is told of a refund stays what it was told when it was made", async () => {
    const { client, pay, refundPart } = await setUp();
    const made = await refundPart(pay(700), 250);
    expect(await client.refunds.retrieve(made.refund_id)).toEqual(made);
    expect(made).toMatchObject({ amount: 250, is_partial: true, brand_id: expect.any(String), customer: { email: expect.any(String) } });
  });

  test("the client finds openrefunds' refund by its id, in its payment and in the list, with the metadata that was given", async () => {
    const { client, refunds, pay, booked } = await setUp();
    const payment = pay(700);
    const request = { payment, amount: usd(450), idempotencyKey: "order-33/return-1", description: "Too small", metadata: { ticket: "8" } };
    const { id } = await refunds.create("games", request);
    expect(await client.refunds.retrieve(id)).toMatchObject({ payment_id: payment, amount: 450, reason: "Too small", metadata: { ticket: "8" } });
    expect(await client.payments.retrieve(payment)).toMatchObject({ total_amount: 700, refunds: [{ refund_id: id, amount: 450 }] });
    expect((await collect(client.refunds.list({ page_number: 0 }))).map(({ refund_id }) => refund_id)).toEqual([id]);
    expect(booked(payment)).toEqual([{ id, value: 450 }]);
  });

  test("what is left of a payment is the same for both, line by line", async () => {
    const { client, refunds, pay, refundPart } = await setUp();
    const payment = pay(700, 300);
    await refundPart(payment, 250);
    const { items } = await client.payments.retrieveLineItems(payment);
    expect(items.map(({ items_id, refundable_amount }) => [items_id, refundable_amount])).toEqual([
      ["pdt_1", 450],
      ["pdt_2", 300],
    ]);
    expect(await refunds.refundable("games", payment)).toMatchObject({ amount: usd(750) });
    await refunds.create("games", { payment, amount: "remaining", idempotencyKey: "rest" });
    expect(await thrownBy(() => refundPart(payment, 1))).toMatchObject({ status: 409, error: { code: "PAYMENT_ALREADY_REFUNDED" } });
  });

  test("whoever refunds, both list the same refunds, and the books have just those", async () => {
    const { client, refunds, pay, refundPart, booked } = await setUp();
    const parts = fc.array(fc.record({ byClient: fc.boolean(), amount: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 5 });
    const whole = async (made: { byClient: boolean; amount: number }[]) => {
      const payment = pay(1000);
      for (const [at, { byClient, amount }] of made.entries()) {
        if (byClient) await refundPart(payment, amount);
        else await refunds.create("games", { payment, amount: usd(amount), idempotencyKey: `part-${at}` });
      }
      const ofClient = (await collect(client.refunds.list({ page_number: 0, page_size: 3 }))).filter(({ payment_id }) => payment_id === payment);
      const ofLibrary = await collect(refunds.list("games", { payment }));
      const books = booked(payment).reverse();
      expect(books.map(({ value }) => value)).toEqual(made.map(({ amount }) => amount).reverse());
      expect(ofClient.map(({ refund_id: id, amount: value }) => ({ id, value }))).toEqual(books);
      expect(ofLibrary.map(({ id, amount }) => ({ id, value: amount?.value }))).toEqual(books);
    };
    await fc.assert(fc.asyncProperty(parts, whole), { numRuns: 10 });
  });

  test("the receipt is a PDF", async () => {
    const { client, pay, refundPart } = await setUp();
    const { refund_id } = await refundPart(pay(700), 250);
    const receipt = await client.invoices.payments.retrieveRefund(refund_id);
    expect(receipt.headers.get("content-type")).toBe("application/pdf");
    expect(await receipt.text()).toMatch(/^%PDF-/);
  });

  test("money of the live mode is refunded with the live key only", async () => {
    const { sandbox, client, connect, liveApiKey } = await setUp();
    const { id: payment_id } = sandbox.dodo.addPayment({ amount: usd(700), mode: "live" });
    expect(await thrownBy(() => client.refunds.create({ payment_id }))).toBeInstanceOf(DodoPayments.NotFoundError);
    expect(await connect({ bearerToken: liveApiKey }).refunds.create({ payment_id })).toMatchObject({ amount: 700 });
  });
});

describe("dodopayments throws a refusal as the class of its status, with Dodo's own code", () => {
  test("more than a line has left, or than it ever had", async () => {
    const { client, pay, refundPart, booked } = await setUp();
    const payment = pay(700);
    await refundPart(payment, 600);
    const beyondRest = await thrownBy(() => refundPart(payment, 101));
    expect(beyondRest).toBeInstanceOf(DodoPayments.UnprocessableEntityError);
    expect(beyondRest).toMatchObject({ status: 422, error: { code: "REFUND_AMOUNT_EXCEEDS_PAID_AMOUNT" } });
    const beyondLine = await thrownBy(() => refundPart(payment, 701));
    expect(beyondLine).toMatchObject({ status: 422, error: { code: "LINE_ITEM_REFUND_AMOUNT_TOO_HIGH" } });
    expect(await thrownBy(() => client.refunds.create({ payment_id: payment, items: [{ item_id: "pdt_9" }] }))).toMatchObject({
      error: { code: "LINE_ITEM_NOT_FOUND" },
    });
    expect(booked(payment)).toHaveLength(1);
  });

  test("a wrong key", async () => {
    const { connect, pay } = await setUp();
    const refused = await thrownBy(() => connect({ bearerToken: "wrong" }).refunds.create({ payment_id: pay(700) }));
    expect(refused).toBeInstanceOf(DodoPayments.AuthenticationError);
    expect(refused).toMatchObject({ error: { code: "UNAUTHORIZED" } });
  });

  test("an unknown payment, and an unknown refund", async () => {
    const { client } = await setUp();
    for (const ask of [() => client.refunds.create({ payment_id: "pay_unknown" }), () => client.refunds.retrieve("ref_unknown")]) {
      const refused = await thrownBy(ask);
      expect(refused).toBeInstanceOf(DodoPayments.NotFoundError);
      expect(refused).toMatchObject({ error: { code: "NOT_FOUND" } });
    }
  });
});

describe("what dodopayments gets wrong", () => {
  test("dodopayments asks for page 2 after the first page, so it skips page 1", async () => {
    const { client, pay, refundPart, booked, asked } = await setUp();
    const payment = pay(1000);
    for (let amount = 1; amount <= 5; amount++) await refundPart(payment, amount);
    const all = booked(payment)
      .reverse()
      .map(({ id }) => id);
    asked.length = 0;
    const listed = (await collect(client.refunds.list({ page_size: 2 }))).map(({ refund_id }) => refund_id);
    expect(asked.map(({ page }) => page)).toEqual([null, "2", "3"]);
    expect(listed).toEqual([all[0], all[1], all[4]]);

    asked.length = 0;
    const named = (await collect(client.refunds.list({ page_number: 0, page_size: 2 }))).map(({ refund_id }) => refund_id);
    expect(asked.map(({ page }) => page)).toEqual(["0", "1", "2", "3"]);
    expect(named).toEqual(all);
  });

  test("dodopayments takes an idempotency key and sends none, so the same key refunds twice", async () => {
    const { client, pay, booked, asked } = await setUp();
    const payment = pay(1000);
    const body = { payment_id: payment, items: [{ item_id: "pdt_1", amount: 250 }] };
    for (let time = 0; time < 2; time++) await client.refunds.create(body, { idempotencyKey: "order-33/return-1" });
    expect(asked.flatMap(({ headers }) => [...headers]).filter(([name, value]) => /idempoten/.test(name) || value === "order-33/return-1")).toEqual([]);
    expect(booked(payment).map(({ value }) => value)).toEqual([250, 250]);
  });

  test("dodopayments sends a partial refund again when its answer is lost, and both are paid; openrefunds asks first and pays once", async () => {
    const { sandbox, connect, pay, booked } = await setUp();
    const twice = pay(1000);
    const baseURL = `${await serve(losingOneAnswer(sandbox.fetch))}/dodo`;
    await connect({ maxRetries: 2, baseURL }).refunds.create({ payment_id: twice, items: [{ item_id: "pdt_1", amount: 250 }] });
    expect(booked(twice).map(({ value }) => value)).toEqual([250, 250]);

    const once = pay(1000);
    const baseUrl = `${await serve(losingOneAnswer(sandbox.fetch))}/dodo`;
    const account = dodo({ apiKey: sandbox.dodo.apiKey, mode: "test", baseUrl });
    const refund = await createRefunds({ accounts: { games: account }, clock: sandbox.clock }).create("games", {
      payment: once,
      amount: usd(250),
      idempotencyKey: "order-33/return-1",
    });
    expect(booked(once)).toEqual([{ id: refund.id, value: 250 }]);
  });
});
