import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contracts, type Json, type JsonObject } from "./contracts.ts";
import { coreAjv } from "./core.ts";
import { edgesOf, namesOf, nearExamples } from "./mutations.ts";
import { generatedValidator } from "./tiny.ts";

describe.each(contracts)("the validators of $name", (contract) => {
  const core = coreAjv(contract);
  const checked = contract.roles.flatMap(({ validator, ...role }) => (validator === null ? [] : [{ ...role, validator }]));
  const [edges, names] = [edgesOf(contract), namesOf(contract)];
  const near = fc.oneof(...checked.map((role) => nearExamples(valuesOf(role.examples), edges, names).map((value) => ({ ...role, value }))));
  const examples = contract.roles.flatMap((role) => role.examples.map((example) => example.value));

  test("agree with Ajv on values near the examples, and have an issue exactly where they refuse", () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(near, ({ name, schema, validator, value }) => {
        const verdict = core(schema)(value);
        verdicts[verdict ? "accepted" : "refused"] += 1;
        expect(validator(value), `${name} on ${JSON.stringify(value)}`).toBe(verdict);
        expect(validator.issues(value).length === 0, name).toBe(verdict);
      }),
      { numRuns: 3000 },
    );
    expect(verdicts.accepted).toBeGreaterThan(300);
    expect(verdicts.refused).toBeGreaterThan(300);
  });

  test("agree with Ajv on the examples of all other operations and roles", () => {
    for (const { name, schema, validator } of checked) {
      for (const value of examples) expect(validator(value), `${name} on ${JSON.stringify(value)}`).toBe(core(schema)(value));
    }
  });
});

const valuesOf = (examples: readonly { readonly value: Json }[]) => examples.map((example) => example.value);

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const orNull = (schema: JsonObject) => ({ oneOf: [{ type: "null" }, schema] });
interface Shape {
  readonly schemas: JsonObject;
  readonly valid: readonly Json[];
}
const shapes: Record<string, Shape> = {
  "a word or null": { schemas: { Value: orNull(ref("Word")), Word: { type: "string", enum: ["a", "b"] } }, valid: ["a", null] },
  "one word or null": { schemas: { Value: orNull(ref("One")), One: { type: "string", const: "a" } }, valid: ["a", null] },
  "one number or null": { schemas: { Value: orNull(ref("One")), One: { const: 1 } }, valid: [1, null] },
  "words without a type or null": { schemas: { Value: orNull(ref("Word")), Word: { enum: ["a", 1] } }, valid: ["a", 1, null] },
  "many words or null": { schemas: { Value: orNull(ref("Word")), Word: { type: "string", enum: [..."abcdefghijkl"] } }, valid: ["l", null] },
  "an alias of an alias": { schemas: { Value: ref("Next"), Next: ref("Last"), Last: { type: "integer", minimum: 0, maximum: 3 } }, valid: [0, 3] },
  "known words and any other": {
    schemas: { Value: { anyOf: [ref("Word"), { type: "string" }, { type: "null" }] }, Word: { type: "string", enum: ["a"] } },
    valid: ["a", "b", null],
  },
  "exactly one of two objects": {
    schemas: {
      Value: { oneOf: [ref("Left"), ref("Right")] },
      Left: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
      Right: { type: "object", properties: { b: { type: "string" } }, required: ["b"] },
    },
    valid: [{ a: "x" }, { b: "x" }],
  },
  "any of two scalars or null": {
    schemas: {
      Value: { anyOf: [ref("Text"), ref("Small"), { type: "null" }] },
      Text: { type: "string", minLength: 2 },
      Small: { type: "number", exclusiveMaximum: 3 },
    },
    valid: ["ab", 2.5, null],
  },
  "an object that holds itself": {
    schemas: {
      Value: {
        type: "object",
        properties: { a: { type: "string", maxLength: 1 }, b: orNull(ref("Value")), c: { type: "array", items: ref("Value"), maxItems: 2 } },
        required: ["a"],
        additionalProperties: false,
      },
    },
    valid: [{ a: "x", b: { a: "y", b: null }, c: [{ a: "z", c: [] }] }],
  },
  "a map with rules for names": {
    schemas: {
      Value: {
        type: "object",
        propertyNames: { pattern: "^[a-c]$" },
        additionalProperties: { type: ["string", "null"], maxLength: 2 },
        minProperties: 1,
        maxProperties: 2,
      },
    },
    valid: [{ a: "x", b: null }, { c: "" }],
  },
  "fields beside a map": {
    schemas: {
      Value: { type: "object", properties: { a: { type: "boolean" } }, additionalProperties: orNull(ref("Count")) },
      Count: { type: "integer", minimum: -1, maximum: 1 },
    },
    valid: [{ a: true, b: 1, c: null }],
  },
  "numbers with every bound": { schemas: { Value: { type: "number", exclusiveMinimum: 0, maximum: 3, multipleOf: 0.5 } }, valid: [0.5, 3] },
  "dates and lists": {
    schemas: { Value: { type: "array", items: { type: ["string", "null"], format: "date-time" }, minItems: 1 } },
    valid: [["2026-11-02T09:00:00Z", null]],
  },
  "a word or null that must be there, and a name that every object has": {
    schemas: {
      Value: {
        type: "object",
        properties: {
          a: orNull(ref("Word")),
          b: { type: ["string", "null"] },
          errors: { type: "string", enum: ["too many errors", "instancePath"] },
          constructor: { type: ["integer", "null"], minimum: 0, maximum: 3 },
          func2: { type: "array", items: { type: "string" } },
        },
        required: ["a", "b", "constructor", "func2"],
      },
      Word: { type: "string", enum: ["a", "b"] },
    },
    valid: [
      { a: "a", b: "", constructor: 1, func2: [] },
      { a: null, b: null, constructor: null, func2: [""], errors: "too many errors" },
    ],
  },
  "names that need care": {
    schemas: {
      Value: {
        type: "object",
        properties: {
          "a/b~c": { type: "string" },
          'quote"d': { type: "string" },
          schema21: { type: "string", enum: ["schema21", "schema22.a"] },
          ключ: ref("Word"),
        },
        additionalProperties: false,
      },
      Word: { type: "string", pattern: '^["\\\\/{}]+$' },
    },
    valid: [{ "a/b~c": "", 'quote"d': "", schema21: "schema22.a", ключ: '{"/\\}' }],
  },
};
describe.each(Object.entries(shapes))("what the generator writes for %s", (name, { schemas, valid }) => {
  test("gives Ajv's own verdict on any value", async () => {
    const validator = await generatedValidator(schemas);
    const core = coreAjv({ name: name.replaceAll(" ", "-"), schemas })(ref("Value"));
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(nearExamples(valid, [...valid, ...edgesOf({ schemas })], namesOf({ schemas })), (value) => {
        const verdict = core(value);
        verdicts[verdict ? "accepted" : "refused"] += 1;
        expect(validator(value), JSON.stringify(value)).toBe(verdict);
        expect(validator.issues(value).length === 0).toBe(verdict);
      }),
      { numRuns: 1500 },
    );
    expect(verdicts.accepted).toBeGreaterThan(50);
    expect(verdicts.refused).toBeGreaterThan(50);
  });
});
