import type { Report } from "../model.ts";
import { maskReport } from "./mask.ts";
import { breachesOf, countText, defectTitles } from "./words.ts";

/**
 * GitHub's annotations: one line for each breach, at the line of the contract that was broken. The same breach at the same
 * line is said once with its count, since GitHub shows ten of a step and drops the rest.
 * @example process.stdout.write(toGithub(report));
 */
export function toGithub(report: Report): string {
  const masked = maskReport(report);
  const errors = new Map<string, Annotation & { count: number }>();
  for (const { provider, result, finding } of breachesOf(masked)) {
    const { file, line, column } = finding.place ?? { file: provider.contract.file, line: null, column: null };
    const level = result.verdict === "kept" ? ("warning" as const) : ("error" as const);
    const annotation = { level, file, line, column, title: `${provider.provider}: ${defectTitles[finding.defect]}`, message: finding.message };
    const key = JSON.stringify(annotation);
    errors.set(key, { ...annotation, count: (errors.get(key)?.count ?? 0) + 1 });
  }
  const missed = masked.providers.flatMap(({ provider, contract, coverage }) =>
    coverage.missed.map((message): Annotation => ({ level: "error", file: contract.file, line: null, column: null, title: `${provider}: coverage`, message })),
  );
  const broken = [...errors.values()].map(({ count, ...rest }) => (count === 1 ? rest : { ...rest, message: `${rest.message} (${countText(count, "case")})` }));
  const silent = masked.providers.flatMap(({ provider, contract, cases }) =>
    cases
      .filter(({ verdict, findings }) => verdict === "broken" && findings.length === 0)
      .map(
        ({ name, reason }): Annotation => ({
          level: "error",
          file: contract.file,
          line: null,
          column: null,
          title: `${provider}: broken`,
          message: reason ?? name,
        }),
      ),
  );
  return [...broken, ...silent, ...missed].map(command).join("");
}

interface Annotation {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly message: string;
  /** What a run only reports, without breaking, is a warning. */
  readonly level: "error" | "warning";
}

function command({ level, file, line, column, title, message }: Annotation): string {
  const place = line === null ? "" : `,line=${line},col=${column ?? 1}`;
  return `::${level} file=${property(file)}${place},title=${property(title)}::${data(message)}\n`;
}

// As GitHub's own toolkit writes them; the other control characters would only colour or hide the log.
const data = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}/gu, "")
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
