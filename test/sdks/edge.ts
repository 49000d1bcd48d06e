import https from "node:https";
import tls from "node:tls";
import { generate } from "selfsigned";
import { onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { listen } from "../../src/sandbox/server.ts";

/** A sandbox over HTTP sockets until the test ends. */
export async function openSandbox() {
  const sandbox = createSandbox();
  const { urls, close } = await sandbox.listen();
  onTestFinished(close);
  return { sandbox, urls };
}

/** The same over TLS, for clients that speak nothing else. */
export async function openTlsSandbox() {
  const sandbox = createSandbox();
  return { sandbox, url: await serveTls(sandbox.fetch) };
}

const hosts = ["api.mollie.com", "api.paymongo.com"];

/**
 * Serves over TLS until the test ends. Meanwhile every HTTPS agent of the process ends here, whether it was asked for this server or for one of the
 * providers, and whatever authorities it trusts; asked for any other host it fails. Nothing leaves the machine.
 */
export async function serveTls(fetch: Parameters<typeof listen>[0]): Promise<string> {
  const altNames = [{ type: 7 as const, ip: "127.0.0.1" }, ...hosts.map((value) => ({ type: 2 as const, value }))];
  const { private: key, cert } = await generate([{ name: "commonName", value: "sandbox" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames }],
  });
  const { url, close } = await listen(fetch, { tls: { key, cert } });
  const port = Number(new URL(url).port);
  const { createConnection } = https.Agent.prototype;
  https.Agent.prototype.createConnection = ({ host, servername = "" }) => {
    if (![...hosts, "127.0.0.1"].includes(host ?? "")) throw new Error(`${host} is outside`);
    return tls.connect({ host: "127.0.0.1", port, servername, ca: cert });
  };
  onTestFinished(async () => {
    https.Agent.prototype.createConnection = createConnection;
    https.globalAgent.destroy();
    await close();
  });
  return url;
}

/** What was thrown, where a test looks at more than one side of it. */
export const thrownBy = (work: () => unknown): Promise<unknown> =>
  (async () => work())().then(
    (value) => Promise.reject(new Error(`nothing was thrown, but ${JSON.stringify(value)} returned`)),
    (thrown: unknown) => thrown,
  );

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
