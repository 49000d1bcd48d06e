import { request } from "node:http";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Fetch } from "../../src/runtime/transport.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { listen } from "../../src/sandbox/server.ts";

afterEach(() => void vi.useRealTimers());

/** What a server over the function answers to one request, read to its end. */
async function answerOf(respond: Fetch) {
  const { url, close } = await listen(respond, {});
  onTestFinished(close);
  return ask(url);
}

const ask = (url: string) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const asked = request(url, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += String(chunk))).on("end", () => resolve({ status: response.statusCode, text }));
    });
    asked.on("error", reject).end();
  });

describe("the sandbox over sockets", () => {
  test.each(["3", "99"])("tells the true length of an answer that says %s", async (length) => {
    expect(await answerOf(async () => new Response("hello world", { headers: { "content-length": length } }))).toEqual({ status: 200, text: "hello world" });
  });

  test("says 500 where an answer has no status that HTTP knows", async () => {
    const odd = new Proxy(new Response("hello"), { get: (target, name) => (name === "status" ? 5 : Reflect.get(target, name, target)) });
    expect(await answerOf(async () => odd)).toMatchObject({ status: 500, text: expect.stringContaining("Invalid status code") });
  });

  test("answers while a test has stopped the timers", async () => {
    vi.useFakeTimers();
    const sandbox = createSandbox();
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    expect(await ask(`${url}/_sandbox`)).toMatchObject({ status: 200 });
  });
});
