import { listRefundsParameters } from "../generated/refunds/validators/listRefunds.parameters.ts";
import { createRefundBody } from "../generated/refunds/validators/createRefund.body.ts";
import { updateRefundBody } from "../generated/refunds/validators/updateRefund.body.ts";
import { LocalRefusal } from "./adapter.ts";
import { createRefund, Explained } from "./create.ts";
import { ConnectionError, RequestError } from "./errors.ts";
import { answerOf, type Scene, toError } from "./failure.ts";
import { createInflight, Left } from "./inflight.ts";
import { fingerprintOf, readTag, tagName } from "./key.ts";
import { type Capabilities, capabilitiesOf } from "./capabilities.ts";
import { type Ability, type Account, type AnyAccount, type RefundFacts, type RefundRef, type Told } from "./provider.ts";
import { toRefund } from "./refund.ts";
import type { CallOptions } from "./runtime/client.ts";
import { type Clock, sleep, systemClock } from "./runtime/clock.ts";
import type { Issue } from "./runtime/validation.ts";
import { mergeStatus, type Observation } from "./status.ts";
import type { Attempt, CreateRefundRequest, ErrorCode, HttpRequest, Refund, Refundable, RefundPage, UpdateRefundRequest } from "./types.ts";

export type Accounts = Readonly<Record<string, AnyAccount>>;
type Name<A extends Accounts> = keyof A & string;
/** The accounts whose provider has an ability. */
type NameThat<A extends Accounts, Wanted extends Ability> = {
  [N in Name<A>]: A[N] extends Account<string, never, never, infer Can> ? (Wanted extends Can ? N : never) : never;
}[Name<A>];
type RequestOf<A> = A extends Account<string, infer Request, never, Ability> ? Request : never;
type RefOf<A> = A extends Account<string, never, infer Ref, Ability> ? Ref : never;

export interface RefundsOptions<A extends Accounts> {
  /** Your accounts by the names that you give them. */
  readonly accounts: A;
  /** Sees each attempt before its first byte leaves: store it, and a crash loses nothing. */
  readonly onAttempt?: (attempt: Attempt) => void | Promise<void>;
  readonly clock?: Clock;
}
/** `timeoutMs` is for one request (default 30,000), `deadlineMs` for all sends of it (default 90,000). */
export type Options = Pick<CallOptions, "signal" | "timeoutMs" | "deadlineMs" | "retries">;
export interface WaitOptions extends Options {
  /** How long to wait in all. Default 600,000 (ten minutes). */
  readonly waitMs?: number;
  /** The first pause between two reads; it grows by half each time, up to a minute. Default 1,000. */
  readonly pollMs?: number;
}
export interface ListFilter {
  readonly payment?: string;
  /** `next` of an earlier page: go on from there. */
  readonly cursor?: string;
}
/** All refunds of all pages, or one page at a time. */
export interface RefundList extends AsyncIterable<Refund> {
  page(cursor?: string): Promise<RefundPage>;
}
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
  capabilities<N extends Name<A>>(account: N): Capabilities;
}

/**
 * @example
 * const refunds = createRefunds({ accounts: { shop: mollie({ apiKey }) } });
 * await refunds.create("shop", { payment: "tr_…", amount: { value: 595, currency: "EUR" }, idempotencyKey: "order-33/return-1" });
 */
