/** Those whose contracts are changed. */
export const providers = ["dodo", "dojo", "mollie", "paymongo", "smartpay"] as const;

/** What noticed a mutant, cheapest first. */
export const watchers = ["generator", "drift", "examples", "types", "cases"] as const;
export type Watcher = (typeof watchers)[number];

/** What became of a mutant. */
export interface Judgement {
  readonly index: number;
  /** `null`: the mutant survived. */
  readonly by: Watcher | null;
  /** What noticed it said. */
  readonly words: string | null;
  /** Of a survivor: why it changes nothing; `null`: it may change something. */
  readonly reason: string | null;
  readonly durationMs: number;
}

/** A worker that waits for its first mutant. */
export interface Ready {
  /** Cases that the original contract breaks by itself. */
  readonly broken: readonly string[];
}
