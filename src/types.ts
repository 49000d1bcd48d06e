import type { components } from "../generated/refunds/types.ts";

type Schemas = components["schemas"];

/** The values that cross the unified API; their words are in `specs/refunds.yaml`. */
export type Amount = Schemas["Amount"];
export type Attempt = Schemas["Attempt"];
export type CreateRefundRequest = Schemas["CreateRefundRequest"];
export type ErrorCode = Schemas["ErrorCode"];
/**
 * How we know, from sure to none. `exact_tag`: a refund carries the key. `unique_shape`: one untagged refund has the amount and the
 * time, which may be somebody's click in the dashboard. `sum_moved`: the refunded sum grew by the amount. `ambiguous`: several fit.
 * `absent`: everything was read, and nothing fits.
 */
export type Evidence = Schemas["Refund"]["evidence"] | "unique_shape" | "sum_moved" | "ambiguous" | "absent";
export type HttpRequest = Schemas["HttpRequest"];
export type Metadata = Schemas["Metadata"];
export type Outcome = Schemas["Outcome"];
export type Reason = Schemas["Reason"];
export type Refund = Schemas["Refund"];
export type Refundable = Schemas["Refundable"];
export type RefundItem = Schemas["RefundItem"];
export type RefundPage = Schemas["RefundPage"];
export type Retry = Schemas["Retry"];
export type UpdateRefundRequest = Schemas["UpdateRefundRequest"];

/** What became of an attempt, as far as the provider shows it. */
export interface Reconciliation {
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  /** The refund, where its key proves it. */
  readonly refund: Refund | null;
  /** Refunds that might be it, for a person to judge. */
  readonly candidates: readonly Refund[];
  /** What to do, and where to look. */
  readonly advice: string;
}
