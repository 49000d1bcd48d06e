import { arrayAt, isObject, type JsonObject, objectAt } from "../spec/json.ts";
import type { Authored, Json, Spec } from "../spec/spec.ts";
import { blank } from "../walk/notes.ts";
import { walkSchema } from "../walk/schema.ts";
import { branchName } from "../walk/union.ts";
import { beyond } from "./schema-beyond.ts";
import { changed } from "./schema-change.ts";
import { sampleOf } from "./variations.ts";

/** One way to break a schema at one place, or to stand just inside of it. */
export interface Probe {
  /** `amount-value-missing` */
  readonly id: string;
  /** `without amount.value` */
  readonly words: string;
  readonly path: readonly string[];
  /** What stands there instead; `undefined`: nothing. */
  readonly value: Json | undefined;
  /** Whether the schema allows it. */
  readonly fits: boolean;
  /** A bound of length or number that says nothing of money: what is inside has to be taken. */
  readonly neutral: boolean;
  /** Beyond what the schema limits: nothing but the form of it can be asked for. */
  readonly isSilent: boolean;
  /** Where it stands in another branch of a union than the sample: that branch, put in before. */
  readonly inside?: { readonly path: readonly string[]; readonly value: Json };
}

/** Every probe of a schema, one keyword at a time. `sample` is a value that fits it, to choose branches and to keep what is not probed. */
export function probesOf(spec: Spec, part: Authored, sample: Json | undefined, path: readonly string[] = [], depth = 0): readonly Probe[] {
  const { value: schema, pointer } = spec.resolve(part);
  if (depth > 8) return [];
  const within = (child: Json | undefined, name: string, at: Json | undefined, key: string) =>
    isObject(child) ? probesOf(spec, { value: child, pointer: `${pointer}/${name}` }, at, [...path, key], depth + 1) : [];
  const branches = [...arrayAt(schema.oneOf), ...arrayAt(schema.anyOf)].filter(isObject).map((value) => spec.resolve({ value, pointer }));
  const branch = branches.find(({ value }) => sample !== undefined && suits(spec, value, sample)) ?? branches.find(({ value }) => value.type !== "null");
  const probe = probing(path);
  return [
    ...(branch ? probesOf(spec, branch, sample, path, depth + 1) : own(schema, sample, probe)),
    ...branches.filter((other) => other !== branch).flatMap((other) => inBranch(spec, { value: schema, pointer }, other, path, depth)),
    ...arrayAt(schema.required).map((name) => probing([...path, String(name)])("missing", "without %", undefined)),
    ...optionalOf(schema).map((name) => probing([...path, name])("left-out", "without %", undefined, "silent")),
    ...(schema.additionalProperties === false ? [probing([...path, "unheard_of"])("unknown", "with the unknown field %", "x")] : []),
    ...(schema.additionalProperties === undefined && schema.properties !== undefined
      ? [probing([...path, "unheard_of"])("extra", "with the further field %", "x", "silent")]
      : []),
    ...Object.entries(objectAt(schema.properties)).flatMap(([name, child]) => within(child, `properties/${name}`, objectAt(sample)[name], name)),
    ...(isObject(schema.items) ? within(schema.items, "items", arrayAt(sample)[0], "0") : []),
  ];
}

/** The probes of a branch that the sample is not of; those that make another branch of it are left out. */
function inBranch(spec: Spec, union: Authored, branch: Authored, path: readonly string[], depth: number): readonly Probe[] {
  const value = branch.value.type === "object" ? sampleOf(spec, branch) : undefined;
  if (value === undefined) return [];
  const name = branchName(branch);
  return probesOf(spec, branch, value, path, depth + 1).flatMap((probe) => {
    const other = changed(value, probe.path.slice(path.length), probe.value);
    if (probe.path.length === path.length || other === undefined || fits(spec, union, other) !== probe.fits) return [];
    return [{ ...probe, id: `${probe.id}-in-${name}`, words: `${probe.words} in a ${name}`, inside: { path, value }, neutral: false }];
  });
}

function fits(spec: Spec, part: Authored, value: Json): boolean {
  const notes = blank();
  walkSchema({ spec, operation: "", direction: "request" }, part, value, { instance: "", hidden: false }, notes);
  return notes.breaches.every(({ mode }) => mode !== "tolerant");
}

