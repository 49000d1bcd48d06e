import { covers, keys } from "./validation.ts";

export const redacted = "[redacted]";

/** A copy of a JSON value in which what the contract calls sensitive is masked. */
export function redactBody(value: unknown, sensitive: readonly string[]): unknown {
  const patterns = sensitive.map(keys);
  const walk = (at: unknown, path: readonly string[]): unknown => {
    if (at !== null && at !== undefined && path.length > 0 && patterns.some((pattern) => covers(pattern, path))) return redacted;
    if (Array.isArray(at)) return at.map((entry, index) => walk(entry, [...path, String(index)]));
    if (at === null || typeof at !== "object") return at;
    return Object.fromEntries(Object.entries(at).map(([key, entry]) => [key, walk(entry, [...path, key])]));
  };
  return walk(value, []);
}

const secretHeader = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key)$/i;

/** A copy of the headers without credentials. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? redacted : value]));
