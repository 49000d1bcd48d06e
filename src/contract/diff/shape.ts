import { arrayAt, below, isObject, type Json, type JsonObject, objectAt } from "../spec/json.ts";

/** A part of a document, and where it stands. */
export interface Part {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** Follows references; a reference that leads nowhere or in a circle gives an empty part. */
export type Follow = (part: Part) => Part;

/** What a schema allows, whichever way it is written: references followed, `allOf` merged, OpenAPI 3.0 and 3.1 alike. */
export interface Shape {
  readonly pointer: string;
  /** JSON types, `integer` and `null` included; `null`: any value. */
  readonly types: readonly string[] | null;
  /** The only values; `null` where there is no list. */
  readonly members: readonly Json[] | null;
  /** Values that are named beside others that are not: an open list. */
  readonly known: readonly Json[];
  /** Pattern, format, bounds, default. */
  readonly rules: ReadonlyMap<Rule, Json>;
  readonly properties: ReadonlyMap<string, Part>;
  readonly required: ReadonlySet<string>;
  /** Whether other properties may appear. */
  readonly open: boolean;
  readonly items: Part | null;
  /** Shapes of which any may apply, where they can't be told in one. */
  readonly arms: readonly Part[];
}

export const lowerBounds = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
export const upperBounds = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;
const otherRules = ["pattern", "format", "multipleOf", "uniqueItems", "default"] as const;
const ruleNames = [...lowerBounds, ...upperBounds, ...otherRules];
export type Rule = (typeof ruleNames)[number];

/** Reads a schema as a shape. What contains itself through `allOf` or alternatives alone says nothing more on the second round. */
export function shapeOf(part: Part, follow: Follow, around: ReadonlySet<string> = new Set()): Shape {
  const { value, pointer } = follow(part);
  const known = shapes.get(follow) ?? new Map<string, Shape>();
  shapes.set(follow, known);
  const earlier = known.get(pointer);
  if (earlier) return earlier;
  const own = plainShape(value, pointer);
  if (around.has(pointer)) return own;
  const within = new Set([...around, pointer]);
  const merged = partsOf(value, pointer, "allOf").reduce((sum, each) => both(sum, shapeOf(each, follow, within)), own);
  const allowed = (["oneOf", "anyOf"] as const).reduce((sum, key) => {
    const arms = partsOf(value, pointer, key);
    return arms.length === 0 ? sum : both(sum, anyOf(arms, pointer, follow, within));
  }, merged);
  // OpenAPI 3.0 writes it beside `allOf` where what is referred to may be null.
  const isNullable = value.nullable === true && allowed.types !== null && !allowed.types.includes("null");
  const shape = isNullable ? { ...allowed, types: [...(allowed.types ?? []), "null"] } : allowed;
  known.set(pointer, shape);
  return shape;
}

/** What was read before, by document. */
const shapes = new WeakMap<Follow, Map<string, Shape>>();

const partsOf = (value: JsonObject, pointer: string, key: string): Part[] =>
  arrayAt(value[key]).map((each, index) => ({ value: objectAt(each), pointer: below(pointer, key, index) }));

function plainShape(value: JsonObject, pointer: string): Shape {
  const listed = value.const === undefined ? (Array.isArray(value.enum) ? arrayAt(value.enum) : null) : [value.const];
  const types = value.type === undefined ? impliedTypes(value, listed) : [value.type].flat().flatMap((type) => (typeof type === "string" ? [type] : []));
  return {
    pointer,
    types,
    members: listed?.filter((member) => member !== null) ?? null,
    known: [],
    rules: rulesOf(value),
    properties: new Map(
      Object.entries(objectAt(value.properties)).map(([name, each]) => [name, { value: objectAt(each), pointer: below(pointer, "properties", name) }]),
    ),
    required: new Set(arrayAt(value.required).flatMap((name) => (typeof name === "string" ? [name] : []))),
    open: value.additionalProperties !== false,
    items: isObject(value.items) ? { value: value.items, pointer: below(pointer, "items") } : null,
    arms: [],
  };
}

/** What a schema without `type` can only mean. */
function impliedTypes(value: JsonObject, members: readonly Json[] | null): string[] | null {
  if (members) return [...new Set(members.map(typeOf))];
  if (isObject(value.properties)) return ["object"];
  return isObject(value.items) ? ["array"] : null;
}

const typeOf = (value: Json): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
};

/** OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum`; 3.1 gives the number. */
function rulesOf(value: JsonObject): ReadonlyMap<Rule, Json> {
  const rules = new Map<Rule, Json>();
  for (const name of ruleNames) {
    const given = value[name];
    if (given === undefined || (typeof given === "boolean" && name.startsWith("exclusive"))) continue;
    const isExclusive = (name === "minimum" && value.exclusiveMinimum === true) || (name === "maximum" && value.exclusiveMaximum === true);
    rules.set(isExclusive ? (name === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum") : name, given);
  }
  return rules;
}

/** What two schemas allow together. */
function both(one: Shape, other: Shape): Shape {
  const members = one.members && other.members ? one.members.filter((member) => other.members?.includes(member)) : (one.members ?? other.members);
  return {
    pointer: one.pointer,
    types: one.types && other.types ? commonTypes(one.types, other.types) : (one.types ?? other.types),
    members,
    known: members ? [] : [...new Set([...one.known, ...other.known])],
    rules: new Map([...other.rules, ...one.rules]),
    properties: new Map([...other.properties, ...one.properties]),
    required: new Set([...one.required, ...other.required]),
    open: one.open && other.open,
    items: one.items ?? other.items,
    arms: [...one.arms, ...other.arms],
  };
}

const commonTypes = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter((type) => other.includes(type) || (type === "integer" && other.includes("number"))),
  ...other.filter((type) => type === "integer" && one.includes("number") && !one.includes("integer")),
];

/** Alternatives of different types are one shape; those that share a type stay apart, unless they are plain values. */
function anyOf(parts: readonly Part[], pointer: string, follow: Follow, within: ReadonlySet<string>): Shape {
  const arms = parts.map((part) => ({ part, shape: shapeOf(part, follow, within) }));
  const structured = (type: string) => arms.filter(({ shape }) => shape.types === null || shape.types.includes(type) || shape.arms.length > 0);
  const apart = structured("object").length > 1 || structured("array").length > 1;
  if (apart) {
    const isNull = ({ shape }: (typeof arms)[number]) => shape.types?.every((type) => type === "null") === true;
    const rest = arms.filter((arm) => !isNull(arm)).map(({ part }) => part);
    return { ...plainShape({}, pointer), types: arms.some(isNull) ? ["object", "array", "null"] : null, arms: rest };
  }
  return arms.map(({ shape }) => shape).reduce(either);
}

function either(one: Shape, other: Shape): Shape {
  const isList = (shape: Shape) => shape.members !== null || shape.types?.every((type) => type === "null") === true;
  const named = [...new Set([...(one.members ?? []), ...(other.members ?? []), ...one.known, ...other.known])];
  const isClosed = isList(one) && isList(other);
  return {
    pointer: one.pointer,
    types: one.types && other.types ? [...new Set([...one.types, ...other.types])] : null,
    members: isClosed && named.length > 0 ? named : null,
    known: isClosed ? [] : named,
    rules: new Map([...one.rules, ...other.rules]),
    properties: new Map([...one.properties, ...other.properties]),
    required: new Set([...one.required, ...other.required]),
    open: one.open && other.open,
    items: one.items ?? other.items,
    arms: [...one.arms, ...other.arms],
  };
}
