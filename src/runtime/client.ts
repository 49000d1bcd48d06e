import { platformTransport } from "#transport";
import { type Clock, systemClock, unlessAborted } from "./clock.ts";
import { DriftError, TransportError } from "./errors.ts";
import { type ClientHooks, notify, type Observed } from "./hooks.ts";
import { checkedBaseUrl, checkedInput, checkedLimit, checkedUserAgent, type Input, type Secret, secret } from "./input.ts";
import type { Contract, Operation, Security } from "./operation.ts";
import { fetchTransport } from "./over-fetch.ts";
import { read } from "./read.ts";
import { createMasker } from "./redact.ts";
import { createRequestBuilder } from "./request.ts";
import { withRetries } from "./retry.ts";
import { exchange, type Fetch, type WireRequest } from "./transport.ts";
import { version } from "./version.ts";
import { watch } from "./watch.ts";

export type { DriftEvent } from "./hooks.ts";
export type { Secret };

export interface ClientOptions extends ClientHooks {
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
  /** Stands before the library's own name in the User-Agent: `ExampleShop/2.1`. */
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
  /** Hooks beside the client's own, and the call that they are told of. */
  readonly observed?: Observed | undefined;
}

/** For all sends of one call, where nothing else is said. */
export const defaultDeadlineMs = 90_000;

/** A method for each operation, with its types. */
export type Client<Operations> = {
  readonly [Id in keyof Operations]: Operations[Id] extends Operation<infer Given, infer Result>
    ? (input: Given, options?: CallOptions) => Promise<Result>
    : never;
};

/** The client of a contract. */
export function createClient<Operations extends Readonly<Record<string, Operation>>>(
  contract: Contract,
  operations: Operations,
  options: ClientOptions,
): Client<Operations> {
  const call = createCaller(contract, options);
  const methods = Object.entries(operations).map(([id, operation]) => [id, (input: Input = {}, options?: CallOptions) => call(operation, input, options)]);
  return Object.fromEntries(methods);
}

/** Both checks, the headers, the retries: what every method does. */
function createCaller(contract: Contract, options: ClientOptions) {
  const build = createRequestBuilder(checkedBaseUrl(contract, options.baseUrl));
  const clock = options.clock ?? systemClock;
  const transport = options.fetch ? fetchTransport(options.fetch) : (platformTransport ?? fetchTransport((url, init) => globalThis.fetch(url, init)));
  const userAgent = [checkedUserAgent(options.userAgent), `openrefunds/${version}`].filter(Boolean).join(" ");
  const accepts = new Map<Operation, string>();
  const isHeard = options.onRequest ?? options.onResponse ?? options.onRetry;

  return async function call(operation: Operation, given: Input, callOptions: CallOptions = {}): Promise<unknown> {
    const { signal, observed } = callOptions;
    const orLeft = (cause: unknown) => {
      throw signal?.aborted ? new TransportError("aborted", "no", "aborted before the request was sent", { cause }) : cause;
    };
    const startedAt = clock.now();
    const timeoutMs = checkedLimit("timeoutMs", callOptions.timeoutMs ?? options.timeoutMs ?? 30_000);
    const deadlineMs = checkedLimit("deadlineMs", callOptions.deadlineMs ?? options.deadlineMs ?? defaultDeadlineMs);
    const maxResponseBytes = checkedLimit("maxResponseBytes", options.maxResponseBytes ?? 5 * 1024 * 1024);
    const input = checkedInput(operation, given);
    const key = operation.security ? await unlessAborted(secret(options.apiKey), signal).catch(orLeft) : "";
    const headers: Record<string, string> = { accept: accepts.get(operation) ?? accepted(operation, accepts), "user-agent": userAgent };
    if (operation.security) authorize(headers, operation.security, key);
    const request = build(operation, input, headers);
    await callOptions.beforeSend?.(request);

    const send = async (timeLeftMs: number) =>
      read(operation, await exchange(request, { transport, clock, timeoutMs: Math.min(timeoutMs, timeLeftMs), maxResponseBytes, signal }));
    const listeners = observed ? [options, observed.hooks] : [options];
    const info = () => observed?.call ?? { account: null, provider: contract.name, operation: operation.id, startedAt };
    const watched = isHeard || observed ? watch(send, request, { listeners, call: info(), operation, clock, key }) : { send };
    const idempotency = typeof operation.idempotency === "object" ? operation.idempotency : null;
    const repeatable = operation.idempotency === null || (idempotency !== null && input.header?.[idempotency.header] !== undefined);
    const answer = await withRetries(watched.send, {
      clock,
      random: options.random ?? Math.random,
      retries: repeatable ? (callOptions.retries ?? options.retries ?? 2) : 0,
      deadlineMs,
      windowMs: idempotency?.windowMs ?? Number.POSITIVE_INFINITY,
      signal,
      onRetry: "onRetry" in watched ? watched.onRetry : undefined,
    });
    if (answer.issues.length > 0) {
      const { httpStatus, issues } = answer;
      const { mask } = createMasker(key === "" ? [] : [key]); // What was received stands in the words of an issue.
      notify("onDrift", listeners, { call: info(), contract: contract.name, operation: operation.id, httpStatus, issues: mask(issues) });
      if (options.strict) throw new DriftError(operation.id, answer);
    }
    return answer;
  };
}

function authorize(headers: Record<string, string>, security: Security, key: string): void {
  if (security.kind === "header") headers[security.header.toLowerCase()] = `${security.prefix}${key}`;
  else headers["authorization"] = security.kind === "basic" ? `Basic ${btoa(`${key}:`)}` : `Bearer ${key}`;
}

/** The media types that the contract documents. */
function accepted(operation: Operation, known: Map<Operation, string>): string {
  const media = Object.values(operation.responses).flatMap((response) => response.media ?? []);
  const text = [...new Set(media)].join(", ") || "*/*";
  known.set(operation, text);
  return text;
}
