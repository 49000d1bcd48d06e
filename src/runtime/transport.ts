import { inShort } from "./cause.ts";
import type { Clock } from "./clock.ts";
import { TransportError, type TransportFailure } from "./errors.ts";

/** A request exactly as it goes out. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded, where the answer was compressed. */
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

/** Sends one request once and follows nothing. What it returns gives the request up: where no byte has left yet, none may leave afterwards. */
export type Transport = (request: WireRequest, receiver: Receiver) => () => void;

/** Is told how a request goes, in this order. */
export interface Receiver {
  /** From now on bytes of the request may have left. A failure before this is known as not sent. */
  sending(): void;
  head(status: number, headers: Readonly<Record<string, string>>): void;
  chunk(bytes: Uint8Array): void;
  end(): void;
  /** `neverSent`: the transport knows from the cause that no byte left, though it could not tell when it would. */
  failed(cause: unknown, neverSent?: boolean): void;
}

export interface ExchangeOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** One request, one response: within the time, without redirects, up to the size. Throws only `TransportError`. */
export function exchange(request: WireRequest, { transport, clock, timeoutMs, maxResponseBytes, signal }: ExchangeOptions): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new TransportError("aborted", "no", "aborted before the request was sent", { cause: signal.reason }));
    let sent: "no" | "maybe" = "no";
    let head: Omit<WireResponse, "bytes"> | undefined;
    let size = 0;
    let settled = false;
    let giveUp: (() => void) | undefined;
    const chunks: Uint8Array[] = [];

    const settle = () => {
      settled = true;
      cancelTimer();
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (kind: TransportFailure, message: string, cause?: unknown) => {
      if (settled) return;
      settle();
      reject(new TransportError(kind, sent, message, { cause }));
      giveUp?.();
    };
    const onAbort = () => fail("aborted", sent === "no" ? "aborted before the request was sent" : "aborted while the request was under way", signal?.reason);
    const cancelTimer = clock.delay(timeoutMs, () => fail("timeout", `no complete answer within ${timeoutMs} ms`));
    signal?.addEventListener("abort", onAbort, { once: true });

    const receiver: Receiver = {
      sending() {
        sent = "maybe";
      },
      head(status, headers) {
        if (status >= 300 && status <= 399) fail("redirect_refused", redirected(headers));
        head = { status, headers };
      },
      chunk(bytes) {
        size += bytes.byteLength;
        if (size > maxResponseBytes) fail("response_too_large", `the answer is larger than maxResponseBytes (${maxResponseBytes})`);
        else if (!settled) chunks.push(bytes);
      },
      end() {
        if (settled) return;
        if (!head) return fail("connection_lost", "the connection was lost (there was no answer)");
        settle();
        resolve({ bytes: joined(chunks, size), ...head });
      },
      failed(cause, neverSent = false) {
        if (neverSent && !head) sent = "no";
        if (sent === "no") fail("connect_failed", `could not connect to ${new URL(request.url).host} (${inShort(cause)})`, cause);
        else fail("connection_lost", `the connection was lost (${inShort(cause)})`, cause);
      },
    };
    try {
      giveUp = transport(request, receiver);
    } catch (cause) {
      receiver.failed(cause);
    }
    if (settled) giveUp?.();
  });
}

const redirected = ({ location = "an address that is not shown" }: Readonly<Record<string, string>>) =>
  `the provider answered with a redirect (to ${location}), which is never followed: check baseUrl`;

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
