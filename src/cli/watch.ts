import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { type ExitCode, exitCodes, type Io, UsageError } from "./io.ts";
import type { Screen } from "./screen.ts";

/** What a contract run depends on, where it is there. */
const watched = ["specs", "src", "generated", "openrefunds.yaml"];
/** Editors save in several steps. */
const quietMs = 200;

/** Runs the command again in a fresh process whenever a file changes, until Ctrl-C; ends as the last run did. */
export async function runOnChanges(io: Io, screen: Screen, args: readonly string[]): Promise<ExitCode> {
  const paths = watched.map((name) => join(io.folder, name)).filter((path) => existsSync(path));
  if (paths.length === 0) throw new UsageError(`there is nothing to watch here: --watch looks at ${watched.join(", ")} in the working directory`);
  let last: number = exitCodes.unknown;
  let running = { stop: () => {} };
  let cancelStart = () => {};
  const start = () => {
    running.stop();
    const run = io.runAgain(args);
    running = run;
    run.ended.then(
      (code) => {
        if (running !== run || io.signal.aborted) return;
        last = code;
        screen.note(screen.paintNote("dim", "Waiting for changes. Ctrl-C ends it."));
      },
      (cause: unknown) => screen.note(`the run could not be started: ${String(cause)}`),
    );
  };
  const watchers = paths.map((path) =>
    watch(path, { recursive: true }, () => {
      cancelStart();
      cancelStart = io.clock.delay(quietMs, start);
    }),
  );
  start();
  await new Promise<void>((resolve) => (io.signal.aborted ? resolve() : io.signal.addEventListener("abort", () => resolve(), { once: true })));
  cancelStart();
  running.stop();
  for (const watcher of watchers) watcher.close();
  return Object.values(exitCodes).find((code) => code === last) ?? exitCodes.unknown;
}
