import { type CoverageItem, type CoverageKind, type CoverageReport, coverageKinds } from "../model.ts";
import type { Spec } from "../spec/spec.ts";
import type { Hit } from "../walk/notes.ts";
import { keyOf, universeOf } from "./universe.ts";

/** Something that can't be reached, and why. */
export interface Gap {
  readonly provider: string;
  /** The name of an item, as reports print it; `*` stands for any text. */
  readonly match: string;
  readonly reason: string;
}

/** What is asked of a run, and what can't be. */
export interface CoverageSettings {
  /** In percent of what can be reached, from 0 to 100; a kind without one is counted and never missed. */
  readonly thresholds?: Partial<Readonly<Record<CoverageKind, number>>>;
  readonly gaps?: readonly Gap[];
}

/** What the project asks of its own runs. */
export const projectThresholds = { operations: 100, statuses: 100, enumMembers: 100 } as const satisfies CoverageSettings["thresholds"];

/**
 * How much of a contract was exercised, counted on the contract.
 *
 * @example
 * const hits = exchanges.flatMap((exchange) => walk(spec, exchange).hits);
 * coverageOf(spec, hits, { thresholds: projectThresholds, gaps }).missed; // []
 */
export function coverageOf(spec: Spec, hits: Iterable<Hit>, { thresholds = {}, gaps = [] }: CoverageSettings = {}): CoverageReport {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(keyOf(hit), (counts.get(keyOf(hit)) ?? 0) + 1);
  const own = gaps.filter(({ provider }) => provider === spec.provider).map((gap) => ({ ...gap, fits: fitting(gap.match) }));
  const items = [...universeOf(spec)].map(([key, { kind, name, operation, pointer }]): CoverageItem => {
    const reached = counts.get(key) ?? 0;
    const excused = reached > 0 ? null : (own.find(({ fits }) => fits(name))?.reason ?? null);
    return { kind, name, operation, pointer, place: spec.place(pointer), hits: reached, excused };
  });
  const stale = own.flatMap(({ match, fits }) =>
    staleness(
      match,
      items.filter(({ name }) => fits(name)),
    ),
  );
  return { items, totals: totalsOf(items, thresholds), missed: [...misses(items, thresholds), ...stale] };
}

function totalsOf(items: readonly CoverageItem[], thresholds: Partial<Record<CoverageKind, number>>): CoverageReport["totals"] {
  const totalOf = (kind: CoverageKind) => {
    const all = items.filter((item) => item.kind === kind);
    const reached = all.filter(({ hits }) => hits > 0).length;
    return { reached, excused: all.filter(({ excused }) => excused !== null).length, total: all.length, threshold: thresholds[kind] ?? null };
  };
  return {
    operations: totalOf("operations"),
    statuses: totalOf("statuses"),
    mediaTypes: totalOf("mediaTypes"),
    parameters: totalOf("parameters"),
    properties: totalOf("properties"),
    enumMembers: totalOf("enumMembers"),
    branches: totalOf("branches"),
    bounds: totalOf("bounds"),
  };
}

function misses(items: readonly CoverageItem[], thresholds: Partial<Record<CoverageKind, number>>): readonly string[] {
  return coverageKinds.flatMap((kind) => {
    const wanted = thresholds[kind];
    const counted = items.filter((item) => item.kind === kind && item.excused === null);
    const open = counted.filter(({ hits }) => hits === 0);
    const percent = counted.length === 0 ? 100 : ((counted.length - open.length) / counted.length) * 100;
    if (wanted === undefined || percent >= wanted) return [];
    // Rounded down, so that a missed threshold never reads as met.
    return [`${kind}: ${Math.floor(percent * 10) / 10} % of ${counted.length}, ${wanted} % wanted; never reached: ${open.map(({ name }) => name).join(", ")}`];
  });
}

/** A gap is an error once everything that it names is reached, or when it names nothing. */
function staleness(match: string, items: readonly CoverageItem[]): readonly string[] {
  if (items.length === 0) return [`the gap ${JSON.stringify(match)} names nothing in the contract: correct or remove it`];
  if (items.some(({ hits }) => hits === 0)) return [];
  return [`${match} is no longer a gap, it was reached ${items.reduce((sum, { hits }) => sum + hits, 0)} times: remove it from the list of gaps`];
}

function fitting(match: string): (name: string) => boolean {
  const pattern = new RegExp(`^${match.split("*").map(literally).join(".*")}$`, "u");
  return (name) => pattern.test(name);
}
const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
