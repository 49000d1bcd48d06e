import type { Command } from "commander";
import type { Reconciliation } from "../../types.ts";
import { openAccount } from "../accounts.ts";
import { readAttempt } from "../attempt-file.ts";
import { exitOfOutcome, exitOfRefund } from "../exit.ts";
import { type ExitCode, exitCodes } from "../io.ts";
import { type AccountOptions, withExample, withJson } from "../options.ts";
import type { Cli } from "../program.ts";
import type { Screen } from "../screen.ts";
import { describeAttempt, money, showPairs, showRefund } from "../show.ts";
import { needed } from "../values.ts";

interface ReconcileOptions extends AccountOptions {
  readonly attempt?: string;
}

export function addReconcile(program: Command, { io, run }: Cli): void {
  const command = withJson(program.command("reconcile").description("What became of an attempt, days later as well. It reads and never writes."))
    .option("--attempt <file>", "the file that create kept (required)")
    .option("--config <file>", "where the accounts are (default: openrefunds.yaml)");
  withExample(command, "openrefunds reconcile --attempt openrefunds-attempt-6b1f0c9a52d1e3f4.json");
  command.action((options: ReconcileOptions) =>
    run(options, async (screen) => {
      const attempt = readAttempt(io, needed("--attempt", options.attempt, "the file that create kept"));
      const { account } = attempt;
      const { refunds } = await openAccount(io, { ...options, account, secrets: screen.secrets });
      const found = await refunds.reconcile(account, attempt, { signal: io.signal });
      if (screen.isJson) screen.json(found);
      else {
        showPairs(screen, { attempt: describeAttempt(attempt), outcome: found.outcome, evidence: found.evidence, advice: found.advice });
        show(screen, found);
      }
      return exitOf(found);
    }),
  );
}

function show(screen: Screen, { refund, candidates }: Reconciliation): void {
  if (refund) {
    screen.line();
    showRefund(screen, refund);
  }
  for (const { id, amount, createdAt } of candidates) showPairs(screen, { "might be it": `${id}, ${money(amount)}, ${createdAt ?? "no date"}` });
}

/** A refund that was found is an answer, by its status; without one the outcome speaks. */
const exitOf = ({ refund, outcome }: Reconciliation): ExitCode =>
  refund ? exitOfRefund(refund) : outcome === "accepted" ? exitCodes.unknown : exitOfOutcome[outcome];
