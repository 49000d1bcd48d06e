// The front of the generator: compares hashes with plain Node and loads the rest only when something changed.
import { readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cacheFile, fingerprint } from "./generate/fingerprint.mjs";

function isUnchanged(root) {
  try {
    return readFileSync(cacheFile(root), "utf8") === fingerprint(root);
  } catch {
    return false;
  }
}

const here = dirname(fileURLToPath(import.meta.url));

/** The generator as one module of plain JavaScript: one start of esbuild takes a quarter of the time of a loader that translates file by file. */
async function loadGenerator() {
  const { build } = await import("esbuild");
  const file = join(here, `../node_modules/.cache/openrefunds/generator-${process.pid}.mjs`);
  await build({
    entryPoints: [join(here, "generate.ts")],
    outfile: file,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

const usage = "Usage: npm run generate [-- --check | --watch] [-- --root FOLDER]";
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const at = words.indexOf("--root");
  const root = resolve(at < 0 ? join(here, "..") : (words.splice(at, 2)[1] ?? ""));
  const mode = { "": "write", "--check": "check", "--watch": "watch" }[words.join(" ")];
  if (!mode) {
    console.error(`Unknown: ${words.join(" ")}. ${usage}`);
    process.exitCode = 2;
  } else if (mode === "write" && isUnchanged(root)) {
    console.log("generated/ is up to date");
  } else {
    const { startTypes } = await import("./generate/types-beside.mjs");
    const { typesOf, end } = startTypes();
    const { generate } = await loadGenerator();
    process.exitCode = await generate(root, mode, typesOf);
    await end();
  }
}
