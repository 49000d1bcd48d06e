import { expect, test } from "vitest";
import { plainestReading } from "../../src/sandbox/assumptions.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { createDojoFake } from "../../src/sandbox/dojo.ts";
import { createResponder } from "../../src/sandbox/engine.ts";
import { createWorld } from "../../src/sandbox/world.ts";

const start = Date.parse("2026-11-02T09:00:00Z");
const pounds = (value: number) => ({ value, currency: "GBP" });

function setUp() {
  let ids = 0;
  const world = createWorld({
    clock: createClock(start),
    id: (prefix: string, length: number) => prefix + String(++ids).padStart(length, "0"),
    assume: plainestReading,
  });
  const fake = createDojoFake(world);
  const respond = createResponder(fake, world);
  const { control } = fake;
  let keys = 0;
  const call = (method: string, path: string, { key = control.apiKey, body, headers = {} }: Options = {}) => {
    const url = new URL(path, control.baseUrl);
    const sent = new Headers({ authorization: `Basic ${key}`, version: "2026-02-27", "content-type": "application/json", ...headers });
    return respond({ method, path: url.pathname, url, headers: sent, body: body === undefined ? "" : JSON.stringify(body) });
  };
  const refund = (payment: string, body: unknown, { headers = {}, ...options }: Omit<Options, "body"> = {}) =>
    call("POST", `/payment-intents/${payment}/refunds`, { ...options, body, headers: { idempotencyKey: `key-${++keys}`, ...headers } });
  const payment = (id: string, query = "") => call("GET", `/payment-intents/${id}${query}`).body;
  return { control, clock: world.clock, respond, call, refund, payment };
}
interface Options {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

test("answers a refund with its id, its payment and its texts, and with nothing about money", () => {
  const { control, call, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  const reply = refund(id, { amount: 350, refundReason: "Demo refund", notes: "Duplicate transaction" });
  expect(reply.status).toBe(200);
  const texts = { refundReason: "Demo refund", notes: "Duplicate transaction" };
  expect(reply.body).toEqual({ paymentIntentId: id, refundId: expect.stringMatching(/^rfnd_.{22}$/), ...texts });
  expect(call("GET", `/payment-intents/refunds/${control.ledger(id)[0]?.id}`)).toEqual({ status: 200, body: reply.body });
});

test("answers texts that were not given as null", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  expect(refund(id, { amount: 1, refundReason: null }).body).toMatchObject({ refundReason: null, notes: null });
});

test("describes a payment intent as Dojo does", () => {
  const { control, payment } = setUp();
  const { id } = control.addPayment({ amount: { value: 1000, currency: "EUR" } });
  expect(id).toMatch(/^pi_sandbox_.{22}$/);
  const money = { value: 1000, currencyCode: "EUR" };
  const amounts = { amount: money, totalAmount: money, refundedAmount: 0, captures: [] };
  const times = { createdAt: "2026-11-02T09:00:00.000Z", updatedAt: "2026-11-02T09:00:00.000Z" };
  expect(payment(id)).toMatchObject({ id, status: "Captured", captureMode: "Auto", reference: "Order 1", ...amounts, ...times });
});

test("counts refunds in refundedAmount and calls the payment Refunded when nothing is left", () => {
  const { control, clock, refund, payment } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  clock.advance(60_000);
  refund(id, { amount: 350 });
  expect(payment(id)).toMatchObject({ status: "Captured", refundedAmount: 350, updatedAt: "2026-11-02T09:01:00.000Z" });
  refund(id, { amount: 650 });
  expect(payment(id)).toMatchObject({ status: "Refunded", refundedAmount: 1000 });
});

test("refuses a refund above what remains, and the next one when nothing remains", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  refund(id, { amount: 350 });
  const problem = { status: 400, title: "One or more validation errors occurred.", errors: { Amount: [expect.any(String)] } };
  const refusal = { status: 400, body: problem };
  expect(refund(id, { amount: 651 })).toMatchObject(refusal);
  expect(refund(id, { amount: 650 }).status).toBe(200);
  expect(refund(id, { amount: 1 })).toMatchObject(refusal);
  expect(control.ledger(id).map(({ amount }) => amount.value)).toEqual([350, 650]);
});

