import { describe, expect, test } from "vitest";
import { createSandbox, type Fault } from "../../src/sandbox/index.ts";
import { clientAt, providers, type Wired } from "./wire.ts";

const at = (provider: Wired, ...faults: Fault[]) => {
  const sandbox = createSandbox();
  const client = clientAt(sandbox, provider);
  const strike = (fault: Fault, operation = "createRefund", skip = 0) => sandbox.faults.add({ provider, operation, skip, fault });
  for (const fault of faults) strike(fault);
  return { sandbox, strike, ...client };
};
const withStatus = ["dodo", "mollie", "paymongo", "smartpay"] as const;
const minuteMs = 60_000;
const dayMs = 86_400_000;

describe.each(providers)("a refund at %s", (provider) => {
  test.each(["timeout", "reset"] as const)("that ends in a %s is made or not, as the fault says", async (kind) => {
    for (const [commit, count] of [
      ["never", 0],
      ["at_once", 1],
      [{ afterMs: 30_000 }, 0],
    ] as const) {
      const { sandbox, create, ledger } = at(provider, { kind, commit });
      const abort = new AbortController();
      const answer = create(3_500, "key-1", { signal: abort.signal });
      answer.catch(() => {});
      abort.abort(new Error("the client gave up"));
      await expect(answer).rejects.toThrow(kind === "timeout" ? "the client gave up" : "fetch failed");
      expect(ledger()).toHaveLength(count);
      sandbox.clock.advance(30_000);
      expect(ledger()).toHaveLength(commit === "never" ? 0 : 1);
    }
  });

  test.each([408, 429, 500, 502, 503, 504])("answers %d in its own words or as a proxy's page, executed or not", async (status) => {
    for (const page of ["own", "proxy"] as const) {
      for (const commit of ["never", "at_once"] as const) {
        const { create, ledger } = at(provider, { kind: "status", status, page, commit });
        const response = await create(3_500);
        expect(response.status).toBe(status);
        if (page === "proxy") expect(await response.text()).toContain(`<h1>${status}</h1>`);
        expect(ledger()).toHaveLength(commit === "never" ? 0 : 1);
      }
    }
  });

  test("comes back in a body that can't be read", async () => {
    const looks: Readonly<Record<Extract<Fault, { kind: "body" }>["form"], (text: string, type: string) => boolean>> = {
      truncated: (text) => text.length > 0 && !text.endsWith("}"),
      empty: (text) => text === "",
      oversized: (text) => text.length > 5 * 1024 * 1024,
      text: (text, type) => text === "OK" && type.startsWith("text/plain"),
      html: (text, type) => text.startsWith("<html>") && type === "text/html",
      wrong_type: (text, type) => text.startsWith("{") && type === "application/octet-stream",
    };
    for (const [form, isSo] of Object.entries(looks)) {
      const { create, ledger } = at(provider, { kind: "body", form: form as keyof typeof looks, commit: "at_once" });
      const response = await create(3_500);
      expect(response.ok, form).toBe(true);
      expect(isSo(await response.text(), response.headers.get("content-type") ?? ""), form).toBe(true);
      expect(ledger()).toHaveLength(1);
    }
  });

  test("is redirected elsewhere", async () => {
    const { create, ledger } = at(provider, { kind: "redirect", location: "https://elsewhere.example/", commit: "never" });
    const response = await create(3_500);
    expect([response.status, response.headers.get("location"), ledger().length]).toEqual([307, "https://elsewhere.example/", 0]);
  });

  test("is answered late, when the clock has moved", async () => {
    const { sandbox, create, ledger } = at(provider, { kind: "latency", ms: 5_000 });
    const answer = create(3_500);
    expect(ledger()).toHaveLength(0);
    sandbox.clock.advance(5_000);
    expect((await answer).ok).toBe(true);
  });
});

