import type { Clock } from "../../runtime/clock.ts";
import type { Fetch } from "../../runtime/transport.ts";
import type { LedgerEntry, Mode, Money } from "../../sandbox/engine.ts";
import type { FaultRule } from "../../sandbox/faults.ts";
import type { Examples, SandboxProvider } from "../../sandbox/index.ts";
import type { Exchange, TargetKind } from "../model.ts";

/** A payment to refund: what it has to be like. The rest is the provider's own, such as Dodo Payments' `items`. */
export interface PaymentWish {
  readonly amount: Money;
  readonly mode?: Mode;
  /** Nothing of it should be refunded: cases may share it where payments are few. */
  readonly shared?: boolean;
  readonly [option: string]: unknown;
}

/**
 * What can be done at the provider beside its API. What is absent can't be done, and the cases that need it are listed as not run.
 * @example const hand: Hand = { addPayment: async ({ amount }) => ({ id: await shop.pay(amount), amount }) };
 * @example
 * const addPayment = async ({ amount, shared: _shared, ...more }: PaymentWish) => {
 *   if (Object.keys(more).length > 0) throw new CannotRun("our server has plain payments only"); // the case is not run, for this reason
 *   return { id: await shop.pay(amount), amount };
 * };
 */
export interface Hand {
  /** A fresh payment that can be refunded; it may be of another amount than the wish. One that can't be made is refused with `CannotRun`. */
  readonly addPayment?: (wish: PaymentWish) => Promise<{ readonly id: string; readonly amount: Money }>;
  /** What the provider's books have of a payment, oldest first. */
  readonly ledger?: (payment: string) => Promise<readonly LedgerEntry[]>;
  /** Moves the provider's clock, in milliseconds. */
  readonly advance?: (ms: number) => Promise<void>;
  /** Makes a coming call go wrong. */
  readonly addFault?: (rule: FaultRule) => Promise<void>;
  /** Nothing goes wrong any more. */
  readonly clearFaults?: () => Promise<void>;
  /** Moves a refund to one of the provider's own statuses. */
  readonly setStatus?: (refund: string, status: string) => Promise<void>;
  /** What the provider may answer and takes by its own contract; an answer is played by a fault of kind `example`. */
  readonly examples?: () => Promise<Examples>;
  /** Whether the provider refused the last request for its form alone: what it says breaks its contract. */
  readonly foundMalformed?: () => Promise<boolean>;
  /** A control that only this provider has: `setBalance`, `setWallet`, `setSettlement`. */
  readonly turn?: (control: string, value: unknown) => Promise<void>;
}

/** A provider as one case meets it. */
export interface Scene {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: Fetch;
  /** The library's clock: virtual where the provider's is. */
  readonly clock: Clock;
  readonly hand: Hand;
  /** It stands in for the provider at the provider's own addresses: what is sent there arrives here. */
  readonly isAtHome?: true;
  /** Shorter waits than the library's own, where they would be real time. */
  readonly limits?: { readonly timeoutMs: number; readonly settleMs: number };
}

/** Where the cases run. */
export interface Target {
  readonly kind: TargetKind;
  /** The providers that can be asked here; left out: all. */
  readonly providers?: readonly SandboxProvider[];
  /** What it will do, in words, to be shown before it does. */
  readonly says: string;
  /** How many cases may run at a time without seeing each other. */
  readonly concurrency: number;
  /** One case's own view of a provider. */
  readonly open: (provider: SandboxProvider) => Promise<Scene>;
  /** Whether examples of the contract count as exercised: only where the target is our own model of it. */
  readonly countsExamples: boolean;
  /** Exchanges of an earlier run, instead of a provider that answers. */
  readonly recorded?: (provider: SandboxProvider) => readonly Exchange[];
  readonly close?: () => Promise<void>;
}

/** The target can't be reached, or not with these settings: the run says nothing about the contract. */
export class TargetError extends Error {
  override readonly name = "TargetError";
}

/**
 * A case can't run on this target; the message is the reason in the report. A hand may throw it too.
 * @example throw new CannotRun("our server takes euros only");
 */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|ERR_TLS_\w+)$/;

/** A connection that could not be made, as the end of the run; `undefined` for any other failure, which is the case's own affair. */
export function asTargetError(failure: unknown, address: string): TargetError | undefined {
  for (let at: unknown = failure; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string" && unreachable.test(code)) {
      return new TargetError(`The target at ${new URL(address).origin} could not be reached (${code}): start it, or correct the address`, { cause: failure });
    }
  }
  return undefined;
}
