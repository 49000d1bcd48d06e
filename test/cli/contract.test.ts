import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installCommand, jsonLines, serve } from "./command.ts";

const { sandbox, folder, run, urlOf } = installCommand();
const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
  return file;
};

describe("contract", () => {
  const few = ["contract", "dojo", "--only", "dojo/keys/"];

  test("runs the cases of a provider in a sandbox, ends with 0 where they are kept, and reports in every way that is asked for", async () => {
    const { code, stdout, stderr } = await run([...few, "--reporter", "terminal,junit,json,html,github,markdown", "--output", "reports/of dojo"]);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("dojo") });
    expect(stdout).toMatch(/✓ [\d,]+ promises at 1 provider: \d+ kept, 0 broken/);
    for (const [file, beginning] of [
      ["contract.junit.xml", "<?xml"],
      ["contract.json", "{"],
      ["contract.html", "<!doctype html>"],
      ["contract.md", "#"],
    ] as const)
      expect(readFileSync(join(folder, "reports/of dojo", file), "utf8").slice(0, beginning.length)).toBe(beginning);
  });

  test("tells the whole report as one line of JSON", async () => {
    const { code, stdout, stderr } = await run([...few, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(jsonLines(stdout)).toMatchObject([{ target: "sandbox", providers: [{ provider: "dojo" }], totals: { broken: 0 } }]);
  });

  test("ends with 1 where less is exercised than the configuration asks for, and names it", async () => {
    const config = write("strict.yaml", "contract: { thresholds: { bounds: 100 } }");
    const { code, stdout } = await run([...few, "--config", config]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/! .*bounds/);
    expect(stdout).toMatch(/0 broken, 0 not run, 1 threshold of coverage missed/);
  });

  test("ends with 2 where it can't be followed", async () => {
    const wrong = async (...args: string[]) => {
      const { code, stdout, stderr } = await run(["contract", ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      return stderr;
    };
    expect(await wrong("stripe")).toContain("dodo, dojo, mollie, paymongo, smartpay");
    expect((await run(["contract", "dojo", "--only", "nonsense"])).code).toBe(2);
    expect(await wrong("--reporter", "pdf")).toContain("terminal, github, markdown, junit, json, html");
    expect(await wrong(...few.slice(1), "--config", write("a.yaml", "contract: { thresholds: { statusses: 1 } }"))).toContain('no kind "statusses"');
    expect(await wrong(...few.slice(1), "--config", write("b.yaml", "contract: { thresholds: { statuses: 101 } }"))).toContain("from 0 to 100");
    expect(await wrong(...few.slice(1), "--config", write("c.yaml", "contract: { gaps: [{ provider: dojo, match: x }] }"))).toContain("with a reason only");
    expect(await wrong(...few.slice(1), "--config", write("d.yaml", "contract: { treshold: 1 }"))).toContain('no setting "treshold"');
    expect(await wrong(...few.slice(1), "--reporter", "html", "--output", "strict.yaml/reports")).toContain("--output");
  });

  test("asks a running sandbox, or a server that claims to be a provider, and says so", async () => {
    const control = urlOf("dojo").replace(/dojo$/, "_sandbox");
    const asked = await run([...few, "--base-url", control]);
    expect(asked).toMatchObject({ code: 0, stderr: expect.stringContaining(`asks the sandbox at ${control}`) });
    expect(sandbox.journal.filter(({ provider }) => provider === "dojo")).not.toEqual([]);

    const payment = () => `${sandbox.dojo.addPayment({ amount: { value: 10_000, currency: "GBP" } }).id}:10000:GBP`;
    const server = await run([...few, "--base-url", urlOf("dojo"), "--record", "dojo.har"], {
      env: { DOJO_API_KEY: sandbox.dojo.apiKey, DOJO_TEST_PAYMENTS: [payment(), payment(), payment()].join() },
    });
    expect(server).toMatchObject({ code: 0, stderr: expect.stringContaining(`asks ${urlOf("dojo")}`) });
    const replayed = await run(["contract", "--replay", "dojo.har", "--json"]);
    expect({ code: replayed.code, told: jsonLines(replayed.stdout) }).toMatchObject({ code: 0, told: [{ target: "replay", totals: { broken: 0 } }] });
    expect(readFileSync(join(folder, "dojo.har"), "utf8")).not.toContain(sandbox.dojo.apiKey);
  });

  test("a run in which no case could run is not green", async () => {
    const env = { DOJO_API_KEY: sandbox.dojo.apiKey, DOJO_TEST_PAYMENTS: "pi_sandbox_1:1:GBP" };
    const { code, stderr } = await run([...few, "--base-url", urlOf("dojo")], { env });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("no case ran, so nothing is known: no refundable payment") });
  });

  test("ends with 3 where the target can't be reached", async () => {
    const { url, close } = await serve((_request, response) => response.end());
    await close();
    expect(await run([...few, "--base-url", `${url}/_sandbox`])).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("could not be reached"),
    });
  });

  test("stopped by Ctrl-C says nothing about the contract, and ends with 3", async () => {
    let isStopped = false;
    const { code, stdout, stderr } = await run(["contract"], {
      watch: (said) => (said.includes("asks the embedded sandbox") && !isStopped && (isStopped = true) ? "SIGINT" : undefined),
    });
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: "", stderr: expect.stringContaining("stopped before the end") });
  });

  test("asks no provider with a key of the live mode, and nothing without being told what it may cost", async () => {
    const test = async (text: string, ...args: string[]) => {
      const { code, stdout, stderr } = await run(["contract", "mollie", ...args, "--config", write("live.yaml", `contract: { accounts: { ${text} } }`)]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      return stderr;
    };
    expect(await test("mollie: { apiKey: live_abcdefghijklmnopqrstuvwxyz }", "--live")).toContain("--i-mean-live-money");
    expect(await test("dodo: { apiKey: abcdefgh, mode: live }", "--live")).toContain("a live target needs an account");
    expect(await test("mollie: { apiKey: test_abc, payments: [{ id: tr_1 }] }", "--live")).toContain("payments[0] must have id, value in whole minor units");
    expect(await test("molly: { apiKey: test_abc }", "--live")).toContain('no provider "molly"');
    expect(await test("", "--budget", "100")).toContain("--budget says something about --live only");
    expect(await test("", "--live", "--replay", "x.har")).toContain("cannot be used with option '--replay");
    expect(await test("", "--base-url", "localhost")).toContain("it begins with http:// or https://");
    expect(await test("", "--base-url", "http://localhost:1")).toContain("MOLLIE_API_KEY");
    expect(await run(["contract", "paymongo", "--live"], { env: { PAYMONGO_SECRET_KEY: "sk_live_abcdefgh" } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("the key of paymongo reaches live money"),
    });
    expect(await test("", "--replay", "nowhere.har")).toContain("nowhere.har can't be read (ENOENT)");
  });

  test("watch runs again when a file changes, and Ctrl-C ends it as the last run ended", async () => {
    let runs = 0;
    const { code, stdout } = await run([...few, "--watch", "--config", write("openrefunds.yaml", "accounts: {}")], {
      watch: (said) => {
        const waiting = said.split("Waiting for changes").length - 1;
        if (waiting <= runs) return undefined;
        runs = waiting;
        if (runs > 1) return "SIGINT";
        write("openrefunds.yaml", "contract: { thresholds: { bounds: 100 } }");
        return undefined;
      },
    });
    expect(code).toBe(1);
    expect(stdout.match(/promises at 1 provider/g)).toHaveLength(2);
  });
});
