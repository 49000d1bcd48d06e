import { ConfigurationError, InputError } from "./errors.ts";
import type { Contract, Operation } from "./operation.ts";
import type { Issue } from "./validation.ts";

/** A key, or a function that returns the current one (rotation). */
export type Secret = string | (() => string | Promise<string>);

/** What a generated method takes, whatever its operation. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export function checkedBaseUrl({ servers }: Contract, given: string | undefined): string {
  const baseUrl = given ?? (servers.length === 1 ? servers[0] : undefined);
  const remedy = `give the provider's (${servers.join(", ")}) or your sandbox's`;
  if (baseUrl === undefined) throw new ConfigurationError(`baseUrl is missing: ${remedy}`);
  const { protocol, username, password, search, hash } = URL.canParse(baseUrl) ? new URL(baseUrl) : { protocol: "" };
  if (username || password) throw new ConfigurationError(`baseUrl must not hold a name or a password, the key goes into apiKey: ${remedy}`);
  if ((protocol !== "https:" && protocol !== "http:") || search || hash || /\s/.test(baseUrl)) {
    throw new ConfigurationError(`baseUrl ${JSON.stringify(baseUrl)} is not an http(s) address, without query and spaces: ${remedy}`);
  }
  return baseUrl;
}

/** A limit that is no number (an empty environment variable) would give up right after sending. */
export function checkedLimits<T extends Partial<Record<Limit, number | undefined>>>(settings: T): T {
  for (const name of limits) {
    const value = settings[name];
    if (value !== undefined && !(value > 0)) throw new ConfigurationError(`${name} is ${value}: give a number above 0, or leave it out`);
  }
  return settings;
}
const limits = ["timeoutMs", "deadlineMs", "maxResponseBytes"] as const;
type Limit = (typeof limits)[number];

export function checkedInput(operation: Operation, given: object): Input {
  const { body, ...parameters } = given as Input;
  const input: Input = { ...parameters, ...(Object.keys(operation.headers).length > 0 ? { header: { ...operation.headers, ...parameters.header } } : {}) };
  const issues = [
    ...(operation.parameters?.issues(input) ?? []),
    ...(operation.body?.issues(body).map((issue) => ({ ...issue, pointer: `/body${issue.pointer}` })) ?? []),
    ...unsendable("path", input.path, (text) => text !== "." && text !== "..", "must not be a dot segment"),
    ...unsendable("path", input.path, isWellFormed, "must not have half a surrogate pair"),
    ...unsendable("query", input.query, isWellFormed, "must not have half a surrogate pair"),
    ...unsendable("header", input.header, (text) => headerText.test(text), "must be printable ASCII that neither begins nor ends with a space"),
  ];
  if (issues.length > 0) throw new InputError(operation.id, issues);
  return { ...input, body };
}

/** Texts that would change on their way (a trimmed key is another key), or that can't be sent at all. */
const unsendable = (
  place: "path" | "query" | "header",
  values: Readonly<Record<string, unknown>> = {},
  fits: (text: string) => boolean,
  message: string,
): Issue[] =>
  Object.entries(values).flatMap(([name, value]) =>
    typeof value === "string" && !fits(value) ? [{ pointer: `/${place}/${name}`, keyword: "pattern", message }] : [],
  );
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
export const headerText = /^[!-~]([ -~]*[!-~])?$/;

/** The key as it stands now, or why it can't be one. */
export async function secret(apiKey: Secret): Promise<string> {
  let key: unknown = apiKey;
  try {
    if (typeof apiKey === "function") key = await apiKey();
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError("apiKey could not be read, so nothing was sent: the function that gives it threw", { cause });
  }
  if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError("apiKey is empty or has characters that no key has (spaces, line ends, non-ASCII): check where it is read from");
  }
  return key;
}
