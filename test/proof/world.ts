import { type History, pauseMsOf, seedOf } from "./histories.ts";
import { createStage, type Passing } from "./stage.ts";
import { factsOf } from "./twists.ts";

export type Phase = "first call" | "both calls" | "between" | "quiet";

/** The stage of one history: what it leaves open, and where its faults strike. */
export function createWorld(history: History, description: string) {
  const { provider } = history;
  const pauseMs = pauseMsOf(history);
  let phase: Phase = "first call";
  let writesStruck = 0;
  const { assume = {}, settlesLater = false } = factsOf(history.twist);

  const faultFor = ({ operation, isWrite }: Passing) => {
    if (phase === "between" || phase === "quiet") return undefined;
    if (isWrite) {
      const strikes = { "first send": writesStruck === 0, "first call": phase === "first call", "both calls": true, "second call": phase === "both calls" };
      writesStruck += 1;
      return strikes[history.strikes] ? history.write.fault(provider, operation, pauseMs) : undefined;
    }
    const isStruck =
      history.span === "from the start" ? phase === "first call" : stage.sends() > 0 && (history.span === "both calls" || phase === "first call");
    return isStruck ? history.reads.fault(provider, operation, pauseMs) : undefined;
  };
  const stage = createStage({
    provider,
    seed: seedOf(description),
    assume,
    settlesLater,
    faultFor,
  });

  return {
    ...stage,
    pauseMs,
    /** Whether all that the provider says in time is so; its own 404 for a refund that exists is not. */
    tellsTruth: history.write.group !== "drift" && !["stale", "lag", "pages"].includes(history.reads.group) && !history.reads.name.startsWith("404 own"),
    enter: (next: Phase) => {
      phase = next;
      stage.note(`— ${next}`);
    },
  };
}
export type World = ReturnType<typeof createWorld>;
