import { describe, expect, test } from "vitest";
import { createRefund200 } from "../../generated/dodo/validators/createRefund.200.ts";
import { listRefunds200 } from "../../generated/dodo/validators/listRefunds.200.ts";
import { plainestReading } from "../../src/sandbox/assumptions.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { createDodoFake } from "../../src/sandbox/dodo.ts";
import { createResponder } from "../../src/sandbox/engine.ts";
import { createWorld } from "../../src/sandbox/world.ts";

const hour = 3_600_000;
const day = 24 * hour;
const dollars = (value: number) => ({ value, currency: "USD" });
const plan = "pdt_R8AWMPiV8RyJElcCKvAID";
const addOn = "adn_NX1zdqW4Hbivsqz8vI9dc";
const twoLines = {
  amount: dollars(400),
  items: [
    { id: plan, amount: 300 },
    { id: addOn, amount: 100 },
  ],
};

interface Options {
  readonly key?: string | null;
  readonly server?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function setUp() {
  let ids = 0;
  const clock = createClock(Date.parse("2026-11-02T09:00:00Z"));
  const world = createWorld({ clock, id: (prefix: string, length: number) => prefix + String(++ids).padStart(length, "0"), assume: plainestReading });
  const fake = createDodoFake(world);
  const { control } = fake;
  const respond = createResponder(fake, world);
  const call = (method: string, path: string, options: Options = {}) => {
    const { key = control.apiKey, server = control.baseUrl, headers = {}, body = "" } = options;
    const url = new URL(path, server);
    const authorization = key === null ? {} : { authorization: `Bearer ${key}` };
    const sent = new Headers({ ...authorization, "content-type": "application/json", ...headers });
    return respond({ method, path: url.pathname, url, headers: sent, body });
  };
  const get = (path: string, options: Options = {}) => call("GET", path, options);
  const post = (body: unknown, options: Options = {}) => call("POST", "/refunds", { ...options, body: JSON.stringify(body) });
  const refund = (body: unknown) => {
    const reply = post(body);
    if (!createRefund200(reply.body)) throw new Error(`no refund: ${JSON.stringify(reply)}`);
    return reply.body;
  };
  const list = (query = "", options: Options = {}) => {
    const reply = get(`/refunds${query}`, options);
    if (!listRefunds200(reply.body)) throw new Error(`no list: ${JSON.stringify(reply)}`);
    return reply.body.items;
  };
  const pay = (value = 400) => control.addPayment({ amount: dollars(value) }).id;
  return { control, clock, call, get, post, refund, list, pay };
}
const refused = (status: number, code: string, message: string | RegExp = /./) =>
  expect.objectContaining({ status, body: { code, message: typeof message === "string" ? message : expect.stringMatching(message) } });
const notFound = refused(404, "NOT_FOUND", "Item not found");
const unauthorized = refused(401, "UNAUTHORIZED", "You are not authorised to perform this action");
const exceedsPaid = refused(422, "REFUND_AMOUNT_EXCEEDS_PAID_AMOUNT", "The calculated refund amount is larger than the paid amount");

describe("a new refund", () => {
  test("is the whole payment without items, and echoes reason and metadata", () => {
    const { control, get, post, pay } = setUp();
    const payment = pay();
    const customer_id = expect.stringMatching(/^cus_.{21}$/);
    const reply = post({ payment_id: payment, items: null, reason: "Changed their mind", metadata: { order_id: "ORD-123" } });
    expect(reply).toEqual({
      status: 200,
      body: {
        refund_id: expect.stringMatching(/^ref_.{21}$/),
        payment_id: expect.stringMatching(/^pay_.{21}$/),
        business_id: expect.stringMatching(/^bus_.{21}$/),
        brand_id: expect.stringMatching(/^brnd_.{21}$/),
        status: "pending",
        created_at: "2026-11-02T09:00:00.000000Z",
        is_partial: false,
        amount: 400,
        currency: "USD",
        reason: "Changed their mind",
        metadata: { order_id: "ORD-123" },
        customer: { customer_id, name: "Jane Doe", email: "jane@example.com", phone_number: null, metadata: {} },
      },
    });
    const id = control.ledger(payment)[0]?.id;
    expect(get(`/refunds/${id}`)).toEqual(reply);
  });

  test("has a null reason and no metadata when none were given", () => {
    const { refund, pay } = setUp();
    expect(refund({ payment_id: pay() })).toMatchObject({ reason: null, metadata: {} });
  });

  test("takes a part of an item, or all that is left of it when the amount is null or absent", () => {
    const { control, refund } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    const part = refund({ payment_id, items: [{ item_id: plan, amount: 120, tax_inclusive: false }] });
    expect(part).toMatchObject({ amount: 120, is_partial: true });
    const rest = refund({ payment_id, items: [{ item_id: plan, amount: null }, { item_id: addOn }] });
    expect(rest).toMatchObject({ amount: 280, is_partial: true });
    expect(control.ledger(payment_id).map(({ amount }) => amount)).toEqual([dollars(120), dollars(280)]);
  });

  test("is not partial when the items are all there is", () => {
    const { control, refund } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    expect(refund({ payment_id, items: [{ item_id: addOn }, { item_id: plan }] })).toMatchObject({ amount: 400, is_partial: false });
  });

  test("is a second refund when the request is repeated, whatever key it carries", () => {
    const { control, post } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    const once = () => post({ payment_id, items: [{ item_id: plan, amount: 100 }] }, { headers: { "idempotency-key": "same" } });
    expect([once(), once(), once()].map(({ status, headers }) => [status, headers])).toEqual(Array(3).fill([200, undefined]));
    expect(control.ledger(payment_id)).toHaveLength(3);
    expect(once()).toEqual(exceedsPaid);
  });

  test("fails at once while the payment is disputed, and takes no money", () => {
    const { control, get, refund } = setUp();
    const { id: payment_id } = control.addPayment({ amount: dollars(400), disputed: true });
    expect(refund({ payment_id })).toMatchObject({ status: "failed", amount: 400 });
    expect(refund({ payment_id })).toMatchObject({ status: "failed" });
    const dispute = { dispute_id: expect.stringMatching(/^dp_/), payment_id, amount: "400", dispute_status: "dispute_opened" };
    expect(get(`/payments/${payment_id}`).body).toMatchObject({ disputes: [dispute], refund_status: null });
  });
});

describe("a refund is refused", () => {
  test("when nothing is left", () => {
    const { control, post, refund, pay } = setUp();
    const payment_id = pay();
    refund({ payment_id });
    const already = refused(409, "PAYMENT_ALREADY_REFUNDED", "This payment has already been refunded");
    expect(post({ payment_id })).toEqual(already);
    expect(post({ payment_id, items: [{ item_id: plan, amount: 1 }] })).toEqual(already);
    expect(control.ledger(payment_id)).toHaveLength(1);
  });

  test("when it names no items after an earlier partial refund", () => {
    const { control, post, refund } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    const { refund_id } = refund({ payment_id, items: [{ item_id: addOn }] });
    expect(post({ payment_id })).toEqual(exceedsPaid);
    control.setStatus(refund_id, "failed");
    expect(post({ payment_id })).toMatchObject({ status: 200, body: { amount: 400, is_partial: false } });
  });

  test("when an item's amount is above what was paid for it", () => {
    const { control, post } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    const message = `Line item ${addOn} requested refund amount 101 is above the paid amount 100`;
    const reply = post({ payment_id, items: [{ item_id: plan }, { item_id: addOn, amount: 101 }] });
    expect(reply).toEqual(refused(422, "LINE_ITEM_REFUND_AMOUNT_TOO_HIGH", message));
    expect(control.ledger(payment_id)).toEqual([]);
  });

  test("when an item's amount is above what remains of it", () => {
    const { control, post, refund } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    refund({ payment_id, items: [{ item_id: plan, amount: 299 }] });
    expect(post({ payment_id, items: [{ item_id: plan, amount: 2 }] })).toEqual(exceedsPaid);
    refund({ payment_id, items: [{ item_id: plan, amount: 1 }] });
    expect(post({ payment_id, items: [{ item_id: plan }] })).toEqual(exceedsPaid);
    expect(post({ payment_id, items: [{ item_id: plan, amount: 1 }] })).toEqual(exceedsPaid);
  });

  test("for an item twice, an unknown item and a prorated item", () => {
    const { control, post } = setUp();
    const items = [
      { id: plan, amount: 300, refundable: false },
      { id: addOn, amount: 100 },
    ];
    const { id: payment_id } = control.addPayment({ amount: dollars(400), items });
    const twice = post({
      payment_id,
      items: [
        { item_id: addOn, amount: 1 },
        { item_id: addOn, amount: 2 },
      ],
    });
    expect(twice).toEqual(refused(400, "DUPLICATE_LINE_ITEMS_IN_REQUEST", "Duplicate item_ids specified in items array"));
    const unknown = post({ payment_id, items: [{ item_id: "abc123" }] });
    expect(unknown).toEqual(refused(422, "LINE_ITEM_NOT_FOUND", "Line item abc123 not found in payment"));
    const prorated = refused(422, "LINE_ITEM_PRORATED", `Line item ${plan} cannot be refunded because its prorated`);
    expect(post({ payment_id, items: [{ item_id: addOn }, { item_id: plan, amount: 1 }] })).toEqual(prorated);
    expect(control.ledger(payment_id)).toEqual([]);
  });

  test("when the wallet cannot cover it, until there is money again", () => {
    const { control, post, refund } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    control.setWallet(150);
    const { refund_id } = refund({ payment_id, items: [{ item_id: plan, amount: 100 }] });
    const item = { item_id: addOn, amount: 51 };
    expect(post({ payment_id, items: [item] })).toEqual(refused(422, "INSUFFICIENT_WALLET_FUNDS", "Insufficient funds in wallet"));
    control.setStatus(refund_id, "failed");
    expect(post({ payment_id, items: [item] }).status).toBe(200);
    control.setWallet(30);
    expect(post({ payment_id, items: [{ item_id: plan, amount: 31 }] }).status).toBe(422);
    expect(post({ payment_id, items: [{ item_id: plan, amount: 30 }] }).status).toBe(200);
    expect(post({ payment_id, items: [{ item_id: plan, amount: 1 }] }).status).toBe(422);
    control.setWallet(null);
    expect(post({ payment_id, items: [{ item_id: plan }] }).status).toBe(200);
  });

  test("when the payment has not succeeded", () => {
    const { control, get, post } = setUp();
    const over = ["failed", "cancelled", "partially_captured", "partially_captured_and_capturable"] as const;
    const actions = ["requires_customer_action", "requires_merchant_action", "requires_payment_method"] as const;
    for (const status of [...over, ...actions, "requires_confirmation", "requires_capture", "processing"] as const) {
      const { id } = control.addPayment({ amount: dollars(400), status });
      expect(get(`/payments/${id}`).body).toMatchObject({ status });
      expect(post({ payment_id: id })).toEqual(refused(409, "PREVIOUS_PAYMENT_PENDING"));
    }
  });

  test("later than 90 days after the payment", () => {
    const { clock, post, pay } = setUp();
    const [first, second] = [pay(), pay()];
    clock.advance(90 * day);
    expect(post({ payment_id: first }).status).toBe(200);
    clock.advance(1);
    expect(post({ payment_id: second })).toEqual(refused(422, "REFUND_WINDOW_EXPIRED", /90 days after payment creation/));
  });

  test("for a payment that nobody knows or that belongs to the other mode", () => {
    const { control, post } = setUp();
    const { id } = control.addPayment({ amount: dollars(400), mode: "live" });
    expect(post({ payment_id: "pay_gr4RizvMOXFJ6xca3y2tU" })).toEqual(notFound);
    expect(post({ payment_id: id })).toEqual(notFound);
    const live = { key: control.liveApiKey, server: "https://live.dodopayments.com" };
    expect(post({ payment_id: id }, live).status).toBe(200);
  });

  test("when the body breaks the contract", () => {
    const { call, post, pay } = setUp();
    const payment_id = pay();
    const invalid = refused(400, "INVALID_REQUEST_BODY", "Your request body is invalid. Please check your request headers and object.");
    const bodies = [{}, { payment_id, amount: 5 }, { payment_id, items: [] }, { payment_id, items: [{ item_id: plan, amount: 0 }] }];
    const texts = [
      { payment_id, reason: "x".repeat(3001) },
      { payment_id, metadata: { "a b": "x" } },
      { payment_id, metadata: { a: 1 } },
    ];
    for (const body of [...bodies, ...texts]) expect(post(body)).toEqual(invalid);
    expect(call("POST", "/refunds", { body: "{" })).toEqual(invalid);
    expect(post({ payment_id }, { headers: { "content-type": "text/plain" } })).toEqual(invalid);
  });

  test("with more than 50 pairs of metadata", () => {
    const { post, pay } = setUp();
    const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`key-${at}`, "value"]));
    const payment_id = pay();
    expect(post({ payment_id, metadata: pairs(51) })).toEqual(refused(400, "MAXIMUM_KEYS_REACHED", "Exceeds 50 key-value pairs"));
    expect(post({ payment_id, metadata: pairs(50) })).toMatchObject({ status: 200, body: { metadata: pairs(50) } });
  });
});

