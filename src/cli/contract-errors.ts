import { TargetError } from "../contract/targets/target.ts";
import { ConfigurationError } from "../runtime/errors.ts";
import { type Io, UnreachableError, UsageError } from "./io.ts";

/** The contract tools' errors as the command line has them: what to fix, and what could not be reached. */
export async function inOurWords<T>({ signal }: Io, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw new UnreachableError("stopped before the end: nothing is said about the contract", { cause: error });
    if (error instanceof Error && error.cause instanceof UnreachableError) throw error.cause;
    if (error instanceof ConfigurationError) throw new UsageError(error.message, { cause: error });
    if (error instanceof TargetError) throw new UnreachableError(error.message, { cause: error });
    throw error;
  }
}

/** The words for `--help`. */
export const contractExitHelp = "\nExit codes: 0 kept; 1 broken; 2 wrong usage; 3 what was to be asked could not be reached.";
