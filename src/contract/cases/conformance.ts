import type { CaseResult, Exchange, Finding } from "../model.ts";
import type { Spec } from "../spec.ts";
import type { Breach } from "../walk-notes.ts";

/** Where an answer breaks the contract, and then the exchange as it may be shown. */
export interface Heard {
  readonly operation: string | null;
  readonly breaches: readonly Breach[];
  readonly exchange: Exchange | null;
}

const readings = [
  { mode: "tolerant", name: "keeps the contract, field by field" },
  { mode: "closed", name: "has nothing that the contract does not know" },
] as const;

/** For each operation: what all its answers in the run say about the contract, in both readings. */
export const conformanceOf = (provider: string, spec: Spec, heard: readonly Heard[], closed: boolean) =>
  spec.operations.flatMap(({ id: operation }) =>
    readings.map(({ mode, name }) => {
      const facts = {
        id: `${provider}/conformance/${operation}/${mode}`,
        name: `every answer to ${operation} ${name}`,
        group: "conformance",
        operation,
      } as const;
      const judge = (): CaseResult => {
        const answers = heard.filter((one) => one.operation === operation);
        const broken = answers.filter(({ breaches }) => breaches.some((breach) => breach.mode === mode));
        const findings = summed(broken.flatMap(({ breaches }) => breaches.filter((breach) => breach.mode === mode)));
        const breaks = findings.length > 0 && (mode === "tolerant" || closed);
        return {
          ...facts,
          verdict: answers.length === 0 ? "not_run" : breaks ? "broken" : "kept",
          reason: answers.length === 0 ? `no answer to ${operation} crossed the wire` : null,
          findings,
          exchanges: broken.slice(0, shownAtMost).flatMap(({ exchange }) => exchange ?? []),
          durationMs: 0,
        };
      };
      return { ...facts, judge };
    }),
  );

/** Examples of a breach in a report; the cases have them all. */
const shownAtMost = 3;

/** One finding for each place of the contract and kind of breach, with how often it was seen. */
function summed(breaches: readonly Breach[]): readonly Finding[] {
  const groups = new Map<string, { first: Breach; count: number }>();
  for (const breach of breaches) {
    const key = `${breach.defect} ${breach.pointer} ${breach.instance?.replace(/\/\d+(?=\/|$)/g, "/*")}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first: breach, count: 1 });
  }
  return [...groups.values()].map(({ first: { mode: _mode, ...breach }, count }) =>
    count === 1 ? breach : { ...breach, message: `${breach.message} (${count} times)` },
  );
}