test("Retry-After comes as it is given, or as a date that is never too early", async () => {
  const { sandbox, strike, create } = at("mollie", { kind: "status", status: 429, page: "own", commit: "never", retryAfter: "2" });
  expect((await create(3_500)).headers.get("retry-after")).toBe("2");
  sandbox.clock.advance(1);
  strike({ kind: "status", status: 429, page: "own", commit: "never", retryAfter: { dateInMs: 2_000 } });
  const date = (await create(3_500)).headers.get("retry-after") ?? "";
  expect(date).toBe("Mon, 02 Nov 2026 09:00:03 GMT");
  expect(Date.parse(date) - sandbox.clock.now()).toBeGreaterThanOrEqual(2_000);
});

test("an answer drifts from its contract by a field dropped, renamed, retyped, new, or with a word that is not listed", async () => {
  const changes: readonly (readonly [Extract<Fault, { kind: "drift" }>["change"], object])[] = [
    ["drop", { status: undefined }],
    ["rename", { status: undefined, status_v2: "pending" }],
    ["retype", { status: { was: "pending" } }],
    ["add", { status: "pending", status_new: { added: true } }],
    [{ value: "settling_soon" }, { status: "settling_soon" }],
  ];
  for (const [change, fields] of changes) {
    const { create } = at("mollie", { kind: "drift", at: "/status", change });
    const body = (await (await create(3_500)).json()) as Record<string, unknown>;
    for (const [name, value] of Object.entries(fields)) expect(body[name]).toEqual(value);
  }
});

test.each(withStatus)("a refund at %s that succeeded fails later, by the clock, and frees its money", async (provider) => {
  const { sandbox, make, create, ledger } = at(provider, { kind: "late_failure", afterMs: 3 * dayMs });
  await make(10_000);
  sandbox.clock.advance(3 * dayMs - 1);
  expect(["succeeded", "refunded"]).toContain(ledger()[0]?.status);
  expect((await create(500, "key-2")).ok).toBe(false);
  sandbox.clock.advance(1);
  expect(ledger()[0]?.status).toBe("failed");
  expect((await create(500, "key-3")).ok).toBe(true);
});

test.each(withStatus)("a refund at %s that was to fail stays where a hand put it", async (provider) => {
  const { sandbox, make, ledger } = at(provider, { kind: "late_failure", afterMs: minuteMs });
  const id = await make(3_500);
  if (provider === "mollie") sandbox.mollie.setStatus(id, "refunded");
  else sandbox[provider].setStatus(id, "succeeded");
  sandbox.clock.advance(minuteMs);
  expect(ledger()[0]?.status).toBe(provider === "mollie" ? "refunded" : "succeeded");
});

test("a refund at Mollie waits for the balance, can be canceled meanwhile, and goes on later", async () => {
  const { sandbox, make, send, wire, payment, ledger } = at("mollie", { kind: "queued", forMs: dayMs });
  await make(3_500);
  sandbox.clock.advance(dayMs - 1);
  expect(ledger()[0]?.status).toBe("queued");
  sandbox.clock.advance(1);
  expect(ledger()[0]?.status).toBe("pending");
  sandbox.clock.advance(30 * dayMs);
  expect(ledger()[0]?.status).toBe("refunded");
  sandbox.faults.add({ fault: { kind: "queued", forMs: dayMs } });
  const second = await make(2_000, "key-2");
  expect((await send(wire.refund(payment, second), { method: "DELETE" })).status).toBe(204);
});

test("the clock jumps past an idempotency window before the call is executed", async () => {
  const { strike, make, ledger } = at("smartpay");
  const id = await make(3_500);
  expect(await make(3_500)).toBe(id);
  strike({ kind: "clock_jump", ms: 6 * 60 * minuteMs });
  expect(await make(3_500)).not.toBe(id);
  expect(ledger()).toHaveLength(2);
});

