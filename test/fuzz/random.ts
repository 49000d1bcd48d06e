/** A small seeded generator (mulberry32): the same seed gives the same run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  pick<T>(all: readonly [T, ...T[]]): T;
  chance(of: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { next, below, pick: (all) => all[below(all.length)] ?? all[0], chance: (of) => next() < of };
}

/** One of `all`, where it may be empty. */
export const pickAny = <T>(random: Random, all: readonly T[]): T | undefined => all[random.below(all.length)];

/** A seed of its own for each input, so that one input can be repeated without those before it. */
export function seedFor(seed: number, name: string, at: number): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const letter of `${name} ${at}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
