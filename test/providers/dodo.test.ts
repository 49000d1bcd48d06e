import { describe, expect, test } from "vitest";
import { dodo } from "../../src/providers/dodo.ts";
import { refusal } from "./audit.ts";
import { stand, total } from "./stand.ts";
import { subjects } from "./subjects.ts";
import { refundSuite } from "./suite.ts";

refundSuite(subjects.dodo);

const plan = "pdt_R8AWMPiV8RyJElcCKvAID";
const addOn = "adn_NX1zdqW4Hbivsqz8vI9dc";
const gone = "pdt_AAAAAAAAAAAAAAAAAAAAA";

function at() {
  const world = stand(subjects.dodo);
  const { control, money, writes } = world;
  /** A payment of two lines, 300 and 100. */
  const twoLines = (options: { prorated?: true } = {}) =>
    control.addPayment({
      amount: money(400),
      items: [
        { id: plan, amount: 300 },
        { id: addOn, amount: 100, refundable: !options.prorated },
      ],
    }).id;
  const sentItems = (write: number) => (JSON.parse(writes()[write]?.body ?? "null") as { items?: unknown }).items;
  return { ...world, twoLines, sentItems };
}

test("Dodo lists and tells statuses, and has no key of its own", () => {
  expect(at().shop.capabilities()).toMatchObject({
    operations: ["create", "explain", "get", "list", "wait", "refundable", "reconcile"],
    fields: { description: "optional", reason: "optional", metadata: "optional", items: "optional" },
    reasons: ["requested_by_customer", "duplicate", "fraudulent", "returned", "other"],
    idempotency: { windowMs: 0, findsEarlier: true },
  });
});

describe("items at Dodo", () => {
  test("are refunded as they are named, when the amount is their total", async () => {
    const { shop, ask, money, twoLines, sentItems, spent } = at();
    const payment = twoLines();
    const items = [{ id: plan, amount: 150 }, { id: addOn }];
    await shop.create(ask({ payment, amount: money(250), items }));
    expect(sentItems(0)).toEqual([{ item_id: plan, amount: 150 }, { item_id: addOn }]);
    expect(spent(payment)).toBe(250);
  });

  test("that are not of the payment are refused by name, and nothing moves", async () => {
    const { shop, ask, money, twoLines, ledger } = at();
    const payment = twoLines();
    for (const items of [
      [{ id: gone, amount: 100 }],
      [
        { id: plan, amount: 50 },
        { id: gone, amount: 50 },
      ],
    ]) {
      const error = await refusal(shop.create(ask({ payment, amount: money(100), items })));
      expect(error.code).toBe("invalid_request");
      expect(["not_sent", "rejected"]).toContain(error.outcome);
    }
    expect(ledger(payment)).toEqual([]);
  });

  test.each([
    ["make another total than the amount", 250, [{ id: plan, amount: 100 }, { id: addOn }], "invalid_amount", /2\.00 USD.*2\.50 USD/],
    ["are not of the payment, as a whole", 100, [{ id: gone }], "invalid_request", /adn_NX1zdqW4Hbivsqz8vI9dc \(100\)/],
    [
      "are named twice",
      200,
      [
        { id: plan, amount: 100 },
        { id: plan, amount: 100 },
      ],
      "invalid_request",
      /twice/,
    ],
  ])("that %s are refused unsent", async (_what, value, items, code, words) => {
    const { shop, ask, money, twoLines, writes } = at();
    const error = await refusal(shop.create(ask({ payment: twoLines(), amount: money(value), items })));
    expect(error).toMatchObject({ name: "RequestError", code, outcome: "not_sent" });
    expect(error.message).toMatch(words);
    expect(writes()).toEqual([]);
  });

  test('with "remaining" are refused: the amount is what they are checked against', async () => {
    const { shop, ask, twoLines, writes } = at();
    const error = await refusal(shop.create(ask({ payment: twoLines(), amount: "remaining", items: [{ id: plan }] })));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_amount", outcome: "not_sent" });
    expect(writes()).toEqual([]);
  });

  test("are asked for where a part could be of several, with what each has left", async () => {
    const { shop, ask, money, twoLines, writes } = at();
    const payment = twoLines();
    const error = await refusal(shop.create(ask({ payment, amount: money(120) })));
    expect(error).toMatchObject({ name: "RequestError", code: "line_items_required", outcome: "not_sent" });
    expect(error.message).toContain(`${plan} (300), ${addOn} (100)`);
    expect(writes()).toEqual([]);
  });

  test("need not be named where only one has anything left", async () => {
    const { shop, ask, money, twoLines, sentItems } = at();
    const payment = twoLines();
    await shop.create(ask({ payment, amount: money(100), items: [{ id: addOn }] }));
    await shop.create(ask({ payment, amount: money(120), idempotencyKey: "order-33/plan" }));
    expect(sentItems(1)).toEqual([{ item_id: plan, amount: 120 }]);
  });

  test("that were refunded whole can't be named again as a whole", async () => {
    const { shop, ask, money, twoLines, writes } = at();
    const payment = twoLines();
    await shop.create(ask({ payment, amount: money(100), items: [{ id: addOn }] }));
    const error = await refusal(shop.create(ask({ payment, amount: money(100), items: [{ id: addOn }], idempotencyKey: "again" })));
    expect(error).toMatchObject({ code: "invalid_request", outcome: "not_sent" });
    expect(writes()).toHaveLength(1);
  });

  test("that are prorated are refused by name", async () => {
    const { shop, ask, money, twoLines, ledger } = at();
    const payment = twoLines({ prorated: true });
    const error = await refusal(shop.create(ask({ payment, amount: money(50), items: [{ id: addOn, amount: 50 }] })));
    expect(["payment_not_refundable", "invalid_request"]).toContain(error.code);
    expect(["not_sent", "rejected"]).toContain(error.outcome);
    expect(ledger(payment)).toEqual([]);
  });
});

