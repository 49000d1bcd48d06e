import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { generate } from "selfsigned";
import { describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/runtime/clock.ts";
import { type ExchangeOptions, exchange, type WireRequest } from "../../src/runtime/transport.ts";

const body = JSON.stringify({ amount: { currency: "EUR", value: "5.95" } });

function send(url: string, options: Partial<ExchangeOptions> = {}) {
  const request: WireRequest = { method: "POST", url, headers: { "content-type": "application/json" }, body };
  return exchange(request, { fetch: globalThis.fetch, clock: systemClock, timeoutMs: 5_000, maxResponseBytes: 1_000, ...options });
}

/** Listens on 127.0.0.1 until the test ends; counts connections, and tells when the first has gone. */
async function listen(server: Server, scheme = "http") {
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
async function serve(answer: RequestListener) {
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

/** A server below HTTP: does what it likes once a whole request has arrived. */
async function serveRaw(answer: (socket: Socket) => void) {
  return listen(
    createSocketServer((socket) => {
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk;
        if (text.endsWith(body)) answer(socket);
      });
    }),
  );
}

describe("where no byte of the request can have left", () => {
  const notSent = { name: "TransportError", kind: "connect_failed", sent: "no" };

  test("a refused connection is known as not sent", async () => {
    const { url, close } = await listen(createSocketServer());
    await close();
    await expect(send(url)).rejects.toMatchObject({ ...notSent, message: "could not connect (ECONNREFUSED)" });
  });

  test("a host that nobody knows is known as not sent", async () => {
    await expect(send("https://openrefunds-test.invalid/refunds")).rejects.toMatchObject(notSent);
  });

  test("a certificate that nobody signed stops the request before it leaves", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }]);
    let requests = 0;
    const { url, connections } = await listen(
      createTlsServer({ key, cert }, (_, response) => {
        requests += 1;
        response.end("{}");
      }),
      "https",
    );
    await expect(send(url)).rejects.toMatchObject(notSent);
    expect([connections.size, requests]).toEqual([1, 0]);
  });

  test("a call that was aborted before opens no connection", async () => {
    const { url, connections } = await serve((_, response) => response.end("{}"));
    await expect(send(url, { signal: AbortSignal.abort("changed my mind") })).rejects.toMatchObject({ kind: "aborted", sent: "no", cause: "changed my mind" });
    expect(connections.size).toBe(0);
  });
});

