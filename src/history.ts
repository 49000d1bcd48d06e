import { isSettled, mergeStatus } from "./status.ts";
import type { Refund } from "./types.ts";

/**
 * A refund that was seen before, seen again: one status out of both, whatever the order. A late failure is followed and shows in `history`;
 * a move that no refund makes is kept in `anomalies` and not followed.
 */
export function seenAgain(earlier: Pick<Refund, "history">, now: Refund): Refund {
  const history = [...earlier.history, ...now.history].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).filter(isNews);
  const { status, anomalies } = mergeStatus(history.map((seen) => ({ status: seen.status, at: Date.parse(seen.at) })));
  const told = { history, anomalies: anomalies.map((move) => ({ ...move, at: new Date(move.at).toISOString() })) };
  if (status === now.status) return { ...now, ...told };
  // What was known outlives an answer that knows less, or that tells an older state.
  return {
    ...now,
    ...told,
    status,
    statusSource: "derived",
    unknownCause: null,
    pendingReason: null,
    settled: isSettled(status),
    cancelable: now.cancelable && !isSettled(status),
  };
}

/** The same word seen again in a row says nothing new. */
const isNews = (seen: Refund["history"][number], at: number, all: Refund["history"]) =>
  at === 0 || all[at - 1]?.status !== seen.status || all[at - 1]?.providerStatus !== seen.providerStatus;
