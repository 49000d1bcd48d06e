import { expect, test } from "vitest";
import type { components } from "../../generated/paymongo/types.ts";
import { plainestReading } from "../../src/sandbox/assumptions.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { createResponder } from "../../src/sandbox/engine.ts";
import { createPaymongoFake } from "../../src/sandbox/paymongo.ts";
import { createWorld } from "../../src/sandbox/world.ts";

type Refund = components["schemas"]["Refund"];
interface Options {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const start = Date.parse("2026-11-02T09:00:00Z");
const startSeconds = start / 1000;
const minuteMs = 60_000;
const dayMs = 86_400_000;
const pesos = (value: number) => ({ value, currency: "PHP" });

function setUp() {
  let ids = 0;
  const world = createWorld({
    clock: createClock(start),
    id: (prefix: string, length: number) => prefix + String(++ids).padStart(length, "0"),
    assume: plainestReading,
  });
  const fake = createPaymongoFake(world);
  const respond = createResponder(fake, world);
  const { control } = fake;
  const call = (method: string, path: string, { key = control.apiKey, body, headers = {} }: Options = {}) => {
    const url = new URL(path, control.baseUrl);
    const sent = new Headers({ authorization: `Basic ${btoa(`${key}:`)}`, "content-type": "application/json", ...headers });
    return respond({ method, path: url.pathname, url, headers: sent, body: body === undefined ? "" : JSON.stringify(body) });
  };
  const post = (attributes: object, options: Omit<Options, "body"> = {}) => call("POST", "/v1/refunds", { ...options, body: { data: { attributes } } });
  const refund = (payment_id: string, amount: number, options: Omit<Options, "body"> = {}) =>
    post({ amount, payment_id, reason: "requested_by_customer" }, options);
  const made = (payment: string, amount: number) => (refund(payment, amount).body as { data: Refund }).data.id;
  const get = (id: string) => (call("GET", `/v1/refunds/${id}`).body as { data: Refund }).data.attributes;
  const list = (query = "", options: Options = {}) => {
    const { data, has_more } = call("GET", `/v1/refunds${query}`, options).body as { data: Refund[]; has_more: boolean };
    return { ids: data.map(({ id }) => id), has_more };
  };
  return { control, clock: world.clock, call, post, refund, made, get, list };
}
const error = (code: string, pointer?: string) => ({
  status: 400,
  body: { errors: [{ code, detail: expect.any(String), ...(pointer ? { source: { pointer, attribute: pointer } } : {}) }] },
});
const missing = (kind: string, id: string) => ({ status: 404, body: { errors: [{ code: "resource_not_found", detail: `No such ${kind} with id ${id}.` }] } });

test("answers a creation with 200 and the whole refund in its envelope, succeeded at once", () => {
  const { control, post, call } = setUp();
  const { id } = control.addPayment({ amount: pesos(10000) });
  expect(id).toMatch(/^pay_.{24}$/);
  const reply = post({ amount: 4000, payment_id: id, reason: "others", notes: "Wrong size", metadata: { order_id: "order-33" } });
  expect(reply).toEqual({
    status: 200,
    body: {
      data: {
        id: expect.stringMatching(/^ref_.{24}$/),
        type: "refund",
        attributes: {
          amount: 4000,
          balance_transaction_id: expect.stringMatching(/^bal_txn_.{24}$/),
          currency: "PHP",
          livemode: false,
          metadata: { order_id: "order-33" },
          notes: "Wrong size",
          payment_id: id,
          payout_id: null,
          reason: "others",
          status: "succeeded",
          available_at: startSeconds + 86_400,
          created_at: startSeconds,
          refunded_at: startSeconds,
          updated_at: startSeconds,
        },
      },
    },
  });
  expect(call("GET", `/v1/refunds/${control.ledger(id)[0]?.id}`)).toEqual(reply);
});

test("leaves notes and metadata null when none were given", () => {
  const { control, made, get } = setUp();
  expect(get(made(control.addPayment({ amount: pesos(1000) }).id, 1000))).toMatchObject({ notes: null, metadata: null });
});

test("refunds a payment in parts until nothing is left", () => {
  const { control, clock, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000) });
  expect(refund(id, 400).status).toBe(200);
  clock.advance(minuteMs);
  expect(refund(id, 600).status).toBe(200);
  expect(refund(id, 100)).toEqual(error("parameter_above_maximum", "amount"));
  expect(control.ledger(id)).toEqual([
    { id: expect.any(String), payment: id, amount: pesos(400), status: "succeeded", createdAt: start },
    { id: expect.any(String), payment: id, amount: pesos(600), status: "succeeded", createdAt: start + minuteMs },
  ]);
});

