import { RefundError } from "../../src/errors.ts";
import type { WireRequest } from "../../src/runtime/transport.ts";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import type { Reservation, Store } from "../../src/store/store.ts";
import type { Attempt, Refund } from "../../src/types.ts";
import type { Intercept, Stand } from "../providers/stand.ts";

export const minuteMs = 60_000;
export const hourMs = 3_600_000;

/** How a create ends: with the refund, or with a typed error. */
export const endOf = (work: Promise<Refund>): Promise<Refund | RefundError> =>
  work.catch((error: unknown) => {
    if (error instanceof RefundError) return error;
    throw error;
  });

/** An attempt as it comes back from wherever it was stored. */
export const stored = (attempt: Attempt | null) => JSON.parse(JSON.stringify(attempt)) as Attempt;

/** The next write is executed and its answer lost, and the caller is gone in the same moment: what a job that is stopped leaves behind. */
export function lostAndGone({ use }: Pick<Stand, "use">): AbortSignal {
  const caller = new AbortController();
  use(async ({ method }, next) => {
    const response = await next();
    if (method === "GET" || caller.signal.aborted) return response;
    caller.abort(new Error("the job was stopped"));
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  });
  return caller.signal;
}

/** A payment does not tell of refunds younger than this. */
export const hideYoung = ({ sandbox }: Pick<Stand, "sandbox">, provider: SandboxProvider, ms: number, skip = 0) =>
  sandbox.faults.add({ provider, operation: "getPayment", times: 1_000, skip, fault: { kind: "lag", ms } });

/** Rewrites each value of an answer's JSON by its name; `undefined` leaves it out. */
export type Rewrite = (name: string, value: unknown) => unknown;

/** The same answer with another body, or under another status. */
export async function changed(response: Response, rewrite: Rewrite, status = response.status): Promise<Response> {
  const body: unknown = JSON.parse(await response.text(), (name, value: unknown) => rewrite(name, value));
  return new Response(JSON.stringify(body), { status, headers: response.headers });
}
export const asIs: Rewrite = (_name, value) => value;

/** Reads whose path fits are answered with another body; everything else goes through. */
export const misread =
  (path: RegExp, rewrite: Rewrite): Intercept =>
  async (request, next) =>
    isRead(request, path) ? changed(await next(), rewrite) : next();
export const isRead = ({ method, url }: WireRequest, path: RegExp) => method === "GET" && path.test(new URL(url).pathname);

/** A store with something else in its reservations. */
export const storeWith = (store: Store, change: (reservation: Reservation) => Partial<Reservation>): Store => ({
  ...store,
  async reserve(key, leaseMs) {
    const reservation = await store.reserve(key, leaseMs);
    return reservation && { ...reservation, ...change(reservation) };
  },
});

/** Something of the caller's that does not answer until it is told to; `asked` tells that it was. */
export function createSilence() {
  let speak = () => {};
  let ask = () => {};
  const spoken = new Promise<void>((resolve) => void (speak = resolve));
  const asked = new Promise<void>((resolve) => void (ask = resolve));
  return {
    asked,
    /** Answers, late, and lets everything happen that waits for nothing. */
    async end() {
      speak();
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    },
    async before<T>(work: () => T | Promise<T>): Promise<T> {
      ask();
      await spoken;
      return work();
    },
  };
}
