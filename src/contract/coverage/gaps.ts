import type { Gap } from "./coverage.ts";

/** Bounds that the contract states and that something else in it keeps out of reach. */
const shadowed = (provider: string, ...names: readonly string[]): readonly Gap[] =>
  names.map((name) => ({
    provider,
    match: `${name} minLength 1 kept`,
    reason: "The pattern beside it asks for a longer text, so that none of one character is valid.",
  }));

/**
 * What of the contracts can't be exercised, and why. An entry that is reached after all is an error, so that the list never grows stale.
 *
 * @example
 * coverageOf(spec, hits, { thresholds: projectThresholds, gaps: knownGaps });
 */
export const knownGaps: readonly Gap[] = [
  ...shadowed("dodo", "path refundId"),
  ...shadowed("mollie", "path paymentId", "path refundId", "query from", "query profileId", "RoutingReversalSourceRequest.organizationId"),
  ...shadowed(
    "paymongo",
    "path refundId",
    "path paymentId",
    "listRefunds query payment_id",
    "listRefunds query data.attributes.payment_id",
    "CreateRefundAttributes.payment_id",
  ),
  ...shadowed("smartpay", "path refundId", "path paymentId", "CreateRefundRequest.payment"),
];
