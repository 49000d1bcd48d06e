/** Something to be measured: `run` does one piece of work, which is `exchanges` HTTP exchanges. */
export interface Contestant {
  readonly name: string;
  readonly run: () => Promise<unknown>;
  readonly exchanges: number;
}
export interface Round {
  readonly cpuMicroseconds: number;
  readonly perSecond: number;
}

/** Rounds of every contestant in turn, so that what disturbs the machine disturbs all alike; the first round warms up and does not count. */
export async function interleave(contestants: readonly Contestant[], concurrency: number, rounds: number, exchangesPerRound: number) {
  const results = new Map<string, Round[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const measured = await measure(contestant, concurrency, exchangesPerRound);
      if (round > 0) results.get(contestant.name)?.push(measured);
    }
  }
  return results;
}

/** CPU of this process and exchanges a second, while `concurrency` workers run. */
async function measure({ run, exchanges }: Contestant, concurrency: number, exchangesPerRound: number): Promise<Round> {
  let left = Math.ceil(exchangesPerRound / exchanges);
  const done = left * exchanges;
  const work = async () => {
    while (left-- > 0) await run();
  };
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMicroseconds: (user + system) / done, perSecond: done / seconds };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The median of the ratios round by round, not the ratio of medians: a slow moment strikes both sides of a round. */
export const ratio = (ours: readonly number[], theirs: readonly number[]) => median(ours.map((value, at) => value / (theirs[at] ?? Number.NaN)));
