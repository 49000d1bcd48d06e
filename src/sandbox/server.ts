import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fetch } from "../runtime/transport.ts";
import type { RequestHeaders } from "./engine.ts";
import { type Answer, fromResponse } from "./response.ts";

export interface ListenOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  readonly host?: string;
  /** PEM texts; with them the server speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Serves a fetch function over real HTTP, or HTTPS where a certificate is given. */
export const listen = (fetch: Fetch, options: ListenOptions) =>
  serve(async ({ address, gone, ...init }) => fromResponse(await fetch(address, { ...init, redirect: "manual", signal: gone() })), options);

/** A request as it came. */
export interface Asked {
  readonly address: string;
  readonly method: string;
  /** The names are in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Aborts when the client leaves: made when it is asked for, because few answers wait so long. */
  readonly gone: () => AbortSignal;
}

/** The same for what says its answers in plain. */
export async function serve(
  respond: (asked: Asked) => Promise<Answer>,
  { port = 0, host = "127.0.0.1", tls }: ListenOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const scheme = tls ? "https" : "http";
  // Not the global one, which a test may have stopped; imported here, since a bundle for a browser holds this file too.
  const { setImmediate } = await import("node:timers");
  const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) =>
    void answer(respond, turn, scheme, incoming, outgoing).catch((error: unknown) => {
      // A real reset where the socket is a bare one; over TLS the connection just ends.
      if (isReset(error) && !tls) return incoming.socket.resetAndDestroy();
      if (outgoing.destroyed || isReset(error)) return outgoing.destroy();
      return outgoing.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(String(error));
    });
  const server = tls ? (await import("node:https")).createServer(tls, handle) : (await import("node:http")).createServer(handle);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `${scheme}://${host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const isReset = (error: unknown) => error instanceof TypeError && (error.cause as { code?: string } | undefined)?.code === "ECONNRESET";

async function answer(
  respond: (asked: Asked) => Promise<Answer>,
  turn: () => Promise<void>,
  scheme: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await respond({
    address: `${scheme}://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`,
    method: incoming.method ?? "GET",
    headers: headersOf(incoming),
    body: await bodyOf(incoming),
    gone: () => goneSignal(outgoing),
  });
  // What came in one turn of the event loop is answered at its end: to wake a client for each answer costs more than the answer.
  await turn();
  // With its length told, the whole answer is one write.
  const length = status === 204 || status === 304 ? {} : { "content-length": Buffer.byteLength(body ?? "") };
  outgoing.writeHead(status, Object.assign({}, headers, length)).end(body ?? "");
}

const bodyOf = (incoming: IncomingMessage) =>
  new Promise<string>((resolve, reject) => {
    let text = "";
    incoming
      .setEncoding("utf8")
      .on("data", (chunk: string) => (text += chunk))
      .once("error", reject)
      .once("end", () => resolve(text));
  });

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const told: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) told[name] = typeof value === "string" ? value : value.join(", ");
  }
  return told;
}

/** Headers whose names are in lower case, without the cost of the standard's. */
export const readerOf = (headers: Readonly<Record<string, string>>): RequestHeaders => ({
  get: (name) => headers[name.toLowerCase()] ?? null,
  has: (name) => Object.hasOwn(headers, name.toLowerCase()),
});

/** Aborts when the client leaves. */
function goneSignal(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (outgoing.destroyed) gone.abort();
  else outgoing.once("close", () => gone.abort());
  return gone.signal;
}
