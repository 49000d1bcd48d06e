import type { Clock } from "../runtime/clock.ts";

/** All that the command line touches of the world outside; passed in, so that nothing reads `process` but the entrance. */
export interface Io {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative file names begin. */
  readonly folder: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly clock: Clock;
  /** Aborts with Ctrl-C. */
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
  /** Runs another command line of this very program in a process of its own, on the same terminal. */
  readonly runAgain: (args: readonly string[]) => { readonly ended: Promise<number>; stop(): void };
}

/** Exit codes by what became of the money; reads and checks take the nearest. */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** The provider refused, or the refund failed: no money moved. */
  rejected: 1,
  /** Wrong usage, refused here, or not sent: no money moved. */
  notSent: 2,
  /** Nobody knows yet: look before you repeat. */
  unknown: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What is wrong with the command as it was typed, or with a file that it names. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  toJSON(): Record<string, unknown> {
    return { name: this.name, code: "usage", message: this.message, outcome: "not_sent" };
  }
}

/** What was to be looked at could not be reached, or the look was stopped: nothing is said about it. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
  toJSON(): Record<string, unknown> {
    return { name: this.name, code: "unreachable", message: this.message };
  }
}
