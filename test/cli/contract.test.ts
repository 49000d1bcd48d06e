import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installCommand, jsonLines, root } from "./command.ts";

const { folder, run } = installCommand();
const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
  return file;
};
const authored = readFileSync(join(root, "specs/dojo.yaml"), "utf8");

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
  });

  test("ends with 2 where it can't be followed", async () => {
    const wrong = async (...args: string[]) => {
      const { code, stdout, stderr } = await run(["contract", ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      return stderr;
    };
    expect(await wrong("stripe")).toContain("dodo, dojo, mollie, paymongo, smartpay");
    expect(await wrong("--reporter", "pdf")).toContain("terminal, github, markdown, junit, json, html");
    expect(await wrong(...few.slice(1), "--config", write("a.yaml", "contract: { thresholds: { statusses: 1 } }"))).toContain('no kind "statusses"');
    expect(await wrong(...few.slice(1), "--config", write("b.yaml", "contract: { thresholds: { statuses: 101 } }"))).toContain("from 0 to 100");
    expect(await wrong(...few.slice(1), "--config", write("c.yaml", "contract: { gaps: [{ provider: dojo, match: x }] }"))).toContain("with a reason only");
    expect(await wrong(...few.slice(1), "--config", write("d.yaml", "contract: { treshold: 1 }"))).toContain('no setting "treshold"');
    expect(await wrong(...few.slice(1), "--reporter", "html", "--output", "strict.yaml/reports")).toContain("--output");
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

describe("diff", () => {
  const older = write.bind(null, "dojo.yaml");

  test("ends with 0 where nothing changed for callers, and 1 where something breaks them, by line", async () => {
    const before = older(authored);
    expect(await run(["diff", before, before])).toMatchObject({ code: 0, stdout: "The contract did not change for its callers.\n", stderr: "" });
    const after = write(
      "newer.yaml",
      authored.replace("operationId: getRefund", "operationId: readRefund").replace("operationId: createRefund", "operationId: makeRefund"),
    );
    const changed = await run(["diff", before, after]);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain("createRefund is gone");
    expect(jsonLines((await run(["diff", before, after, "--json"])).stdout)).toMatchObject([{ version: 1, breaking: expect.any(Number) }]);
    expect((await run(["diff", before, after, "--reporter", "github"])).stdout).toContain("::error");
  });

  test("ends with 2 where a contract can't be read", async () => {
    expect(await run(["diff", "nowhere.yaml", "nowhere.yaml"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("nowhere.yaml can't be read (ENOENT)"),
    });
    expect(await run(["diff", older(authored), write("torn.yaml", "a: [")])).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("drift", () => {
  test("compares with a file or an address that the provider publishes", async () => {
    const server = createServer((request, response) => (request.url === "/openapi.yaml" ? response.end(authored) : response.writeHead(503).end()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect(await run(["drift", "dojo", "--against", `${address}/openapi.yaml`])).toMatchObject({ code: 0, stderr: "" });
      expect(await run(["drift", "dojo", "--against", `${address}/down`])).toMatchObject({
        code: 3,
        stdout: "",
        stderr: expect.stringContaining("answered 503"),
      });
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await run(["drift", "dojo", "--against", address])).toMatchObject({ code: 3, stderr: expect.stringContaining("could not be reached") });
    const contradicting = write("published.yaml", authored.replaceAll("maximum: ", "maximum: 1"));
    const { code, stdout } = await run(["drift", "dojo", "--against", contradicting, "--json"]);
    expect(code).toBe(1);
    expect(jsonLines(stdout)[0]?.["contradictions"]).toBeGreaterThan(0);
  });

  test("ends with 2 where it does not know what to compare", async () => {
    expect(await run(["drift", "dojo"])).toMatchObject({ code: 2, stderr: expect.stringContaining("--against is missing") });
    expect(await run(["drift", "stripe", "--against", "published.yaml"])).toMatchObject({ code: 2, stderr: expect.stringContaining("dodo, dojo, mollie") });
    expect(await run(["drift", "dojo", "--against", "nowhere.yaml"])).toMatchObject({ code: 2, stderr: expect.stringContaining("nowhere.yaml") });
  });
});
