import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { type History, pauseMsOf, seedOf } from "./histories.ts";
import { createStage, type Passing } from "./stage.ts";

export type Phase = "first call" | "both calls" | "between" | "quiet";

/** The stage of one history: what it leaves open, and where its faults strike. */
export function createWorld(history: History, description: string) {
  const { provider, twist } = history;
  const pauseMs = pauseMsOf(history);
  let phase: Phase = "first call";
  let writesStruck = 0;
  const assume: SandboxOptions["assume"] =
    twist === "failures are kept" ? { storesFailures: true } : twist === "keys are forgotten" ? { keepsKeysMs: 1_000 } : {};

  const faultFor = ({ operation, isWrite }: Passing) => {
    if (phase === "between" || phase === "quiet") return undefined;
    if (isWrite) {
      const strikes = history.strikes === "first send" ? writesStruck === 0 : history.strikes === "both calls" || phase === "first call";
      writesStruck += 1;
      return strikes ? history.write.fault(provider, operation, pauseMs) : undefined;
    }
    const isStruck =
      history.span === "from the start" ? phase === "first call" : stage.sends() > 0 && (history.span === "both calls" || phase === "first call");
    return isStruck ? history.reads.fault(provider, operation, pauseMs) : undefined;
  };
  const stage = createStage({
    provider,
    seed: seedOf(description),
    assume,
    listsRefunds: twist === "payment lists refunds",
    settlesLater: twist === "refunds settle later",
    faultFor,
  });

  return {
    ...stage,
    pauseMs,
    /** Whether all that the provider says in time is so. */
    tellsTruth: history.write.group !== "drift" && history.reads.group !== "stale",
    enter: (next: Phase) => {
      phase = next;
      stage.note(`— ${next}`);
    },
  };
}
export type World = ReturnType<typeof createWorld>;
