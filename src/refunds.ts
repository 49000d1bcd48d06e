import { newestOpen } from "./attempt.ts";
import { type Capabilities, capabilitiesOf } from "./capabilities.ts";
import { cancel, update } from "./changes.ts";
import { createRefund } from "./create.ts";
import { ConnectionError } from "./errors.ts";
import { whereOf } from "./failure.ts";
import { checkedWait, checkRequest, type Desk, openDesk, refuse } from "./gate.ts";
import { createInflight, Left } from "./inflight.ts";
import { fingerprintOf } from "./key.ts";
import { createObserver, type RefundsHooks } from "./observe.ts";
import type { Ability, Account, AnyAccount } from "./provider.ts";
import { get, type ListFilter, list, type RefundList, refundable, type WaitOptions, wait } from "./reads.ts";
import { reconcile } from "./reconcile.ts";
import { createOnRecord, recall } from "./record.ts";
import { doubtKeyOf, Explained } from "./run.ts";
import type { CallOptions } from "./runtime/client.ts";
import { type Clock, systemClock } from "./runtime/clock.ts";
import type { Store } from "./store/store.ts";
import type { Attempt, CreateRefundRequest, HttpRequest, Reconciliation, Refund, Refundable, UpdateRefundRequest } from "./types.ts";

export type Accounts = Readonly<Record<string, AnyAccount>>;
type Name<A extends Accounts> = keyof A & string;
/** The accounts whose provider has an ability. */
type NameThat<A extends Accounts, Wanted extends Ability> = {
  [N in Name<A>]: A[N] extends Account<string, never, never, infer Can> ? (Wanted extends Can ? N : never) : never;
}[Name<A>];
type RequestOf<A> = A extends Account<string, infer Request, never, Ability> ? Request : never;
type RefOf<A> = A extends Account<string, never, infer Ref, Ability> ? Ref : never;

/** Hooks are told of every account; a client's own hooks, in its options, are told as well. */
export interface RefundsOptions<A extends Accounts> extends RefundsHooks {
  /** Your accounts by the names that you give them. */
  readonly accounts: A;
  /** Sees each attempt before its first byte leaves: store it, and a crash loses nothing. */
  readonly onAttempt?: (attempt: Attempt) => void | Promise<void>;
  /**
   * Remembers keys beyond this object: `createMemoryStore()` for one process, or one of your own that processes share. Without it a key is
   * protected by the provider and by looking; `capabilities(account)` says where that leaves a gap.
   */
  readonly store?: Store;
  readonly clock?: Clock;
  /**
   * At a provider without an idempotency key (Dodo Payments): how long to keep looking for the refund after a send that got no answer,
   * before the call ends as `unknown`. Default 15,000; how late a refund can show there is not documented, so this is an assumption.
   */
  readonly settleMs?: number;
}
/** `timeoutMs` is for one request (default 30,000), `deadlineMs` for all sends of it (default 90,000). */
export type Options = Pick<CallOptions, "signal" | "timeoutMs" | "deadlineMs" | "retries">;
export interface Explanation {
  /** The exact request that `create` would send, credentials masked; `null` where the refund exists already. */
  readonly request: HttpRequest | null;
  readonly attempt: Attempt | null;
  /** The refund that carries the key already. */
  readonly existing: Refund | null;
  /** What was read to know this; nothing was written. */
  readonly reads: readonly string[];
}

/** One refund API over all accounts; every method takes the account first and is typed by its provider. */
export interface Refunds<A extends Accounts> {
  /** Refunds a payment, at most once for each `idempotencyKey`. */
  create<N extends Name<A>>(account: N, request: RequestOf<A[N]>, options?: Options): Promise<Refund>;
  /** What `create` would send. It reads where it must and writes nothing. */
  explain<N extends Name<A>>(account: N, request: RequestOf<A[N]>, options?: Options): Promise<Explanation>;
  get<N extends Name<A>>(account: N, refund: RefOf<A[N]>, options?: Options): Promise<Refund>;
  list<N extends NameThat<A, "list">>(account: N, filter?: ListFilter, options?: Options): RefundList;
  /** Cancels a refund that has not gone out (Mollie: queued or pending). */
  cancel<N extends NameThat<A, "cancel">>(account: N, refund: RefOf<A[N]>, options?: Options): Promise<Refund>;
  /** Changes what is written on a refund; the mark that finds it again stays. */
  update<N extends NameThat<A, "update">>(account: N, refund: RefOf<A[N]>, change: UpdateRefundRequest, options?: Options): Promise<Refund>;
  /** Reads until the refund is settled. */
  wait<N extends NameThat<A, "statuses">>(account: N, refund: RefOf<A[N]>, options?: WaitOptions): Promise<Refund>;
  /** What is left to refund of a payment, or why nobody can know. */
  refundable<N extends Name<A>>(account: N, payment: string, options?: Options): Promise<Refundable>;
  /**
   * What became of an attempt, days later as well: hand in the one of an error or of `onAttempt`. It reads and never writes.
   * @example const { outcome, refund, advice } = await refunds.reconcile("shop", error.attempt);
   */
  reconcile<N extends Name<A>>(account: N, attempt: Attempt, options?: Options): Promise<Reconciliation>;
  capabilities<N extends Name<A>>(account: N): Capabilities;
}

