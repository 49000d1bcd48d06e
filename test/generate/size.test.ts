import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { arrayAt, type Contract, contracts, isObject, type Json, nameIn, objectAt, repository } from "./contracts.ts";

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

/** A body without objects in it. */
function isFlat(schema: Json | undefined, contract: Contract, depth = 0): boolean {
  const { $ref, type, properties, items, additionalProperties, oneOf, anyOf } = objectAt(schema);
  if (typeof $ref === "string") return isFlat(contract.schemas[nameIn($ref)], contract, depth);
  if (isObject(additionalProperties) || (type === "object" && depth > 0)) return false;
  const parts = [...Object.values(objectAt(properties)), ...(items === undefined ? [] : [items])];
  return parts.every((part) => isFlat(part, contract, depth + 1)) && [...arrayAt(oneOf), ...arrayAt(anyOf)].every((branch) => isFlat(branch, contract, depth));
}

describe.each(provided)("the validators of $name", (contract) => {
  const { name, roles } = contract;

  test("cost at most 3,000 bytes each for path parameters and for a flat error", async () => {
    const isPathOnly = (schema: Json) => Object.keys(objectAt(objectAt(schema).properties)).join() === "path";
    const small = roles.filter(({ name: role, schema, validator }) => {
      if (validator === null) return false;
      return role.endsWith(" parameters") ? isPathOnly(schema) : / [45]\d\d$/.test(role) && isFlat(schema, contract);
    });
    const sizes = await Promise.all(
      small.map(async (role) => ({ role: role.name, bytes: (await bundled(`export { ${exported(role.name)} } from "${index(name)}";`)).bytes })),
    );
    expect(sizes.filter(({ bytes }) => bytes > 3000)).toEqual([]);
    expect(sizes.every(({ bytes }) => bytes > 1000)).toBe(true);
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

test("an error with links in it, as Mollie's, costs at most 3,600 bytes", async () => {
  expect((await bundled(`export { getPayment404 } from "${index("mollie")}";`)).bytes).toBeLessThanOrEqual(3600);
});

test("some errors of Dodo, PayMongo and Smartpay are flat, and some operations take path parameters only", () => {
  const flat = provided.filter((contract) =>
    contract.roles.some(({ name, schema, media }) => / [45]\d\d$/.test(name) && media !== null && isFlat(schema, contract)),
  );
  expect(flat.map(({ name }) => name)).toEqual(["dodo", "paymongo", "smartpay"]);
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
