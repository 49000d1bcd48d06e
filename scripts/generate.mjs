// The front of the generator: compares hashes with plain Node and loads the rest only when something changed.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFile, fingerprint } from "./generate/fingerprint.mjs";

function isUnchanged(root) {
  try {
    return readFileSync(cacheFile(root), "utf8") === fingerprint(root);
  } catch {
    return false;
  }
}

const usage = "Usage: npm run generate [-- --check | --watch] [-- --root FOLDER]";
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const at = words.indexOf("--root");
  const root = resolve(at < 0 ? join(dirname(fileURLToPath(import.meta.url)), "..") : (words.splice(at, 2)[1] ?? ""));
  const mode = { "": "write", "--check": "check", "--watch": "watch" }[words.join(" ")];
  if (!mode) {
    console.error(`Unknown: ${words.join(" ")}. ${usage}`);
    process.exitCode = 2;
  } else if (mode === "write" && isUnchanged(root)) {
    console.log("generated/ is up to date");
  } else {
    const { register } = await import("tsx/esm/api");
    register();
    const { generate } = await import("./generate.ts");
    process.exitCode = await generate(root, mode);
  }
}