describe("the status of a refund", () => {
  test("is pending for an hour, then succeeded", () => {
    const { clock, get, refund, pay } = setUp();
    const { refund_id } = refund({ payment_id: pay() });
    clock.advance(hour - 1);
    expect(get(`/refunds/${refund_id}`).body).toMatchObject({ status: "pending" });
    clock.advance(1);
    expect(get(`/refunds/${refund_id}`).body).toMatchObject({ status: "succeeded" });
  });

  test("stays where the back office puts it", () => {
    const { control, clock, get, refund, pay } = setUp();
    const payment = pay();
    const { refund_id } = refund({ payment_id: payment });
    for (const status of ["review", "failed", "succeeded", "pending"] as const) {
      control.setStatus(refund_id, status);
      clock.advance(day);
      expect(get(`/refunds/${refund_id}`).body).toMatchObject({ status });
      expect(control.ledger(payment)).toMatchObject([{ status }]);
    }
  });

  test("frees the money when it is failed, and only then", () => {
    const { control, post, refund, pay } = setUp();
    const payment_id = pay();
    const { refund_id } = refund({ payment_id });
    for (const status of ["pending", "review", "succeeded"] as const) {
      control.setStatus(refund_id, status);
      expect(post({ payment_id })).toEqual(refused(409, "PAYMENT_ALREADY_REFUNDED"));
    }
    control.setStatus(refund_id, "failed");
    expect(post({ payment_id }).status).toBe(200);
    expect(() => control.setStatus(refund_id, "succeeded")).toThrow(/other refunds took the money/);
  });

  test("shows in the payment's refund_status only once it is succeeded", () => {
    const { control, clock, get, refund } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    const refundStatus = () => get(`/payments/${payment_id}`).body;
    const { refund_id } = refund({ payment_id, items: [{ item_id: plan }] });
    expect(refundStatus()).toMatchObject({ status: "succeeded", refund_status: null, refunds: [{ refund_id, status: "pending" }] });
    clock.advance(hour);
    expect(refundStatus()).toMatchObject({ refund_status: "partial" });
    const last = refund({ payment_id, items: [{ item_id: addOn }] });
    control.setStatus(last.refund_id, "review");
    expect(refundStatus()).toMatchObject({ refund_status: "partial", refunds: [{ status: "review" }, { status: "succeeded" }] });
    control.setStatus(last.refund_id, "succeeded");
    expect(refundStatus()).toMatchObject({ status: "succeeded", refund_status: "full" });
  });
});

