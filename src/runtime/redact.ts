import { covers, keys } from "./validation.ts";

export const redacted = "[redacted]";

/**
 * A JSON value in which what the contract calls sensitive is masked: a copy where there is anything of the kind. The parts of a text can't be told apart: one that has a sensitive field in
 * it (JSON cut short, escaped, or within a proxy's page) is masked whole, also where it stands in the value.
 */
export function redactBody(value: unknown, sensitive: readonly string[]): unknown {
  if (sensitive.length === 0) return value;
  const patterns = sensitive.map(keys);
  const fields = new RegExp(patterns.map((pattern) => asField(pattern.findLast((key) => key !== "*") ?? "")).join("|"));
  const walk = (at: unknown, path: readonly string[]): unknown => {
    if (at !== null && at !== undefined && path.length > 0 && patterns.some((pattern) => covers(pattern, path))) return redacted;
    if (Array.isArray(at)) return at.map((entry, index) => walk(entry, [...path, String(index)]));
    if (typeof at === "string") return fields.test(at) ? redacted : at;
    if (at === null || typeof at !== "object") return at;
    return Object.fromEntries(Object.entries(at).map(([key, entry]) => [key, walk(entry, [...path, key])]));
  };
  return walk(value, []);
}

/** How a field stands in a text: in JSON, whose quotes may be escaped or HTML's, or in XML. */
function asField(field: string): string {
  const name = field.replace(/\W/g, "\\$&");
  return `${name}(\\\\*["']|&quot;|&#34;)\\s*:|<${name}>`;
}

const secretHeader = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key)$/i;

/** A copy of the headers without credentials. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const masked: Record<string, string> = {};
  for (const name in headers) masked[name] = secretHeader.test(name) ? redacted : (headers[name] ?? "");
  return masked;
}

/** Takes secrets out of what an error carries: as they are, and as HTTP Basic has them. */
export function createMasker(secrets: Iterable<string> = []) {
  const words = [...secrets].filter((secret) => secret !== "").flatMap((secret) => [secret, basic(secret)]);
  // The longest first: a key that begins with another key must not leave its tail.
  words.sort((a, b) => b.length - a.length);
  const inText = (text: string) => words.reduce((masked, word) => masked.replaceAll(word, redacted), text);

  function mask<T>(value: T): T;
  function mask(value: unknown, above: readonly unknown[] = []): unknown {
    if (typeof value === "string") return inText(value);
    if (typeof value !== "object" || value === null) return value;
    const within = [...above, value];
    if (above.includes(value)) return redacted;
    const each = (entry: unknown) => (mask as (value: unknown, above: readonly unknown[]) => unknown)(entry, within);
    if (Array.isArray(value)) return value.map(each);
    if (!isPlain(value)) return shows(value) ? redacted : value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [inText(key), each(entry)]));
  }

  /** Whether a secret shows, or might because a foreign object doesn't let us look inside. */
  function shows(value: unknown, seen = new Set<unknown>()): boolean {
    if (typeof value === "string") return inText(value) !== value;
    if ((typeof value !== "object" && typeof value !== "function") || value === null || ArrayBuffer.isView(value) || seen.has(value)) return false;
    seen.add(value);
    if (value instanceof Error) {
      if ([value.name, value.message, value.stack].some((text) => shows(text, seen))) return true;
    } else if (typeof value === "object" && !Array.isArray(value) && !isPlain(value)) return words.length > 0;
    return Reflect.ownKeys(value).some((key) => shows(key, seen) || shows(Object.getOwnPropertyDescriptor(value, key)?.value, seen));
  }

  /** The cause stays itself where it holds no secret; otherwise a copy of its words stands in for it. */
  function maskCause(cause: unknown, above: readonly unknown[] = []): unknown {
    if (!shows(cause)) return cause;
    if (above.includes(cause)) return undefined;
    if (!(cause instanceof Error)) return mask(cause);
    const inner = maskCause(cause.cause, [...above, cause]);
    const copy = new Error(inText(cause.message), inner === undefined ? undefined : { cause: inner });
    copy.name = inText(cause.name);
    return copy;
  }

  return { mask, maskCause };
}

/** Without the padding, which a log may have cut. */
const basic = (secret: string) => btoa(String.fromCharCode(...new TextEncoder().encode(`${secret}:`))).replace(/=+$/, "");
const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value));
