import type { Explanation } from "./explanations.ts";

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
  /** Of a survivor: whether it changes nothing or is not seen, and why; `null`: unexplained. */
  readonly explained: Pick<Explanation, "kind" | "reason"> | null;
  readonly durationMs: number;
}

/** A worker that waits for its first mutant. */
export interface Ready {
  /** Cases that the original contract breaks by itself. */
  readonly broken: readonly string[];
}
