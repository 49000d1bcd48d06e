/** Time is passed in, so that tests and the sandbox can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after `ms`; returns what cancels it. */
  delay(ms: number, callback: () => void): () => void;
}

/** The longest that a timer can wait; with more it would fire at once. */
const longestMs = 2_147_483_647;

export const systemClock: Clock = {
  now: () => Date.now(),
  delay(ms, callback) {
    const timer = setTimeout(callback, Math.min(ms, longestMs));
    return () => clearTimeout(timer);
  },
};

/** Waits; rejects with the signal's reason when it aborts first. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.delay(ms, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** What somebody else's code promises, as long as the caller waits for it; rejects with the signal's reason when it aborts first. */
export function unlessAborted<T>(work: T | PromiseLike<T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => reject(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    Promise.resolve(work)
      .finally(() => signal?.removeEventListener("abort", onAbort))
      .then(resolve, reject);
  });
}
