import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

test("a new refund status in a contract makes just the lines fail to compile that have to decide about it", { timeout: 90_000 }, async () => {
  const copy = mkdtempSync(join(tmpdir(), "openrefunds-status-"));
  try {
    for (const entry of ["specs", "generated", "scripts", "src", "test", "package.json", "package-lock.json", "tsconfig.json"])
      cpSync(join(root, entry), join(copy, entry), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const spec = join(copy, "specs/mollie.yaml");
    const text = readFileSync(spec, "utf8");
    const changed = text.replace(/(\n {4}RefundStatus:\n(?:.*\n)*?\s+enum:\s*(?:\[|\n\s+- ))/, (start) =>
      start.endsWith("[") ? `${start}settling_soon, ` : `${start}settling_soon\n        - `,
    );
    expect(changed).not.toBe(text);
    writeFileSync(spec, changed);
    await run(process.execPath, [join(copy, "scripts/generate.mjs"), "--root", copy], { cwd: copy });
    const { stdout } = await run(join(root, "node_modules/.bin/tsc"), ["--noEmit", "-p", copy], { cwd: copy }).catch((error: { stdout: string }) => error);
    const places = [...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file);
    expect([...new Set(places)].sort()).toEqual(["src/providers/mollie.ts", "src/sandbox/mollie.ts"]);
    expect(stdout).toContain("settling_soon");
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