test("refuses a refund above what remains, and makes none", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000) });
  refund(id, 400);
  expect(refund(id, 601)).toEqual({
    status: 400,
    body: {
      errors: [
        {
          code: "parameter_above_maximum",
          detail: "Amount is greater than the remaining refundable value.",
          source: { pointer: "amount", attribute: "amount" },
        },
      ],
    },
  });
  expect(control.ledger(id)).toHaveLength(1);
});

test("refuses a part where only the whole can be refunded", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000), partialAllowed: false });
  expect(refund(id, 999)).toEqual(error("parameter_above_maximum", "amount"));
  expect(refund(id, 1000).status).toBe(200);
});

test("takes a pending refund to processing after one minute and to succeeded after five", () => {
  const { control, clock, made, get } = setUp();
  control.setSettlement("later");
  const refund = made(control.addPayment({ amount: pesos(1000) }).id, 400);
  expect(get(refund)).toMatchObject({ status: "pending", refunded_at: null, balance_transaction_id: null, updated_at: startSeconds });
  clock.advance(minuteMs - 1);
  expect(get(refund).status).toBe("pending");
  clock.advance(1);
  expect(get(refund)).toMatchObject({ status: "processing", refunded_at: null, updated_at: startSeconds + 60 });
  clock.advance(4 * minuteMs - 1);
  expect(get(refund).status).toBe("processing");
  clock.advance(1);
  const settled = { status: "succeeded", created_at: startSeconds, refunded_at: startSeconds + 300, updated_at: startSeconds + 300 };
  expect(get(refund)).toMatchObject(settled);
  clock.advance(dayMs);
  expect(get(refund)).toMatchObject(settled);
});

test("takes no second refund while another of the same payment is pending or processing", () => {
  const { control, clock, refund } = setUp();
  control.setSettlement("later");
  const [{ id }, other] = [control.addPayment({ amount: pesos(1000) }), control.addPayment({ amount: pesos(1000) })];
  expect(refund(id, 400).status).toBe(200);
  expect(refund(id, 100)).toEqual(error("resource_pending_state"));
  expect(refund(other.id, 100).status).toBe(200);
  clock.advance(minuteMs);
  expect(refund(id, 100)).toEqual(error("resource_processing_state"));
  clock.advance(4 * minuteMs);
  expect(refund(id, 100).status).toBe(200);
});

test("holds a refund where the back office has put it", () => {
  const { control, clock, made, get } = setUp();
  control.setSettlement("later");
  const refund = made(control.addPayment({ amount: pesos(1000) }).id, 1000);
  clock.advance(minuteMs);
  control.setStatus(refund, "failed");
  clock.advance(dayMs);
  const failed = { refunded_at: null, available_at: null, balance_transaction_id: null, updated_at: startSeconds + 60 };
  expect(get(refund)).toMatchObject({ status: "failed", ...failed });
  control.setStatus(refund, "processing");
  clock.advance(dayMs);
  expect(get(refund).status).toBe("processing");
  control.setStatus(refund, "succeeded");
  expect(get(refund)).toMatchObject({ status: "succeeded", refunded_at: startSeconds + 60 + 2 * 86_400 });
});

test("frees the amount of a failed refund", () => {
  const { control, made, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000) });
  control.setStatus(made(id, 1000), "failed");
  expect(refund(id, 1000).status).toBe(200);
  expect(control.ledger(id).map(({ status }) => status)).toEqual(["failed", "succeeded"]);
});

