import { ProviderError, RefundError, RequestError } from "../errors.ts";
import type { Outcome, Refund } from "../types.ts";
import { type ExitCode, exitCodes, UsageError } from "./io.ts";

/** An outcome as an exit code. `accepted` stands here for an error: the refund exists, but could not be read. */
export const exitOfOutcome: Readonly<Record<Outcome, ExitCode>> = {
  not_sent: exitCodes.notSent,
  rejected: exitCodes.rejected,
  accepted: exitCodes.unknown,
  unknown: exitCodes.unknown,
};

/** A failed or canceled refund moved no money; every other that exists is done as far as we can do it. */
export const exitOfRefund = ({ status }: Refund): ExitCode => (status === "failed" || status === "canceled" ? exitCodes.rejected : exitCodes.done);

/** On reads, by class: what must be fixed is 2, a provider's no is 1, no answer that counts is 3. What nobody foresaw is 3 as well. */
export function exitOfError(error: unknown): ExitCode {
  if (error instanceof UsageError) return exitCodes.notSent;
  if (!(error instanceof RefundError)) return exitCodes.unknown;
  if (error.outcome !== null) return exitOfOutcome[error.outcome];
  if (error instanceof RequestError) return exitCodes.notSent;
  return error instanceof ProviderError ? exitCodes.rejected : exitCodes.unknown;
}

/** The words for `--help`. */
export const exitHelp = `
Exit codes: 0 done; 1 refused, or the refund failed or was canceled;
2 wrong usage or not sent; 3 not known: look before you repeat.
Where a command only reads, 1 is the provider's no (such as an unknown refund)
and 3 an answer that never came or can't be read.
contract, diff and drift: 0 kept; 1 broken; 2 wrong usage; 3 not reached.`;
