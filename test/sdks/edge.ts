import https from "node:https";
import tls from "node:tls";
import { generate } from "selfsigned";
import { onTestFinished } from "vitest";
import { createSandbox, type ListenOptions } from "../../src/sandbox/index.ts";
import { listen } from "../../src/sandbox/server.ts";

/** A sandbox over HTTP sockets until the test ends. */
export async function openSandbox() {
  const sandbox = createSandbox();
  const { urls, close } = await sandbox.listen();
  onTestFinished(close);
  return { sandbox, urls };
}

type Fetch = Parameters<typeof listen>[0];

/** Serves over HTTP sockets until the test ends. */
export async function serve(fetch: Fetch): Promise<string> {
  const { url, close } = await listen(fetch, {});
  onTestFinished(close);
  return url;
}

/** Passes all requests on, and loses the answer to the first write: a gateway's page comes in its place, with leave to ask again at once. */
export function losingOneAnswer(fetch: Fetch): Fetch {
  let isLost = false;
  return async (address, init) => {
    const answer = await fetch(address, init);
    if (init.method !== "POST" || isLost) return answer;
    isLost = true;
    return new Response("Bad Gateway", { status: 502, headers: { "retry-after-ms": "1", "retry-after": "0" } });
  };
}

/** A sandbox over TLS, for clients that speak nothing else; for those that can't be told another address, in the place of hosts. */
export async function openTlsSandbox(...hosts: string[]) {
  const sandbox = createSandbox();
  const { urls } = await overTls(sandbox.listen, hosts);
  return { sandbox, urls };
}

/** Serves anything else over TLS. */
export async function serveTls(fetch: Fetch, hosts: readonly string[] = []): Promise<string> {
  return (await overTls((options) => listen(fetch, options), hosts)).url;
}

/**
 * Serves until the test ends. Meanwhile every HTTPS agent of the process that is asked for this server or for one of the hosts ends here, whatever
 * authorities it trusts; asked for any other host it fails. Nothing leaves the machine.
 */
async function overTls<Server extends { url: string; close(): Promise<void> }>(start: (options: ListenOptions) => Promise<Server>, hosts: readonly string[]) {
  const altNames = [{ type: 7 as const, ip: "127.0.0.1" }, ...hosts.map((value) => ({ type: 2 as const, value }))];
  const { private: key, cert } = await generate([{ name: "commonName", value: "sandbox" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames }],
  });
  const server = await start({ tls: { key, cert } });
  const port = Number(new URL(server.url).port);
  const { createConnection } = https.Agent.prototype;
  https.Agent.prototype.createConnection = ({ host, servername = "" }) => {
    if (![...hosts, "127.0.0.1"].includes(host ?? "")) throw new Error(`${host} is outside`);
    return tls.connect({ host: "127.0.0.1", port, servername, ca: cert });
  };
  https.globalAgent.destroy(); // No connection of before is used again.
  onTestFinished(async () => {
    https.Agent.prototype.createConnection = createConnection;
    https.globalAgent.destroy();
    await server.close();
  });
  return server;
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
