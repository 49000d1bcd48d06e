import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMasker, redactBody, redacted, redactHeaders } from "../../src/runtime/redact.ts";

describe("bodies", () => {
  const body = {
    id: "re_1",
    customer: { name: "Ada", tags: ["x"] },
    lines: [
      { iban: "NL1", amount: 5 },
      { iban: null, amount: 6 },
    ],
    "odd/name": { "til~de": "t" },
  };

  test.each<[string, string[], unknown]>([
    ["nothing sensitive", [], body],
    ["a field", ["/id"], { ...body, id: redacted }],
    ["a whole object", ["/customer"], { ...body, customer: redacted }],
    [
      "a field of every entry",
      ["/lines/*/iban"],
      {
        ...body,
        lines: [
          { iban: redacted, amount: 5 },
          { iban: null, amount: 6 },
        ],
      },
    ],
    ["one entry", ["/customer/tags/0"], { ...body, customer: { name: "Ada", tags: [redacted] } }],
    ["names with slashes and tildes", ["/odd~1name/til~0de"], { ...body, "odd/name": { "til~de": redacted } }],
    ["a field that is not there", ["/card/number"], body],
  ])("%s is masked where the contract says so, and nothing else", (_, sensitive, expected) => {
    const before = structuredClone(body);
    expect(redactBody(body, sensitive)).toEqual(expected);
    expect(body).toEqual(before);
  });

  test.each<[string, unknown, string[], unknown]>([
    ["a text that was cut short", '{"id":"re_1","customer":{"name":"Ada', ["/customer/name"], redacted],
    ["JSON in a text of the value", { message: 'said {"name":"Ada"}' }, ["/customer/name"], { message: redacted }],
    ["JSON twice in a text", { message: JSON.stringify({ said: JSON.stringify({ name: "Ada" }) }) }, ["/customer/name"], { message: redacted }],
    ["JSON in a page", "<pre>{&quot;name&quot;: &quot;Ada&quot;}</pre>", ["/customer/name"], redacted],
    ["XML", "<refund><name>Ada</name></refund>", ["/customer/name"], redacted],
    ["a field of any name under one", '{"details":{"x":"Ada', ["/details/*"], redacted],
    ["a page without the field", "<html><meta name='x'>502: name unknown</html>", ["/customer/name"], "<html><meta name='x'>502: name unknown</html>"],
    ["words about the field", { message: 'the field "name" is required' }, ["/customer/name"], { message: 'the field "name" is required' }],
    ["a name with signs of a pattern", '{"na.me":"Ada', ["/na.me"], redacted],
    ["a name that only looks alike", '{"naxme":"Ada', ["/na.me"], '{"naxme":"Ada'],
  ])("%s is masked whole where a sensitive field stands in it, and only then", (_, value, sensitive, expected) => {
    expect(redactBody(value, sensitive)).toEqual(expected);
  });

  test("any JSON without sensitive fields comes back equal", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(redactBody(value, ["/never/there"])).toEqual(value)));
  });
});

test("headers lose their credentials, in any spelling, and keep the rest", () => {
  const headers = {
    Authorization: "Bearer x",
    "proxy-authorization": "x",
    COOKIE: "x",
    "set-cookie": "x",
    "X-Api-Key": "x",
    "idempotency-key": "order-33",
    accept: "*/*",
  };
  const masked = redactHeaders(headers);
  expect(Object.values(masked).filter((value) => value === redacted).length).toBe(5);
  expect(masked).toMatchObject({ "idempotency-key": "order-33", accept: "*/*" });
});

describe("a masker", () => {
  test("without secrets changes nothing and keeps every cause", () => {
    const { mask, maskCause } = createMasker();
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(mask(value)).toEqual(value)));
    const cause = Object.assign(new Error("x"), { when: new Date(0), map: new Map([["a", 1]]) });
    expect(maskCause(cause)).toBe(cause);
  });

  test("leaves no secret in names or in values, and everything else as it was", () => {
    const { mask } = createMasker(["sk_live_1"]);
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const planted = { value, list: [{ [`${text}sk_live_1`]: { deep: [`sk_live_1${text}`, 1, null] } }] };
        const clean = { value, list: [{ [`${text}${redacted}`]: { deep: [`${redacted}${text}`, 1, null] } }] };
        expect(mask(planted)).toEqual(clean);
      }),
    );
  });

  test("can't look into a foreign object, and so does not let it through", () => {
    class Vault {
      readonly #key = "sk_live_1";
      toString() {
        return this.#key;
      }
    }
    const { mask, maskCause } = createMasker(["sk_live_1"]);
    expect(mask({ vault: new Vault() })).toEqual({ vault: redacted });
    expect(maskCause(Object.assign(new Error("x"), { vault: new Vault() }))).not.toHaveProperty("vault");
  });
});
