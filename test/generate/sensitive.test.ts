import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrayAt, type Contract, contracts, isObject, type Json, type JsonObject, nameIn, objectAt, type Place, pointerOf, type Role } from "./contracts.ts";
import { changed, edgesOf, namesOf, nearExamples } from "./mutations.ts";
import { generatedValidator } from "./tiny.ts";

const marker = "sEcReT-mArKeR";
const number = 741852963;
/** The same secret in every kind of clothes. */
const secrets: Json[] = [
  marker,
  number,
  `${marker} `.repeat(40),
  [marker],
  { a: marker, b: [number] },
  [[marker]],
  { [marker]: number },
  `${marker}\n${number}`,
];
const tells = (text: string) => text.includes(marker) || text.includes(String(number));

describe.each(contracts)("what $name calls sensitive", (contract) => {
  const hidden = contract.roles.flatMap((role) =>
    role.validator === null ? [] : sensitivePlaces(role.schema, contract).map((place) => ({ ...role, ...place })),
  );

  test("is known to each generated validator", () => {
    const missing = hidden.filter(({ validator, place }) => !validator?.sensitive.some((pattern) => covers(pattern, place)));
    expect(missing.map(({ name, place }) => `${name} ${pointerOf(place)}`)).toEqual([]);
  });

  test("is never in an issue, whatever stands there", () => {
    let issues = 0;
    for (const role of hidden) {
      for (const secret of secrets) {
        for (const value of [...role.examples.map((example) => example.value), {}].map((base) => placed(base, role.place, secret))) {
          const told = wordsOf(role, value);
          issues += told.count;
          expect(tells(told.text), `${role.name} at ${pointerOf(role.place)}: ${told.text}`).toBe(false);
        }
      }
    }
    expect(issues).toBeGreaterThanOrEqual(hidden.length);
  });

  test("is named by its place, and by what should stand there, where it is wrong", () => {
    for (const { name, place, leaf, validator } of hidden) {
      const types = [leaf.type ?? []].flat();
      if (types.length === 0 || types.includes("number") || types.includes("integer")) continue;
      const issue = validator?.issues(placed({}, place, number)).find(({ pointer }) => pointer === pointerOf(place));
      expect(issue, `${name} at ${pointerOf(place)}`).toMatchObject({ keyword: "type", message: expect.stringContaining("a number that is not shown") });
    }
  });

  test("is never in an issue, whatever else is wrong with the value", () => {
    const roles = [...new Map(hidden.map((role) => [role.name, role])).values()];
    if (roles.length === 0) return;
    const [edges, names] = [edgesOf(contract), namesOf(contract)];
    const near = fc.constantFrom(...roles).chain((role) => {
      const places = hidden.filter(({ name }) => name === role.name);
      const values = nearExamples(
        role.examples.map((example) => example.value),
        edges,
        names,
      );
      return fc
        .tuple(fc.constant(role), values, fc.constantFrom(...places), fc.constantFrom(...secrets))
        .map(([{ validator, name }, value, { place }, secret]) => ({
          role: { validator, name },
          value: placed(value, place, secret),
        }));
    });
    fc.assert(
      fc.property(near, ({ role, value }) => {
        expect(tells(wordsOf(role, value).text), role.name).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a scalar where an object with sensitive fields should stand", () => {
  test("is not shown either, at any height", () => {
    for (const contract of contracts) {
      for (const role of contract.roles.filter(({ validator }) => validator !== null)) {
        for (const { place } of sensitivePlaces(role.schema, contract)) {
          for (const height of place.keys()) {
            const { text } = wordsOf(role, placed({}, place.slice(0, height), marker));
            expect(tells(text), `${contract.name} ${role.name}: ${text}`).toBe(false);
          }
        }
      }
    }
  });
});

describe("a schema that holds itself", () => {
  test("hides what is sensitive at every depth", async () => {
    const ref = { $ref: "#/components/schemas/Value" };
    const validator = await generatedValidator({
      Value: {
        type: "object",
        properties: { secret: { type: "string", pattern: "^x", "x-sensitive": true }, inner: ref, list: { type: "array", items: ref } },
      },
    });
    const value = { secret: marker, inner: { secret: marker, inner: { secret: number } }, list: [{ list: [{ secret: marker }] }] };
    const issues = validator.issues(value);
    expect(issues.map(({ pointer }) => pointer).sort()).toEqual(["/inner/inner/secret", "/inner/secret", "/list/0/list/0/secret", "/secret"]);
    expect(tells(JSON.stringify(issues))).toBe(false);
  });
});

test("the contracts do call something sensitive", () => {
  const counts = contracts.map((contract) => contract.roles.flatMap((role) => sensitivePlaces(role.schema, contract)).length);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
});

/** Everything that a validator says about a value. */
function wordsOf({ validator }: Pick<Role, "validator">, value: Json): { text: string; count: number } {
  const issues = validator?.issues(value) ?? [];
  const standard = validator?.["~standard"].validate(value) ?? {};
  return { text: JSON.stringify([issues, "issues" in standard ? standard.issues : []]), count: issues.length };
}

interface Hidden {
  readonly place: Place;
  readonly leaf: JsonObject;
}

/** Where the YAML says `x-sensitive`: 0 stands for any index and `key` for any key. */
function sensitivePlaces(schema: Json | undefined, contract: Contract, place: Place = [], seen: readonly string[] = []): Hidden[] {
  if (!isObject(schema)) return [];
  const { $ref, properties, items, additionalProperties, oneOf, anyOf, ...rest } = schema;
  if (rest["x-sensitive"] === true) return [{ place, leaf: rest }];
  if (typeof $ref === "string") return seen.includes($ref) ? [] : sensitivePlaces(contract.schemas[nameIn($ref)], contract, place, [...seen, $ref]);
  return [
    ...Object.entries(objectAt(properties)).flatMap(([name, entry]) => sensitivePlaces(entry, contract, [...place, name], seen)),
    ...sensitivePlaces(items, contract, [...place, 0], seen),
    ...sensitivePlaces(additionalProperties, contract, [...place, "key"], seen),
    ...[...arrayAt(oneOf), ...arrayAt(anyOf)].flatMap((branch) => sensitivePlaces(branch, contract, place, seen)),
  ];
}

/** A copy of the value with the secret at the place; what is in the way is replaced. */
function placed(base: Json, [key, ...rest]: Place, secret: Json): Json {
  if (key === undefined) return secret;
  if (typeof key === "number") {
    const list = Array.isArray(base) && base.length > 0 ? base : [{}];
    return changed(list, [key], (old) => placed(old, rest, secret));
  }
  return changed(isObject(base) ? base : {}, [key], (old) => placed(old, rest, secret));
}

function covers(pattern: string, place: Place): boolean {
  const keys = pattern.split("/").slice(1);
  return keys.length <= place.length && keys.every((key, at) => key === "*" || key === String(place[at]));
}
