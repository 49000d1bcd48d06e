import { type Clock, systemClock } from "../runtime/clock.ts";
import type { KeyRecord, RefundKey, Store } from "./store.ts";

/**
 * A store for one process: it protects what happens in it, and dies with it. Records are never deleted, a few kilobytes for each key.
 * @example const refunds = createRefunds({ accounts, store: createMemoryStore() });
 */
export function createMemoryStore({ clock = systemClock }: { readonly clock?: Clock } = {}): Store {
  const records = new Map<string, string>();
  const leases = new Map<string, { readonly owner: symbol; readonly until: number }>();

  const find = (key: RefundKey): KeyRecord | null => {
    const kept = records.get(nameOf(key));
    return kept === undefined ? null : (JSON.parse(kept) as KeyRecord);
  };
  const keep = (record: KeyRecord) => {
    const refund = record.refund ?? find(record.key)?.refund ?? null;
    records.set(nameOf(record.key), JSON.stringify({ ...record, refund }));
  };

  return {
    find: async (key) => find(key),
    async reserve(key, leaseMs) {
      const payment = JSON.stringify([key.account, key.payment]);
      const owner = Symbol(payment);
      const isTaken = () => (leases.get(payment)?.until ?? Number.NEGATIVE_INFINITY) > clock.now();
      if (isTaken()) return null;
      leases.set(payment, { owner, until: clock.now() + leaseMs });
      return {
        record: find(key),
        async write(record, moreMs) {
          if (leases.get(payment)?.owner !== owner || !isTaken()) throw new Error(`the reservation of payment ${key.payment} has run out`);
          leases.set(payment, { owner, until: clock.now() + moreMs });
          keep(record);
        },
        async settle(record) {
          // What somebody sent after this reservation had run out is the newer attempt.
          const kept = find(record.key);
          if (record.refund || kept?.attempt == null || kept.attempt.sentAt === record.attempt?.sentAt) keep(record);
        },
        async release() {
          if (leases.get(payment)?.owner === owner) leases.delete(payment);
        },
      };
    },
  };
}

const nameOf = ({ account, payment, idempotencyKey }: RefundKey) => JSON.stringify([account, payment, idempotencyKey]);
