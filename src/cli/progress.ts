import type { Io } from "./io.ts";
import type { Screen } from "./screen.ts";

/** Shows on a terminal that work goes on, and for how long; `words` is read anew each second. */
export async function withProgress<T>({ clock }: Io, screen: Screen, words: () => string, work: () => Promise<T>): Promise<T> {
  const startedAt = clock.now();
  let cancel = () => {};
  const tick = () => {
    const seconds = Math.round((clock.now() - startedAt) / 1_000);
    if (seconds > 0) screen.progress(`${words()} ${seconds} s (Ctrl-C stops)`);
    cancel = clock.delay(1_000, tick);
  };
  tick();
  try {
    return await work();
  } finally {
    cancel();
    screen.progress(null);
  }
}
