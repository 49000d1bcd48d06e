import type { ProviderReport, Report } from "../model.ts";
import { maskReport } from "./mask.ts";
import { inkOf, printable, type TerminalSettings, wrap } from "./screen.ts";
import { countVerdicts, coveragePercent, defectTitles, passes, placeText, runText, verdictSentence } from "./words.ts";

/**
 * What to print when a run is over: what broke, then one table, then one sentence.
 * @example process.stdout.write(toTerminal(report, { columns: process.stdout.columns ?? 80, color: process.stdout.hasColors?.() ?? false }));
 */
export function toTerminal(report: Report, settings: TerminalSettings): string {
  const masked = maskReport(report);
  const ink = inkOf(settings.color);
  const missed = masked.providers.flatMap(({ coverage }) => coverage.missed);
  const sentence = verdictSentence(masked);
  return [
    ...breaches(masked, settings),
    ...table(masked, settings),
    "",
    ...reasons(masked, settings),
    ...missed.flatMap((message) => wrap(printable(message), settings.columns, ink("yellow", "! "), "  ")),
    ...wrap(sentence, settings.columns, passes(masked) ? ink("green", "✓ ") : ink("red", "✗ "), "  "),
    ...wrap(runText(masked), settings.columns, "  ", "  ").map((line) => ink("dim", line)),
    "",
  ].join("\n");
}

function breaches(report: Report, { columns, color }: TerminalSettings): string[] {
  const ink = inkOf(color);
  const lines: string[] = [];
  for (const { provider, cases } of report.providers) {
    for (const { name, id, reason, findings, verdict } of cases.filter(({ verdict, findings }) => verdict === "broken" || findings.length > 0)) {
      const sign = verdict === "broken" ? ink("red", "✗ ") : ink("yellow", "! ");
      lines.push(...wrap(`${provider}: ${printable(name)}`, columns, sign, "  "));
      if (reason !== null) lines.push(...wrap(printable(reason), columns, "  ", "  "));
      for (const { defect, message, place } of findings) {
        const where = place ? ` (${placeText(place)})` : "";
        lines.push(...wrap(printable(`${defectTitles[defect]}: ${message}${where}`), columns, "    ", "    "));
      }
      lines.push(...wrap(printable(id), columns, "    ", "    ").map((line) => ink("dim", line)), "");
    }
  }
  return lines;
}

/** Why cases were not run, the most frequent first; the reports that are files have them one by one. */
function reasons({ providers }: Report, { columns, color }: TerminalSettings): string[] {
  const counts = new Map<string, number>();
  for (const { verdict, reason } of providers.flatMap(({ cases }) => cases)) {
    const why = reason ?? "no reason was given";
    if (verdict === "not_run") counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const rest = sorted.slice(mostReasons).reduce((sum, [, count]) => sum + count, 0);
  const shown = rest > 0 ? [...sorted.slice(0, mostReasons), ["for other reasons, which the reports json and html have", rest] as const] : sorted;
  const ink = inkOf(color);
  return shown.flatMap(([why, count]) => wrap(printable(`${count} not run: ${why}`), columns, ink("dim", "- "), "  "));
}
const mostReasons = 5;

interface Column {
  readonly title: string;
  /** The columns with the highest number are left out first where the terminal is narrow. */
  readonly rank: number;
  readonly cell: (provider: ProviderReport) => string;
}

const percentOf = (kind: keyof ProviderReport["coverage"]["totals"]) => (provider: ProviderReport) => {
  const percent = coveragePercent(provider.coverage.totals[kind]);
  return percent === null ? "–" : `${percent} %`;
};
const tableColumns: readonly Column[] = [
  { title: "provider", rank: 0, cell: ({ provider }) => printable(provider) },
  { title: "kept", rank: 0, cell: ({ cases }) => String(countVerdicts(cases).kept) },
  { title: "broken", rank: 0, cell: ({ cases }) => String(countVerdicts(cases).broken) },
  { title: "not run", rank: 1, cell: ({ cases }) => String(countVerdicts(cases).not_run) },
  { title: "operations", rank: 3, cell: percentOf("operations") },
  { title: "statuses", rank: 2, cell: percentOf("statuses") },
  { title: "properties", rank: 5, cell: percentOf("properties") },
  { title: "enums", rank: 4, cell: percentOf("enumMembers") },
  { title: "bounds", rank: 6, cell: percentOf("bounds") },
];

function table(report: Report, { columns, color }: TerminalSettings): string[] {
  const ink = inkOf(color);
  const all = tableColumns.map((column) => {
    const cells = report.providers.map(column.cell);
    return { ...column, cells, width: Math.max(column.title.length, ...cells.map((cell) => cell.length)) };
  });
  const width = (some: typeof all) => some.reduce((sum, column) => sum + column.width + 2, -2);
  let shown = all;
  for (let rank = 6; rank > 0 && width(shown) > columns; rank--) shown = shown.filter((column) => column.rank < rank);
  const pad = (text: string, at: number, to: number) => (at === 0 ? text.padEnd(to) : text.padStart(to));
  const head = shown.map(({ title, width }, at) => pad(title, at, width)).join("  ");
  const rows = report.providers.map(({ cases }, row) => {
    const { broken } = countVerdicts(cases);
    const cells = shown.map(({ cells, width, title }, at) => {
      const cell = pad(cells[row] ?? "", at, width);
      if (title === "broken" && broken > 0) return ink("red", cell);
      return title === "kept" && broken === 0 ? ink("green", cell) : cell;
    });
    return cells.join("  ");
  });
  return [ink("bold", head), ...rows];
}
