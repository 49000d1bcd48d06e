import { once } from "node:events";
import type { Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { platformTransport as pool } from "../../src/runtime/transport-pool.ts";
import { body, sender, serve, serveRaw, transports } from "./servers.ts";

const refund = JSON.stringify({ id: "re_4qqhO89gsT", status: "pending", description: "é" });
const created = `HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: keep-alive\r\n\r\n{}`;
const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);

describe.each(transports)("connections over the $name transport", ({ transport }) => {
  const send = sender(transport);

  test("one after the other, requests share connections: at most two, since one is not free in the moment of its answer", async () => {
    const { url, connections, bodies } = await serve((_, response) => response.end("{}"));
    for (let count = 0; count < 10; count += 1) await send(url);
    expect(bodies).toEqual(Array(10).fill(body));
    expect(connections.size).toBeLessThanOrEqual(2);
  });

  test("at the same time, each has a connection of its own: no request waits behind another", async () => {
    let waiting: (() => void)[] = [];
    const { url, connections } = await serve((_, response) => {
      waiting.push(() => response.end("{}"));
      if (waiting.length < 5) return;
      expect(connections.size).toBe(5);
      for (const answer of waiting) answer();
      waiting = [];
    });
    await Promise.all(Array.from({ length: 5 }, () => send(url)));
    expect(connections.size).toBe(5);
  });

  test("a connection that the provider closed while it was idle is replaced, and each request arrives once", async () => {
    const { url, connections, arrived } = await serveRaw((socket) => socket.end(created));
    for (let count = 0; count < 3; count += 1) {
      const before = connections.size;
      expect((await send(url)).status).toBe(201);
      const socket = [...connections][before];
      if (socket && !socket.closed) await once(socket, "close");
    }
    expect([connections.size, arrived.length]).toEqual([3, 3]);
  });

  test("a refund whose kept connection breaks is not sent again: it may have been executed", async () => {
    const { url, connections, arrived } = await serveRaw((socket, count) => (count === 1 ? socket.write(created) : socket.resetAndDestroy()));
    expect((await send(url)).status).toBe(201);
    await expect(send(url)).rejects.toMatchObject({ kind: "connection_lost", sent: "maybe" });
    expect((await send(url).catch((error: unknown) => error)) instanceof Error).toBe(true);
    expect([connections.size, arrived.length]).toEqual([2, 3]);
  });

  test("a read whose kept connection breaks is left to the caller to repeat", async () => {
    let requests = 0;
    const { url } = await serve((request, response) => {
      requests += 1;
      if (requests === 1) response.end("{}");
      else request.socket.resetAndDestroy();
    });
    const read = { method: "GET", body: null, headers: {} };
    await send(url, {}, read);
    await expect(send(url, {}, read)).rejects.toMatchObject({ kind: "connection_lost", sent: "maybe" });
    expect(requests).toBe(2);
  });

  test("an answer that comes before the request has gone out whole is taken", async () => {
    const refuse = (socket: Socket) => socket.write("HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\n{}");
    const { url, connections } = await serveRaw(() => {});
    const call = send(url, {}, { body: `${"x".repeat(5_000_000)}…` });
    const waitFor = async (): Promise<Socket> => [...connections][0] ?? new Promise((resolve) => setImmediate(() => resolve(waitFor())));
    refuse(await waitFor());
    expect((await call).status).toBe(413);
  });

  test("hints that come before the answer are not the answer", async () => {
    const { url } = await serve((_, response) => {
      response.writeEarlyHints({ link: "</style.css>; rel=preload" });
      response.writeHead(201, { "content-type": "application/json", "x-request-id": "req_1" }).end(refund);
    });
    const answer = await send(url);
    expect([answer.status, textOf(answer), answer.headers["x-request-id"]]).toEqual([201, refund, "req_1"]);
  });

  test("header names are in lower case, and a repeated header is one text", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, [
        ["X-Request-ID", "req_1"],
        ["X-Note", "a"],
        ["X-Note", "b"],
      ] as never);
      response.end("{}");
    });
    expect((await send(url)).headers).toMatchObject({ "x-request-id": "req_1", "x-note": "a, b" });
  });

  test("an answer without a body is empty", async () => {
    const { url } = await serve((_, response) => response.writeHead(204).end());
    const answer = await send(url, {}, { method: "DELETE", body: null, headers: {} });
    expect([answer.status, answer.bytes.byteLength]).toEqual([204, 0]);
  });

  describe("a compressed answer", () => {
    const codings: Record<string, Buffer> = { gzip: gzipSync(refund), deflate: deflateSync(refund), br: brotliCompressSync(refund) };

    test.each(Object.keys(codings))("in %s is read, whether it was asked for or not", async (coding) => {
      const { url } = await serve((_, response) => response.writeHead(201, { "content-encoding": coding }).end(codings[coding]));
      expect(textOf(await send(url))).toBe(refund);
    });

    test("counts in its full size", async () => {
      const bomb = gzipSync("x".repeat(3_000_000));
      const { url } = await serve((_, response) => response.writeHead(201, { "content-encoding": "gzip" }).end(bomb));
      await expect(send(url, { maxResponseBytes: 100_000 })).rejects.toMatchObject({ kind: "response_too_large", sent: "maybe" });
    });

    test("that can't be decoded is no answer", async () => {
      const { url } = await serve((_, response) => response.writeHead(201, { "content-encoding": "gzip" }).end(refund));
      await expect(send(url)).rejects.toMatchObject({ kind: "connection_lost", sent: "maybe" });
    });
  });
});

describe("the pool", () => {
  const send = sender(pool);

  test("asks for no compression", async () => {
    const { url, arrived } = await serveRaw((socket) => socket.write(created));
    await send(url);
    expect(arrived[0]).toContain("\r\naccept-encoding: identity\r\n");
  });

  test("takes no half of a compressed answer for the whole", async () => {
    const { url } = await serve((_, response) => response.writeHead(201, { "content-encoding": "gzip" }).end(gzipSync(refund).subarray(0, 30)));
    await expect(send(url)).rejects.toMatchObject({ kind: "connection_lost", sent: "maybe" });
  });

  test("takes no coding that it can't read for the body", async () => {
    for (const coding of ["zstd", "constructor", "gzip, br"]) {
      const { url } = await serve((_, response) => response.writeHead(201, { "content-encoding": coding }).end(refund));
      await expect(send(url)).rejects.toMatchObject({ kind: "connection_lost", sent: "maybe", message: expect.stringContaining(`encoded as "${coding}"`) });
    }
  });

  test("leaves the fetch of the process as it is", async () => {
    const { url } = await serve((_, response) => response.end("{}"));
    const dispatcher = () => (globalThis as Record<symbol, unknown>)[Symbol.for("undici.globalDispatcher.1")];
    const before = dispatcher();
    await send(url);
    expect(dispatcher()).toBe(before);
  });
});
