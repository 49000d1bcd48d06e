import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { generateContract, generateShared, readSources } from "../../scripts/generate/main.ts";
import { compare } from "../../scripts/generate/output.ts";
import { typesOf } from "../../scripts/generate/types.mjs";
import { change, copyOf, copyRepository, differing, generate, start, timesOf, treeOf } from "./copy.ts";
import { tinyDocument } from "./tiny.ts";

const word = { type: "string", enum: ["done", "failed"] };
const tiny = stringify(tinyDocument({ Value: { type: "object", properties: { status: { $ref: "#/components/schemas/Status" } } }, Status: word }));
const small = copyRepository([], afterAll);

beforeAll(async () => {
  for (const name of ["tiny", "other"]) writeFileSync(join(small, `specs/${name}.yaml`), tiny);
  expect((await generate(small)).code).toBe(0);
});

/** The generator in watch mode. `says` waits for words that come after those it has already given. */
function watching(root: string) {
  const child = start(root, ["--watch"]);
  let text = "";
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      look();
    });
  }
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  onTestFinished(stop);
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      look = () => {
        const found = pattern.exec(text);
        if (!found) return;
        text = text.slice(found.index + found[0].length);
        resolve(found[0]);
      };
      void ended.then(() => reject(new Error(`the watcher ended: ${text}`)));
      look();
    });
  return { says, stop };
}

const addWord = (root: string, name: string, more = "lost") => change(root, `specs/${name}.yaml`, "- failed", `- failed\n        - ${more}`);
/** What is in `generated/` and should not be, and the other way round. */
async function staleIn(root: string) {
  const sources = readSources(join(root, "specs"));
  const files = await Promise.all(sources.map((source) => generateContract(source, typesOf)));
  return compare(join(root, "generated"), new Map([...files, generateShared(sources)].flatMap((some) => [...some])));
}
const wordsIn = (root: string, name: string) => readFileSync(join(root, `generated/${name}/types.ts`), "utf8");