export function createRefunds<const A extends Accounts>({ accounts, onAttempt, clock = systemClock }: RefundsOptions<A>): Refunds<A> {
  const inflight = createInflight<Refund>();
  const doubts = new Set<string>();

  const sceneOf = (name: string, operation: string): Scene & { readonly client: unknown } => {
    const account = Object.hasOwn(accounts, name) ? accounts[name] : undefined;
    if (!account) throw refuse("invalid_config", `there is no account ${JSON.stringify(name)}: the accounts are ${Object.keys(accounts).join(", ")}`, operation);
    return { provider: account.provider, client: account.client, account: name, operation, secrets: account.secrets, now: clock.now() };
  };
  /** The outcome of a call that only reads is null. */
  const reading = async <T>(scene: Scene, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (failure) {
      throw toError(failure, null, scene);
    }
  };
  const able = <Wanted extends Ability>(scene: Scene, ability: Wanted) => {
    const found = scene.provider[ability];
    if (!found) throw refuse("unsupported_operation", `${scene.provider.name} can't ${scene.operation}: see capabilities(${JSON.stringify(scene.account)})`, scene.operation, scene);
    return found;
  };
  const stamp = (scene: Scene, told: Told<RefundFacts>) => toRefund(told, { account: scene.account, provider: scene.provider });
  const read = async (scene: Scene & { client: unknown }, ref: RefundRef, call: CallOptions) => {
    const told = await scene.provider.get(scene.client, checkedRef(scene, ref), call);
    if (ref.payment !== undefined && told.payment != null && told.payment !== ref.payment) {
      throw new LocalRefusal("refund_not_found", `refund ${ref.id} belongs to payment ${told.payment}, not to ${ref.payment}`, { refundId: ref.id });
    }
    return told;
  };

  const start = async (name: string, request: CreateRefundRequest, { signal, ...call }: Options, explain?: true, reads?: string[]) => {
    const scene = sceneOf(name, explain ? "explain" : "create");
    checkRequest(scene, request);
    const fingerprint = await fingerprintOf(request);
    const session = { name, account: accounts[name] as AnyAccount, clock, fingerprint, doubts, onAttempt, ...(explain ? { explain } : {}) };
    if (explain) return createRefund(session, request, { ...call, signal, beforeSend: ({ method, url }) => void reads?.push(`${method} ${url}`) });
    const key = JSON.stringify([name, request.payment, request.idempotencyKey]);
    if ((inflight.contentOf(key) ?? fingerprint) !== fingerprint) {
      throw refuse("idempotency_conflict", `the key ${JSON.stringify(request.idempotencyKey)} is being used for this payment with other content right now`, "create", scene);
    }
    try {
      return await inflight.join(key, fingerprint, (shared) => createRefund(session, request, { ...call, signal: shared }), signal);
    } catch (failure) {
      if (!(failure instanceof Left)) throw failure;
      throw new ConnectionError({ code: "aborted", message: failure.message, outcome: "unknown", provider: scene.provider.name, account: name, operation: "create", cause: failure.cause });
    }
  };

  const page = (name: string, filter: ListFilter, cursor: string | undefined, call: Options) => {
    const scene = sceneOf(name, "list");
    const list = able(scene, "list");
    return reading(scene, async (): Promise<RefundPage> => {
      const query = { ...(filter.payment === undefined ? {} : { payment: filter.payment }), ...(cursor === undefined ? {} : { cursor }) };
      refuseIssues(listRefundsParameters.issues({ path: { account: name }, query }));
      const { refunds, next } = await list(scene.client, filter, cursor, call);
      return { refunds: refunds.map((told) => stamp(scene, told)), next };
    });
  };

  const refunds: Refunds<Accounts> = {
    create: (name, request, options = {}) => start(name, request as CreateRefundRequest, options),

    async explain(name, request, options = {}) {
      const reads: string[] = [];
      try {
        const existing = await start(name, request as CreateRefundRequest, options, true, reads);
        return { request: null, attempt: null, existing, reads };
      } catch (stopped) {
        if (!(stopped instanceof Explained)) throw stopped;
        return { request: stopped.attempt.request ?? null, attempt: stopped.attempt, existing: null, reads };
      }
    },

    get(name, ref, options = {}) {
      const scene = sceneOf(name, "get");
      return reading(scene, async () => stamp(scene, await read(scene, ref, options)));
    },

    list(name, filter = {}, options = {}) {
      able(sceneOf(name, "list"), "list");
      return {
        page: (cursor = filter.cursor) => page(name, filter, cursor, options),
        async *[Symbol.asyncIterator]() {
          let seen = new Set<string>();
          for (let cursor = filter.cursor; ; ) {
            const { refunds: found, next } = await page(name, filter, cursor, options);
            // Offsets drift while refunds are made: what stood on the page before is not told twice.
            for (const refund of found) if (!seen.has(refund.id)) yield refund;
            seen = new Set(found.map(({ id }) => id));
            if (next === null) return;
            cursor = next;
          }
        },
      };
    },

    async cancel(name, ref, options = {}) {
      const scene = sceneOf(name, "cancel");
      const cancel = able(scene, "cancel");
      const before = await reading(scene, () => read(scene, ref, options));
      const now = await reading(scene, async () => {
        try {
          await cancel(scene.client, checkedRef(scene, ref), options);
        } catch (failure) {
          // A lost answer is read again; 404 on what was just there is the cancel.
          const answer = answerOf(failure);
          const refused = answer !== undefined && answer.status !== "undocumented" && answer.httpStatus < 500 && answer.status !== 404;
          if (refused || !before) throw failure;
        }
        return read(scene, ref, options).catch((failure: unknown) => {
          if (answerOf(failure)?.status !== 404) throw failure;
          return { ...before, status: "canceled", statusIsDerived: true };
        });
      });
      const refund = stamp(scene, now);
      if (refund.status === "canceled") return refund;
      throw new ConnectionError({ code: "connection_lost", message: `whether ${ref.id} was canceled is not known; it is ${refund.status} now`, outcome: null, provider: scene.provider.name, account: name, operation: "cancel", refund });
    },

    update(name, ref, change, options = {}) {
      const scene = sceneOf(name, "update");
      const update = able(scene, "update");
      return reading(scene, async () => {
        refuseIssues(updateRefundBody.issues(change));
        if (!change.metadata) return stamp(scene, await update(scene.client, checkedRef(scene, ref), change, options));
        const { metadata } = await read(scene, ref, options);
        const tag = readTag(metadata) ? { [tagName]: (metadata as Record<string, string>)[tagName] ?? "" } : {};
        return stamp(scene, await update(scene.client, checkedRef(scene, ref), { ...change, metadata: { ...change.metadata, ...tag } }, options));
      });
    },

    async wait(name, ref, { waitMs = 600_000, pollMs = 1_000, ...options } = {}) {
      const scene = sceneOf(name, "wait");
      able(scene, "statuses");
      const endsAt = clock.now() + waitMs;
      const observations: Observation[] = [];
      for (let pause = pollMs; ; pause = Math.min(pause * 1.5, 60_000)) {
        const refund = await reading(scene, async () => stamp(scene, await read(scene, ref, options)));
        observations.push({ status: refund.status, at: clock.now() });
        if (refund.settled) return { ...refund, status: mergeStatus(observations).status };
        if (clock.now() + pause > endsAt) {
          throw new ConnectionError({ code: "timeout", message: `refund ${ref.id} is still ${refund.status} after ${waitMs} ms: wait again later`, outcome: null, provider: scene.provider.name, account: name, operation: "wait", refund });
        }
        await sleep(clock, pause, options.signal).catch((cause: unknown) => {
          throw new ConnectionError({ code: "aborted", message: `stopped waiting for refund ${ref.id}`, outcome: null, provider: scene.provider.name, account: name, operation: "wait", refund, cause });
        });
      }
    },

    refundable(name, payment, options = {}) {
      const scene = sceneOf(name, "refundable");
      return reading(scene, async () => {
        const { remaining, currency, why, advisory = [] } = await scene.provider.payment(scene.client, payment, options);
        const amount = remaining === null || currency === null ? null : { value: remaining, currency };
        return { payment, amount, why: amount ? null : (why ?? `${scene.provider.name} does not say`), advisory: [...advisory] };
      });
    },

    capabilities: (name) => capabilitiesOf(sceneOf(name, "capabilities").provider),
  };
  return refunds as unknown as Refunds<A>;
}

