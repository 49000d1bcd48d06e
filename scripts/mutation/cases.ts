import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, context, type Plugin } from "esbuild";
import type { runContract } from "../../src/contract/run.ts";
import { isObject, type Json, type JsonObject } from "../generate/document.ts";
import type { Recording } from "./recording.ts";

/** Runs the contract's cases with a mutant as our contract, against the original that plays the provider. */
export interface CaseWatch {
  /** The first case that broke, `null` where all were kept; those with one of the `first` words in their ids are played before all others. */
  notice(document: JsonObject, files: ReadonlyMap<string, string>, first: readonly string[]): Promise<string | null>;
  close(): Promise<void>;
}

type Coverage = Pick<NonNullable<Parameters<typeof runContract>[0]>, "thresholds" | "gaps">;
interface Bundle {
  readonly runContract: typeof runContract;
}

/** Every mutant is a bundle of its own, so that nothing of an earlier one is left in memory under its name. */
export async function watchCases(root: string, provider: string, { broken, missed }: Recording, coverage: Coverage): Promise<CaseWatch> {
  const folder = join(root, "mutants", `${provider}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const common: BuildOptions = {
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    conditions: ["openrefunds-source"],
    logLevel: "silent",
    absWorkingDir: root,
  };
  const original = join(folder, "provider.mjs");
  await build({ ...common, entryPoints: [join(root, "src/sandbox/index.ts")], outfile: original });
  let files: ReadonlyMap<string, string> = new Map();
  const plugins = [mutating(root, provider, original, () => files)];
  const bundler = await context({ ...common, entryPoints: [join(root, "src/contract/run.ts")], write: false, outfile: "mutant.mjs", plugins });
  let count = 0;

  return {
    async notice(document, generated, first) {
      files = generated;
      count += 1;
      const here = join(folder, String(count));
      mkdirSync(here);
      try {
        const { outputFiles } = await bundler.rebuild();
        const module = join(here, "mutant.mjs");
        writeFileSync(module, outputFiles?.[0]?.contents ?? "");
        writeFileSync(join(here, `${provider}.yaml`), JSON.stringify(withoutProse(document)));
        const bundle: Bundle = await import(pathToFileURL(module).href);
        return (first.length > 0 ? await play(bundle, here, { only: first }) : null) ?? (await play(bundle, here, coverage));
      } finally {
        rmSync(here, { recursive: true });
      }
    },
    async close() {
      await bundler.dispose();
      rmSync(folder, { recursive: true });
    },
  };

  async function play(bundle: Bundle, specs: string, settings: Coverage & { readonly only?: readonly string[] }): Promise<string | null> {
    const noticed = new AbortController();
    let first: string | null = null;
    try {
      const report = await bundle.runContract({
        providers: [provider],
        specs,
        ...settings,
        signal: noticed.signal,
        onEvent(event) {
          if (event.type !== "case" || event.result.verdict !== "broken" || broken.has(event.result.id)) return;
          first ??= `${event.result.id}: ${event.result.findings[0]?.message ?? ""}`.slice(0, 200);
          noticed.abort();
        },
      });
      return (
        first ??
        report.providers
          .flatMap(({ coverage: { missed: open } }) => open)
          .find((words) => !missed.has(words))
          ?.slice(0, 200) ??
        null
      );
    } catch (failure) {
      return first ?? `the run ends: ${failure instanceof Error ? failure.message : String(failure)}`.slice(0, 200);
    }
  }
}

/** The provider's generated code from memory, the original sandbox as a module of its own, other providers left out. */
function mutating(root: string, provider: string, original: string, files: () => ReadonlyMap<string, string>): Plugin {
  const others = ["dodo", "dojo", "mollie", "paymongo", "smartpay"].filter((name) => name !== provider).join("|");
  const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return {
    name: "mutant",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, importer }) => {
        const target = join(resolveDir, path);
        if (target.startsWith(join(root, "src/sandbox/")) && !importer.includes("/src/sandbox/")) return { path: pathToFileURL(original).href, external: true };
        return target.startsWith(join(root, "generated", provider, "/")) ? { path: target } : null;
      });
      onLoad({ filter: new RegExp(`/(generated/(${others})/|src/providers/(${others})\\.ts$)`) }, ({ path }) => {
        const name = /\/(?:generated|providers)\/(\w+)/.exec(path)?.[1] ?? "";
        const names = path.includes("/providers/") ? [name] : path.endsWith("client.ts") ? [`create${pascal(name)}Client`] : ["operations", "contract"];
        return { contents: names.map((each) => `export const ${each} = undefined;`).join("\n"), loader: "js" };
      });
      onLoad({ filter: new RegExp(`/generated/${provider}/`) }, ({ path }) => {
        const text = files().get(path.slice(join(root, "generated/").length));
        return text === undefined ? null : { contents: text, loader: "ts" };
      });
    },
  };
}

/** Prose says nothing to the cases and takes long to read. */
function withoutProse(value: Json, key = ""): Json {
  if (Array.isArray(value)) return value.map((entry) => withoutProse(entry));
  if (!isObject(value) || ["example", "examples", "default"].includes(key)) return value;
  const kept = Object.entries(value).filter(([name, each]) => name !== "x-source" && !(["description", "summary"].includes(name) && typeof each === "string"));
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutProse(each, name)]));
}
