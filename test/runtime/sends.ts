import type { Clock } from "../../src/runtime/clock.ts";
import { TransportError, type TransportFailure } from "../../src/runtime/errors.ts";
import type { Answer } from "../../src/runtime/operation.ts";
import { type RetryOptions, withRetries } from "../../src/runtime/retry.ts";

export const start = Date.parse("2026-11-02T09:00:00Z");

/** A clock whose waits end at once, by moving it. */
export function createClock() {
  let now = start;
  const waits: number[] = [];
  const clock: Clock = {
    now: () => now,
    delay(ms, callback) {
      let live = true;
      queueMicrotask(() => {
        if (!live) return;
        waits.push(ms);
        now += ms;
        callback();
      });
      return () => {
        live = false;
      };
    },
  };
  return { clock, waits, pass: (ms: number) => void (now += ms) };
}

/** A documented 429 was not executed. */
const facts = { requestId: null, issues: [], replayed: false, notExecuted: false, doubt: false };
export const answer = (httpStatus: number, headers: Record<string, string> = {}): Answer =>
  httpStatus < 300
    ? { ...facts, ok: true, status: httpStatus, httpStatus, headers, body: {} }
    : { ...facts, ok: false, status: httpStatus, httpStatus, headers, body: {}, notExecuted: httpStatus === 429 };
export const undocumented = (httpStatus: number): Answer => ({ ...facts, ok: false, status: "undocumented", httpStatus, headers: {}, body: "", why: "" });
export const drifted = (httpStatus: number): Answer => ({
  ...answer(httpStatus),
  notExecuted: false,
  issues: [{ pointer: "", keyword: "type", message: "must be object" }],
});
export const failed = (kind: TransportFailure, sent: "no" | "maybe") => new TransportError(kind, sent, kind);

/** Sends what the script says, in turn; each send takes a second. */
export async function run(script: readonly (Answer | Error)[], options: Partial<RetryOptions> = {}) {
  const { clock, waits, pass } = createClock();
  const left: number[] = [];
  const at: number[] = [];
  const send = async (timeLeftMs: number) => {
    at.push(clock.now() - start);
    const next = script[left.push(timeLeftMs) - 1];
    if (!next) throw new Error("sent more often than expected");
    pass(1_000);
    if (next instanceof Error) throw next;
    return next;
  };
  const all: RetryOptions = { clock, random: () => 0.5, retries: 2, deadlineMs: 90_000, windowMs: Number.POSITIVE_INFINITY, ...options };
  const result = await withRetries(send, all).catch((error: unknown) => error);
  return { result, sends: left.length, left, at, waits, lasted: clock.now() - start };
}