describe("where the request may have been executed", () => {
  const lost = { name: "TransportError", kind: "connection_lost", sent: "maybe" };
  const head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n";

  test.each<[string, (socket: Socket) => void]>([
    ["a reset before any answer", (socket) => socket.resetAndDestroy()],
    ["a connection closed before any answer", (socket) => socket.end()],
    ["a reset in the middle of the head", (socket) => socket.write("HTTP/1.1 201 Cre", () => socket.resetAndDestroy())],
    ["a reset in the middle of the body", (socket) => socket.write(`${head}content-length: 100\r\n\r\n{"id":`, () => socket.resetAndDestroy())],
    ["a body that ends before its announced length", (socket) => socket.end(`${head}content-length: 100\r\n\r\n{"id":"re_1"}`)],
    ["a chunked body that is cut", (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n`)],
    ["an answer that is not HTTP", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n")],
  ])("%s is a lost connection", async (_, answer) => {
    const { url } = await serveRaw(answer);
    await expect(send(url)).rejects.toMatchObject(lost);
  });

  test("a broken connection during the TLS handshake is not told apart, so it may have been sent", async () => {
    const { url } = await listen(
      createSocketServer((socket) => socket.once("data", () => socket.resetAndDestroy())),
      "https",
    );
    await expect(send(url)).rejects.toMatchObject(lost);
  });

  test("no answer in time is a timeout, and the connection is given up", async () => {
    const { url, bodies, gone } = await serve(() => {});
    await expect(send(url, { timeoutMs: 60 })).rejects.toMatchObject({ kind: "timeout", sent: "maybe", message: "no complete answer within 60 ms" });
    await gone;
    expect(bodies).toEqual([body]);
  });

  test("a body that never ends is cut by the same timeout, however steadily it drips", async () => {
    const { url, gone } = await serve((request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 5);
      request.socket.once("close", () => clearInterval(drip));
    });
    await expect(send(url, { timeoutMs: 60 })).rejects.toMatchObject({ kind: "timeout", sent: "maybe" });
    await gone;
  });

  test("a body that stops halfway and stays open is cut by the timeout", async () => {
    const { url } = await serve((_, response) => response.writeHead(200, { "content-length": "100" }).write("{"));
    await expect(send(url, { timeoutMs: 60 })).rejects.toMatchObject({ kind: "timeout", sent: "maybe" });
  });

  test("an abort while the request is under way may be too late", async () => {
    const caller = new AbortController();
    const { url } = await serve(() => caller.abort("shop closed"));
    await expect(send(url, { signal: caller.signal })).rejects.toMatchObject({ kind: "aborted", sent: "maybe", cause: "shop closed" });
  });

  test("an abort while the body arrives may be too late", async () => {
    const caller = new AbortController();
    const { url } = await serve((_, response) => {
      response.writeHead(201, { "content-length": "100" }).write('{"id":', () => caller.abort("shop closed"));
    });
    await expect(send(url, { signal: caller.signal })).rejects.toMatchObject({ kind: "aborted", sent: "maybe" });
  });
});

describe("redirects", () => {
  test.each([301, 302, 303, 307, 308])("%i is refused, and neither body nor key goes anywhere else", async (status) => {
    const elsewhere = await serve((_, response) => response.end("{}"));
    const { url, bodies } = await serve((_, response) => response.writeHead(status, { location: elsewhere.url }).end());
    const refused = { kind: "redirect_refused", sent: "maybe", message: expect.stringContaining(`${elsewhere.url})`) };
    await expect(send(url)).rejects.toMatchObject(refused);
    expect([bodies.length, elsewhere.connections.size]).toEqual([1, 0]);
  });

  test("a redirect to the same server is refused as well", async () => {
    const { url, bodies } = await serve((_, response) => response.writeHead(307, { location: "/refunds" }).end());
    await expect(send(url)).rejects.toMatchObject({ kind: "redirect_refused" });
    expect(bodies).toEqual([body]);
  });
});

describe("the size of an answer", () => {
  test("an answer of exactly maxResponseBytes is read whole", async () => {
    const { url } = await serve((_, response) => response.end("x".repeat(1_000)));
    expect((await send(url)).bytes.byteLength).toBe(1_000);
  });

  test("one byte more is refused", async () => {
    const { url } = await serve((_, response) => response.end("x".repeat(1_001)));
    await expect(send(url)).rejects.toMatchObject({ kind: "response_too_large", sent: "maybe", message: expect.stringContaining("maxResponseBytes (1000)") });
  });

  test("an endless answer is cut off at the limit, and its connection closed", async () => {
    const { url, gone } = await serve((_, response) => {
      const pour = () => void response.write("x".repeat(500), (error) => error || setImmediate(pour));
      pour();
    });
    await expect(send(url)).rejects.toMatchObject({ kind: "response_too_large" });
    await gone;
  });

  test("many small pieces arrive as one body, byte for byte", async () => {
    const { url } = await serve((_, response) => {
      let left = 200;
      const next = () => (left-- > 0 ? response.write(`${left},`, () => setImmediate(next)) : response.end("é"));
      next();
    });
    const { status, bytes } = await send(url);
    const numbers = Array.from({ length: 200 }, (_, at) => `${199 - at},`).join("");
    expect([status, new TextDecoder().decode(bytes)]).toEqual([200, `${numbers}é`]);
  });
});