describe("a payment", () => {
  test("is told with its products, and with refunds that lack customer and metadata", () => {
    const { control, get, refund } = setUp();
    const { id: payment_id } = control.addPayment({ amount: { value: 1200, currency: "JPY" } });
    const { customer, metadata, brand_id, ...narrow } = refund({ payment_id, metadata: { order: "1" } });
    const total = { payment_id, status: "succeeded", total_amount: 1200, currency: "JPY", created_at: "2026-11-02T09:00:00.000000Z" };
    const product = { product_id: expect.stringMatching(/^pdt_.{21}$/), quantity: 1 };
    const { body } = get(`/payments/${payment_id}`);
    expect(body).toMatchObject({ ...total, customer, subscription_id: null, product_cart: [product], disputes: [], refund_status: null });
    expect(body).toHaveProperty("refunds", [narrow]);
  });

  test("lowers what its lines can refund at once, and raises it when a refund failed", () => {
    const { control, get, refund } = setUp();
    const { id: payment_id } = control.addPayment(twoLines);
    const { refund_id } = refund({ payment_id, items: [{ item_id: plan, amount: 150 }] });
    const line = { tax: 0, name: "Sandbox product", description: null };
    const lines = (left: number) => [
      { items_id: plan, amount: 300, refundable_amount: left, ...line },
      { items_id: addOn, amount: 100, refundable_amount: 100, ...line },
    ];
    expect(get(`/payments/${payment_id}/line-items`).body).toEqual({ currency: "USD", items: lines(150) });
    control.setStatus(refund_id, "failed");
    expect(get(`/payments/${payment_id}/line-items`).body).toEqual({ currency: "USD", items: lines(300) });
  });

  test("is one line with the whole amount unless it says otherwise", () => {
    const { get, pay } = setUp();
    const items = [{ items_id: expect.stringMatching(/^pdt_.{21}$/), amount: 400, refundable_amount: 400 }];
    expect(get(`/payments/${pay()}/line-items`).body).toMatchObject({ items });
  });

  test("with a prorated line is of a subscription, and reports nothing to refund on that line", () => {
    const { control, get, refund } = setUp();
    const { id } = control.addPayment({ amount: dollars(400), items: [{ id: plan, amount: 300, refundable: false }, { amount: 100 }] });
    expect(get(`/payments/${id}`).body).toMatchObject({ subscription_id: expect.stringMatching(/^sub_/), product_cart: null });
    expect(get(`/payments/${id}/line-items`).body).toMatchObject({ items: [{ refundable_amount: 0 }, { refundable_amount: 100 }] });
    expect(refund({ payment_id: id })).toMatchObject({ amount: 400, is_partial: false });
  });

  test("is not found by an unknown id or in the other mode", () => {
    const { control, get } = setUp();
    const { id } = control.addPayment({ amount: dollars(400), mode: "live" });
    for (const path of ["/payments/pay_unknown", "/payments/pay_unknown/line-items", `/payments/${id}`, `/payments/${id}/line-items`]) {
      expect(get(path)).toEqual(notFound);
    }
  });
});

