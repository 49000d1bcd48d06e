import type { Command } from "commander";
import { RefundError } from "../../errors.ts";
import type { Attempt, CreateRefundRequest, Refund } from "../../types.ts";
import { openAccount, type Session } from "../accounts.ts";
import { ask, canAsk } from "../ask.ts";
import { type AttemptFile, openAttemptFile } from "../attempt-file.ts";
import { exitOfError, exitOfRefund } from "../exit.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { withExample } from "../options.ts";
import type { Cli } from "../program.ts";
import { withProgress } from "../progress.ts";
import { type RequestOptions, toRequest, withRequest } from "../request.ts";
import { plain, type Screen } from "../screen.ts";
import { describeAttempt, showError, showRefund, warn } from "../show.ts";
import { showExplanation } from "./explain.ts";

interface CreateOptions extends RequestOptions {
  readonly attemptFile?: string;
  readonly yes?: boolean;
}

export function addCreate(program: Command, { io, run }: Cli): void {
  const command = withRequest(program.command("create").description("Refunds a payment, at most once for each key. Shows what it will send, and asks."))
    .option("--attempt-file <file>", "where the attempt is kept, from before the send (default: a file in this directory, gone when all is well)")
    .option("--yes", "do not ask");
  withExample(command, "openrefunds create shop --payment tr_WDqYK6vllg --amount 595 --currency EUR --idempotency-key order-33/return-1");
  command.action((account: string, options: CreateOptions) => run(options, (screen) => create(io, screen, account, options)));
}

async function create(io: Io, screen: Screen, account: string, options: CreateOptions): Promise<ExitCode> {
  const request = toRequest(io, options);
  if (!options.yes && !canAsk(io))
    throw new UsageError("there is no terminal to ask on: say --yes to send without a question, or run explain to see what would be sent");
  const file = openAttemptFile(io, account, request, options);
  let sent: Attempt | undefined;
  const onAttempt = (attempt: Attempt) => {
    file.begin(attempt);
    sent = attempt;
    if (options.yes && !screen.isJson) screen.note(plain(`Sending: ${describeAttempt({ ...attempt, sentAt: null }).replace(/, never sent$/, "")}`));
  };
  const session = await openAccount(io, { ...options, account, secrets: screen.secrets, onAttempt });
  try {
    const asked = options.yes ? request : await confirm(io, screen, session, account, request);
    if ("status" in asked) return showEarlier(screen, asked);
    const refund = await withProgress(
      io,
      screen,
      () => "refunding",
      () => session.refunds.create(account, asked, { signal: io.signal }),
    );
    if (!sent) return showEarlier(screen, refund);
    keep(screen, file, () => file.close({ ...(sent as Attempt), outcome: "accepted" }));
    return show(screen, refund);
  } catch (error) {
    const kept = error instanceof RefundError ? keepFailed(screen, file, error) : null;
    showError(screen, error, error instanceof RefundError ? nextCommands(error, kept) : [], kept);
    return exitOfError(error);
  }
}

/** The request to send, or the refund that is there already. */
async function confirm(io: Io, screen: Screen, { refunds }: Session, account: string, request: CreateRefundRequest): Promise<CreateRefundRequest | Refund> {
  const explanation = await refunds.explain(account, request, { signal: io.signal });
  if (explanation.existing) return explanation.existing;
  showExplanation(screen, explanation, screen.note);
  if (!(await ask(io, screen.paintNote("bold", "Send it?")))) throw new UsageError("not sent: the question was not answered with yes");
  const { amount, baseline } = explanation.attempt ?? {};
  // The yes was for this sum: where "remaining" has become another by now, the refund is refused.
  const isPinned = request.amount !== "remaining" || request.expectedRemaining || request.after || !amount || baseline?.remaining !== amount.value;
  return isPinned ? request : { ...request, expectedRemaining: amount };
}

function show(screen: Screen, refund: Refund): ExitCode {
  showRefund(screen, refund);
  return exitOfRefund(refund);
}

/** Who reads it must not take it for a second refund. */
function showEarlier(screen: Screen, refund: Refund): ExitCode {
  if (!screen.isJson) screen.note("This key has its refund already: nothing was sent.");
  return show(screen, refund);
}

/** Brings up to date what was kept before the send. A call that sent nothing leaves nothing: an older attempt says more. */
function keepFailed(screen: Screen, file: AttemptFile, { attempt, outcome }: RefundError): string | null {
  if (!attempt || !file.isBegun()) return null;
  if (outcome === "not_sent") {
    keep(screen, file, () => file.close(attempt));
    return null;
  }
  return keep(screen, file, () => file.end(attempt)) ? file.name : null;
}

/** The answer is not lost to a file that can't be written after the send. */
function keep(screen: Screen, file: AttemptFile, write: () => void): boolean {
  try {
    write();
    return true;
  } catch (cause) {
    warn(screen, `${file.name} could not be brought up to date: ${String(cause)}`);
    return false;
  }
}

/** What to type next, word for word. */
function nextCommands({ outcome, attempt, refundId, account }: RefundError, file: string | null): string[] {
  const get = refundId && attempt ? [`openrefunds get ${word(account ?? attempt.account)} ${word(refundId)} --payment ${word(attempt.payment)}`] : [];
  if (outcome === "accepted") return get;
  if (outcome === "unknown" && file !== null) return [`openrefunds reconcile --attempt ${word(file)}`, `then repeat this command with --after ${word(file)}`];
  if (outcome === "unknown") return ["repeat this very command with the same key: it looks first"];
  if (outcome === "rejected" && file !== null) return [...get, `to try again with the same key, repeat the command with --after ${word(file)}`];
  return get;
}

/** As a shell takes it. */
const word = (text: string) => (/^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