test("refunds of a manual payment only what was captured with success", () => {
  const { control, refund, payment } = setUp();
  const failed = [
    { amount: 300, status: "Failed" },
    { amount: 100, status: "Declined" },
  ] as const;
  const { id } = control.addPayment({ amount: pounds(1000), captures: [{ amount: 400 }, { amount: 200, status: "Successful" }, ...failed] });
  const first = { id: expect.stringMatching(/^cp_/), amount: 400, tipsAmount: null, status: "Successful" };
  expect(payment(id)).toMatchObject({ captureMode: "Manual", captures: [first, { amount: 200 }, ...failed] });
  expect(refund(id, { amount: 601 }).status).toBe(400);
  expect(refund(id, { amount: 600 }).status).toBe(200);
  expect(payment(id)).toMatchObject({ status: "Refunded", refundedAmount: 600 });
});

test("captures a manual payment in full when nothing else is said, and an authorized one not at all", () => {
  const { control, payment } = setUp();
  const captured = control.addPayment({ amount: pounds(1000), captureMode: "Manual" });
  const authorized = control.addPayment({ amount: pounds(1000), captureMode: "Manual", status: "Authorized" });
  expect(payment(captured.id)).toMatchObject({ captures: [{ amount: 1000, status: "Successful" }] });
  expect(payment(authorized.id)).toMatchObject({ captures: [], paymentDetails: null });
});

test.each(["Created", "Authorized", "Reversed", "Canceled"] as const)("refuses to refund a payment that is %s", (status) => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000), status });
  const problem = { title: "Bad Request", detail: "Only captured payments can be refunded." };
  expect(refund(id, { amount: 1 })).toMatchObject({ status: 400, body: problem });
  expect(control.ledger(id)).toEqual([]);
});

test("has nothing left of a payment that starts as Refunded", () => {
  const { control, refund, payment } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000), status: "Refunded" });
  expect(payment(id)).toMatchObject({ status: "Refunded", refundedAmount: 1000 });
  expect(refund(id, { amount: 1 })).toMatchObject({ status: 400, body: { errors: { Amount: [expect.any(String)] } } });
});

test("hides a canceled payment unless returnCanceled is true", () => {
  const { control, call, payment } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000), status: "Canceled" });
  expect(call("GET", `/payment-intents/${id}`).status).toBe(404);
  expect(call("GET", `/payment-intents/${id}?returnCanceled=false`).status).toBe(404);
  expect(payment(id, "?returnCanceled=true")).toMatchObject({ id, status: "Canceled" });
});

test("reverses an authorized payment once, and no other", () => {
  const { control, call, payment } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000), status: "Authorized" });
  const reversal = { status: 200, body: { message: null, reversalId: expect.stringMatching(/^rvs_.{22}$/) } };
  expect(call("POST", `/payment-intents/${id}/reversal`)).toEqual(reversal);
  expect(payment(id)).toMatchObject({ status: "Reversed", refundedAmount: 0 });
  for (const status of ["Created", "Captured", "Reversed", "Refunded", "Canceled"] as const) {
    const other = control.addPayment({ amount: pounds(1000), status });
    expect(call("POST", `/payment-intents/${other.id}/reversal`)).toMatchObject({ status: 409, body: { title: "Conflict" } });
  }
  expect(call("POST", "/payment-intents/pi_sandbox_unknown/reversal").status).toBe(404);
});

test("does not know an unknown payment or refund", () => {
  const { call, refund } = setUp();
  const notFound = { status: 404, body: { title: "Not Found", status: 404, detail: null } };
  expect(refund("pi_sandbox_unknown", { amount: 1 })).toMatchObject(notFound);
  expect(call("GET", "/payment-intents/pi_sandbox_unknown")).toMatchObject(notFound);
  expect(call("GET", "/payment-intents/refunds/rfnd_unknown")).toMatchObject(notFound);
});

test("keeps sandbox and production apart by the key", () => {
  const { control, call, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000), mode: "live" });
  expect(id).toMatch(/^pi_.{22}$/);
  expect(refund(id, { amount: 1 }).status).toBe(404);
  expect(call("GET", `/payment-intents/${id}`).status).toBe(404);
  expect(refund(id, { amount: 1 }, { key: control.liveApiKey }).status).toBe(200);
  const path = `/payment-intents/refunds/${control.ledger(id)[0]?.id}`;
  expect(call("GET", path).status).toBe(404);
  expect(call("GET", path, { key: control.liveApiKey }).status).toBe(200);
});

test("refuses a wrong key, and the right one in base64", () => {
  const { control, call } = setUp();
  for (const key of ["sk_sandbox_wrong", btoa(`${control.apiKey}:`)]) {
    const problem = { title: "Unauthorized", status: 401, type: "https://tools.ietf.org/html/rfc7235#section-3.1" };
    expect(call("GET", "/payment-intents/pi_sandbox_any", { key })).toMatchObject({ status: 401, body: problem });
  }
});

