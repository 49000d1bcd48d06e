import { RefundError } from "../errors.ts";
import { type Money, showMoney } from "../money.ts";
import type { Attempt, Outcome, Refund } from "../types.ts";
import { UnreachableError, UsageError } from "./io.ts";
import { plain, type Screen } from "./screen.ts";

/** Columns as wide as their widest cell; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map((row) => row.map(plain));
  const widths = (clean[0] ?? []).map((_head, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
  return clean.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Pairs below each other; what nobody says is left out. */
export function showPairs(screen: Screen, pairs: Readonly<Record<string, string | null | undefined>>): void {
  const told = Object.entries(pairs).filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "");
  const width = Math.max(...told.map(([name]) => name.length));
  for (const [name, value] of told) screen.line(`${screen.paint("dim", name.padEnd(width))}  ${plain(value)}`);
}

export const money = (amount: Money | null | undefined): string => (amount ? showMoney(amount) : "not told");

/** One refund: as JSON, or as pairs for people. */
export function showRefund(screen: Screen, refund: Refund): void {
  if (screen.isJson) screen.json(refund);
  else
    showPairs(screen, {
      refund: refund.id,
      account: `${refund.account} (${[refund.provider, refund.mode].filter(Boolean).join(", ")})`,
      payment: refund.payment,
      status: statusInWords(refund),
      amount: refund.amount ? showMoney(refund.amount) : null,
      requested: refund.requestedAmount && !refund.amount ? showMoney(refund.requestedAmount) : null,
      reason: refund.reason ?? refund.providerReason,
      description: refund.description,
      reference: refund.reference,
      metadata: refund.metadata && Object.keys(refund.metadata).length > 0 ? JSON.stringify(refund.metadata) : null,
      failure: refund.failure ? [refund.failure.code, refund.failure.providerCode, refund.failure.message].filter(Boolean).join(", ") : null,
      created: refund.createdAt,
      updated: refund.updatedAt,
      settled: refund.settledAt,
      evidence: refund.evidence,
      request: refund.requestId,
    });
  for (const { pointer, message } of refund.contract.issues) warn(screen, `the provider's answer breaks its contract: ${pointer || "body"} ${message}`);
}

export function statusInWords({ status, providerStatus, pendingReason, unknownCause, cancelable }: Refund): string {
  const more = [providerStatus === status ? null : providerStatus, pendingReason, unknownCause, cancelable ? "can be canceled" : null].filter(Boolean);
  return more.length > 0 ? `${status} (${more.join(", ")})` : status;
}

export const warn = (screen: Screen, text: string) =>
  screen.isJson ? screen.noteJson({ warning: text }) : screen.note(`${screen.paintNote("yellow", "warning:")} ${plain(text)}`);

/** What stands on stderr after a failure; `next` are the commands that make sense now. */
export function showError(screen: Screen, error: unknown, next: readonly string[] = [], attemptFile: string | null = null): void {
  if (screen.isJson) return screen.noteJson({ ...factsOf(error), ...(attemptFile === null ? {} : { attemptFile }), ...(next.length > 0 ? { next } : {}) });
  screen.note(`${screen.paintNote("red", "error:")} ${plain(error instanceof Error ? error.message : String(error))}`);
  if (error instanceof RefundError) {
    const facts = { code: error.code, "provider's code": error.providerCode, HTTP: error.httpStatus, request: error.requestId, retry: error.retry };
    const told = Object.entries(facts).filter(([, value]) => value !== null);
    screen.note(screen.paintNote("dim", plain(told.map(([name, value]) => `${name} ${value}`).join(", "))));
    if (error.outcome !== null) screen.note(screen.paintNote("bold", `${error.outcome}: ${outcomes[error.outcome]}`));
    for (const refund of error.candidates) screen.note(`might be it: ${plain(`${refund.id}, ${money(refund.amount)}, ${refund.createdAt ?? "no date"}`)}`);
  } else if (!(error instanceof UsageError || error instanceof UnreachableError))
    screen.note("This is a fault of openrefunds. If a refund was under way: look before you repeat.");
  if (attemptFile !== null) screen.note(`The attempt is kept in ${attemptFile}`);
  for (const command of next) screen.note(`Next: ${plain(command)}`);
}

const outcomes: Readonly<Record<Outcome, string>> = {
  not_sent: "no refund was sent, no money moved",
  rejected: "it was refused, no money moved",
  accepted: "the refund exists, do not send it again",
  unknown: "whether money moved is not known, look before you repeat",
};

const factsOf = (error: unknown): Record<string, unknown> =>
  error instanceof RefundError || error instanceof UsageError
    ? error.toJSON()
    : { name: "Error", code: "unexpected", message: String(error), outcome: "unknown" };

/** What an attempt is about, in one line. */
export const describeAttempt = ({ account, payment, idempotencyKey, amount, sentAt }: Attempt): string =>
  `${amount ? showMoney(amount) : "all that remains"} of payment ${payment}, account ${account}, key ${idempotencyKey}, ${sentAt ? `sent ${sentAt}` : "never sent"}`;
