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
const cli = ["--conditions", "openrefunds-source", join(root, "src/cli/main.ts")];
const example = (name: string) => readFileSync(join(root, "test/readme", name), "utf8");

describe("the README", () => {
  test("shows exactly the examples that are type-checked and run", () => {
    expect(blocks).toEqual(["first.ts", "errors.ts", "store.ts", "client.ts"].map(example));
  });

  test.each(["first.ts", "store.ts", "client.ts"])("shows what %s prints", async (name) => {
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
    const names = [...readme.matchAll(/npm (?:run )?([a-z][a-z:]+)/g)].flatMap(([, name = ""]) => (name === "ci" ? [] : [name]));
    expect(names).toEqual(expect.arrayContaining(["start", "test", "generate", "test:exhaustive", "test:sabotage"]));
    for (const name of names) expect(Object.keys(scripts)).toContain(name);
  });

  test("names commands and options that exist", async () => {
    const { stdout: help } = await run(join(root, "node_modules/.bin/tsx"), [...cli, "--help"], { cwd: root });
    const lines = [...readme.matchAll(/^npx openrefunds (\w+)([^#\n]*)/gm)].map(
      ([, command = "", rest = ""]) => [command, rest.match(/--[a-z-]+/g) ?? []] as const,
    );
    expect(lines.length).toBeGreaterThanOrEqual(6);
    for (const [command, options] of lines) {
      expect(help).toMatch(new RegExp(`^  ${command} `, "m"));
      const { stdout } = options.length > 0 ? await run(join(root, "node_modules/.bin/tsx"), [...cli, command, "--help"], { cwd: root }) : { stdout: "" };
      for (const option of options) expect(stdout, command).toContain(`${option} `);
    }
  });

  test("names every dependency at run time", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
    const [, section = ""] = readme.split("## Dependencies\n");
    for (const name of Object.keys(dependencies)) expect(section).toContain(`\`${name}\``);
  });
});