describe("the list of refunds", () => {
  test("comes newest first in pages of ten from page 0, and ends with an empty page", () => {
    const { refund, list, pay } = setUp();
    const ids = Array.from({ length: 23 }, () => refund({ payment_id: pay() }).refund_id).reverse();
    const pages = [list(), list("?page_number=1"), list("?page_number=2"), list("?page_number=3")];
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3, 0]);
    expect(pages.flat().map(({ refund_id }) => refund_id)).toEqual(ids);
    expect(list("?page_number=0&page_size=100")).toHaveLength(23);
    expect(list("?page_number=4&page_size=5").map(({ refund_id }) => refund_id)).toEqual(ids.slice(20));
    expect(list("?page_number=2147483647")).toEqual([]);
  });

  test("tells each refund without customer and metadata", () => {
    const { refund, list, pay } = setUp();
    const { customer, metadata, brand_id, ...narrow } = refund({ payment_id: pay(), reason: "why", metadata: { a: "b" } });
    expect(list()).toEqual([narrow]);
  });

  test("filters by time with both bounds included, in any offset", () => {
    const { clock, refund, list, pay } = setUp();
    const ids = [1, 2, 3].map(() => {
      const { refund_id } = refund({ payment_id: pay() });
      clock.advance(hour);
      return refund_id;
    });
    const found = (query: string) => list(query).map(({ refund_id }) => ids.indexOf(refund_id));
    expect(found("?created_at_gte=2026-11-02T10:00:00.000Z")).toEqual([2, 1]);
    expect(found("?created_at_lte=2026-11-02T10:00:00.000000Z")).toEqual([1, 0]);
    expect(found("?created_at_gte=2026-11-02T11:00:00%2B01:00&created_at_lte=2026-11-02T10:00:00Z")).toEqual([1]);
    expect(found("?created_at_gte=2026-11-02T10:00:00.001Z&created_at_lte=2026-11-02T10:59:59.999Z")).toEqual([]);
  });

  test("filters by status, customer and subscription", () => {
    const { control, clock, refund, list, pay } = setUp();
    const settled = refund({ payment_id: pay() });
    clock.advance(hour);
    const reviewed = refund({ payment_id: control.addPayment(twoLines).id });
    control.setStatus(reviewed.refund_id, "review");
    const found = (query: string) => list(query).map(({ refund_id }) => refund_id);
    expect(found("?status=succeeded")).toEqual([settled.refund_id]);
    expect(found("?status=review")).toEqual([reviewed.refund_id]);
    expect(found("?status=pending")).toEqual([]);
    expect(found(`?customer_id=${settled.customer.customer_id}`)).toEqual([settled.refund_id]);
    expect(found("?customer_id=cus_unknown")).toEqual([]);
    expect(found("?subscription_id=sub_unknown")).toEqual([]);
  });

  test("finds the refunds of a subscription", () => {
    const { control, get, refund, list, pay } = setUp();
    refund({ payment_id: pay() });
    const { id } = control.addPayment(twoLines);
    const { refund_id } = refund({ payment_id: id });
    const { body } = get(`/payments/${id}`);
    const subscription = typeof body === "object" && body !== null && "subscription_id" in body ? body.subscription_id : null;
    expect(list(`?subscription_id=${subscription}`)).toMatchObject([{ refund_id }]);
  });

  test("refuses pages and filters that it cannot read", () => {
    const { get } = setUp();
    const pages = ["page_number=-1", "page_number=x", "page_size=0", "page_size=101"];
    const filters = ["status=done", "customer_id=", "created_at_gte=yesterday", "created_at_lte=2026-06-30T23:59:60Z"];
    for (const query of [...pages, ...filters]) {
      expect(get(`/refunds?${query}`)).toEqual(refused(400, "INVALID_QUERY_PARAMS", "Invalid query parameters"));
    }
  });

  test("keeps the modes apart", () => {
    const { control, refund, list, pay } = setUp();
    refund({ payment_id: pay() });
    expect(list("", { key: control.liveApiKey, server: "https://live.dodopayments.com" })).toEqual([]);
  });
});

