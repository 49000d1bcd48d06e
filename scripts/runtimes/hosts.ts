import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { run } from "../package/run.ts";
import type { Outside } from "./suite.ts";

/** Somewhere that the package runs: how the suite gets there, and what tells its version. */
export interface Host {
  readonly name: string;
  /** What the suite printed, and the version that the runtime itself tells. */
  readonly hold: (place: Place) => Promise<{ readonly version: string; readonly printed: string }>;
}

/** A project in which the tarball is installed, with the suite as `suite.js`. */
export interface Place {
  readonly folder: string;
  readonly outside: Outside;
}

export const marker = "promises held:";

const main = ({ outside }: Place, hasNoEval = true) => `import { suite } from "./suite.js";
${hasNoEval ? `try { new Function("return 1"); throw new Error("code can be evaluated here") } catch (error) { if (!/EvalError|CodeGeneration/.test(error.name)) throw error }` : ""}
const held = await suite(${JSON.stringify(outside)});
console.log("${marker} " + held.length);
`;

/** Runtimes that resolve packages themselves, without the right to evaluate code where they can be told so. */
const command = (name: string, program: string, before: readonly string[], hasNoEval: boolean): Host => ({
  name,
  async hold(place) {
    const file = `${name.replace(/\W/g, "-")}.js`;
    writeFileSync(join(place.folder, file), main(place, hasNoEval));
    const { stdout: version } = await run("npx", ["-y", program, "--version"], place.folder);
    const { stdout } = await run("npx", ["-y", program, ...before, file], place.folder);
    return { version: /\d+\.\d+\.\d+/.exec(version)?.[0] ?? version.trim(), printed: stdout };
  },
});

const node = (version: string) => command("Node", `node@${version}`, ["--disallow-code-generation-from-strings"], true);

/** Cloudflare's runtime takes one bundle, made under its own condition; code is never evaluated there. */
const workerd: Host = {
  name: "workerd",
  async hold({ folder, outside }) {
    const worker = `import { suite } from "./suite.js";
export default { async test() { console.log("${marker} " + (await suite(${JSON.stringify(outside)})).length) } };`;
    writeFileSync(join(folder, "worker.js"), await bundle(folder, worker, ["workerd", "worker"]));
    writeFileSync(
      join(folder, "worker.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-11-01", globalOutbound = "local")),
  (name = "local", network = (allow = ["private", "local"])),
]);
`,
    );
    const { stdout: version } = await run("npx", ["-y", "workerd@1.20261117.1", "--version"], folder);
    const { stdout, stderr } = await run("npx", ["-y", "workerd@1.20261117.1", "test", "worker.capnp"], folder);
    return { version: version.trim().replace(/^workerd /, ""), printed: `${stdout}\n${stderr}` };
  },
};

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** A real browser, a page from the sandbox's own address, and a policy that lets no code be evaluated. */
const chromium: Host = {
  name: "Chromium",
  async hold({ folder, outside }) {
    const { origin } = new URL(outside.baseUrl);
    const page = `import { suite } from "./suite.js";
suite(${JSON.stringify(outside)}).then((held) => console.log("${marker} " + held.length), (error) => console.log("failed: " + (error.stack ?? error)));`;
    const code = await bundle(folder, page, ["browser"]);
    const { chromium: launcher } = await import("playwright-core");
    const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
    if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}: install Chromium, or set CHROMIUM to where it stands`);
    const browser = await launcher.launch({ executablePath, args: ["--no-sandbox"] });
    try {
      const tab = await browser.newPage();
      const complaints: string[] = [];
      tab.on("pageerror", (error) => complaints.push(String(error)));
      const headers = { "content-security-policy": policy };
      await tab.route(`${origin}/page`, (route) =>
        route.fulfill({ headers, contentType: "text/html", body: '<!doctype html><script type="module" src="/page.js"></script>' }),
      );
      await tab.route(`${origin}/page.js`, (route) => route.fulfill({ headers, contentType: "text/javascript", body: code }));
      // Told through the console: whatever waits inside of the page would have to evaluate code.
      const told = tab.waitForEvent("console", { predicate: (message) => /^(promises held|failed):/.test(message.text()), timeout: 60_000 });
      await Promise.all([told, tab.goto(`${origin}/page`)]);
      const printed = (await told).text();
      if (!printed.startsWith(marker)) throw new Error([printed, ...complaints].join("\n"));
      return { version: browser.version(), printed };
    } finally {
      await browser.close();
    }
  },
};

export const hosts: readonly Host[] = [
  node("20.19.0"),
  node("22.23.3"),
  node("24.9.0"),
  node("26.10.0"),
  command("Bun", "bun@1.4.5", ["run"], false),
  command(
    "Deno",
    "deno@2.9.6",
    ["run", "--allow-net=127.0.0.1", "--allow-env", "--allow-read", "--node-modules-dir=manual", "--v8-flags=--disallow-code-generation-from-strings"],
    true,
  ),
  workerd,
  chromium,
];

async function bundle(folder: string, contents: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions,
    // The sandbox's server is loaded only by `listen`, which nothing here calls.
    external: ["node:*"],
  });
  const text = outputFiles[0]?.text ?? "";
  const [found] = /from ?"(?:undici|commander|node:)[^"]*"/.exec(text) ?? [];
  if (found) throw new Error(`the bundle would load what another platform has, before anything asks for it: ${found}`);
  return text;
}

/** The suite as plain JavaScript. */
export async function suiteCode(): Promise<string> {
  const { transform } = await import("esbuild");
  return (await transform(readFileSync(join(import.meta.dirname, "suite.ts"), "utf8"), { loader: "ts", format: "esm" })).code;
}
