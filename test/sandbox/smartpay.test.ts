import { expect, test } from "vitest";
import { operations } from "../../generated/smartpay/operations.ts";
import { plainestReading } from "../../src/sandbox/assumptions.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { createResponder } from "../../src/sandbox/engine.ts";
import { createSmartpayFake } from "../../src/sandbox/smartpay.ts";
import { createWorld } from "../../src/sandbox/world.ts";

const start = Date.parse("2026-11-02T09:00:00Z");
const yen = (value: number) => ({ value, currency: "JPY" });

function setUp() {
  let ids = 0;
  const world = createWorld({
    clock: createClock(start),
    id: (prefix: string, length: number) => prefix + String(++ids).padStart(length, "0"),
    assume: plainestReading,
  });
  const fake = createSmartpayFake(world);
  const respond = createResponder(fake, world);
  const { control } = fake;
  const call = (method: string, path: string, { key = control.apiKey, body, headers = {} }: Options = {}) => {
    const url = new URL(path, control.baseUrl);
    const sent = new Headers({ authorization: `Basic ${key}`, "content-type": "application/json", ...headers });
    return respond({ method, path: url.pathname, url, headers: sent, body: typeof body === "string" ? body : JSON.stringify(body) });
  };
  const refund = (payment: string, fields: object = {}, options: Options = {}) =>
    call("POST", "/v1/refunds", { ...options, body: { payment, currency: "JPY", reason: "requested_by_customer", ...fields } });
  /** Makes a refund and tells its id. */
  const refundId = (payment: string, fields: object = {}, options: Options = {}) => {
    expect(refund(payment, fields, options).status).toBe(200);
    return control.ledger(payment).at(-1)?.id ?? "";
  };
  const read = (id: string, query = "") => call("GET", `/v1/${id.startsWith("refund_") ? "refunds" : "payments"}/${id}${query}`).body;
  const list = (query = "", options: Options = {}) => call("GET", `/v1/refunds${query}`, options).body as Page;
  return { control, clock: world.clock, call, refund, refundId, read, list };
}
interface Options {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly nextPageToken?: string;
}

const insufficient = {
  status: 403,
  body: {
    statusCode: 403,
    errorCode: "amount.insufficient",
    message: "Available amount on payment is insufficient to handle the request.",
    details: [],
  },
};
const notFound = (kind: "payment" | "refund") => ({
  status: 404,
  body: { statusCode: 404, errorCode: `${kind}.not-found`, message: `No ${kind} was found meeting the requirements.`, details: [] },
});

test("answers a refund with its final status at once, and all that was sent", () => {
  const { control, refund, read } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  const labels = { reference: "creditmemo_000000012", description: "Returned one item", metadata: { ticket: "42" } };
  const reply = refund(id, { amount: 500, reason: "fraudulent", lineItems: ["li_test_other"], ...labels });
  const money = { payment: id, amount: 500, currency: "JPY", reason: "fraudulent", status: "succeeded" };
  const times = { createdAt: start, updatedAt: start };
  const known = { id: expect.stringMatching(/^refund_test_.{22}$/), object: "refund", test: true };
  expect(reply).toEqual({ status: 200, body: { ...known, ...times, ...money, lineItems: ["li_test_other"], ...labels } });
  expect(read(control.ledger(id)[0]?.id ?? "")).toEqual(reply.body);
});

test("leaves out the texts that were not given", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  const { body } = refund(id, { amount: 1 });
  expect(body).toMatchObject({ lineItems: [], metadata: {} });
  expect(body).not.toHaveProperty("reference");
  expect(body).not.toHaveProperty("description");
});

test("refunds all that is left when no amount is given", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  expect(refund(id, { amount: 100 }).body).toMatchObject({ amount: 100 });
  expect(refund(id).body).toMatchObject({ amount: 2000 });
  expect(refund(id)).toEqual(insufficient);
});

