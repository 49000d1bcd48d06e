import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { components as MollieWire } from "../../generated/mollie/types.ts";
import { createRefund201 as mollieRefund, createRefundBody as mollieRequest } from "../../generated/mollie/validators/index.ts";
import { createRefundBody as paymongoRequest, createRefund200 as paymongoResponse } from "../../generated/paymongo/validators/index.ts";
import type { components as Unified } from "../../generated/refunds/types.ts";
import { createRefundBody as unifiedRequest } from "../../generated/refunds/validators/index.ts";
import { type Contract, contracts, repository } from "./contracts.ts";
import { generatedValidator } from "./tiny.ts";

describe("a validator", () => {
  test("narrows an unknown value to the type of its contract", () => {
    const value: unknown = { amount: { value: "5.95", currency: "EUR" } };
    if (!mollieRequest(value)) throw new Error("a valid request is refused");
    expectTypeOf(value).toEqualTypeOf<MollieWire["schemas"]["CreateRefundRequest"]>();
    expectTypeOf(value.amount.currency).not.toEqualTypeOf<string>();
    expectTypeOf(mollieRefund).guards.toEqualTypeOf<MollieWire["schemas"]["Refund"]>();
    expectTypeOf(unifiedRequest).guards.toEqualTypeOf<Unified["schemas"]["CreateRefundRequest"]>();
    expectTypeOf(mollieRequest).parameter(0).toEqualTypeOf<unknown>();
    expect(value.amount.value).toBe("5.95");
  });

  test("says nothing about a value that it accepts, and keeps nothing from one call to the next", () => {
    const good = { amount: { value: "5.95", currency: "EUR" } };
    expect(mollieRequest.issues(good)).toEqual([]);
    const bad = mollieRequest.issues({});
    expect(mollieRequest(good)).toBe(true);
    expect(mollieRequest.issues(good)).toEqual([]);
    expect(mollieRequest.issues({})).toEqual(bad);
  });

  test("can't be made to refuse by whoever adds to the list of nothing that it gave", () => {
    const issues = mollieRequest.issues({ amount: { value: "5.95", currency: "EUR" } }) as unknown[];
    expect(() => issues.push("mine")).toThrow(TypeError);
    expect(unifiedRequest.issues({ payment: "p", idempotencyKey: "k", amount: "remaining" })).toEqual([]);
  });

  test("names every problem at once, each by pointer, keyword and words", () => {
    const issues = mollieRequest.issues({ amount: { value: "5.95", currency: "EUR" }, description: "x".repeat(141), testmode: "yes", "a/b~c": 1 });
    expect(issues).toEqual([
      { pointer: "/description", keyword: "maxLength", message: `must have at most 140 characters; received "${"x".repeat(59)}…` },
      { pointer: "/testmode", keyword: "type", message: 'must be boolean; received "yes"' },
      { pointer: "/a~1b~0c", keyword: "additionalProperties", message: "is not a known field" },
    ]);
  });

  test("refuses values that no JSON has in words, instead of failing on them", () => {
    for (const value of [undefined, 10n, Symbol("x"), () => 1, Number.NaN, new Date(0), Object.create(null)]) {
      expect(mollieRequest(value)).toBe(false);
      expect(mollieRequest.issues({ amount: value }).length).toBeGreaterThan(0);
      expect(unifiedRequest.issues({ amount: { value, currency: "EUR" } }).length).toBeGreaterThan(0);
    }
    expect(unifiedRequest.issues({ payment: "p", idempotencyKey: "k", amount: { value: 10n, currency: "EUR" } })).toContainEqual({
      pointer: "/amount/value",
      keyword: "type",
      message: "must be integer; received 10",
    });
  });
});

