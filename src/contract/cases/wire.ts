import type { Input } from "../../runtime/input.ts";
import type { Operation, Security } from "../../runtime/operation.ts";

/** What a raw request has that the client would never send. */
export interface Twist {
  /** `null`: none. */
  readonly apiKey?: string | null;
  readonly method?: string;
  /** Instead of the input's body as JSON. */
  readonly text?: string;
  /** `null`: none. */
  readonly contentType?: string | null;
}

/** A request as it goes out, whether it keeps the contract or not: the client would refuse the ones that do not. */
export function requestOf(operation: Operation, input: Input, baseUrl: string, apiKey: string, twist: Twist = {}) {
  const path = operation.path.replace(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(String(input.path?.[name] ?? "")));
  const query = new URLSearchParams(
    Object.entries(input.query ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  const text = twist.text ?? (input.body === undefined ? undefined : JSON.stringify(input.body));
  const key = twist.apiKey === undefined ? apiKey : twist.apiKey;
  const type = twist.contentType === undefined ? "application/json" : twist.contentType;
  const headers: Record<string, string | undefined> = {
    accept: [...new Set(Object.values(operation.responses).flatMap(({ media }) => media ?? []))].join(", ") || "*/*",
    ...lowered(operation.headers),
    ...lowered(input.header ?? {}),
    ...(text === undefined || type === null ? {} : { "content-type": type }),
    ...(operation.security && key !== null ? credentials(operation.security, key) : {}),
  };
  const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    method: twist.method ?? operation.method,
    url: `${baseUrl.replace(/\/$/, "")}${path}${query && `?${query}`}`,
    headers: Object.fromEntries(given),
    ...(text === undefined ? {} : { body: text }),
  };
}

/** A header that is `undefined` is left out, also where the contract has a default for it. */
const lowered = (headers: Readonly<Record<string, unknown>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value === undefined ? undefined : String(value)]));

/** Independent of the client: the two have to agree at the provider. */
function credentials(security: Security, key: string): Record<string, string> {
  if (security.kind === "header") return { [security.header.toLowerCase()]: `${security.prefix}${key}` };
  return { authorization: security.kind === "basic" ? `Basic ${btoa(`${key}:`)}` : `Bearer ${key}` };
}