describe("a refund that is read", () => {
  test("is not found by an unknown id, by an id of another kind, or in the other mode", () => {
    const { control, get, refund, pay } = setUp();
    const { refund_id } = refund({ payment_id: pay() });
    const live = { key: control.liveApiKey, server: "https://live.dodopayments.com" };
    expect(get("/refunds/ref_unknown")).toEqual(notFound);
    expect(get("/refunds/pay_unknown")).toEqual(notFound);
    expect(get(`/refunds/${refund_id}`, live)).toEqual(notFound);
  });

  test("has a receipt that needs no key", () => {
    const { get, refund, pay } = setUp();
    const { refund_id } = refund({ payment_id: pay() });
    const { status, body } = get(`/invoices/refunds/${refund_id}`, { key: null });
    expect(status).toBe(200);
    expect(body instanceof Uint8Array && new TextDecoder().decode(body)).toMatch(/^%PDF-/);
    expect(get("/invoices/refunds/ref_unknown", { key: null })).toEqual(notFound);
    expect(get(`/invoices/refunds/${refund_id}`, { key: null, server: "https://live.dodopayments.com" })).toEqual(notFound);
  });
});

describe("the key", () => {
  test("is refused when it is missing, wrong or of the other mode's host", () => {
    const { control, get, post } = setUp();
    const live = "https://live.dodopayments.com";
    for (const key of [null, "wrong", control.liveApiKey]) expect(get("/refunds", { key })).toEqual(unauthorized);
    expect(post({}, { key: control.apiKey, server: live })).toEqual(unauthorized);
    expect(get("/refunds", { key: control.liveApiKey, server: live }).status).toBe(200);
  });

  test("decides the mode on any other host", () => {
    const { control, get } = setUp();
    const { id } = control.addPayment({ amount: dollars(400), mode: "live" });
    const server = "http://127.0.0.1:8080";
    expect(get(`/payments/${id}`, { key: control.liveApiKey, server }).status).toBe(200);
    expect(get(`/payments/${id}`, { server })).toEqual(notFound);
  });
});