test("shows a payment with all its refunds, oldest first, failed ones included, and still paid", () => {
  const { control, clock, call, made } = setUp();
  const { id } = control.addPayment({ amount: pesos(10000) });
  const first = made(id, 2000);
  control.setStatus(first, "failed");
  clock.advance(minuteMs);
  const second = made(id, 10000);
  const { status, body } = call("GET", `/v1/payments/${id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    data: {
      id,
      type: "payment",
      attributes: {
        amount: 10000,
        currency: "PHP",
        status: "paid",
        livemode: false,
        disputed: false,
        fee: 350,
        net_amount: 9650,
        payment_intent_id: expect.stringMatching(/^pi_.{24}$/),
        source: { id: expect.stringMatching(/^card_.{24}$/), type: "card" },
        created_at: startSeconds,
        paid_at: startSeconds,
        updated_at: startSeconds,
        refunds: [
          { id: first, type: "refund", attributes: { amount: 2000, status: "failed", payment_id: id } },
          { id: second, type: "refund", attributes: { amount: 10000, status: "succeeded", payment_id: id } },
        ],
      },
    },
  });
});

test("shows an unrefunded payment with the status, the dispute and the method that it was made with", () => {
  const { control, call } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000), mode: "live", status: "failed", disputed: true, sourceType: "gcash" });
  expect(call("GET", `/v1/payments/${id}`, { key: control.liveApiKey }).body).toMatchObject({
    data: {
      attributes: {
        status: "failed",
        disputed: true,
        livemode: true,
        source: { id: expect.stringMatching(/^src_/), type: "gcash" },
        paid_at: null,
        refunds: [],
      },
    },
  });
});

test.each(["pending", "failed", "expired", "refunded"])("refuses to refund a payment that is %s", (status) => {
  const { control, refund } = setUp();
  expect(refund(control.addPayment({ amount: pesos(1000), status }).id, 100)).toEqual(error("resource_failed_state"));
});

test("refunds a payment that calls itself partially refunded", () => {
  const { control, refund } = setUp();
  expect(refund(control.addPayment({ amount: pesos(1000), status: "partially_refunded" }).id, 100).status).toBe(200);
});

test("refuses to refund a disputed payment and one with a source type, but not an e-wallet's", () => {
  const { control, refund } = setUp();
  expect(refund(control.addPayment({ amount: pesos(1000), disputed: true }).id, 100)).toEqual(error("resource_disputed_state"));
  expect(refund(control.addPayment({ amount: pesos(1000), sourceType: "source" }).id, 100)).toEqual(error("parameter_invalid"));
  expect(refund(control.addPayment({ amount: pesos(1000), sourceType: "gcash" }).id, 100).status).toBe(200);
});

test.each([
  ["card", 60],
  ["gcash", 180],
  ["grab_pay", 90],
  ["paymaya", 365],
])("refunds a %s payment for %i days and no longer", (sourceType, days) => {
  const { control, clock, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000), sourceType });
  clock.advance(days * dayMs);
  expect(refund(id, 100).status).toBe(200);
  clock.advance(1);
  expect(refund(id, 100)).toEqual(error("allowed_date_exceeded"));
});

test("refuses a refund above the payout balance, which earlier refunds use up and failed ones give back", () => {
  const { control, made, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(10000) });
  made(id, 1000);
  control.setBalance(500);
  expect(refund(id, 501)).toEqual(error("available_balance_insufficient"));
  const last = made(id, 400);
  expect(refund(id, 101)).toEqual(error("available_balance_insufficient"));
  control.setStatus(last, "failed");
  expect(refund(id, 500).status).toBe(200);
  control.setBalance(null);
  expect(refund(id, 5000).status).toBe(200);
});

test("does not know a payment or a refund that is not there", () => {
  const { refund, call } = setUp();
  expect(refund("pay_missing", 100)).toEqual(missing("payment", "pay_missing"));
  expect(call("GET", "/v1/payments/pay_missing")).toEqual(missing("payment", "pay_missing"));
  expect(call("GET", "/v1/refunds/ref_missing")).toEqual(missing("refund", "ref_missing"));
});

test("keeps the modes apart: 400 for a refund, 404 for reads, nothing in a list", () => {
  const { control, refund, made, call, list } = setUp();
  const [live, test] = [control.addPayment({ amount: pesos(1000), mode: "live" }), control.addPayment({ amount: pesos(1000) })];
  const key = control.liveApiKey;
  expect(refund(live.id, 100)).toEqual(error("livemode_mismatched"));
  expect(refund(test.id, 100, { key })).toEqual(error("livemode_mismatched"));
  const ofTest = made(test.id, 100);
  expect(refund(live.id, 100, { key }).body).toMatchObject({ data: { attributes: { livemode: true } } });
  expect(call("GET", `/v1/payments/${live.id}`)).toEqual(missing("payment", live.id));
  expect(call("GET", `/v1/refunds/${ofTest}`, { key })).toEqual(missing("refund", ofTest));
  expect(list().ids).toEqual([ofTest]);
  expect(list("", { key }).ids).toEqual([control.ledger(live.id)[0]?.id]);
  expect(list(`?payment_id=${live.id}`)).toEqual({ ids: [], has_more: false });
});

test("takes the key with and without the colon, and refuses any other", () => {
  const { control, call } = setUp();
  expect(control.apiKey).toMatch(/^sk_test_\w{24}$/);
  expect(control.liveApiKey).toMatch(/^sk_live_\w{24}$/);
  expect(control.baseUrl).toBe("https://api.paymongo.com");
  expect(call("GET", "/v1/refunds", { headers: { authorization: `Basic ${btoa(control.apiKey)}` } }).status).toBe(200);
  for (const authorization of ["", `Bearer ${control.apiKey}`, `Basic ${btoa("sk_test_unknown:")}`, `Basic ${btoa("pk_test_unknown:")}`]) {
    const { status, body } = call("GET", "/v1/refunds", { headers: { authorization } });
    expect(status).toBe(401);
    expect(body).toEqual({ errors: [{ code: "access_denied", detail: expect.stringMatching(/^You did not provide a valid API key\./) }] });
  }
});

test("answers an unknown address with 404 and an empty body", () => {
  const { call } = setUp();
  for (const [method, path] of [
    ["GET", "/v1/refund"],
    ["DELETE", "/v1/refunds/ref_1"],
    ["POST", "/v1/payments/pay_1"],
  ] as const) {
    expect(call(method, path)).toEqual({ status: 404, body: null });
  }
});

test("names each wrong attribute with PayMongo's code, path and name", () => {
  const { control, post } = setUp();
  const payment_id = control.addPayment({ amount: pesos(1000) }).id;
  const good = { amount: 500, payment_id, reason: "others" };
  expect(post({ ...good, amount: 99 })).toEqual(error("parameter_below_minimum", "amount"));
  expect(post({ ...good, amount: 2 ** 31 })).toEqual(error("parameter_above_maximum", "amount"));
  expect(post({ ...good, amount: "500" })).toEqual(error("parameter_data_type_invalid", "amount"));
  expect(post({ ...good, amount: 100.5 })).toEqual(error("parameter_data_type_invalid", "amount"));
  expect(post({ ...good, payment_id: "pi_RBLSaWhxc4VfuGnGhbnDczfj" })).toEqual(error("parameter_format_invalid", "payment_id"));
  expect(post({ ...good, reason: "no_reason" })).toEqual(error("parameter_format_invalid", "reason"));
  expect(post({ ...good, notes: "n".repeat(256) })).toEqual(error("parameter_format_invalid", "notes"));
  expect(post({ ...good, currency: "PHP" })).toEqual(error("parameter_format_invalid", "currency"));
  const entry = { code: "parameter_data_type_invalid", detail: "metadata.count must be string.", source: { pointer: "metadata.count", attribute: "count" } };
  expect(post({ ...good, metadata: { count: 1 } })).toEqual({ status: 400, body: { errors: [entry] } });
  expect(control.ledger(payment_id)).toEqual([]);
});

test("names several wrong attributes at once", () => {
  const { post } = setUp();
  expect(post({ amount: 1 })).toEqual({
    status: 400,
    body: {
      errors: [
        { code: "parameter_below_minimum", detail: "amount must be >= 100.", source: { pointer: "amount", attribute: "amount" } },
        { code: "parameter_required", detail: "payment_id is required.", source: { pointer: "payment_id", attribute: "payment_id" } },
        { code: "parameter_required", detail: "reason is required.", source: { pointer: "reason", attribute: "reason" } },
      ],
    },
  });
});

test("refuses a body without the envelope, without JSON, or under another content type", () => {
  const { control, call, refund } = setUp();
  expect(call("POST", "/v1/refunds", { body: {} })).toEqual(error("parameter_required", "data"));
  expect(call("POST", "/v1/refunds")).toEqual(error("parameter_data_type_invalid"));
  const { id } = control.addPayment({ amount: pesos(1000) });
  expect(refund(id, 100, { headers: { "content-type": "text/plain" } })).toEqual(error("parameter_format_invalid"));
});

test("refuses a malformed id, limit or key", () => {
  const { control, call, refund } = setUp();
  const id = { code: "parameter_format_invalid", detail: "id format is invalid.", source: { pointer: "id", attribute: "id" } };
  expect(call("GET", "/v1/payments/pi_1")).toEqual({ status: 400, body: { errors: [id] } });
  expect(call("GET", "/v1/refunds/re_1")).toEqual({ status: 400, body: { errors: [id] } });
  expect(call("GET", "/v1/refunds?limit=0")).toEqual(error("parameter_below_minimum", "limit"));
  expect(call("GET", "/v1/refunds?data.attributes.limit=101")).toEqual(error("parameter_above_maximum", "limit"));
  expect(call("GET", "/v1/refunds?limit=ten")).toEqual(error("parameter_data_type_invalid", "limit"));
  expect(call("GET", "/v1/refunds?payment_id=pi_1")).toEqual(error("parameter_format_invalid", "payment_id"));
  const { id: payment } = control.addPayment({ amount: pesos(1000) });
  expect(refund(payment, 100, { headers: { "idempotency-key": "k".repeat(256) } })).toEqual(error("parameter_format_invalid", "Idempotency-Key"));
});

test("lists newest first, ten by default, and reaches every refund by `after`", () => {
  const { control, made, list } = setUp();
  const { id } = control.addPayment({ amount: pesos(100000) });
  const newestFirst = Array.from({ length: 25 }, () => made(id, 100)).reverse();
  expect(list()).toEqual({ ids: newestFirst.slice(0, 10), has_more: true });
  const seen: string[] = [];
  for (let page = list(); ; page = list(`?after=${seen.at(-1)}`)) {
    seen.push(...page.ids);
    if (!page.has_more) break;
  }
  expect(seen).toEqual(newestFirst);
  expect(list("?limit=25")).toEqual({ ids: newestFirst, has_more: false });
  expect(list("?limit=24").has_more).toBe(true);
  expect(list("?limit=100").ids).toHaveLength(25);
  expect(list(`?after=${newestFirst.at(-1)}`)).toEqual({ ids: [], has_more: false });
});

test("pages back by `before` to the newest refund", () => {
  const { control, made, list } = setUp();
  const { id } = control.addPayment({ amount: pesos(100000) });
  const newestFirst = Array.from({ length: 5 }, () => made(id, 100)).reverse();
  expect(list(`?before=${newestFirst[4]}&limit=3`)).toEqual({ ids: newestFirst.slice(1, 4), has_more: true });
  expect(list(`?before=${newestFirst[1]}&limit=3`)).toEqual({ ids: newestFirst.slice(0, 1), has_more: false });
  expect(list(`?after=${newestFirst[0]}&before=${newestFirst[4]}&limit=2`)).toEqual({ ids: newestFirst.slice(1, 3), has_more: true });
});

test("knows both spellings of the list's parameters, and the dotted one wins", () => {
  const { control, made, list } = setUp();
  const [one, two] = [control.addPayment({ amount: pesos(1000) }).id, control.addPayment({ amount: pesos(1000) }).id];
  const [first, second, third] = [made(one, 100), made(two, 100), made(one, 100)];
  expect(list(`?payment_id=${one}`).ids).toEqual([third, first]);
  expect(list(`?data.attributes.payment_id=${one}`).ids).toEqual([third, first]);
  expect(list(`?data.attributes.payment_id=${one}&payment_id=${two}`).ids).toEqual([third, first]);
  expect(list("?data.attributes.limit=1&limit=3").ids).toEqual([third]);
  expect(list(`?data.attributes.after=${second}`).ids).toEqual([first]);
  expect(list(`?data.attributes.before=${second}`).ids).toEqual([third]);
  expect(list(`?data.attributes.payment_id=${one}&limit=1&after=${third}`)).toEqual({ ids: [first], has_more: false });
});

test("lists nothing for a payment without refunds, and keeps failed ones", () => {
  const { control, made, list } = setUp();
  const [one, two] = [control.addPayment({ amount: pesos(1000) }).id, control.addPayment({ amount: pesos(1000) }).id];
  const failed = made(one, 100);
  control.setStatus(failed, "failed");
  expect(list(`?payment_id=${one}`).ids).toEqual([failed]);
  expect(list(`?payment_id=${two}`)).toEqual({ ids: [], has_more: false });
});

test("refuses a cursor that is not in the list", () => {
  const { control, made, call } = setUp();
  const [one, two] = [control.addPayment({ amount: pesos(1000) }).id, control.addPayment({ amount: pesos(1000) }).id];
  const other = made(two, 100);
  expect(call("GET", "/v1/refunds?after=ref_missing")).toEqual(error("parameter_format_invalid", "after"));
  expect(call("GET", "/v1/refunds?before=ref_missing")).toEqual(error("parameter_format_invalid", "before"));
  expect(call("GET", `/v1/refunds?payment_id=${one}&after=${other}`)).toEqual(error("parameter_format_invalid", "after"));
});

test("replays the first result of a key for 24 hours, unmarked, and then refunds again", () => {
  const { control, clock, refund } = setUp();
  control.setSettlement("later");
  const { id } = control.addPayment({ amount: pesos(1000) });
  const options = { headers: { "idempotency-key": "one" } };
  const first = refund(id, 100, options);
  clock.advance(dayMs - 1);
  const replay = refund(id, 100, options);
  expect(replay).toEqual({ ...first, headers: {} });
  expect(replay.body).toMatchObject({ data: { attributes: { status: "pending" } } });
  expect(control.ledger(id)).toHaveLength(1);
  clock.advance(1);
  expect(refund(id, 100, options).status).toBe(200);
  expect(control.ledger(id)).toHaveLength(2);
});

test("refuses a key that comes back with other parameters", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000) });
  const headers = { "idempotency-key": "one" };
  refund(id, 100, { headers });
  const conflict = refund(id, 200, { headers });
  expect(conflict).toEqual({ status: 400, body: { errors: [{ detail: expect.stringContaining("idempotency key") }] } });
  expect(refund(id, 200, { headers: { "idempotency-key": "two" } }).status).toBe(200);
});

test("replays a refusal too, but keeps nothing of an invalid request", () => {
  const { control, clock, post, refund } = setUp();
  control.setSettlement("later");
  const { id } = control.addPayment({ amount: pesos(1000) });
  refund(id, 100);
  const headers = { "idempotency-key": "one" };
  expect(refund(id, 100, { headers })).toEqual(error("resource_pending_state"));
  clock.advance(10 * minuteMs);
  expect(refund(id, 100, { headers })).toMatchObject(error("resource_pending_state"));
  const other = { "idempotency-key": "two" };
  expect(post({ payment_id: id }, { headers: other }).status).toBe(400);
  expect(refund(id, 100, { headers: other }).status).toBe(200);
});

test("makes a new refund for every request without a key", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pesos(1000) });
  refund(id, 100);
  refund(id, 100);
  expect(control.ledger(id)).toHaveLength(2);
});

test("tells a test when it asks for what PayMongo does not have", () => {
  const { control } = setUp();
  expect(() => control.addPayment({ amount: { value: 1000, currency: "USD" } })).toThrow("USD");
  expect(() => control.addPayment({ amount: pesos(0) })).toThrow("centavos");
  expect(() => control.addPayment({ amount: pesos(10.5) })).toThrow("centavos");
  expect(() => control.ledger("pay_missing")).toThrow("pay_missing");
  expect(() => control.setStatus("ref_missing", "failed")).toThrow("ref_missing");
  const unknown: string = "canceled";
  expect(() => Reflect.apply(control.setStatus, control, ["ref_missing", unknown])).toThrow("canceled");
});
