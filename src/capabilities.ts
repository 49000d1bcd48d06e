import { canSee } from "./look.ts";
import { idempotencyOf, type LookCost, type Provider } from "./provider.ts";
import type { Evidence } from "./types.ts";

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
    /** What speaks for an earlier refund; only `replayed` and `exact_tag` prove that it is the one of the key. */
    readonly evidence: readonly Evidence[];
    /** What the look before a create costs in requests. */
    readonly lookCost: LookCost;
    /** What neither the provider's key nor the look protects, in words; a store closes these gaps where it is shared by all who refund. */
    readonly open: readonly string[];
  };
}

export function capabilitiesOf(provider: Provider): Capabilities {
  const idempotency = idempotencyOf(provider);
  const optional = { list: provider.list, cancel: provider.cancel, update: provider.update, wait: provider.statuses };
  return {
    provider: provider.name,
    docs: provider.docs,
    contractVersion: provider.contract.version,
    operations: ["create", "explain", "get", ...Object.keys(optional).filter((name) => optional[name as keyof typeof optional]), "refundable", "reconcile"],
    fields: provider.fields,
    reasons: Object.keys(provider.reasons),
    idempotency: {
      windowMs: idempotency ? idempotency.windowMs : 0,
      findsEarlier: canSee(provider),
      confidence: idempotency?.confidence ?? "seed",
      evidence: [...(idempotency?.replay ? (["replayed"] as const) : []), canSee(provider) ? "exact_tag" : "sum_moved"],
      lookCost: provider.lookCost,
      open: gaps.flatMap(({ where, what }) => (where(provider) ? [what] : [])),
    },
  };
}

/** What stays open without a store. */
const gaps: readonly { readonly where: (provider: Provider) => unknown; readonly what: string }[] = [
  { where: (provider) => !idempotencyOf(provider), what: "two processes that use one key at the same time" },
  { where: (provider) => !idempotencyOf(provider), what: "a process that restarts within settleMs of a lost answer and hands in no attempt" },
  { where: (provider) => !canSee(provider), what: "a key that the provider forgets; that it keeps keys for ever is an assumption" },
  {
    where: (provider) => canSee(provider) && idempotencyOf(provider) && !provider.scan,
    what: "a second try after a rejection, repeated by another process without its attempt",
  },
  { where: (provider) => provider.cancel !== undefined, what: "the key of a canceled refund that the provider no longer shows, once its window is over" },
  { where: (provider) => provider.scan !== undefined, what: "an account with more refunds than scanLimit: past the window the outcome is unknown" },
];
