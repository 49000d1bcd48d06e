import { arrayAt, below, isObject, type JsonObject, objectAt } from "../spec/json.ts";
import type { Authored, Json, Spec } from "../spec/spec.ts";
import { isNullable, unionOf } from "../walk/union.ts";

/**
 * Every value near a sample that shows something new of its schema: each word of an enum, each branch of a union, each property
 * present, absent and null. What `seen` knows already, from another operation that shares the schema, is left out.
 */
export function* variationsOf(spec: Spec, part: Authored, sample: Json, seen: Set<string>): Generator<Json> {
  const schema = spec.resolve(part);
  const isNew = (...facet: readonly string[]) => {
    const key = [schema.pointer, ...facet].join(" ");
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const union = unionOf(spec, schema);
  if (union) {
    if (union.open && isNew("open")) yield "unheard_of";
    for (const branch of union.branches) {
      const target = spec.resolve(branch);
      const base = union.branches.length === 1 ? sample : sampleOf(spec, branch);
      if (base === undefined) continue;
      if (isNew("branch", branch.pointer)) yield base;
      yield* variationsOf(spec, target, base, seen);
    }
    return;
  }
  for (const word of arrayAt(schema.value.enum)) if (word !== null && isNew("word", String(word))) yield word;
  if (isObject(schema.value.items)) {
    const items = { value: schema.value.items, pointer: below(schema.pointer, "items") };
    const first = arrayAt(sample)[0] ?? sampleOf(spec, items);
    if (first !== undefined) for (const entry of variationsOf(spec, items, first, seen)) yield [entry];
  }
  if (isObject(sample) && schema.value.properties !== undefined) yield* ofFields(spec, schema, sample, seen, isNew);
}

function* ofFields(
  spec: Spec,
  { value, pointer }: Authored,
  sample: JsonObject,
  seen: Set<string>,
  isNew: (...facet: readonly string[]) => boolean,
): Generator<Json> {
  const required = arrayAt(value.required);
  for (const [name, given] of Object.entries(objectAt(value.properties))) {
    const property = { value: objectAt(given), pointer: below(pointer, "properties", name) };
    const filled = Object.hasOwn(sample, name) && sample[name] !== null ? sample[name] : sampleOf(spec, property);
    const { [name]: _left, ...others } = sample;
    if (filled !== undefined && isNew("present", name)) yield { ...others, [name]: filled };
    if (!required.includes(name) && isNew("absent", name)) yield others;
    if (isNullable(spec, property) && isNew("null", name)) yield { ...others, [name]: null };
    if (filled !== undefined) for (const inner of variationsOf(spec, property, filled, seen)) yield { ...others, [name]: inner };
  }
}

/** A value that fits a schema; `undefined` where none could be made of it. */
export function sampleOf(spec: Spec, part: Authored, above: readonly string[] = []): Json | undefined {
  const schema = spec.resolve(part);
  if (above.includes(schema.pointer)) return undefined;
  const within = [...above, schema.pointer];
  const { value } = schema;
  const told = [value.example, arrayAt(value.examples)[0], value.const, value.default, arrayAt(value.enum)[0]].find(
    (each) => each !== undefined && each !== null,
  );
  if (told !== undefined) return told;
  const union = unionOf(spec, schema);
  if (union) return union.branches.map((branch) => sampleOf(spec, branch, within)).find((each) => each !== undefined);
  const type = [value.type].flat().find((name) => name !== "null");
  if (type === "string") return textFor(value);
  if (type === "integer" || type === "number")
    return typeof value.minimum === "number" ? Math.max(value.minimum, Math.min(100, Number(value.maximum ?? 100))) : 100;
  if (type === "boolean") return true;
  if (type === "array") {
    const entry = isObject(value.items) ? sampleOf(spec, { value: value.items, pointer: below(schema.pointer, "items") }, within) : undefined;
    return entry === undefined ? [] : [entry];
  }
  if (type === "object" || value.properties !== undefined) return objectFor(spec, schema, within);
  return value.type === undefined ? { note: "anything" } : undefined;
}

function objectFor(spec: Spec, { value, pointer }: Authored, within: readonly string[]): Json | undefined {
  const fields = Object.entries(objectAt(value.properties)).map(
    ([name, given]) => [name, sampleOf(spec, { value: objectAt(given), pointer: below(pointer, "properties", name) }, within)] as const,
  );
  const filled = fields.flatMap(([name, field]) => (field === undefined ? [] : [[name, field] as const]));
  return arrayAt(value.required).every((name) => filled.some(([field]) => field === name)) ? Object.fromEntries(filled) : undefined;
}

function textFor({ format, pattern, minLength, maxLength }: JsonObject): string | undefined {
  if (format === "date-time") return "2026-11-02T09:00:00Z";
  const plain = "x".repeat(Math.min(Number(maxLength ?? 9), Math.max(Number(minLength ?? 1), 9)));
  if (typeof pattern !== "string") return plain;
  const prefix = /^\^([\w-]+)/.exec(pattern)?.[1] ?? "";
  return [...known, `${prefix}${plain}`].find((text) => new RegExp(pattern, "u").test(text));
}
/** Texts of forms that the contracts write as patterns: amounts, dates, versions. */
const known = ["1.00", "-1.00", "100", "2026-02-27", "USD", "4345"];
