import { fork } from "node:child_process";
import { availableParallelism } from "node:os";

/** A part of the work: every `of`-th piece, from the `mine`-th on. */
export interface Share {
  readonly mine: number;
  readonly of: number;
}

/** The share that a process was given, or nothing where it is to lead. */
export function shareOf(words: readonly string[]): Share | undefined {
  const [, mine, of] = words.flatMap((word) => [/^--share=(\d+)\/(\d+)$/.exec(word)]).find(Boolean) ?? [];
  return mine === undefined ? undefined : { mine: Number(mine), of: Number(of) };
}

/** Runs a script once for each processor, each time with a share of the work, and gathers what each one reports. */
export function inShares<Report>(script: string, words: readonly string[]): Promise<Report[]> {
  const of = Math.max(1, availableParallelism());
  return Promise.all(Array.from({ length: of }, (_, mine) => startShare<Report>(script, [...words, `--share=${mine}/${of}`])));
}

/** What a share did, for the process that leads. */
export function report(done: object): void {
  process.send?.(done);
  process.disconnect?.();
}

function startShare<Report>(script: string, words: readonly string[]): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(script, words, { execArgv: process.execArgv });
    let done: Report | undefined;
    child.on("message", (message) => void (done = message as Report));
    child.on("error", reject);
    child.on("exit", (code) => (done ? resolve(done) : reject(new Error(`a share of ${script} ended with ${code} and no report`))));
  });
}
