import { ucs2length } from "./unicode.ts";
import { add, type Compiled, type RawIssue } from "./validation.ts";

// What generated validators say of a field in one call each. An absent field is no matter here: whether it may be absent, `lacks` says.

type List = RawIssue[] | null;

/** Any text. */
export const string = (list: List, value: unknown, at: string, place: string): List =>
  typeof value === "string" || value === undefined ? list : add(list, at + place, "type", "string");
export const stringOrNull = (list: List, value: unknown, at: string, place: string): List =>
  typeof value === "string" || value === null || value === undefined ? list : add(list, at + place, "type", orNull("string"));

/** A text of so many characters that matches. */
export function text(list: List, value: unknown, at: string, place: string, least = 0, most = Infinity, pattern?: RegExp, type: Type = "string"): List {
  if (value === undefined) return list;
  if (typeof value !== "string") return add(list, at + place, "type", type);
  let issues = list;
  // Counting characters costs; a text has at most as many as it has code units, and at least half as many.
  if (value.length > most && ucs2length(value) > most) issues = add(issues, at + place, "maxLength", most);
  if (value.length < 2 * least && ucs2length(value) < least) issues = add(issues, at + place, "minLength", least);
  if (pattern && !pattern.test(value)) issues = add(issues, at + place, "pattern", pattern.source);
  return issues;
}
export const textOrNull = (list: List, value: unknown, at: string, place: string, least?: number, most?: number, pattern?: RegExp): List =>
  value === null ? list : text(list, value, at, place, least, most, pattern, orNull("string"));

/** One of the listed words; where `null` is listed, null too. */
export function word(list: List, value: unknown, at: string, place: string, words: readonly unknown[] | ReadonlySet<unknown>): List {
  if (value === undefined || isIn(words, value)) return list;
  const nullable = isIn(words, null);
  const typed = typeof value === "string" || (nullable && value === null) ? list : add(list, at + place, "type", nullable ? orNull("string") : "string");
  return add(typed, at + place, "enum", words);
}

/** Just this text. */
export function just(list: List, value: unknown, at: string, place: string, only: string): List {
  if (value === undefined || value === only) return list;
  return add(typeof value === "string" ? list : add(list, at + place, "type", "string"), at + place, "const", only);
}

/** A whole number within bounds. */
export function whole(list: List, value: unknown, at: string, place: string, least: number, most: number, type: Type = "integer"): List {
  if (value === undefined) return list;
  let issues = Number.isInteger(value) ? list : add(list, at + place, "type", type);
  if (typeof value !== "number" || !Number.isFinite(value)) return issues;
  if (value > most) issues = add(issues, at + place, "maximum", most);
  if (value < least) issues = add(issues, at + place, "minimum", least);
  return issues;
}
export const wholeOrNull = (list: List, value: unknown, at: string, place: string, least: number, most: number): List =>
  value === null ? list : whole(list, value, at, place, least, most, orNull("integer"));

/** True or false. */
export const flag = (list: List, value: unknown, at: string, place: string, type: Type = "boolean"): List =>
  value === undefined || typeof value === "boolean" ? list : add(list, at + place, "type", type);
export const flagOrNull = (list: List, value: unknown, at: string, place: string): List =>
  value === null ? list : flag(list, value, at, place, orNull("boolean"));

/** A text in a format, which is handed in so that a bundle holds only what it uses. */
export function formatted(list: List, value: unknown, at: string, place: string, is: (text: string) => boolean, type: Type = "string"): List {
  if (value === undefined) return list;
  if (typeof value !== "string") return add(list, at + place, "type", type);
  return is(value) ? list : add(list, at + place, "format", "date-time");
}
export const formattedOrNull = (list: List, value: unknown, at: string, place: string, is: (text: string) => boolean): List =>
  value === null ? list : formatted(list, value, at, place, is, orNull("string"));

/** What has a validator of its own. */
export function nested(list: List, check: Compiled, value: unknown, at: string, place: string): List {
  return value === undefined ? list : joined(list, check, value, at + place);
}
export const nestedOrNull = (list: List, check: Compiled, value: unknown, at: string, place: string): List =>
  value === null ? list : nested(list, check, value, at, place);

/** The same for a value that is there, an entry of a list for example. */
export const joined = (list: List, check: Compiled, value: unknown, place: string): List =>
  check(value, place) || !check.errors ? list : list === null ? check.errors : list.concat(check.errors);

/** A list whose entries have a validator of their own. */
export function each(list: List, check: Compiled, value: unknown, at: string, place: string, type: Type = "array"): List {
  if (value === undefined) return list;
  if (!Array.isArray(value)) return add(list, at + place, "type", type);
  let issues = list;
  for (let index = 0; index < value.length; index += 1)
    if (!check(value[index], `${at}${place}/${index}`)) issues = issues === null ? (check.errors ?? null) : issues.concat(check.errors ?? []);
  return issues;
}
export const eachOrNull = (list: List, check: Compiled, value: unknown, at: string, place: string): List =>
  value === null ? list : each(list, check, value, at, place, orNull("array"));

/** An object of which nothing more is known. */
export const open = (list: List, value: unknown, at: string, place: string, type: Type = "object"): List =>
  value === undefined || isObject(value) ? list : add(list, at + place, "type", type);
export const openOrNull = (list: List, value: unknown, at: string, place: string): List =>
  value === null ? list : open(list, value, at, place, orNull("object"));

/** The fields that must be there and are not. */
export function lacks(list: List, value: Readonly<Record<string, unknown>>, place: string, names: readonly string[]): List {
  let issues = list;
  for (const name of names) if (value[name] === undefined) issues = add(issues, place, "required", name);
  return issues;
}

/** The fields that are there and not known. */
export function knows(list: List, value: object, place: string, names: readonly string[] | ReadonlySet<string>): List {
  let issues = list;
  for (const name in value) if (!isIn(names, name)) issues = add(issues, place, "additionalProperties", name);
  return issues;
}

export const isObject = (value: unknown): boolean => value !== null && typeof value === "object" && !Array.isArray(value);

type Type = string | readonly string[];
const orNull = (type: string) => [type, "null"];
const isIn = (words: readonly unknown[] | ReadonlySet<unknown>, value: unknown) =>
  words instanceof Set ? words.has(value) : (words as readonly unknown[]).includes(value);
