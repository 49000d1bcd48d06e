import { expect, test } from "vitest";
import type { components } from "../../generated/mollie/types.ts";
import { plainestReading } from "../../src/sandbox/assumptions.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import { createResponder } from "../../src/sandbox/engine.ts";
import { createMollieFake } from "../../src/sandbox/mollie.ts";
import { createWorld } from "../../src/sandbox/world.ts";

type Wire = components["schemas"];
interface Options {
  readonly key?: string;
  readonly idempotencyKey?: string;
  readonly headers?: Record<string, string>;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const api = "https://api.mollie.com/v2";
const eur = (value: number) => ({ value, currency: "EUR" });
const euros = (value: string) => ({ currency: "EUR", value });

function setUp({ storesFailures = false } = {}) {
  let ids = 0;
  const world = createWorld({
    clock: createClock(Date.parse("2026-11-02T09:00:00Z")),
    id: (prefix: string, length: number) => prefix + String(++ids).padStart(length, "0"),
    assume: { ...plainestReading, storesFailures },
  });
  const fake = createMollieFake(world);
  const respond = createResponder(fake, world);
  const { control } = fake;
  const raw = (method: string, path: string, body: string, { key = control.apiKey, idempotencyKey, headers = {} }: Options = {}) => {
    const url = new URL(path, control.baseUrl);
    const named = idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey };
    const sent = new Headers({ authorization: `Bearer ${key}`, "content-type": "application/json", ...named, ...headers });
    return respond({ method, path: url.pathname, url, headers: sent, body });
  };
  const call = (method: string, path: string, options: Options = {}) => raw(method, path, "", options);
  const post = (payment: string, body: object, options: Options = {}) => raw("POST", `/v2/payments/${payment}/refunds`, JSON.stringify(body), options);
  const refund = (payment: string, value: string, options: Options = {}) => post(payment, { amount: euros(value) }, options);
  const made = (payment: string, value: string) => (refund(payment, value).body as Wire["Refund"]).id;
  const cancel = (payment: string, id: string, options: Options = {}) => call("DELETE", `/v2/payments/${payment}/refunds/${id}`, options);
  const get = (payment: string, id: string, query = "") => call("GET", `/v2/payments/${payment}/refunds/${id}${query}`);
  const statusOf = (payment: string, id: string) => (get(payment, id).body as Wire["Refund"]).status;
  const read = (payment: string, query = "") => call("GET", `/v2/payments/${payment}${query}`).body as Wire["Payment"];
  const page = (path: string, options: Options = {}) => {
    const { count, _embedded, _links } = call("GET", path, options).body as Wire["RefundList"];
    return { count, refunds: _embedded.refunds, ids: _embedded.refunds.map(({ id }) => id), links: _links };
  };
  const pay = (value = 1000, options: Omit<Parameters<typeof control.addPayment>[0], "amount"> = {}) =>
    control.addPayment({ amount: eur(value), ...options }).id;
  return { control, clock: world.clock, raw, call, post, refund, made, cancel, get, statusOf, read, page, pay };
}
const titles: Record<number, string> = { 400: "Bad Request", 401: "Unauthorized Request", 404: "Not Found", 409: "Conflict", 422: "Unprocessable Entity" };
const problem = (status: number, detail: string, field?: string) => ({
  status,
  body: {
    status,
    title: titles[status],
    detail,
    ...(field === undefined ? {} : { field }),
    _links: { documentation: { href: "https://docs.mollie.com/overview/handling-errors", type: "text/html" } },
  },
});
const tooMuch = problem(422, "The specified amount cannot be refunded", "amount.value");
const duplicate = problem(409, "A duplicate refund has been detected");
const noRefund = (id: string) => problem(404, `No entity exists with token ${id}.`);
const hal = (href: string) => ({ href, type: "application/hal+json" });

