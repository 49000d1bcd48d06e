import type { Command } from "commander";
import type { Refundable } from "../../types.ts";
import { openAccount } from "../accounts.ts";
import { exitOfRefund } from "../exit.ts";
import { exitCodes, type Io, UsageError } from "../io.ts";
import { type AccountOptions, type RefundOptions, withAccount, withExample, withRefund } from "../options.ts";
import type { Cli } from "../program.ts";
import type { Screen } from "../screen.ts";
import { money, showPairs, showRefund, statusInWords, table } from "../show.ts";
import { typed, wholeNumber } from "../values.ts";

interface ListOptions extends RefundOptions {
  readonly limit?: number;
}

/** `get`, `list` and `refundable`: they only read. */
export function addReads(program: Command, { io, run }: Cli): void {
  const get = withRefund(program.command("get").description("Reads one refund. A failed or canceled one ends with 1."));
  withExample(get, "openrefunds get shop re_4qqhO89gsT --payment tr_WDqYK6vllg").action((account: string, id: string, options: RefundOptions) =>
    run(options, async (screen) => {
      const { refunds } = await openAccount(io, { ...options, account, secrets: screen.secrets });
      const refund = await refunds.get(account, { id, ...typed({ payment: options.payment }) }, { signal: io.signal });
      showRefund(screen, refund);
      return exitOfRefund(refund);
    }),
  );

  const list = withAccount(program.command("list").description("Lists refunds, newest first where the provider does; with --json one line each."))
    .option("--payment <id>", "only refunds of this payment")
    .option("--limit <number>", "at most so many (default: all)", wholeNumber);
  withExample(list, "openrefunds list shop --payment tr_WDqYK6vllg --json").action((account: string, options: ListOptions) =>
    run(options, async (screen) => {
      await listRefunds(io, screen, account, options);
      return exitCodes.done;
    }),
  );

  const refundable = withAccount(program.command("refundable").description("What is left to refund of a payment, or why nobody can know.")).argument(
    "<payment>",
    "the provider's id of the payment",
  );
  withExample(refundable, "openrefunds refundable shop tr_WDqYK6vllg").action((account: string, payment: string, options: AccountOptions) =>
    run(options, async (screen) => {
      const { refunds } = await openAccount(io, { ...options, account, secrets: screen.secrets });
      const left = await refunds.refundable(account, payment, { signal: io.signal });
      if (screen.isJson) screen.json(left);
      else showPairs(screen, pairsOf(left));
      return exitCodes.done;
    }),
  );
}

const pairsOf = ({ payment, amount, why, advisory }: Refundable) => ({
  payment,
  refundable: amount ? money(amount) : `not known: ${why}`,
  but: advisory.join("; "),
});

/** JSON goes out as it comes, so that any number of refunds fits; a table has to wait for its widest cell. */
async function listRefunds(io: Io, screen: Screen, account: string, { payment, limit = Number.POSITIVE_INFINITY, config }: ListOptions): Promise<void> {
  const { refunds } = await openAccount(io, { config, account, secrets: screen.secrets });
  const rows: string[][] = [];
  let count = 0;
  if (limit === 0) throw new UsageError("--limit 0 would list nothing: leave it out to list all");
  for await (const refund of refunds.list(account, typed({ payment }), { signal: io.signal })) {
    if (screen.isJson) {
      if (!(await screen.stream(refund))) break;
    } else rows.push([refund.id, refund.payment ?? "not told", statusInWords(refund), money(refund.amount), refund.createdAt ?? "not told"]);
    count += 1;
    screen.progress(`${count} refunds`);
    if (count >= limit) break;
  }
  screen.progress(null);
  if (screen.isJson) return;
  if (count === 0) return screen.line("No refunds.");
  const [head = "", ...lines] = table([["refund", "payment", "status", "amount", "created"], ...rows]);
  screen.line(screen.paint("bold", head));
  for (const line of lines) screen.line(line);
}
