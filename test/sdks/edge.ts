import https from "node:https";
import tls from "node:tls";
import { generate } from "selfsigned";
import { onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { listen } from "../../src/sandbox/server.ts";

type Fetch = Parameters<typeof listen>[0];

/** A sandbox over HTTP sockets until the test ends. */
export async function openSandbox() {
  const sandbox = createSandbox();
  const server = await sandbox.listen();
  onTestFinished(server.close);
  return { sandbox, urls: server.urls };
}

/** A sandbox over TLS, for clients that speak nothing else. */
export async function openTlsSandbox() {
  const sandbox = createSandbox();
  return { sandbox, url: await serveTls(sandbox.fetch) };
}

/**
 * Serves over TLS until the test ends. Meanwhile every HTTPS agent of the process that is asked for one of the hosts, or for the server itself, ends
 * there, whatever authorities it trusts; asked for another host it fails: no request leaves the machine.
 */
export async function serveTls(fetch: Fetch, hosts: readonly string[] = ["api.mollie.com", "api.paymongo.com"]): Promise<string> {
  const names = [{ type: 7 as const, ip: "127.0.0.1" }, ...hosts.map((value) => ({ type: 2 as const, value }))];
  const extensions = [{ name: "subjectAltName" as const, altNames: names }];
  const { private: key, cert } = await generate([{ name: "commonName", value: "sandbox" }], { keyType: "ec", algorithm: "sha256", extensions });
  const { url, close } = await listen(fetch, { tls: { key, cert } });
  const port = Number(new URL(url).port);
  const { createConnection } = https.Agent.prototype;
  https.Agent.prototype.createConnection = (options) => {
    if (![...hosts, "127.0.0.1"].includes(options.host ?? "")) throw new Error(`${options.host} is outside`);
    return tls.connect({ ...options, host: "127.0.0.1", port, ca: cert });
  };
  onTestFinished(async () => {
    https.Agent.prototype.createConnection = createConnection;
    https.globalAgent.destroy();
    await close();
  });
  return url;
}
