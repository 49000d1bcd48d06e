import type { Assumptions } from "./assumptions.ts";
import type { VirtualClock } from "./clock.ts";

/** What a fault changes inside the provider, for the one call that it strikes. */
export interface Circumstances {
  /** Lists, payments and sums don't tell of refunds that are younger than this. */
  readonly unseenMs: number;
  /** How many of its newest refunds a list leaves out. */
  readonly unseenNewest: number;
  /** A refund that is made now waits so long for the balance, where the provider has a queue. */
  readonly queuedMs: number;
  /** A refund that is made now fails after so long, whatever it was until then; `null`: it does not. */
  readonly failsAfterMs: number | null;
}
const ordinary: Circumstances = { unseenMs: 0, unseenNewest: 0, queuedMs: 0, failsAfterMs: null };

/** What every fake gets: the time, its source of ids, how to read what the pages leave open, and what is different for the call at hand. */
export interface World {
  readonly clock: VirtualClock;
  /** A fresh id: the prefix and that many letters and digits, the same for the same seed. */
  readonly id: (prefix: string, length: number) => string;
  readonly assume: Assumptions;
  readonly circumstances: () => Circumstances;
  /** Those that a list or a payment tells of at this call, in the same order: oldest first. */
  readonly seen: <Refund extends { readonly createdAt: number }>(refunds: readonly Refund[]) => readonly Refund[];
  /** Runs one call, at once, under circumstances of its own. */
  readonly under: <T>(circumstances: Partial<Circumstances>, run: () => T) => T;
}

export function createWorld({ clock, id, assume }: Pick<World, "clock" | "id" | "assume">): World {
  let current = ordinary;
  return {
    clock,
    id,
    assume,
    circumstances: () => current,
    seen(refunds) {
      const { unseenMs, unseenNewest } = current;
      const old = unseenMs === 0 ? refunds : refunds.filter(({ createdAt }) => clock.now() - createdAt >= unseenMs);
      return old.slice(0, Math.max(0, old.length - unseenNewest));
    },
    under(circumstances, run) {
      current = Object.assign({}, ordinary, circumstances);
      try {
        return run();
      } finally {
        current = ordinary;
      }
    },
  };
}
