import type { Command } from "commander";
import type { Explanation } from "../../refunds.ts";
import { openAccount } from "../accounts.ts";
import { exitCodes } from "../io.ts";
import { withExample } from "../options.ts";
import type { Cli } from "../program.ts";
import { type RequestOptions, toRequest, withRequest } from "../request.ts";
import { plain, type Screen } from "../screen.ts";
import { describeAttempt, showRefund } from "../show.ts";

export function addExplain(program: Command, { io, run }: Cli): void {
  const command = withRequest(program.command("explain").description("Shows what create would send. It reads where it must and writes nothing."));
  withExample(command, "openrefunds explain shop --payment tr_WDqYK6vllg --amount 595 --currency EUR --idempotency-key order-33/return-1");
  command.action((account: string, options: RequestOptions) =>
    run(options, async (screen) => {
      const request = toRequest(io, options);
      const { refunds } = await openAccount(io, { ...options, account, secrets: screen.secrets });
      const explanation = await refunds.explain(account, request, { signal: io.signal });
      if (screen.isJson) screen.json(explanation);
      else showExplanation(screen, explanation, screen.line);
      return exitCodes.done;
    }),
  );
}

/** The exact request, or the refund that is there already. */
export function showExplanation(screen: Screen, { request, attempt, existing, reads }: Explanation, line: (text: string) => void): void {
  if (existing) {
    line("A refund with this key exists already; create would return it and send nothing:");
    return showRefund(screen, existing);
  }
  if (attempt) line(plain(`Refund ${describeAttempt({ ...attempt, sentAt: null }).replace(/, never sent$/, "")}`));
  if (request) {
    line(plain(`${request.method} ${request.url}`));
    for (const [name, value] of Object.entries(request.headers)) line(plain(`${name}: ${value}`));
    if (request.body !== null) line(`\n${plain(request.body)}`);
  }
  line(`\nNothing was written; read: ${plain(reads.join(", ")) || "nothing"}`);
}
