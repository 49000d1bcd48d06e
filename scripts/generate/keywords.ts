import { isObject, type Json, type JsonObject } from "./document.ts";

/** What a keyword may hold, and the types that it says something about. */
interface Keyword {
  readonly holds: (value: Json) => boolean;
  readonly words: string;
  readonly types?: readonly string[];
}

const isScalar = (value: Json) => !isObject(value) && !Array.isArray(value);
const schema = { holds: isObject, words: "a schema" };
const branches = { holds: (value: Json) => Array.isArray(value) && value.length > 0, words: "a list of schemas" };
const count = { holds: (value: Json) => Number.isInteger(value) && Number(value) >= 0, words: "a whole number" };
const number = { holds: (value: Json) => Number.isFinite(value), words: "a number", types: ["integer", "number"] };
const strings = { holds: (value: Json) => Array.isArray(value) && value.every((entry) => typeof entry === "string"), words: "a list of names" };
const text = ["string"];
const object = ["object"];
const array = ["array"];

const keywords: Record<string, Keyword | undefined> = {
  $ref: { holds: (value) => typeof value === "string" && value.startsWith("#/components/schemas/"), words: "#/components/schemas/ and a name" },
  type: { holds: (value) => [value].flat().length > 0, words: "a type or a list of types" },
  enum: { holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isScalar), words: "a list of scalars" },
  const: { holds: isScalar, words: "a scalar" },
  oneOf: branches,
  anyOf: branches,
  minLength: { ...count, types: text },
  maxLength: { ...count, types: text },
  pattern: { holds: (value) => typeof value === "string", words: "a regular expression", types: text },
  format: { holds: (value) => typeof value === "string", words: "a word", types: [...text, "integer"] },
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: { ...number, holds: (value) => Number.isFinite(value) && Number(value) > 0, words: "a number above 0" },
  properties: { ...schema, words: "an object of schemas", types: object },
  required: { ...strings, types: object },
  additionalProperties: { holds: (value) => typeof value === "boolean" || isObject(value), words: "true, false or a schema", types: object },
  propertyNames: { ...schema, types: object },
  minProperties: { ...count, types: object },
  maxProperties: { ...count, types: object },
  items: { ...schema, types: array },
  minItems: { ...count, types: array },
  maxItems: { ...count, types: array },
  "x-sensitive": { holds: (value) => value === true, words: "true; leave it out where it does not hold" },
};

/** The first keyword of a schema that holds what it must not, or that says nothing about the schema's type. */
export function misused(schema: JsonObject): { key: string; problem: string; remedy: string } | undefined {
  for (const [key, value] of Object.entries(schema)) {
    const keyword = keywords[key];
    if (!keyword) continue;
    const { holds, words, types } = keyword;
    if (!holds(value)) return { key, problem: `${key} is ${JSON.stringify(value)}`, remedy: `Write ${words}` };
    const given = [schema.type ?? []].flat();
    if (types && !given.some((type) => types.includes(String(type)))) {
      return {
        key,
        problem: `${key} says nothing about ${given.length > 0 ? `the type ${given.join(" or ")}` : "a schema without a type"}`,
        remedy: `Write type: ${types.join(" or ")}, or remove it`,
      };
    }
  }
  return undefined;
}