test("names the fields that break the contract in Pascal case", () => {
  const { control, call, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  const errors = (reply: { body: unknown }) => (reply.body as { errors: unknown }).errors;
  const text = [expect.any(String)];
  const keyless = call("POST", `/payment-intents/${id}/refunds`, { body: { amount: 1 } });
  expect(keyless.status).toBe(400);
  expect(errors(keyless)).toEqual({ IdempotencyKey: ["The IdempotencyKey field is required."] });
  expect(errors(refund(id, {}))).toEqual({ Amount: ["The Amount field is required."] });
  expect(errors(refund(id, { amount: { value: 100, currencyCode: "GBP" } }))).toEqual({ Amount: text });
  expect(errors(refund(id, { amount: 0, refundReason: "x".repeat(1025) }))).toEqual({ Amount: text, RefundReason: text });
  expect(errors(refund(id, []))).toEqual({ Body: text });
  expect(errors(refund(id, { amount: 1 }, { headers: { version: "today" } }))).toEqual({ Version: text });
});

test("gives every problem a trace id of its own", () => {
  const { call } = setUp();
  const trace = () => (call("GET", "/payment-intents/pi_sandbox_unknown").body as { traceId: string }).traceId;
  expect(trace()).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(trace()).not.toBe(trace());
});

test("replays a refund under its key without a mark and without moving money", () => {
  const { control, clock, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  const headers = { idempotencyKey: "one" };
  const first = refund(id, { amount: 350 }, { headers });
  clock.advance(400 * 24 * 3_600_000);
  expect(refund(id, { amount: 350 }, { headers })).toEqual({ ...first, headers: {} });
  expect(control.ledger(id)).toHaveLength(1);
});

test("refuses the same key with another request, but takes it for another payment", () => {
  const { control, refund } = setUp();
  const [one, other] = [control.addPayment({ amount: pounds(1000) }), control.addPayment({ amount: pounds(1000) })];
  const headers = { idempotencyKey: "one" };
  refund(one.id, { amount: 350 }, { headers });
  expect(refund(one.id, { amount: 351 }, { headers })).toMatchObject({ status: 409, body: { title: "Conflict", status: 409 } });
  expect(refund(other.id, { amount: 350 }, { headers }).status).toBe(200);
  expect(control.ledger(one.id)).toHaveLength(1);
});

test("forgets a refusal under its key", () => {
  const { control, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  const headers = { idempotencyKey: "one" };
  expect(refund(id, { amount: 1001 }, { headers }).status).toBe(400);
  expect(refund(id, { amount: 1000 }, { headers }).status).toBe(200);
});

test("keeps the books oldest first and without a status", () => {
  const { control, clock, refund } = setUp();
  const { id } = control.addPayment({ amount: pounds(1000) });
  refund(id, { amount: 1 });
  clock.advance(5000);
  refund(id, { amount: 2 });
  const entry = { id: expect.stringMatching(/^rfnd_/), payment: id, status: null };
  const books = [
    { ...entry, amount: pounds(1), createdAt: start },
    { ...entry, amount: pounds(2), createdAt: start + 5000 },
  ];
  expect(control.ledger(id)).toEqual(books);
});

test("throws when the control is asked for what Dojo does not have", () => {
  const { control } = setUp();
  expect(() => control.addPayment({ amount: { value: 1000, currency: "USD" } })).toThrow("EUR and GBP");
  expect(() => control.addPayment({ amount: pounds(0) })).toThrow("whole minor units above zero");
  expect(() => control.addPayment({ amount: pounds(10.5) })).toThrow("whole minor units above zero");
  expect(() => control.addPayment({ amount: pounds(1000), captureMode: "Auto", captures: [{ amount: 1 }] })).toThrow("captureMode Manual");
  expect(() => control.addPayment({ amount: pounds(1000), captures: [{ amount: 600 }, { amount: 401 }] })).toThrow("exceed");
  expect(() => control.ledger("pi_sandbox_unknown")).toThrow("no payment pi_sandbox_unknown");
  expect(() => Reflect.apply(control.setStatus, control, ["rfnd_any", "Refunded"])).toThrow("no status");
});

test("answers 404 for a path that Dojo does not have", () => {
  const { call } = setUp();
  expect(call("DELETE", "/payment-intents/refunds/rfnd_any")).toMatchObject({ status: 404, body: { title: "Not Found" } });
});