test("refuses a refund above what remains, of nothing, and of a payment without a remainder", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  expect(refund(id, { amount: 2101 })).toEqual(insufficient);
  expect(refund(id, { amount: 0 })).toEqual(insufficient);
  expect(refund(id, { amount: 100 }).status).toBe(200);
  expect(refund(id, { amount: 2001 })).toEqual(insufficient);
  expect(refund(id, { amount: 2000 }).status).toBe(200);
  expect(refund(id, { amount: 1 })).toEqual(insufficient);
  expect(control.ledger(id).map(({ amount }) => amount.value)).toEqual([100, 2000]);
});

test("frees the amount of a refund that failed", () => {
  const { control, clock, refund, refundId, read } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  const failed = refundId(id);
  expect(read(id)).toMatchObject({ status: "refunded", updatedAt: start });
  clock.advance(60_000);
  control.setStatus(failed, "failed");
  expect(read(failed)).toMatchObject({ status: "failed", createdAt: start, updatedAt: start + 60_000 });
  expect(read(id)).toMatchObject({ status: "processed", updatedAt: start + 60_000 });
  expect(refund(id, { amount: 2100 }).status).toBe(200);
  expect(control.ledger(id).map(({ status }) => status)).toEqual(["failed", "succeeded"]);
});

test("lets a failed refund succeed again only while its amount is free", () => {
  const { control, refundId, read } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  const first = refundId(id, { amount: 2000 });
  control.setStatus(first, "failed");
  control.setStatus(first, "succeeded");
  expect(read(first)).toMatchObject({ status: "succeeded" });
  control.setStatus(first, "failed");
  refundId(id, { amount: 200 });
  expect(() => control.setStatus(first, "succeeded")).toThrow("refunded again");
});

test("stays succeeded and keeps the amount whatever the time", () => {
  const { control, clock, refund, refundId, read } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  const kept = refundId(id);
  clock.advance(365 * 24 * 3_600_000);
  expect(read(kept)).toMatchObject({ status: "succeeded", updatedAt: start });
  expect(refund(id)).toEqual(insufficient);
});

test("describes a payment as Smartpay does, processed while a part is left", () => {
  const { control, refund, read } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  refund(id, { amount: 2099 });
  expect(read(id)).toEqual({
    id: expect.stringMatching(/^payment_test_.{22}$/),
    object: "payment",
    test: true,
    createdAt: start,
    updatedAt: start,
    order: expect.stringMatching(/^order_test_.{22}$/),
    amount: 2100,
    currency: "JPY",
    status: "processed",
    lineItems: [expect.stringMatching(/^li_test_.{22}$/)],
    reference: "order_ref_1",
    description: "",
    metadata: {},
  });
  refund(id);
  expect(read(id)).toMatchObject({ status: "refunded", amount: 2100 });
});

test("lists the refunds in the payment only where it was made so", () => {
  const { control, refundId, read } = setUp();
  const silent = control.addPayment({ amount: yen(100) });
  const open = control.addPayment({ amount: yen(100), listsRefunds: true });
  refundId(silent.id);
  expect(read(silent.id)).not.toHaveProperty("refunds");
  expect(read(open.id)).toMatchObject({ refunds: [] });
  const refunds = [refundId(open.id, { amount: 40 }), refundId(open.id, { amount: 60 })];
  expect(read(open.id)).toMatchObject({ refunds });
  expect(read(open.id, "?expand=all")).toMatchObject({ refunds });
});

