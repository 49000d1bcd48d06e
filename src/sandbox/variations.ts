/** What JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** Follows `$ref` until a schema stands there itself. */
export type Resolve = (schema: Json | undefined) => JsonObject;
/** What was shown of each schema already. */
export type Seen = Map<JsonObject, Set<string>>;

/**
 * Values near a sample that each show something else of its schema: every word, every branch, each end of a range, each field present, absent and null.
 * What `seen` has is left out; whether all of a schema is kept is the caller's to check.
 */
export function* variationsOf(resolve: Resolve, given: Json | undefined, sample: Json | undefined, seen: Seen): Generator<Json> {
  const schema = resolve(given);
  const isNew = (facet: string) => {
    const facets = seen.get(schema) ?? new Set();
    seen.set(schema, facets);
    return !facets.has(facet) && facets.add(facet) !== undefined;
  };
  const arms = armsOf(schema);
  for (const [index, arm] of arms.entries()) {
    const base = isAnyString(arms, resolve(arm)) ? "unheard_of" : sampleOf(resolve, arm);
    if (base !== undefined && isNew(`arm ${index}`)) yield base;
    if (!isAnyString(arms, resolve(arm))) yield* variationsOf(resolve, arm, base, seen);
  }
  if (typesOf(schema).includes("null") && isNew("null")) yield null;
  for (const word of listOf(schema.enum)) if (isNew(`word ${String(word)}`)) yield word;
  for (const edge of edgesOf(schema)) if (isNew(`edge ${typeof edge === "string" ? edge.length : String(edge)}`)) yield edge;
  if (schema.items !== undefined) {
    const first = listOf(sample)[0] ?? sampleOf(resolve, schema.items);
    if (isNew("empty")) yield [];
    if (first !== undefined) for (const entry of variationsOf(resolve, schema.items, first, seen)) yield [entry];
  }
  if (isObject(sample)) yield* fieldsOf(resolve, schema, sample, seen, isNew);
}

function* fieldsOf(resolve: Resolve, schema: JsonObject, sample: JsonObject, seen: Seen, isNew: (facet: string) => boolean): Generator<Json> {
  const required = listOf(schema.required);
  for (const [name, field] of Object.entries(objectOf(schema.properties))) {
    const filled = Object.hasOwn(sample, name) && sample[name] !== null ? sample[name] : sampleOf(resolve, field);
    const { [name]: _left, ...others } = sample;
    if (filled !== undefined && isNew(`present ${name}`)) yield { ...others, [name]: filled };
    if (!required.includes(name) && isNew(`absent ${name}`)) yield others;
    for (const value of variationsOf(resolve, field, filled, seen)) yield { ...others, [name]: value };
  }
  const { additionalProperties: other, propertyNames: names } = schema;
  if (isObject(other)) for (const value of variationsOf(resolve, other, sampleOf(resolve, other), seen)) yield { ...sample, pair: value };
  if (isObject(names))
    for (const name of edgesOf({ type: "string", ...resolve(names) })) if (isNew(`name ${String(name).length}`)) yield { ...sample, [String(name)]: "x" };
  const { maxProperties: most } = schema;
  if (typeof most === "number" && isNew("most")) yield Object.fromEntries(Array.from({ length: most }, (_all, index) => [`pair${index}`, "x"]));
}

/** The ends of what a schema allows; a whole number or a length beside each is the other side's to ask for. */
function edgesOf(schema: JsonObject): readonly Json[] {
  if (schema.enum !== undefined || schema.const !== undefined) return [];
  const types = typesOf(schema);
  const numbers = types.includes("integer") || types.includes("number") ? [schema.minimum, schema.maximum] : [];
  const prefix = typeof schema.pattern === "string" ? (/^\^([\w-]+)/.exec(schema.pattern)?.[1] ?? "") : "";
  const long = (length: number) => prefix + "x".repeat(Math.max(0, length - prefix.length));
  const texts = types.includes("string") ? [schema.minLength, schema.maxLength].flatMap((length) => (typeof length === "number" ? [long(length)] : [])) : [];
  return [...numbers.filter((edge) => typeof edge === "number"), ...texts, ...(types.includes("boolean") ? [true, false] : [])];
}

