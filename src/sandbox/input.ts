/** Input from outside that the sandbox can't use. The message names the value, where it stands and what would do. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** Takes an unknown value for what it is, or throws an `InputError`. `at` is where it stands, such as `fault.ms`. */
export type Reader<T> = (value: unknown, at: string) => T;

/** A text that is not empty. */
export const text: Reader<string> = (value, at) => (typeof value === "string" && value !== "" ? value : refuse(value, at, "a text"));
/** True or false. */
export const flag: Reader<boolean> = (value, at) => (typeof value === "boolean" ? value : refuse(value, at, "true or false"));
/** Anything that is there. */
export const anything: Reader<unknown> = (value, at) => (value === undefined ? refuse(value, at, "any JSON value") : value);

/** A time as a date or in ISO 8601, in milliseconds since 1970. */
export const instant: Reader<number> = (value, at) => {
  const ms = value instanceof Date ? value.getTime() : typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? refuse(value, at, "a time such as 2026-11-02T09:00:00Z") : ms;
};

/** A whole number within bounds. */
export const whole =
  (minimum = 0, maximum = Number.MAX_SAFE_INTEGER): Reader<number> =>
  (value, at) => {
    const isFit = typeof value === "number" && Number.isSafeInteger(value) && value >= minimum && value <= maximum;
    return isFit ? value : refuse(value, at, `a whole number, ${maximum < Number.MAX_SAFE_INTEGER ? `${minimum} to ${maximum}` : `${minimum} or more`}`);
  };

/** From 0 to 1. */
export const ratio: Reader<number> = (value, at) => (typeof value === "number" && value >= 0 && value <= 1 ? value : refuse(value, at, "a number from 0 to 1"));

/** One of these words. */
export const oneOf =
  <const Word extends string>(...words: readonly Word[]): Reader<Word> =>
  (value, at) =>
    words.find((word) => word === value) ?? refuse(value, at, `one of ${words.join(", ")}`);

/** `null`, or what the reader takes. */
export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, at) =>
    value === null ? null : read(value, at);

/** A list of what the reader takes. */
export const list =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((each: unknown, index) => read(each, `${at}[${index}]`)) : refuse(value, at, "a list");

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Shaped<Fields extends Shape> = { readonly [Name in keyof Fields]: ReturnType<Fields[Name]> };

/** An object with these fields and no others. */
export function record<Needed extends Shape, Optional extends Shape>(needed: Needed, optional: Optional): Reader<Shaped<Needed> & Partial<Shaped<Optional>>> {
  const readers: Shape = { ...needed, ...optional };
  const names = Object.keys(readers);
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(value, at, `an object with ${names.join(", ") || "no fields"}`);
    const stranger = Object.keys(value).find((name) => !names.includes(name));
    if (stranger !== undefined) throw new InputError(`${at} has no field ${stranger}: its fields are ${names.join(", ")}`);
    const given = value as Readonly<Record<string, unknown>>;
    const read = names.flatMap((name) => (name in needed || given[name] !== undefined ? [[name, readers[name]?.(given[name], `${at}.${name}`)]] : []));
    return Object.fromEntries(read) as Shaped<Needed> & Partial<Shaped<Optional>>;
  };
}

/** The value of a JSON text. */
export function parsed(json: string, at: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InputError(`${at} is not JSON: ${shown(json)}`);
  }
}

/** Says what stands where, and what should. */
export function refuse(value: unknown, at: string, remedy: string): never {
  throw new InputError(`${at} is ${shown(typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? "missing"))}: give ${remedy}`);
}
const shown = (words: string) => (words.length > 120 ? `${words.slice(0, 120)}…` : words);
