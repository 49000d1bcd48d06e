import { expect, onTestFinished, test } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { clientAt, providers } from "./wire.ts";

async function open() {
  const sandbox = createSandbox({ seed: 5 });
  const { url, urls, close } = await sandbox.listen();
  onTestFinished(close);
  const ask = async (method: string, path: string, body?: unknown) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(`${url}${path}`, { method, ...(body === undefined ? {} : { body: text }) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const post = (path: string, body: unknown) => ask("POST", path, body);
  return {
    sandbox,
    url,
    urls,
    ask,
    post,
    get: (path: string) => ask("GET", path),
    at: (name: (typeof providers)[number]) => clientAt(sandbox, name, urls[name]),
  };
}
const own = { kind: "status", status: 500, page: "own", commit: "at_once" };

test("tells the clock, the faults, and each provider's keys and address", async () => {
  const { sandbox, urls, get } = await open();
  const { status, body } = await get("/_sandbox");
  expect(status).toBe(200);
  expect(body).toEqual({
    now: "2026-11-02T09:00:00.000Z",
    faults: { rules: [], hits: [] },
    providers: Object.fromEntries(providers.map((name) => [name, { apiKey: sandbox[name].apiKey, liveApiKey: sandbox[name].liveApiKey, baseUrl: urls[name] }])),
  });
});

test("tells by name what a provider may answer, and a fault of that name plays it", async () => {
  const { sandbox, at, get, post } = await open();
  const { body } = await get("/_sandbox/mollie/examples");
  expect(body).toEqual(JSON.parse(JSON.stringify(sandbox.examples("mollie"))));
  const found = sandbox.examples("mollie").answers.find(({ operation, status }) => operation === "getPayment" && status === 404);
  if (!found) return expect.fail("Mollie's contract has no example of a payment that is not there");
  const { operation, status, name } = found;
  expect((await post("/_sandbox/faults", { provider: "mollie", operation, fault: { kind: "example", status, name } })).status).toBe(200);
  const { wire, send } = at("mollie");
  const { id } = sandbox.mollie.addPayment({ amount: { value: 5_000, currency: wire.currency } });
  expect((await send(wire.payment(id))).status).toBe(404);
});

test.each(providers)("makes a payment at %s, tells its books, and refunds it by hand", async (provider) => {
  const { sandbox, at, post, get } = await open();
  const { wire, send } = at(provider);
  const made = await post(`/_sandbox/${provider}/payments`, { amount: { value: 5_000, currency: wire.currency } });
  expect(made).toEqual({ status: 200, body: { id: expect.any(String) } });
  const id = String(made.body["id"]);
  expect((await send(wire.payment(id))).status).toBe(200);
  const refund = await post(`/_sandbox/${provider}/payments/${id}/refunds`, { amount: { value: 2_000, currency: wire.currency } });
  expect(refund.status).toBe(200);
  const { status, body } = await get(`/_sandbox/${provider}/payments/${id}/refunds`);
  expect([status, body]).toEqual([200, [{ ...sandbox[provider].ledger(id)[0], id: refund.body["id"], amount: { value: 2_000, currency: wire.currency } }]]);
  const tooMuch = await post(`/_sandbox/${provider}/payments/${id}/refunds`, { amount: { value: 4_000, currency: wire.currency } });
  expect(tooMuch).toEqual({ status: 400, body: { error: expect.stringMatching(/refuses this refund|not of 4000/) } });
});

test("takes each provider's own options for a payment, and no others", async () => {
  const { post, at } = await open();
  const amount = { value: 5_000, currency: "EUR" };
  const made = await post("/_sandbox/mollie/payments", { amount, mode: "live", capturedAmount: 4_000, method: "creditcard" });
  expect(made.status).toBe(200);
  expect((await at("mollie").read(`/v2/payments/${String(made.body["id"])}`)).status).toBe(404); // A test key doesn't see a live payment.
  expect(
    (await post("/_sandbox/dodo/payments", { amount: { value: 300, currency: "USD" }, items: [{ amount: 100 }, { amount: 200, refundable: false }] })).status,
  ).toBe(200);
  expect((await post("/_sandbox/dojo/payments", { amount: { value: 300, currency: "GBP" }, captures: [{ amount: 200 }] })).status).toBe(200);
  for (const [provider, body, error] of [
    ["mollie", { amount, listsRefunds: true }, "payment has no field listsRefunds: its fields are amount, mode, capturedAmount"],
    ["mollie", { amount: { value: 1.5, currency: "EUR" } }, "payment.amount.value is 1.5: give a whole number, 1 or more"],
    ["mollie", undefined, "payment is missing"],
    ["mollie", "{", "the body is not JSON: {"],
    ["smartpay", { amount }, "Smartpay takes JPY, not EUR"],
    ["dojo", { amount, status: "paid" }, 'payment.status is "paid": give one of Created, Authorized, Captured'],
    ["stripe", { amount }, 'the provider is "stripe": give one of dodo, dojo, mollie, paymongo, smartpay'],
  ] as const) {
    expect(await post(`/_sandbox/${provider}/payments`, body)).toEqual({ status: 400, body: { error: expect.stringContaining(error) } });
  }
});

test("moves a refund, in the provider's own words only", async () => {
  const { at, post } = await open();
  const { make, ledger } = at("mollie");
  const id = await make(3_500);
  expect(await post(`/_sandbox/mollie/refunds/${id}/status`, { status: "failed" })).toEqual({ status: 200, body: { id, status: "failed" } });
  expect(ledger()[0]?.status).toBe("failed");
  const refused = async (path: string, status: string) => (await post(path, { status })).body["error"];
  expect(await refused(`/_sandbox/mollie/refunds/${id}/status`, "lost")).toBe(
    'refund.status is "lost": give one of queued, pending, processing, refunded, failed, canceled',
  );
  expect(await refused("/_sandbox/mollie/refunds/re_none/status", "failed")).toContain("re_none");
  expect(await refused("/_sandbox/dojo/refunds/rfnd_1/status", "failed")).toContain("Dojo's refunds have no status");
});

test("sets the balance that refunds draw on, where there is one", async () => {
  const { at, post } = await open();
  const { make, ledger } = at("mollie");
  await post("/_sandbox/mollie/balance", { minorUnits: 1_000 });
  await make(3_500);
  expect(ledger()[0]?.status).toBe("queued");
  expect(await post("/_sandbox/mollie/balance", { minorUnits: null })).toEqual({ status: 200, body: { minorUnits: null } });
  expect(ledger()[0]?.status).toBe("pending");
  expect((await post("/_sandbox/smartpay/balance", { minorUnits: 1 })).status).toBe(400);
});

test("adds faults, tells what they did, and takes them away", async () => {
  const { at, ask, post, get } = await open();
  const rule = { provider: "smartpay", operation: "createRefund", times: 2, fault: own };
  expect((await post("/_sandbox/faults", rule)).status).toBe(200);
  const { create, ledger } = at("smartpay");
  expect((await create(3_500)).status).toBe(500);
  expect(ledger()).toHaveLength(1);
  const hits = [{ provider: "smartpay", operation: "createRefund", call: 1, fault: own }];
  expect((await get("/_sandbox/faults")).body).toEqual({ rules: [{ ...rule, skip: 0, times: 1 }], hits });
  expect((await ask("DELETE", "/_sandbox/faults")).body).toEqual({ rules: [], hits });
  expect((await create(3_500)).status).toBe(200);
  expect(await post("/_sandbox/faults", { ...rule, fault: { kind: "timeout", commit: "soon" } })).toEqual({
    status: 400,
    body: { error: 'rule.fault.commit is "soon": give one of never, at_once' },
  });
});

test("strikes by chance, and tells the script that repeats it", async () => {
  const { at, post, get } = await open();
  expect((await post("/_sandbox/faults/random", { rate: 1, kinds: ["status"] })).status).toBe(200);
  expect((await at("dojo").create(3_500)).status).toBeGreaterThanOrEqual(408);
  const { body } = await get("/_sandbox/script");
  expect(body).toMatchObject({ seed: 5, hits: [{ provider: "dojo", operation: "createRefund", call: 1, fault: { kind: "status" } }] });
  expect((await post("/_sandbox/faults/random", { rate: 2 })).body["error"]).toBe("random.rate is 2: give a number from 0 to 1");
});

test("moves the clock, but never back", async () => {
  const { sandbox, post } = await open();
  expect((await post("/_sandbox/clock", { advanceMs: 60_000 })).body).toEqual({ now: "2026-11-02T09:01:00.000Z" });
  expect((await post("/_sandbox/clock", { now: "2026-12-01T00:00:00Z" })).body).toEqual({ now: "2026-12-01T00:00:00.000Z" });
  expect(sandbox.clock.now()).toBe(Date.parse("2026-12-01T00:00:00Z"));
  for (const [body, error] of [
    [{ now: "2026-11-02T09:00:00Z" }, "clock.now is before 2026-12-01T00:00:00.000Z: time only goes forward"],
    [{ advanceMs: -1 }, "clock.advanceMs is -1: give a whole number, 0 or more"],
    [{}, "clock takes either advanceMs or now"],
    [{ now: "soon" }, 'clock.now is "soon": give a time such as 2026-11-02T09:00:00Z'],
  ] as const) {
    expect(await post("/_sandbox/clock", body)).toEqual({ status: 400, body: { error } });
  }
});

test("tells what the providers executed, without the keys", async () => {
  const { at, get, sandbox } = await open();
  const { make } = at("paymongo");
  const id = await make(3_500, "order-33");
  const { body } = await get("/_sandbox/journal");
  expect(body).toMatchObject([
    { provider: "paymongo", operation: "createRefund", headers: { "idempotency-key": "order-33" }, reply: { status: 200, body: { data: { id } } } },
  ]);
  expect(JSON.stringify(body)).not.toMatch(new RegExp(`${sandbox.paymongo.apiKey}|${btoa(`${sandbox.paymongo.apiKey}:`)}|authorization`));
});

test("names the addresses that there are where it has none", async () => {
  const { get, ask } = await open();
  for (const answer of [await get("/_sandbox/wishes"), await ask("DELETE", "/_sandbox/clock")]) {
    expect(answer.status).toBe(404);
    expect(answer.body["routes"]).toContain("POST /_sandbox/<provider>/payments");
  }
});

test("stands on the listening server only, never in process and never under a provider's host", async () => {
  const { sandbox, url } = await open();
  const init = { method: "GET", headers: {}, redirect: "manual", signal: new AbortController().signal } as const;
  expect((await sandbox.fetch("http://127.0.0.1/_sandbox", init)).status).toBe(404);
  expect((await sandbox.fetch("https://api.mollie.com/_sandbox", init)).status).toBe(404);
  const { request } = await import("node:http");
  const status = await new Promise((resolve, reject) => {
    const asked = request(`${url}/_sandbox`, { headers: { host: "api.mollie.com" } }, (response) => resolve(response.resume().statusCode));
    asked.on("error", reject).end();
  });
  expect(status).toBe(404);
});

test.each(providers)("a connection to %s is really reset, before the refund was made and after", async (provider) => {
  const { at, post } = await open();
  const { create, ledger } = at(provider);
  for (const [commit, count] of [
    ["never", 0],
    ["at_once", 1],
  ] as const) {
    await post("/_sandbox/faults", { provider, operation: "createRefund", fault: { kind: "reset", commit } });
    const error = await create(3_500).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(ledger()).toHaveLength(count);
  }
});

test("a client that gives up waiting leaves a refund that was made, or lands later", async () => {
  const { sandbox, at, post } = await open();
  const { create, ledger } = at("smartpay");
  await post("/_sandbox/faults", { provider: "smartpay", fault: { kind: "timeout", commit: { afterMs: 3_600_000 } } });
  const abort = new AbortController();
  const answer = create(3_500, "key-1", { signal: abort.signal });
  await expect.poll(() => sandbox.faults.hits.length).toBe(1);
  abort.abort();
  await expect(answer).rejects.toThrow("aborted");
  await post("/_sandbox/clock", { advanceMs: 3_599_999 });
  expect(ledger()).toEqual([]);
  await post("/_sandbox/clock", { advanceMs: 1 });
  expect(ledger()).toHaveLength(1);
});