/** A value that a schema could allow; `undefined` where none could be made of it. */
export function sampleOf(resolve: Resolve, given: Json | undefined, above: readonly JsonObject[] = []): Json | undefined {
  const schema = resolve(given);
  if (above.includes(schema)) return undefined;
  const within = [...above, schema];
  const told = [schema.example, listOf(schema.examples)[0], schema.const, schema.default, listOf(schema.enum)[0]].find(
    (each) => each !== undefined && each !== null,
  );
  if (told !== undefined) return told;
  for (const arm of armsOf(schema)) {
    const value = sampleOf(resolve, arm, within);
    if (value !== undefined) return value;
  }
  const [type] = typesOf(schema).filter((name) => name !== "null");
  if (type === "string") return textFor(schema);
  if (type === "integer" || type === "number") return Math.max(Number(schema.minimum ?? 0), Math.min(100, Number(schema.maximum ?? 100)));
  if (type === "boolean") return true;
  if (type === "array") return [sampleOf(resolve, schema.items, within)].flatMap((entry) => (entry === undefined ? [] : [entry]));
  if (type !== "object" && schema.properties === undefined) return schema.type === undefined && armsOf(schema).length === 0 ? { note: "anything" } : undefined;
  const fields = Object.entries(objectOf(schema.properties)).flatMap(([name, field]) => {
    const value = sampleOf(resolve, field, within);
    return value === undefined ? [] : [[name, value] as const];
  });
  const filled: JsonObject = Object.fromEntries(fields);
  return listOf(schema.required).every((name) => Object.hasOwn(filled, String(name))) ? filled : undefined;
}

function textFor({ format, pattern, minLength, maxLength }: JsonObject): Json | undefined {
  if (format === "date-time") return "2026-11-02T09:00:00Z";
  const plain = "x".repeat(Math.min(Number(maxLength ?? 9), Math.max(Number(minLength ?? 1), 9)));
  if (typeof pattern !== "string") return plain;
  const prefix = /^\^([\w-]+)/.exec(pattern)?.[1] ?? "";
  return [...texts, `${prefix}${plain}`].find((text) => new RegExp(pattern, "u").test(text));
}
/** Texts of forms that the contracts write as patterns: amounts, dates, versions. */
const texts = ["1.00", "-1.00", "100", "2026-02-27", "USD", "4345"];

/** Whether a value has a word that an open list does not name: the contract allows it, and does not know it. */
export function hasOpenWord(resolve: Resolve, given: Json | undefined, value: Json): boolean {
  const schema = resolve(given);
  const arms = armsOf(schema);
  if (typeof value === "string" && arms.some((arm) => isAnyString(arms, resolve(arm)))) return !arms.some((arm) => listOf(resolve(arm).enum).includes(value));
  if (Array.isArray(value)) return value.some((entry) => hasOpenWord(resolve, schema.items ?? {}, entry));
  if (!isObject(value)) return false;
  return [schema, ...arms.map(resolve)].some(({ properties }) =>
    Object.entries(objectOf(properties)).some(([name, field]) => value[name] !== undefined && hasOpenWord(resolve, field, value[name])),
  );
}

/** JSON pointers to what in a value its schema calls sensitive, each at its outermost place. */
export function sensitiveIn(resolve: Resolve, given: Json | undefined, value: Json, at = ""): readonly string[] {
  const schema = resolve(given);
  const isHidden = schema["x-sensitive"] === true || objectOf(given)["x-sensitive"] === true;
  if (isHidden || value === null) return value === null ? [] : [at];
  if (typeof value === "string") return armsOf(schema).flatMap((arm) => sensitiveIn(resolve, arm, value, at));
  if (Array.isArray(value)) return value.flatMap((entry, index) => sensitiveIn(resolve, schema.items ?? {}, entry, `${at}/${index}`));
  if (!isObject(value)) return [];
  return [schema, ...armsOf(schema).map(resolve)].flatMap(({ properties }) =>
    Object.entries(value).flatMap(([name, each]) => sensitiveIn(resolve, objectOf(properties)[name] ?? {}, each, `${at}/${name}`)),
  );
}

const annotations = ["type", "description"];
/** The arm beside known words that lets any other word in. */
export const isAnyString = (arms: readonly Json[], arm: JsonObject) =>
  arms.length > 1 && arm.type === "string" && Object.keys(arm).every((key) => annotations.includes(key));
/** What a value may be one of. */
export const armsOf = ({ oneOf, anyOf }: JsonObject): readonly Json[] => [...listOf(oneOf), ...listOf(anyOf)];
/** The types that a value may be of. */
export const typesOf = ({ type }: JsonObject): readonly Json[] => [type ?? []].flat();
/** The entries of a list; none of anything else. */
export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
/** The fields of an object; none of anything else. */
export const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
/** Whether a value is an object, not a list. */
export const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
