import type { Desk } from "./gate.ts";
import { providerKey } from "./key.ts";
import { canSee } from "./look.ts";
import type { Attempt, CreateRefundRequest } from "./types.ts";

/** The attempt before anything is known of the payment. */
export async function startAttempt(desk: Desk, fingerprint: string, { payment, idempotencyKey, after }: CreateRefundRequest): Promise<Attempt> {
  // A new generation is safe only where a look finds what an earlier one made.
  const generation = after ? after.generation + (after.outcome === "rejected" && canSee(desk.provider) ? 1 : 0) : 0;
  // What an open attempt knew must not be lost where this call ends before it can send: the amount of "remaining" can't be read again.
  const open = after && isOpen(after) ? after : undefined;
  return {
    version: 1,
    account: desk.account,
    provider: desk.provider.name,
    payment,
    idempotencyKey,
    generation,
    providerKey: await providerKey(payment, idempotencyKey, generation),
    fingerprint,
    amount: open?.amount ?? null,
    baseline: open?.baseline ?? null,
    request: null,
    startedAt: new Date(desk.clock.now()).toISOString(),
    sentAt: null,
    contractVersion: desk.provider.contract.version,
    outcome: null,
  };
}

/** An attempt that may have been executed: its end is not known, or was never written down. */
export const isOpen = (after: Attempt | undefined) => after !== undefined && after.outcome !== "rejected" && after.outcome !== "not_sent";
