import { type Clock, sleep } from "./clock.ts";
import { TransportError, type TransportFailure } from "./errors.ts";
import type { Answer } from "./operation.ts";

export interface RetryOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /** How many times to send again; 0 where a repetition is not safe. */
  readonly retries: number;
  /** For all sends and waits together. */
  readonly deadlineMs: number;
  /** A keyed write is repeated only while the provider remembers its key. */
  readonly windowMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Told before each wait. */
  readonly onRetry?: ((waitMs: number) => void) | undefined;
}

const baseMs = 500;
const capMs = 8_000;
const transient = new Set([408, 429, 500, 502, 503, 504]);
const passing = new Set<TransportFailure>(["connect_failed", "timeout", "connection_lost"]);
/** A longer `Retry-After` is a mistake. */
const believableMs = 86_400_000;

/** Sends until an answer counts, the attempts are used up, or the time is. The result says whether any send may have been executed unseen. */
export async function withRetries(send: (timeLeftMs: number) => Promise<Answer>, options: RetryOptions): Promise<Answer> {
  const { clock } = options;
  const startedAt = clock.now();
  const endsAt = startedAt + options.deadlineMs;
  const lastResendAt = startedAt + Math.min(options.deadlineMs, options.windowMs);
  let doubt = false;
  for (let attempt = 0; ; attempt += 1) {
    let answer: Answer | undefined;
    let failure: TransportError | undefined;
    try {
      answer = await send(Math.max(1, endsAt - clock.now()));
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      failure = error;
    }
    if (answer && !transient.has(answer.httpStatus)) return doubt ? { ...answer, doubt } : answer;
    const waitMs = Math.max(retryAfterMs(answer, clock.now()), options.random() * Math.min(capMs, baseMs * 2 ** attempt));
    const again = attempt < options.retries && (!failure || passing.has(failure.kind)) && clock.now() + waitMs < lastResendAt;
    if (!again) {
      if (answer) return { ...answer, doubt };
      throw doubt && failure?.sent === "no" ? new TransportError(failure.kind, "maybe", failure.message, { cause: failure }) : failure;
    }
    doubt ||= answer ? !answer.notExecuted : failure?.sent === "maybe";
    options.onRetry?.(waitMs);
    try {
      await sleep(clock, waitMs, options.signal);
    } catch (cause) {
      throw new TransportError("aborted", doubt ? "maybe" : "no", "aborted while waiting to send again", { cause });
    }
  }
}

/** `Retry-After` as seconds or as an HTTP date (RFC 9110, section 10.2.3), in milliseconds from now; 0 where there is none that can be believed. */
export function retryAfterMs(answer: Pick<Answer, "headers"> | undefined, now: number): number {
  const value = answer?.headers["retry-after"]?.trim() ?? "";
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : value.endsWith(" GMT") ? Date.parse(value) - now : 0;
  return ms > 0 && ms <= believableMs ? ms : 0;
}
