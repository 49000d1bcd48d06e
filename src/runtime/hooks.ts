import type { TransportFailure } from "./errors.ts";
import type { Issue } from "./validation.ts";

/** One call of a method; the same object in all that is told of it. */
export interface CallInfo {
  /** The account's name; `null` where a typed client is used alone. */
  readonly account: string | null;
  readonly provider: string;
  /** The method that was called: `create`, or an operation of the contract where a typed client is used alone. */
  readonly operation: string;
  /** Milliseconds since 1970, as all times here by the client's clock. */
  readonly startedAt: number;
}

/** A request that is about to be sent; credentials, and what the contract calls sensitive, are masked. */
export interface RequestEvent {
  readonly call: CallInfo;
  /** The operation of the provider's contract. */
  readonly operation: string;
  /** 1 for the first send of this request, 2 for its first repetition. */
  readonly attempt: number;
  readonly startedAt: number;
  readonly method: string;
  /** The path as the contract has it: `/v2/payments/{paymentId}/refunds`. */
  readonly template: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** How one send ended: with an answer, or without. */
export interface ResponseEvent {
  /** The very object that `onRequest` was given. */
  readonly request: RequestEvent;
  readonly durationMs: number;
  readonly httpStatus: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | null;
  /** Why there is no answer that counts, and whether the request may have left. */
  readonly failure: { readonly kind: TransportFailure; readonly sent: "no" | "maybe"; readonly message: string } | null;
}

/** A read or a keyed write will be sent again. */
export interface RetryEvent {
  /** What makes it necessary. */
  readonly response: ResponseEvent;
  readonly waitMs: number;
}

/** An answer that breaks the provider's contract. */
export interface DriftEvent {
  readonly call: CallInfo;
  readonly contract: string;
  readonly operation: string;
  readonly httpStatus: number;
  readonly issues: readonly Issue[];
}

/**
 * Functions that are told what happens and can't change it: what they throw or reject with is dropped, for an answer may be an accepted refund and is
 * never lost to a report.
 */
export interface ClientHooks {
  /** Before each send. */
  readonly onRequest?: Hook<RequestEvent> | undefined;
  /** After each send, with or without an answer. */
  readonly onResponse?: Hook<ResponseEvent> | undefined;
  /** Before each wait for a repetition. */
  readonly onRetry?: Hook<RetryEvent> | undefined;
  /** Each answer that breaks the contract. */
  readonly onDrift?: Hook<DriftEvent> | undefined;
}
export type Hook<Event> = (event: Event) => unknown;

/** Hooks of the caller above a client, and the call that it is making. */
export interface Observed {
  readonly call: CallInfo;
  readonly hooks: ClientHooks;
}

/** Tells each hook, and lets none of them break the call. */
export function notify<Name extends string, Event>(name: Name, listeners: readonly { readonly [N in Name]?: Hook<Event> | undefined }[], event: Event): void {
  for (const listener of listeners) {
    try {
      const told = listener[name]?.(event);
      if (told instanceof Promise) told.catch(() => {});
    } catch {}
  }
}
