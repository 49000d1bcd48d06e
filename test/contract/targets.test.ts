import { describe, expect, test } from "vitest";
import { accountsFrom, baseUrlTarget, liveTarget, type Report, replayTarget, runContract, TargetError, toHar } from "../../src/contract/index.ts";
import type { Clock } from "../../src/runtime/clock.ts";
import type { Fetch } from "../../src/runtime/transport.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const casesOf = (report: Report) => report.providers.flatMap(({ cases }) => cases);
const verdictsOf = (report: Report) => Object.fromEntries(casesOf(report).map(({ id, verdict, reason }) => [id, reason ?? verdict]));
/** Waits take no time, and are counted. */
function impatient(): Clock & { readonly waited: () => number } {
  let waited = 0;
  return {
    now: () => waited,
    delay(ms, callback) {
      const wait = ms < 10_000;
      if (wait)
        queueMicrotask(() => {
          waited += ms;
          callback();
        });
      return () => {};
    },
    waited: () => waited,
  };
}

describe("a running sandbox", () => {
  test("is asked through its control endpoint for payments, books, time and faults", async () => {
    const server = await createSandbox().listen();
    const target = baseUrlTarget({ controlUrl: `${server.url}/_sandbox`, timeoutMs: 20_000 });
    const only = ["/refunds/part", "/keys/wire-window", "/faults/own-503", "/reads/status-", "/changes/cancel-late", "/conformance/createRefund"];
    const report = await runContract({ providers: ["mollie", "paymongo"], only, target }).finally(() => server.close());
    expect(casesOf(report).filter(({ verdict }) => verdict !== "kept")).toEqual([]);
    expect(report.totals.kept).toBeGreaterThan(12);
    expect(report.target).toBe("base-url");
  });

  test("that is not there ends the run, and is no broken contract", async () => {
    const { url, close } = await createSandbox().listen();
    await close();
    await expect(runContract({ providers: ["mollie"], target: baseUrlTarget({ controlUrl: `${url}/_sandbox` }) })).rejects.toThrow(TargetError);
    const account = {
      baseUrl: `${url}/mollie`,
      apiKey: "test_key",
      payments: [
        { id: "tr_1", value: 10_000, currency: "EUR" },
        { id: "tr_2", value: 10_000, currency: "EUR" },
      ],
    };
    const run = runContract({ providers: ["mollie"], only: ["/refunds/part"], target: baseUrlTarget({ accounts: { mollie: account } }) });
    await expect(run).rejects.toThrow(/could not be reached \(ECONNREFUSED\)/);
  });
});

describe("a server with a list of payments", () => {
  test("gives each case one of its own, and the cases beyond are not run, with the reason", async () => {
    const { mollie, fetch } = createSandbox();
    const payments = [1, 2, 3].map(() => ({ id: mollie.addPayment({ amount: { value: 5_000, currency: "EUR" } }).id, value: 5_000, currency: "EUR" }));
    const account = { baseUrl: mollie.baseUrl, apiKey: mollie.apiKey, payments };
    const report = await runContract({
      only: ["/refunds/part", "/refunds/captured", "/requests/createRefund/no-"],
      target: baseUrlTarget({ accounts: { mollie: account }, fetch, timeoutMs: 20_000 }),
    });
    expect(verdictsOf(report)).toEqual({
      "mollie/requests/createRefund/no-key": "kept",
      "mollie/requests/createRefund/no-body": "kept",
      "mollie/requests/createRefund/no-type": "kept",
      "mollie/refunds/part": "kept",
      "mollie/refunds/parts": "kept",
      "mollie/refunds/captured": "needs a payment of mollie with capturedAmount 4000, which a list of ids can't give",
    });
    expect(payments.map(({ id }) => mollie.ledger(id).length)).toEqual([0, 1, 3]);
  });

  test("that has too few says so", async () => {
    const { mollie, fetch } = createSandbox();
    const account = { baseUrl: mollie.baseUrl, apiKey: mollie.apiKey, payments: [] };
    const report = await runContract({ only: ["/refunds/part"], target: baseUrlTarget({ accounts: { mollie: account }, fetch, timeoutMs: 20_000 }) });
    expect(Object.values(verdictsOf(report))[0]).toMatch(/no refundable payment of mollie in EUR .* is left: give the ids of more/);
  });
});

