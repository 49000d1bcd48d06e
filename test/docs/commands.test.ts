import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { subjects } from "../../src/contract/cases/subjects.ts";
import { installCommand, root } from "../cli/command.ts";

const { run, sandbox } = installCommand();
const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter((file) => /^(?:guide|providers)\/.*\.md$/.test(file));
const lines = pages.flatMap((file) =>
  [...readFileSync(join(root, "docs", file), "utf8").matchAll(/^npx openrefunds ([^>\n]+)/gm)].map(([, words = ""]) => ({
    file,
    words: words.trim().split(" "),
  })),
);
/** What ends by itself and needs nothing but the sandbox. */
const isRun = ([command = "", ...rest]: readonly string[]) =>
  ["providers", "explain", "create", "list", "refundable", "--help"].includes(command) || rest.includes("--help") || rest.includes("mollie/keys/");

describe("the commands of the documentation", () => {
  // As `openrefunds sandbox` does it: the pages show the payment that it prints.
  beforeAll(() => {
    for (const { name, currencies } of Object.values(subjects)) sandbox[name].addPayment({ amount: { value: 10_000, currency: currencies[0] } });
  });

  test.each(lines.filter(({ words }) => isRun(words)).map(({ file, words }) => [words.join(" "), file, words] as const))(
    "openrefunds %s (%s)",
    async (_line, _file, words) => {
      const { code, stderr } = await run(words);
      expect(stderr).not.toMatch(/error/i);
      expect(code).toBe(0);
    },
  );

  test.each(lines.filter(({ words }) => !isRun(words)).map(({ file, words }) => [words.join(" "), file, words] as const))(
    "openrefunds %s (%s) names a command and options that exist",
    async (_line, _file, [command = "", ...words]) => {
      const { code, stdout } = await run([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: openrefunds ${command} `, "m"));
      for (const option of words.filter((word) => word.startsWith("--"))) expect(stdout).toContain(`${option} `);
    },
  );

  test("refund once, however often the pages do", () => {
    expect(sandbox.mollie.ledger("tr_1evEYtM2wF")).toHaveLength(1);
  });
});
