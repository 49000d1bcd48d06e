import type { Operation } from "../runtime/operation.ts";
import { armsOf, isAnyString, isObject, type Json, type JsonObject, listOf, objectOf, type Resolve, type Seen, sampleOf, typesOf } from "./variations.ts";

/** An answer that a contract excludes. */
export interface NeverAnswer {
  readonly operation: string;
  readonly status: number;
  /** Within the operation and status. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it would be on the wire; `null` for none. */
  readonly body: string | null;
  /** What is wrong is the body, not a header. */
  readonly isBody: boolean;
}

/** The first example of an answer, broken in each way; where nothing else would break it, by a header, or by its body left out. */
export function neverOf(
  resolve: Resolve,
  { id, responses }: Operation<unknown, unknown>,
  status: number,
  response: JsonObject,
  seen: Seen,
): readonly NeverAnswer[] {
  const headers = Object.entries(objectOf(response.headers)).map(([name, header]) => [name, resolve(header).schema] as const);
  const told: Record<string, string> = Object.fromEntries(headers.map(([name, schema]) => [name, String(sampleOf(resolve, schema) ?? "x")]));
  const [usual] = Object.entries(objectOf(response.content));
  const [media = "", { schema, example, examples: named }] = [usual?.[0], objectOf(usual?.[1])];
  const type = usual ? { "content-type": media } : {};
  const validator = responses[status]?.validator;
  const isJson = media.includes("json");
  const examples = [...Object.values(objectOf(named)).map((entry) => resolve(entry).value ?? null), ...(example === undefined ? [] : [example])];
  const [whole] = examples;
  const bodies = isJson && validator ? examples.flatMap((value) => [...breachesOf(resolve, schema, value, seen)]) : [];
  const never = (name: string, body: string | null, isBody = true, more = {}) => ({
    operation: id,
    status,
    name,
    headers: { ...told, ...type, ...more },
    body,
    isBody,
  });
  const asText = whole === undefined ? null : isJson ? JSON.stringify(whole) : String(whole);
  return [
    ...bodies.filter((body) => (validator?.issues(body).length ?? 0) > 0).map((body, index) => never(`broken-${index + 1}`, JSON.stringify(body))),
    ...headers.flatMap(([name, form]) =>
      [...breachesOf(resolve, form, told[name], seen)].flatMap((value, index) =>
        typeof value === "string" || typeof value === "number" ? [never(`${name}-${index + 1}`, asText, false, { [name]: String(value) })] : [],
      ),
    ),
    ...(usual !== undefined && response["x-empty-body"] !== "allowed" ? [never("empty", null)] : []),
  ];
}

/**
 * Values near a sample that each break one thing of its schema: a limit passed by one, a form not kept, a word that nobody knows, a field that is
 * missing, null where it may not be. Some can be something else that the schema allows: that is the caller's to check.
 */
function* breachesOf(resolve: Resolve, given: Json | undefined, sample: Json | undefined, seen: Seen): Generator<Json> {
  const schema = resolve(given);
  const isNew = (facet: string) => {
    const facets = seen.get(schema) ?? new Set();
    seen.set(schema, facets);
    return !facets.has(facet) && facets.add(facet) !== undefined;
  };
  const arms = armsOf(schema);
  for (const arm of arms) {
    if (isAnyString(arms, resolve(arm))) continue;
    yield* breachesOf(resolve, arm, arms.length > 1 ? sampleOf(resolve, arm) : sample, seen);
  }
  if (typesOf(schema).length > 0 && !typesOf(schema).includes("null") && isNew("null")) yield null;
  for (const value of beyond(schema, sample)) if (isNew(JSON.stringify(value))) yield value;
  if (schema.items !== undefined) {
    const first = listOf(sample)[0] ?? sampleOf(resolve, schema.items);
    for (const entry of breachesOf(resolve, schema.items, first, seen)) yield [entry];
  }
  if (isObject(sample)) yield* inFields(resolve, schema, sample, seen, isNew);
}

function* inFields(resolve: Resolve, schema: JsonObject, sample: JsonObject, seen: Seen, isNew: (facet: string) => boolean): Generator<Json> {
  for (const name of listOf(schema.required)) {
    const { [String(name)]: _left, ...others } = sample;
    if (isNew(`without ${String(name)}`)) yield others;
  }
  for (const [name, field] of Object.entries(objectOf(schema.properties))) {
    const filled = Object.hasOwn(sample, name) && sample[name] !== null ? sample[name] : sampleOf(resolve, field);
    for (const value of breachesOf(resolve, field, filled, seen)) yield { ...sample, [name]: value };
  }
  const { additionalProperties: other, propertyNames: names } = schema;
  if (isObject(other)) for (const value of breachesOf(resolve, other, sampleOf(resolve, other), seen)) yield { ...sample, pair: value };
  if (isObject(names)) for (const name of beyond({ type: "string", ...resolve(names) }, "pair")) yield { ...sample, [String(name)]: "x" };
}

/** Just outside of what the schema itself allows. */
function beyond(schema: JsonObject, sample: Json | undefined): readonly Json[] {
  if (schema.enum !== undefined || schema.const !== undefined) return ["unheard_of"];
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, maxProperties, pattern, format } = schema;
  const types = typesOf(schema);
  const text = typeof sample === "string" ? sample : "";
  return [
    ...(isLimit(minimum) ? [further(minimum, -1)] : []),
    ...(isLimit(maximum) ? [further(maximum, 1)] : []),
    ...(types.includes("integer") && !types.includes("number") ? [(isLimit(minimum) ? Math.max(minimum, 0) : 0) + 0.5] : []),
    ...(isLimit(minLength) && minLength > 0 ? [text.slice(0, minLength - 1)] : []),
    ...(isLimit(maxLength) ? [text.padEnd(maxLength + 1, "x")] : []),
    ...(typeof pattern === "string" ? [`?${text}`, `${text}?`] : []),
    ...(format === "date-time" ? ["yesterday"] : []),
    ...(isLimit(minItems) && minItems > 0 ? [listOf(sample).slice(0, minItems - 1)] : []),
    ...(isLimit(maxItems) ? [Array.from({ length: maxItems + 1 }, () => listOf(sample)[0] ?? "x")] : []),
    ...(isLimit(maxProperties) ? [Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_all, index) => [`pair${index}`, "x"]))] : []),
  ];
}

const isLimit = (value: Json | undefined): value is number => typeof value === "number";
/** One further, or twice as far where JavaScript can't tell one number from the next. */
const further = (limit: number, step: 1 | -1) => (Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit + step : limit * 2);
