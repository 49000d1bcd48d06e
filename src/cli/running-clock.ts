import type { Clock } from "../runtime/clock.ts";
import type { VirtualClock } from "../sandbox/clock.ts";

/** A sandbox's clock that runs by itself: real time, faster, and moved besides. Once stopped it calls nobody back. */
export interface RunningClock extends VirtualClock {
  stop(): void;
}

export function createRunningClock(clock: Clock, speed: number): RunningClock {
  const startedAt = clock.now();
  const waiting = new Set<{ start(): void; cancel(): void }>();
  let movedMs = 0;
  const now = () => Math.floor(startedAt + (clock.now() - startedAt) * speed + movedMs);

  function at(time: number, callback: () => void): () => void {
    let cancelTimer = () => {};
    const timer = {
      // The system's timers end after some weeks: who is not there yet waits again.
      start: () => {
        cancelTimer();
        cancelTimer = clock.delay(Math.max(0, (time - now()) / speed), () => (now() < time ? timer.start() : fire()));
      },
      cancel: () => {
        cancelTimer();
        waiting.delete(timer);
      },
    };
    const fire = () => {
      timer.cancel();
      callback();
    };
    waiting.add(timer);
    timer.start();
    return timer.cancel;
  }

  return {
    now,
    delay: (ms, callback) => at(now() + ms, callback),
    later: (ms, callback) => void at(now() + ms, callback),
    advance(ms) {
      movedMs += ms;
      for (const timer of [...waiting]) timer.start();
    },
    stop() {
      for (const timer of [...waiting]) timer.cancel();
    },
  };
}
