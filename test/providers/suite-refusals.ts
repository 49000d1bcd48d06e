import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Capabilities } from "../../src/capabilities.ts";
import { refusal } from "./audit.ts";
import { key, type Stand, type Subject, stand } from "./stand.ts";

/** Refusals by the provider's own figures and rights, and calls that are given up. */
export function refusing(subject: Subject, _able: Capabilities): void {
  /** Every call that names the payment or the account, none of which may move money. */
  const callsOf = ({ ask }: Stand, shop: Stand["shop"], payment: string) => ({
    create: () => shop.create(ask({ payment })),
    explain: () => shop.explain(ask({ payment })),
    refundable: () => shop.refundable(payment),
  });

  describe("a call is refused by name, and nothing moves,", () => {
    test.each(["create", "explain", "refundable"] as const)("where %s names a payment that does not exist", async (method) => {
      const at = stand(subject);
      const unknown = `${at.payment.slice(0, -4)}0000`;
      const error = await refusal(callsOf(at, at.shop, unknown)[method]());
      expect(error).toMatchObject({ name: "ProviderError", code: "payment_not_found", provider: subject.name, account: subject.name, operation: method });
      expect(error.httpStatus).toBe(404);
      expect(error.outcome).toBe(method === "refundable" ? null : "unknown");
      expect(at.writes()).toEqual([]);
    });

    test.each(["create", "explain", "refundable"] as const)("where %s comes with a wrong key", async (method) => {
      const at = stand(subject);
      const error = await refusal(callsOf(at, at.fresh({ apiKey: `${at.control.apiKey}0` }), at.payment)[method]());
      expect(error).toMatchObject({ name: "ProviderError", code: "authentication_failed", httpStatus: 401, retry: "after_fix" });
      expect(at.writes()).toEqual([]);
      expect(at.ledger()).toEqual([]);
    });

    test("where reading comes with a wrong key", async () => {
      const at = stand(subject);
      const made = await at.shop.create(at.ask());
      const error = await refusal(at.fresh({ apiKey: `${at.control.apiKey}0` }).get(made));
      expect(error).toMatchObject({ code: "authentication_failed", outcome: null, operation: "get" });
    });

    test("where the payment is real money and the key is for tests", async () => {
      const at = stand(subject);
      const live = at.control.addPayment({ amount: at.money(10_000), mode: "live" }).id;
      const error = await refusal(at.shop.create(at.ask({ payment: live })));
      expect(["wrong_mode", "payment_not_found"]).toContain(error.code);
      expect(at.ledger(live)).toEqual([]);
    });

    test("where the currency is not the payment's: no write leaves", async () => {
      const at = stand(subject);
      const call = at.ask({ amount: at.money(1_000, subject.otherCurrency) });
      for (const method of ["create", "explain"] as const) {
        const error = await refusal(at.shop[method](call));
        expect(error).toMatchObject({ name: "RequestError", code: "currency_mismatch", outcome: "not_sent" });
        expect(error.message).toContain(subject.currency);
        expect(error.message).toContain(subject.otherCurrency);
      }
      expect(at.writes()).toEqual([]);
      expect(at.ledger()).toEqual([]);
    });

    test("where the currency does not exist", async () => {
      const at = stand(subject);
      expect(await refusal(at.shop.create(at.ask({ amount: at.money(1_000, "ZZZ") })))).toMatchObject({ code: "currency_mismatch", outcome: "not_sent" });
      expect(at.writes()).toEqual([]);
    });

    test("where there is no such account", async () => {
      const { shop } = stand(subject);
      expect(() => shop.capabilitiesOf("elsewhere")).toThrow(expect.objectContaining({ name: "RequestError", code: "invalid_config", provider: null }));
      expect(() => shop.capabilitiesOf("constructor")).toThrow(expect.objectContaining({ name: "RequestError", code: "invalid_config" }));
    });

    test("where the address of the provider is none", () => {
      const { fresh } = stand(subject);
      expect(() => fresh({ baseUrl: "not an address" })).toThrow(
        expect.objectContaining({ name: "RequestError", code: "invalid_config", outcome: "not_sent" }),
      );
    });

    test.each(["", "has space", "line\nend", "schlüssel"])("where the key is %j, which no key is", async (apiKey) => {
      const at = stand(subject);
      const error = await refusal(at.fresh({ apiKey }).create(at.ask()));
      expect(error).toMatchObject({ name: "RequestError", code: "invalid_config" });
      expect(at.requests).toEqual([]);
    });
  });

  describe("what shows the request to everybody does not show the key:", () => {
    const echoes: Readonly<Record<string, (headers: Readonly<Record<string, string>>) => Response>> = {
      "a proxy's page": (headers) => new Response(`<pre>${JSON.stringify(headers)}</pre>`, { status: 502, headers: { "content-type": "text/html" } }),
      "a refusal": (headers) => {
        const words = String(headers.authorization);
        const problem = { status: 400, title: words, detail: words, code: words, message: words, errorCode: words, errors: [{ code: words, detail: words }] };
        return new Response(JSON.stringify(problem), { status: 400, headers: { "content-type": "application/json", "x-request-id": words } });
      },
      "a success": (headers) => Response.json({ id: 7, status: headers.authorization, data: { id: 7, attributes: headers }, headers }, { status: 201 }),
      "an error of the runtime": ({ authorization }) => {
        const cause = Object.assign(new Error(`write ${authorization}`), { request: { headers: { authorization } } });
        throw Object.assign(new TypeError(`fetch with ${authorization} failed`, { cause }), { headers: { authorization } });
      },
    };
    for (const [what, echo] of Object.entries(echoes)) {
      test.each(["GET", "POST"])(`${what} in answer to a %s`, async (spoiled) => {
        const { shop, ask, use, control, ledger } = stand(subject);
        use(async ({ method, headers }, next) => (method === spoiled ? echo(headers) : next()));
        const error = await refusal(shop.create(ask()));
        const shown = JSON.stringify([error, inspect(error, { depth: 20 })]);
        expect(shown).not.toContain(control.apiKey);
        expect(shown).toContain("[redacted]");
        expect(ledger()).toEqual([]);
      });
    }
  });

  describe("a call that is given up", () => {
    test("before it began sends nothing", async () => {
      const { shop, ask, writes, ledger } = stand(subject);
      const error = await refusal(shop.create(ask(), { signal: AbortSignal.abort() }));
      expect(error).toMatchObject({ name: "ConnectionError", code: "aborted" });
      expect(writes()).toEqual([]);
      expect(ledger()).toEqual([]);
    });

    test("after the look and before the write sends nothing, and knows it", async () => {
      const { fresh, ask, writes, ledger } = stand(subject);
      const caller = new AbortController();
      const shop = fresh({ onAttempt: () => caller.abort() });
      const error = await refusal(shop.create(ask(), { signal: caller.signal }));
      expect(error.code).toBe("aborted");
      expect(writes()).toEqual([]);
      expect(ledger()).toEqual([]);
      expect(error.attempt).toMatchObject({ idempotencyKey: key, request: { method: "POST" } });
      const made = await fresh().create(ask());
      expect(ledger().map(({ id }) => id)).toEqual([made.id]);
    });

    test("does not take along the caller who comes right after it", async () => {
      const { shop, ask, ledger } = stand(subject);
      const caller = new AbortController();
      const first = shop.create(ask(), { signal: caller.signal });
      caller.abort();
      const second = shop.create(ask());
      expect((await refusal(first)).code).toBe("aborted");
      expect((await second).id).toBe(ledger()[0]?.id);
      expect(ledger()).toHaveLength(1);
    });
  });
}