describe("the words of an issue", () => {
  const field = async (schema: object, value: unknown) =>
    (await generatedValidator({ Value: { type: "object", properties: { at: { ...schema } } } }))
      .issues({ at: value })
      .map(({ pointer, message }) => [pointer, message]);

  test.each([
    [{ type: "string" }, 5, "must be string; received 5"],
    [{ type: ["string", "null"] }, [], "must be string or null; received an array"],
    [{ type: "boolean" }, {}, "must be boolean; received an object"],
    [{ type: "string", enum: ["a", "b"] }, "c", 'must be one of a, b; received "c"'],
    [{ type: "string", enum: [..."abcdefghijklmn"] }, "z", 'must be one of a, b, c, d, e, f, g, h, i, j, k, l, … (of 14); received "z"'],
    [{ type: ["string", "null"], enum: ["a", null] }, "c", 'must be one of a, null; received "c"'],
    [{ type: "string", const: "refund" }, "x", 'must be "refund"; received "x"'],
    [{ type: "string", pattern: "^tr_" }, "x", 'must match ^tr_; received "x"'],
    [{ type: "string", format: "date-time" }, "now", 'must be a date-time; received "now"'],
    [{ type: "string", minLength: 2 }, "😀", 'must have at least 2 characters; received "😀"'],
    [{ type: "string", maxLength: 1 }, "ab", 'must have at most 1 characters; received "ab"'],
    [{ type: "number", minimum: 1 }, 0, "must be >= 1; received 0"],
    [{ type: "number", maximum: 1 }, 2, "must be <= 1; received 2"],
    [{ type: "number", exclusiveMinimum: 1 }, 1, "must be > 1; received 1"],
    [{ type: "number", exclusiveMaximum: 1 }, 1, "must be < 1; received 1"],
    [{ type: "number", multipleOf: 1 }, 1.5, "must be a multiple of 1; received 1.5"],
    [{ type: "number", multipleOf: 5 }, 7, "must be a multiple of 5; received 7"],
    [{ type: "array", items: {}, minItems: 1 }, [], "must have at least 1 entries; received an array"],
    [{ type: "array", items: {}, maxItems: 1 }, [1, 2], "must have at most 1 entries; received an array"],
    [{ type: "object", minProperties: 1 }, {}, "must have at least 1 fields; received an object"],
    [{ type: "object", maxProperties: 0 }, { a: 1 }, "must have at most 0 fields; received an object"],
  ])("for %j and %j are: %s", async (schema, value, message) => {
    expect(await field(schema, value)).toEqual([["/at", message]]);
  });

  test("for a word of another type are the same whatever else is wrong", async () => {
    const words = { type: "string", enum: ["a", "b"] };
    const validator = await generatedValidator({
      Value: { type: "object", properties: { x: { type: "boolean" }, at: words, is: { type: "string", const: "c" } } },
    });
    const told = (value: unknown) => validator.issues(value).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    expect(told({ at: 1, is: 2 })).toEqual(["/at type", "/at enum", "/is type", "/is const"]);
    expect(told({ x: 0, at: 1, is: null })).toEqual(["/x type", "/at type", "/at enum", "/is type", "/is const"]);
  });

  test("for a field that is missing, unknown or ill-named point at the field", async () => {
    expect(await field({ type: "object", properties: { a: {} }, required: ["a"] }, {})).toEqual([["/at/a", "is required"]]);
    expect(await field({ type: "object", additionalProperties: false }, { b: 1 })).toEqual([["/at/b", "is not a known field"]]);
    expect(await field({ type: "object", propertyNames: { maxLength: 2 } }, { "x/y": 1 })).toEqual([
      ["/at/x~1y", "must have at most 2 characters in its name"],
      ["/at/x~1y", "has a name not allowed"],
    ]);
  });
});

