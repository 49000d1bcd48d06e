import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

// `npm run build`: tsc writes the declarations, esbuild one module for each entry and what entries share in chunks. A contract is a hundred
// small modules: loading them one by one would cost ten times as long as the code in them.

const { exports, imports, bin } = JSON.parse(readFileSync("package.json", "utf8"));
/** Every `./dist/….js` that the package names. */
const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
const entries = new Set([exports, imports, bin].flatMap(named).flatMap((path) => /^\.\/dist\/(.+)\.js$/.exec(path)?.[1] ?? []));

rmSync("dist", { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
await build({
  entryPoints: [...entries].map((entry) => `${entry}.ts`),
  outbase: ".",
  outdir: "dist",
  chunkNames: "chunks/[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  packages: "external",
  external: ["#transport", "node:*"],
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
});
