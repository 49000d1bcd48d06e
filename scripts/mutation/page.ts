import { type MutationReport, nameOf, percentOf, type Score } from "./report.ts";
import { watchers } from "./worker-words.ts";

/** The published score, a page of the documentation. */
export function toPage({ providers, operators, equivalent, open }: MutationReport): string {
  const mutants = providers.reduce((sum, { counted, equivalent: same }) => sum + counted + same, 0);
  return `<!-- Written by \`npm run test:mutation -- --write\`. -->
# When a contract is wrong

A wrong line in a contract can make a refund go out twice, or be reported as what it is not. So each contract is changed mechanically, one thing
at a time: a field renamed, a limit moved, a status removed, the idempotency header changed. The changed contract is then ours, while the sandbox
keeps the original and plays the provider, and one of these has to notice. Comparing the two files does not count.

| who notices | how |
|---|---|
| generator | refuses the contract, by line |
| drift | real exchanges with the provider, and what it may answer and never answers, held against the contract |
| examples | the contract's own examples, held against it |
| types | the compiler, in the adapter, the sandbox or the cases |
| cases | the cases that \`openrefunds contract\` runs |

A mutant counts for the first that notices it. All ${mutants} were judged.

## By provider

${table("provider", providers)}
## By change

${table("change", operators)}
## Not noticed

${open.length === 0 ? "None that changes behaviour.\n" : list(open.map(nameOf))}
## What changes nothing

These mutants are not counted: whatever the provider answers by its own contract, nothing of ours behaves otherwise.

${[...equivalent].map(([reason, all]) => `### ${reason}\n\n${list(all.map(nameOf))}`).join("\n")}`;
}

function table(head: string, scores: readonly Score[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |\n`;
  const columns = [head, "noticed", "of", "score", ...watchers, "change nothing"];
  return [
    row(columns),
    `|---|${"---:|".repeat(columns.length - 1)}\n`,
    ...scores.map((score) =>
      row([score.name, score.noticed, score.counted, percentOf(score), ...watchers.map((watcher) => score.by[watcher]), score.equivalent]),
    ),
  ].join("");
}

const list = (names: readonly string[]): string => names.map((name) => `- \`${name.replaceAll("`", "'")}\`\n`).join("");
