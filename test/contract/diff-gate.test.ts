import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { judge, redoclyDiff } from "../../scripts/diff.ts";

const specs = join(import.meta.dirname, "../../specs");

/** Two folders with Mollie's contract, the newer one edited. */
function twoVersions(edit: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), "openrefunds-diff-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["older", "newer"]) {
    mkdirSync(join(folder, name));
    cpSync(join(specs, "mollie.yaml"), join(folder, name, "mollie.yaml"));
  }
  const text = readFileSync(join(specs, "mollie.yaml"), "utf8");
  const edited = edit(text);
  writeFileSync(join(folder, "newer/mollie.yaml"), edited);
  return { older: join(folder, "older"), newer: join(folder, "newer"), folder, isEdited: text !== edited };
}

const newStatus = (text: string) => text.replace("refunded, failed, canceled]", "refunded, failed, canceled, returned]");
const higher = (text: string) => text.replace(/^ {2}version: (\d+)\./m, (_all, major: string) => `  version: ${Number(major) + 1}.`);

describe("the gate of a branch", () => {
  test("fails, in both opinions, where a contract breaks its callers", () => {
    const { older, newer, isEdited } = twoVersions(newStatus);
    expect(isEdited).toBe(true);
    const { isKept, text } = judge("mollie", older, newer, "terminal");
    expect(isKept).toBe(false);
    expect(text).toMatch(/breaking {2}createRefund: status of the answer 201 can be returned/);
    expect(text).toMatch(/enum-values-added/);
    expect(text).toMatch(/raise its first number/);
  });

  test("passes what does not, and what does under a higher major version", () => {
    const same = twoVersions((text) => text);
    expect(judge("mollie", same.older, same.newer, "terminal")).toMatchObject({ isKept: true });
    const raised = twoVersions((text) => higher(newStatus(text)));
    expect(judge("mollie", raised.older, raised.newer, "terminal")).toMatchObject({ isKept: true });
  });

  test("redocly alone fails on it too, and only because of the rules that our configuration names", () => {
    const { older, newer, folder } = twoVersions(newStatus);
    const files = [join(older, "mollie.yaml"), join(newer, "mollie.yaml")] as const;
    expect(redoclyDiff(...files).isKept).toBe(false);
    const bare = join(folder, "bare.yaml");
    writeFileSync(bare, "extends: [recommended-strict]\n");
    expect(redoclyDiff(...files, bare).isKept).toBe(true);
  });
});
