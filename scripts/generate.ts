import { mkdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { checkDocument } from "./generate/check.ts";
import { readSource, type Source } from "./generate/document.ts";
import { cacheFile, fingerprint } from "./generate/fingerprint.mjs";
import { generateContract, generateShared, readSources } from "./generate/main.ts";
import { compare, type Difference, write } from "./generate/output.ts";
import type { Files } from "./generate/validators.ts";

/** `specs/*.yaml` to `generated/`; with `check`, only compares; with `watch`, stays and follows every change. */
export async function generate(root: string, mode: "write" | "check" | "watch"): Promise<number> {
  const specs = join(root, "specs");
  const output = join(root, "generated");
  const files: Files = new Map();
  const add = (more: Files) => more.forEach((text, file) => files.set(file, text));
  try {
    const sources = readSources(specs);
    for (const source of sources) add(await generateContract(source));
    add(generateShared(sources));
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
    if (mode !== "watch") return 1;
  }
  const differences = compare(output, files);
  if (mode === "check") return reportCheck(differences);
  if (files.size > 0) {
    write(output, files, differences);
    remember(root);
    console.log(differences.length === 0 ? "generated/ is up to date" : `generated/: ${differences.length} of ${files.size} files changed`);
  }
  if (mode === "watch") await follow(root, files);
  return 0;
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

/** Regenerates the contract that changed, and only that; a broken one is reported and waited for. */
async function follow(root: string, files: Files): Promise<never> {
  const specs = join(root, "specs");
  const output = join(root, "generated");
  const texts = new Map<string, string>();
  console.log("watching specs/");
  const changed = new Set<string>();
  let wake: () => void = () => {};
  watch(specs, (_event, file) => {
    if (file?.endsWith(".yaml")) changed.add(file);
    wake();
  });
  for (;;) {
    if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const batch = [...changed];
    changed.clear();
    for (const file of batch) await regenerate(file);
  }

  async function regenerate(file: string): Promise<void> {
    const name = basename(file, ".yaml");
    try {
      const text = readFileSync(join(specs, file), "utf8");
      if (texts.get(file) === text) return;
      texts.set(file, text);
      const source: Source = readSource(join(specs, file));
      checkDocument(source);
      const fresh = await generateContract(source);
      for (const old of [...files.keys()]) if (old.startsWith(`${name}/`)) files.delete(old);
      for (const [path, body] of [...fresh, ...generateShared(readSources(specs))]) files.set(path, body);
      const differences = compare(output, files).filter((difference) => difference.file.startsWith(`${name}/`) || !difference.file.includes("/"));
      write(output, files, differences);
      remember(root);
      console.log(`${relative(root, join(specs, file))}: ${differences.length} files changed`);
    } catch (error) {
      console.error(String(error instanceof Error ? error.message : error));
    }
  }
}
