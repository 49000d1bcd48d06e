import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fetch } from "../../src/runtime/transport.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { listen } from "../../src/sandbox/server.ts";

const root = join(import.meta.dirname, "../..");
const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString("base64")}`;

/** A payment of a thousand minor units at each provider, and how its key travels. */
const stands = {
  dodo: { currency: "USD", authorization: (key: string) => `Bearer ${key}` },
  dojo: { currency: "GBP", authorization: (key: string) => `Basic ${key}` },
  mollie: { currency: "EUR", authorization: (key: string) => `Bearer ${key}` },
  paymongo: { currency: "PHP", authorization: basic },
  smartpay: { currency: "JPY", authorization: (key: string) => `Basic ${key}` },
} as const;
type Name = keyof typeof stands;
const names = Object.keys(stands) as Name[];

/** Runs the workflow of a provider with redocly's own client and schema checks, over real sockets. */
async function respect(name: Name, spoil: (fetch: Fetch) => Fetch = (fetch) => fetch): Promise<{ code: number; text: string }> {
  const sandbox = createSandbox();
  const { currency, authorization } = stands[name];
  const payment = sandbox[name].addPayment({ amount: { value: 1000, currency } }).id;
  const server = await listen(spoil(sandbox.fetch), {});
  onTestFinished(() => server.close());
  const inputs = ["-i", `authorization=${authorization(sandbox[name].apiKey)}`, "-i", `payment=${payment}`];
  const words = ["respect", `specs/${name}.arazzo.yaml`, "-S", `${name}=${server.url}/${name}`, ...inputs];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "node_modules/@redocly/cli/bin/cli.js"), ...words], { cwd: root, env }, (failure, stdout, stderr) => {
      resolve({ code: failure === null ? 0 : Number(failure.code ?? 1), text: stdout + stderr });
    });
  });
}

const withoutKeys =
  (fetch: Fetch): Fetch =>
  (address, init) => {
    const headers = new Headers(init.headers);
    headers.delete("Idempotency-Key");
    return fetch(address, { ...init, headers: Object.fromEntries(headers) });
  };

const withNullId =
  (fetch: Fetch): Fetch =>
  async (address, init) => {
    const answer = await fetch(address, init);
    const text = (await answer.text()).replace(/"id":"re_\w+"/, '"id":null');
    return new Response(text === "" ? null : text, { status: answer.status, headers: answer.headers });
  };

describe("a second opinion on the contracts, from the outside", () => {
  test("every provider has a workflow", () => {
    const files = readdirSync(join(root, "specs")).filter((file) => file.endsWith(".arazzo.yaml"));
    expect(files.sort()).toEqual(names.map((name) => `${name}.arazzo.yaml`));
  });

  test.each(names)("%s refunds a part, shows it, repeats it as documented, and refuses more than is left", async (name) => {
    const { code, text } = await respect(name);
    expect(code, text).toBe(0);
    expect(text).toMatch(/Workflows: 1 passed, 1 total/);
    expect(text).toMatch(/schema check/);
  });

  test("a provider that ignores the idempotency key does not pass", async () => {
    const { code, text } = await respect("smartpay", withoutKeys);
    expect(code).not.toBe(0);
    expect(text).toMatch(/✗.*repeatWithTheSameKey/);
  });

  test("a provider whose answer breaks its contract does not pass", async () => {
    const { code, text } = await respect("mollie", withNullId);
    expect(code).not.toBe(0);
    expect(text).toMatch(/✗ schema check/);
  });
});