test("answers a creation with 201 and the whole refund", () => {
  const { pay, post } = setUp();
  const payment = pay();
  expect(payment).toMatch(/^tr_.{10}$/);
  expect(post(payment, { amount: euros("5.95"), description: "Order #33, returned", metadata: { bookkeeping_id: 12345 } })).toEqual({
    status: 201,
    body: {
      resource: "refund",
      id: expect.stringMatching(/^re_.{10}$/),
      mode: "test",
      amount: euros("5.95"),
      status: "pending",
      createdAt: "2026-11-02T09:00:00+00:00",
      description: "Order #33, returned",
      metadata: { bookkeeping_id: 12345 },
      paymentId: payment,
      _links: {
        self: hal(expect.stringMatching(new RegExp(`^${api}/payments/${payment}/refunds/re_.{10}$`))),
        payment: hal(`${api}/payments/${payment}`),
        documentation: { href: "https://docs.mollie.com/reference/create-refund", type: "text/html" },
      },
    },
  });
});

test("writes a description and null as metadata where none were sent", () => {
  const { pay, refund } = setUp();
  expect(refund(pay(), "5.95").body).toMatchObject({ description: "Order", metadata: null });
});

test("keeps metadata of any kind and shows it on every read", () => {
  const { pay, post, get, page } = setUp();
  const payment = pay();
  const metadata = [["line-1", 2], { note: { by: "shop" } }, null, "text", 7, false];
  for (const [at, value] of metadata.entries()) {
    const { id } = post(payment, { amount: euros(`0.0${at + 1}`), metadata: value }).body as Wire["Refund"];
    expect(get(payment, id).body).toMatchObject({ metadata: value });
  }
  expect(page(`/v2/payments/${payment}/refunds`).refunds.map((refund) => refund.metadata)).toEqual(metadata.toReversed());
});

test("writes amounts in the decimals of their currency", () => {
  const { control, post, read } = setUp();
  const yen = control.addPayment({ amount: { value: 1200, currency: "JPY" } }).id;
  expect(post(yen, { amount: { currency: "JPY", value: "1195" } })).toMatchObject({ status: 201, body: { amount: { currency: "JPY", value: "1195" } } });
  expect(read(yen)).toMatchObject({ amount: { currency: "JPY", value: "1200" }, amountRemaining: { currency: "JPY", value: "5" } });
  const forint = control.addPayment({ amount: { value: 5, currency: "HUF" } }).id;
  expect(read(forint).amount).toEqual({ currency: "HUF", value: "0.05" });
});

test("takes several partial refunds until nothing remains", () => {
  const { pay, refund, read } = setUp();
  const payment = pay(1000);
  expect(refund(payment, "5.95").status).toBe(201);
  expect(refund(payment, "4.00").status).toBe(201);
  expect(refund(payment, "0.06")).toEqual(tooMuch);
  expect(refund(payment, "0.05").status).toBe(201);
  expect(read(payment).amountRemaining).toEqual(euros("0.00"));
});

test("refuses a refund above what remains", () => {
  const { pay, refund, control } = setUp();
  const payment = pay(1000);
  expect(refund(payment, "10.01")).toEqual(tooMuch);
  expect(control.ledger(payment)).toEqual([]);
});

test("refuses to refund in full twice", () => {
  const { pay, refund, clock } = setUp();
  const payment = pay(1000);
  expect(refund(payment, "10.00").status).toBe(201);
  expect(refund(payment, "10.00")).toEqual(tooMuch);
  clock.advance(2 * hourMs);
  expect(refund(payment, "10.00")).toEqual(tooMuch);
});

test("refuses another currency than the payment's", () => {
  const { pay, post } = setUp();
  expect(post(pay(), { amount: { currency: "USD", value: "5.00" } })).toEqual(tooMuch);
});

test("refuses any refund of a method that has none, and shows nothing that remains", () => {
  const { pay, refund, read } = setUp();
  const payment = pay(1000, { method: "paysafecard" });
  expect(refund(payment, "0.01")).toEqual(tooMuch);
  expect(read(payment)).not.toHaveProperty("amountRemaining");
});

