import type { Clock } from "../runtime/clock.ts";

/** A clock that stands still until it is moved, or until everybody only waits for it. */
export interface VirtualClock extends Clock {
  advance(ms: number): void;
  /** Calls back when the clock comes there. Nobody waits for that: it does not move the clock, as a `delay` in the end does. */
  later(ms: number, callback: () => void): void;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
  readonly isAwaited: boolean;
}

export function createClock(startMs: number): VirtualClock {
  let now = startMs;
  const timers = new Set<Timer>();
  const fireUntil = (end: number) => {
    for (;;) {
      const next = [...timers].sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.callback();
    }
    now = Math.max(now, end);
  };
  const awaited = () => [...timers].flatMap(({ isAwaited, at }) => (isAwaited ? [at] : []));
  let idle = false;
  /** When nothing else ran for a few turns of the event loop, the nearest timer is what everybody waits for. */
  const whenIdle = () => {
    if (idle) return;
    idle = true;
    let turns = 5;
    const turn = () => {
      if (turns-- > 0) return void setTimeout(turn, 1);
      idle = false;
      const nearest = Math.min(...awaited());
      if (Number.isFinite(nearest)) fireUntil(nearest);
      if (awaited().length > 0) whenIdle();
    };
    setTimeout(turn, 1);
  };
  const add = (ms: number, callback: () => void, isAwaited: boolean) => {
    const timer = { at: now + Math.ceil(ms), callback, isAwaited };
    timers.add(timer);
    return timer;
  };
  return {
    now: () => now,
    advance: (ms) => fireUntil(now + ms),
    later: (ms, callback) => void add(ms, callback, false),
    delay(ms, callback) {
      const timer = add(ms, callback, true);
      whenIdle();
      return () => timers.delete(timer);
    },
  };
}
