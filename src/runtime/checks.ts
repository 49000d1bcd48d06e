import { ucs2length } from "./unicode.ts";
import { add, type Check, escapeKey, type Found } from "./validation.ts";

// What generated validators say of a field in one call each: what was found so far, the field's value and place, whether it may be left out or null,
// and its limits.

/** Whether a field must be there with a value, may be left out, may be null, or both. */
export const required = 0;
export const optional = 1;
export const requiredOrNull = 2;
export const optionalOrNull = 3;
type Presence = typeof required | typeof optional | typeof requiredOrNull | typeof optionalOrNull;

/** An object: what is found where it is none. */
export const object = (value: unknown): Found => (isObject(value) ? null : add(null, "", "type", "object"));

/** Anything, if only it is there. */
export const present = (found: Found, value: unknown, place: string): Found => (value === undefined ? add(found, place, "required") : found);

/** Any text. */
export const string = (found: Found, value: unknown, place: string, presence: Presence): Found =>
  typeof value === "string" ? found : other(found, value, place, presence, "string");

/** A text of so many characters that matches. */
export function text(found: Found, value: unknown, place: string, presence: Presence, least = 0, most = Infinity, pattern?: RegExp): Found {
  if (typeof value !== "string") return other(found, value, place, presence, "string");
  let all = found;
  // Counting characters costs; a text has at most as many as it has code units, and at least half as many.
  if (value.length > most && ucs2length(value) > most) all = add(all, place, "maxLength", most);
  if (value.length < 2 * least && ucs2length(value) < least) all = add(all, place, "minLength", least);
  return pattern && !pattern.test(value) ? add(all, place, "pattern", pattern.source) : all;
}

/** One of the listed words. */
export const word = (found: Found, value: unknown, place: string, presence: Presence, words: Words): Found =>
  isIn(words, value) ? found : listed(found, value, place, presence, "enum", presence & 2 ? [...words, "null"] : words);

/** Just this text. */
export const just = (found: Found, value: unknown, place: string, presence: Presence, only: string): Found =>
  value === only ? found : listed(found, value, place, presence, "const", only);

/** A whole number within bounds. */
export function whole(found: Found, value: unknown, place: string, presence: Presence, least: number, most: number): Found {
  if (typeof value !== "number" || !Number.isInteger(value)) return other(found, value, place, presence, "integer");
  return value > most ? add(found, place, "maximum", most) : value < least ? add(found, place, "minimum", least) : found;
}

/** True or false. */
export const flag = (found: Found, value: unknown, place: string, presence: Presence): Found =>
  typeof value === "boolean" ? found : other(found, value, place, presence, "boolean");

/** A date-time; its check is handed in so that a bundle holds only what it uses. */
export function formatted(found: Found, value: unknown, place: string, presence: Presence, is: (text: string) => boolean): Found {
  if (typeof value !== "string") return other(found, value, place, presence, "string");
  return is(value) ? found : add(found, place, "format", "date-time");
}

/** An object of which nothing more is known. */
export const open = (found: Found, value: unknown, place: string, presence: Presence): Found =>
  isObject(value) ? found : other(found, value, place, presence, "object");

/** What has a validator of its own. */
export const nested = (found: Found, value: unknown, place: string, presence: Presence, check: Check): Found =>
  value === undefined || (value === null && presence & 2) ? other(found, value, place, presence, "") : joined(found, check(value), place);

/** What checks a field, its presence, and what else the check is given. */
type Field = readonly [
  check: (found: Found, value: unknown, place: string, presence: Presence, ...given: never[]) => Found,
  presence: Presence,
  ...given: unknown[],
];

/** An object with these fields and no others. */
export function closed(fields: Readonly<Record<string, Field>>): Check {
  const names = Object.keys(fields);
  const all = Object.entries(fields).map(([name, [check, ...given]]) => [name, `/${escapeKey(name)}`, check, given as [Presence, ...never[]]] as const);
  return (value) => {
    let found = object(value);
    if (found) return found;
    for (const [name, place, check, given] of all) found = check(found, (value as Record<string, unknown>)[name], place, ...given);
    return knows(found, value as object, "", names);
  };
}

/** An entry of a list that is any text. */
export const isText: Check = (value) => string(null, value, "", required);

/** A list of so many entries, with the check of each. */
export function each(found: Found, value: unknown, place: string, presence: Presence, check: Check, least = 0, most = Infinity): Found {
  if (!Array.isArray(value)) return other(found, value, place, presence, "array");
  let all = found;
  if (value.length > most) all = add(all, place, "maxItems", most);
  if (value.length < least) all = add(all, place, "minItems", least);
  for (let index = 0; index < value.length; index += 1) {
    const inside = check(value[index]);
    if (inside) all = joined(all, inside, `${place}/${index}`);
  }
  return all;
}

/** What was found in a part of a value, where the part stands in the whole. */
export function joined(found: Found, inside: Found, place: string): Found {
  if (!inside) return found;
  for (const one of inside) one.place = place + one.place;
  return found ? found.concat(inside) : inside;
}

/** The fields that are there and not known. */
export function knows(found: Found, value: object, place: string, names: Words): Found {
  let all = found;
  for (const name in value) if (!isIn(names, name)) all = add(all, `${place}/${escapeKey(name)}`, "additionalProperties");
  return all;
}

/** What is wrong with the name of a field. */
export function named(found: Found, place: string, name: string, keyword: string, given?: unknown): Found {
  const all = found ?? [];
  all.push({ place: `${place}/${escapeKey(name)}`, keyword, given, isName: true });
  return all;
}

export const isObject = (value: unknown): boolean => value !== null && typeof value === "object" && !Array.isArray(value);

type Words = readonly unknown[] | ReadonlySet<unknown>;
const isIn = (words: Words, value: unknown) => (words instanceof Set ? words.has(value) : (words as readonly unknown[]).includes(value));

/** What is not of the type: nothing to find where the field may be left so. */
function other(found: Found, value: unknown, place: string, presence: Presence, type: string): Found {
  if (value === undefined) return presence & 1 ? found : add(found, place, "required");
  if (presence & 2) return value === null ? found : add(found, place, "type", `${type} or null`);
  return add(found, place, "type", type);
}

/** What is none of the words that may stand there; of another type, it is told so first. */
function listed(found: Found, value: unknown, place: string, presence: Presence, keyword: string, given: unknown): Found {
  if (value === undefined || (value === null && presence & 2)) return other(found, value, place, presence, "");
  return add(typeof value === "string" ? found : other(found, value, place, presence, "string"), place, keyword, given);
}
