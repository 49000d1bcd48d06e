import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { registeredIn } from "../scripts/new-provider/register.ts";
import { newProvider, roomsOf } from "../scripts/new-provider.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string, at = root) => readFileSync(join(at, file), "utf8");

/** The files that list the providers, in a folder of their own. */
function lists(): string {
  const copy = mkdtempSync(join(tmpdir(), "openrefunds-new-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const file of registeredIn) cpSync(join(root, file), join(copy, file));
  return copy;
}
const textsOf = (copy: string) => Object.fromEntries(registeredIn.map((file) => [file, read(file, copy)]));

describe("a new provider", () => {
  test("has a file in each room, about itself alone, with its questions", () => {
    const copy = lists();
    const { written } = newProvider(copy, "quaypay");
    expect(written).toEqual(["specs/quaypay.yaml", "src/providers/quaypay.ts", "src/sandbox/quaypay.ts", "test/providers/quaypay.test.ts"]);
    for (const file of written) {
      expect(read(file, copy), file).toMatch(/(#|\/\/) .*\?/);
      expect(read(file, copy), file).not.toMatch(/acme|TODO/i);
    }
    expect(read("src/providers/quaypay.ts", copy)).toContain("export const quaypay = defineProvider({");
    expect(read("src/sandbox/quaypay.ts", copy)).toContain("export function createQuaypayFake(");
  });

  test.each(["aaa", "nnn", "zzz"])("stands as %s in every list, in its alphabetical place, and the rest is as it was", (name) => {
    const copy = lists();
    const { changed } = newProvider(copy, name);
    expect(changed).toEqual(registeredIn);
    for (const file of changed) {
      const [before, after] = [read(file).split("\n"), read(file, copy).split("\n")];
      expect(after.join("\n"), file).toMatch(new RegExp(`\\b${name}\\b`));
      // What was there is there still, but for the comma before the last entry of JSON.
      const kept = after.map((line) => line.replace(/,$/, ""));
      expect(
        before.filter((line) => !kept.includes(line.replace(/,$/, ""))),
        file,
      ).toEqual([]);
    }
    for (const file of ["src/providers/index.ts", "src/sandbox/fakes.ts"]) {
      const names = [...read(file, copy).matchAll(/from "\.\/(\w+)\.ts"/g)].map(([, each]) => each);
      expect(names, file).toEqual([...names].sort());
      expect(names, file).toContain(name);
    }
    const { apis } = parse(read("redocly.yaml", copy)) as { apis: Record<string, unknown> };
    expect(apis[name]).toEqual({ root: `specs/${name}.yaml` });
    expect(Object.keys(apis).at(-1)).toBe("refunds");
  });

  test("is exported as each of the others is", () => {
    const copy = lists();
    newProvider(copy, "quaypay");
    const { exports } = JSON.parse(read("package.json", copy)) as { exports: Record<string, unknown> };
    const of = (name: string) => Object.entries(exports).filter(([path]) => path === `./${name}` || path.startsWith(`./${name}/`));
    expect(JSON.parse(JSON.stringify(of("quaypay")).replaceAll("quaypay", "mollie"))).toEqual(of("mollie"));
  });

  test("is written once: what is there is never written over", () => {
    const copy = lists();
    newProvider(copy, "quaypay");
    const texts = textsOf(copy);
    writeFileSync(join(copy, "specs/quaypay.yaml"), "answered");
    expect(() => newProvider(copy, "quaypay")).toThrow(/quaypay is there already \(specs\/quaypay.yaml, .*nothing was written/);
    expect(read("specs/quaypay.yaml", copy)).toBe("answered");
    expect(textsOf(copy)).toEqual(texts);
  });

  test("that stands in a list already is refused, and nothing is written", () => {
    const copy = lists();
    const texts = textsOf(copy);
    expect(() => newProvider(copy, "mollie")).toThrow(/mollie is in .* already: nothing was written/);
    expect(textsOf(copy)).toEqual(texts);
    for (const { file } of roomsOf("mollie")) expect(existsSync(join(copy, file)), file).toBe(false);
  });
});

describe("a name", () => {
  test.each([
    ["", "such as acme"],
    ["Acme", "such as acme"],
    ["acme-pay", "such as acmepay"],
    ["4pay", "such as pay"],
    ["../etc", "such as etc"],
    ["a b", "such as ab"],
    ["名前", "such as acme"],
    ["x".repeat(31), "at most 30"],
    ["class", "such as classpay"],
    ["default", "such as defaultpay"],
    ["sandbox", "take another name"],
    ["contract", "take another name"],
  ])("of %j is refused with the remedy, and nothing is written", (name, remedy) => {
    const copy = lists();
    const texts = textsOf(copy);
    expect(() => newProvider(copy, name)).toThrow(remedy);
    expect(textsOf(copy)).toEqual(texts);
  });

  test.each(["clock", "engine", "index", "refunds"])("of %s, which the house uses itself, is refused: its files are there", (name) => {
    expect(() => newProvider(root, name)).toThrow(/is there already \(.*nothing was written/);
  });
});

describe("the contributing guide", () => {
  const guide = read(".github/CONTRIBUTING.md");
  const [, steps = ""] = guide.split("## Add a provider in seven steps\n");
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

  test("has seven steps", () => {
    expect([...(steps.split("\n## ")[0]?.matchAll(/^(\d)\. /gm) ?? [])].map(([, number]) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  test("names scripts, programs and files that exist", () => {
    const named = [...guide.matchAll(/npm run ([\w:-]+)|npm (test|start)\b/g)].map(([, script, short]) => script ?? short ?? "");
    expect(named).toContain("new-provider");
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const programs = [...guide.matchAll(/npx (\w+)/g)].map(([, program = ""]) => program).filter((program) => program !== "openrefunds");
    expect(programs.filter((program) => !existsSync(join(root, "node_modules/.bin", program)))).toEqual([]);
    const files = [...guide.matchAll(/`((?:src|test|specs|scripts|generated|\.ci)\/[\w./-]*)`/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => !file.includes("acme") && !existsSync(join(root, file)))).toEqual([]);
  });

  test("names the rooms that are written", () => {
    for (const { file } of roomsOf("acme")) expect(steps, file).toContain(`\`${file}\``);
  });
});