test("refuses an equal amount on the same payment for an hour, whatever the key", () => {
  const { pay, refund, clock } = setUp();
  const payment = pay(1000);
  expect(refund(payment, "2.00", { idempotencyKey: "first" }).status).toBe(201);
  expect(refund(payment, "2.00", { idempotencyKey: "second" })).toEqual(duplicate);
  expect(refund(payment, "2.00")).toEqual(duplicate);
  expect(refund(payment, "2.01").status).toBe(201);
  expect(refund(pay(1000), "2.00").status).toBe(201);
  clock.advance(hourMs - 1);
  expect(refund(payment, "2.00")).toEqual(duplicate);
  clock.advance(1);
  expect(refund(payment, "2.00").status).toBe(201);
});

test("takes a canceled refund for a duplicate too", () => {
  const { pay, made, cancel, refund } = setUp();
  const payment = pay();
  cancel(payment, made(payment, "2.00"));
  expect(refund(payment, "2.00")).toEqual(duplicate);
});

test("reverses all routing on full refunds only", () => {
  const { pay, post } = setUp();
  const payment = pay(1000);
  expect(post(payment, { amount: euros("9.99"), reverseRouting: true })).toMatchObject({ status: 422, body: { field: "reverseRouting" } });
  expect(post(payment, { amount: euros("1.00"), reverseRouting: false }).status).toBe(201);
  const reply = post(pay(1000), { amount: euros("10.00"), reverseRouting: true });
  expect(reply.status).toBe(201);
  expect(reply.body).not.toHaveProperty("reverseRouting");
});

test("shows the routing that a refund reverses", () => {
  const { pay, post, get } = setUp();
  const payment = pay();
  const routingReversals = [{ source: { type: "organization", organizationId: "org_23456" }, amount: euros("2.00") }];
  const { id } = post(payment, { amount: euros("6.00"), routingReversals }).body as Wire["Refund"];
  expect(get(payment, id).body).toMatchObject({ routingReversals });
});

test("refuses testmode and profileId, which an API key does not know", () => {
  const { pay, post, made, call, cancel } = setUp();
  const payment = pay();
  const id = made(payment, "1.00");
  const unknown = (place: string, name: string) => problem(422, `Non-existent ${place} parameter "${name}" for this API call.`, name);
  expect(post(payment, { amount: euros("2.00"), testmode: true })).toEqual(unknown("body", "testmode"));
  for (const path of [`payments/${payment}`, `payments/${payment}/refunds`, `payments/${payment}/refunds/${id}`, "refunds"]) {
    expect(call("GET", `/v2/${path}?testmode=true`)).toEqual(unknown("query", "testmode"));
  }
  expect(cancel(payment, `${id}?testmode=true`)).toEqual(unknown("query", "testmode"));
  expect(call("GET", "/v2/refunds?profileId=pfl_QkEhN94Ba")).toEqual(unknown("query", "profileId"));
});

test("names the field that breaks the contract", () => {
  const { pay, post } = setUp();
  const payment = pay();
  expect(post(payment, {})).toEqual(problem(422, "The 'amount' field is missing", "amount"));
  expect(post(payment, { amount: { currency: "EUR" } })).toEqual(problem(422, "The 'amount.value' field is missing", "amount.value"));
  for (const value of [5, "5", "5.000", "0.00", "-1.00"]) {
    expect(post(payment, { amount: { currency: "EUR", value } })).toEqual(problem(422, "The 'amount.value' field is invalid", "amount.value"));
  }
  expect(post(payment, { amount: euros("5.00"), description: "x".repeat(141) })).toEqual(problem(422, "The 'description' field is invalid", "description"));
  expect(post(payment, { amount: euros("5.00"), reason: "returned" })).toMatchObject({ status: 422, body: { field: "reason" } });
  const routingReversals = [{ source: { type: "organization", organizationId: "me" }, amount: euros("2.00") }];
  expect(post(payment, { amount: euros("5.00"), routingReversals })).toMatchObject({
    status: 422,
    body: { field: "routingReversals.0.source.organizationId" },
  });
});

test("can't read a body that is no JSON object or comes as a form", () => {
  const { pay, raw } = setUp();
  const path = `/v2/payments/${pay()}/refunds`;
  const unreadable = problem(400, "The request body could not be read.");
  expect(raw("POST", path, "amount[value]=5.00")).toEqual(unreadable);
  expect(raw("POST", path, "[]")).toEqual(unreadable);
  const form = { headers: { "content-type": "application/x-www-form-urlencoded" } };
  expect(raw("POST", path, JSON.stringify({ amount: euros("5.00") }), form)).toEqual(unreadable);
});

