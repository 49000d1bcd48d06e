import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { none } from "./content.ts";
import { type Check, run } from "./run.ts";
import type { Packed } from "./stage.ts";

/** What a user's project meets: Node's resolution, a bundler, the README. */
export const useChecks = (packed: Packed): Check[] => {
  const { manifest, install } = packed;
  let made: Promise<string> | undefined;
  const project = () => (made ??= install("user", {}));
  const entries = Object.entries(manifest.exports);
  const modules = entries.filter(([, target]) => typeof target !== "string").map(([name]) => specifierOf(name));
  const documents = entries.filter(([, target]) => typeof target === "string").map(([name]) => specifierOf(name));
  const node = async (...words: string[]) => (await run(process.execPath, words, await project())).stdout.trim();
  const module = (code: string) => node("--no-warnings", "--input-type=module", "-e", code);

  return [
    {
      name: "every entry is imported by Node, code and contract alike",
      hold: async () => {
        const code = `
          const names = ${JSON.stringify(modules)}, documents = ${JSON.stringify(documents)};
          for (const name of names) if (Object.keys(await import(name)).length === 0) throw new Error(name + " exports nothing");
          for (const name of documents) if (!(await import(name, { with: { type: "json" } })).default.openapi.startsWith("3.1")) throw new Error(name);`;
        await module(code);
        return `${modules.length} modules, ${documents.length} contracts`;
      },
    },
    {
      name: "require takes every module from CommonJS",
      hold: async () => {
        const code = `for (const name of ${JSON.stringify(modules)}) if (Object.keys(require(name)).length === 0) throw new Error(name);
          console.log(typeof require("openrefunds").createRefunds)`;
        equal(await node("--no-warnings", "--input-type=commonjs", "-e", code), "function");
        return `Node ${process.version}`;
      },
    },
    {
      name: "nothing is reachable but the entries",
      hold: async () => {
        const inner = [
          "dist/src/index.js",
          "dist/src/refunds.js",
          "src/index.ts",
          "generated/mollie/client.ts",
          "specs/mollie.yaml",
          "providers",
          "mollie/types",
          "refunds/spec",
        ];
        const code = `for (const path of ${JSON.stringify(inner)}) try { await import("openrefunds/" + path); console.log(path) } catch (error) {
          if (error.code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw error }`;
        none("can be reached", (await module(code)).split("\n").filter(Boolean));
        return `${inner.length} deep imports refused`;
      },
    },
    {
      name: "importing the library loads nothing of the command line, and no transport",
      hold: async () => {
        const heavy = Object.keys(manifest.dependencies);
        const library = modules.filter((name) => name !== "openrefunds/contract");
        for (const name of library) none(`is loaded by ${name}`, await loaded(name, heavy, module));
        return `${library.length} entries load none of ${heavy.join(", ")}`;
      },
    },
    {
      name: "an import that takes nothing leaves nothing in a bundle",
      hold: async () => {
        const folder = await project();
        const sizes: string[] = [];
        for (const name of modules) {
          const { outputFiles } = await build({
            stdin: { contents: `import {} from "${name}"; import "${name}";`, resolveDir: folder },
            bundle: true,
            minify: true,
            write: false,
            format: "esm",
            platform: "node",
            // A bare import warns that the package says it has no side effects, which is what is asked here.
            logOverride: { "ignored-bare-import": "silent" },
          });
          if (outputFiles[0]?.text.trim() !== "") sizes.push(`${name}: ${outputFiles[0]?.text.length} bytes`);
        }
        none("is left", sizes);
        return `${modules.length} empty bundles`;
      },
    },
    {
      name: "the README's first example runs as it stands, and says what it says",
      hold: async () => {
        const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(packed.content, "README.md"), "utf8")) ?? [];
        const [, promised] = /console\.log\([^\n]*\); \/\/ ([^\n]+)/.exec(code) ?? [];
        if (promised === undefined) throw new Error("the README's first example says nothing that could be compared");
        const { code: plain } = await transform(code, { loader: "ts", format: "esm" });
        equal(await module(plain), promised);
        return promised;
      },
    },
    {
      name: "npx openrefunds runs from the project",
      hold: async () => {
        const folder = await project();
        const { stdout } = await run("npx", ["--no-install", "openrefunds", "providers", "--json"], folder);
        const lines = stdout.trim().split("\n").length;
        const { stdout: version } = await run("npx", ["--no-install", "openrefunds", "--version"], folder);
        equal(version.trim(), manifest.version);
        return `providers (${lines} lines), version ${manifest.version}`;
      },
    },
  ];
};

const specifierOf = (entry: string) => entry.replace(/^\./, "openrefunds");

/** Which of some packages an import loads: Node's loader prints every module that it is asked for. */
async function loaded(name: string, packages: readonly string[], module: (code: string) => Promise<string>): Promise<string[]> {
  const hook = `import { writeSync } from "node:fs"; export async function load(url, context, next) { writeSync(1, url + "\\n"); return next(url, context) }`;
  const register = `import { register } from "node:module"; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`;
  const urls = (await module(`${register} await import("${name}");`)).split("\n");
  if (!urls.some((url) => url.includes("/node_modules/openrefunds/dist/"))) throw new Error(`the trace shows nothing of ${name} itself`);
  return packages.filter((one) => urls.some((url) => url.includes(`/node_modules/${one}/`)));
}

function equal(given: string, expected: string): void {
  if (given !== expected) throw new Error(`expected ${expected}\nreceived ${given}`);
}
