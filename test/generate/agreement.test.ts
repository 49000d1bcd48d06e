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
const shapes: Record<string, JsonObject> = {
  "a word or null": { Value: orNull(ref("Word")), Word: { type: "string", enum: ["a", "b"] } },
  "one word or null": { Value: orNull(ref("One")), One: { type: "string", const: "a" } },
  "one number or null": { Value: orNull(ref("One")), One: { const: 1 } },
  "words without a type or null": { Value: orNull(ref("Word")), Word: { enum: ["a", 1] } },
  "many words or null": { Value: orNull(ref("Word")), Word: { type: "string", enum: [..."abcdefghijkl"] } },
  "an alias of an alias": { Value: ref("Next"), Next: ref("Last"), Last: { type: "integer", minimum: 0, maximum: 3 } },
  "known words and any other": { Value: { anyOf: [ref("Word"), { type: "string" }, { type: "null" }] }, Word: { type: "string", enum: ["a"] } },
  "exactly one of two objects": {
    Value: { oneOf: [ref("Left"), ref("Right")] },
    Left: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
    Right: { type: "object", properties: { b: { type: "string" } }, required: ["b"] },
  },
  "any of two scalars or null": {
    Value: { anyOf: [ref("Text"), ref("Small"), { type: "null" }] },
    Text: { type: "string", minLength: 2 },
    Small: { type: "number", exclusiveMaximum: 3 },
  },
  "an object that holds itself": {
    Value: {
      type: "object",
      properties: { a: { type: "string", maxLength: 1 }, b: orNull(ref("Value")), c: { type: "array", items: ref("Value"), maxItems: 2 } },
      required: ["a"],
      additionalProperties: false,
    },
  },
  "a map with rules for names": {
    Value: {
      type: "object",
      propertyNames: { pattern: "^[a-c]$" },
      additionalProperties: { type: ["string", "null"], maxLength: 2 },
      minProperties: 1,
      maxProperties: 2,
    },
  },
  "fields beside a map": {
    Value: { type: "object", properties: { a: { type: "boolean" } }, additionalProperties: orNull(ref("Count")) },
    Count: { type: "integer", minimum: -1, maximum: 1 },
  },
  "numbers with every bound": { Value: { type: "number", exclusiveMinimum: 0, maximum: 3, multipleOf: 0.5 } },
  "dates and lists": { Value: { type: "array", items: { type: ["string", "null"], format: "date-time" }, minItems: 1 } },
  "names that need care": {
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
};
const scalars: Json[] = [
  null,
  true,
  "",
  "a",
  "b",
  "ab",
  "abc",
  "l",
  "m",
  0,
  1,
  -1,
  0.5,
  2,
  3,
  4,
  "2026-11-02T09:00:00Z",
  "2026-11-02",
  "schema21",
  "schema22.a",
  '"',
  "{}",
  {},
  [],
];
const fieldNames = ["a", "b", "c", "d", "a/b~c", 'quote"d', "schema21", "ключ"];
const anyValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...scalars),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fieldNames), tie("value"), { maxKeys: 3 }).map((entries) => ({ ...entries })),
  ),
})).value;

describe.each(Object.entries(shapes))("what the generator writes for %s", (name, schemas) => {
  test("gives Ajv's own verdict on any value", async () => {
    const validator = await generatedValidator(schemas);
    const core = coreAjv({ name: name.replaceAll(" ", "-"), schemas })(ref("Value"));
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(anyValue, (value) => {
        const verdict = core(value);
        verdicts.add(verdict);
        expect(validator(value), JSON.stringify(value)).toBe(verdict);
      }),
      { numRuns: 1500 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });
});
