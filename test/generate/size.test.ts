import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { contracts, type JsonObject, objectAt, repository } from "./contracts.ts";

interface Bundle {
  readonly bytes: number;
  readonly gzipBytes: number;
  /** The modules of which something is left in the bundle. */
  readonly modules: readonly string[];
}

/** What a user's bundler makes of a few import lines. */
async function bundled(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: repository, loader: "ts" },
    absWorkingDir: repository,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
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

describe.each(provided)("the validators of $name", ({ name, roles }) => {
  test("cost at most 3,000 bytes each for an error, and for parameters that all stand in the path", async () => {
    const isPathOnly = ({ properties }: JsonObject) => Object.keys(objectAt(properties)).join() === "path";
    const small = roles.filter(
      (role) => role.validator !== null && (role.name.endsWith(" parameters") ? isPathOnly(role.schema) : / [45]\d\d$/.test(role.name)),
    );
    expect(small.length).toBeGreaterThan(10);
    const sizes = await Promise.all(
      small.map(async (role) => ({ role: role.name, bytes: (await bundled(`export { ${exported(role.name)} } from "${index(name)}";`)).bytes })),
    );
    expect(sizes.filter(({ bytes }) => bytes > 3000)).toEqual([]);
    expect(sizes.filter(({ bytes }) => bytes < 1000)).toEqual([]);
  });

  test("come one by one: importing one brings in no other operation's", async () => {
    const folder = `generated/${name}/validators/`;
    const files = readdirSync(join(repository, folder)).filter((file) => file.endsWith(".ts") && file !== "index.ts");
    expect(files.length).toBe(roles.filter(({ validator }) => validator !== null).length);
    for (const file of files) {
      const [operation = "", role = ""] = file.split(".");
      const { modules } = await bundled(`export { ${exported(`${operation} ${role}`)} } from "${index(name)}";`);
      const own = modules.filter((module) => module.startsWith(folder) && !module.startsWith(`${folder}schemas/`));
      expect(own.map((module) => relative(folder, module))).toEqual([file]);
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
