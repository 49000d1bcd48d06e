import { below, objectAt, valueAt } from "../spec/json.ts";
import type { Json } from "../spec/spec.ts";

/** A copy with another value at one place; `undefined` takes it away. */
export function changed(body: Json | undefined, [name, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (name === undefined) return value;
  if (Array.isArray(body)) return body.map((entry, index) => (String(index) === name ? (changed(entry, rest, value) ?? null) : entry));
  const next = changed(objectAt(body)[name], rest, value);
  const others = Object.entries(objectAt(body)).filter(([key]) => key !== name);
  return Object.fromEntries(next === undefined ? others : [...others, [name, next]]);
}

/** Whether all that leads to a place is there. */
export const reaches = (body: Json | undefined, path: readonly string[]): boolean =>
  body !== undefined && valueAt(body, below("", ...path.slice(0, -1))) !== undefined;