test("authenticates by the key, whose prefix is the mode", () => {
  const { control, pay, call } = setUp();
  expect(control.apiKey).toMatch(/^test_[A-Za-z0-9]{30}$/);
  expect(control.liveApiKey).toMatch(/^live_[A-Za-z0-9]{30}$/);
  const path = `/v2/payments/${pay()}`;
  expect(call("GET", path, { key: "test_wrong" })).toEqual(problem(401, "Missing authentication, or failed to authenticate"));
  expect(call("GET", path).status).toBe(200);
});

test("says of a payment in the other mode that it exists", () => {
  const { control, pay, call, refund, cancel, made } = setUp();
  const [test, live] = [pay(1000), pay(1000, { mode: "live" })];
  const wrongMode = (id: string) => problem(404, `Payment ${id} exists, but the wrong mode is used. Try switching live / test API keys.`);
  const id = made(test, "1.00");
  const key = control.liveApiKey;
  expect(call("GET", `/v2/payments/${live}`)).toEqual(wrongMode(live));
  expect(refund(live, "1.00")).toEqual(wrongMode(live));
  expect(refund(test, "2.00", { key })).toEqual(wrongMode(test));
  expect(call("GET", `/v2/payments/${test}/refunds`, { key })).toEqual(wrongMode(test));
  expect(call("GET", `/v2/payments/${test}/refunds/${id}`, { key })).toEqual(wrongMode(test));
  expect(cancel(test, id, { key })).toEqual(wrongMode(test));
  expect(refund(live, "1.00", { key })).toMatchObject({ status: 201, body: { mode: "live" } });
});

test("does not find what does not exist", () => {
  const { pay, made, call, refund, cancel, get } = setUp();
  const payment = pay();
  const id = made(payment, "1.00");
  const noPayment = problem(404, "No payment exists with token tr_unknown.");
  expect(call("GET", "/v2/payments/tr_unknown")).toEqual(noPayment);
  expect(refund("tr_unknown", "1.00")).toEqual(noPayment);
  expect(call("GET", "/v2/payments/tr_unknown/refunds")).toEqual(noPayment);
  expect(get("tr_unknown", id)).toEqual(noPayment);
  expect(get(payment, "re_unknown")).toEqual(noRefund("re_unknown"));
  expect(cancel(payment, "re_unknown")).toEqual(noRefund("re_unknown"));
  expect(get(pay(), id)).toEqual(noRefund(id));
  expect(call("GET", "/v2/payments/ord_1")).toMatchObject({ status: 404, body: { title: "Not Found" } });
  expect(get(payment, "tr_1")).toMatchObject({ status: 404, body: { title: "Not Found" } });
  expect(call("GET", "/v2/orders")).toMatchObject({ status: 404, body: { title: "Not Found" } });
});

test("replays the first answer to the same key, marked, for an hour", () => {
  const { pay, refund, control, clock, made, statusOf } = setUp();
  const payment = pay();
  const first = refund(payment, "2.00", { idempotencyKey: "order-33" });
  control.setStatus((first.body as Wire["Refund"]).id, "processing");
  clock.advance(hourMs - 1);
  expect(refund(payment, "2.00", { idempotencyKey: "order-33" })).toEqual({ ...first, headers: { "Idempotent-Replayed": "true" } });
  expect(statusOf(payment, (first.body as Wire["Refund"]).id)).toBe("processing");
  expect(control.ledger(payment)).toHaveLength(1);
  clock.advance(1);
  expect(refund(payment, "2.00", { idempotencyKey: "order-33" })).toMatchObject({ status: 201, body: { status: "pending" } });
  expect(control.ledger(payment)).toHaveLength(2);
  expect(made(payment, "3.00")).toMatch(/^re_/);
});

test("refuses a key that belongs to another request", () => {
  const { pay, refund } = setUp();
  const conflict = problem(400, "The idempotency key was already used with other parameters.");
  const payment = pay();
  refund(payment, "2.00", { idempotencyKey: "order-33" });
  expect(refund(payment, "3.00", { idempotencyKey: "order-33" })).toEqual(conflict);
  expect(refund(pay(), "2.00", { idempotencyKey: "order-33" })).toEqual(conflict);
});

