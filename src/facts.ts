import type { Money, WireMoney } from "./money.ts";
import type { AnswerFacts } from "./runtime/operation.ts";
import type { ErrorCode, Metadata, Reason, RefundItem } from "./types.ts";

/** A refund as one provider tells it. What it does not tell is left out; nothing is filled in. */
export interface RefundFacts {
  readonly id: string;
  readonly payment?: string | null | undefined;
  /** The provider's word; the adapter's `statuses` say what it means. */
  readonly status?: string | null | undefined;
  /** The status follows from other facts: a canceled refund that Mollie no longer shows. */
  readonly statusIsDerived?: boolean;
  readonly amount?: WireMoney | null | undefined;
  readonly reason?: Reason | null | undefined;
  readonly providerReason?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly reference?: string | null | undefined;
  /** As it came; the library's tag is read from it and taken out. */
  readonly metadata?: unknown;
  readonly externalReference?: string | null | undefined;
  readonly mode?: "test" | "live" | null | undefined;
  /** RFC 3339, or milliseconds since 1970. */
  readonly createdAt?: string | number | null | undefined;
  readonly updatedAt?: string | number | null | undefined;
  readonly settledAt?: string | number | null | undefined;
  /** The refund's own body, where the answer holds more than the one. */
  readonly raw?: unknown;
}

/** A payment as far as a refund needs it. */
export interface PaymentFacts {
  readonly id: string;
  readonly currency: string | null;
  /** What "remaining" means, in minor units; `null` where nobody can know, and then `why` says so. */
  readonly remaining: number | null;
  readonly why?: string;
  /** What an explicit amount may not exceed; `null` where only the provider can judge. */
  readonly ceiling: number | null;
  /** Reservations about the figures. */
  readonly advisory?: readonly string[];
  /** A chargeback or dispute: the shopper could be paid twice. */
  readonly disputed?: boolean;
  /** The provider would refuse any refund now, and might store the refusal. */
  readonly blocked?: { readonly code: ErrorCode; readonly message: string; readonly refundId?: string } | undefined;
  /** More was refunded than the refunds that it shows: a list that lags. */
  readonly unexplained?: boolean;
  /** The refunds that came with the payment, with their metadata or without; absent where it does not show them. */
  readonly refunds?: readonly RefundFacts[] | undefined;
  /** What can be refunded line by line, where the provider refunds lines. */
  readonly lines?: { readonly currency: string; readonly items: readonly { readonly id: string; readonly refundable: number }[] };
}

/** A create request ready for the wire: amount resolved, tag inside the metadata. */
export interface Order {
  readonly payment: string;
  /** `null`: all that remains, where the provider works it out itself. */
  readonly amount: Money | null;
  /** Whether the caller asked for all that remains. */
  readonly remaining: boolean;
  readonly providerKey: string;
  readonly reason?: Reason | undefined;
  readonly description?: string | undefined;
  readonly reference?: string | undefined;
  readonly metadata?: Metadata | undefined;
  readonly items?: readonly RefundItem[] | undefined;
}

/** What a refusal means; the adapter reads it from a documented body. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly providerCode?: string | null | undefined;
  readonly message?: string | null | undefined;
  /** The refund may have happened in spite of the 4xx. */
  readonly mayBeExecuted?: boolean;
  /** An equal amount of the payment is refused for so long after the last one, whatever the key. */
  readonly equalAmountWithinMs?: number;
}

/** A refund's or a payment's facts together with the answer that they were read from. */
export type Told<Facts> = Facts & { readonly answer: AnswerFacts & { readonly body: unknown } };
export interface RefundRef {
  readonly payment?: string | undefined;
  readonly id: string;
}
export interface Filter {
  readonly payment?: string | undefined;
}
export interface Page {
  readonly refunds: readonly Told<RefundFacts>[];
  readonly next: string | null;
}
