import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, test } from "vitest";
import { contracts, type JsonObject, objectAt, repository } from "./contracts.ts";

interface Bundle {
  readonly bytes: number;
  readonly gzipBytes: number;
  /** The modules of which something is left in the bundle. */
  readonly modules: readonly string[];
}

/** A copy of `generated/` in somebody's own project: no package says there that its modules have no side effects. */
const withoutPackage: Plugin = {
  name: "without-package",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolved") return undefined;
      const found = await resolve(path, { ...rest, pluginData: "resolved" });
      return { path: found.path, sideEffects: true };
    });
  },
};

/** What a user's bundler makes of a few import lines; for each of several such programs, as each would be alone. */
async function bundles(programs: readonly string[], plugins: Plugin[] = []): Promise<Bundle[]> {
  const entries: Plugin = {
    name: "programs",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^program:/ }, ({ path }) => ({ path, namespace: "programs" }));
      onLoad({ filter: /.*/, namespace: "programs" }, ({ path }) => ({
        contents: programs[Number(path.slice(8))] ?? "",
        loader: "ts",
        resolveDir: repository,
      }));
    },
  };
  const { outputFiles, metafile } = await build({
    entryPoints: programs.map((_program, at) => ({ in: `program:${at}`, out: String(at) })),
    outdir: "out",
    absWorkingDir: repository,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    plugins: [entries, ...plugins],
    format: "esm",
    target: "es2022",
    // The sources, and of their transports the one for any platform.
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["openrefunds-source"],
  });
  return programs.map((_program, at) => {
    const modules = Object.entries(metafile.outputs[`out/${at}.js`]?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
    const code = outputFiles.find(({ path }) => path === join(repository, `out/${at}.js`))?.contents ?? new Uint8Array();
    return { bytes: code.byteLength, gzipBytes: gzipSync(code, { level: 9 }).byteLength, modules };
  });
}
const bundled = async (program: string) => (await bundles([program]))[0] ?? { bytes: 0, gzipBytes: 0, modules: [] };

const index = (name: string) => `./generated/${name}/validators/index.ts`;
const exported = (role: string) => role.replace(/ (\w)/, (_all, letter: string) => letter.toUpperCase());
const provided = contracts.filter(({ name }) => name !== "refunds");

/** Whether a body holds no further object: Mollie's errors have links, PayMongo's a list, Dojo's and Smartpay's details. */
function isFlat(name: string, schema: JsonObject): boolean {
  const reach = (value: JsonObject): JsonObject =>
    typeof value.$ref === "string"
      ? reach(
          objectAt(objectAt(objectAt(contracts.find((contract) => contract.name === name)?.document.components).schemas)[value.$ref.split("/").at(-1) ?? ""]),
        )
      : value;
  const fields = Object.values(objectAt(reach(schema).properties)).map((field) => reach(objectAt(field)));
  return (
    fields.length > 0 &&
    fields.every(({ type, anyOf }) => anyOf !== undefined || [type].flat().every((word) => word !== "object" && word !== "array" && word !== undefined))
  );
}

test("a flat error body, and parameters that all stand in the path, cost at most 3,000 bytes each", async () => {
  const isPathOnly = ({ properties }: JsonObject) => Object.keys(objectAt(properties)).join() === "path";
  const small = provided.flatMap(({ name, roles }) =>
    roles
      .filter(
        (role) =>
          role.validator !== null && (role.name.endsWith(" parameters") ? isPathOnly(role.schema) : / [45]\d\d$/.test(role.name) && isFlat(name, role.schema)),
      )
      .map((role) => ({ name, role: role.name })),
  );
  expect(small.length).toBeGreaterThan(30);
  const made = await bundles(small.map(({ name, role }) => `export { ${exported(role)} } from "${index(name)}";`));
  const sizes = small.map((role, at) => ({ ...role, bytes: made[at]?.bytes ?? 0 }));
  expect(sizes.filter(({ bytes }) => bytes > 3000)).toEqual([]);
  expect(sizes.filter(({ bytes }) => bytes < 1000)).toEqual([]);
});

describe.each(provided)("the validators of $name", ({ name, roles }) => {
  test.each([
    ["of the package", []],
    ["of a copy", [withoutPackage]],
  ])("come one by one: importing one %s brings in no other operation's", async (_where, plugins) => {
    const folder = `generated/${name}/validators/`;
    const files = readdirSync(join(repository, folder)).filter((file) => file.endsWith(".ts") && file !== "index.ts");
    expect(files.length).toBe(roles.filter(({ validator }) => validator !== null).length);
    const names = files.map((file) => exported(file.split(".").slice(0, 2).join(" ")));
    const fromIndex = await bundles(
      names.map((one) => `export { ${one} } from "${index(name)}";`),
      plugins,
    );
    const fromFile = await bundles(
      names.map((one, at) => `export { ${one} } from "./${folder}${files[at]}";`),
      plugins,
    );
    for (const [at, { modules }] of fromIndex.entries()) {
      expect(modules.filter((module) => module.startsWith(folder) && !module.startsWith(`${folder}schemas/`))).toEqual([`${folder}${files[at]}`]);
      const strangers = modules.filter((module) => !fromFile[at]?.modules.includes(module) && !module.startsWith("programs:"));
      expect(strangers).toEqual([]);
    }
  });
});

test("all validators of all five providers cost at most 24 kB over the wire", async () => {
  expect(provided.length).toBe(5);
  const { gzipBytes, modules } = await bundled(provided.map(({ name }) => `export * as ${name} from "${index(name)}";`).join("\n"));
  expect(gzipBytes).toBeLessThanOrEqual(24_000);
  expect(modules.length).toBeGreaterThan(200);
});

test("both validators of a refund at Dodo, request and answer, cost at most 3.6 kB over the wire", async () => {
  const { gzipBytes } = await bundled(`export { createRefundBody, createRefund200 } from "${index("dodo")}";`);
  expect(gzipBytes).toBeLessThanOrEqual(3600);
});

test("a client with its validation costs at most 12 kB over the wire", async () => {
  const made = await bundles(provided.map(({ name }) => `export * from "./generated/${name}/client.ts";`));
  const over = provided.flatMap(({ name }, at) => ((made[at]?.gzipBytes ?? Infinity) <= 12_000 ? [] : [`${name}: ${made[at]?.gzipBytes}`]));
  expect(over).toEqual([]);
  for (const { modules } of made) expect(modules.some((module) => module.includes("/undici/"))).toBe(false);
});

test("the unified API with all five adapters costs at most 40 kB over the wire", async () => {
  const { gzipBytes, modules } = await bundled(`export { createRefunds } from "./src/index.ts"; export * from "./src/providers/index.ts";`);
  expect(gzipBytes).toBeLessThanOrEqual(40_000);
  expect(modules.filter((module) => /generated\/\w+\/client\.ts$/.test(module)).length).toBe(5);
});