test("keeps the keys of the two modes apart", () => {
  const { control, pay, refund } = setUp();
  refund(pay(), "2.00", { idempotencyKey: "order-33" });
  expect(refund(pay(1000, { mode: "live" }), "3.00", { idempotencyKey: "order-33", key: control.liveApiKey }).status).toBe(201);
});

test("ignores a key on a cancel", () => {
  const { pay, made, cancel } = setUp();
  const payment = pay();
  const [first, second] = [made(payment, "1.00"), made(payment, "2.00")];
  const headers = { "idempotency-key": "cancel" };
  expect(cancel(payment, first, { headers }).status).toBe(204);
  expect(cancel(payment, second, { headers }).status).toBe(204);
});

test("moves from pending to processing after two hours and to refunded after a day", () => {
  const { pay, made, statusOf, clock } = setUp();
  const payment = pay();
  const id = made(payment, "2.00");
  clock.advance(2 * hourMs - 1);
  expect(statusOf(payment, id)).toBe("pending");
  clock.advance(1);
  expect(statusOf(payment, id)).toBe("processing");
  clock.advance(22 * hourMs - 1);
  expect(statusOf(payment, id)).toBe("processing");
  clock.advance(1);
  expect(statusOf(payment, id)).toBe("refunded");
  clock.advance(1000 * hourMs);
  expect(statusOf(payment, id)).toBe("refunded");
});

test("leaves a refund where the back office put it", () => {
  const { pay, made, control, statusOf, clock } = setUp();
  const payment = pay();
  const id = made(payment, "2.00");
  for (const status of ["queued", "processing", "refunded", "failed", "pending"] as const) {
    control.setStatus(id, status);
    clock.advance(48 * hourMs);
    expect(statusOf(payment, id)).toBe(status);
  }
});

test("lowers what remains at once and raises what is refunded only when it is", () => {
  const { pay, made, read, clock } = setUp();
  const payment = pay(1000);
  expect(read(payment)).toMatchObject({ status: "paid", amountRefunded: euros("0.00"), amountRemaining: euros("10.00") });
  made(payment, "5.95");
  expect(read(payment)).toMatchObject({ amountRefunded: euros("0.00"), amountRemaining: euros("4.05") });
  clock.advance(2 * hourMs);
  expect(read(payment)).toMatchObject({ amountRefunded: euros("0.00"), amountRemaining: euros("4.05") });
  clock.advance(24 * hourMs);
  expect(read(payment)).toMatchObject({ status: "paid", amountRefunded: euros("5.95"), amountRemaining: euros("4.05") });
});

test("frees the money of refunds that failed or were canceled", () => {
  const { pay, made, control, cancel, read, refund } = setUp();
  const payment = pay(1000);
  const [first, second] = [made(payment, "4.00"), made(payment, "6.00")];
  control.setStatus(first, "failed");
  expect(read(payment)).toMatchObject({ amountRefunded: euros("0.00"), amountRemaining: euros("4.00") });
  expect(cancel(payment, second)).toEqual({ status: 204, body: null });
  expect(read(payment).amountRemaining).toEqual(euros("10.00"));
  expect(refund(payment, "10.00").status).toBe(201);
});

test("still shows a failed refund", () => {
  const { pay, made, control, statusOf, page } = setUp();
  const payment = pay();
  const id = made(payment, "4.00");
  control.setStatus(id, "failed");
  expect(statusOf(payment, id)).toBe("failed");
  expect(page(`/v2/payments/${payment}/refunds`).ids).toEqual([id]);
});

test("cancels while a refund is pending or queued and no longer", () => {
  const { pay, made, cancel, control, clock } = setUp();
  const payment = pay();
  const late = problem(422, "The refund cannot be canceled.");
  const [pending, processing] = [made(payment, "1.00"), made(payment, "2.00")];
  expect(cancel(payment, pending).status).toBe(204);
  control.setBalance(0);
  expect(cancel(payment, made(payment, "3.00")).status).toBe(204);
  clock.advance(2 * hourMs);
  expect(cancel(payment, processing)).toEqual(late);
  for (const status of ["refunded", "failed"] as const) {
    control.setStatus(processing, status);
    expect(cancel(payment, processing)).toEqual(late);
  }
});

