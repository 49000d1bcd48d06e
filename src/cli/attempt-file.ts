import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Attempt, CreateRefundRequest } from "../types.ts";
import { type Io, UsageError } from "./io.ts";

/** Where an attempt is kept while its refund is under way, and afterwards for as long as it is needed. */
export interface AttemptFile {
  readonly name: string;
  /** Writes it before the first byte of the refund leaves; throws where that can't be done, and nothing is sent. */
  begin(attempt: Attempt): void;
  /** Whether the attempt of this call is in the file. */
  isBegun(): boolean;
  end(attempt: Attempt): void;
  /** After an end that leaves nothing to look up: the file goes, unless the caller named it. */
  close(attempt: Attempt): void;
}

/** Reads an attempt as it was kept. What it says is checked by the library. */
export function readAttempt({ folder }: Io, file: string): Attempt {
  const text = readText(resolve(folder, file));
  if (text === undefined) throw new UsageError(`${file} is not there: name the file that the earlier create kept`);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value) && "account" in value && typeof value.account === "string")
      return value as Attempt;
  } catch {}
  throw new UsageError(`${file} holds no attempt: name the file that the earlier create kept`);
}

/**
 * The file of one refund: the one that is named, or the one that is handed back, or one in the working directory that is named after the
 * refund and goes away when all is known. What an earlier run left there has to be handed back first.
 */
export function openAttemptFile(
  io: Io,
  account: string,
  { payment, idempotencyKey, after }: CreateRefundRequest,
  { attemptFile, after: afterFile }: { readonly attemptFile?: string | undefined; readonly after?: string | undefined },
): AttemptFile {
  const own = `openrefunds-attempt-${hash([account, payment, idempotencyKey])}.json`;
  const name = attemptFile ?? afterFile ?? own;
  const path = resolve(io.folder, name);
  const found = readText(path);
  if (found !== undefined) refuseToLose(name, found, after, { account, payment, idempotencyKey });
  let isBegun = false;
  const text = (attempt: Attempt) => `${JSON.stringify(attempt, undefined, 2)}\n`;
  const replace = (attempt: Attempt) => {
    const draft = `${path}.tmp`;
    writeFileSync(draft, text(attempt), { mode: 0o600, flush: true });
    renameSync(draft, path);
  };
  return {
    name,
    begin(attempt) {
      try {
        // Of two runs that begin at once, one finds the file there and is refused before it sends.
        if (found === undefined) writeFileSync(path, text(attempt), { mode: 0o600, flush: true, flag: "wx" });
        else replace(attempt);
      } catch (cause) {
        const { code } = cause as NodeJS.ErrnoException;
        const why = code === "EEXIST" ? "another run has just begun this refund" : `it can't be written (${code}): name another place with --attempt-file`;
        throw new UsageError(`the attempt goes to ${name}, and ${why}`, { cause });
      }
      isBegun = true;
    },
    isBegun: () => isBegun,
    end: replace,
    close: (attempt) => (attemptFile === undefined && path === resolve(io.folder, own) ? rmSync(path, { force: true }) : replace(attempt)),
  };
}

/** What was kept before is replaced only by the run that it was handed to, or where it certainly sent nothing. */
function refuseToLose(name: string, found: string, after: Attempt | undefined, refund: Pick<Attempt, "account" | "payment" | "idempotencyKey">): void {
  let kept: Partial<Attempt>;
  try {
    kept = JSON.parse(found) as Partial<Attempt>;
    if (typeof kept !== "object" || kept === null) throw new TypeError("not an object");
  } catch (cause) {
    throw new UsageError(`${name} is there and holds no attempt: name another place with --attempt-file`, { cause });
  }
  if (kept.account !== refund.account || kept.payment !== refund.payment || kept.idempotencyKey !== refund.idempotencyKey)
    throw new UsageError(`${name} holds the attempt of another refund: name another place with --attempt-file`);
  if (kept.outcome === "not_sent" || (after !== undefined && JSON.stringify(kept) === JSON.stringify(after))) return;
  throw new UsageError(
    `${name} holds an earlier attempt of this very refund (outcome ${kept.outcome ?? "not known: the run ended before its answer"}). ` +
      `See what became of it: openrefunds reconcile --attempt ${name}. To go on from there: repeat the command with --after ${name}`,
  );
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UsageError(`${path} can't be read (${code})`, { cause });
  }
}

const hash = (parts: readonly string[]) => createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
