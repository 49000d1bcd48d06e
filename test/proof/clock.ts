import { createHash } from "node:crypto";
import type { VirtualClock } from "../../src/sandbox/clock.ts";

/** A virtual clock that the proof moves itself: it knows when everybody only waits, so that no real time and no chance has a say. */
export interface ProofClock extends VirtualClock {
  /** Fires the nearest timer; false where there is none. */
  step(): boolean;
}

export function createProofClock(startMs = Date.parse("2026-11-02T09:00:00Z")): ProofClock {
  let now = startMs;
  let made = 0;
  const timers = new Set<{ at: number; order: number; callback: () => void }>();
  const nearest = () => {
    let first: { at: number; order: number; callback: () => void } | undefined;
    for (const timer of timers) if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer;
    return first;
  };
  const fire = (timer: { at: number; order: number; callback: () => void }) => {
    timers.delete(timer);
    now = Math.max(now, timer.at);
    timer.callback();
  };
  const delay = (ms: number, callback: () => void) => {
    const timer = { at: now + ms, order: made++, callback };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    now: () => now,
    delay,
    later: delay,
    advance(ms) {
      const end = now + ms;
      for (let next = nearest(); next && next.at <= end; next = nearest()) fire(next);
      now = Math.max(now, end);
    },
    step() {
      const next = nearest();
      if (next) fire(next);
      return next !== undefined;
    },
  };
}

/** Lets everything run until it only waits for time. Nothing here waits for anything but promises, so one turn of the loop is enough. */
export const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

export class Hangs extends Error {}

/** Runs the work to its end, moving time only when everybody waits for it. */
export async function drive<T>(clock: ProofClock, work: Promise<T>): Promise<T> {
  let ended = false;
  const mark = () => void (ended = true);
  work.then(mark, mark);
  for (let steps = 0; ; steps += 1) {
    await quiet();
    if (ended) return work;
    if (steps > 2_000 || !clock.step()) throw new Hangs("a call never ends");
  }
}

/** Lets all that is under way come to its end, writes that land late among it. */
export async function calm(clock: ProofClock): Promise<void> {
  for (let steps = 0; steps < 4_000; steps += 1) {
    await quiet();
    if (!clock.step()) return;
  }
  throw new Hangs("timers never end");
}

/** SHA-256 at once instead of in a thread pool, whose speed would decide about the order of things. Returns what undoes it. */
export function hashAtOnce(): () => void {
  const { subtle } = globalThis.crypto;
  const original = subtle.digest;
  subtle.digest = async (algorithm, data) => {
    if (algorithm !== "SHA-256") return original.call(subtle, algorithm, data);
    const bytes = createHash("sha256")
      .update(ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data))
      .digest();
    return new Uint8Array(bytes).buffer;
  };
  return () => void (subtle.digest = original);
}
