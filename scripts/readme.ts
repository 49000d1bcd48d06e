import { readFileSync, writeFileSync } from "node:fs";
import { providers } from "../src/cli/accounts.ts";
import { matrix } from "../src/cli/matrix.ts";

const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ");

/** The rows of the README's provider table, read off the adapters and the contracts. */
export const providerRows = (): string =>
  matrix(providers, code)
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** The README with its table made anew. */
export const withTable = (readme: string): string =>
  readme.replace(/(\|---\|---\|---\|---\|---\|---\|\n)(?:\|.*\n|PROVIDERS\n)+/, (_all, rule: string) => `${rule}${providerRows()}\n`);

if (process.argv[1]?.endsWith("readme.ts")) {
  const file = new URL("../README.md", import.meta.url);
  writeFileSync(file, withTable(readFileSync(file, "utf8")));
}
