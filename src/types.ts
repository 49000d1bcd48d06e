import type { components } from "../generated/refunds/types.ts";

// The values that cross the unified API. Their words are in `specs/refunds.yaml`; the tags let the reference show their fields.
type Schemas = components["schemas"];

/**
 * Money, or the word `remaining` for all that is left.
 * @useDeclaredType
 */
export type Amount = Schemas["Amount"];
/**
 * One try to make a refund, as plain JSON: keep it, and hand it back.
 * @interface
 */
export type Attempt = Schemas["Attempt"];
/**
 * What is to be refunded, and the name that makes it happen once.
 * @interface
 */
export type CreateRefundRequest = Schemas["CreateRefundRequest"];
/**
 * What went wrong, in one vocabulary for all providers.
 * @useDeclaredType
 */
export type ErrorCode = Schemas["ErrorCode"];
/**
 * How we know, from sure to none. `exact_tag`: a refund carries the key. `unique_shape`: one untagged refund has the amount and the
 * time, which may be somebody's click in the dashboard. `sum_moved`: the refunded sum grew by the amount. `ambiguous`: several fit.
 * `absent`: everything was read, and nothing fits.
 */
export type Evidence = Schemas["Refund"]["evidence"] | "unique_shape" | "sum_moved" | "ambiguous" | "absent";
/**
 * A request as it goes out, with its credentials masked.
 * @interface
 */
export type HttpRequest = Schemas["HttpRequest"];
/**
 * A flat map of texts that is kept with the refund.
 * @useDeclaredType
 */
export type Metadata = Schemas["Metadata"];
/**
 * Whether money moved for the key.
 * @useDeclaredType
 */
export type Outcome = Schemas["Outcome"];
/**
 * Why the money goes back.
 * @useDeclaredType
 */
export type Reason = Schemas["Reason"];
/**
 * A refund as the provider tells it; what it does not tell is `null`.
 * @interface
 */
export type Refund = Schemas["Refund"];
/**
 * What is left to refund of a payment, or why nobody can know.
 * @interface
 */
export type Refundable = Schemas["Refundable"];
/**
 * A line of the payment, or a part of it.
 * @interface
 */
export type RefundItem = Schemas["RefundItem"];
/**
 * Refunds, and where the next ones begin.
 * @interface
 */
export type RefundPage = Schemas["RefundPage"];
/**
 * What makes sense after an error.
 * @useDeclaredType
 */
export type Retry = Schemas["Retry"];
/**
 * What is written on a refund, changed.
 * @interface
 */
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
