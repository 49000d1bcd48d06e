import { coverageKinds, type Report } from "../model.ts";
import { maskReport } from "./mask.ts";
import { type Breach, breachesOf, countVerdicts, coveragePercent, defectTitles, kindTitles, passes, placeText, runText, verdictSentence } from "./words.ts";

/** What GitHub takes as one step's summary, in bytes; a longer one is refused as a whole. */
export const summaryLimitBytes = 1024 * 1024;

/**
 * Markdown for a job's summary. What does not fit the limit is counted, never cut in the middle.
 * @example appendFileSync(process.env.GITHUB_STEP_SUMMARY, toMarkdown(report));
 */
export function toMarkdown(report: Report, limitBytes = summaryLimitBytes): string {
  const masked = maskReport(report);
  const head = [
    `## ${passes(masked) ? "✅" : "❌"} ${text(verdictSentence(masked))}`,
    "",
    `Run ${runText(masked)}, openrefunds ${code(masked.library)}, started ${masked.startedAt}.`,
    "",
    "| provider | contract | kept | broken | not run |",
    "|---|---|---:|---:|---:|",
    ...masked.providers.map(({ provider, contract, cases }) => {
      const counts = countVerdicts(cases);
      return row([text(provider), `${text(contract.title)} ${code(contract.version)}`, counts.kept, bold(counts.broken), counts.not_run]);
    }),
    "",
  ];
  const missed = masked.providers.flatMap(({ coverage }) => coverage.missed.map((message) => `- ${text(message)}`));
  const tail = [...(missed.length > 0 ? ["### Coverage below its threshold", "", ...missed, ""] : []), ...coverage(masked)];
  const [above, below] = [lines(head), lines(tail)];
  const breaches = asManyAsFit("### What was found\n\n", breachesOf(masked).map(breachEntry), "\n", limitBytes - bytes(above) - bytes(below));
  const shown = `${above}${breaches}${below}`;
  const skipped = masked.providers.flatMap((provider) => provider.cases.filter(({ verdict }) => verdict === "not_run").map((result) => ({ provider, result })));
  const title = `<details><summary>${skipped.length} not run</summary>\n\n`;
  return `${shown}${asManyAsFit(title, skipped.map(skippedEntry), "\n</details>\n", limitBytes - bytes(shown))}`;
}

const breachEntry = ({ provider, result, finding }: Breach): string =>
  [
    `- ${result.verdict === "kept" ? "only reported: " : ""}**${defectTitles[finding.defect]}** · ${text(provider.provider)}${finding.place ? ` · ${code(placeText(finding.place))}` : ""}  `,
    `  ${text(finding.message)}  `,
    `  ${text(result.name)} ${code(result.id)}\n`,
  ].join("\n");

const skippedEntry = ({ provider, result }: Omit<Breach, "finding">): string =>
  `- ${text(provider.provider)}: ${text(result.name)}. ${text(result.reason ?? "")}\n`;

/** A section with as many entries as there is room for, and the number of those that there is none for. */
function asManyAsFit(title: string, entries: readonly string[], end: string, roomBytes: number): string {
  const more = (count: number) => `\n…and ${count} more, which do not fit here: the HTML report has them all.\n`;
  let room = roomBytes - bytes(title) - bytes(more(entries.length)) - bytes(end);
  if (entries.length === 0 || room < 0) return "";
  const past = entries.findIndex((entry) => (room -= bytes(entry)) < 0);
  if (past === -1) return `${title}${entries.join("")}${end}`;
  return `${title}${entries.slice(0, past).join("")}${more(entries.length - past)}${end}`;
}

function coverage(report: Report): string[] {
  return [
    "### Coverage of the contracts",
    "",
    row(["provider", ...coverageKinds.map((kind) => kindTitles[kind].toLowerCase())]),
    row(["---", ...coverageKinds.map(() => "---:")]),
    ...report.providers.map(({ provider, coverage }) =>
      row([
        text(provider),
        ...coverageKinds.map((kind) => {
          const totals = coverage.totals[kind];
          const percent = coveragePercent(totals);
          return percent === null ? "–" : `${percent} % (${totals.reached}/${totals.total - totals.excused})`;
        }),
      ]),
    ),
    "",
  ];
}

const lines = (some: readonly string[]): string => `${some.join("\n")}\n`;
const bytes = (part: string): number => Buffer.byteLength(part);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const bold = (count: number): string => (count > 0 ? `**${count}**` : "0");
const oneLine = (words: string): string => words.replace(/[\r\n\t]+/g, " ").replace(/\p{Cc}/gu, "\uFFFD");
/** Foreign text as text: nothing in it is markup, a link, a mention or the end of a cell. */
const text = (words: string): string =>
  oneLine(words)
    .replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign)
    .replace(/[\\`*_[\]|~@]/g, "\\$&");
/** In a table even code ends at a bar; a longer fence than any inside keeps backticks in. */
function code(words: string): string {
  const line = oneLine(words).replaceAll("|", "¦");
  const fence = "`".repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  return line.includes("`") ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
