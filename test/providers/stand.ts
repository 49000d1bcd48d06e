import { expect } from "vitest";
import { getRefundable200 } from "../../generated/refunds/validators/getRefundable.200.ts";
import type { RefundsHooks } from "../../src/observe.ts";
import type { AnyAccount } from "../../src/provider.ts";
import type { ListFilter, WaitOptions } from "../../src/reads.ts";
import { createRefunds, type Explanation, type Options } from "../../src/refunds.ts";
import type { Secret } from "../../src/runtime/client.ts";
import type { Clock } from "../../src/runtime/clock.ts";
import type { Fetch, WireRequest } from "../../src/runtime/transport.ts";
import { createSandbox, type Sandbox, type SandboxOptions, type SandboxProvider } from "../../src/sandbox/index.ts";
import type { Store } from "../../src/store/store.ts";
import type { Attempt, CreateRefundRequest, Refund, Refundable, RefundPage, UpdateRefundRequest } from "../../src/types.ts";
import { auditError, auditRefund, type Heard, listen } from "./audit.ts";

/** What the shared suite must know of a provider beside what `capabilities` says. */
export interface Subject {
  readonly name: SandboxProvider;
  readonly connect: (options: Connection) => AnyAccount;
  readonly currency: string;
  /** One that the payments are not in. */
  readonly otherCurrency: string;
  /** Moves a refund to where it went through; absent where no status is ever told. */
  readonly succeed?: (sandbox: Sandbox, refund: string) => void;
  /** Declared: a second refund of the same amount within the hour is refused, whatever its key. */
  readonly refusesEqualAmounts?: true;
}

export interface Connection {
  readonly apiKey: Secret;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly strict?: boolean;
  readonly retries?: number;
  readonly timeoutMs?: number;
  readonly deadlineMs?: number;
  readonly baseUrl?: string;
}

/** What stands between the library and the sandbox; `next` lets the sandbox answer, to this request or to a changed one. */
export type Intercept = (request: WireRequest, next: (changed?: Partial<WireRequest>) => Promise<Response>) => Promise<Response>;
interface Fresh extends Partial<Connection> {
  readonly settleMs?: number;
  readonly hooks?: RefundsHooks;
  readonly store?: Store;
  readonly onAttempt?: (attempt: Attempt) => void | Promise<void>;
}

export const total = 10_000;
export const part = 3_500;
export const key = "order-33/return-1";

/** One sandbox with one payment, and the library connected to it. Everything that passes is written down, every result and error is audited. */
export function stand<Name extends SandboxProvider>(subject: Subject & { readonly name: Name }, options?: SandboxOptions) {
  const sandbox = createSandbox(options);
  const { clock } = sandbox;
  const control: Sandbox[SandboxProvider] = sandbox[subject.name];
  const requests: WireRequest[] = [];
  const heard: Heard = { bodies: new Set(), secrets: new Set() };
  let intercept: Intercept = (_request, next) => next();
  const fetch: Fetch = async (url, init) => {
    const request = { method: init.method, url, headers: { ...init.headers }, body: init.body ?? null };
    requests.push(request);
    const next = (changed: Partial<WireRequest> = {}) => {
      const { body, ...sent } = { ...request, ...changed };
      return sandbox.fetch(sent.url, { ...init, headers: { ...sent.headers }, ...(body === null ? {} : { body }) });
    };
    return listen(heard, await intercept(request, next));
  };
  const money = (value: number, currency = subject.currency) => ({ value, currency });
  const pay = (value = total, currency = subject.currency) => control.addPayment({ amount: money(value, currency) }).id;
  const payment = pay();

  /** A start from nothing, as a new process makes it: only the sandbox remembers. */
  function fresh({ onAttempt, store, settleMs, hooks, ...options }: Fresh = {}) {
    const connection = { apiKey: control.apiKey, fetch, clock, ...options };
    if (typeof connection.apiKey === "string" && connection.apiKey !== "") heard.secrets.add(connection.apiKey);
    const accounts = { [subject.name]: subject.connect(connection) };
    const seams = { ...(onAttempt ? { onAttempt } : {}), ...(store ? { store } : {}), ...(settleMs === undefined ? {} : { settleMs }), ...hooks };
    return audited(createRefunds({ accounts, clock: connection.clock, ...seams }), subject.name, heard);
  }
  const shop = fresh();
  const { fields, reasons } = shop.capabilities();
  const [reason] = fields.reason === "required" ? reasons : [];
  /** A request that the provider takes, as JSON would bring it. */
  const ask = (more: Readonly<Record<string, unknown>> = {}) => ({ payment, amount: money(part), idempotencyKey: key, reason, ...more });

  return {
    sandbox,
    clock,
    control: sandbox[subject.name],
    requests,
    /** Requests that can move money. */
    writes: () => requests.filter(({ method }) => method !== "GET"),
    ledger: (of = payment) => control.ledger(of),
    spent: (of = payment) => control.ledger(of).reduce((sum, { amount }) => sum + amount.value, 0),
    use: (next: Intercept) => void (intercept = next),
    money,
    pay,
    payment,
    fresh,
    shop,
    ask,
  };
}
export type Stand = ReturnType<typeof stand<SandboxProvider>>;

/** What a caller without types sends: whatever JSON can say. */
const fromJson = <T>(value: unknown) => JSON.parse(JSON.stringify(value)) as T;

function audited(refunds: ReturnType<typeof createRefunds<Readonly<Record<string, AnyAccount>>>>, name: string, heard: Heard) {
  const watch = async <T>(work: () => Promise<T>, check: (result: T) => void): Promise<T> => {
    try {
      const result = await work();
      check(result);
      return result;
    } catch (error) {
      auditError(error, heard);
      throw error;
    }
  };
  const one = (refund: Refund) => auditRefund(refund, heard);
  const ref = (of: { readonly id: string; readonly payment?: string | null }) => fromJson<{ id: string; payment: string }>(of);
  return {
    capabilities: () => refunds.capabilities(name),
    capabilitiesOf: (account: string) => refunds.capabilities(account),
    create: (request: object, options?: Options) => watch(() => refunds.create(name, fromJson<CreateRefundRequest>(request), options), one),
    explain: (request: object, options?: Options) =>
      watch<Explanation>(
        () => refunds.explain(name, fromJson<CreateRefundRequest>(request), options),
        ({ existing }) => existing && one(existing),
      ),
    get: (of: { readonly id: string; readonly payment?: string | null }, options?: Options) => watch(() => refunds.get(name, ref(of), options), one),
    cancel: (of: { readonly id: string; readonly payment?: string | null }) => watch(() => refunds.cancel(name, ref(of)), one),
    update: (of: { readonly id: string; readonly payment?: string | null }, change: object) =>
      watch(() => refunds.update(name, ref(of), fromJson<UpdateRefundRequest>(change)), one),
    wait: (of: { readonly id: string; readonly payment?: string | null }, options?: WaitOptions) => watch(() => refunds.wait(name, ref(of), options), one),
    page: (filter?: ListFilter, cursor?: string) =>
      watch<RefundPage>(
        async () => refunds.list(name, filter).page(cursor),
        (page) => page.refunds.forEach(one),
      ),
    all: (filter?: ListFilter) =>
      watch<Refund[]>(
        async () => collect(refunds.list(name, filter)),
        (all) => all.forEach(one),
      ),
    refundable: (of: string) =>
      watch<Refundable>(
        () => refunds.refundable(name, of),
        (left) => expect(getRefundable200.issues(left)).toEqual([]),
      ),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
