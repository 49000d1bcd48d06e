import type { components } from "../generated/refunds/types.ts";

export type RefundStatus = components["schemas"]["RefundStatus"];
export type PendingReason = "insufficient_balance" | "not_yet_sent" | "processing" | "provider_review";

/** What a provider's word for a status means. Each adapter has a total table of these over its contract's words. */
export interface StatusMeaning {
  readonly status: RefundStatus;
  readonly pendingReason?: PendingReason;
  /** Whether the refund can be canceled now, where the provider cancels at all. */
  readonly cancelable?: boolean;
}

/** A status, and when it held (milliseconds since 1970). */
export interface Observation {
  readonly status: RefundStatus;
  readonly at: number;
}

export interface MergedStatus {
  readonly status: RefundStatus;
  /** Moves that no refund makes, kept and never followed. */
  readonly anomalies: readonly { readonly from: RefundStatus; readonly to: RefundStatus; readonly at: number }[];
}

/** A bank may return money days later, so succeeded can still fail; failed and canceled are the end. */
const moves: Record<RefundStatus, readonly RefundStatus[]> = {
  unknown: ["pending", "succeeded", "failed", "canceled"],
  pending: ["succeeded", "failed", "canceled"],
  succeeded: ["failed"],
  failed: [],
  canceled: [],
};
const order: readonly RefundStatus[] = ["unknown", "pending", "succeeded", "failed", "canceled"];

/** One status out of everything that was seen, whatever the order and however often it was seen. Not knowing never overwrites knowing. */
export function mergeStatus(observations: readonly Observation[]): MergedStatus {
  const sorted = [...observations].sort((a, b) => a.at - b.at || order.indexOf(a.status) - order.indexOf(b.status));
  let status: RefundStatus = "unknown";
  const anomalies: { from: RefundStatus; to: RefundStatus; at: number }[] = [];
  for (const { status: to, at } of sorted) {
    if (to === status || to === "unknown") continue;
    if (moves[status].includes(to)) status = to;
    else if (!anomalies.some((known) => known.from === status && known.to === to && known.at === at)) anomalies.push({ from: status, to, at });
  }
  return { status, anomalies };
}

/** No further work is ours. */
export const isSettled = (status: RefundStatus): boolean => status === "succeeded" || status === "failed" || status === "canceled";
