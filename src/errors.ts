import { createMasker } from "./runtime/redact.ts";
import type { Issue } from "./runtime/validation.ts";
import type { Attempt, ErrorCode, Evidence, Outcome, Refund, Retry } from "./types.ts";

/** All that an error knows beside its class. */
export interface ErrorFacts {
  readonly code: ErrorCode;
  readonly message: string;
  /** Whether money moved for the key; `null` on reads. */
  readonly outcome: Outcome | null;
  readonly provider: string | null;
  readonly account: string | null;
  readonly operation: string | null;
  readonly attempt?: Attempt | null;
  readonly requestId?: string | null;
  readonly httpStatus?: number | null;
  /** The provider's own code, verbatim. */
  readonly providerCode?: string | null;
  /** The provider's body, with what its contract calls sensitive masked. */
  readonly body?: unknown;
  readonly issues?: readonly Issue[];
  /** The refund that is in the way, that an unreadable answer named, or that was last seen. */
  readonly refundId?: string | null;
  readonly refund?: Refund | null;
  /** What the provider shows of the attempt, and the refunds that might be it. */
  readonly evidence?: Evidence | null;
  readonly candidates?: readonly Refund[];
  /** Milliseconds to wait where the provider said so. */
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
  /** Never shown; every occurrence in the other facts is masked, of the attempt in its request and its baseline: the rest of it has to be handed back as it is. */
  readonly secrets?: Iterable<string>;
}

const afterFix = "after_fix" as const;
const retries: Record<ErrorCode, Retry> = {
  invalid_config: afterFix,
  unsupported_operation: "never",
  invalid_request: afterFix,
  invalid_amount: afterFix,
  currency_mismatch: afterFix,
  partial_not_supported: afterFix,
  line_items_required: afterFix,
  reason_not_supported: afterFix,
  metadata_not_supported: afterFix,
  exceeds_refundable: afterFix,
  idempotency_conflict: afterFix,
  idempotency_in_progress: "after_delay",
  authentication_failed: afterFix,
  permission_denied: afterFix,
  payment_not_found: afterFix,
  refund_not_found: afterFix,
  wrong_mode: afterFix,
  payment_not_refundable: "never",
  already_refunded: "never",
  amount_exceeds_refundable: afterFix,
  amount_below_minimum: afterFix,
  refund_window_expired: "never",
  payment_disputed: afterFix,
  refund_in_progress: "after_delay",
  not_cancelable: "never",
  insufficient_balance: "after_delay",
  duplicate_refund: "after_delay",
  rate_limited: "after_delay",
  provider_unavailable: "after_delay",
  provider_rejected: afterFix,
  connect_failed: "same_key",
  timeout: "same_key",
  connection_lost: "same_key",
  aborted: "same_key",
  contract_violation: "never",
  ambiguous_match: "never",
};

/** The root of all errors of this library. Read `outcome` first: it says whether money moved. */
export class RefundError extends Error {
  override readonly name: string = "RefundError";
  readonly code: ErrorCode;
  readonly outcome: Outcome | null;
  /** What makes sense next. */
  readonly retry: Retry;
  readonly provider: string | null;
  readonly account: string | null;
  readonly operation: string | null;
  /** What was about to be sent, as plain JSON. Keep it and hand it back. */
  readonly attempt: Attempt | null;
  readonly requestId: string | null;
  readonly httpStatus: number | null;
  readonly providerCode: string | null;
  readonly body: unknown;
  readonly issues: readonly Issue[];
  readonly refundId: string | null;
  /** Without `raw`, as all that an error shows. */
  readonly refund: Refund | null;
  readonly retryAfterMs: number | null;
  readonly evidence: Evidence | null;
  readonly candidates: readonly Refund[];

  constructor(facts: ErrorFacts) {
    const { mask, maskCause } = createMasker(facts.secrets);
    super(mask(facts.message), facts.cause === undefined ? undefined : { cause: maskCause(facts.cause) });
    this.code = facts.code;
    this.outcome = facts.outcome;
    this.provider = facts.provider;
    this.account = facts.account;
    this.operation = facts.operation;
    const { attempt } = facts;
    this.attempt = attempt ? { ...attempt, baseline: mask(attempt.baseline), request: mask(attempt.request), outcome: facts.outcome } : null;
    this.requestId = mask(facts.requestId ?? null);
    this.httpStatus = facts.httpStatus ?? null;
    this.providerCode = mask(facts.providerCode ?? null);
    this.body = mask(facts.body ?? null);
    this.issues = mask(facts.issues ?? []);
    this.refundId = mask(facts.refundId ?? null);
    this.refund = facts.refund ? mask(withoutRaw(facts.refund)) : null;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.evidence = facts.evidence ?? null;
    this.candidates = mask((facts.candidates ?? []).map(withoutRaw));
    const wasSent = facts.attempt?.sentAt != null;
    this.retry = facts.outcome === "accepted" ? "never" : facts.outcome === "unknown" && wasSent ? "after_reconcile" : retries[facts.code];
  }

  /** A plain object for logs and for storage. */
  toJSON(): Record<string, unknown> {
    const { name, message, stack: _stack, cause: _cause, ...facts } = this as RefundError & { cause?: unknown };
    return { name, message, ...facts };
  }
}

/** Errors go into logs; what a provider says of a refund holds the shopper's data, and is there for who reads the refund. */
const withoutRaw = (refund: Refund): Refund => ({ ...refund, raw: null });

/** Invalid, unsupported, badly configured, or refused by the library on the provider's own figures. Fix it and call again. */
export class RequestError extends RefundError {
  override readonly name = "RequestError";
}
/** The provider answered with a refusal. Read `code`. */
export class ProviderError extends RefundError {
  override readonly name = "ProviderError";
}
/** No answer, or none that counts. Read `outcome`; hand the attempt back. */
export class ConnectionError extends RefundError {
  override readonly name = "ConnectionError";
}
/** An answer that breaks the contract beyond salvage. Never sent again blindly; report it. */
export class ContractError extends RefundError {
  override readonly name = "ContractError";
}
