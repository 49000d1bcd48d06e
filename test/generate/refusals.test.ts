import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDocument } from "../../scripts/generate/check.ts";
import { readSource } from "../../scripts/generate/document.ts";
import { generateContract } from "../../scripts/generate/main.ts";
import { typesOf } from "../../scripts/generate/types.mjs";
import { repository } from "./contracts.ts";
import { copyOf, copyRepository, differing, generate, timesOf, treeOf } from "./copy.ts";
import { answers } from "./refusals/answers.ts";
import { operations } from "./refusals/operations.ts";
import { schemas } from "./refusals/schemas.ts";

const sound = readFileSync(join(import.meta.dirname, "../fixtures/sound.yaml"), "utf8");
const mark = "# here";

/** The sound contract with one of its lines replaced; the mark says where the fault is. */
function spoilt(line: string, replacement: readonly string[]): { text: string; at: number } {
  if (!sound.includes(`${line}\n`)) throw new Error(`the sound contract has no line ${line}`);
  const text = sound.replace(`${line}\n`, () => replacement.map((one) => `${one}\n`).join(""));
  return { text, at: text.split("\n").findIndex((one) => one.includes(mark)) + 1 };
}

function messageFor(text: string): string {
  try {
    checkDocument(readSource("specs/sound.yaml", text));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "accepted";
}

test("the sound contract, from which the others differ by one line, is accepted and generated", async () => {
  expect(messageFor(sound)).toBe("accepted");
  expect((await generateContract(readSource("specs/sound.yaml", sound), typesOf)).size).toBeGreaterThan(5);
});

test("every contract of the project is accepted", () => {
  for (const file of readdirSync(join(repository, "specs")).filter((name) => /^[\w-]+\.yaml$/.test(name))) {
    expect(messageFor(readFileSync(join(repository, "specs", file), "utf8")), file).toBe("accepted");
  }
});

describe("a contract is refused by line, path and remedy", () => {
  test.each([...schemas, ...operations, ...answers])("where $what", ({ line, instead, path, problem, remedy }) => {
    const { text, at } = spoilt(line, instead);
    const message = messageFor(text);
    expect(message).toMatch(/^specs\/sound\.yaml:\d+ at #\/\S*: [^\n]+\. \S[^\n]+\.$/);
    expect(message).toContain(` at ${path}: `);
    expect(message).toMatch(problem);
    expect(message.slice(message.search(problem))).toContain(`. ${remedy}`);
    expect(at, "the mark").toBeGreaterThan(0);
    expect(message).toContain(`specs/sound.yaml:${at} at `);
  });

  test.each([
    ["an indent is wrong", sound.replace("  title:", " title:"), 3],
    ["a bracket is not closed", sound.replace("{ type: http, scheme: bearer }", "{ type: http, scheme: bearer"), /^specs\/sound\.yaml:\d+: /],
    ["a key stands twice", sound.replace("paths:\n", "info: {}\npaths:\n"), 9],
    ["an alias has no anchor", sound.replace("  version: 1.0.0", "  version: *one"), 4],
  ])("and is refused by line where the YAML is broken: %s", (_what, text, place) => {
    const message = messageFor(text);
    expect(message).toMatch(/^specs\/sound\.yaml:\d+: not valid YAML: [^\n]+\.$/);
    expect(message).toMatch(typeof place === "number" ? new RegExp(`^specs/sound\\.yaml:${place}: `) : place);
  });

  test.each(["", "[]", "just text", "3"])("and is refused where it is no object but %j", (text) => {
    expect(messageFor(text)).toMatch(/^specs\/sound\.yaml:1 at #\/: the document is not an object\. Start with openapi: 3\.1\.0\.$/);
  });
});

describe("the command", () => {
  const small = copyRepository([], afterAll);
  const spec = "specs/sound.yaml";
  beforeAll(async () => {
    writeFileSync(join(small, "specs/first.yaml"), sound);
    writeFileSync(join(small, spec), sound);
    expect((await generate(small)).code).toBe(0);
  });

  test.each<[string, string, RegExp]>([
    [
      "an unsupported keyword",
      sound.replace("status: { type: string,", "status: { allOf: [], type: string,"),
      /^specs\/sound\.yaml:\d+ at #\/components\/schemas\/Refund\/properties\/status\/allOf: .*\.\n$/,
    ],
    ["broken YAML", sound.replace("paths:", "paths: ["), /^specs\/sound\.yaml:\d+: not valid YAML: .*\.\n$/],
    [
      "a currency that is none, found last of all",
      sound.replace("[pending, done]", "[EUR, QQQ]"),
      /^specs\/sound\.yaml:\d+ at #\/components\/schemas\/Refund: the currency QQQ .*\.\n$/,
    ],
  ])("refuses %s with exit code 1, with one line, and leaves every file as it was", async (_what, text, message) => {
    const root = copyOf(small);
    const [tree, times] = [treeOf(join(root, "generated")), timesOf(join(root, "generated"))];
    writeFileSync(join(root, "specs/first.yaml"), sound.replace("Give money back.", "Give some money back."));
    writeFileSync(join(root, spec), text);
    for (const words of [[], ["--check"]]) {
      const { code, out, err } = await generate(root, words);
      expect(err).toMatch(message);
      expect({ code, out }).toEqual({ code: 1, out: "" });
    }
    expect(differing(tree, treeOf(join(root, "generated")))).toEqual([]);
    expect(differing(times, timesOf(join(root, "generated")))).toEqual([]);
  });
});
