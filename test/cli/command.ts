import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect } from "vitest";
import { createSandbox, type Listening, type SandboxProvider } from "../../src/sandbox/index.ts";

export const root = join(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache/openrefunds");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** The sandbox prints its keys: that is its work. */
  readonly isSandbox?: boolean;
  /** Called with what stderr and stdout have said so far; returns a signal to send. */
  readonly watch?: (said: string) => NodeJS.Signals | undefined;
}

/** The command as it is installed, built once for a test file, in a folder with a sandbox and its configuration. */
export function installCommand(settings = "") {
  mkdirSync(cache, { recursive: true });
  const home = mkdtempSync(join(cache, "command-"));
  const main = join(home, "dist/cli/main.js");
  const folder = join(home, "work");
  mkdirSync(folder);
  const sandbox = createSandbox();
  let server: Listening | undefined;

  beforeAll(async () => {
    server = await sandbox.listen();
    writeConfig(settings);
    symlinkSync(join(root, "specs"), join(home, "specs"));
    await build({
      entryPoints: [join(root, "src/cli/main.ts")],
      outdir: dirname(main),
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: "node20",
      conditions: ["openrefunds-source"],
      external: ["commander", "yaml", "undici"],
      logLevel: "error",
    });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** With `settings` in every account: times that fit a test. */
  function writeConfig(more = "", at = folder): void {
    const names: SandboxProvider[] = ["dodo", "dojo", "mollie", "paymongo", "smartpay"];
    const lines = names.flatMap((name) => [
      `  ${name}:`,
      `    provider: ${name}`,
      `    apiKey: ${sandbox[name].apiKey}`,
      `    baseUrl: ${urlOf(name)}`,
      "    timeoutMs: 10000",
      "    retries: 0",
      ...(name === "dodo" ? ["    mode: test"] : []),
    ]);
    writeFileSync(join(at, "openrefunds.yaml"), ["accounts:", ...lines, "settleMs: 300", more, ""].join("\n"));
  }
  const urlOf = (name: SandboxProvider) => server?.urls[name] ?? expect.fail("the sandbox does not listen yet");

  /** No key of any provider stands anywhere in what was said. */
  const checkSecrets = (said: string) => {
    for (const name of ["dodo", "dojo", "mollie", "paymongo", "smartpay"] as const) {
      const key = sandbox[name].apiKey;
      for (const secret of [key, btoa(`${key}:`).replace(/=+$/, "")]) expect(said.includes(secret), `the key of ${name} was printed`).toBe(false);
    }
  };

  /** Types a command where there is no terminal. */
  async function run(args: readonly string[], { env = {}, folder: at = folder, watch, isSandbox = false }: RunOptions = {}): Promise<Ended> {
    const child = spawn(process.execPath, [main, ...args], { cwd: at, env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].setEncoding("utf8").on("data", (text: string) => {
        said[name] += text;
        const signal = watch?.(said.stderr + said.stdout);
        if (signal) child.kill(signal);
      });
    const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
    checkSecrets(isSandbox ? said.stderr : said.stdout + said.stderr);
    return { code, ...said };
  }

  return { sandbox, main, folder, run, writeConfig, urlOf, checkSecrets };
}

/** A server of a test's own on a free port. */
export async function serve(answer: RequestListener): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The lines of NDJSON. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
