import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "../generate/document.ts";
import type { Site } from "./sites.ts";

/** One change of a part, by what it does to it. */
export interface Change {
  /** Tells changes of one operator at one site apart: the field, the member, the keyword. */
  readonly detail: string;
  readonly apply: (part: JsonObject) => void;
}

/** Ways to change a schema, by name. */
export type SchemaOperator = (site: Site) => readonly Change[];

const limits = { minimum: -1, minLength: -1, minItems: -1, minProperties: -1, maximum: 1, maxLength: 1, maxItems: 1, maxProperties: 1 } as const;
const typesOf = (schema: JsonObject): Json[] => (schema.type === undefined ? [] : [schema.type].flat());
const isPlain = (schema: JsonObject) => !["object", "array", "null"].some((type) => typesOf(schema).includes(type)) && typesOf(schema).length > 0;
const shown = (value: Json | undefined) => (typeof value === "string" ? value : JSON.stringify(value));

/** Lists that hold currencies or countries have a hundred members of one kind: the first, the middle and the last stand for them. */
const someOf = <Item>(list: readonly Item[]): Item[] =>
  list.length <= 8 ? [...list] : [0, Math.floor(list.length / 2), list.length - 1].flatMap((index) => list.slice(index, index + 1));

export const schemaOperators: Readonly<Record<string, SchemaOperator>> = {
  "enum member added": ({ value }) => {
    const [first] = arrayAt(value.enum);
    if (first === undefined) return [];
    const member = typeof first === "number" ? 987_654 : "ZZZ";
    return [{ detail: shown(member), apply: (schema) => void arrayAt(schema.enum).push(member) }];
  },
  "enum member removed": ({ value }) => {
    const members = arrayAt(value.enum);
    return members.length < 2
      ? []
      : someOf(members).map((member) => ({
          detail: shown(member),
          apply: (schema) => void (schema.enum = arrayAt(schema.enum).filter((each) => each !== member)),
        }));
  },
  "constant changed": ({ value }) =>
    value.const === undefined ? [] : [{ detail: shown(value.const), apply: (schema) => void (schema.const = `${shown(schema.const)}x`) }],
  retyped: ({ value }) => {
    if (!isPlain(value) || value.enum !== undefined || value.const !== undefined) return [];
    const type = typesOf(value).includes("string") ? "boolean" : "string";
    const apply = (schema: JsonObject) => {
      for (const keyword of [...Object.keys(limits), "pattern", "format", "multipleOf", "default"]) delete schema[keyword];
      schema.type = type;
    };
    return [{ detail: `${shown(value.type)} to ${type}`, apply }];
  },
  "field renamed": ({ value }) =>
    Object.keys(objectAt(value.properties)).map((name) => ({
      detail: name,
      apply: (schema) => {
        schema.properties = Object.fromEntries(Object.entries(objectAt(schema.properties)).map(([key, part]) => [key === name ? `${key}_x` : key, part]));
        if (schema.required !== undefined) schema.required = arrayAt(schema.required).map((key) => (key === name ? `${name}_x` : key));
      },
    })),
  "field removed": ({ value }) =>
    Object.keys(objectAt(value.properties)).map((name) => ({
      detail: name,
      apply: (schema) => {
        delete objectAt(schema.properties)[name];
        if (schema.required !== undefined) schema.required = arrayAt(schema.required).filter((key) => key !== name);
      },
    })),
  "required dropped": ({ value }) =>
    arrayAt(value.required).map((name) => ({
      detail: shown(name),
      apply: (schema) => void (schema.required = arrayAt(schema.required).filter((key) => key !== name)),
    })),
  "required added": ({ value }) =>
    Object.keys(objectAt(value.properties))
      .filter((name) => !arrayAt(value.required).includes(name))
      .map((name) => ({ detail: name, apply: (schema) => void (schema.required = [...arrayAt(schema.required), name]) })),
  "bound widened": ({ value }) => moved(value, 1),
  "bound narrowed": ({ value }) => moved(value, -1),
  "bound removed": ({ value }) =>
    Object.keys(limits)
      .filter((keyword) => typeof value[keyword] === "number" && !typesOf(value).includes("integer"))
      .map((keyword) => ({ detail: keyword, apply: (schema) => void delete schema[keyword] })),
  "unit changed": ({ value }) => {
    const { pattern, multipleOf } = value;
    const digits =
      typeof pattern === "string" && /\\d\{\d\}/.test(pattern)
        ? [{ detail: pattern, apply: (schema: JsonObject) => void (schema.pattern = moreDigits(pattern)) }]
        : [];
    const steps = typeof multipleOf === "number" ? [{ detail: "multipleOf", apply: (schema: JsonObject) => void (schema.multipleOf = multipleOf * 100) }] : [];
    const isAmount = typesOf(value).includes("integer") && typeof value.maximum === "number" && value.maximum > 1_000_000;
    const decimal = isAmount ? [{ detail: "minor to major", apply: inMajorUnits }] : [];
    return [...digits, ...steps, ...decimal];
  },
  "pattern changed": ({ value: { pattern } }) =>
    typeof pattern === "string" && /^\^\w/.test(pattern) ? [{ detail: pattern, apply: (schema) => void (schema.pattern = pattern.replace("^", "^x")) }] : [],
  "pattern removed": ({ value }) => (value.pattern === undefined ? [] : [{ detail: shown(value.pattern), apply: (schema) => void delete schema.pattern }]),
  "format removed": ({ value: { format } }) => (format === "date-time" ? [{ detail: format, apply: (schema) => void delete schema.format }] : []),
  "null allowed": ({ value }) =>
    value.type === undefined || typesOf(value).includes("null") || value.enum !== undefined
      ? []
      : [{ detail: shown(value.type), apply: (schema) => void (schema.type = [...typesOf(schema), "null"]) }],
  "null refused": ({ value }) => {
    const isNull = (arm: Json) => isObject(arm) && arm.type === "null";
    if (Array.isArray(value.type) && value.type.includes("null")) {
      return [{ detail: shown(value.type), apply: (schema) => void (schema.type = typesOf(schema).find((type) => type !== "null") ?? "null") }];
    }
    return arrayAt(value.oneOf).some(isNull)
      ? [
          {
            detail: "oneOf",
            apply: (schema) =>
              void (schema.oneOf = arrayAt(schema.oneOf).map((arm) =>
                isNull(arm) ? { type: "object", required: ["x_never"], properties: { x_never: { type: "string" } } } : arm,
              )),
          },
        ]
      : [];
  },
  "alternative removed": ({ value }) =>
    ["oneOf", "anyOf"].flatMap((keyword) => {
      const arms = arrayAt(value[keyword]);
      if (arms.length < 2 || arms.some((arm) => objectAt(arm).type === "null")) return [];
      return arms.map((_arm, index) => ({ detail: `${keyword}/${index}`, apply: (schema: JsonObject) => void arrayAt(schema[keyword]).splice(index, 1) }));
    }),
  "request opened": ({ value }) =>
    value.additionalProperties === false ? [{ detail: "additionalProperties", apply: (schema) => void delete schema.additionalProperties }] : [],
  "default changed": ({ value }) => {
    const { default: given } = value;
    if (given === undefined) return [];
    const other = typeof given === "number" ? given + 1 : typeof given === "boolean" ? !given : arrayAt(value.enum).find((member) => member !== given);
    return [{ detail: shown(given), apply: (schema) => void (schema.default = other ?? "2031-01-01") }];
  },
  "sensitive mark removed": ({ value }) =>
    value["x-sensitive"] === true ? [{ detail: "x-sensitive", apply: (schema) => void delete schema["x-sensitive"] }] : [],
};

function moved(value: JsonObject, step: 1 | -1): Change[] {
  return Object.entries(limits).flatMap(([keyword, outwards]) => {
    const limit = value[keyword];
    const next = typeof limit === "number" ? limit + outwards * step : Number.NaN;
    // A length below none is none, and a whole number beyond what JavaScript carries is refused by the generator.
    const isSame = Number.isNaN(next) || (next < 0 && keyword !== "minimum") || (typeof limit === "number" && Math.abs(next) > Number.MAX_SAFE_INTEGER);
    return isSame ? [] : [{ detail: `${keyword} ${shown(limit)} to ${next}`, apply: (schema: JsonObject) => void (schema[keyword] = next) }];
  });
}

function inMajorUnits(schema: JsonObject): void {
  delete schema.format;
  Object.assign(schema, { type: "number", multipleOf: 0.01 });
}

const moreDigits = (pattern: string) => pattern.replace(/\\d\{(\d)\}/, (_all, count: string) => `\\d{${Number(count) + 1}}`);