const optionalOf = ({ properties, required }: JsonObject): readonly string[] =>
  Object.keys(objectAt(properties)).filter((name) => !arrayAt(required).includes(name));

export type Make = (suffix: string, words: string, value: Json | undefined, inside?: "fits" | "neutral" | "silent") => Probe;
const probing =
  (path: readonly string[]): Make =>
  (suffix, words, value, inside) => ({
    id: [...path, suffix].join("-").replace(/[^\w-]/g, "-"),
    words: words.replace("%", path.join(".") || "the body"),
    path,
    value,
    fits: inside !== undefined,
    neutral: inside === "neutral",
    isSilent: inside === "silent",
  });

/** The keywords that stand in this schema itself. */
function own(schema: JsonObject, sample: Json | undefined, probe: Make): readonly Probe[] {
  const types = [schema.type].flat().filter((type): type is string => typeof type === "string");
  const [type] = types.filter((name) => name !== "null");
  if (schema.type === undefined && schema.enum === undefined && schema.const === undefined) return [];
  return [
    ...(type === undefined ? [] : [probe("wrong-type", `with ${article(wrongTypes[type])} as %`, wrongTypes[type])]),
    ...(types.length > 0 && !types.includes("null") ? [probe("null", "with null as %", null)] : []),
    ...(types.includes("null") && types.length > 1 ? [probe("may-be-null", "with null as %, which it may be,", null, "fits")] : []),
    ...(schema.enum === undefined && schema.const === undefined ? [] : [probe("unknown-word", "with an unknown word as %", "unheard_of")]),
    ...arrayAt(schema.enum).flatMap((word) => (word === null ? [] : [probe(`word-${String(word)}`, `with ${String(word)} as %`, word, "fits")])),
    ...(type === "boolean" ? [true, false].map((value) => probe(String(value), `with ${value} as %`, value, "fits")) : []),
    ...(type === "string" ? textProbes(schema, sample, probe) : []),
    ...(type === "integer" || type === "number" ? numberProbes(schema, probe) : []),
    ...(type === "array" ? countProbes(schema, sample, probe) : []),
    ...(type === "object" ? mapProbes(schema, probe) : []),
    ...beyond(schema, type, probe),
  ];
}

const wrongTypes: Readonly<Record<string, Json>> = { string: 12_345, integer: "12345", number: "12345", boolean: "yes", array: {}, object: [] };
const article = (value: Json | undefined) =>
  value === 12_345 ? "a number" : typeof value === "string" ? "a text" : Array.isArray(value) ? "a list" : "an object";

function textProbes({ minLength, maxLength, pattern, format }: JsonObject, sample: Json | undefined, probe: Make): readonly Probe[] {
  const prefix = typeof pattern === "string" ? (/^\^([\w-]+)\.\+\$$/.exec(pattern)?.[1] ?? "") : "";
  const text = (length: number) => (prefix + "x".repeat(Math.max(0, length - prefix.length))).slice(0, length);
  const fills = pattern === undefined || prefix !== "";
  return [
    ...(typeof minLength === "number" && minLength > 0 ? [probe("too-short", `with % of ${minLength - 1} characters`, text(minLength - 1))] : []),
    ...(typeof minLength === "number" && fills && minLength > prefix.length
      ? [probe("shortest", `with % of ${minLength} characters`, text(minLength), "neutral")]
      : []),
    ...(typeof maxLength === "number" && fills
      ? [
          probe("just-short-enough", `with % of ${maxLength - 1} characters`, text(maxLength - 1), "neutral"),
          probe("longest", `with % of ${maxLength} characters`, text(maxLength), "neutral"),
        ]
      : []),
    ...(typeof maxLength === "number" ? [probe("too-long", `with % of ${maxLength + 1} characters`, text(maxLength + 1))] : []),
    ...(typeof pattern === "string" ? [probe("malformed", "with a malformed %", typeof sample === "string" ? `?${sample}` : "?")] : []),
    ...(format === "date-time"
      ? [probe("no-time", "with a % that is no time", "yesterday"), probe("time", "with a time as %", "2026-11-01T00:00:00Z", "fits")]
      : []),
  ];
}