test("expands line items to objects with expand=all, but not the payment", () => {
  const { control, refundId, read, list } = setUp();
  const { id } = control.addPayment({ amount: yen(2100) });
  const [lineItem] = (read(id) as { lineItems: string[] }).lineItems;
  const refund = refundId(id, { lineItems: [lineItem, "li_test_other"] });
  const times = { createdAt: start, updatedAt: start };
  const article = { object: "lineItem", kind: "product", quantity: 1, amount: 2100, currency: "JPY", metadata: {}, test: true };
  const expanded = { id: lineItem, ...article, ...times };
  expect(read(id, "?expand=all")).toMatchObject({ lineItems: [expanded] });
  expect(read(refund, "?expand=all")).toMatchObject({ payment: id, lineItems: [expanded, "li_test_other"] });
  expect(list("?expand=all").data).toMatchObject([{ payment: id, lineItems: [expanded, "li_test_other"] }]);
  expect(read(refund, "?expand=no")).toMatchObject({ lineItems: [lineItem, "li_test_other"] });
});

test("lists refunds newest first, twenty on a page, to a last page without a token", () => {
  const { control, refundId, list } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  const newestFirst = Array.from({ length: 45 }, () => refundId(id, { amount: 1 })).reverse();
  const first = list();
  expect(first).toMatchObject({ object: "collection", pageToken: "", maxResults: 20, results: 20, nextPageToken: expect.any(String) });
  const seen: string[] = [];
  const sizes: number[] = [];
  for (let page: Page | undefined = first; page; ) {
    seen.push(...page.data.map((refund) => refund.id));
    sizes.push(page.data.length);
    page = page.nextPageToken === undefined ? undefined : list(`?pageToken=${encodeURIComponent(page.nextPageToken)}`);
  }
  expect(sizes).toEqual([20, 20, 5]);
  expect(seen).toEqual(newestFirst);
});

test("takes maxResults, and has no next page after exactly the last refund", () => {
  const { control, refundId, list } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  for (let count = 0; count < 6; count++) refundId(id, { amount: 1 });
  const first = list("?maxResults=3");
  expect(first).toMatchObject({ maxResults: 3, results: 3 });
  const second = list(`?maxResults=3&pageToken=${encodeURIComponent(first.nextPageToken ?? "")}`);
  expect(second).toMatchObject({ pageToken: first.nextPageToken, maxResults: 3, results: 3 });
  expect(second).not.toHaveProperty("nextPageToken");
  expect(list("?maxResults=6")).not.toHaveProperty("nextPageToken");
});

test("keeps its place in the list when refunds are made between two pages", () => {
  const { control, refundId, list } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  const [oldest] = [refundId(id, { amount: 1 }), refundId(id, { amount: 1 })];
  const first = list("?maxResults=1");
  refundId(id, { amount: 1 });
  expect(list(`?pageToken=${encodeURIComponent(first.nextPageToken ?? "")}`).data.map((refund) => refund.id)).toEqual([oldest]);
});

test("lists failed refunds too, and an empty list as one page", () => {
  const { control, refundId, list } = setUp();
  expect(list()).toEqual({ object: "collection", pageToken: "", maxResults: 20, results: 0, data: [] });
  const { id } = control.addPayment({ amount: yen(100) });
  control.setStatus(refundId(id), "failed");
  expect(list().data).toMatchObject([{ status: "failed" }]);
});

test("refuses a page token that is none, and one of the other mode", () => {
  const { control, call, refundId, list } = setUp();
  const { id } = control.addPayment({ amount: yen(100), mode: "live" });
  const live = { key: control.liveApiKey };
  refundId(id, { amount: 1 }, live);
  refundId(id, { amount: 1 }, live);
  const token = encodeURIComponent(list("?maxResults=1", live).nextPageToken ?? "");
  for (const wrong of ["NEXT", token]) {
    expect(call("GET", `/v1/refunds?pageToken=${wrong}`)).toMatchObject({ status: 400, body: { errorCode: "request.invalid" } });
  }
  expect(list(`?pageToken=${token}`, live).data).toHaveLength(1);
});

