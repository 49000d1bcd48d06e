import { ucs2length } from "../runtime/unicode.ts";
import { isObject, type Json } from "./spec-json.ts";

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
}

const number = (value: Json) => (typeof value === "number" ? value : null);
const characters = (value: Json) => (typeof value === "string" ? ucs2length(value) : null);
const entries = (value: Json) => (Array.isArray(value) ? value.length : null);
const fields = (value: Json) => (isObject(value) ? Object.keys(value).length : null);

const isEqual = (measured: number, limit: number) => measured === limit;
const isSafe = (limit: number) => Math.abs(limit) < Number.MAX_SAFE_INTEGER;
const atLeast = (measure: Bound["measure"], unit: string): Bound => ({
  measure,
  hasBeyond: (limit) => (unit === "" ? isSafe(limit) : limit > 0),
  isKept: (measured, limit) => measured >= limit,
  isEdge: isEqual,
  words: (limit) => `at least ${limit}${unit}`,
});
const atMost = (measure: Bound["measure"], unit: string): Bound => ({
  measure,
  hasBeyond: isSafe,
  isKept: (measured, limit) => measured <= limit,
  isEdge: isEqual,
  words: (limit) => `at most ${limit}${unit}`,
});

/** Every bound that a contract can state, by its keyword. */
export const bounds: ReadonlyMap<string, Bound> = new Map(
  Object.entries({
    minimum: atLeast(number, ""),
    maximum: atMost(number, ""),
    exclusiveMinimum: {
      measure: number,
      hasBeyond: isSafe,
      isKept: (measured: number, limit: number) => measured > limit,
      isEdge: (measured: number, limit: number) => measured > limit && measured <= limit + 1,
      words: (limit: number) => `more than ${limit}`,
    },
    exclusiveMaximum: {
      measure: number,
      hasBeyond: isSafe,
      isKept: (measured: number, limit: number) => measured < limit,
      isEdge: (measured: number, limit: number) => measured < limit && measured >= limit - 1,
      words: (limit: number) => `less than ${limit}`,
    },
    minLength: atLeast(characters, " characters"),
    maxLength: atMost(characters, " characters"),
    minItems: atLeast(entries, " entries"),
    maxItems: atMost(entries, " entries"),
    minProperties: atLeast(fields, " fields"),
    maxProperties: atMost(fields, " fields"),
  }),
);
