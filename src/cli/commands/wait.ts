import type { Command } from "commander";
import type { Refund } from "../../types.ts";
import { openAccount } from "../accounts.ts";
import { exitOfRefund } from "../exit.ts";
import { type RefundOptions, withExample, withRefund } from "../options.ts";
import type { Cli } from "../program.ts";
import { withProgress } from "../progress.ts";
import { showRefund, statusInWords } from "../show.ts";
import { positiveNumber, typed, wholeNumber } from "../values.ts";

interface WaitOptions extends RefundOptions {
  readonly waitSeconds?: number;
  readonly pollSeconds?: number;
}

export function addWait(program: Command, { io, run }: Cli): void {
  const command = withRefund(
    program.command("wait").description("Reads a refund until it is settled. One that failed or was canceled ends with 1, no end in time with 3."),
  )
    .option("--wait-seconds <number>", "how long to wait in all (default: 600)", wholeNumber)
    .option("--poll-seconds <number>", "the first pause between two reads; it grows by half each time, up to a minute (default: 1)", positiveNumber);
  withExample(command, "openrefunds wait shop re_4qqhO89gsT --payment tr_WDqYK6vllg --wait-seconds 7200");
  command.action((account: string, id: string, { waitSeconds, pollSeconds, ...options }: WaitOptions) =>
    run(options, async (screen) => {
      const { refunds } = await openAccount(io, { ...options, account, secrets: screen.secrets });
      let seen: Refund | undefined;
      const limits = typed({
        waitMs: waitSeconds === undefined ? undefined : waitSeconds * 1_000,
        pollMs: pollSeconds === undefined ? undefined : pollSeconds * 1_000,
      });
      const refund = await withProgress(
        io,
        screen,
        () => `${id} is ${seen ? statusInWords(seen) : "being read"}, waiting`,
        () => refunds.wait(account, { id, ...typed({ payment: options.payment }) }, { signal: io.signal, ...limits, onSeen: (now) => (seen = now) }),
      );
      showRefund(screen, refund);
      return exitOfRefund(refund);
    }),
  );
}
