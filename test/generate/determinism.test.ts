import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "./contracts.ts";
import { copyRepository, generate, timesOf, treeOf } from "./copy.ts";
import { change } from "./edit.ts";

const upToDate = "generated/ is up to date\n";

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
      const made = treeOf(join(root, "generated"));
      expect([...made.keys()]).toEqual([...committed.keys()]);
      expect([...made].filter(([file, text]) => committed.get(file) !== text).map(([file]) => file)).toEqual([]);
    }
  });
});

describe("a second run", () => {
  test("writes nothing, says so, and loads neither TypeScript nor AJV to find that out", async () => {
    const root = copyRepository(["smartpay"]);
    expect((await generate(root)).out).toMatch(/^generated\/: (\d+) of \1 files changed\n$/);
    const times = timesOf(join(root, "generated"));
    for (const name of ["typescript", "openapi-typescript", "ajv", "tsx", "yaml"]) rmSync(join(root, "node_modules", name));
    expect(await generate(root)).toEqual({ code: 0, out: upToDate, err: "" });
    expect(timesOf(join(root, "generated"))).toEqual(times);
    change(root, "specs/smartpay.yaml", "Refund a payment", "Refund one payment");
    expect((await generate(root)).code).not.toBe(0);
  });

  test("writes nothing and says so without its cache as well", async () => {
    const root = copyRepository(["smartpay"]);
    await generate(root);
    const times = timesOf(join(root, "generated"));
    rmSync(join(root, "node_modules/.cache"), { recursive: true });
    expect(await generate(root)).toEqual({ code: 0, out: upToDate, err: "" });
    expect(timesOf(join(root, "generated"))).toEqual(times);
  });

  test("writes only what a change of the contract changes, and puts back what a hand has changed", async () => {
    const root = copyRepository(["smartpay"]);
    await generate(root);
    const folder = join(root, "generated");
    const [tree, times] = [treeOf(folder), timesOf(folder)];
    change(root, "generated/smartpay/client.ts", "Smartpay", "Smartpan");
    expect((await generate(root)).out).toMatch(/^generated\/: 1 of \d+ files changed\n$/);
    expect(treeOf(folder)).toEqual(tree);
    const rewritten = [...timesOf(folder)].filter(([file, time]) => times.get(file) !== time).map(([file]) => file);
    expect(rewritten).toEqual(["smartpay/client.ts"]);
  });

  test("removes what belongs to no contract, empty folders included", async () => {
    const root = copyRepository(["smartpay", "paymongo"]);
    await generate(root);
    const before = treeOf(join(root, "generated"));
    writeFileSync(join(root, "generated/smartpay/validators/old.ts"), "");
    mkdirSync(join(root, "generated/gone/validators"), { recursive: true });
    writeFileSync(join(root, "generated/gone/validators/index.ts"), "");
    rmSync(join(root, "specs/paymongo.yaml"));
    expect((await generate(root)).code).toBe(0);
    const expected = new Map([...before].filter(([file]) => !file.startsWith("paymongo/")));
    expect(treeOf(join(root, "generated"))).toEqual(expected);
    expect(foldersIn(join(root, "generated"))).toEqual(["smartpay"]);
  });
});

describe("--check", () => {
  test("passes on what is committed, and writes nothing", async () => {
    const root = copyRepository();
    copyGenerated(root);
    const times = timesOf(join(root, "generated"));
    expect(await generate(root, ["--check"])).toEqual({ code: 0, out: "generated/ is fresh\n", err: "" });
    expect(timesOf(join(root, "generated"))).toEqual(times);
  });

  test("fails by the file's name after one byte, one file more, one file less or one word of an enum, and mends nothing", async () => {
    const root = copyRepository(["smartpay"]);
    await generate(root);
    const folder = join(root, "generated");
    const clean = treeOf(folder);
    const fails = async (spoil: () => void, ...complaints: string[]) => {
      spoil();
      const spoilt = treeOf(folder);
      const { code, out, err } = await generate(root, ["--check"]);
      expect(code).toBe(1);
      for (const complaint of complaints) expect(err).toContain(`${complaint}\n`);
      expect(out).toMatch(/^generated\/ is stale in \d+ files: run npm run generate and commit\n$/);
      expect(treeOf(folder)).toEqual(spoilt);
      for (const [file, text] of clean) writeFileSync(join(folder, file), text);
    };
    const error = "smartpay/validators/schemas/Error.ts";
    await fails(() => change(root, `generated/${error}`, "\n", " \n"), `generated/${error} is not what its contract gives`);
    await fails(() => writeFileSync(join(folder, "smartpay/extra.ts"), ""), "generated/smartpay/extra.ts belongs to no contract");
    rmSync(join(folder, "smartpay/extra.ts"));
    await fails(() => rmSync(join(folder, error)), `generated/${error} is missing`);
    await fails(
      () => change(root, "specs/smartpay.yaml", "enum: [requested_by_customer", "enum: [asked_by_customer, requested_by_customer"),
      "generated/smartpay/types.ts is not what its contract gives",
    );
  });
});

test("a word that the command does not know is answered with its usage, and nothing is written", async () => {
  const root = copyRepository(["smartpay"]);
  const run = await generate(root, ["--chekc"]);
  expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--check | --watch") });
});
