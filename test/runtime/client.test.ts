import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createDodoClient } from "../../generated/dodo/client.ts";
import { createDojoClient } from "../../generated/dojo/client.ts";
import { createMollieClient } from "../../generated/mollie/client.ts";
import { createPaymongoClient } from "../../generated/paymongo/client.ts";
import { createSmartpayClient } from "../../generated/smartpay/client.ts";
import { ConfigurationError } from "../../src/runtime/errors.ts";
import { version } from "../../src/runtime/version.ts";
import { exampleAnswer, examples, toResponse } from "./examples.ts";
import { createWire } from "./wire.ts";

const apiKey = "sk_test_7Hq/2+x=";
const path = { paymentId: "tr_WDqYK6vllg" };

describe("what every request carries", () => {
  const authorizations: Record<string, string | undefined> = {
    dodo: `Bearer ${apiKey}`,
    dojo: `Basic ${apiKey}`,
    mollie: `Bearer ${apiKey}`,
    paymongo: `Basic ${Buffer.from(`${apiKey}:`).toString("base64")}`,
    smartpay: `Basic ${apiKey}`,
  };

  describe.each(examples.map((example) => [`${example.provider} ${example.operation.id}`, example] as const))(
    "%s",
    (_, { provider, operation, input, answers, call }) => {
      const isPublic = operation.id === "getRefundReceipt";

      test(isPublic ? "is public and carries no key" : "carries the key as this provider wants it", async () => {
        const [answer] = answers;
        if (!answer) throw new Error("no example");
        const wire = createWire(toResponse(answer));
        await call({ apiKey, fetch: wire.fetch });
        expect(wire.sent.map(({ headers }) => headers["authorization"])).toEqual([isPublic ? undefined : authorizations[provider]]);
      });

      test("goes to the contract's address with its method, its media types and its body", async () => {
        const [answer] = answers;
        if (!answer) throw new Error("no example");
        const wire = createWire(toResponse(answer));
        await call({ apiKey, fetch: wire.fetch });
        const [sent] = wire.sent;
        if (!sent) throw new Error("nothing was sent");
        const hosts: Record<string, string> = {
          dodo: "test.dodopayments.com",
          dojo: "api.dojo.tech",
          mollie: "api.mollie.com",
          paymongo: "api.paymongo.com",
          smartpay: "api.smartpay.co",
        };
        const { protocol, host, pathname } = new URL(sent.url);
        const given = Object.values((input["path"] ?? {}) as Record<string, string>);
        expect([protocol, host]).toEqual(["https:", hosts[provider]]);
        expect(pathname).toMatch(new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`));
        for (const value of given) expect(pathname).toContain(value);
        expect(sent.method).toBe(operation.method);
        expect(sent.redirect).toBe("manual");
        expect(sent.headers["accept"]?.split(", ").sort()).toEqual([...new Set(answers.flatMap(({ media }) => media ?? []))].sort());
        expect(sent.headers["user-agent"]).toBe(`openrefunds/${version}`);
        expect(sent.headers["content-type"]).toBe(input["body"] === undefined ? undefined : "application/json");
        expect(sent.body === null ? undefined : JSON.parse(sent.body)).toEqual(input["body"]);
      });
    },
  );

  test("Dojo gets the contract's version, or the one that the caller names", async () => {
    const wire = createWire(exampleAnswer("dojo", "createRefund", 200));
    const client = createDojoClient({ apiKey, fetch: wire.fetch });
    const input = { path: { paymentIntentId: "pi_sandbox_RBMHTJ4fIkmSppDILZVCGw" }, body: { amount: 350 } };
    await client.createRefund({ ...input, header: { idempotencyKey: "order-33" } });
    await client.createRefund({ ...input, header: { idempotencyKey: "order-33", version: "2024-02-05" } });
    expect(wire.sent.map(({ headers }) => headers["version"])).toEqual(["2026-02-27", "2024-02-05"]);
    expect(wire.sent.map(({ headers }) => headers["idempotencykey"])).toEqual(["order-33", "order-33"]);
  });

  test("the shop's own name stands before the library's in the user agent", async () => {
    const wire = createWire(exampleAnswer("mollie", "getPayment", 200));
    await createMollieClient({ apiKey, fetch: wire.fetch, userAgent: "ExampleShop/2.1" }).getPayment({ path });
    expect(wire.sent[0]?.headers["user-agent"]).toBe(`ExampleShop/2.1 openrefunds/${version}`);
  });

  test("another address replaces the provider's, with or without a slash at its end", async () => {
    const wire = createWire(exampleAnswer("mollie", "getPayment", 200));
    for (const baseUrl of ["http://127.0.0.1:8123/mollie", "http://127.0.0.1:8123/mollie/"]) {
      await createMollieClient({ apiKey, fetch: wire.fetch, baseUrl }).getPayment({ path });
    }
    const url = "http://127.0.0.1:8123/mollie/v2/payments/tr_WDqYK6vllg";
    expect(wire.sent.map((sent) => sent.url)).toEqual([url, url]);
  });

  test("query parameters reach the address, encoded", async () => {
    const wire = createWire(exampleAnswer("dodo", "listRefunds", 200));
    const client = createDodoClient({ apiKey, fetch: wire.fetch, baseUrl: "https://test.dodopayments.com" });
    await client.listRefunds({ query: { page_number: 2, page_size: 50, customer_id: "cus_1&status=failed" } });
    expect(Object.fromEntries(new URL(wire.sent[0]?.url ?? "").searchParams)).toEqual({
      page_number: "2",
      page_size: "50",
      customer_id: "cus_1&status=failed",
    });
  });
});

describe("the key", () => {
  test("a function is asked for the key on every call, so rotation needs no new client", async () => {
    const keys = ["key-1", "key-2", "key-3"];
    const wire = createWire(exampleAnswer("smartpay", "getRefund", 200));
    const client = createSmartpayClient({ apiKey: async () => keys.shift() ?? "", fetch: wire.fetch });
    for (let call = 0; call < 3; call += 1) await client.getRefund({ path: { refundId: "refund_test_35LxgmF5KM22XKG38BjpJg" } });
    expect(wire.sent.map(({ headers }) => headers["authorization"])).toEqual(["Basic key-1", "Basic key-2", "Basic key-3"]);
  });

  test("every send of one call carries one key", async () => {
    let asked = 0;
    const wire = createWire(new Response("busy", { status: 503 }), new Response("busy", { status: 503 }), exampleAnswer("paymongo", "getRefund", 200));
    const client = createPaymongoClient({ apiKey: () => `key-${++asked}`, fetch: wire.fetch, random: () => 0 });
    await client.getRefund({ path: { refundId: "ref_vPSqdAPD2pmtKj6Ac5SRfXjs" } });
    expect([asked, new Set(wire.sent.map(({ headers }) => headers["authorization"])).size, wire.sent.length]).toEqual([1, 1, 3]);
  });

  test.each([
    ["an empty text", ""],
    ["only spaces", "  "],
    ["a space at its end", "test_key "],
    ["a line end from a file", "test_key\n"],
    ["letters beyond ASCII", "test_kéy"],
    ["undefined, as from a missing environment variable", undefined],
  ])("%s is refused with the remedy, without the key and before anything is sent", async (_, bad) => {
    const wire = createWire(exampleAnswer("mollie", "getPayment", 200));
    for (const key of [bad as string, () => bad as string, async () => bad as string]) {
      const failure = await createMollieClient({ apiKey: key, fetch: wire.fetch })
        .getPayment({ path })
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ConfigurationError);
      expect(String(failure)).toMatch(/apiKey is empty or has characters.*check where it is read from/);
      expect(String(failure)).not.toMatch(/test_k/);
    }
    expect(wire.sent).toEqual([]);
  });

  test("a function that fails says so, keeps the cause, and nothing is sent", async () => {
    const cause = new Error("the vault is sealed");
    const wire = createWire(exampleAnswer("mollie", "getPayment", 200));
    const client = createMollieClient({ apiKey: () => Promise.reject(cause), fetch: wire.fetch });
    await expect(client.getPayment({ path })).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("apiKey could not be read"),
      cause,
    });
    expect(wire.sent).toEqual([]);
  });

  test("the public receipt is fetched without asking for a key", async () => {
    const wire = createWire(exampleAnswer("dodo", "getRefundReceipt", 200));
    const apiKey = () => Promise.reject(new Error("nobody may ask"));
    const client = createDodoClient({ apiKey, fetch: wire.fetch, baseUrl: "https://test.dodopayments.com" });
    expect(await client.getRefundReceipt({ path: { refundId: "ref_1" } })).toMatchObject({ ok: true });
  });
});

describe("options that can't work are refused when the client is made", () => {
  test.each([
    ["no address at all", ""],
    ["a host without a scheme", "api.mollie.com"],
    ["another protocol", "ftp://api.mollie.com"],
    ["a script", "javascript:alert(1)"],
    ["a file", "file:///etc/passwd"],
    ["a line end from a file", "https://api.mollie.com\n"],
    ["a query", "https://api.mollie.com?v=2"],
    ["a fragment", "https://api.mollie.com#v2"],
  ])("baseUrl with %s is refused, naming what to give", (_, baseUrl) => {
    const make = () => createMollieClient({ apiKey, baseUrl });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(/^baseUrl .* give the provider's \(https:\/\/api\.mollie\.com\) or your sandbox's$/);
    expect(make).toThrow(JSON.stringify(baseUrl));
  });

  test("a password in baseUrl is refused and not repeated in the message", () => {
    const make = () => createMollieClient({ apiKey, baseUrl: "https://user:hunter2@api.mollie.com" });
    expect(make).toThrow(ConfigurationError);
    expect(make).not.toThrow(/hunter2/);
    expect(make).toThrow(/apiKey/);
  });

  test("where a provider has a test and a live host, none is chosen silently", () => {
    const options = { apiKey } as Parameters<typeof createDodoClient>[0];
    expect(() => createDodoClient(options)).toThrow(
      /^baseUrl is missing: give the provider's \(https:\/\/test\.dodopayments\.com, https:\/\/live\.dodopayments\.com\)/,
    );
  });

  test.each(["Shop\r\nx-evil: 1", "Shop: 1", "Shop/2/1", "(closed", " Shop", "Shöp/1", ""])(
    "%j is no user agent as HTTP has them, and is refused",
    (userAgent) => {
      const make = () => createMollieClient({ apiKey, userAgent });
      expect(make).toThrow(ConfigurationError);
      expect(make).toThrow(`userAgent ${JSON.stringify(userAgent)} must be names with versions, such as "ExampleShop/2.1 (test)"`);
    },
  );

  test.each(["Shop", "Shop/2.1", "Shop/2.1 (test; eu-1)", "Shop/2.1 axios/1.7.2 (a) (b)"])("%s is a user agent", (userAgent) => {
    expect(() => createMollieClient({ apiKey, userAgent })).not.toThrow();
  });

  test("the library names the version that is released", () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
    expect(version).toBe(manifest.version);
  });

  test.each(["timeoutMs", "deadlineMs", "maxResponseBytes"] as const)(
    "a %s that is no number above 0 is refused before a refund is sent into it",
    async (limit) => {
      const wire = createWire(exampleAnswer("mollie", "getPayment", 200));
      for (const value of [Number.NaN, 0, -1]) {
        const client = createMollieClient({ apiKey, fetch: wire.fetch, [limit]: value });
        await expect(client.getPayment({ path })).rejects.toThrow(`${limit} is ${value}: give a number above 0`);
      }
      expect(wire.sent).toEqual([]);
    },
  );
});
