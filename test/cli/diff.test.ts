import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installCommand, jsonLines, root, serve } from "./command.ts";

const { folder, run } = installCommand();
const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
  return file;
};
const authored = readFileSync(join(root, "specs/dojo.yaml"), "utf8");

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
    const { url, close } = await serve((request, response) => void (request.url === "/openapi.yaml" ? response.end(authored) : response.writeHead(503).end()));
    try {
      expect(await run(["drift", "dojo", "--against", `${url}/openapi.yaml`])).toMatchObject({ code: 0, stderr: "" });
      expect(await run(["drift", "dojo", "--against", `${url}/down`])).toMatchObject({ code: 3, stdout: "", stderr: expect.stringContaining("answered 503") });
    } finally {
      await close();
    }
    expect(await run(["drift", "dojo", "--against", url])).toMatchObject({ code: 3, stderr: expect.stringContaining("could not be reached") });
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
