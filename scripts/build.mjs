import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";

// `npm run build`: tsc writes the declarations, esbuild one module for each entry and what entries share in chunks. A contract is a hundred
// small modules: loading them one by one would cost ten times as long as the code in them.

const { exports, imports, bin } = JSON.parse(readFileSync("package.json", "utf8"));
/** Every `./dist/….js` that the package names. */
const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
const entries = [...new Set([exports, imports, bin].flatMap(named).flatMap((path) => /^\.\/dist\/(.+)\.js$/.exec(path)?.[1] ?? []))];
const common = { bundle: true, format: "esm", platform: "neutral", target: "es2022", packages: "external", external: ["#transport", "node:*"], write: false };

// What importing a provider loads stands in few modules: esbuild alone makes a chunk for each set of entries that share something, which is twenty.
const adapters = entries.filter((entry) => entry.startsWith("src/providers/"));
const { metafile } = await build({ ...common, entryPoints: adapters.map((entry) => `${entry}.ts`), outdir: "dist", metafile: true });
const loaded = Object.keys(metafile.inputs);

/** What the platform's transport takes from the runtime while the runtime itself waits for it: two modules may not wait for each other. */
const apart = ["src/runtime/over-fetch.ts", "src/runtime/cause.ts"];

/** The module of `dist` that holds a source: an entry, the index of its validators, or a chunk; where none is named, esbuild finds one. */
function homeOf(file) {
  const named = [file.slice(0, -3), file.replace(/\/validators\/[^/]+$/, "/validators/index")].find((entry) => entries.includes(entry));
  if (named || !loaded.includes(file) || file.includes("/schemas/")) return named;
  if (apart.includes(file)) return "chunks/fetch";
  return `chunks/${/^generated\/(\w+)\//.exec(file)?.[1] ?? (file.startsWith("src/runtime/") ? "runtime" : "adapter")}`;
}
const chunks = new Set(loaded.map(homeOf).filter((home) => home?.startsWith("chunks/")));

/** What stands in another module is imported from there: from `dist:…` until it is known where the importer stands. */
const elsewhere = {
  name: "elsewhere",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^chunks\// }, ({ path }) => ({ path, namespace: "chunk" }));
    onLoad({ filter: /./, namespace: "chunk" }, ({ path }) => ({
      contents: loaded.flatMap((file) => (homeOf(file) === path ? `export * from "./${file}";` : [])).join("\n"),
      resolveDir: process.cwd(),
    }));
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, importer, namespace, kind }) => {
      const home = homeOf(relative(process.cwd(), resolve(resolveDir, path)));
      const isHere = home === (namespace === "chunk" ? importer : homeOf(relative(process.cwd(), importer)));
      return kind === "entry-point" || !home || isHere ? undefined : { path: `dist:${home}.js`, external: true, sideEffects: false };
    });
  },
};

rmSync("dist", { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
const { outputFiles } = await build({
  ...common,
  entryPoints: Object.fromEntries([...entries.map((entry) => [entry, `${entry}.ts`]), ...[...chunks].map((chunk) => [chunk, chunk])]),
  outdir: "dist",
  chunkNames: "chunks/[hash]",
  splitting: true,
  plugins: [elsewhere],
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
});
for (const { path, text } of outputFiles) {
  const folder = dirname(path);
  const beside = (address) => relative(folder, join(resolve("dist"), address)).replace(/^(?!\.)/, "./");
  const code = text
    .replace(/(?<= |\()"dist:([^"]+)"/g, (_, address) => JSON.stringify(beside(address)))
    // An import for its effects alone is noise: no module here has any, and bundlers say so for each. Its line stays, for the source map.
    .replace(/^import "\..+";$/gm, "");
  mkdirSync(folder, { recursive: true });
  // The command line begins with its interpreter, and can be started as it is.
  writeFileSync(path, path.endsWith(".map") ? text : code, { mode: text.startsWith("#!") ? 0o755 : 0o644 });
}
// Two sources of a chunk that export the same name would have taken it from each other: this says so.
await build({ ...common, entryPoints: entries.map((entry) => `dist/${entry}.js`), outdir: "dist", allowOverwrite: true, logLevel: "warning" });