test.each(withStatus)("lists of %s lag: they tell nothing of what is younger, and do when it is older", async (provider) => {
  const { sandbox, make, list } = at(provider);
  const first = await make(3_500);
  sandbox.clock.advance(minuteMs);
  const second = await make(2_000, "key-2");
  for (const [ms, ids] of [
    [1, [first]],
    [minuteMs, [first]],
    [minuteMs + 1, []],
  ] as const) {
    sandbox.faults.add({ provider, operation: "listRefunds", fault: { kind: "lag", ms } });
    expect(await list()).toEqual(ids);
  }
  expect([...(await list())].sort()).toEqual([first, second].sort());
});

test("Dojo's refundedAmount lags where a fault says so", async () => {
  const { sandbox, make, read } = at("dojo");
  await make(3_500);
  sandbox.faults.add({ provider: "dojo", fault: { kind: "lag", ms: 1 } });
  expect((await read()).body).toMatchObject({ refundedAmount: 0 });
  expect((await read()).body).toMatchObject({ refundedAmount: 3_500 });
});

test("a read answers what it answered before", async () => {
  const { sandbox, make, list } = at("mollie");
  expect(await list()).toEqual([]);
  const id = await make(3_500);
  sandbox.faults.add({ operation: "listRefunds", fault: { kind: "stale" } });
  expect([await list(), await list()]).toEqual([[], [id]]);
});

describe("pages that drift while somebody iterates", () => {
  const pages = async (strikesPage: number) => {
    const { sandbox, make, send, wire } = at("dodo");
    for (const value of [100, 200, 300, 400]) await make(value);
    sandbox.faults.add({ operation: "listRefunds", skip: strikesPage, fault: { kind: "page_drift", newest: 1 } });
    const seen: string[] = [];
    for (const page of [0, 1]) seen.push(...wire.idsOf((await (await send(`/refunds?page_size=2&page_number=${page}`)).json()) as never));
    return { seen, distinct: new Set(seen).size };
  };
  test("repeat a refund at Dodo where one appears", async () => {
    const { seen, distinct } = await pages(0);
    expect([seen.length, distinct]).toEqual([4, 3]);
  });
  test("skip a refund at Dodo where one disappears", async () => {
    const { seen, distinct } = await pages(1);
    expect([seen.length, distinct]).toEqual([3, 3]);
  });
  test("refuse a cursor that points at a refund which has disappeared", async () => {
    const { sandbox, make, send } = at("mollie");
    const ids = [await make(100), await make(200, "key-2")];
    sandbox.faults.add({ operation: "listAllRefunds", fault: { kind: "page_drift", newest: 1 } });
    expect((await send(`/v2/refunds?from=${ids[1]}`)).status).toBe(400);
    expect((await send(`/v2/refunds?from=${ids[1]}`)).status).toBe(200);
  });
});

test.each(providers)("a merchant's own refund in the dashboard of %s is in the books, untagged, and counts against the payment", async (provider) => {
  const { sandbox, payment, make, create, ledger, wire } = at(provider);
  const amount = { value: 6_000, currency: wire.currency };
  const { id } = sandbox[provider].dashboardRefund(payment, { amount });
  expect(ledger()).toMatchObject([{ id, payment, amount }]);
  expect(JSON.stringify((await at(provider).read()).body)).not.toContain(id);
  expect(sandbox.journal).toEqual([]);
  expect(() => sandbox[provider].dashboardRefund(payment, { amount: { value: 6_000, currency: "XXX" } })).toThrow("XXX");
  expect(() => sandbox[provider].dashboardRefund(payment, { amount })).toThrow(/refuses|lines for a refund of 4000, not of 6000/);
  expect(() => sandbox[provider].dashboardRefund("none", { amount })).toThrow("none");
  expect((await create(4_001)).ok).toBe(false);
  if (provider !== "paymongo") await make(4_000, "key-2");
});

