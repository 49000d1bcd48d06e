import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, ratio } from "./measure.ts";
import type { Row } from "./table.ts";

const root = join(import.meta.dirname, "../..");

/** The generator on a copy of all contracts, as a whole process each time, beside openapi-typescript's own command on one of them. */
export async function generation(): Promise<Row[]> {
  const copy = mkdtempSync(join(tmpdir(), "openrefunds-bench-"));
  try {
    for (const folder of ["specs", "generated", "scripts/generate", "src/runtime"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(root, file), join(copy, file));
    const generator = join(root, "scripts/generate.mjs");
    const command = join(root, "node_modules/openapi-typescript/bin/cli.js");
    const time = (...words: string[]) => {
      const startedAt = performance.now();
      // In the copy, because openapi-typescript would read our linter's configuration, and fail on it.
      execFileSync(process.execPath, words, { cwd: copy, stdio: ["ignore", "ignore", "inherit"] });
      return performance.now() - startedAt;
    };
    const [cold, one, unchanged]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < 5; round += 1) {
      // The cache says what was generated last: without it everything is made anew.
      for (const folder of ["node_modules", ".cache"]) rmSync(join(copy, folder), { recursive: true, force: true });
      mkdirSync(join(copy, "node_modules"));
      cold.push(time(generator, "--root", copy));
      unchanged.push(time(generator, "--root", copy));
      one.push(time(command, join(copy, "specs/mollie.yaml"), "-o", join(copy, "one.ts")));
    }
    return [
      {
        what: "generate all contracts, cold : openapi-typescript's command on one",
        value: ratio(cold, one),
        unit: "×",
        goal: { is: "at most", value: 2 },
        detail: `${median(cold).toFixed(0)} : ${median(one).toFixed(0)} ms`,
      },
      { what: "generate, nothing changed", value: median(unchanged), unit: "ms", goal: { is: "at most", value: 100 }, detail: "with plain node" },
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
