import type { Fetch, FetchInit } from "../../src/runtime/transport.ts";
import { createSandbox, type Sandbox, type SandboxProvider } from "../../src/sandbox/index.ts";
import { listen } from "../../src/sandbox/server.ts";

type Json = Readonly<Record<string, unknown>>;
/** A server's own way to answer, with the sandbox behind it. */
export type Plant = (next: Fetch, sandbox: Sandbox) => Fetch;

/** A server on a socket of its own in front of the sandbox, with a defect or without. */
export async function startServer(provider: SandboxProvider, plant: Plant = (next) => next) {
  const sandbox = createSandbox();
  const control = sandbox[provider];
  const { url, close } = await listen(plant(sandbox.fetch, sandbox), {});
  const hand = {
    addPayment: async ({ amount, shared: _shared, ...wish }: { amount: { value: number; currency: string }; shared?: boolean }) => ({
      id: control.addPayment({ amount, ...wish }).id,
      amount,
    }),
    ledger: async (payment: string) => control.ledger(payment),
  };
  return { account: { baseUrl: `${url}/${provider}`, apiKey: control.apiKey, hand }, close };
}

const isCreate = ({ method }: FetchInit) => method === "POST";

/** Changes the answers to a created refund. */
export const changing =
  (change: (body: Json) => unknown, status = (code: number) => code): Plant =>
  (next) =>
  async (url, init) => {
    const answer = await next(url, init);
    if (!isCreate(init) || !answer.ok) return answer;
    const body = change((await answer.json()) as Json);
    return new Response(JSON.stringify(body), { status: status(answer.status), headers: { "content-type": answer.headers.get("content-type") ?? "" } });
  };

/** Answers one status with another. */
export const answering =
  (from: number, to: number): Plant =>
  (next) =>
  async (url, init) => {
    const answer = await next(url, init);
    if (answer.status !== from) return answer;
    const text = (await answer.text()).replace(`"status":${from}`, `"status":${to}`).replace(`"statusCode":${from}`, `"statusCode":${to}`);
    return new Response(text, { status: to, headers: { "content-type": answer.headers.get("content-type") ?? "" } });
  };

/** Forgets the key: every request comes with another one. */
export const forgetting =
  (header: string): Plant =>
  (next) => {
    let count = 0;
    return (url, init) => {
      count += 1;
      const headers = Object.entries(init.headers).map(([name, value]) => [name, name === header ? `${value}-${count}` : value] as const);
      return next(url, { ...init, headers: Object.fromEntries(headers) });
    };
  };

/** Lets everybody in. */
export const openDoor =
  (authorization: (key: string) => string, provider: SandboxProvider): Plant =>
  (next, sandbox) =>
  (url, init) =>
    next(url, { ...init, headers: { ...init.headers, authorization: authorization(sandbox[provider].apiKey) } });

/** Pays what is refused: out of a payment that nobody knows. */
export const overpaying =
  (provider: SandboxProvider, paymentOf: (url: string, init: FetchInit) => string, currency: string): Plant =>
  (next, sandbox) =>
  async (url, init) => {
    const answer = await next(url, init);
    if (!isCreate(init) || answer.ok || answer.status === 401) return answer;
    const from = paymentOf(url, init);
    const purse = sandbox[provider].addPayment({ amount: { value: 9_000_000, currency } }).id;
    const headers = { ...init.headers, "idempotency-key": purse };
    const paid = await next(url.replace(from, purse), { ...init, headers, body: (init.body ?? "").replace(from, purse) });
    const text = (await paid.text()).replaceAll(purse, from);
    return new Response(text, { status: paid.status, headers: { "content-type": paid.headers.get("content-type") ?? "" } });
  };