describe("the provider itself", () => {
  const live = (more: Partial<Parameters<typeof liveTarget>[0]> = {}) => {
    const { mollie, fetch } = createSandbox();
    const sent: string[] = [];
    const counting: Fetch = (url, init) => {
      sent.push(init.method);
      return fetch(url, init);
    };
    const payments = Array.from({ length: 8 }, () => ({
      id: mollie.addPayment({ amount: { value: 10_000, currency: "EUR" } }).id,
      value: 10_000,
      currency: "EUR",
    }));
    const clock = impatient();
    const target = liveTarget({ accounts: { mollie: { apiKey: mollie.apiKey, payments } }, fetch: counting, clock, ...more });
    return { target, sent, clock };
  };

  test.each([
    ["mollie", { apiKey: "live_abcdefgh" }],
    ["mollie", { apiKey: "access_abcdefgh" }],
    ["dojo", { apiKey: "sk_prod_abcdefgh" }],
    ["paymongo", { apiKey: "sk_live_abcdefgh" }],
    ["smartpay", { apiKey: "sk_live_abcdefgh" }],
    ["dodo", { apiKey: "abcdefgh", mode: "live" as const }],
  ] as const)("is not asked with a key of %s that reaches live money, unless that is meant", (provider, account) => {
    const accounts = { [provider]: { payments: [], ...account } };
    expect(() => liveTarget({ accounts })).toThrow(/reaches live money.*--i-mean-live-money/);
    expect(() => liveTarget({ accounts })).not.toThrow(account.apiKey);
    expect(liveTarget({ accounts, iMeanLiveMoney: true }).says).toContain("live money");
  });

  test("of Dodo Payments is not asked without its mode, since its keys look alike", () => {
    expect(() => liveTarget({ accounts: { dodo: { apiKey: "abcdefgh", payments: [] } } })).toThrow(/mode: "test" or "live"/);
  });

  test("gets no write beyond the budget, and the cases that would need one are not run", async () => {
    const { target, sent } = live({ maxWrites: 2 });
    const report = await runContract({ only: ["/refunds/part", "/refunds/wire-"], target });
    expect(sent.filter((method) => method !== "GET")).toHaveLength(2);
    expect(report.totals.broken).toBe(0);
    expect(Object.values(verdictsOf(report))).toContain("the budget of 2 writes is spent");
  });

  test("is asked for no more money than the budget", async () => {
    const { target } = live({ maxMinorUnits: 4_000 });
    const report = await runContract({ only: ["/refunds/part", "/refunds/remaining-whole"], target });
    expect(verdictsOf(report)).toMatchObject({ "mollie/refunds/part": "kept" });
    expect(verdictsOf(report)["mollie/refunds/remaining-whole"]).toMatch(
      /the budget of 4000 minor units is spent: 3500 were asked for, and 10000 more would be|budget/,
    );
    expect(report.totals.broken).toBe(0);
  });

  test("is asked no faster than it was said", async () => {
    const { target, sent, clock } = live({ requestsPerSecond: 4 });
    await runContract({ only: ["/refunds/parts"], target });
    expect(sent.length).toBeGreaterThan(5);
    expect(clock.waited()).toBeGreaterThanOrEqual((sent.length - 1) * 250);
  });

  test("has its keys and payments in the environment", () => {
    expect(accountsFrom({ MOLLIE_API_KEY: "test_x", MOLLIE_TEST_PAYMENTS: "tr_1:1000:EUR, tr_2:250:JPY", DODO_API_KEY: "k", DODO_MODE: "test" })).toEqual({
      mollie: {
        apiKey: "test_x",
        payments: [
          { id: "tr_1", value: 1_000, currency: "EUR" },
          { id: "tr_2", value: 250, currency: "JPY" },
        ],
      },
      dodo: { apiKey: "k", payments: [], mode: "test" },
    });
    expect(() => accountsFrom({ MOLLIE_API_KEY: "test_x", MOLLIE_TEST_PAYMENTS: "tr_1:10.00:EUR" })).toThrow(/"tr_1:10.00:EUR".*id:minorUnits:CURRENCY/);
    expect(() => accountsFrom({ DODO_API_KEY: "k", DODO_MODE: "prod" })).toThrow(/DODO_MODE is "prod"/);
  });
});

describe("a recording", () => {
  test("of a run has its exchanges without keys, and replayed says the same of the answers", async () => {
    const report = await runContract({ providers: ["mollie"], only: ["/refunds/"] });
    const har = toHar(report);
    expect(har).not.toContain(createSandbox().mollie.apiKey);
    const replayed = await runContract({ target: replayTarget(har) });
    expect(replayed.target).toBe("replay");
    expect(verdictsOf(replayed)).toMatchObject({
      "mollie/conformance/createRefund/tolerant": "kept",
      "mollie/conformance/getPayment/closed": "kept",
      "mollie/refunds/part": "a recording can't be asked anything new",
    });
    expect(replayed.totals.broken).toBe(0);
  });

  test("of a provider that broke its contract says where", async () => {
    const report = await runContract({ providers: ["mollie"], only: ["/refunds/part"] });
    const har = toHar(report).replaceAll('\\"status\\":\\"pending\\"', '\\"status\\":\\"on_its_way\\"');
    const replayed = await runContract({ target: replayTarget(har) });
    const [broken] = casesOf(replayed).filter(({ verdict }) => verdict === "broken");
    expect(broken?.findings[0]).toMatchObject({ message: expect.stringContaining("on_its_way"), place: { file: "specs/mollie.yaml" } });
  });

  test("made elsewhere is known by the provider's host", async () => {
    const request = { method: "GET", url: "https://api.mollie.com/v2/payments/tr_1/refunds/re_1", headers: [{ name: "Accept", value: "*/*" }] };
    const response = { status: 418, headers: [{ name: "Content-Type", value: "text/html" }], content: { text: "<html>" } };
    const replayed = await runContract({ target: replayTarget(JSON.stringify({ log: { entries: [{ request, response }] } })) });
    expect(casesOf(replayed).flatMap(({ findings }) => findings)).toMatchObject([{ defect: "undocumented_status" }]);
  });

  test.each([
    ["{", /not JSON/],
    ["{}", /no log.entries/],
    ['{"log":{"entries":[{"request":{}}]}}', /entry 0/],
    ['{"log":{"entries":[]}}', /no exchange with a provider/],
  ])("that is none is refused: %s", (text, message) => {
    expect(() => replayTarget(text)).toThrow(message);
  });
});
