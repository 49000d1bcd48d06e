import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";

// `npm run build`: tsc writes the declarations, esbuild one module for each entry and what entries share in chunks. A contract is a hundred
// small modules: loading them one by one would cost ten times as long as the code in them.

const { exports, imports, bin, dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
/** Every `./dist/….js` that the package names. */
const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
const entries = [...new Set([exports, imports, bin].flatMap(named).flatMap((path) => /^\.\/dist\/(.+)\.js$/.exec(path)?.[1] ?? []))];
// What is no dependency at run time is built in: of openapi-fetch three functions, whose package would take a sixth of the time of an import to find.
const external = ["#transport", "node:*", ...Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`])];
const common = { bundle: true, format: "esm", platform: "neutral", target: "es2022", external, write: false };

// What importing a provider loads stands in few modules: esbuild alone makes a chunk for each set of entries that share something, which is twenty.
const loading = entries.filter((entry) => /^src\/providers\/|\/client$/.test(entry));
const { metafile } = await build({ ...common, entryPoints: loading.map((entry) => `${entry}.ts`), outdir: "dist", metafile: true });
const loaded = Object.keys(metafile.inputs);

/** The module of `dist` that holds a source: an entry, or a chunk for each contract and one for all that is hand-written; else esbuild finds one. */
function homeOf(file) {
  const [, contract] = /^generated\/(\w+)\//.exec(file) ?? [];
  if (entries.includes(file.slice(0, -3)) && !contract) return file.slice(0, -3);
  return loaded.includes(file) && !file.startsWith("node_modules/") ? `chunks/${contract ?? "core"}` : undefined;
}
const chunks = new Set(loaded.map(homeOf).filter((home) => home?.startsWith("chunks/")));

const exportsOf = (file) => [...readFileSync(file, "utf8").matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

/** What stands in another module is imported from there: from `dist:…` until it is known where the importer stands. */
const elsewhere = {
  name: "elsewhere",
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /\/node_modules\// }, ({ path }) => {
      const text = `${path} would be built in: make its package a dependency, or import it where it is not shipped`;
      return path.includes("/node_modules/openapi-fetch/") ? undefined : { errors: [{ text }] };
    });
    onResolve({ filter: /^chunks\// }, ({ path }) => ({ path, namespace: "chunk" }));
    onLoad({ filter: /./, namespace: "chunk" }, ({ path }) => ({
      contents: loaded.flatMap((file) => (homeOf(file) === path ? `export * from "./${file}";` : [])).join("\n"),
      resolveDir: process.cwd(),
    }));
    // What the entries of a contract have in its chunk they hand on by name: none of the chunk's others.
    onResolve({ filter: /generated\// }, ({ path, kind }) => (kind === "entry-point" ? { path: join(path), namespace: "contract" } : undefined));
    onLoad({ filter: /./, namespace: "contract" }, ({ path }) => {
      const files = path.endsWith("/client.ts") ? [path] : [...readFileSync(path, "utf8").matchAll(/"\.\/(.+)"/g)].map(([, file]) => join(dirname(path), file));
      const contents = files.map((file) => `export { ${exportsOf(file).join(", ")} } from "./${file}";`).join("\n");
      return { contents, resolveDir: process.cwd() };
    });
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, importer, namespace, kind }) => {
      const home = homeOf(relative(process.cwd(), resolve(resolveDir, path)));
      const isHere = namespace !== "contract" && home === (namespace === "chunk" ? importer : homeOf(relative(process.cwd(), importer)));
      return kind === "entry-point" || !home || isHere ? undefined : { path: `dist:${home}.js`, external: true, sideEffects: false };
    });
  },
};

/** A map whose sources lead from its folder to where they stand in the package; what does not stand there is in the map itself. */
function mapIn(folder, { sources, ...map }) {
  const places = sources.map((source) => (source.startsWith("contract:") ? relative(folder, resolve(source.slice("contract:".length))) : source));
  const contents = places.map((place) => (place.includes("node_modules/") ? readFileSync(resolve(folder, place), "utf8") : null));
  return JSON.stringify({ ...map, sources: places, ...(contents.some((content) => content !== null) && { sourcesContent: contents }) });
}

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
  writeFileSync(path, path.endsWith(".map") ? mapIn(folder, JSON.parse(text)) : code, { mode: text.startsWith("#!") ? 0o755 : 0o644 });
}
// Two sources of a chunk that export the same name would have taken it from each other: this says so.
await build({ ...common, entryPoints: entries.map((entry) => `dist/${entry}.js`), outdir: "dist", allowOverwrite: true, logLevel: "warning" });
