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

  test("leaves no secret in any JSON value, in names as little as in values", () => {
    const secrets = fc.array(
      fc.string({ minLength: 4, maxLength: 8 }).filter((text) => !redacted.includes(text) && /^[!-~]+$/.test(text) && !/["\\]/.test(text)),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(secrets, fc.jsonValue(), fc.array(fc.nat({ max: 2 })), (words, value, picks) => {
        const planted = { value, list: picks.map((at) => ({ [`x${words[at % words.length]}y`]: `a${words[at % words.length]}b` })) };
        const text = JSON.stringify(createMasker(words).mask(planted)).replaceAll(redacted, "");
        for (const word of words) expect(text.includes(word) && JSON.stringify(planted.list).includes(word)).toBe(false);
      }),
    );
  });
});
