import type { Command } from "commander";
import { openAccount } from "../accounts.ts";
import { exitOfRefund } from "../exit.ts";
import { exitCodes, UsageError } from "../io.ts";
import { type RefundOptions, withExample, withRefund } from "../options.ts";
import type { Cli } from "../program.ts";
import { showRefund } from "../show.ts";
import { collectPair, typed } from "../values.ts";

interface UpdateOptions extends RefundOptions {
  readonly description?: string;
  readonly reference?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** `cancel` and `update`: safe to repeat, so they do not ask. */
export function addChanges(program: Command, { io, run }: Cli): void {
  const cancel = withRefund(program.command("cancel").description("Cancels a refund that has not gone out (Mollie). May be repeated."));
  withExample(cancel, "openrefunds cancel shop re_4qqhO89gsT --payment tr_WDqYK6vllg").action((account: string, id: string, options: RefundOptions) =>
    run(options, async (screen) => {
      const { refunds } = await openAccount(io, { ...options, account, secrets: screen.secrets });
      showRefund(screen, await refunds.cancel(account, { id, ...typed({ payment: options.payment }) }, { signal: io.signal }));
      return exitCodes.done;
    }),
  );

  const update = withRefund(program.command("update").description("Changes what is written on a refund (Smartpay). May be repeated."))
    .option("--description <text>", "free text that the shopper may see")
    .option("--reference <text>", "your own reference")
    .option("--metadata <name=value>", "a pair; all pairs together replace the old ones; may be repeated", collectPair);
  withExample(update, 'openrefunds update shop refund_test_Zj4a --description "Broken on arrival"').action(
    (account: string, id: string, options: UpdateOptions) =>
      run(options, async (screen) => {
        const change = typed({ description: options.description, reference: options.reference, metadata: options.metadata && { ...options.metadata } });
        if (Object.keys(change).length === 0) throw new UsageError("nothing to change: give --description, --reference or --metadata");
        const { refunds } = await openAccount(io, { ...options, account, secrets: screen.secrets });
        const refund = await refunds.update(account, { id, ...typed({ payment: options.payment }) }, change, { signal: io.signal });
        showRefund(screen, refund);
        return exitOfRefund(refund);
      }),
  );
}
