import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { checkDocument } from "./generate/check.ts";
import { readSource } from "./generate/document.ts";
import { cacheFile, fingerprint } from "./generate/fingerprint.mjs";
import { generateContract, generateShared, readSources, type TypesOf } from "./generate/main.ts";
import { compare, type Difference, write } from "./generate/output.ts";
import type { Files } from "./generate/validators.ts";

/** `specs/*.yaml` to `generated/`; with `check`, only compares; with `watch`, stays and follows every change. */
export async function generate(root: string, mode: "write" | "check" | "watch", typesOf: TypesOf): Promise<number> {
  const isWhole = await attempt(async () => {
    const files = await generateAll(root, typesOf);
    const differences = compare(join(root, "generated"), files);
    if (mode === "check") return reportCheck(differences) === 0;
    writeAll(root, files, differences);
    return true;
  });
  if (mode === "watch") await follow(root, isWhole, typesOf);
  return isWhole ? 0 : 1;
}

async function generateAll(root: string, typesOf: TypesOf): Promise<Files> {
  const sources = readSources(join(root, "specs"));
  const shared = generateShared(sources);
  const contracts = await Promise.all(sources.map((source) => generateContract(source, typesOf)));
  return new Map([shared, ...contracts].flatMap((files) => [...files]));
}

function writeAll(root: string, files: Files, differences: readonly Difference[]): void {
  write(join(root, "generated"), files, differences);
  remember(root);
  console.log(differences.length === 0 ? "generated/ is up to date" : `generated/: ${differences.length} of ${files.size} files changed`);
}

/** Whether it worked; a refusal is told. */
async function attempt(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
    return false;
  }
}

function reportCheck(differences: readonly Difference[]): number {
  const words = { missing: "is missing", different: "is not what its contract gives", orphan: "belongs to no contract" };
  for (const { file, kind } of differences) console.error(`generated/${file} ${words[kind]}`);
  console.log(differences.length === 0 ? "generated/ is fresh" : `generated/ is stale in ${differences.length} files: run npm run generate and commit`);
  return differences.length === 0 ? 0 : 1;
}

function remember(root: string): void {
  const file = cacheFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fingerprint(root));
}

/** Regenerates the contract that changed, and only that; a broken one is reported and waited for, and its files are left alone. */
async function follow(root: string, isWhole: boolean, typesOf: TypesOf): Promise<never> {
  const specs = join(root, "specs");
  const output = join(root, "generated");
  const texts = new Map<string, string | null>();
  let whole = isWhole;
  const changed = new Set<string>();
  let wake: () => void = () => {};
  watch(specs, (_event, file) => {
    if (file?.endsWith(".yaml")) changed.add(file);
    wake();
  });
  console.log("watching specs/");
  for (;;) {
    if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const batch = [...changed];
    changed.clear();
    for (const file of batch) await attempt(() => regenerate(file));
  }

  async function regenerate(file: string): Promise<boolean> {
    const text = existsSync(join(specs, file)) ? readFileSync(join(specs, file), "utf8") : null;
    if (texts.get(file) === text) return true;
    texts.set(file, text);
    const folder = `${basename(file, ".yaml")}/`;
    const files: Files = text === null ? new Map() : await generateOne(join(specs, file), typesOf);
    const differences = compare(output, files).filter((difference) => difference.file.startsWith(folder));
    write(output, files, differences);
    console.log(`${relative(root, join(specs, file))}: ${differences.length} files changed`);
    whole = await catchUp();
    return true;
  }

  /** What depends on all contracts, and those that were broken at the start: once none is broken any more. */
  async function catchUp(): Promise<boolean> {
    try {
      const sources = readSources(specs);
      const files = whole ? generateShared(sources) : await generateAll(root, typesOf);
      const differences = compare(output, files).filter(({ file }) => !whole || !file.includes("/"));
      write(output, files, differences);
      return true;
    } catch {
      // It was reported when it was touched, or will be when it is.
      return whole;
    }
  }
}

async function generateOne(path: string, typesOf: TypesOf): Promise<Files> {
  const source = readSource(path);
  checkDocument(source);
  generateShared([source]);
  return generateContract(source, typesOf);
}