test("lets a canceled refund vanish from everything but the books", () => {
  const { pay, made, cancel, get, page, read, control } = setUp();
  const payment = pay();
  const [kept, id] = [made(payment, "1.00"), made(payment, "2.00")];
  cancel(payment, id);
  expect(get(payment, id)).toEqual(noRefund(id));
  expect(cancel(payment, id)).toEqual(noRefund(id));
  expect(page(`/v2/payments/${payment}/refunds`).ids).toEqual([kept]);
  expect(page("/v2/refunds").ids).toEqual([kept]);
  expect(read(payment, "?embed=refunds")._embedded?.refunds?.map((refund) => refund.id)).toEqual([kept]);
  expect(control.ledger(payment).map(({ status }) => status)).toEqual(["pending", "canceled"]);
});

test("queues a refund that the balance does not cover until it does", () => {
  const { pay, refund, made, control, statusOf, clock, read } = setUp();
  const payment = pay(1000);
  control.setBalance(300);
  const small = made(payment, "2.00");
  expect(refund(payment, "1.01")).toMatchObject({ status: 201, body: { status: "queued" } });
  const queued = control.ledger(payment).at(-1)?.id ?? "";
  expect(statusOf(payment, small)).toBe("pending");
  expect(read(payment).amountRemaining).toEqual(euros("6.99"));
  clock.advance(48 * hourMs);
  expect(statusOf(payment, queued)).toBe("queued");
  control.setBalance(101);
  expect(statusOf(payment, queued)).toBe("pending");
  clock.advance(2 * hourMs);
  expect(statusOf(payment, queued)).toBe("processing");
  clock.advance(22 * hourMs);
  expect(statusOf(payment, queued)).toBe("refunded");
});

test("pays queued refunds oldest first from what cancels and failures bring back", () => {
  const { pay, made, cancel, control, statusOf } = setUp();
  const payment = pay(1000);
  control.setBalance(300);
  const [first, second, third] = [made(payment, "3.00"), made(payment, "2.00"), made(payment, "1.50")];
  cancel(payment, first);
  expect([second, third].map((id) => statusOf(payment, id))).toEqual(["pending", "queued"]);
  control.setStatus(second, "failed");
  expect(statusOf(payment, third)).toBe("pending");
  control.setBalance(0);
  const last = made(payment, "1.00");
  expect(statusOf(payment, last)).toBe("queued");
  control.setBalance(null);
  expect(statusOf(payment, last)).toBe("pending");
});

test("answers a payment with all that its refunds concern", () => {
  const { pay, made, read } = setUp();
  const payment = pay(1000, { description: "Order #33", method: "creditcard" });
  expect(read(payment)).toEqual({
    resource: "payment",
    id: payment,
    mode: "test",
    status: "paid",
    amount: euros("10.00"),
    amountRefunded: euros("0.00"),
    amountRemaining: euros("10.00"),
    createdAt: "2026-11-02T09:00:00+00:00",
    paidAt: "2026-11-02T09:00:00+00:00",
    description: "Order #33",
    method: "creditcard",
    metadata: null,
    profileId: expect.stringMatching(/^pfl_/),
    sequenceType: "oneoff",
    _links: { self: hal(`${api}/payments/${payment}`), dashboard: { href: expect.stringContaining(payment), type: "text/html" } },
  });
  made(payment, "1.00");
  expect(read(payment)._links.refunds).toEqual(hal(`${api}/payments/${payment}/refunds`));
});

test("bases refunds on what was captured", () => {
  const { pay, refund, read, post } = setUp();
  const payment = pay(1000, { capturedAmount: 800 });
  expect(read(payment)).toMatchObject({ amount: euros("10.00"), amountCaptured: euros("8.00"), amountRemaining: euros("8.00"), captureMode: "manual" });
  expect(refund(payment, "8.01")).toEqual(tooMuch);
  expect(post(payment, { amount: euros("8.00"), reverseRouting: true }).status).toBe(201);
});

