import type { Json } from "../spec/json.ts";

/** `application/json` of `application/json; charset=utf-8`. */
export const mediaOf = (contentType: string): string => contentType.split(";")[0]?.trim().toLowerCase() ?? "";
/** Whether a media type is JSON. */
export const isJson = (media: string): boolean => media === "application/json" || media.endsWith("+json");

/** The value of a text, `undefined` where it is not JSON. */
export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A parameter or a header as its type reads it; as text where it does not fit, so that the type is what breaks. */
export function parsedAs(text: string, type: Json | undefined): Json {
  const types = [type ?? "string"].flat();
  if (types.some((each) => each === "integer" || each === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}