describe("rules", () => {
  const own = { kind: "status", status: 500, page: "own", commit: "never" } as const;
  test("strike in the order in which they were added, each for its own calls", async () => {
    const { sandbox, create } = at("mollie");
    sandbox.faults.add({ operation: "createRefund", fault: own });
    sandbox.faults.add({ operation: "createRefund", times: 2, fault: { ...own, status: 503 } });
    sandbox.faults.add({ provider: "dojo", fault: { ...own, status: 504 } });
    const statuses = [];
    for (let at = 0; at < 4; at += 1) statuses.push((await create(100 + at, `key-${at}`)).status);
    expect(statuses).toEqual([500, 503, 503, 201]);
    expect(sandbox.faults.hits.map(({ provider, operation, call }) => `${provider} ${operation} ${call}`)).toEqual([
      "mollie createRefund 1",
      "mollie createRefund 2",
      "mollie createRefund 3",
    ]);
    expect(sandbox.faults.rules).toEqual([{ provider: "dojo", skip: 0, times: 1, fault: { ...own, status: 504 } }]);
    sandbox.faults.clear();
    expect(sandbox.faults.rules).toEqual([]);
  });

  test("pass over calls that their fault can't strike", async () => {
    const { sandbox, make, ledger } = at("smartpay");
    sandbox.faults.add({ fault: { kind: "late_failure", afterMs: 0 } });
    await sandbox.fetch(`${sandbox.smartpay.baseUrl}/v1/refunds`, { method: "GET", headers: {}, redirect: "manual", signal: new AbortController().signal });
    await make(3_500);
    expect(ledger()[0]?.status).toBe("failed");
  });

  test.each([
    [{ provider: "stripe", fault: own }, 'rule.provider is "stripe": give one of dodo, dojo, mollie, paymongo, smartpay'],
    [{ provider: "dojo", operation: "cancelRefund", fault: own }, 'rule.operation is "cancelRefund": give one of createRefund,'],
    [{ fault: { ...own, status: 200 } }, "rule.fault.status is 200: give a whole number, 300 to 599"],
    [{ fault: { kind: "lightning" } }, 'rule.fault.kind is "lightning": give one of latency, timeout'],
    [{ fault: { kind: "timeout", commit: "later" } }, 'rule.fault.commit is "later": give one of never, at_once'],
    [{ fault: { kind: "timeout" } }, "rule.fault.commit is missing"],
    [{ fault: { kind: "timeout", commit: { afterMs: -1 } } }, "rule.fault.commit.afterMs is -1: give a whole number, 0 or more"],
    [{ fault: { kind: "drift", at: "status", change: "drop" } }, 'rule.fault.at is "status": give a JSON pointer'],
    [{ fault: { ...own, retryAfter: "2\n" } }, "rule.fault.retryAfter"],
    [{ times: 0, fault: own }, "rule.times is 0"],
    [{ often: 2, fault: own }, "rule has no field often: its fields are fault, provider, operation, skip, times"],
    [{ provider: "dojo", fault: { kind: "late_failure", afterMs: 1 } }, "it strikes createRefund at dodo, mollie, paymongo, smartpay"],
    [{ operation: "getRefund", fault: { kind: "queued", forMs: 1 } }, "rule.fault queued can't strike getRefund at any provider"],
  ])("that nothing could meet are refused: %j", (rule, message) => {
    const sandbox = createSandbox();
    expect(() => sandbox.faults.add(rule as never)).toThrow(message);
    expect(sandbox.faults.rules).toEqual([]);
  });

  test("can come with one request, in its header, and there too bad ones are named", async () => {
    const { create, ledger, sandbox } = at("paymongo");
    const struck = (fault: unknown) => create(3_500, "key-1", { headers: { "x-sandbox-fault": typeof fault === "string" ? fault : JSON.stringify(fault) } });
    expect((await struck({ ...own, commit: "at_once" })).status).toBe(500);
    expect(sandbox.faults.hits).toHaveLength(1);
    for (const [fault, message] of [
      ["{", "x-sandbox-fault is not JSON"],
      [{ kind: "timeout", commit: "soon" }, 'x-sandbox-fault.commit is \\"soon\\"'],
      [{ kind: "stale" }, "x-sandbox-fault stale can't strike createRefund at paymongo"],
    ] as const) {
      const response = await struck(fault);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(message)]);
    }
    expect(ledger()).toHaveLength(1);
  });
});
