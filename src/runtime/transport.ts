import type { Clock } from "./clock.ts";
import { TransportError } from "./errors.ts";

/** A request exactly as it goes out. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** The part of `fetch` that the transport uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

export interface ExchangeOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** One request, one response: within the time, without redirects, up to the size. Throws only `TransportError`. */
export async function exchange(request: WireRequest, options: ExchangeOptions): Promise<WireResponse> {
  const { signal, timeoutMs } = options;
  if (signal?.aborted) throw new TransportError("aborted", "no", "aborted before the request was sent", { cause: signal.reason });
  const controller = new AbortController();
  let timedOut = false;
  const cancelTimer = options.clock.delay(timeoutMs, () => {
    timedOut = true;
    controller.abort();
  });
  const onAbort = () => controller.abort();
  signal?.addEventListener("abort", onAbort, { once: true });
  const gone = whenAborted(controller.signal);
  try {
    const response = await Promise.race([
      options.fetch(request.url, {
        method: request.method,
        headers: { ...request.headers },
        ...(request.body === null ? {} : { body: request.body }),
        redirect: "manual",
        signal: controller.signal,
      }),
      gone,
    ]);
    refuseRedirect(response);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      bytes: await readBody(response, options.maxResponseBytes, gone),
    };
  } catch (cause) {
    if (cause instanceof TransportError) throw cause;
    if (timedOut) throw new TransportError("timeout", "maybe", `no complete answer within ${timeoutMs} ms`, { cause });
    if (signal?.aborted) throw new TransportError("aborted", "maybe", "aborted while the request was under way", { cause: signal.reason });
    throw neverSent(cause)
      ? new TransportError("connect_failed", "no", `could not connect (${codeOf(cause)})`, { cause })
      : new TransportError("connection_lost", "maybe", `the connection was lost (${codeOf(cause) ?? String(cause)})`, { cause });
  } finally {
    cancelTimer();
    signal?.removeEventListener("abort", onAbort);
    controller.abort();
  }
}

/** A `fetch` that ignores its signal must not hold us. Listens before anything is sent, so that no abort falls between two waits. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const gone = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
  gone.catch(() => {});
  return gone;
}

function refuseRedirect(response: Response): void {
  if (response.type !== "opaqueredirect" && (response.status < 300 || response.status > 399)) return;
  const target = response.headers.get("location") ?? "an address that is not shown";
  throw new TransportError("redirect_refused", "maybe", `the provider answered with a redirect (to ${target}), which is never followed: check baseUrl`);
}

async function readBody(response: Response, maxBytes: number, gone: Promise<never>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await Promise.race([reader.read(), gone]);
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => {});
      throw new TransportError("response_too_large", "maybe", `the answer is larger than maxResponseBytes (${maxBytes})`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|(CERT|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS)\w*)$/;
/** These also break a connection that is open, after the request has left. */
const alsoLater = /^(EHOSTUNREACH|ENETUNREACH)$/;

/** Only what the runtime names as failing before the request counts; where the cause is hidden, it may have been sent. */
function neverSent(error: unknown): boolean {
  const failure = namedFailure(error);
  if (!failure) return false;
  const attempts: readonly unknown[] = failure instanceof AggregateError ? failure.errors : [failure];
  const connecting = attempts.length > 0 && attempts.every((attempt) => attempt instanceof Error && "syscall" in attempt && attempt.syscall === "connect");
  return neverConnected.test(failure.code) && (connecting || !alsoLater.test(failure.code));
}

const codeOf = (error: unknown): string | undefined => namedFailure(error)?.code;

/** The first error in the chain of causes that has a code. */
function namedFailure(error: unknown): (Error & { code: string }) | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    if (hasCode(at)) return at;
    seen.add(at);
  }
  return undefined;
}
const hasCode = (error: Error): error is Error & { code: string } => "code" in error && typeof error.code === "string";
