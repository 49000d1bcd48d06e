import { canSee } from "./look.ts";
import { idempotencyOf, type Provider } from "./provider.ts";

/** What an account's provider can do, read off its adapter and its contract. */
export interface Capabilities {
  readonly provider: string;
  readonly docs: string;
  readonly contractVersion: string;
  readonly operations: readonly string[];
  /** The optional fields of a create request that the provider carries. */
  readonly fields: Provider["fields"];
  readonly reasons: readonly string[];
  readonly idempotency: {
    /** How long the provider itself protects a key, in milliseconds; `null` for no documented end, 0 where it has no key. */
    readonly windowMs: number | null;
    /** Whether an earlier refund with the same key can be found at the provider. */
    readonly findsEarlier: boolean;
    readonly confidence: string;
  };
}

export function capabilitiesOf(provider: Provider): Capabilities {
  const idempotency = idempotencyOf(provider);
  const optional = { list: provider.list, cancel: provider.cancel, update: provider.update, wait: provider.statuses };
  return {
    provider: provider.name,
    docs: provider.docs,
    contractVersion: provider.contract.version,
    operations: ["create", "explain", "get", ...Object.keys(optional).filter((name) => optional[name as keyof typeof optional]), "refundable"],
    fields: provider.fields,
    reasons: Object.keys(provider.reasons),
    idempotency: { windowMs: idempotency ? idempotency.windowMs : 0, findsEarlier: canSee(provider), confidence: idempotency?.confidence ?? "seed" },
  };
}
