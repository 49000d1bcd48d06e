import type { SandboxProvider } from "../../src/sandbox/index.ts";
import type { Kind } from "./checks.ts";
import { readFaults, strikesAt, writeFaults } from "./faults.ts";
import { type Assumption, assumptions, describe, type History, outside, providers, seedOf } from "./histories.ts";
import type { Verdict } from "./run.ts";
import { applies, twists } from "./twists.ts";

interface Counts {
  histories: number;
  double: number;
  lost: number;
  untruthful: number;
  /** Histories outside a stated assumption, and how many of them went wrong. */
  outside: number;
  wrongOutside: number;
}
/** A history that went wrong inside the assumptions. */
export interface Finding {
  readonly history: string;
  readonly seed: number;
  readonly kind: Kind;
  readonly what: string;
}
/** Histories outside one assumption, how many went wrong, and how many of those paid twice. */
interface Outside {
  histories: number;
  wrong: number;
  double: number;
}
export interface Tally {
  readonly rows: Record<string, Counts>;
  readonly assumed: Record<string, Outside>;
  readonly findings: Finding[];
}

export const emptyTally = (): Tally => ({ rows: {}, assumed: {}, findings: [] });
const zero = (): Counts => ({ histories: 0, double: 0, lost: 0, untruthful: 0, outside: 0, wrongOutside: 0 });
const rowOf = (provider: SandboxProvider, place: string, group: string) => `${provider} | ${place} | ${group}`;

export function count({ rows, assumed, findings }: Tally, history: History, { violations }: Verdict): void {
  const assumption = outside(history);
  const isWrong = violations.length > 0;
  const { provider, write, reads, twist } = history;
  for (const row of [rowOf(provider, "write", write.group), rowOf(provider, "reads", reads.group), rowOf(provider, "switch or event", twist)]) {
    const counts = (rows[row] ??= zero());
    counts.histories += 1;
    if (assumption) {
      counts.outside += 1;
      counts.wrongOutside += isWrong ? 1 : 0;
    } else for (const kind of new Set(violations.map((violation) => violation.kind))) counts[kind] += 1;
  }
  if (assumption) {
    const counts = (assumed[`${history.provider} | ${assumption}`] ??= { histories: 0, wrong: 0, double: 0 });
    counts.histories += 1;
    counts.wrong += isWrong ? 1 : 0;
    counts.double += violations.some(({ kind }) => kind === "double") ? 1 : 0;
  } else for (const { kind, what } of violations) findings.push({ history: describe(history), seed: seedOf(describe(history)), kind, what });
}

export function add(into: Tally, { rows, assumed, findings }: Tally): void {
  for (const [row, counts] of Object.entries(rows)) {
    const sum = (into.rows[row] ??= zero());
    for (const name of Object.keys(counts) as (keyof Counts)[]) sum[name] += counts[name];
  }
  for (const [row, counts] of Object.entries(assumed)) {
    const sum = (into.assumed[row] ??= { histories: 0, wrong: 0, double: 0 });
    for (const name of Object.keys(counts) as (keyof Outside)[]) sum[name] += counts[name];
  }
  into.findings.push(...findings);
}

/** Every class that a provider must have met: each that can strike there. */
const faultClasses = (provider: SandboxProvider) =>
  (["write", "reads"] as const).flatMap((place) => {
    const faults = (place === "write" ? writeFaults : readFaults).filter((fault) => strikesAt(provider, fault, place));
    return [...new Set(faults.map(({ group }) => group))].map((group) => [place, group] as const);
  });
const classesOf = (provider: SandboxProvider) => [
  ...faultClasses(provider),
  ...twists.flatMap((twist) => (twist === "none" || applies(twist, provider) ? [["switch or event", twist] as const] : [])),
];
/** Fault classes that no history met. */
export const missing = ({ rows }: Tally, only: readonly SandboxProvider[] = providers): string[] =>
  only.flatMap((provider) => classesOf(provider).map(([place, group]) => rowOf(provider, place, group))).filter((row) => !rows[row]?.histories);

export function print(tally: Tally, only: readonly SandboxProvider[] = providers): string {
  const head = ["provider", "where", "class", "histories", "double refunds", "lost refunds", "untruthful", "outside an assumption", "of those wrong"];
  const numbers = (counts: Counts) => [counts.histories, counts.double, counts.lost, counts.untruthful, counts.outside, counts.wrongOutside].map(String);
  const body = only.flatMap((provider) => {
    const rows = classesOf(provider).map(([place, group]) => [provider, place, group, ...numbers(tally.rows[rowOf(provider, place, group)] ?? zero())]);
    const all = zero();
    for (const [place, group] of faultClasses(provider)) {
      const counts = tally.rows[rowOf(provider, place, group)];
      if (place === "write" && counts) for (const name of Object.keys(all) as (keyof Counts)[]) all[name] += counts[name];
    }
    return [...rows, [provider, "all", "", ...numbers(all)]];
  });
  const named = (assumption: Assumption) =>
    only.flatMap((provider) => {
      const counts = tally.assumed[`${provider} | ${assumption}`];
      return counts ? [[provider, assumption, String(counts.histories), String(counts.wrong), String(counts.double)]] : [];
    });
  return `${table([head, ...body])}\n\nOutside an assumption:\n${table([["provider", "assumption", "histories", "of those wrong", "of those double"], ...assumptions.flatMap(named)])}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (/^\d+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
