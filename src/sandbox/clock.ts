import type { Clock } from "../runtime/clock.ts";

/** A clock that stands still until it is moved, or until everybody only waits for it. */
export interface VirtualClock extends Clock {
  advance(ms: number): void;
}

export function createClock(startMs: number): VirtualClock {
  let now = startMs;
  const timers = new Set<{ at: number; callback: () => void }>();
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
  let idle = false;
  /** When nothing else ran for a few turns of the event loop, the nearest timer is what everybody waits for. */
  const whenIdle = () => {
    if (idle) return;
    idle = true;
    let turns = 5;
    const turn = () => {
      if (turns-- > 0) return void setTimeout(turn, 1);
      idle = false;
      const nearest = Math.min(...[...timers].map(({ at }) => at));
      if (Number.isFinite(nearest)) fireUntil(nearest);
      if (timers.size > 0) whenIdle();
    };
    setTimeout(turn, 1);
  };
  return {
    now: () => now,
    advance: (ms) => fireUntil(now + ms),
    delay(ms, callback) {
      const timer = { at: now + Math.ceil(ms), callback };
      timers.add(timer);
      whenIdle();
      return () => timers.delete(timer);
    },
  };
}
