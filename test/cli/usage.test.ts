import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { installCommand, jsonLines } from "./command.ts";

const { sandbox, run } = installCommand();
const complaints = async (...args: string[]) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return stderr;
};
const create = (...more: string[]) => ["create", "mollie", "--payment", "tr_WDqYK6vllg", "--idempotency-key", "order-33/return-1", "--yes", ...more];

describe("a command line that can't be followed", () => {
  test("suggests the nearest command and the nearest option", async () => {
    expect(await complaints("creat")).toContain("Did you mean create?");
    expect(await complaints("create", "mollie", "--paymnt", "tr_1")).toContain("Did you mean --payment?");
  });

  test("names what is missing, and why it is not made up", async () => {
    expect(await complaints("create", "mollie", "--payment", "tr_1", "--amount", "1", "--currency", "EUR")).toMatch(/--idempotency-key is missing: .*order-33/);
    expect(await complaints("create", "mollie", "--payment", "tr_1", "--idempotency-key", "a")).toMatch(/--amount is missing: .*"remaining"/);
    expect(await complaints("create")).toContain("account");
    expect(await complaints("get", "mollie")).toContain("refund");
    expect(await complaints("reconcile")).toContain("--attempt is missing");
  });

  test.each([
    ["5.95", "EUR", "write --amount 595 for 5.95 EUR"],
    ["5,95", "EUR", "whole minor units"],
    ["-5", "EUR", "whole minor units"],
    ["1e3", "EUR", "whole minor units"],
    ["595", "eur", "ISO 4217"],
    ["595", "XXY", "ISO 4217"],
    ["99999999999999999999", "EUR", "too large"],
  ])("refuses the amount %s %s, with the remedy", async (amount, currency, remedy) => {
    expect(await complaints(...create(`--amount=${amount}`, "--currency", currency))).toContain(remedy);
    expect(sandbox.journal).toEqual([]);
  });

  test("takes no currency for granted, and none where it says nothing", async () => {
    expect(await complaints(...create("--amount", "595"))).toContain("--currency");
    expect(await complaints(...create("--amount", "remaining", "--currency", "EUR"))).toContain("leave it out");
  });

  test("takes no key as an argument, and does not repeat it", async () => {
    const said = await complaints("create", "mollie", `--api-key=${sandbox.mollie.apiKey}`);
    expect(said).toContain("keys are never arguments");
    expect(await complaints("get", "mollie", "re_1", "--key", sandbox.mollie.apiKey)).toContain("unknown option '--key'");
  });

  test("is told as JSON to who asked for JSON", async () => {
    for (const args of [["get", "--json"], ["list", "mollie", "--json", "--nonsense"], ["--json"], ["get", "nobody", "re_1", "--json"]]) {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(jsonLines(stderr)).toEqual([expect.objectContaining({ message: expect.any(String), outcome: "not_sent" })]);
    }
  });
});

describe("help", () => {
  test("shows every command, and each command's help has one example that begins with it", async () => {
    const { code, stdout, stderr } = await run(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const files = readdirSync(new URL("../../src/cli/commands", import.meta.url)).map((file) => file.replace(".ts", ""));
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name = ""]) => (name === "help" ? [] : [name]));
    expect(commands).toHaveLength(15);
    expect(commands).toEqual(expect.arrayContaining(files.filter((file) => !["changes", "reads"].includes(file))));
    await Promise.all(
      commands.map(async (name) => {
        const help = await run([name, "--help"]);
        expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: "" });
        expect(help.stdout.match(/^Example:\n {2}\$ .*/gm), name).toEqual([expect.stringContaining(`openrefunds ${name}`)]);
      }),
    );
    expect(stdout).toContain("Exit codes: 0 done;");
  });

  test("of a command is had in both ways, and of a command that does not exist in none", async () => {
    const help = await run(["list", "--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(await run(["help", "list"])).toEqual(help);
    expect(await run(["help"])).toEqual(await run(["--help"]));
    for (const args of [
      ["help", "lst"],
      ["lst", "--help"],
    ])
      expect(await complaints(...args)).toBe("error: unknown command 'lst'. Did you mean list?\n");
    expect(await complaints("frobnicate")).toContain("openrefunds --help");
    expect(await complaints("get")).toContain("openrefunds get --help");
  });

  test("is no wider than a terminal of 80 columns needs", async () => {
    const { stdout } = await run(["--help"], { env: { COLUMNS: "80" } });
    const tail = stdout.slice(stdout.indexOf("Accounts come"));
    expect(Math.max(...tail.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("stands in where nothing was typed, and the version is the package's", async () => {
    expect(await complaints()).toMatch(/^Usage: openrefunds[\s\S]*\n {2}create <account>/);
    const { version } = JSON.parse(execFileSync("cat", ["package.json"], { cwd: new URL("../..", import.meta.url), encoding: "utf8" })) as { version: string };
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});
