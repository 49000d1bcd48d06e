import createFetchClient from "openapi-fetch";
import { platformTransport } from "#transport";
import { type Clock, systemClock } from "./clock.ts";
import { ConfigurationError, DriftError } from "./errors.ts";
import { checkedBaseUrl, checkedInput, checkedLimits, headerText, type Secret, secret } from "./input.ts";
import type { Answer, Contract, Operation, Security } from "./operation.ts";
import { read } from "./read.ts";
import { withRetries } from "./retry.ts";
import { exchange, type Fetch, type WireRequest } from "./transport.ts";
import { fetchTransport } from "./transport-fetch.ts";
import type { Issue } from "./validation.ts";

/** The release that the User-Agent names. */
export const version = "0.0.0";

export type { Secret };

export interface ClientOptions {
  readonly apiKey: Secret;
  /** Another address than the contract's, for example a sandbox. */
  readonly baseUrl?: string | undefined;
  /** Sends in place of the client's own transport: connection pools (undici) on Node, the platform's `fetch` elsewhere. It must send each request once. */
  readonly fetch?: Fetch | undefined;
  /** For one send, until the last byte of the answer; on Node at most 10,000 of it to connect. Default 30,000. */
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

/** Both checks, the headers, the retries: what every generated method does. */
export function createCaller(contract: Contract, options: ClientOptions) {
  const baseUrl = checkedBaseUrl(contract, options.baseUrl);
  const http = createFetchClient<Record<string, never>>({ baseUrl });
  const clock = options.clock ?? systemClock;
  const transport = options.fetch ? fetchTransport(options.fetch) : platformTransport;
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
              transport,
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

function authorization(security: Security, key: string): Record<string, string> {
  if (security.kind === "header") return { [security.header.toLowerCase()]: `${security.prefix}${key}` };
  return { authorization: security.kind === "basic" ? `Basic ${btoa(`${key}:`)}` : `Bearer ${key}` };
}

const accepted = (operation: Operation) => [...new Set(Object.values(operation.responses).flatMap(({ media }) => media ?? []))].join(", ") || "*/*";

const defined = <T extends object>(options: T): Partial<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
