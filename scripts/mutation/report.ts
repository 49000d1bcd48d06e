import type { Told } from "./explanations.ts";
import { type Judgement, watchers } from "./worker-words.ts";

/** A mutant and what became of it. */
export interface Judged extends Judgement, Told {}

export interface MutationReport {
  readonly text: string;
  /** Survivors for which no reason is known. */
  readonly open: readonly Judged[];
}

/** The score of each provider and operator, and every survivor with its reason. What changes no behaviour is not counted. */
export function reportOf(judged: readonly Judged[]): MutationReport {
  const survivors = judged.filter(({ by }) => by === null);
  const of = (kind: "equivalent" | "unseen") => survivors.filter(({ explained }) => explained?.kind === kind);
  const open = survivors.filter(({ explained }) => explained === null);
  const byReason = (some: readonly Judged[]) =>
    [...grouped(some, ({ explained }) => explained?.reason)].map(([reason, all]) => `${String(all.length).padStart(5)}  ${reason}\n`);
  const text = [
    "== by provider\n",
    ...tableOf(judged, ({ provider }) => provider),
    "== by operator\n",
    ...tableOf(judged, ({ operator }) => operator),
    "== survivors that change nothing, by reason\n",
    ...byReason(of("equivalent")),
    "== survivors that nothing shows yet, by reason\n",
    ...byReason(of("unseen")),
    ...of("unseen").map(line),
    `== survivors without a reason: ${open.length}\n`,
    ...open.map(line),
  ].join("");
  return { text, open };
}

function tableOf(judged: readonly Judged[], key: (mutant: Judged) => string): string[] {
  return [...grouped(judged, key)].map(([name, mutants]) => {
    const counted = mutants.filter(({ explained }) => explained?.kind !== "equivalent");
    const noticed = counted.filter(({ by }) => by !== null);
    const by = watchers.map((watcher) => `${noticed.filter((mutant) => mutant.by === watcher).length} ${watcher}`).join(", ");
    return `${percent(noticed.length, counted.length).padStart(7)}  ${name}: ${noticed.length} of ${counted.length} (${by}; ${mutants.length - counted.length} equivalent)\n`;
  });
}

const line = ({ provider, operator, pointer, detail }: Judged) => `  ${provider}: ${operator} at ${pointer} (${detail})\n`;

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const percent = (part: number, whole: number) => `${whole === 0 ? 100 : Math.floor((1000 * part) / whole) / 10} %`;
