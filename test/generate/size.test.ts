import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
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

/** What a user's bundler makes of a few import lines. */
async function bundled(contents: string, plugins: Plugin[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: repository, loader: "ts" },
    absWorkingDir: repository,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    plugins,
    format: "esm",
    target: "es2022",
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: code.byteLength, gzipBytes: gzipSync(code, { level: 9 }).byteLength, modules };
}

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
  const sizes = await Promise.all(
    small.map(async ({ name, role }) => ({ name, role, bytes: (await bundled(`export { ${exported(role)} } from "${index(name)}";`)).bytes })),
  );
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
    const bundles = await Promise.all(
      files.map(async (file) => {
        const [operation = "", role = ""] = file.split(".");
        const { modules } = await bundled(`export { ${exported(`${operation} ${role}`)} } from "${index(name)}";`, plugins);
        return modules.filter((module) => module.startsWith(folder) && !module.startsWith(`${folder}schemas/`)).map((module) => relative(folder, module));
      }),
    );
    expect(bundles).toEqual(files.map((file) => [file]));
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
