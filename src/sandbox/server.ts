import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fetch } from "../runtime/transport.ts";

export interface ListenOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  readonly host?: string;
  /** PEM texts; with them the server speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Serves a fetch function over real HTTP, or HTTPS where a certificate is given. */
export async function listen(fetch: Fetch, { port = 0, host = "127.0.0.1", tls }: ListenOptions): Promise<{ url: string; close(): Promise<void> }> {
  const scheme = tls ? "https" : "http";
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) =>
    void answer(fetch, scheme, incoming, outgoing).catch((error: unknown) => {
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

async function answer(fetch: Fetch, scheme: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString("utf8");
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]));
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const response = await fetch(`${scheme}://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`, {
    method: incoming.method ?? "GET",
    headers,
    ...(body === "" ? {} : { body }),
    redirect: "manual",
    signal: gone.signal,
  });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(new Uint8Array(await response.arrayBuffer()));
}
