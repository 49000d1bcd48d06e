import type { Desk } from "./gate.ts";
import { providerKey } from "./key.ts";
import { canSee } from "./look.ts";
import type { Attempt, CreateRefundRequest } from "./types.ts";

/**
 * The attempt before anything is known of the payment. One that goes on from an `open` one keeps what that knew: the provider's key, the amount of
 * "remaining", which can't be read again, and that something was sent.
 */
export async function startAttempt(desk: Desk, fingerprint: string, { payment, idempotencyKey, after }: CreateRefundRequest, open?: Attempt): Promise<Attempt> {
  // A new generation is safe only where a look finds what an earlier one made, and where no caller may vouch for the key instead of it.
  const raised = after ? after.generation + (after.outcome === "rejected" && canSee(desk.provider) && !desk.provider.scan ? 1 : 0) : 0;
  const generation = open ? open.generation : raised;
  return {
    version: 1,
    account: desk.account,
    provider: desk.provider.name,
    payment,
    idempotencyKey,
    generation,
    providerKey: await providerKey(payment, idempotencyKey, generation),
    fingerprint,
    amount: open?.fingerprint === fingerprint ? open.amount : null,
    baseline: open?.baseline ?? null,
    request: null,
    startedAt: open?.startedAt ?? new Date(desk.clock.now()).toISOString(),
    sentAt: open?.sentAt ?? null,
    contractVersion: desk.provider.contract.version,
    outcome: null,
  };
}

/** An attempt that may have been executed: its end is not known, or was never written down. */
export const isOpen = (attempt: Attempt) => attempt.outcome !== "rejected" && attempt.outcome !== "not_sent";

/** Of several attempts under one key the open one that was sent last: an older one knows less. */
export function newestOpen(...attempts: readonly (Attempt | null | undefined)[]): Attempt | undefined {
  const sent = (attempt: Attempt) => Date.parse(attempt.sentAt ?? "") || 0;
  return attempts
    .filter((attempt) => attempt != null)
    .filter(isOpen)
    .sort((a, b) => Number(b.outcome === "accepted") - Number(a.outcome === "accepted") || b.generation - a.generation || sent(b) - sent(a))[0];
}

/** The clocks of two machines, or a dashboard's and ours, may differ by so much. */
export const clockSkewMs = 5 * 60_000;
