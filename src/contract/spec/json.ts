/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** An object of JSON, to read only. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is an object, not a list. */
export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
/** The value where it is an object, else an empty one. */
export const objectAt = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
/** The value where it is a list, else an empty one. */
export const arrayAt = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
/** The value where it is a text, else an empty one. */
export const textAt = (value: Json | undefined): string => (typeof value === "string" ? value : "");

/** A JSON pointer one step further down. */
export const below = (pointer: string, ...keys: readonly (string | number)[]): string => keys.reduce<string>((sum, key) => `${sum}/${escapeKey(key)}`, pointer);

/** The value at a JSON pointer, `undefined` where nothing stands. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const key of keysOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** The keys of a JSON pointer, from the outside in. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

const escapeKey = (key: string | number): string =>
  typeof key === "number" ? String(key) : /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
