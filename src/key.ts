import { sha256 } from "./runtime/sha256.ts";
import type { CreateRefundRequest } from "./types.ts";

/** The metadata pair that holds the tag. Callers can't use it. */
export const tagName = "openrefunds";

/** What we leave with a refund so that it is found again. */
export interface Tag {
  readonly idempotencyKey: string;
  readonly fingerprint: string;
}

/**
 * The key that the provider gets: SHA-256 in hex of payment, idempotencyKey and generation. 64 characters fit every
 * provider's limit. Pinned by test vectors: another format would pay twice.
 */
export const providerKey = (payment: string, idempotencyKey: string, generation: number): Promise<string> =>
  sha256(JSON.stringify(["openrefunds/1", payment, idempotencyKey, generation]));

/** A hash of all that the caller asked for, key and payment aside: other content under the same key is a conflict. */
export async function fingerprintOf(request: CreateRefundRequest): Promise<string> {
  const { amount, items, reason, description, reference, metadata } = request;
  return (await sha256(canonical({ amount, items, reason, description, reference, metadata }))).slice(0, 32);
}

export const writeTag = ({ fingerprint, idempotencyKey }: Tag): string => `1:${fingerprint}:${idempotencyKey}`;

/** The tag in a provider's metadata; `undefined` where there is none of ours. */
export function readTag(metadata: unknown): Tag | undefined {
  const value = typeof metadata === "object" && metadata !== null ? (metadata as Record<string, unknown>)[tagName] : undefined;
  const match = typeof value === "string" ? /^1:([0-9a-f]{32}):(.+)$/s.exec(value) : null;
  const [, fingerprint, idempotencyKey] = match ?? [];
  return fingerprint !== undefined && idempotencyKey !== undefined ? { fingerprint, idempotencyKey } : undefined;
}

/** JSON with sorted keys and nothing undefined: equal content, equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join(",")}}`;
}