describe("--watch", () => {
  test("generates the contract that was touched, and touches no file of another one", async () => {
    const root = copyOf(small);
    const { says } = watching(root);
    await says(/watching specs\/\n/);
    const times = timesOf(join(root, "generated"));
    addWord(root, "tiny");
    await says(/specs\/tiny\.yaml: [1-9]\d* files changed\n/);
    const files = differing(times, timesOf(join(root, "generated")));
    expect(files).toContain("tiny/types.ts");
    expect(files.filter((file) => !file.startsWith("tiny/"))).toEqual([]);
    expect(wordsIn(root, "tiny")).toContain('"lost"');
    expect(wordsIn(root, "other")).not.toContain('"lost"');
  });

  test("follows a file that an editor replaces instead of writing into it", async () => {
    const root = copyOf(small);
    const { says } = watching(root);
    await says(/watching specs\/\n/);
    writeFileSync(join(root, "specs/tiny.yaml~"), tiny.replace("- failed", "- replaced"));
    renameSync(join(root, "specs/tiny.yaml~"), join(root, "specs/tiny.yaml"));
    await says(/specs\/tiny\.yaml: [1-9]\d* files changed\n/);
    expect(wordsIn(root, "tiny")).toContain('"replaced"');
  });

  test("survives a broken contract, names its file and line, leaves the files alone, and goes on when it is mended", async () => {
    const root = copyOf(small);
    const { says, stop } = watching(root);
    await says(/watching specs\/\n/);
    const tree = treeOf(join(root, "generated"));
    writeFileSync(join(root, "specs/tiny.yaml"), `${tiny}\n  : [`);
    const line = tiny.split("\n").length + 1;
    expect(await says(/specs\/tiny\.yaml:(\d+): not valid YAML: .*\n/)).toMatch(new RegExp(`^specs/tiny\\.yaml:(${line - 1}|${line}|${line + 1}): `));
    writeFileSync(join(root, "specs/tiny.yaml"), tiny.replace("type: string", "allOf: []"));
    await says(/specs\/tiny\.yaml:\d+ at #\/components\/schemas\/Status\/allOf: .*\. Write the fields out.*\.\n/);
    expect(differing(tree, treeOf(join(root, "generated")))).toEqual([]);
    writeFileSync(join(root, "specs/tiny.yaml"), tiny.replace("- failed", "- mended"));
    await says(/specs\/tiny\.yaml: [1-9]\d* files changed\n/);
    expect(wordsIn(root, "tiny")).toContain('"mended"');
    await stop();
    expect(await staleIn(root)).toEqual([]);
  });

  test("takes an empty contract, as it stands while it is being saved, for a broken one and not for a removed one", async () => {
    const root = copyOf(small);
    const { says } = watching(root);
    await says(/watching specs\/\n/);
    const tree = treeOf(join(root, "generated"));
    writeFileSync(join(root, "specs/tiny.yaml"), "");
    expect(await says(/specs\/tiny\.yaml[^\n]*\n/)).toMatch(/^specs\/tiny\.yaml:1 at #\/: the document is not an object\. /);
    expect(differing(tree, treeOf(join(root, "generated")))).toEqual([]);
  });

  test("removes what was generated for a contract that is removed", async () => {
    const root = copyOf(small);
    const { says, stop } = watching(root);
    await says(/watching specs\/\n/);
    rmSync(join(root, "specs/tiny.yaml"));
    await says(/(specs\/tiny\.yaml|generated\/): [1-9]\d* .*files changed\n/);
    await stop();
    expect(await staleIn(root)).toEqual([]);
  });

  test("generates a touched contract while another one is broken, and forgets none when that one is mended", async () => {
    const root = copyOf(small);
    const { says, stop } = watching(root);
    await says(/watching specs\/\n/);
    change(root, "specs/other.yaml", "openapi: 3.1.0", "openapi: 3.0.0");
    await says(/specs\/other\.yaml:1 at #\/openapi: .*\n/);
    addWord(root, "tiny");
    const next = await says(/specs\/tiny\.yaml: \d+ files changed\n|specs\/other\.yaml:1 at .*\n/);
    change(root, "specs/other.yaml", "openapi: 3.0.0", "openapi: 3.1.0");
    await says(/specs\/other\.yaml: \d+ files changed\n/);
    await stop();
    expect(await staleIn(root)).toEqual([]);
    expect(next).toMatch(/^specs\/tiny\.yaml/);
  });

  test("removes nothing where a contract cannot be generated from the start, and takes nothing for done", async () => {
    const root = copyOf(small);
    const tree = treeOf(join(root, "generated"));
    writeFileSync(join(root, "specs/tiny.yaml"), tiny.replace("- done", "- EUR").replace("- failed", "- QQQ"));
    const { says, stop } = watching(root);
    await says(/specs\/tiny\.yaml:\d+ at .*the currency QQQ is not in ISO 4217/);
    await says(/watching specs\/\n/);
    await stop();
    expect(differing(tree, treeOf(join(root, "generated")))).toEqual([]);
    expect(await generate(root)).toMatchObject({ code: 1, err: expect.stringContaining("QQQ") });
  });

  test("starts beside a broken contract and generates it once it is mended", async () => {
    const root = copyOf(small);
    writeFileSync(join(root, "specs/tiny.yaml"), "{");
    const { says, stop } = watching(root);
    await says(/specs\/tiny\.yaml:1: not valid YAML/);
    await says(/watching specs\/\n/);
    writeFileSync(join(root, "specs/tiny.yaml"), tiny.replace("- failed", "- mended"));
    await says(/(specs\/tiny\.yaml: |generated\/: )[1-9]\d* .*files changed\n/);
    await stop();
    expect(wordsIn(root, "tiny")).toContain('"mended"');
    expect(await staleIn(root)).toEqual([]);
  });
});
