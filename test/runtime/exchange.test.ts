import { describe, expect, test } from "vitest";
import { type Clock, systemClock } from "../../src/runtime/clock.ts";
import { fetchTransport } from "../../src/runtime/over-fetch.ts";
import { type ExchangeOptions, exchange, type Fetch } from "../../src/runtime/transport.ts";

const send = (fetch: Fetch, options: Partial<ExchangeOptions> = {}) =>
  exchange(
    { method: "POST", url: "https://api.example.com/refunds", headers: {}, body: "{}" },
    { transport: fetchTransport(fetch), clock: systemClock, timeoutMs: 5_000, maxResponseBytes: 1_000, ...options },
  );

/** What Node's `fetch` throws around a failure of the socket. */
const failing =
  (cause: unknown): Fetch =>
  async () => {
    throw new TypeError("fetch failed", { cause });
  };
const failure = (code: string, syscall?: string) => Object.assign(new Error(code), { code, ...(syscall ? { syscall } : {}) });
const together = (code: string, ...errors: Error[]) => Object.assign(new AggregateError(errors), { code });

describe("what a failed fetch says about the request", () => {
  test.each<[string, unknown]>([
    ["a refused connection", failure("ECONNREFUSED", "connect")],
    ["an unknown host", failure("ENOTFOUND", "getaddrinfo")],
    ["a name server that does not answer", failure("EAI_AGAIN", "getaddrinfo")],
    ["no route while connecting", failure("EHOSTUNREACH", "connect")],
    ["no network while connecting", failure("ENETUNREACH", "connect")],
    ["a connection that does not come about in time", failure("UND_ERR_CONNECT_TIMEOUT")],
    ["an expired certificate", failure("CERT_HAS_EXPIRED")],
    ["a certificate for another host", failure("ERR_TLS_CERT_ALTNAME_INVALID")],
    ["a certificate nobody signed", failure("DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["an unknown authority", failure("UNABLE_TO_VERIFY_LEAF_SIGNATURE")],
    ["every address refused", together("ECONNREFUSED", failure("ECONNREFUSED", "connect"), failure("ECONNREFUSED", "connect"))],
    ["every address unreachable", together("ENETUNREACH", failure("ENETUNREACH", "connect"), failure("EHOSTUNREACH", "connect"))],
    ["a cause behind a cause", new Error("dispatch", { cause: failure("ECONNREFUSED", "connect") })],
  ])("%s: certainly not sent", async (_, cause) => {
    await expect(send(failing(cause))).rejects.toMatchObject({ kind: "connect_failed", sent: "no" });
  });

  test.each<[string, unknown]>([
    ["a reset connection", failure("ECONNRESET", "read")],
    ["a broken pipe", failure("EPIPE", "write")],
    ["an open connection whose route breaks", failure("EHOSTUNREACH", "read")],
    ["an open connection whose network goes", failure("ENETUNREACH", "write")],
    ["no route, without a word on when", failure("EHOSTUNREACH")],
    ["several failures, not all while connecting", together("EHOSTUNREACH", failure("EHOSTUNREACH", "connect"), failure("EHOSTUNREACH", "read"))],
    ["several failures that are hidden", together("ENETUNREACH")],
    ["a socket that undici lost", failure("UND_ERR_SOCKET")],
    ["no headers in undici's own time", failure("UND_ERR_HEADERS_TIMEOUT")],
    ["an alert after the handshake", failure("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED")],
    ["no cause at all", undefined],
    ["a cause that is only text", "ECONNREFUSED"],
    ["words that only sound like it", new Error("ECONNREFUSED")],
  ])("%s: it may have been executed", async (_, cause) => {
    await expect(send(failing(cause))).rejects.toMatchObject({ kind: "connection_lost", sent: "maybe" });
  });

  test("an error that is its own cause is no trap", async () => {
    const circular = new Error("round");
    circular.cause = circular;
    await expect(send(failing(circular))).rejects.toMatchObject({ kind: "connection_lost", sent: "maybe" });
  });

  test("a fetch that throws at once is taken like one that rejects, and keeps its cause", async () => {
    const bug = new RangeError("bug");
    const broken: Fetch = () => {
      throw bug;
    };
    await expect(send(broken)).rejects.toMatchObject({ name: "TransportError", kind: "connection_lost", sent: "maybe", cause: bug });
  });
});

describe("a fetch that does not listen to its signal", () => {
  const never = new Promise<never>(() => {});
  const endless = () => new Response(new ReadableStream({ pull: () => never, cancel: () => never }));

  test("holds nobody past the timeout while it does not answer", async () => {
    await expect(send(() => never, { timeoutMs: 5 })).rejects.toMatchObject({ kind: "timeout", sent: "maybe" });
  });

  test("holds nobody past the timeout while its body does not end", async () => {
    await expect(send(async () => endless(), { timeoutMs: 5 })).rejects.toMatchObject({ kind: "timeout", sent: "maybe" });
  });

  test("holds nobody who aborts", async () => {
    const caller = new AbortController();
    const call = send(() => never, { signal: caller.signal });
    caller.abort("enough");
    await expect(call).rejects.toMatchObject({ kind: "aborted", sent: "maybe", cause: "enough" });
  });

  test.each(["as it is called", "as it answers", "as the first piece of the body comes"])("an abort %s is not missed", async (when) => {
    const caller = new AbortController();
    const at = (moment: string) => moment === when && caller.abort("enough");
    const fetch: Fetch = async () => {
      at("as it is called");
      await Promise.resolve();
      at("as it answers");
      const pieces = [new Uint8Array([0x7b])];
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
        const piece = pieces.pop();
        if (!piece) return never;
        controller.enqueue(piece);
        return void at("as the first piece of the body comes");
      };
      return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
    };
    await expect(send(fetch, { signal: caller.signal })).rejects.toMatchObject({ kind: "aborted", sent: "maybe" });
  });

  test("holds nobody whose answer is too large, even where its body can't be cancelled", async () => {
    const big = () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(600)), cancel: () => never }));
    await expect(send(async () => big())).rejects.toMatchObject({ kind: "response_too_large" });
  });
});

describe("what is left behind", () => {
  test.each<[string, Fetch, givenUp: boolean]>([
    ["an answer", async () => new Response("{}"), false],
    ["a failure", failing(failure("ECONNRESET", "read")), true],
    ["a redirect", async () => new Response(null, { status: 307, headers: { location: "https://elsewhere.example" } }), true],
  ])("after %s no timer runs, nobody listens to the caller's signal, and what has not ended is given up", async (_, fetch, givenUp) => {
    let timers = 0;
    const clock: Clock = {
      now: () => 0,
      delay() {
        timers += 1;
        return () => {
          timers -= 1;
        };
      },
    };
    const listening = new Set<unknown>();
    const { signal } = new AbortController();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
      listening.add(listener);
      add(type, listener, options);
    };
    signal.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      listening.delete(listener);
      remove(type, listener);
    };
    let given: AbortSignal | undefined;
    await send(async (url, init) => fetch(url, { ...init, signal: (given = init.signal) }), { clock, signal }).catch(() => {});
    expect([timers, listening.size, given?.aborted]).toEqual([0, 0, givenUp]);
  });

  test("a limit beyond what a timer can wait is not a limit of one millisecond", async () => {
    const fired: number[] = [];
    const cancels = [Number.POSITIVE_INFINITY, 2 ** 31, 1e15].map((ms) => systemClock.delay(ms, () => fired.push(ms)));
    await new Promise<void>((resolve) => systemClock.delay(5, resolve));
    for (const cancel of cancels) cancel();
    expect(fired).toEqual([]);
  });
});
