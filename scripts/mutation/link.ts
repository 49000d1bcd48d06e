import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";

type Exports = Readonly<Record<string, unknown>>;
interface Compiled {
  readonly text: string;
  readonly imports: readonly string[];
  readonly run: (require: (name: string) => unknown, exports: Exports, module: { exports: Exports }) => void;
}

export interface LinkOptions {
  /** The folder of the sources. */
  readonly root: string;
  readonly entry: string;
  /** Whether the text of a file changes from load to load. */
  readonly changes: (file: string) => boolean;
  /** What stands in for a file, asked by another. */
  readonly instead: (file: string, asking: string) => Exports | undefined;
}

/**
 * Loads a module with other texts than those on disk. What leads to a changing file is evaluated anew by each load, everything else
 * once: a mutant costs what it changes, and nothing of it stays behind.
 */
export function createLinker({ root, entry, changes, instead }: LinkOptions): (texts: ReadonlyMap<string, string>) => Exports {
  const packages = createRequire(join(root, "package.json"));
  const compiled = new Map<string, Compiled>();
  const shared = new Map<string, { exports: Exports }>();
  const fresh = leadingTo(entry);

  return (texts) => {
    const own = new Map<string, { exports: Exports }>();
    return evaluate(entry);

    function evaluate(file: string): Exports {
      const cache = fresh.has(file) || changes(file) ? own : shared;
      const known = cache.get(file);
      if (known) return known.exports;
      const module = { exports: {} as Exports };
      cache.set(file, module);
      const required = (name: string): unknown => {
        const target = resolved(name, file);
        return target === null ? packages(name) : (instead(target, file) ?? evaluate(target));
      };
      of(file, texts.get(file)).run(required, module.exports, module);
      return module.exports;
    }
  };

  function of(file: string, given?: string): Compiled {
    const known = compiled.get(file);
    if (known && (given === undefined || given === known.text)) return known;
    const text = given ?? readFileSync(file, "utf8");
    const made = compile(file, text);
    if (known === undefined) compiled.set(file, made);
    return made;
  }

  /** `null`: a package. */
  function resolved(name: string, from: string): string | null {
    if (name === "#transport") return join(root, "src/runtime/transport-pool.ts");
    return name.startsWith(".") ? join(dirname(from), name) : null;
  }

  /** The files from which a changing one is reached. */
  function leadingTo(first: string): ReadonlySet<string> {
    const importers = new Map<string, Set<string>>();
    const leading: string[] = [];
    const waiting = [first];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (changes(file)) leading.push(file);
      for (const name of of(file).imports) {
        const target = resolved(name, file);
        if (target === null || instead(target, file)) continue;
        if (!importers.has(target)) waiting.push(target);
        importers.set(target, (importers.get(target) ?? new Set()).add(file));
      }
    }
    const found = new Set<string>();
    for (let file = leading.pop(); file !== undefined; file = leading.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      leading.push(...(importers.get(file) ?? []));
    }
    return found;
  }
}

function compile(file: string, text: string): Compiled {
  const { code } = transformSync(text, {
    loader: "ts",
    format: "cjs",
    platform: "node",
    target: "node20",
    sourcefile: file,
    define: { "import.meta.url": JSON.stringify(pathToFileURL(file).href) },
    supported: { "dynamic-import": false },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const run = compileFunction(code, ["require", "exports", "module"], { filename: file }) as Compiled["run"];
  return { text, imports: [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = ""]) => name), run };
}