function numberProbes({ minimum, maximum, type, multipleOf }: JsonObject, probe: Make): readonly Probe[] {
  const isWhole = type === "integer" || multipleOf === 1;
  return [
    ...(typeof minimum === "number"
      ? [
          probe("below-minimum", `with ${minimum - 1} as %`, minimum - 1),
          probe("minimum", `with ${minimum} as %`, minimum, "fits"),
          probe("above-minimum", `with ${minimum + 1} as %`, minimum + 1, "fits"),
        ]
      : []),
    ...(typeof maximum === "number"
      ? [
          probe("below-maximum", `with ${maximum - 1} as %`, maximum - 1, "fits"),
          probe("maximum", `with ${maximum} as %`, maximum, "fits"),
          probe("above-maximum", `with ${maximum + 1} as %`, maximum + 1),
        ]
      : []),
    ...(isWhole ? [probe("broken", "with a broken number as %", 1.5)] : []),
  ];
}

function countProbes({ minItems, maxItems }: JsonObject, sample: Json | undefined, probe: Make): readonly Probe[] {
  const list = (length: number) => Array.from({ length }, () => arrayAt(sample)[0] ?? "x");
  return [
    ...(typeof minItems === "number" && minItems > 0 ? [probe("too-few", `with ${minItems - 1} entries in %`, list(minItems - 1))] : []),
    ...(typeof maxItems === "number" ? [probe("too-many", `with ${maxItems + 1} entries in %`, list(maxItems + 1))] : []),
  ];
}

function mapProbes({ maxProperties, additionalProperties, propertyNames }: JsonObject, probe: Make): readonly Probe[] {
  const map = (length: number, value: Json = "x") => Object.fromEntries(Array.from({ length }, (_, index) => [`pair${index}`, value]));
  const { maxLength: longest } = objectAt(additionalProperties);
  const { maxLength: longestName, pattern } = objectAt(propertyNames);
  return [
    ...(typeof maxProperties === "number"
      ? [
          probe("one-fewer-pair", `with ${maxProperties - 1} pairs in %`, map(maxProperties - 1), "neutral"),
          probe("most-pairs", `with ${maxProperties} pairs in %`, map(maxProperties), "neutral"),
          probe("too-many-pairs", `with ${maxProperties + 1} pairs in %`, map(maxProperties + 1)),
        ]
      : []),
    ...(isObject(additionalProperties) && additionalProperties.type === "string"
      ? [probe("pair-of-number", "with a number in %", map(1, 12_345)), probe("pair-of-text", "with a text in %", map(1), "neutral")]
      : []),
    ...(typeof longest === "number"
      ? [
          probe("longest-pair", `with ${longest} characters in a pair of %`, map(1, "x".repeat(longest)), "neutral"),
          probe("too-long-pair", `with ${longest + 1} characters in a pair of %`, map(1, "x".repeat(longest + 1))),
        ]
      : []),
    ...(typeof longestName === "number"
      ? [
          probe("shortest-name", "with a name of 1 character in %", { n: "x" }, "neutral"),
          probe("longest-name", `with a name of ${longestName} characters in %`, { ["n".repeat(longestName)]: "x" }, "neutral"),
          probe("too-long-name", `with a name of ${longestName + 1} characters in %`, { ["n".repeat(longestName + 1)]: "x" }),
          probe("empty-name", "with an empty name in %", { "": "x" }),
        ]
      : []),
    ...(typeof pattern === "string" ? [probe("odd-name", "with a name of other characters in %", { "a name?": "x" })] : []),
  ];
}

/** Whether a value could be meant for a branch: its own words and its fixed values agree. */
function suits(spec: Spec, branch: JsonObject, value: Json): boolean {
  if (branch.type === "object" && !isObject(value)) return false;
  if (branch.type === "null") return value === null;
  if (branch.type === "string" && typeof value !== "string") return false;
  if (arrayAt(branch.enum).length > 0 && !arrayAt(branch.enum).includes(value)) return false;
  return Object.entries(objectAt(branch.properties)).every(([name, child]) => {
    const at = objectAt(value)[name];
    return at === undefined || !isObject(child) || suits(spec, spec.resolve({ value: child, pointer: "" }).value, at);
  });
}