test("changes the labels of a refund and nothing else", () => {
  const { control, clock, call, refundId, read } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  const refund = refundId(id, { amount: 40, reference: "first", description: "Returned one item", metadata: { ticket: "42" } });
  clock.advance(1000);
  const reply = call("PATCH", `/v1/refunds/${refund}`, { body: { reference: "updated" } });
  const kept = { id: refund, amount: 40, description: "Returned one item", metadata: { ticket: "42" }, createdAt: start };
  expect(reply).toMatchObject({ status: 200, body: { ...kept, reference: "updated", updatedAt: start + 1000 } });
  expect(read(refund)).toEqual(reply.body);
  expect(call("PATCH", `/v1/refunds/${refund}`, { body: { amount: 100 } })).toMatchObject({ status: 400 });
});

test("replaces all metadata by the metadata of an update", () => {
  const { control, call, refundId } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  const refund = refundId(id, { metadata: { ticket: "42", clerk: "7" } });
  const reply = call("PATCH", `/v1/refunds/${refund}`, { body: { metadata: { ticket: "43" } } });
  expect((reply.body as { metadata: unknown }).metadata).toEqual({ ticket: "43" });
});

test("does not know an unknown payment or refund", () => {
  const { call, refund } = setUp();
  expect(refund("payment_test_unknown")).toEqual(notFound("payment"));
  expect(call("GET", "/v1/payments/payment_test_unknown")).toEqual(notFound("payment"));
  expect(call("GET", "/v1/refunds/refund_test_unknown")).toEqual(notFound("refund"));
  expect(call("PATCH", "/v1/refunds/refund_test_unknown", { body: {} })).toEqual(notFound("refund"));
});

test("keeps test and live objects apart by the key", () => {
  const { control, call, refund, refundId, list } = setUp();
  const live = { key: control.liveApiKey };
  const { id } = control.addPayment({ amount: yen(100), mode: "live" });
  expect(id).toMatch(/^payment_live_.{22}$/);
  expect(refund(id)).toEqual(notFound("payment"));
  expect(call("GET", `/v1/payments/${id}`)).toEqual(notFound("payment"));
  const made = refundId(id, {}, live);
  expect(made).toMatch(/^refund_live_.{22}$/);
  expect(call("GET", `/v1/refunds/${made}`)).toEqual(notFound("refund"));
  expect(call("PATCH", `/v1/refunds/${made}`, { body: {} })).toEqual(notFound("refund"));
  expect(list().data).toEqual([]);
  expect(list("", live).data).toMatchObject([{ id: made, test: false }]);
});

test("refuses a wrong key, and the right one in base64, in a shape of its own", () => {
  const { control, call } = setUp();
  for (const key of ["sk_test_wrong", btoa(`${control.apiKey}:`)]) {
    expect(call("GET", "/v1/refunds", { key })).toEqual({ status: 401, body: { statusCode: 401, scheme: "Basic", realm: "smartpay" } });
  }
});

test("refuses what breaks the contract", () => {
  const { control, call, refund, read } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  const pairs = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`key${at}`, "value"]));
  const money = [{ currency: "USD" }, { amount: -1 }, { amount: 1.5 }];
  const labels = [{ reason: "other" }, { description: "" }, { reference: "x".repeat(41) }, { metadata: pairs }];
  for (const fields of [...money, ...labels]) {
    const details = [expect.stringContaining(`/${Object.keys(fields)[0]}`)];
    const body = { statusCode: 400, errorCode: "request.invalid", message: "The request is not valid.", details };
    expect(refund(id, fields)).toEqual({ status: 400, body });
  }
  expect(call("POST", "/v1/refunds", { body: { payment: id, currency: "JPY" } })).toMatchObject({ status: 400 });
  expect(call("GET", "/v1/refunds?maxResults=0")).toMatchObject({ status: 400, body: { errorCode: "request.invalid" } });
  expect(call("GET", "/v1/refunds/rf_1")).toMatchObject({ status: 400, body: { errorCode: "request.invalid" } });
  expect(call("POST", "/v1/refunds", { body: "{" })).toMatchObject({ status: 400, body: { errorCode: "request.malformed" } });
  expect(read(id)).toMatchObject({ status: "processed" });
});

