import { createRefundBody } from "../generated/refunds/validators/createRefund.body.ts";
import { LocalRefusal } from "./adapter.ts";
import { isOpen } from "./attempt.ts";
import { RequestError } from "./errors.ts";
import type { RefundFacts, RefundRef, Told } from "./facts.ts";
import { type Scene, toError, whereOf } from "./failure.ts";
import type { Abilities, Ability, AnyAccount } from "./provider.ts";
import { toRefund } from "./refund.ts";
import type { Clock } from "./runtime/clock.ts";
import type { Issue } from "./runtime/validation.ts";
import type { CreateRefundRequest, ErrorCode, Refund } from "./types.ts";

/** An account in the middle of one operation: what every operation starts from. */
export interface Desk extends Scene {
  readonly client: unknown;
  readonly clock: Clock;
  /** The account's limit for all sends of one request, where a call sets none. */
  readonly deadlineMs: number;
}

export function openDesk(accounts: Readonly<Record<string, AnyAccount>>, name: string, operation: string, clock: Clock): Desk {
  const account = Object.hasOwn(accounts, name) ? accounts[name] : undefined;
  if (!account) {
    const message = `there is no account ${JSON.stringify(name)}: the accounts are ${Object.keys(accounts).join(", ")}`;
    throw new RequestError({ code: "invalid_config", message, outcome: "not_sent", provider: null, account: null, operation });
  }
  return {
    provider: account.provider,
    client: account.client,
    account: name,
    operation,
    secrets: account.secrets,
    now: clock.now(),
    clock,
    deadlineMs: account.deadlineMs,
  };
}

/** A wait that is no number (an empty environment variable, or its text) would never end. */
export function checkedWait(name: string, value: number, desk?: Desk): number {
  if (typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY) return value;
  const message = `${name} is ${typeof value === "string" ? JSON.stringify(value) : value}: give a number of milliseconds, or leave it out`;
  if (desk) throw refuse(desk, "invalid_config", message);
  throw new RequestError({ code: "invalid_config", message, outcome: "not_sent", provider: null, account: null, operation: null });
}

/** A refusal before anything was read or sent. */
export const refuse = (desk: Desk, code: ErrorCode, message: string, issues: readonly Issue[] = [], isInDoubt = false) =>
  new RequestError({
    code,
    message: `${desk.provider.name} ${desk.operation}: ${message}`,
    // Only a create is about a key; what reads, or is safe to repeat, has no outcome.
    outcome: desk.operation !== "create" && desk.operation !== "explain" ? null : isInDoubt ? "unknown" : "not_sent",
    ...whereOf(desk),
    issues,
  });

/** The provider's ability, or the refusal that callers without types get. */
export function able<Wanted extends Ability>(desk: Desk, ability: Wanted): Abilities<unknown>[Wanted] {
  const found: Partial<Abilities<unknown>>[Wanted] = desk.provider[ability];
  if (found === undefined)
    throw refuse(
      desk,
      "unsupported_operation",
      `${desk.provider.name} can't do this (${ability}); capabilities(${JSON.stringify(desk.account)}) says what it can`,
    );
  return found as Abilities<unknown>[Wanted];
}

/** Errors of what only reads, or is safe to repeat, have no outcome. */
export async function reading<T>(desk: Desk, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw toError(failure, null, desk);
  }
}

export const stamp = (desk: Desk, told: Told<RefundFacts>, evidence?: Refund["evidence"]): Refund =>
  toRefund(told, { account: desk.account, provider: desk.provider, at: desk.clock.now(), ...(evidence ? { evidence } : {}) });

export const inWords = (issues: readonly Issue[]) => issues.map(({ pointer, message }) => `${pointer || "the value"} ${message}`).join("; ");

export function checkRef({ provider }: Desk, ref: RefundRef): RefundRef {
  if (typeof ref?.id !== "string" || ref.id === "") throw new LocalRefusal("invalid_request", "/id is required: the provider's id of the refund");
  if (provider.idWithin === "payment" && !ref.payment)
    throw new LocalRefusal("invalid_request", `/payment is required: ${provider.name} can't find a refund without its payment`);
  return ref;
}

/** The first gate: the request by the unified contract, then by what the provider can carry. */
export function checkRequest(desk: Desk, request: CreateRefundRequest, isInDoubt: boolean): void {
  const { provider } = desk;
  const mayExist = isInDoubt || saysOpen(desk.account, request);
  const issues = createRefundBody.issues(request);
  if (issues.length > 0) throw refuse(desk, "invalid_request", inWords(issues), issues, mayExist);
  for (const field of ["description", "reason", "metadata", "reference", "items"] as const) {
    const support = provider.fields[field];
    const words = field === "reason" ? ` (${Object.keys(provider.reasons).join(", ")})` : "";
    if (support === "required" && request[field] === undefined) throw refuse(desk, "invalid_request", `/${field} is required${words}`);
    if (support || request[field] === undefined) continue;
    const code = field === "reason" ? "reason_not_supported" : field === "metadata" ? "metadata_not_supported" : "invalid_request";
    throw refuse(desk, code, `${provider.name} can't carry ${field}: leave it out`);
  }
  if (request.reason !== undefined && !Object.hasOwn(provider.reasons, request.reason)) {
    throw refuse(
      desk,
      "reason_not_supported",
      `${provider.name} can't say ${JSON.stringify(request.reason)}, only ${Object.keys(provider.reasons).join(", ")}`,
    );
  }
  const { after } = request;
  if (after && (after.account !== desk.account || after.payment !== request.payment || after.idempotencyKey !== request.idempotencyKey)) {
    throw refuse(
      desk,
      "invalid_request",
      `/after is an attempt of account ${after.account}, payment ${after.payment}, key ${after.idempotencyKey}: hand it back with the same`,
      [],
      mayExist,
    );
  }
}

/** An attempt that can't be taken as it is may still say that this key is in doubt. */
function saysOpen(account: string, request: Partial<CreateRefundRequest> | null | undefined): boolean {
  const { payment, idempotencyKey, after } = request ?? {};
  return after?.account === account && after.payment === payment && after.idempotencyKey === idempotencyKey && isOpen(after);
}
