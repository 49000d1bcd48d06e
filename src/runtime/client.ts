import createFetchClient from "openapi-fetch";
import { type Clock, systemClock } from "./clock.ts";
import { ConfigurationError, DriftError, InputError } from "./errors.ts";
import type { Answer, AnswerFacts, Contract, Operation, ResponseSpec, Security } from "./operation.ts";
import { withRetries } from "./retry.ts";
import { exchange, type Fetch, type WireRequest, type WireResponse } from "./transport.ts";
import type { Issue } from "./validation.ts";

/** The release that the User-Agent names. */
export const version = "0.0.0";

/** A key, or a function that returns the current one (rotation). */
export type Secret = string | (() => string | Promise<string>);

export interface ClientOptions {
  readonly apiKey: Secret;
  /** Another address than the contract's, for example a sandbox. */
  readonly baseUrl?: string | undefined;
  readonly fetch?: Fetch | undefined;
  /** For one send, until the last byte of the answer. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** For all sends of one call and the waits between them. Default 90,000. */
  readonly deadlineMs?: number | undefined;
  /** How often a read or a keyed write is sent again after a lost or passing failure. Default 2. */
  readonly retries?: number | undefined;
  /** Default 5 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Throw `DriftError` where an answer breaks the contract, instead of reporting it in `issues`. Default false. */
  readonly strict?: boolean | undefined;
  /** Told of every answer that breaks the contract. What it throws is dropped: the answer, which may be an accepted refund, is not lost to a report. */
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
  /** Stands before the library's own name in the User-Agent. */
  readonly userAgent?: string | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly retries?: number | undefined;
  /** Sees the exact request before its first byte leaves; what it throws stops the call with nothing sent. */
  readonly beforeSend?: ((request: WireRequest) => void | Promise<void>) | undefined;
}

export interface DriftEvent {
  readonly contract: string;
  readonly operation: string;
  readonly httpStatus: number;
  readonly issues: readonly Issue[];
}

