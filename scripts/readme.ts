import { readFileSync, writeFileSync } from "node:fs";
import { providers } from "../src/cli/accounts.ts";
import { matrix } from "../src/cli/matrix.ts";

const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ");

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;

/** The README's provider table: its columns are the providers, its rows are read off the adapters and the contracts. */
export const providerTable = (): string => {
  const titles = providers.map(({ contract }) => contract.title.replace(/ refunds$/, ""));
  return [`| | ${titles.join(" | ")} |\n`, `|${"---|".repeat(titles.length + 1)}\n`, ...matrix(providers, code).map(line)].join("");
};

/** The README with its table made anew. */
export const withTable = (readme: string): string => readme.replace(/\| \|.*\n\|(?:---\|){4,}\n(?:\|.*\n)+/, providerTable);

if (process.argv[1]?.endsWith("readme.ts")) {
  const file = new URL("../README.md", import.meta.url);
  writeFileSync(file, withTable(readFileSync(file, "utf8")));
}
