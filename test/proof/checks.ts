import { inspect } from "node:util";
import { RefundError } from "../../src/errors.ts";
import type { Attempt, Refund } from "../../src/types.ts";
import { type Stage, total } from "./stage.ts";

/** What can be wrong with a history. */
export type Kind = "double" | "lost" | "untruthful";
export interface Violation {
  readonly kind: Kind;
  readonly what: string;
}
export type Note = (kind: Kind, what: string) => void;

/** How a call ended, and how many writes had left by then. */
export interface End {
  readonly key: string;
  readonly sends: number;
  readonly refund?: Refund;
  readonly error?: RefundError;
  readonly attempt: Attempt | null;
}

/** What a call gave, checked for what holds at that very moment. */
export function endOf(stage: Stage, key: string, note: Note, { refund, error, tellsTruth }: { refund?: Refund; error?: unknown; tellsTruth: boolean }): End {
  const sends = stage.sends();
  stage.trace.push(
    `  ${key}: ${refund ? `refund ${refund.id} ${refund.providerStatus} ${refund.evidence}` : error instanceof RefundError ? `${error.outcome} ${error.code}: ${error.message}` : String(error)}`,
  );
  stage.trace.push(
    `  books: ${
      stage
        .books()
        .map(({ id, key: of }) => `${id} (${of ?? "dashboard"})`)
        .join(", ") || "nothing"
    }`,
  );
  checkSecrets(stage, refund ?? error, note);
  const own = stage.books().filter((made) => made.key === key);
  if (refund) {
    const entry = stage.control.ledger(stage.payment).find(({ id }) => id === refund.id);
    const isTold = refund.providerStatus !== null && entry?.status !== undefined && entry.status !== null;
    if (tellsTruth && isTold && entry.status !== refund.providerStatus)
      note("untruthful", `the result says ${refund.providerStatus}, the books say ${entry.status}`);
    if (!own.some(({ id }) => id === refund.id))
      note("untruthful", `the result names ${refund.id}, the books have ${own.map(({ id }) => id).join() || "nothing"} of ${key}`);
    return { key, sends, refund, attempt: null };
  }
  if (!(error instanceof RefundError)) {
    note("untruthful", `escaped as ${inspect(error)}`);
    return { key, sends, attempt: null };
  }
  if (error.outcome === null) note("untruthful", "a create without an outcome");
  if (error.outcome === "accepted" && own.length === 0) note("untruthful", "accepted, but the books have nothing");
  return { key, sends, error, attempt: error.attempt };
}

/** No secret, in any form, in whatever comes out. */
export function checkSecrets({ control }: Stage, value: unknown, note: Note): void {
  const shown = `${JSON.stringify(value)}\n${value instanceof Error ? inspect(value, { depth: 12 }) : ""}`;
  for (const form of [control.apiKey, btoa(control.apiKey), btoa(`${control.apiKey}:`)])
    if (shown.includes(form.replace(/=+$/, ""))) note("untruthful", "shows the API key");
}

/** The invariants, over the whole history. */
export function holdAgainstBooks(stage: Stage, keys: readonly string[], ends: readonly End[], note: Note): void {
  const books = stage.books();
  for (const key of keys) {
    const own = books.filter((made) => made.key === key);
    if (own.length > 1) note("double", `${own.length} refunds of ${key}: ${own.map(({ id }) => id).join(", ")}`);
    for (const { id } of own) {
      if (!ends.some((end) => end.refund?.id === id)) note("lost", `${id} of ${key} is known to no result, and no later call finds it`);
    }
    for (const { sends, error, key: of } of ends) {
      if (of !== key || !error || (error.outcome !== "not_sent" && error.outcome !== "rejected")) continue;
      const made = own.find(({ send }) => send <= sends);
      if (made) note("untruthful", `${error.outcome} (${error.code}), but an earlier send made ${made.id}`);
    }
  }
  if (stage.spent() > total) note("double", `${stage.spent()} of ${total} were refunded`);
}
