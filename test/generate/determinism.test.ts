import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readSource } from "../../scripts/generate/document.ts";
import { modelOf } from "../../scripts/generate/model.ts";
import { emitValidators } from "../../scripts/generate/validators.ts";
import { repository } from "./contracts.ts";
import { change, copyOf, copyRepository, differing, generate, timesOf, treeOf } from "./copy.ts";

import { tinyDocument } from "./tiny.ts";

const upToDate = "generated/ is up to date\n";
const word = { type: "string", enum: ["done", "failed"] };
const tiny = stringify(tinyDocument({ Value: { type: "object", properties: { status: { $ref: "#/components/schemas/Status" } } }, Status: word }));

/** Two small contracts, generated once; each test takes a copy. */
const small = copyRepository([], afterAll);
const client = "generated/tiny/client.ts";

beforeAll(async () => {
  for (const name of ["tiny", "other"]) writeFileSync(join(small, `specs/${name}.yaml`), tiny);
  const { code, out } = await generate(small);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^generated\/: (\d+) of \1 files changed\n$/) });
});

describe("generating everything", () => {
  test("gives the committed files, to the byte, in any folder, time zone and locale", async () => {
    const [here, there] = [copyRepository(), copyRepository()];
    const runs = await Promise.all([
      generate(here, [], { env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } }),
      generate(there, [], { env: { TZ: "America/St_Johns", LANG: "C", LC_ALL: "C" }, cwd: tmpdir(), scripts: repository }),
    ]);
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: "" },
      { code: 0, err: "" },
    ]);
    const committed = treeOf(join(repository, "generated"));
    for (const root of [here, there]) {
      expect(differing(committed, treeOf(join(root, "generated")))).toEqual([]);
    }
  });
});

test("what is written for a contract does not depend on what was written before it, in the same process", () => {
  const validators = (name: string, text?: string) => emitValidators(modelOf(readSource(join(repository, `specs/${name}.yaml`), text)));
  const first = validators("tiny", tiny);
  validators("mollie");
  expect(validators("tiny", tiny)).toEqual(first);
  expect(() => validators("tiny", tiny.replace("type: object", "type: teapot"))).toThrow("the schema does not compile");
  expect(validators("tiny", tiny)).toEqual(first);
});

describe("a second run", () => {
  test("writes nothing, says so, and loads neither TypeScript nor AJV to find that out", async () => {
    const root = copyOf(small);
    const times = timesOf(join(root, "generated"));
    for (const name of ["typescript", "openapi-typescript", "ajv", "esbuild", "yaml"]) rmSync(join(root, "node_modules", name));
    expect(await generate(root)).toEqual({ code: 0, out: upToDate, err: "" });
    expect(differing(times, timesOf(join(root, "generated")))).toEqual([]);
    change(root, "specs/tiny.yaml", "Done.", "Made.");
    expect((await generate(root)).code).not.toBe(0);
  });

  test("writes nothing and says so without its cache as well", async () => {
    const root = copyOf(small);
    const times = timesOf(join(root, "generated"));
    rmSync(join(root, "node_modules/.cache"), { recursive: true });
    expect(await generate(root)).toEqual({ code: 0, out: upToDate, err: "" });
    expect(differing(times, timesOf(join(root, "generated")))).toEqual([]);
  });

  test("puts back what a hand has changed, and touches nothing else", async () => {
    const root = copyOf(small);
    const [tree, times] = [treeOf(join(root, "generated")), timesOf(join(root, "generated"))];
    change(root, client, "Tiny", "Tinny");
    expect((await generate(root)).out).toMatch(/^generated\/: 1 of \d+ files changed\n$/);
    expect(differing(tree, treeOf(join(root, "generated")))).toEqual([]);
    expect(differing(times, timesOf(join(root, "generated")))).toEqual(["tiny/client.ts"]);
  });

  test("removes what belongs to no contract, empty folders included", async () => {
    const root = copyOf(small);
    const before = treeOf(join(root, "generated"));
    writeFileSync(join(root, "generated/tiny/validators/old.ts"), "");
    mkdirSync(join(root, "generated/gone/validators"), { recursive: true });
    writeFileSync(join(root, "generated/gone/validators/index.ts"), "");
    rmSync(join(root, "specs/other.yaml"));
    expect((await generate(root)).code).toBe(0);
    expect(differing(before, treeOf(join(root, "generated")))).toEqual([...before.keys()].filter((file) => file.startsWith("other/")));
    expect(readdirSync(join(root, "generated")).sort()).toEqual(["currencies.ts", "tiny"]);
  });
});

describe("--check", () => {
  test("passes on what is committed, and writes nothing", async () => {
    const root = copyRepository();
    cpSync(join(repository, "generated"), join(root, "generated"), { recursive: true });
    const times = timesOf(join(root, "generated"));
    expect(await generate(root, ["--check"])).toEqual({ code: 0, out: "generated/ is fresh\n", err: "" });
    expect(differing(times, timesOf(join(root, "generated")))).toEqual([]);
  });

  test.each<[string, (root: string) => void, string]>([
    ["one byte is changed", (root) => change(root, client, "\n", " \n"), `${client} is not what its contract gives`],
    ["a file is added", (root) => writeFileSync(join(root, "generated/tiny/extra.ts"), ""), "generated/tiny/extra.ts belongs to no contract"],
    ["a file is missing", (root) => rmSync(join(root, client)), `${client} is missing`],
    [
      "a word of an enum is added",
      (root) => change(root, "specs/tiny.yaml", "- failed", "- failed\n        - lost"),
      "generated/tiny/types.ts is not what its contract gives",
    ],
  ])("fails by the file's name where %s, and mends nothing", async (_what, spoil, complaint) => {
    const root = copyOf(small);
    spoil(root);
    const [tree, times] = [treeOf(join(root, "generated")), timesOf(join(root, "generated"))];
    const { code, out, err } = await generate(root, ["--check"]);
    expect(err).toContain(`${complaint}\n`);
    expect(out).toMatch(/^generated\/ is stale in \d+ files: run npm run generate and commit\n$/);
    expect(code).toBe(1);
    expect(differing(tree, treeOf(join(root, "generated")))).toEqual([]);
    expect(differing(times, timesOf(join(root, "generated")))).toEqual([]);
  });
});

test("a word that the command does not know is answered with its usage", async () => {
  const run = await generate(small, ["--chekc"]);
  expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--check | --watch") });
});
