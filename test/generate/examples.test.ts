import { describe, expect, test } from "vitest";
import { arrayAt, type Contract, contracts, isObject, type Json, type JsonObject, nameIn, objectAt, type Place, pointerOf } from "./contracts.ts";
import { coreAjv } from "./core.ts";

describe.each(contracts)("the contract $name", (contract) => {
  const checked = contract.roles.filter((role) => role.validator !== null);

  test("has an example for every documented status, and several for every request body", () => {
    const poor: string[] = [];
    for (const { name, media, examples } of contract.roles) {
      const least = name.endsWith(" body") ? 2 : 1;
      const hasNoBody = media === null && name.endsWith(" 204");
      if (!hasNoBody && examples.length < least) poor.push(`${name} has ${examples.length} examples`);
    }
    expect(poor).toEqual([]);
  });

  test("has a validator for every body and every parameter, but for files and for statuses without a body", () => {
    const without = contract.roles.filter((role) => role.validator === null && role.media !== "application/pdf" && !role.name.endsWith(" 204"));
    expect(without.map((role) => role.name)).toEqual([]);
    expect(checked.length).toBeGreaterThan(0);
  });

  test("has only examples that its generated validators accept", () => {
    const refused: object[] = [];
    for (const { name, examples, validator } of checked) {
      for (const example of examples) {
        const issues = validator?.issues(example.value) ?? [];
        if (issues.length > 0 || !validator?.(example.value)) refused.push({ name, example: example.name, issues });
      }
    }
    expect(refused).toEqual([]);
  });

  test("has validators that ask for every required field of every example, at its place", () => {
    const silent: string[] = [];
    let removed = 0;
    for (const { name, schema, examples, validator } of checked) {
      for (const example of examples) {
        for (const place of requiredPlaces(schema, example.value, contract)) {
          removed += 1;
          const issues = validator?.issues(without(example.value, place)) ?? [];
          const isNamed = issues.some((issue) => issue.pointer === pointerOf(place) && issue.keyword === "required");
          if (!isNamed) silent.push(`${name}, ${example.name}: nothing is said at ${pointerOf(place)} but ${JSON.stringify(issues)}`);
        }
      }
    }
    expect(silent).toEqual([]);
    expect(removed).toBeGreaterThan(checked.length);
  });
});

test("every example beside a schema is valid for the schema it stands in", () => {
  const refused: string[] = [];
  let seen = 0;
  for (const contract of contracts) {
    const core = coreAjv(contract);
    for (const [name, schema] of Object.entries(contract.schemas)) {
      walkSchemas(schema, [contract.name, name], (at, place) => {
        for (const example of [...arrayAt(at.examples), ...(at.example === undefined ? [] : [at.example])]) {
          seen += 1;
          if (!core(at)(example)) refused.push(`${pointerOf(place)} does not accept its example ${JSON.stringify(example)}`);
        }
      });
    }
  }
  expect(refused).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});

function walkSchemas(schema: Json | undefined, place: Place, visit: (schema: JsonObject, place: Place) => void): void {
  if (!isObject(schema)) return;
  visit(schema, place);
  for (const [name, entry] of Object.entries(objectAt(schema.properties))) walkSchemas(entry, [...place, name], visit);
  for (const key of ["items", "additionalProperties"]) walkSchemas(schema[key], [...place, key], visit);
  for (const key of ["oneOf", "anyOf"]) arrayAt(schema[key]).forEach((branch, index) => walkSchemas(branch, [...place, key, index], visit));
}

/** The fields of an example that its schema requires; of several branches, those that each branch for an object requires. */
function requiredPlaces(schema: Json | undefined, value: Json, contract: Contract, place: Place = []): Place[] {
  const { $ref, required, properties, items, additionalProperties, oneOf, anyOf } = objectAt(schema);
  if (typeof $ref === "string") return requiredPlaces(contract.schemas[nameIn($ref)], value, contract, place);
  const branches = arrayAt(oneOf ?? anyOf).filter((branch) => takes(branch, value, contract));
  if (branches.length > 0) {
    const [first = [], ...others] = branches.map((branch) => requiredPlaces(branch, value, contract, place));
    return first.filter((one) => others.every((places) => places.some((other) => pointerOf(other) === pointerOf(one))));
  }
  if (Array.isArray(value)) return value.flatMap((entry, index) => requiredPlaces(items, entry, contract, [...place, index]));
  if (!isObject(value)) return [];
  const own = arrayAt(required).map((name): Place => [...place, String(name)]);
  const fields = objectAt(properties);
  const deeper = Object.entries(value).flatMap(([key, entry]) => requiredPlaces(fields[key] ?? additionalProperties, entry, contract, [...place, key]));
  return [...own, ...deeper];
}

/** Whether a branch is for values of this kind. */
function takes(branch: Json, value: Json, contract: Contract): boolean {
  const { $ref, type, oneOf, anyOf } = objectAt(branch);
  if (typeof $ref === "string") return takes(contract.schemas[nameIn($ref)] ?? {}, value, contract);
  if (oneOf ?? anyOf) return arrayAt(oneOf ?? anyOf).some((inner) => takes(inner, value, contract));
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return type === undefined || [type].flat().includes(kind) || (kind === "number" && [type].flat().includes("integer"));
}

/** A copy of the value without what stands at the place. */
function without(value: Json, [key, ...rest]: Place): Json {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((entry, index) => (index === key ? without(entry, rest) : entry));
  const { [String(key)]: entry = null, ...others } = objectAt(value);
  return rest.length === 0 ? others : { ...others, [String(key)]: without(entry, rest) };
}
