import { createInterface } from "node:readline/promises";
import type { Io } from "./io.ts";

/** Whether somebody sits there to be asked. The question goes to stderr, so that stdout stays clean. */
export const canAsk = ({ stdin, stderr }: Io): boolean => stdin.isTTY === true && stderr.isTTY === true;

/** Only `y` or `yes` is a yes: Ctrl-C, Ctrl-D and all else is a no. */
export async function ask({ stdin, stderr, signal }: Io, question: string): Promise<boolean> {
  const given = createInterface({ input: stdin, output: stderr, terminal: true });
  const stopped = new AbortController();
  given.once("SIGINT", () => stopped.abort());
  given.once("close", () => stopped.abort());
  try {
    const answer = await given.question(`${question} [y/N] `, { signal: AbortSignal.any([stopped.signal, signal]) });
    return /^y(es)?$/i.test(answer.trim());
  } catch {
    stderr.write("\n");
    return false;
  } finally {
    given.close();
  }
}