test("answers an unknown route with NOT_FOUND", () => {
  const { call, get } = setUp();
  expect(get("/nothing")).toEqual(notFound);
  expect(call("DELETE", "/refunds/ref_unknown")).toEqual(notFound);
});

test("complains about a control that is used wrongly", () => {
  const { control } = setUp();
  const add =
    (value: number, currency = "USD", items?: { id?: string; amount: number }[]) =>
    () =>
      control.addPayment({ amount: { value, currency }, ...(items ? { items } : {}) });
  expect(add(400, "XYZ")).toThrow(/no currency XYZ/);
  expect(add(400, "usd")).toThrow(/no currency usd/);
  for (const value of [0, -1, 1.5, Number.NaN, 2 ** 31]) expect(add(value)).toThrow(/is no amount/);
  expect(add(400, "USD", [{ amount: 399 }])).toThrow(/do not add up/);
  expect(add(400, "USD", [])).toThrow(/do not add up/);
  expect(
    add(2, "USD", [
      { id: plan, amount: 1 },
      { id: plan, amount: 1 },
    ]),
  ).toThrow(/same id/);
  expect(() => control.ledger("pay_unknown")).toThrow(/pay_unknown/);
  expect(() => control.setStatus("ref_unknown", "failed")).toThrow(/ref_unknown/);
});

test("gives a test what it needs to hold", () => {
  const { control } = setUp();
  expect(control.baseUrl).toBe("https://test.dodopayments.com");
  expect([control.apiKey, control.liveApiKey]).toEqual([expect.stringContaining("test"), expect.stringContaining("live")]);
  const { id } = control.addPayment({ amount: dollars(400) });
  expect(control.ledger(id)).toEqual([]);
});
