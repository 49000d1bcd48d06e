import { ConfigurationError, InputError } from "./errors.ts";
import type { Contract, Operation } from "./operation.ts";

/** A key, or a function that returns the current one (rotation). */
export type Secret = string | (() => string | Promise<string>);

/** What a generated method takes, whatever its operation. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly header?: Readonly<Record<string, unknown>> | undefined;
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
export function checkedLimit(name: string, value: number): number {
  if (typeof value !== "number" || !(value > 0))
    throw new ConfigurationError(`${name} is ${typeof value === "string" ? JSON.stringify(value) : value}: give a number above 0, or leave it out`);
  return value;
}

/** Products with their versions and comments, as RFC 9110 (section 10.1.5) has them; a header that says anything else is refused by some firewalls. */
export function checkedUserAgent(given: string | undefined): string | undefined {
  if (given === undefined || userAgentText.test(given)) return given;
  throw new ConfigurationError(`userAgent ${JSON.stringify(given)} must be names with versions, such as "ExampleShop/2.1 (test)"`);
}
const userAgentText = /^[\w!#$%&'*+.^`|~-]+(\/[\w!#$%&'*+.^`|~-]+)?( ([\w!#$%&'*+.^`|~-]+(\/[\w!#$%&'*+.^`|~-]+)?|\([ !-'*-[\]-~]*\)))*$/;

export function checkedInput(operation: Operation, given: object): Input {
  const { body, header }: Input = given;
  const parameters: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) if (name !== "body") parameters[name] = value;
  if (hasAny(operation.headers)) parameters["header"] = { ...operation.headers, ...header };
  const input: Input = parameters;
  const issues = [...(operation.parameters?.issues(parameters) ?? [])];
  for (const { pointer, ...issue } of operation.body?.issues(body) ?? []) issues.push({ ...issue, pointer: `/body${pointer}` });
  for (const [place, fits, message] of sendable) {
    const values = input[place];
    for (const name in values) {
      const value = values[name];
      if (typeof value === "string" && !fits(value)) issues.push({ pointer: `/${place}/${name}`, keyword: "pattern", message });
    }
  }
  if (issues.length > 0) throw new InputError(operation.id, issues);
  return { path: input.path, query: input.query, header: input.header, body };
}

/** Texts that would change on their way (a trimmed key is another key), or that can't be sent at all. */
const sendable: readonly (readonly [place: "path" | "query" | "header", fits: (text: string) => boolean, message: string])[] = [
  ["path", (text) => text !== "." && text !== "..", "must not be a dot segment"],
  ["path", isWellFormed, "must not have half a surrogate pair"],
  ["query", isWellFormed, "must not have half a surrogate pair"],
  ["header", (text) => headerText.test(text), "must be printable ASCII that neither begins nor ends with a space"],
];
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
const headerText = /^[!-~]([ -~]*[!-~])?$/;
const hasAny = (object: object) => {
  for (const _ in object) return true;
  return false;
};

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