function refuse(code: ErrorCode, message: string, operation: string, scene?: Scene, issues?: readonly Issue[]): RequestError {
  return new RequestError({ code, message, outcome: "not_sent", provider: scene?.provider.name ?? null, account: scene?.account ?? null, operation, ...(issues ? { issues } : {}) });
}

function refuseIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new LocalRefusal("invalid_request", issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
}

function checkedRef(scene: Scene, ref: RefundRef): RefundRef {
  if (typeof ref?.id !== "string" || ref.id === "") throw new LocalRefusal("invalid_request", "/id is required: the provider's id of the refund");
  if (scene.provider.idWithin === "payment" && !ref.payment) throw new LocalRefusal("invalid_request", `/payment is required: ${scene.provider.name} can't find a refund without its payment`);
  return ref;
}

/** The first gate: the request by the unified contract, then by what the provider can carry. */
function checkRequest(scene: Scene, request: CreateRefundRequest): void {
  const { provider, operation } = scene;
  const issues = createRefundBody.issues(request);
  if (issues.length > 0) throw refuse("invalid_request", `the request is invalid: ${issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; ")}`, operation, scene, issues);
  for (const field of ["description", "reason", "metadata", "reference", "items"] as const) {
    const support = provider.fields[field];
    if (support === "required" && request[field] === undefined) throw refuse("invalid_request", `/${field} is required by ${provider.name}${field === "reason" ? ` (${Object.keys(provider.reasons).join(", ")})` : ""}`, operation, scene);
    if (support || request[field] === undefined) continue;
    const code = field === "reason" ? "reason_not_supported" : field === "metadata" ? "metadata_not_supported" : "invalid_request";
    throw refuse(code, `${provider.name} can't carry ${field}: leave it out`, operation, scene);
  }
  if (request.reason !== undefined && !Object.hasOwn(provider.reasons, request.reason)) {
    throw refuse("reason_not_supported", `${provider.name} can't say ${JSON.stringify(request.reason)}, only ${Object.keys(provider.reasons).join(", ")}`, operation, scene);
  }
  const { after } = request;
  if (after && (after.account !== scene.account || after.payment !== request.payment || after.idempotencyKey !== request.idempotencyKey)) {
    throw refuse("invalid_request", `/after is an attempt of account ${after.account}, payment ${after.payment}, key ${after.idempotencyKey}: hand it back with the same`, operation, scene);
  }
}