describe("a value that could be several things", () => {
  const told = (value: unknown) => mollieRequest.issues({ amount: value }).map(({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`);

  test("is told as the branch that was meant: Mollie's currencies with two decimals", () => {
    expect(told({ currency: "EUR", value: "5.9" })).toEqual([
      "/amount oneOf: must be a valid TwoDecimalAmount (one of TwoDecimalAmount, ZeroDecimalAmount); received an object",
      expect.stringMatching(/^\/amount\/value pattern: must match .*; received "5\.9"$/),
    ]);
  });

  test("is told as the branch that was meant: Mollie's currencies without decimals", () => {
    expect(told({ currency: "JPY", value: "10.00" })).toEqual([
      "/amount oneOf: must be a valid ZeroDecimalAmount (one of TwoDecimalAmount, ZeroDecimalAmount); received an object",
      expect.stringMatching(/^\/amount\/value pattern: must match .*; received "10\.00"$/),
    ]);
  });

  test("is told as the branch that was meant: money or the word remaining", () => {
    const branch = (amount: unknown) => unifiedRequest.issues({ payment: "p", idempotencyKey: "k", amount })[0]?.message;
    expect(branch({ value: "5.95", currency: "EUR" })).toMatch(/^must be a valid PositiveMoney /);
    expect(branch({ value: 595 })).toMatch(/^must be a valid PositiveMoney /);
    expect(branch("remainder")).toMatch(/^must be a valid Remaining .*; received "remainder"$/);
    expect(unifiedRequest.issues({ payment: "p", idempotencyKey: "k", amount: { value: "5.95", currency: "EUR" } })).toContainEqual({
      pointer: "/amount/value",
      keyword: "type",
      message: 'must be integer; received "5.95"',
    });
  });

  test("says so where it is more than one of them", async () => {
    const part = (name: string) => ({ type: "object", properties: { [name]: { type: "string" } }, required: [name] });
    const either = { oneOf: [{ $ref: "#/components/schemas/Left" }, { $ref: "#/components/schemas/Right" }] };
    const validator = await generatedValidator({ Value: either, Left: part("a"), Right: part("b") });
    expect(validator.issues({ a: "x", b: "y" })).toEqual([
      { pointer: "", keyword: "oneOf", message: "matches more than one of Left, Right; received an object" },
    ]);
  });
});

describe("a validator as a Standard Schema", () => {
  const standard = paymongoRequest["~standard"];

  test("has version 1 and a vendor, and gives the very value where it is valid", () => {
    expect(standard).toMatchObject({ version: 1, vendor: "openrefunds" });
    const value = { data: { attributes: { amount: 10000, payment_id: "pay_1", reason: "others" } } };
    const result = standard.validate(value);
    expect(result).toEqual({ value });
    expect("value" in result && result.value).toBe(value);
  });

  test("gives issues with words and paths where it is not", () => {
    const result = standard.validate({ data: { attributes: { amount: 10000, payment_id: "pay_1", reason: "others", "x/y": 1 } } });
    expect(result).toEqual({ issues: [{ message: "is not a known field", path: ["data", "attributes", "x/y"] }] });
    expect(standard.validate(null)).toEqual({ issues: [{ message: expect.stringContaining("must be object"), path: [] }] });
  });

  test("agrees with the predicate for every example of every contract", () => {
    for (const { roles } of contracts) {
      for (const { validator } of roles) {
        for (const { value } of roles.flatMap((role) => role.examples)) {
          const result = validator?.["~standard"].validate(value) ?? { issues: [] };
          expect("value" in result, JSON.stringify(result)).toBe(validator?.(value) ?? false);
        }
      }
    }
    expectTypeOf(paymongoResponse["~standard"].version).toEqualTypeOf<1>();
  });
});

describe.each(contracts)("generated/$name", ({ name, document }: Contract) => {
  const folder = join(repository, "generated", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

  test("has types, operations, a client and validators", () => {
    for (const file of ["types.ts", "operations.ts", "client.ts", "validators/index.ts"]) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  test("has the whole contract as JSON, in the order of its lines", () => {
    const text = readFileSync(join(folder, "spec.json"), "utf8");
    expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  test("loads nothing but itself and the runtime, and evaluates nothing", () => {
    for (const file of files) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text, file).not.toMatch(/\brequire\(|\beval\b|new Function|\bajv\b/i);
      for (const [, from = "", lazily = from] of text.matchAll(/^(?:import|export) [^"]*from "([^"]+)"|import\("([^"]+)"\)/gm)) {
        const target = relative(repository, join(folder, dirname(file), lazily || from));
        expect(target, file).toMatch(new RegExp(`^(generated/${name}|src/runtime)/`));
      }
    }
  });
});
