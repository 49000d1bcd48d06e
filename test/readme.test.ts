import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { withTable } from "../scripts/readme.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
const example = (name: string) => readFileSync(join(root, "test/readme", name), "utf8");

describe("the README", () => {
  test("shows exactly the examples that are type-checked and run", () => {
    expect(blocks).toEqual(["first.ts", "errors.ts", "client.ts"].map(example));
  });

  test.each(["first.ts", "client.ts"])("shows what %s prints", async (name) => {
    const { stdout } = await run(join(root, "node_modules/.bin/tsx"), ["--conditions", "openrefunds-source", join(root, "test/readme", name)], { cwd: root });
    const promised = [...example(name).matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, words]) => words);
    expect(promised.length).toBeGreaterThan(0);
    expect(stdout.trim().split("\n")).toEqual(promised);
  });

  test("has the provider table that the adapters give", () => {
    expect(withTable(readme)).toBe(readme);
    expect(readme).toContain("| cancel | no | no | yes | no | no |");
  });

  test("names scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    for (const [, name = ""] of readme.matchAll(/npm (?:run )?(start|test|generate)\b/g)) expect(Object.keys(scripts)).toContain(name);
  });

  test("names every dependency at run time", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
    const [, section = ""] = readme.split("## Dependencies\n");
    for (const name of Object.keys(dependencies)) expect(section).toContain(`\`${name}\``);
  });
});
