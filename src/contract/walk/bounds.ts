import { ucs2length } from "../../runtime/unicode.ts";
import { isObject, type Json } from "../spec/json.ts";

/** A keyword that draws a line through the values of a type. */
export interface Bound {
  /** What is measured, `null` where the keyword says nothing about such a value. */
  readonly measure: (value: Json) => number | null;
  readonly isKept: (measured: number, limit: number) => boolean;
  /** Whether the value stands on the valid side, as close to the line as can be said. */
  readonly isEdge: (measured: number, limit: number) => boolean;
  /** Whether any value lies beyond the line: no text is shorter than nothing, no JSON number safely above 2^53 − 1. */
  readonly hasBeyond: (limit: number) => boolean;
  readonly words: (limit: number) => string;
  /** What is there, in words; `null` where the value itself says it. */
  readonly says: ((measured: number) => string) | null;
}

const number = (value: Json) => (typeof value === "number" ? value : null);
const isEqual = (measured: number, limit: number) => measured === limit;
const isSafe = (limit: number) => Math.abs(limit) < Number.MAX_SAFE_INTEGER;

/** A lower and an upper bound on how many of something there are. */
function counts(unit: string, measure: Bound["measure"]): readonly [Bound, Bound] {
  const of = (count: number) => (count === 1 ? `1 ${unit}` : `${count} ${unit === "entry" ? "entries" : `${unit}s`}`);
  const shared = { measure, isEdge: isEqual, says: (measured: number) => `has ${of(measured)}` };
  return [
    { ...shared, isKept: (measured, limit) => measured >= limit, hasBeyond: (limit) => limit > 0, words: (limit) => `at least ${of(limit)}` },
    { ...shared, isKept: (measured, limit) => measured <= limit, hasBeyond: isSafe, words: (limit) => `at most ${of(limit)}` },
  ];
}

const [minLength, maxLength] = counts("character", (value) => (typeof value === "string" ? ucs2length(value) : null));
const [minItems, maxItems] = counts("entry", (value) => (Array.isArray(value) ? value.length : null));
const [minProperties, maxProperties] = counts("field", (value) => (isObject(value) ? Object.keys(value).length : null));
const onNumbers = { measure: number, hasBeyond: isSafe, says: null };

/** Every bound that a contract can state, by its keyword. */
export const bounds: ReadonlyMap<string, Bound> = new Map<string, Bound>(
  Object.entries({
    minimum: { ...onNumbers, isKept: (measured, limit) => measured >= limit, isEdge: isEqual, words: (limit) => `at least ${limit}` },
    maximum: { ...onNumbers, isKept: (measured, limit) => measured <= limit, isEdge: isEqual, words: (limit) => `at most ${limit}` },
    exclusiveMinimum: {
      ...onNumbers,
      isKept: (measured, limit) => measured > limit,
      isEdge: (measured, limit) => measured > limit && measured <= limit + 1,
      words: (limit) => `more than ${limit}`,
    },
    exclusiveMaximum: {
      ...onNumbers,
      isKept: (measured, limit) => measured < limit,
      isEdge: (measured, limit) => measured < limit && measured >= limit - 1,
      words: (limit) => `less than ${limit}`,
    },
    minLength,
    maxLength,
    minItems,
    maxItems,
    minProperties,
    maxProperties,
  } satisfies Record<string, Bound>),
);
