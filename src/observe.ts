import { RefundError } from "./errors.ts";
import type { Desk } from "./gate.ts";
import type { Clock } from "./runtime/clock.ts";
import { type CallInfo, type ClientHooks, type Hook, notify, type Observed } from "./runtime/hooks.ts";
import type { ErrorCode, Outcome, Refund } from "./types.ts";

/** How a call ended. It holds no body of a provider and nothing that is sensitive. */
export interface OutcomeEvent {
  /** The very object that the call's other events have. */
  readonly call: CallInfo;
  readonly durationMs: number;
  /** `done`: it returned. Otherwise whether money moved for the key, as on the error; `null` where the call only read. */
  readonly outcome: "done" | Outcome | null;
  /** Of the error. */
  readonly code: ErrorCode | null;
  readonly refundId: string | null;
  readonly status: Refund["status"] | null;
}

/** What `createRefunds` tells: the sends of all its accounts, and the end of each call but `list`, which is a series of reads. */
export interface RefundsHooks extends ClientHooks {
  readonly onOutcome?: Hook<OutcomeEvent> | undefined;
}

/** Runs calls so that the hooks see them; where there are none, it adds nothing. */
export function createObserver(hooks: RefundsHooks, open: (account: string, operation: string) => Desk, clock: Clock) {
  const isHeard = hooks.onRequest ?? hooks.onResponse ?? hooks.onRetry ?? hooks.onDrift ?? hooks.onOutcome;
  const withHooks = <Options extends object>(options: Options, call: CallInfo): Options & { observed: Observed } => ({ ...options, observed: { call, hooks } });

  return {
    async call<Options extends object, T>(name: string, operation: string, options: Options, work: (desk: Desk, options: Options) => Promise<T>): Promise<T> {
      const desk = open(name, operation);
      if (!isHeard) return work(desk, options);
      const call: CallInfo = { account: desk.account, provider: desk.provider.name, operation, startedAt: clock.now() };
      const end = (facts: Omit<OutcomeEvent, "call" | "durationMs">) =>
        notify("onOutcome", [hooks], { call, durationMs: clock.now() - call.startedAt, ...facts });
      try {
        const result = await work(desk, withHooks(options, call));
        const refund = isRefund(result) ? result : null;
        end({ outcome: "done", code: null, refundId: refund?.id ?? null, status: refund?.status ?? null });
        return result;
      } catch (error) {
        const { outcome, code, refundId } = error instanceof RefundError ? error : { outcome: "unknown" as const, code: null, refundId: null };
        end({ outcome, code, refundId, status: null });
        throw error;
      }
    },
    /** For what has no single end. */
    series<Options extends object, T>(name: string, operation: string, options: Options, work: (desk: Desk, options: Options) => T): T {
      const desk = open(name, operation);
      const call = { account: desk.account, provider: desk.provider.name, operation, startedAt: clock.now() };
      return work(desk, isHeard ? withHooks(options, call) : options);
    },
  };
}

const isRefund = (value: unknown): value is Refund => typeof value === "object" && value !== null && "providerStatus" in value;
