import type { Attempt, Refund } from "../types.ts";

/** What names one refund: the caller's key, within one payment of one account. */
export interface RefundKey {
  readonly account: string;
  readonly payment: string;
  readonly idempotencyKey: string;
}

/** What is known of a key. It is plain JSON, and it is never deleted: a key that is forgotten can pay twice. */
export interface KeyRecord {
  readonly key: RefundKey;
  /** Hash of what was asked for; the same key with another is a conflict. */
  readonly fingerprint: string;
  /**
   * The last attempt: written before its first byte leaves with `outcome: null`, and again when its end is known; `null` where the refund was
   * found without one.
   */
  readonly attempt: Attempt | null;
  /** The refund that the key names, as it was last seen; `null` while none is known. */
  readonly refund: Refund | null;
}

/** One create has the payment to itself. */
export interface Reservation {
  /** What is known of the key, read after the payment was reserved. */
  readonly record: KeyRecord | null;
  /**
   * Keeps the record, durably, before it resolves, and holds the payment for another `leaseMs`. Rejects where the reservation has run
   * out: then somebody else may have the payment, and nothing is sent.
   */
  write(record: KeyRecord, leaseMs: number): Promise<void>;
  /**
   * Keeps what came of a send, even where the reservation has run out. Never replaces a refund by none, nor an attempt that somebody else sent
   * since (its `sentAt` is another) by one that made no refund.
   */
  settle(record: KeyRecord): Promise<void>;
  /** Gives the payment free. */
  release(): Promise<void>;
}

/**
 * Remembers keys across calls, and across processes where it is shared. With it two processes can race with one key at a provider that has
 * none of its own, a restart loses nothing, and two refunds of one payment wait for each other.
 */
export interface Store {
  /** Reserves the payment for at most `leaseMs` milliseconds; `null` while somebody else has it. */
  reserve(key: RefundKey, leaseMs: number): Promise<Reservation | null>;
  /** What is known of the key, without reserving anything. */
  find(key: RefundKey): Promise<KeyRecord | null>;
}
