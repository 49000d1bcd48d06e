import type { CaseResult, CoverageKind, CoverageReport, Defect, Finding, Group, Place, ProviderReport, Report, Verdict } from "../model.ts";

/** What every reporter calls a verdict. */
export const verdictWords: Readonly<Record<Verdict, string>> = { kept: "kept", broken: "broken", not_run: "not run" };

/** A defect as a heading. */
export const defectTitles: Readonly<Record<Defect, string>> = {
  wrong_status: "Wrong status",
  undocumented_status: "Undocumented status",
  wrong_media_type: "Wrong media type",
  missing_field: "Missing field",
  wrong_type: "Wrong type",
  wrong_value: "Wrong value",
  undocumented_field: "Undocumented field",
  undocumented_value: "Undocumented value",
  undocumented_header: "Undocumented header",
  ignored_idempotency_key: "Ignored idempotency key",
  accepted_over_refund: "Accepted over-refund",
  accepted_invalid_request: "Accepted invalid request",
  ignored_authentication: "Ignored authentication",
  wrong_unit: "Wrong unit",
  wrong_behaviour: "Wrong behaviour",
  library: "The library's own defect",
};

/** A group of cases as a heading. */
export const groupTitles: Readonly<Record<Group, string>> = {
  examples: "Examples",
  statuses: "Statuses",
  requests: "Requests",
  refunds: "Refunds",
  keys: "Idempotency keys",
  reads: "Reads",
  changes: "Changes",
  faults: "Faults",
  conformance: "Conformance",
};

/** A kind of coverage as a heading. */
export const kindTitles: Readonly<Record<CoverageKind, string>> = {
  operations: "Operations",
  statuses: "Statuses",
  mediaTypes: "Media types",
  parameters: "Parameters",
  properties: "Properties",
  enumMembers: "Enum members",
  branches: "Branches",
  bounds: "Bounds",
};

/** One finding with the case and the provider that it belongs to. */
export interface Breach {
  readonly provider: ProviderReport;
  readonly result: CaseResult;
  readonly finding: Finding;
}

/** Every finding of the report, in the order of its providers and cases. */
export const breachesOf = (report: Report): readonly Breach[] =>
  report.providers.flatMap((provider) => provider.cases.flatMap((result) => result.findings.map((finding) => ({ provider, result, finding }))));

/** How many cases of each verdict. */
export const countVerdicts = (cases: readonly CaseResult[]): Readonly<Record<Verdict, number>> => ({
  kept: cases.filter(({ verdict }) => verdict === "kept").length,
  broken: cases.filter(({ verdict }) => verdict === "broken").length,
  not_run: cases.filter(({ verdict }) => verdict === "not_run").length,
});

/** `specs/mollie.yaml:28` */
export const placeText = (place: Place): string => `${place.file}:${place.line}`;

/** 950 → `950 ms`, 12345 → `12.3 s`, 61000 → `1 min 1 s` */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Seconds, as XML reports count. */
export const secondsText = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

/** 1 → `1 promise`, 2 → `2 promises` */
export const countText = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** How much of what can be reached was reached, in whole percent; 100 only where nothing is missing, `null` where there is nothing. */
export function coveragePercent({ reached, excused, total }: CoverageReport["totals"][CoverageKind]): number | null {
  const reachable = total - excused;
  return reachable > 0 ? Math.floor((100 * reached) / reachable) : null;
}

/** Whether the run passes: something was kept, nothing broken, and no threshold of coverage missed. */
export const passes = ({ totals, providers }: Report): boolean =>
  totals.kept > 0 && totals.broken === 0 && providers.every(({ coverage }) => coverage.missed.length === 0);

/** `282 promises at 5 providers: 265 kept, 17 broken, 5 not run` */
export function verdictSentence({ totals, providers }: Report): string {
  const promises = countText(totals.kept + totals.broken + totals.notRun, "promise");
  const missed = providers.reduce((sum, { coverage }) => sum + coverage.missed.length, 0);
  const short = missed > 0 ? `, ${countText(missed, "threshold")} of coverage missed` : "";
  return `${promises} at ${countText(providers.length, "provider")}: ${totals.kept} kept, ${totals.broken} broken, ${totals.notRun} not run${short}`;
}

/** What was run against what, so that it can be run again: `sandbox, seed 7` */
export const runText = ({ target, seed, durationMs }: Report): string => `${targetWords[target]}, seed ${seed}, ${durationText(durationMs)}`;

const targetWords: Readonly<Record<Report["target"], string>> = {
  sandbox: "against the sandbox",
  live: "against the real providers",
  "base-url": "against a server of your own",
  replay: "against a recording",
};

/** The id of a part of the page, unlike for unlike names: `group-mollie-conformance`, `case-mollie/requests/amount`. */
export const anchor = (...names: readonly string[]): string =>
  names.join("-").replace(/[^A-Za-z0-9/.-]/gu, (character) => (character === "_" ? "_" : `_${character.codePointAt(0)?.toString(16)}_`));