test("does not let a chargeback lower what remains", () => {
  const { pay, refund, read } = setUp();
  const payment = pay(1000, { chargedBack: 1000 });
  expect(read(payment)).toMatchObject({ amountChargedBack: euros("10.00"), amountRemaining: euros("10.00") });
  expect(refund(payment, "10.00").status).toBe(201);
});

test("lets more go than was paid where that is enabled", () => {
  const { pay, refund, read } = setUp();
  const payment = pay(1, { overRefundAllowance: 2500 });
  expect(read(payment).amountRemaining).toEqual(euros("25.01"));
  expect(refund(payment, "25.02")).toEqual(tooMuch);
  expect(refund(payment, "25.01").status).toBe(201);
});

test("embeds the refunds in the payment and the payment in the refunds", () => {
  const { pay, made, read, get, page } = setUp();
  const payment = pay();
  const [first, second] = [made(payment, "1.00"), made(payment, "2.00")];
  const embedded = read(payment, "?embed=refunds")._embedded?.refunds;
  expect(embedded).toMatchObject([
    { id: second, amount: euros("2.00") },
    { id: first, amount: euros("1.00") },
  ]);
  expect(embedded?.[0]).not.toHaveProperty("_embedded");
  expect(read(payment)).not.toHaveProperty("_embedded");
  expect(get(payment, first, "?embed=payment").body).toMatchObject({ id: first, _embedded: { payment: { id: payment, amountRemaining: euros("7.00") } } });
  expect(page("/v2/refunds?embed=payment").refunds).toMatchObject([{ _embedded: { payment: { id: payment } } }, { _embedded: { payment: { id: payment } } }]);
});

test("lists the refunds of one payment, newest first", () => {
  const { pay, made, page } = setUp();
  const [payment, other] = [pay(), pay()];
  const ids = [made(payment, "1.00"), made(payment, "2.00")];
  made(other, "1.00");
  const { refunds, ...rest } = page(`/v2/payments/${payment}/refunds`);
  expect(rest).toEqual({
    count: 2,
    ids: ids.toReversed(),
    links: {
      self: hal(`${api}/payments/${payment}/refunds`),
      previous: null,
      next: null,
      documentation: { href: "https://docs.mollie.com/reference/list-refunds", type: "text/html" },
    },
  });
  expect(refunds[0]?._links).not.toHaveProperty("documentation");
});

test("answers an empty page where there is nothing", () => {
  const { page } = setUp();
  expect(page("/v2/refunds")).toMatchObject({ count: 0, ids: [], links: { previous: null, next: null } });
});

test("follows next to the end and previous back, with full addresses that keep the limit", () => {
  const { pay, made, page } = setUp();
  const payment = pay();
  const ids = ["1.00", "1.01", "1.02", "1.03", "1.04"].map((value) => made(payment, value)).reverse();
  const path = `${api}/payments/${payment}/refunds`;
  const first = page(`${path}?limit=2`);
  expect(first).toMatchObject({ ids: ids.slice(0, 2), links: { self: hal(`${path}?limit=2`), previous: null, next: hal(`${path}?from=${ids[2]}&limit=2`) } });
  const second = page(first.links.next?.href ?? "");
  expect(second).toMatchObject({ ids: ids.slice(2, 4), links: { previous: hal(`${path}?from=${ids[0]}&limit=2`) } });
  const third = page(second.links.next?.href ?? "");
  expect(third).toMatchObject({ count: 1, ids: ids.slice(4), links: { next: null } });
  expect(page(third.links.previous?.href ?? "").ids).toEqual(second.ids);
  expect(page(second.links.previous?.href ?? "").ids).toEqual(first.ids);
  const between = page(`${path}?from=${ids[1]}&limit=2`);
  expect(page(between.links.previous?.href ?? "")).toMatchObject({ ids: ids.slice(0, 2), links: { previous: null } });
});

