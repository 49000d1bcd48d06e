import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const filesUnder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
const read = (file: string) => readFileSync(join(root, file), "utf8");
const linesOf = (file: string) => read(file).trimEnd().split("\n").length;
const providers = readdirSync(join(root, "specs")).flatMap((file) => (/^[\w-]+\.yaml$/.test(file) && file !== "refunds.yaml" ? [file.slice(0, -5)] : []));

/** The room that a file stands in. */
function roomOf(file: string): string {
  const [, room = ""] = /^(generated|src\/(?:runtime|providers|sandbox|store|contract|cli)|src)\//.exec(file) ?? [];
  return room;
}

/** Arrows point one way: what a room may import beside itself. */
const arrows: Record<string, readonly string[]> = {
  "src/runtime": [],
  generated: ["src/runtime"],
  "src/sandbox": ["src/runtime", "generated"],
  "src/providers": ["src/runtime", "generated", "src"],
  "src/store": ["src/runtime", "src"],
  src: ["src/runtime", "generated", "src/store"],
  "src/contract": ["src/runtime", "generated", "src/sandbox", "src/providers", "src"],
  "src/cli": ["src/runtime", "generated", "src/sandbox", "src/providers", "src", "src/store", "src/contract"],
};
/** The public names, which see every room. */
const entrances = ["src/index.ts"];

describe("the house", () => {
  test.each(providers)("%s has its five rooms", (name) => {
    for (const room of [
      `specs/${name}.yaml`,
      `generated/${name}/client.ts`,
      `src/providers/${name}.ts`,
      `src/sandbox/${name}.ts`,
      `test/providers/${name}.test.ts`,
    ]) {
      expect(existsSync(join(root, room)), room).toBe(true);
    }
  });

  test("has no room for a provider that has no contract", () => {
    for (const folder of ["src/providers", "src/sandbox"]) {
      const frame = (
        "assumptions book breaches clock control engine examples fakes faults hands index input random random-faults " +
        "read-faults response server strike variations world"
      ).split(" ");
      const strangers = readdirSync(join(root, folder)).filter((file) => ![...frame, ...providers].includes(file.replace(/\.ts$/, "")));
      expect(strangers, folder).toEqual([]);
    }
  });

  test("imports go one way, and the sandbox never sees an adapter", () => {
    const wrong: string[] = [];
    for (const file of ["src", "generated"].flatMap(filesUnder)) {
      if (entrances.includes(file)) continue;
      for (const [, specifier = ""] of read(file).matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)) {
        const target = relative(root, join(root, dirname(file), specifier));
        const [from, to] = [roomOf(file), roomOf(target)];
        if (from !== to && !arrows[from]?.includes(to)) wrong.push(`${file} imports ${target}`);
        if (from === "generated" && to === "generated" && target.split("/")[1] !== file.split("/")[1]) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("adapters do not import each other, nor the refunds that are built on them", () => {
    for (const name of providers) {
      const imports = [...read(`src/providers/${name}.ts`).matchAll(/from "([^"]+)"/g)].map(([, specifier = ""]) => specifier);
      expect(imports.filter((specifier) => specifier.startsWith("./") || /\/(refunds|create|gate|reads|changes)\.ts$/.test(specifier))).toEqual([]);
    }
  });

  test("an adapter has at most 150 lines, tables included", () => {
    for (const name of providers) expect(linesOf(`src/providers/${name}.ts`), name).toBeLessThanOrEqual(150);
  });

  test("no hand-written file has more than 300 lines", () => {
    for (const file of ["src", "scripts"].flatMap(filesUnder)) expect(linesOf(file), file).toBeLessThanOrEqual(300);
  });

  test("the two files to read first fit two screens", () => {
    for (const file of ["src/refunds.ts", "src/provider.ts"]) expect(linesOf(file), file).toBeLessThanOrEqual(200);
  });

  test("generated files say what made them, and none loads AJV or evaluates text", () => {
    for (const file of filesUnder("generated")) {
      const text = read(file);
      expect(text.split("\n")[0], file).toMatch(/^\/\/ Generated from .* by `npm run generate`/);
      expect(text, file).not.toMatch(/\brequire\(|\beval\(|new Function|from "ajv/);
    }
  });
});
