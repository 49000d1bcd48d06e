import type { CaseResult, Exchange, Finding } from "../model.ts";
import type { Spec } from "../spec/spec.ts";
import type { Breach } from "../walk/notes.ts";

/** Where an exchange breaks the contract, and then the exchange as it may be shown. */
export interface Heard {
  readonly operation: string | null;
  readonly answered: boolean;
  /** In the answer. */
  readonly breaches: readonly Breach[];
  /** In the request, where the library sent it; `null` where a case did. */
  readonly sent: readonly Breach[] | null;
  readonly exchange: Exchange | null;
}

/** What is looked at, for each operation; `null` where an exchange says nothing of it. */
interface Reading {
  readonly id: string;
  readonly name: (operation: string) => string;
  readonly of: (heard: Heard) => readonly Breach[] | null;
  /** Only where drift breaks the contract too. */
  readonly isDrift?: true;
}
const inAnswers = (mode: Breach["mode"]) => (heard: Heard) => (heard.answered ? heard.breaches.filter((breach) => breach.mode === mode) : null);
const readings: readonly Reading[] = [
  { id: "tolerant", name: (operation) => `Every answer to ${operation} keeps the contract, field by field`, of: inAnswers("tolerant") },
  { id: "closed", name: (operation) => `Every answer to ${operation} has nothing that the contract does not know`, of: inAnswers("closed"), isDrift: true },
  { id: "sent", name: (operation) => `Every request of ${operation} that the library sends keeps the contract`, of: ({ sent }) => sent },
];

/** For each operation: what all its exchanges of the run together say about the contract. */
export const conformanceOf = (provider: string, spec: Spec, heard: readonly Heard[], closed: boolean) =>
  spec.operations.flatMap(({ id: operation }) =>
    readings.map(({ id, name, of, isDrift }) => {
      const facts = { id: `${provider}/conformance/${operation}/${id}`, name: name(operation), group: "conformance", operation } as const;
      const judge = (): CaseResult => {
        const read = heard.filter((one) => one.operation === operation).flatMap((one) => ({ breaches: of(one), exchange: one.exchange }));
        const told = read.filter(({ breaches }) => breaches !== null);
        const broken = told.filter(({ breaches }) => breaches?.length);
        const findings = summed(broken.flatMap(({ breaches }) => breaches ?? [])).map((finding) =>
          id === "sent" ? { ...finding, defect: "library" as const } : finding,
        );
        const breaks = findings.length > 0 && (isDrift === undefined || closed);
        return {
          ...facts,
          verdict: told.length === 0 ? "not_run" : breaks ? "broken" : "kept",
          reason: told.length === 0 ? `nothing of ${operation} crossed the wire that would show it` : null,
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
