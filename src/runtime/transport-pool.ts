import type { Transform } from "node:stream";
import type { Agent, Dispatcher } from "undici";
import type { Transport, WireRequest } from "./transport.ts";

/** How long a connection may take to come about, TLS included; the timeout of the send may end it sooner. */
const connectTimeoutMs = 10_000;

/**
 * What a client without a `fetch` of its own uses on Node: undici's connection pools, one for each origin in the process. Connections are kept alive
 * between requests, one request at a time on each; idle ones keep no process running, and are closed after seconds. Nothing is ever sent twice.
 */
export const platformTransport: Transport = (request, receiver) => {
  let started: Dispatcher.DispatchController | undefined;
  let gaveUp = false;
  let decoder: Transform | undefined;
  const send = ({ agent, decoders }: Pools) => {
    if (gaveUp) return;
    let coding = "identity";
    agent.dispatch(toOptions(request), {
      onRequestStart(controller) {
        // The last moment before the first byte. A second start would be a second send.
        if (gaveUp || started) return controller.abort(new Error(gaveUp ? "given up" : "sent once already"));
        started = controller;
        receiver.sending();
      },
      onResponseStart(_, status, headers) {
        if (status < 200) return;
        receiver.head(status, toText(headers));
        coding = [headers["content-encoding"]].flat().join(", ").trim().toLowerCase() || "identity";
      },
      onResponseData(_, chunk) {
        if (coding === "identity") return receiver.chunk(chunk);
        decoder ??= startDecoder();
        decoder?.write(chunk);
      },
      onResponseEnd() {
        if (decoder) decoder.end();
        else receiver.end();
      },
      onResponseError: (_, cause) => receiver.failed(cause),
    });

    /** Identity was asked for; a server or proxy that compresses all the same is still understood, and anything else is not taken for the body. */
    function startDecoder(): Transform | undefined {
      const create = decoders.get(coding);
      if (!create) return void receiver.failed(new Error(`the answer came encoded as ${JSON.stringify(coding)}, which was not asked for`));
      return create()
        .on("data", (bytes: Buffer) => receiver.chunk(bytes))
        .on("end", () => receiver.end())
        .on("error", (cause) => receiver.failed(cause));
    }
  };
  if (pools) send(pools);
  else load().then(send, (cause: unknown) => receiver.failed(cause));
  return () => {
    gaveUp = true;
    decoder?.destroy();
    started?.abort(new Error("given up"));
  };
};

interface Pools {
  readonly agent: Agent;
  readonly decoders: ReadonlyMap<string, () => Transform>;
}
let pools: Pools | undefined;
let loading: Promise<Pools> | undefined;

/**
 * On the first call, since it takes tens of milliseconds. Not through undici's entry, which takes three times as long and puts the dispatcher
 * of that undici under the `fetch` of the whole process.
 */
const load = () => {
  loading ??= (async () => {
    const [{ default: UndiciAgent }, zlib] = await Promise.all([import("undici/lib/dispatcher/agent.js"), import("node:zlib")]);
    const decoders = new Map<string, () => Transform>([
      ["gzip", () => zlib.createGunzip()],
      ["x-gzip", () => zlib.createGunzip()],
      ["deflate", () => zlib.createInflate()],
      ["br", () => zlib.createBrotliDecompress()],
    ]);
    // The exchange keeps the time: undici's own timeouts for head and body are off.
    const agent = new UndiciAgent({ pipelining: 1, allowH2: false, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: connectTimeoutMs } });
    return (pools = { agent, decoders });
  })();
  return loading;
};

function toOptions({ method, url, headers, body }: WireRequest): Dispatcher.DispatchOptions {
  const { origin, pathname, search } = new URL(url);
  const sent = ["accept-encoding", "identity"];
  for (const name in headers) if (name !== "accept-encoding") sent.push(name, headers[name] ?? "");
  return { origin, path: pathname + search, method: method as Dispatcher.HttpMethod, headers: sent, body };
}

/** The headers as they are, with repeated ones in one text. */
function toText(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  for (const name in headers) if (typeof headers[name] !== "string") headers[name] = [headers[name] ?? ""].flat().join(", ");
  return headers as Record<string, string>;
}
