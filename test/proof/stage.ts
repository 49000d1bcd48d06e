import type { Order } from "../../src/facts.ts";
import { createRefunds } from "../../src/refunds.ts";
import type { FetchInit } from "../../src/runtime/transport.ts";
import type { Fault } from "../../src/sandbox/faults.ts";
import { type Assumptions, createSandbox, type Sandbox, type SandboxProvider } from "../../src/sandbox/index.ts";
import type { Store } from "../../src/store/store.ts";
import type { Attempt, CreateRefundRequest } from "../../src/types.ts";
import { adapterOf, subjects } from "../providers/subjects.ts";
import { createProofClock } from "./clock.ts";
import { settleMs, timeoutMs } from "./faults.ts";

const account = "shop" as const;
/** What was paid, and the part that a partial refund asks for. */
export const total = 10_000;
export const part = 3_500;

/** A refund as the provider's books have it, and whose send made it. */
export interface Made {
  readonly id: string;
  /** `null`: the dashboard. */
  readonly key: string | null;
  /** The number of the write that made it, in the order in which they left. */
  readonly send: number;
}

/** A request on its way to the provider. */
export interface Passing {
  readonly key: string;
  readonly operation: string;
  readonly isWrite: boolean;
}

export interface Setting {
  readonly provider: SandboxProvider;
  readonly seed: number;
  readonly assume: Partial<Assumptions>;
  readonly listsRefunds?: boolean;
  /** PayMongo's refunds settle after minutes instead of at once. */
  readonly settlesLater?: boolean;
  readonly faultFor: (passing: Passing) => Fault | undefined;
}

/** One sandbox with one payment, and processes of the library around it. */
export function createStage({ provider, seed, assume, listsRefunds, settlesLater, faultFor }: Setting) {
  const clock = createProofClock();
  const sandbox: Sandbox = createSandbox({ seed, clock, assume });
  if (settlesLater) sandbox.paymongo.setSettlement("later");
  const control = sandbox[provider];
  const { connect, currency } = subjects[provider];
  const amount = { value: total, currency };
  const payment = (
    provider === "smartpay" && listsRefunds !== undefined ? sandbox.smartpay.addPayment({ amount, listsRefunds }) : control.addPayment({ amount })
  ).id;
  const startedAt = clock.now();
  const trace: string[] = [];
  const note = (line: string) => void trace.push(`${clock.now() - startedAt} ${line}`);
  let sends = 0;

  /** A process: its own memory, and all that it sends passes here. `dies` says at which point of its first write it stops for good. */
  function start(
    key: string | null,
    { dies = null as "before" | "sending" | null, onAttempt = (_attempt: Attempt): void => {}, store = undefined as Store | undefined } = {},
  ) {
    let isDead = false;
    let die = () => {};
    const death = new Promise<"died">((resolve) => {
      die = () => {
        isDead = true;
        resolve("died");
      };
    });
    const fetch = async (url: string, init: FetchInit): Promise<Response> => {
      const isWrite = init.method !== "GET";
      if (isWrite && dies === "before") die();
      if (isDead) return new Promise(() => {});
      const operation = operationOf(url, init.method);
      const fault = key === null ? undefined : faultFor({ key, operation, isWrite });
      if (isWrite) sends += 1;
      note(`${key ?? "dashboard"} ${init.method} ${operation}${fault ? ` ! ${JSON.stringify(fault)}` : ""}`);
      const headers = {
        ...init.headers,
        ...(isWrite ? { "x-proof-key": key ?? "", "x-proof-send": String(sends) } : {}),
        ...(fault ? { "x-sandbox-fault": JSON.stringify(fault) } : {}),
      };
      const answer = sandbox.fetch(url, { ...init, headers });
      if (isWrite && dies === "sending") die();
      if (!isDead) return answer;
      answer.catch(() => {});
      return new Promise(() => {});
    };
    const connection = { apiKey: control.apiKey, fetch, clock, retries: 1, timeoutMs, random: () => 0.5 };
    const shop = connect(connection);
    const refunds = createRefunds({ accounts: { [account]: shop }, clock, onAttempt, settleMs, ...(store ? { store } : {}) });
    return { death, shop, refunds, create: (request: CreateRefundRequest) => refunds.create(account, request) };
  }
  const { fields, idAt } = adapterOf(provider);
  const reason = fields.reason === "required" ? ("requested_by_customer" as const) : undefined;
  const money = (value: number) => ({ value, currency });

  /** A click in the dashboard: the provider's own API, an equal amount, no tag of ours. */
  async function dashboard(value: number): Promise<void> {
    const { shop } = start(null);
    const order: Order = { payment, amount: money(value), remaining: false, providerKey: `dashboard-${sends}`, ...(reason ? { reason } : {}) };
    const facts = await shop.provider.payment(shop.client, payment, {});
    const lines = facts.lines?.items.slice(0, 1).map(({ id }) => ({ id, amount: value }));
    await shop.provider.create(shop.client, lines ? { ...order, items: lines } : order, {});
  }

  /** Every refund of the payment, with the send that made it: read off what the provider executed, not off what the library wrote. */
  function books(): readonly Made[] {
    const made = new Map<string, Made>();
    for (const { operation, headers, reply } of sandbox.journal) {
      if (operation !== "createRefund" || reply.status >= 300) continue;
      const id = idIn(reply.body);
      if (!made.has(id)) made.set(id, { id, key: headers["x-proof-key"] || null, send: Number(headers["x-proof-send"]) });
    }
    return control.ledger(payment).map(({ id }) => made.get(id) ?? { id, key: null, send: 0 });
  }
  const idIn = (body: unknown) => String(idAt.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], body));

  return {
    provider,
    clock,
    sandbox,
    control,
    account,
    payment,
    trace,
    note,
    reason,
    money,
    start,
    dashboard,
    books,
    sends: () => sends,
    spent: () => control.ledger(payment).reduce((sum, { amount, status }) => (status === "failed" || status === "canceled" ? sum : sum + amount.value), 0),
  };
}
export type Stage = ReturnType<typeof createStage>;

function operationOf(url: string, method: string): string {
  const { pathname } = new URL(url);
  if (method !== "GET") return method === "POST" ? "createRefund" : method === "DELETE" ? "cancelRefund" : "updateRefund";
  if (pathname.endsWith("/line-items")) return "getPaymentLineItems";
  if (pathname.endsWith("/refunds")) return "listRefunds";
  return pathname.includes("/refunds/") ? "getRefund" : "getPayment";
}
