import type { AnyAccount } from "../../src/provider.ts";
import { createRefunds, type Refunds } from "../../src/refunds.ts";
import type { Fetch, FetchInit } from "../../src/runtime/transport.ts";
import { createSandbox, type SandboxProvider } from "../../src/sandbox/index.ts";
import type { Attempt, CreateRefundRequest } from "../../src/types.ts";
import { createProofClock, drive, type ProofClock } from "../proof/clock.ts";
import { subjects } from "../providers/subjects.ts";

/** An answer as it came over the wire. */
export interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
/** What each operation answers in one state of the provider. */
export type Answers = ReadonlyMap<string, Recorded>;

/** What the sandbox really answers: the soil of every mutation. */
export interface Recordings {
  readonly provider: SandboxProvider;
  readonly request: CreateRefundRequest;
  readonly ref: { readonly payment: string; readonly id: string };
  /** The attempt as the hook saw it. */
  readonly attempt: Attempt;
  /** No refund yet; the refund that the request made; an equal one that somebody else made. */
  readonly untouched: Answers;
  readonly made: Answers;
  readonly dashboard: Answers;
  /** The answer to the write: the refund, its repetition, and the provider's refusals. */
  readonly created: Recorded;
  readonly replayed: Recorded;
  readonly refusals: readonly Recorded[];
}

export function operationOf(url: string, method: string): string {
  const { pathname } = new URL(url);
  if (method !== "GET") return method === "POST" ? "createRefund" : method === "DELETE" ? "cancelRefund" : "updateRefund";
  if (pathname.endsWith("/line-items")) return "getPaymentLineItems";
  if (pathname.endsWith("/refunds")) return "listRefunds";
  return pathname.includes("/refunds/") ? "getRefund" : "getPayment";
}

/** Any account under one name, asked as JSON would ask. */
export type Shop = Refunds<Readonly<Record<string, AnyAccount>>>;

/** A refund of a part, and one of all that remains. */
export const recordAll = async (provider: SandboxProvider): Promise<readonly [Recordings, Recordings]> => [
  await record(provider, { value: 3_500, currency: subjects[provider].currency }),
  await record(provider, "remaining"),
];

async function record(provider: SandboxProvider, asked: CreateRefundRequest["amount"]): Promise<Recordings> {
  const clock = createProofClock();
  const sandbox = createSandbox({ clock });
  const control = sandbox[provider];
  const amount = { value: 10_000, currency: subjects[provider].currency };
  const payment = (provider === "smartpay" ? sandbox.smartpay.addPayment({ amount, listsRefunds: true }) : control.addPayment({ amount })).id;

  let seen = new Map<string, Recorded>();
  let write: { url: string; init: FetchInit } | undefined;
  const fetch: Fetch = async (url, init) => {
    const operation = operationOf(url, init.method);
    if (operation === "createRefund") write = { url, init };
    const answer = await keep(await sandbox.fetch(url, init));
    seen.set(operation, answer);
    return new Response(answer.status === 204 ? null : answer.text, answer);
  };
  let attempt: Attempt | undefined;
  const shop: Shop = createRefunds({
    accounts: { shop: subjects[provider].connect({ apiKey: control.apiKey, fetch, clock, retries: 0 }) },
    clock,
    onAttempt: (made) => void (attempt = made),
  });
  const { operations, fields } = shop.capabilities("shop");
  const request: CreateRefundRequest = {
    ...{ payment, amount: asked, idempotencyKey: "order-33/return-1" },
    ...(fields.reason === "required" ? { reason: "requested_by_customer" } : {}),
    ...(fields.metadata ? { metadata: { order: "33" } } : {}),
  };
  /** Every read that there is, after one another. */
  const look = async (id: string | null): Promise<Answers> => {
    seen = new Map();
    await shop.refundable("shop", payment);
    if (id !== null) await shop.get("shop", { payment, id });
    if (operations.includes("list")) await shop.list("shop", {}).page();
    if (operations.includes("list")) await shop.list("shop", { payment }).page();
    return seen;
  };
  const work = async (): Promise<Recordings> => {
    const untouched = await look(null);
    const { id } = await shop.create("shop", request);
    const created = known(seen.get("createRefund"));
    const made = new Map(await look(id));
    const { url, init } = known(write);
    const ask = async (change: Partial<FetchInit> & { url?: string }) => keep(await sandbox.fetch(change.url ?? url, { ...init, ...change }));
    const body = init.body ?? "";
    const other = { ...init.headers, "idempotency-key": "other", idempotencyKey: "other" };
    const refusals = [
      await ask({ headers: other, body: body.replace(/\b(3500|10000)\b/g, "3500000").replace(/"(35|100)\.00"/g, '"35000.00"') }),
      await ask({ headers: other, url: url.replaceAll(payment, `${payment}x`), body: body.replaceAll(payment, `${payment}x`) }),
      await ask({ headers: { ...other, authorization: "Bearer none" } }),
      await ask({ headers: other, body: "{" }),
      ...(await Promise.all(
        [429, 500, 503].map((status) =>
          ask({ headers: { ...other, "x-sandbox-fault": JSON.stringify({ kind: "status", status, page: "own", commit: "never", retryAfter: "2" }) } }),
        ),
      )),
    ];
    const replayed = provider === "dodo" ? created : await ask({});
    for (const [operation, change] of [
      ["update", () => shop.update("shop", { payment, id }, { description: "changed" })],
      ["cancel", () => shop.cancel("shop", { payment, id })],
    ] as const) {
      seen = new Map();
      if (operations.includes(operation)) await change();
      for (const name of ["updateRefund", "cancelRefund"]) if (seen.has(name)) made.set(name, known(seen.get(name)));
    }
    const dashboard = new Map([...made].map(([name, answer]) => [name, { ...answer, text: answer.text.replaceAll('"openrefunds"', '"somebody"') }]));
    return { provider, request, ref: { payment, id }, attempt: known(attempt), untouched, made, dashboard, created, replayed, refusals };
  };
  return drive(clock satisfies ProofClock, work());
}

const keep = async (response: Response): Promise<Recorded> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  text: await response.text(),
});

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the recording is not complete");
  return value;
}
