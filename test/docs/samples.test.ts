import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { describe, expect, test, vi } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = join(import.meta.dirname, "samples");
const samples = readdirSync(folder);
const runnable = samples.filter((name) => !name.endsWith(".test.ts"));
const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".md") && !/^(?:generated|reference\/api|node_modules)\//.test(file),
);
const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");
const written = pages.map((file) => ({ file, words: read(root, "docs", file) }));

describe("the samples of the documentation", () => {
  test.each(runnable)("%s prints what it says", async (name) => {
    const source = read(folder, name);
    const promised = [...source.matchAll(/console\.log\(.*\/\/ (.*)$|^\/\/ {3}(.*)$/gm)].map(([, words, printed = ""]) => words ?? printed);
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    await import(join(folder, name));
    const printed = said.mock.calls.map((words) => format(...words));
    said.mockRestore();
    expect(promised.length).toBeGreaterThan(0);
    expect(printed).toEqual(promised);
  });

  test("are all on a page, and a page shows no other code than these", () => {
    const included = written.flatMap(({ words }) =>
      [...words.matchAll(/^<<< @\/\.\.\/test\/(?:docs\/samples|readme)\/([\w.-]+)/gm)].map(([, name = ""]) => name),
    );
    expect(samples.filter((name) => !included.includes(name))).toEqual([]);
    for (const { file, words } of written) expect(words, file).not.toMatch(/^```(?:ts|js|typescript|javascript)\b/m);
  });
});