test("holds 50 refunds on a page unless asked otherwise, and never more than 250", () => {
  const { pay, made, page, call } = setUp();
  const payment = pay(1_000_000);
  for (let value = 100; value < 400; value++) made(payment, (value / 100).toFixed(2));
  expect(page("/v2/refunds")).toMatchObject({ count: 50, links: { next: hal(expect.stringMatching(/\/v2\/refunds\?from=re_.{10}&limit=50$/)) } });
  expect(page("/v2/refunds?limit=250").count).toBe(250);
  const seen = [];
  for (let href: string | undefined = "/v2/refunds?limit=64"; href; ) {
    const { ids, links } = page(href);
    seen.push(...ids);
    href = links.next?.href;
  }
  expect(new Set(seen).size).toBe(300);
  for (const limit of ["0", "251", "many"]) {
    expect(call("GET", `/v2/refunds?limit=${limit}`)).toEqual(problem(400, "The request could not be understood.", "limit"));
  }
});

test("lists the refunds of all payments of the key's mode, in either order", () => {
  const { control, pay, made, refund, page } = setUp();
  const ids = [made(pay(), "1.00"), made(pay(), "1.00"), made(pay(), "1.00")];
  const live = pay(1000, { mode: "live" });
  refund(live, "1.00", { key: control.liveApiKey });
  expect(page("/v2/refunds").ids).toEqual(ids.toReversed());
  const oldest = page("/v2/refunds?sort=asc&limit=2");
  expect(oldest.ids).toEqual(ids.slice(0, 2));
  expect(page(oldest.links.next?.href ?? "")).toMatchObject({ ids: ids.slice(2), links: { next: null } });
  expect(page("/v2/refunds", { key: control.liveApiKey }).refunds).toMatchObject([{ paymentId: live, mode: "live" }]);
});

test("refuses a cursor that is not of this list", () => {
  const { pay, made, call, cancel } = setUp();
  const [payment, other] = [pay(), pay()];
  const foreign = made(other, "1.00");
  const gone = made(payment, "1.00");
  cancel(payment, gone);
  const invalid = problem(400, "Invalid cursor value", "from");
  for (const from of ["re_unknown", "tr_1", foreign, gone]) expect(call("GET", `/v2/payments/${payment}/refunds?from=${from}`)).toEqual(invalid);
  expect(call("GET", "/v2/refunds?from=re_unknown")).toEqual(invalid);
});

test("keeps the books oldest first, in minor units", () => {
  const { control, pay, made, clock } = setUp();
  const payment = pay();
  const first = made(payment, "5.95");
  clock.advance(2 * hourMs);
  const second = made(payment, "0.05");
  expect(control.ledger(payment)).toEqual([
    { id: first, payment, amount: eur(595), status: "processing", createdAt: Date.parse("2026-11-02T09:00:00Z") },
    { id: second, payment, amount: eur(5), status: "pending", createdAt: Date.parse("2026-11-02T11:00:00Z") },
  ]);
});

test("tells a test what it holds wrongly", () => {
  const { control, pay, made } = setUp();
  expect(control.baseUrl).toBe("https://api.mollie.com");
  expect(() => control.addPayment({ amount: { value: 1000, currency: "KWD" } })).toThrow("no payment of 1000, captured 1000, minor units of KWD");
  for (const value of [0, -1, 10.5, Number.NaN]) expect(() => pay(value)).toThrow("no payment");
  expect(() => pay(1000, { capturedAmount: 0 })).toThrow("captured 0");
  expect(() => control.ledger("tr_unknown")).toThrow("no tr_unknown");
  expect(() => control.setStatus("re_unknown", "failed")).toThrow("no re_unknown");
  expect(() => Reflect.apply(control.setStatus, control, [made(pay(), "1.00"), "lost"])).toThrow("no refund that is lost");
});

test("replays a refusal where refusals are stored", () => {
  const { pay, refund } = setUp({ storesFailures: true });
  const payment = pay();
  refund(payment, "2.00");
  expect(refund(payment, "2.00", { idempotencyKey: "order-33" })).toEqual(duplicate);
  expect(refund(payment, "2.00", { idempotencyKey: "order-33" })).toEqual({ ...duplicate, headers: { "Idempotent-Replayed": "true" } });
});
