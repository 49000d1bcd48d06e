import type { CaseResult, ProviderReport, Report } from "../model.ts";
import { maskReport } from "./mask.ts";
import { countVerdicts, defectTitles, groupTitles, placeText, secondsText } from "./words.ts";

/**
 * JUnit XML: a suite for each provider, a test case for each promise. It fits the two schemas that readers of such files go
 * by, Apache Ant's (windyroad) and Jenkins'.
 * @example writeFileSync("junit.xml", toJunit(report));
 */
export function toJunit(report: Report): string {
  const masked = maskReport(report);
  const suites = masked.providers.map((provider, index) => suite(masked, provider, index)).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites}\n</testsuites>\n`;
}

function suite(report: Report, { provider, contract, cases, coverage }: ProviderReport, index: number): string {
  const counts = countVerdicts(cases);
  const time = secondsText(cases.reduce((sum, { durationMs }) => sum + durationMs, 0));
  const properties = { library: report.library, target: report.target, seed: report.seed, contract: `${contract.file} ${contract.version}` };
  return [
    `  <testsuite${attributes({
      name: provider,
      package: "openrefunds",
      id: index,
      timestamp: new Date(report.startedAt).toISOString().slice(0, 19),
      hostname: "localhost",
      tests: cases.length + (coverage.missed.length > 0 ? 1 : 0),
      failures: counts.broken + (coverage.missed.length > 0 ? 1 : 0),
      errors: 0,
      skipped: counts.not_run,
      time,
    })}>`,
    "    <properties>",
    ...Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    "    </properties>",
    ...cases.map((result) => testCase(provider, result)),
    ...thresholds(provider, coverage.missed),
    "    <system-out></system-out>",
    "    <system-err></system-err>",
    "  </testsuite>",
  ].join("\n");
}

/** Readers of such files count failures and nothing else: thresholds that were missed are one. */
const thresholds = (provider: string, missed: readonly string[]): string[] =>
  missed.length === 0
    ? []
    : [
        `    <testcase${attributes({ classname: `${provider}.Coverage`, name: "The coverage reaches its thresholds", time: "0.000" })}>`,
        `      <failure${attributes({ type: "coverage", message: missed.join(", ") })}>${escapeXml(missed.join("\n"))}</failure>`,
        "    </testcase>",
      ];

function testCase(provider: string, result: CaseResult): string {
  const open = `    <testcase${attributes({
    classname: `${provider}.${groupTitles[result.group]}`,
    name: `${result.name} [${result.id}]`,
    time: secondsText(result.durationMs),
  })}`;
  if (result.verdict === "kept") return `${open}/>`;
  // Apache Ant's schema takes a mark with any content, Jenkins' a text without attributes.
  if (result.verdict === "not_run") return `${open}><skipped>${escapeXml(result.reason ?? "")}</skipped></testcase>`;
  const [first] = result.findings;
  const type = first?.defect ?? "broken";
  const message = first?.message ?? result.reason ?? result.name;
  return `${open}>\n      <failure${attributes({ type, message })}>${escapeXml(details(result))}</failure>\n    </testcase>`;
}

const details = ({ reason, findings, exchanges }: CaseResult): string =>
  [
    ...(reason === null ? [] : [reason]),
    ...findings.map(({ defect, message, place, instance }) =>
      [
        `${defectTitles[defect]}: ${message}`,
        ...(place ? [`  at ${placeText(place)}`] : []),
        ...(instance === null ? [] : [`  in the answer at ${instance}`]),
      ].join("\n"),
    ),
    ...exchanges.map(({ request, response, failure }) => `${request.method} ${request.url} → ${response?.status ?? `no answer: ${failure ?? "unknown"}`}`),
  ].join("\n");

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\r\n\t]+/g, " ")}"`)
    .join("");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
// What XML 1.0 can't carry even as an entity: most control characters, lone surrogates, and two non-characters.
const impossible = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;
const escapeXml = (text: string): string => text.replace(impossible, "\uFFFD").replace(/[&<>"']/g, (character) => entities[character] ?? character);