test("replays a refund under its key with the mark, for six hours", () => {
  const { control, clock, refund } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  const headers = { "Idempotency-Key": "one" };
  const first = refund(id, { amount: 40 }, { headers });
  clock.advance(6 * 3_600_000 - 1);
  const { idempotency } = operations.createRefund;
  const mark = idempotency === null || idempotency === "none" ? null : idempotency.replay;
  expect(refund(id, { amount: 40 }, { headers })).toEqual({ ...first, headers: { [mark?.header ?? ""]: "true" } });
  expect(control.ledger(id)).toHaveLength(1);
  clock.advance(1);
  expect(refund(id, { amount: 40 }, { headers }).body).not.toEqual(first.body);
  expect(control.ledger(id)).toHaveLength(2);
});

test("replays an update under its key", () => {
  const { control, clock, call, refundId, read } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  const refund = refundId(id);
  const update = { body: { reference: "updated" }, headers: { "Idempotency-Key": "one" } };
  const first = call("PATCH", `/v1/refunds/${refund}`, update);
  clock.advance(1000);
  expect(call("PATCH", `/v1/refunds/${refund}`, update).body).toEqual(first.body);
  expect(read(refund)).toMatchObject({ updatedAt: start });
});

test("refuses the same key with another request, but keeps the keys of the modes apart", () => {
  const { control, refund } = setUp();
  const one = control.addPayment({ amount: yen(100) });
  const live = control.addPayment({ amount: yen(100), mode: "live" });
  const headers = { "Idempotency-Key": "one" };
  refund(one.id, { amount: 40 }, { headers });
  const conflict = { errorCode: "request.invalid", details: ["Idempotency-Key"] };
  expect(refund(one.id, { amount: 41 }, { headers })).toMatchObject({ status: 400, body: conflict });
  expect(refund(live.id, { amount: 40 }, { headers, key: control.liveApiKey }).status).toBe(200);
  expect(control.ledger(one.id)).toHaveLength(1);
});

test("makes two refunds of two equal requests without a key", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  expect(refund(id, { amount: 40 }).body).not.toEqual(refund(id, { amount: 40 }).body);
  expect(control.ledger(id)).toHaveLength(2);
});

test("keeps the books oldest first", () => {
  const { control, clock, refund } = setUp();
  const { id } = control.addPayment({ amount: yen(100) });
  refund(id, { amount: 1 });
  clock.advance(5000);
  refund(id, { amount: 2 });
  const entry = { id: expect.stringMatching(/^refund_test_/), payment: id, status: "succeeded" };
  expect(control.ledger(id)).toEqual([
    { ...entry, amount: yen(1), createdAt: start },
    { ...entry, amount: yen(2), createdAt: start + 5000 },
  ]);
});

test("throws when the control is asked for what Smartpay does not have", () => {
  const { control, refundId } = setUp();
  expect(() => control.addPayment({ amount: { value: 100, currency: "USD" } })).toThrow("takes JPY");
  expect(() => control.addPayment({ amount: yen(0) })).toThrow("whole yen above zero");
  expect(() => control.addPayment({ amount: yen(0.5) })).toThrow("whole yen above zero");
  expect(() => control.ledger("payment_test_unknown")).toThrow("no payment payment_test_unknown");
  expect(() => control.setStatus("refund_test_unknown", "failed")).toThrow("no refund refund_test_unknown");
  const refund = refundId(control.addPayment({ amount: yen(100) }).id);
  expect(() => Reflect.apply(control.setStatus, control, [refund, "pending"])).toThrow("never pending");
});

test("answers 404 for a path that Smartpay does not have", () => {
  const { call } = setUp();
  expect(call("DELETE", "/v1/refunds/refund_test_any").status).toBe(404);
});
