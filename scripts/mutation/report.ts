import type { Mutant } from "./mutants.ts";
import { type Judgement, type Watcher, watchers } from "./worker-words.ts";

/** A mutant and what became of it. */
export interface Judged extends Judgement, Pick<Mutant, "operator" | "pointer" | "detail" | "direction"> {
  readonly provider: string;
}

/** How many mutants of one kind were noticed. */
export interface Score {
  readonly name: string;
  /** Those that change behaviour. */
  readonly counted: number;
  readonly noticed: number;
  readonly by: Readonly<Record<Watcher, number>>;
  /** Those that change nothing. */
  readonly equivalent: number;
}

export interface MutationReport {
  readonly providers: readonly Score[];
  readonly operators: readonly Score[];
  /** What changes nothing, by reason. */
  readonly equivalent: ReadonlyMap<string, readonly Judged[]>;
  /** Survivors for which no reason is known. */
  readonly open: readonly Judged[];
}

/** The score of each provider and operator, and every survivor. What changes no behaviour is not counted. The order is that of the contracts, not of the run. */
export function reportOf(judged: readonly Judged[]): MutationReport {
  const sorted = [...judged].sort((one, other) => one.provider.localeCompare(other.provider) || one.index - other.index);
  const survivors = sorted.filter(({ by }) => by === null);
  return {
    providers: scoresOf(sorted, ({ provider }) => provider),
    operators: scoresOf(sorted, ({ operator }) => operator),
    equivalent: grouped(
      survivors.filter(({ reason }) => reason !== null),
      ({ reason }) => String(reason),
    ),
    open: survivors.filter(({ reason }) => reason === null),
  };
}

/** In percent, rounded down, so that a survivor never reads as none. */
export const percentOf = ({ noticed, counted }: Pick<Score, "noticed" | "counted">): string =>
  `${counted === 0 ? 100 : Math.floor((1000 * noticed) / counted) / 10} %`;

/** `mollie: retyped at /components/schemas/Refund (id)` */
export const nameOf = ({ provider, operator, pointer, detail }: Judged): string => `${provider}: ${operator} at ${pointer} (${detail})`;

/** The report for a terminal. */
export function toText({ providers, operators, equivalent, open }: MutationReport): string {
  const rows = (scores: readonly Score[]) =>
    scores.map((score) => {
      const by = watchers.map((watcher) => `${score.by[watcher]} ${watcher}`).join(", ");
      return `${percentOf(score).padStart(7)}  ${score.name}: ${score.noticed} of ${score.counted} (${by}; ${score.equivalent} equivalent)\n`;
    });
  return [
    "== by provider\n",
    ...rows(providers),
    "== by operator\n",
    ...rows(operators),
    "== mutants that change nothing, by reason\n",
    ...[...equivalent].map(([reason, all]) => `${String(all.length).padStart(5)}  ${reason}\n`),
    `== survivors: ${open.length}\n`,
    ...open.map((one) => `  ${nameOf(one)}\n`),
  ].join("");
}

const scoresOf = (judged: readonly Judged[], key: (mutant: Judged) => string): Score[] =>
  [...grouped(judged, key)].map(([name, mutants]) => {
    const counted = mutants.filter(({ by, reason }) => by !== null || reason === null);
    const count = (watcher: Watcher) => counted.filter(({ by }) => by === watcher).length;
    const by = { generator: count("generator"), drift: count("drift"), examples: count("examples"), types: count("types"), cases: count("cases") };
    return { name, counted: counted.length, noticed: counted.filter((one) => one.by !== null).length, by, equivalent: mutants.length - counted.length };
  });

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
