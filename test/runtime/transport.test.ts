import { createServer as createTlsServer } from "node:https";
import { createServer as createSocketServer, type Socket } from "node:net";
import { generate } from "selfsigned";
import { describe, expect, test } from "vitest";
import { body, listen, sender, serve, serveRaw, transports } from "./servers.ts";

describe.each(transports)("over the $name transport", ({ transport, hidden }) => {
  const send = sender(transport);

  describe("where no byte of the request can have left", () => {
    const notSent = { name: "TransportError", kind: "connect_failed", sent: "no" };

    test("a refused connection is known as not sent", async () => {
      const { url, close } = await listen(createSocketServer());
      await close();
      await expect(send(url)).rejects.toMatchObject({ ...notSent, message: `could not connect to ${new URL(url).host} (ECONNREFUSED)` });
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
      expect(requests).toBe(0);
      expect(connections.size).toBeGreaterThan(0);
    });

    test("a call that was aborted before opens no connection", async () => {
      const { url, connections } = await serve((_, response) => response.end("{}"));
      await expect(send(url, { signal: AbortSignal.abort("changed my mind") })).rejects.toMatchObject({
        kind: "aborted",
        sent: "no",
        cause: "changed my mind",
      });
      expect(connections.size).toBe(0);
    });

    test("a call that is aborted while it connects leaves nothing with the provider", async () => {
      const caller = new AbortController();
      const { url, bodies } = await serve((_, response) => response.end("{}"));
      const call = send(url, { signal: caller.signal });
      caller.abort("changed my mind");
      await expect(call).rejects.toMatchObject({ kind: "aborted", sent: hidden.sent, cause: "changed my mind" });
      await send(url);
      expect(bodies).toEqual([body]);
    });
  });

  describe("where the connection does not come about, and only the pool can know", () => {
    test("a connection that breaks during the TLS handshake", async () => {
      const { url } = await listen(
        createSocketServer((socket) => socket.once("data", () => socket.resetAndDestroy())),
        "https",
      );
      await expect(send(url)).rejects.toMatchObject({ name: "TransportError", ...hidden });
    });

    test("a provider that does not speak TLS", async () => {
      const { url } = await listen(
        createSocketServer((socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"))),
        "https",
      );
      await expect(send(url)).rejects.toMatchObject({ name: "TransportError", ...hidden });
    });

    test("a handshake that does not end in time", async () => {
      const { url } = await listen(createSocketServer(), "https");
      await expect(send(url, { timeoutMs: 60 })).rejects.toMatchObject({ kind: "timeout", sent: hidden.sent });
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

    test("a reset while the body of the request is being written is a lost connection", async () => {
      const { url } = await listen(createSocketServer((socket) => socket.once("data", () => socket.resetAndDestroy())));
      await expect(send(url, {}, { body: "x".repeat(20_000_000) })).rejects.toMatchObject(lost);
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
});