interface Input {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Both checks, the headers, the retries: what every generated method does. */
export function createCaller(contract: Contract, options: ClientOptions) {
  const baseUrl = checkedBaseUrl(contract, options.baseUrl);
  const http = createFetchClient<Record<string, never>>({ baseUrl });
  const clock = options.clock ?? systemClock;
  const userAgent = [options.userAgent, `openrefunds/${version}`].filter(Boolean).join(" ");
  if (!headerText.test(userAgent))
    throw new ConfigurationError(`userAgent ${JSON.stringify(options.userAgent)} must be printable ASCII: shorten it to a name and a version`);

  return async function call<In extends object, Result>(operation: Operation<In, Result>, given: In, callOptions: CallOptions = {}): Promise<Result> {
    const settings = checkedLimits({ ...options, ...defined(callOptions) });
    const input = checkedInput(operation, given);
    const headers = {
      accept: accepted(operation),
      "user-agent": userAgent,
      ...(operation.security ? authorization(operation.security, await secret(options.apiKey)) : {}),
    };
    const idempotency = typeof operation.idempotency === "object" ? operation.idempotency : null;
    const repeatable = operation.idempotency === null || (idempotency !== null && input.header?.[idempotency.header] !== undefined);
    let answer: Answer | undefined;
    const fetch = async ({ url, method, headers: sent, body }: LightRequest) => {
      const request: WireRequest = { url, method, headers: Object.fromEntries(sent), body: body ?? null };
      await callOptions.beforeSend?.(request);
      answer = await withRetries(
        async (timeLeftMs) =>
          read(
            operation,
            await exchange(request, {
              fetch: settings.fetch ?? globalThis.fetch,
              clock,
              timeoutMs: Math.min(settings.timeoutMs ?? 30_000, timeLeftMs),
              maxResponseBytes: settings.maxResponseBytes ?? 5 * 1024 * 1024,
              signal: callOptions.signal,
            }),
          ),
        {
          clock,
          random: options.random ?? Math.random,
          retries: repeatable ? (settings.retries ?? 2) : 0,
          deadlineMs: settings.deadlineMs ?? 90_000,
          windowMs: idempotency?.windowMs ?? Number.POSITIVE_INFINITY,
          signal: callOptions.signal,
        },
      );
      return new Response(null, { status: 204 });
    };
    const init = { params: { path: input.path, query: input.query, header: input.header }, body: input.body, headers };
    await http.request(operation.method.toLowerCase() as never, operation.path as never, { ...init, fetch, Request: LightRequest } as never);
    if (!answer) throw new Error(`${operation.id} ended without an answer`);
    if (answer.issues.length > 0) {
      report(options.onDrift, { contract: contract.name, operation: operation.id, httpStatus: answer.httpStatus, issues: answer.issues });
      if (options.strict) throw new DriftError(operation.id, answer);
    }
    return answer as Result;
  };
}

/** All that openapi-fetch needs of a `Request`: it builds one, and we read the exact bytes from it. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

function report(onDrift: ClientOptions["onDrift"], event: DriftEvent): void {
  try {
    onDrift?.(event);
  } catch {}
}

function checkedBaseUrl({ servers }: Contract, given: string | undefined): string {
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
function checkedLimits<T extends Partial<Record<Limit, number | undefined>>>(settings: T): T {
  for (const name of limits) {
    const value = settings[name];
    if (value !== undefined && !(value > 0)) throw new ConfigurationError(`${name} is ${value}: give a number above 0, or leave it out`);
  }
  return settings;
}
const limits = ["timeoutMs", "deadlineMs", "maxResponseBytes"] as const;
type Limit = (typeof limits)[number];

function checkedInput(operation: Operation, given: object): Input {
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
const headerText = /^[!-~]([ -~]*[!-~])?$/;

async function secret(apiKey: Secret): Promise<string> {
  let key: unknown = apiKey;
  try {
    if (typeof apiKey === "function") key = await apiKey();
  } catch (cause) {
    throw new ConfigurationError("apiKey could not be read, so nothing was sent: the function that gives it threw", { cause });
  }
  if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError("apiKey is empty or has characters that no key has (spaces, line ends, non-ASCII): check where it is read from");
  }
  return key;
}

function authorization(security: Security, key: string): Record<string, string> {
  if (security.kind === "header") return { [security.header.toLowerCase()]: `${security.prefix}${key}` };
  return { authorization: security.kind === "basic" ? `Basic ${btoa(`${key}:`)}` : `Bearer ${key}` };
}

const accepted = (operation: Operation) => [...new Set(Object.values(operation.responses).flatMap(({ media }) => media ?? []))].join(", ") || "*/*";

/** Reads an answer by its contract; what the contract does not have becomes `undocumented`, never an exception. */
export function read(operation: Operation, { status, headers, bytes }: WireResponse): Answer {
  const facts: AnswerFacts = {
    httpStatus: status,
    headers,
    requestId: headers["x-request-id"] ?? headers["request-id"] ?? null,
    issues: [],
    replayed: isReplay(operation, headers),
    doubt: false,
  };
  const text = () => new TextDecoder().decode(bytes);
  const undocumented = (why: string): Answer => ({ ...facts, ok: false, status: "undocumented", body: json(text()) ?? text(), why });
  const documented = (body: unknown, issues: readonly Issue[]): Answer =>
    status >= 200 && status < 300 ? { ...facts, ok: true, status, body, issues } : { ...facts, ok: false, status, body, issues };

  const spec: ResponseSpec | undefined = Object.hasOwn(operation.responses, status) ? operation.responses[status] : undefined;
  if (!spec) return undocumented(`status ${status} is not in the contract of ${operation.id}`);
  if (spec.media === null) return documented(null, []);
  if (bytes.byteLength === 0) return spec.mayBeEmpty ? documented(null, []) : undocumented(`status ${status} came without a body`);
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!sameKind(spec.media, type)) return undocumented(`status ${status} came as ${type || "no content type"} instead of ${spec.media}`);
  if (spec.media === "application/pdf") return documented(bytes, []);
  const body = isJson(spec.media) ? json(text()) : text();
  if (body === undefined) return undocumented(`status ${status} came with a body that is not JSON`);
  return documented(body, spec.validator?.issues(body) ?? []);
}

const isJson = (media: string) => media === "application/json" || media.endsWith("+json");
const sameKind = (documented: string, given: string) => given === documented || given === "" || (isJson(documented) && isJson(given));

function isReplay({ idempotency }: Operation, headers: Readonly<Record<string, string>>): boolean {
  const replay = idempotency !== null && idempotency !== "none" ? idempotency.replay : null;
  return replay !== null && headers[replay.header.toLowerCase()] === replay.value;
}

/** The value, or `undefined` where the text is not JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const defined = <T extends object>(options: T): Partial<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