/**
 * @example
 * const refunds = createRefunds({ accounts: { shop: mollie({ apiKey }) } });
 * await refunds.create("shop", { payment: "tr_…", amount: { value: 595, currency: "EUR" }, idempotencyKey: "order-33/return-1" });
 */
export function createRefunds<const A extends Accounts>(options: RefundsOptions<A>): Refunds<A> {
  const { accounts, onAttempt, store, clock = systemClock } = options;
  const settleMs = checkedWait("settleMs", options.settleMs ?? 15_000);
  const inflight = createInflight<Refund>();
  const doubts = new Map<string, Attempt>();
  const desk = (name: string, operation: string) => openDesk(accounts, name, operation, clock);
  const seen = createObserver(options, desk, clock);

  /** Concurrent calls with one key are one refund. */
  async function create(at: Desk, request: CreateRefundRequest, { signal, timeoutMs, deadlineMs, retries, observed }: CallOptions): Promise<Refund> {
    const key = doubtKeyOf(at.account, request);
    checkRequest(at, request, doubts.has(key));
    const fingerprint = await fingerprintOf(request);
    if ((inflight.contentOf(key) ?? fingerprint) !== fingerprint)
      throw refuse(
        at,
        "idempotency_conflict",
        `the key ${JSON.stringify(request.idempotencyKey)} is in use for this payment with other content right now`,
        [],
        doubts.has(key),
      );
    const session = { desk: at, fingerprint, doubts, onAttempt, settleMs };
    const start = (shared: AbortSignal | undefined) => {
      const call: CallOptions = { signal: shared, timeoutMs, deadlineMs, retries, observed, beforeSend: undefined };
      return store ? createOnRecord(session, store, request, call) : createRefund(session, request, call);
    };
    return inflight.join(key, fingerprint, start, signal).catch((failure: unknown) => {
      if (!(failure instanceof Left)) throw failure;
      throw new ConnectionError({ ...whereOf(at), code: "aborted", message: failure.message, outcome: "unknown", cause: failure.cause });
    });
  }

  async function explain(at: Desk, request: CreateRefundRequest, call: Options): Promise<Explanation> {
    checkRequest(at, request, doubts.has(doubtKeyOf(at.account, request)));
    const reads: string[] = [];
    const session = { desk: at, fingerprint: await fingerprintOf(request), doubts, settleMs, explain: true };
    const known = store && (await recall(session, store, request, call));
    if (known?.existing) return { request: null, attempt: null, existing: known.existing, reads };
    const newest = newestOpen(known?.attempt, request.after);
    const asked = newest ? { ...request, after: newest } : request;
    try {
      const existing = await createRefund(session, asked, { ...call, beforeSend: ({ method, url }) => void reads.push(`${method} ${url}`) });
      return { request: null, attempt: null, existing, reads };
    } catch (stopped) {
      if (!(stopped instanceof Explained)) throw stopped;
      return { request: stopped.attempt.request, attempt: stopped.attempt, existing: null, reads };
    }
  }

  const refunds: Refunds<Accounts> = {
    create: (name, request, options = {}) => seen.call(name, "create", options, (at, call) => create(at, request as CreateRefundRequest, call)),
    explain: (name, request, options = {}) => seen.call(name, "explain", options, (at, call) => explain(at, request as CreateRefundRequest, call)),
    get: (name, ref, options = {}) => seen.call(name, "get", options, (at, call) => get(at, ref, call)),
    list: (name, filter = {}, options = {}) => seen.series(name, "list", options, (at, call) => list(at, filter, call)),
    cancel: (name, ref, options = {}) => seen.call(name, "cancel", options, (at, call) => cancel(at, ref, call)),
    update: (name, ref, change, options = {}) => seen.call(name, "update", options, (at, call) => update(at, ref, change, call)),
    wait: (name, ref, options = {}) => seen.call(name, "wait", options, (at, call) => wait(at, ref, call)),
    refundable: (name, payment, options = {}) => seen.call(name, "refundable", options, (at, call) => refundable(at, payment, call)),
    reconcile: (name, attempt, options = {}) => seen.call(name, "reconcile", options, (at, call) => reconcile(at, attempt, call)),
    capabilities: (name) => capabilitiesOf(desk(name, "capabilities").provider),
  };
  return refunds as Refunds<A>;
}
