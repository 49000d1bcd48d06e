import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { systemClock } from "../../src/runtime/clock.ts";
import { fetchTransport } from "../../src/runtime/over-fetch.ts";
import { type ExchangeOptions, exchange, type Transport, type WireRequest } from "../../src/runtime/transport.ts";
import { platformTransport as pool } from "../../src/runtime/transport-pool.ts";

/** Both transports. What the pool knows of a failed connection, `fetch` may hide: then the request may have been sent. */
export const transports: readonly { readonly name: string; readonly transport: Transport; readonly hidden: Hidden }[] = [
  { name: "pool", transport: pool, hidden: { sent: "no", kind: "connect_failed" } },
  { name: "fetch", transport: fetchTransport(globalThis.fetch), hidden: { sent: "maybe", kind: "connection_lost" } },
];
interface Hidden {
  readonly sent: "no" | "maybe";
  readonly kind: string;
}

export const body = JSON.stringify({ amount: { currency: "EUR", value: "5.95" } });

/** Sends the refund over one transport. */
export const sender =
  (transport: Transport) =>
  (url: string, options: Partial<ExchangeOptions> = {}, request: Partial<WireRequest> = {}) =>
    exchange(
      { method: "POST", url, headers: { "content-type": "application/json" }, body, ...request },
      { transport, clock: systemClock, timeoutMs: 5_000, maxResponseBytes: 1_000, ...options },
    );

/** Listens on 127.0.0.1 until the test ends; keeps the connections, and tells when the first has gone. */
export async function listen(server: Server, scheme = "http") {
  const sockets = new Set<Socket>();
  const gone = new Promise<void>((resolve) => server.once("connection", (socket) => socket.once("close", resolve)));
  server.on("connection", (socket) => sockets.add(socket.on("error", () => {})));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(() => void close());
  return { url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/refunds`, connections: sockets, gone, close };
}

/** An HTTP server that remembers the bodies it was sent. */
export async function serve(answer: RequestListener) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("error", () => {});
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString());
      answer(request, response);
    });
  });
  return { ...(await listen(server)), bodies };
}

/** A server below HTTP: does what it likes each time a whole request has arrived. */
export async function serveRaw(answer: (socket: Socket, count: number) => void) {
  const arrived: string[] = [];
  const server = createSocketServer((socket) => {
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      if (!text.endsWith(body)) return;
      arrived.push(text);
      text = "";
      answer(socket, arrived.length);
    });
  });
  return { ...(await listen(server)), arrived };
}
