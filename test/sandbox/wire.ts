import type { FetchInit } from "../../src/runtime/transport.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";

/** The providers' own requests, as a client without any library would write them. */
export interface Wire {
  readonly currency: string;
  readonly headers: (key: string) => Readonly<Record<string, string>>;
  readonly keyHeader: string | null;
  readonly payment: (id: string) => string;
  readonly create: (payment: string, value: number) => readonly [path: string, body: unknown];
  readonly refund: (payment: string, id: string) => string;
  readonly idOf: (body: never) => string;
  /** All refunds of the payment in one list; Dojo has none. */
  readonly list: ((payment: string) => string) | null;
  readonly idsOf: (body: never) => readonly string[];
}

/** Those whose requests are written out here. */
export type Wired = "dodo" | "dojo" | "mollie" | "paymongo" | "smartpay";
const asked = { reason: "requested_by_customer" };
export const wires: Readonly<Record<Wired, Wire>> = {
  dodo: {
    currency: "USD",
    headers: (key) => ({ authorization: `Bearer ${key}` }),
    keyHeader: null,
    payment: (id) => `/payments/${id}`,
    create: (payment_id, amount) => ["/refunds", { payment_id, items: [{ item_id: "item", amount }] }],
    refund: (_payment, id) => `/refunds/${id}`,
    idOf: ({ refund_id }: { refund_id: string }) => refund_id,
    list: () => "/refunds",
    idsOf: ({ items }: { items: { refund_id: string }[] }) => items.map(({ refund_id }) => refund_id),
  },
  dojo: {
    currency: "GBP",
    headers: (key) => ({ authorization: `Basic ${key}`, version: "2026-02-27" }),
    keyHeader: "idempotencyKey",
    payment: (id) => `/payment-intents/${id}`,
    create: (payment, amount) => [`/payment-intents/${payment}/refunds`, { amount }],
    refund: (_payment, id) => `/payment-intents/refunds/${id}`,
    idOf: ({ refundId }: { refundId: string }) => refundId,
    list: null,
    idsOf: () => [],
  },
  mollie: {
    currency: "EUR",
    headers: (key) => ({ authorization: `Bearer ${key}` }),
    keyHeader: "Idempotency-Key",
    payment: (id) => `/v2/payments/${id}`,
    create: (payment, value) => [`/v2/payments/${payment}/refunds`, { amount: { value: (value / 100).toFixed(2), currency: "EUR" } }],
    refund: (payment, id) => `/v2/payments/${payment}/refunds/${id}`,
    idOf: ({ id }: { id: string }) => id,
    list: (payment) => `/v2/payments/${payment}/refunds`,
    idsOf: ({ _embedded }: { _embedded: { refunds: { id: string }[] } }) => _embedded.refunds.map(({ id }) => id),
  },
  paymongo: {
    currency: "PHP",
    headers: (key) => ({ authorization: `Basic ${btoa(`${key}:`)}` }),
    keyHeader: "Idempotency-Key",
    payment: (id) => `/v1/payments/${id}`,
    create: (payment_id, amount) => ["/v1/refunds", { data: { attributes: { payment_id, amount, ...asked } } }],
    refund: (_payment, id) => `/v1/refunds/${id}`,
    idOf: ({ data }: { data: { id: string } }) => data.id,
    list: (payment) => `/v1/refunds?data.attributes.payment_id=${payment}`,
    idsOf: ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id),
  },
  smartpay: {
    currency: "JPY",
    headers: (key) => ({ authorization: `Basic ${key}` }),
    keyHeader: "Idempotency-Key",
    payment: (id) => `/v1/payments/${id}`,
    create: (payment, amount) => ["/v1/refunds", { payment, amount, currency: "JPY", ...asked }],
    refund: (_payment, id) => `/v1/refunds/${id}`,
    idOf: ({ id }: { id: string }) => id,
    list: () => "/v1/refunds",
    idsOf: ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id),
  },
};
export const providers = Object.keys(wires) as readonly Wired[];

export interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}
/** A client at one provider of the sandbox, with one payment of 10 000 there; `base` for the same over sockets. */
export function clientAt(sandbox: Sandbox, provider: Wired, base: string = sandbox[provider].baseUrl) {
  const wire = wires[provider];
  const amount = { value: 10_000, currency: wire.currency };
  const fetch = base === sandbox[provider].baseUrl ? sandbox.fetch : (url: string, init: FetchInit) => globalThis.fetch(url, init);
  const payment =
    provider === "dodo" ? sandbox.dodo.addPayment({ amount, items: [{ id: "item", amount: 10_000 }] }).id : sandbox[provider].addPayment({ amount }).id;
  const send = (path: string, { method = "GET", body, headers = {}, signal = new AbortController().signal }: Sent = {}) =>
    fetch(`${base}${path}`, {
      method,
      headers: { ...wire.headers(sandbox[provider].apiKey), "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "manual",
      signal,
    });
  const create = (value: number, key = "key-1", sent: Omit<Sent, "body" | "method"> = {}, of = payment) => {
    const [path, body] = wire.create(of, value);
    const headers = { ...(wire.keyHeader === null ? {} : { [wire.keyHeader]: key }), ...sent.headers };
    return send(path, { ...sent, method: "POST", body, headers });
  };
  const make = async (value: number, key?: string) => {
    const response = await create(value, key);
    if (!response.ok) throw new Error(`${provider} answered ${response.status}: ${await response.text()}`);
    return wire.idOf((await response.json()) as never);
  };
  const list = async () => {
    const response = await send(wire.list?.(payment) ?? wire.payment(payment));
    return wire.idsOf((await response.json()) as never);
  };
  const read = async (path = wire.payment(payment)) => {
    const response = await send(path);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { wire, payment, send, create, make, list, read, ledger: () => sandbox[provider].ledger(payment) };
}