describe("what remains at Dodo", () => {
  test("is asked for without items while nothing was refunded", async () => {
    const { shop, ask, twoLines, sentItems, spent } = at();
    const payment = twoLines();
    await shop.create(ask({ payment, amount: "remaining" }));
    expect(sentItems(0)).toBeUndefined();
    expect(spent(payment)).toBe(400);
  });

  test("names the items and their rest once a part was refunded", async () => {
    const { shop, ask, money, twoLines, sentItems, spent } = at();
    const payment = twoLines();
    await shop.create(ask({ payment, amount: money(150), items: [{ id: plan, amount: 150 }] }));
    await shop.create(ask({ payment, amount: "remaining", idempotencyKey: "rest" }));
    expect(sentItems(1)).toEqual([
      { item_id: plan, amount: 150 },
      { item_id: addOn, amount: 100 },
    ]);
    expect(spent(payment)).toBe(400);
  });

  test("is the whole again when the only refund failed", async () => {
    const { shop, ask, control, payment, money, sentItems } = at();
    const failed = await shop.create(ask());
    control.setStatus(failed.id, "failed");
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(total) });
    await shop.create(ask({ amount: "remaining", idempotencyKey: "again" }));
    expect(sentItems(1)).toBeUndefined();
  });

  test("can't be known while a refund has no amount", async () => {
    const { shop, ask, payment, use } = at();
    await shop.create(ask());
    use(async ({ url }, next) => {
      const answer = await next();
      if (!url.endsWith(payment)) return answer;
      const body = await answer.json();
      return Response.json({ ...body, refunds: body.refunds.map((refund: object) => ({ ...refund, amount: null, currency: null })) });
    });
    expect(await shop.refundable(payment)).toMatchObject({ amount: null, why: expect.stringMatching(/no amount/) });
  });
});

describe("Dodo's own ways", () => {
  test("a failed refund spends its key: the same key returns it, another makes a new one", async () => {
    const { shop, fresh, ask, control, ledger } = at();
    const failed = await shop.create(ask());
    control.setStatus(failed.id, "failed");
    expect(await fresh().create(ask())).toMatchObject({ id: failed.id, status: "failed", settled: true, evidence: "exact_tag" });
    await fresh().create(ask({ idempotencyKey: "order-33/return-2" }));
    expect(ledger()).toHaveLength(2);
  });

  test("every word for a status is told as what it means", async () => {
    const { shop, ask, control } = at();
    const made = await shop.create(ask());
    const meanings = {
      pending: { status: "pending", pendingReason: "processing" },
      review: { status: "pending", pendingReason: "provider_review" },
      succeeded: { status: "succeeded", pendingReason: null },
      failed: { status: "failed", pendingReason: null },
    } as const;
    for (const [word, meaning] of Object.entries(meanings)) {
      control.setStatus(made.id, word as keyof typeof meanings);
      expect(await shop.get(made)).toMatchObject({ ...meaning, providerStatus: word, statusSource: "reported" });
    }
  });

  test("a disputed payment is not refunded unless the caller says so", async () => {
    const { shop, ask, control, money, writes } = at();
    const payment = control.addPayment({ amount: money(400), disputed: true }).id;
    expect(await refusal(shop.create(ask({ payment, amount: money(100) })))).toMatchObject({ code: "payment_disputed", outcome: "not_sent" });
    expect(writes()).toEqual([]);
    await shop.create(ask({ payment, amount: money(100), allowDisputed: true }));
    expect(writes()).toHaveLength(1);
  });

  test("an empty wallet is told as that, and the same key works once it is filled", async () => {
    const { shop, ask, control, ledger } = at();
    control.setWallet(0);
    const error = await refusal(shop.create(ask()));
    expect(error).toMatchObject({ name: "ProviderError", code: "insufficient_balance", providerCode: "INSUFFICIENT_WALLET_FUNDS", outcome: "rejected" });
    control.setWallet(null);
    await shop.create(ask());
    expect(ledger()).toHaveLength(1);
  });

  test.each(["processing", "failed"] as const)("a payment that is %s is refused by name", async (status) => {
    const { shop, ask, control, money, ledger } = at();
    const payment = control.addPayment({ amount: money(400), status }).id;
    expect(await refusal(shop.create(ask({ payment, amount: "remaining" })))).toMatchObject({ code: "payment_not_refundable", outcome: "rejected" });
    expect(ledger(payment)).toEqual([]);
  });

  test.each([undefined, "sandbox", "constructor"])("the mode %j, which decides about real money, is refused", (mode) => {
    const options = { apiKey: "key_of_dodo", mode } as unknown as Parameters<typeof dodo>[0];
    expect(() => dodo(options)).toThrow(/mode.*"test".*"live"/);
    expect(() => dodo({ ...options, baseUrl: "https://test.dodopayments.com" })).toThrow(/mode/);
  });

  test.each(["test", "live"] as const)("the mode %s goes to its own server", async (mode) => {
    const { ask, requests, sandbox } = at();
    const world = stand({
      ...subjects.dodo,
      connect: (options) => dodo({ ...options, mode, apiKey: mode === "live" ? sandbox.dodo.liveApiKey : options.apiKey }),
    });
    const payment = world.control.addPayment({ amount: world.money(400), mode }).id;
    await world.shop.create(ask({ payment, amount: "remaining" }));
    expect(new Set(world.requests.map(({ url }) => new URL(url).host))).toEqual(new Set([`${mode}.dodopayments.com`]));
    expect(requests).toEqual([]);
  });
});
