import { minorUnits } from "../../generated/currencies.ts";
import { contract, operations } from "../../generated/mollie/operations.ts";
import type { components } from "../../generated/mollie/types.ts";
import type { Control, Fake, Handlers, LedgerEntry, Mode, Money, Problems, World } from "./engine.ts";

type Wire = components["schemas"];
type RefundStatus = Wire["RefundStatus"];

const hour = 3_600_000;
const canceledIsReadable: boolean = false; // Open: the reference says 404, users report a readable status `canceled`.
const canceledIsListed: boolean = false; // Open: whether it stays in lists and under `embed=refunds`.
const endedIsDuplicated: boolean = true; // Open: whether a failed or canceled refund still makes an equal one a duplicate.
const duplicateComesFirst: boolean = false; // Open: whether a full refund sent twice is a duplicate (409) rather than too much (422).
const showsNothingRemaining: boolean = true; // Open: whether `amountRemaining` stays, as 0.00, when nothing is left.
const refundedAfter = 24 * hour; // Open: how long after it left the queue a refund is `refunded`; documented are "days".
const defaultDescription = "Order"; // Open: the text that Mollie writes when none is sent; this one is from its samples.

/** In minor units: what was captured by hand, what the customer's bank took back, and how much more may be refunded (2500 for the EUR 25). */
export interface MolliePaymentOptions {
  readonly capturedAmount?: number;
  readonly chargedBack?: number;
  readonly overRefundAllowance?: number;
  readonly method?: string;
  readonly description?: string;
}
export interface MollieControl extends Control<MolliePaymentOptions, RefundStatus> {
  /** What the Mollie balance has left, in minor units of any currency; a refund above it is queued. Default `null`: no limit. */
  setBalance(minorUnits: number | null): void;
}
type Payment = MolliePaymentOptions & { readonly id: string; readonly mode: Mode; readonly amount: Money; readonly createdAt: number };
interface Refund {
  readonly payment: Payment;
  readonly entry: Omit<LedgerEntry, "status">;
  readonly asked: Wire["CreateRefundRequest"];
  fundedAt: number | null; // When it left the queue.
  moved: RefundStatus | null; // Where a cancel or a hand put it; time moves it no more.
}

export function createMollieFake({ clock: { now }, id: newId }: World) {
  const payments = new Map<string, Payment>();
  const refunds = new Map<string, Refund>();
  let funds = Number.POSITIVE_INFINITY;

  const statusOf = ({ moved, fundedAt }: Refund) => moved ?? (fundedAt === null ? "queued" : statusAtAge(now() - fundedAt));
  const is = (fact: Fact, refund: Refund) => statuses[statusOf(refund)].includes(fact);
  const sum = (fact: Fact, some = [...refunds.values()]) =>
    some.filter((refund) => is(fact, refund)).reduce((total, { entry }) => total + entry.amount.value, 0);
  const refundsOf = (payment: Payment) => [...refunds.values()].filter((refund) => refund.payment === payment);
  const newestFirst = (some: readonly Refund[]) => some.filter((refund) => canceledIsListed || !is("gone", refund)).reverse();
  const remaining = (payment: Payment) => Math.max(0, ceilingOf(payment) - sum("holds", refundsOf(payment)));
  const fundQueue = () => {
    const queue = [...refunds.values()].filter(({ moved, fundedAt }) => moved === null && fundedAt === null);
    for (const refund of queue) if (refund.entry.amount.value <= funds - sum("funded")) refund.fundedAt = now();
  };
  const showPayment = (payment: Payment, embed?: string): Wire["Payment"] => {
    const { id, mode, amount, capturedAmount, chargedBack, method = "ideal", description = "Order" } = payment;
    const [self, createdAt, left] = [`/v2/payments/${id}`, timestamp(payment.createdAt), remaining(payment)];
    const money = (value: number) => toWire({ value, currency: amount.currency });
    const remains = (left > 0 || (showsNothingRemaining && ceilingOf(payment) > 0)) && { amountRemaining: money(left) };
    const captured = capturedAmount !== undefined && { amountCaptured: money(capturedAmount), captureMode: "manual" as const };
    const disputed = chargedBack && { amountChargedBack: money(chargedBack) };
    const sums = { amount: toWire(amount), amountRefunded: money(sum("done", refundsOf(payment))), ...remains, ...captured, ...disputed };
    const facts = { createdAt, paidAt: createdAt, description, method, metadata: null, profileId: "pfl_QkEhN94Ba", sequenceType: "oneoff" };
    const refunds = newestFirst(refundsOf(payment)).map((refund) => show(refund));
    const _links = { self: link(self), ...(refunds.length > 0 && { refunds: link(`${self}/refunds`) }) };
    return { resource: "payment", id, mode, status: "paid", ...sums, ...facts, ...(embed === "refunds" && { _embedded: { refunds } }), _links };
  };
  const show = (refund: Refund, embed?: "payment", page?: string): Wire["Refund"] => {
    const { payment, entry: { id, createdAt }, asked } = refund;
    const { amount, description = defaultDescription, metadata = null, routingReversals } = asked;
    const [self, status] = [`/v2/payments/${payment.id}`, statusOf(refund)];
    const facts = { mode: payment.mode, amount, status, createdAt: timestamp(createdAt), description, metadata, paymentId: payment.id };
    const routing = routingReversals && { routingReversals: routingReversals.map(withoutType) };
    const _links = { self: link(`${self}/refunds/${id}`), payment: link(self), ...(page && { documentation: docs(page) }) };
    return { resource: "refund", id, ...facts, ...routing, ...(embed && { _embedded: { payment: showPayment(payment) } }), _links };
  };
  const list = (path: string, some: readonly Refund[], { from, limit = 50, sort, embed }: ListQuery = {}) => {
    const all = sort === "asc" ? newestFirst(some).reverse() : newestFirst(some);
    const start = from === undefined ? 0 : all.findIndex(({ entry }) => entry.id === from);
    if (start < 0) return refuse(400, "Invalid cursor value", "from");
    const shown = all.slice(start, start + limit).map((refund) => show(refund, embed));
    const pageAt = (first: Refund | undefined) => link(path, { from: first?.entry.id, limit, sort, embed });
    const previous = start > 0 ? pageAt(all[Math.max(0, start - limit)]) : null;
    const next = start + limit < all.length ? pageAt(all[start + limit]) : null;
    const _links = { self: pageAt(from === undefined ? undefined : all[start]), previous, next, documentation: docs("reference/list-refunds") };
    return reply(200, { count: shown.length, _embedded: { refunds: shown }, _links });
  };
  const withPayment = <Answer>({ path: { paymentId: id }, query, mode }: OfPayment, answer: (payment: Payment) => Answer) => {
    const payment = payments.get(id);
    if (!payment) return refuse(404, `No payment exists with token ${id}.`);
    if (payment.mode !== mode) return refuse(404, `Payment ${id} exists, but the wrong mode is used. Try switching live / test API keys.`);
    return refuseTokenOnly("query", query) ?? answer(payment);
  };
  const withRefund = <Answer>(request: OfPayment & { path: { refundId: string } }, answer: (refund: Refund) => Answer) =>
    withPayment(request, (payment) => {
      const refund = refunds.get(request.path.refundId);
      const isThere = refund?.payment === payment && (canceledIsReadable || !is("gone", refund));
      return isThere ? answer(refund) : refuse(404, `No entity exists with token ${request.path.refundId}.`);
    });

  const handlers = {
    createRefund: ({ path, body, mode }) =>
      refuseTokenOnly("body", body) ??
      withPayment({ path, mode }, (payment) => {
        const [value, { currency }] = [Number(body.amount.value.replace(".", "")), body.amount];
        const isRecent = ({ entry }: Refund) => entry.amount.value === value && now() - entry.createdAt < hour;
        const isDuplicate = refundsOf(payment).some((refund) => isRecent(refund) && (endedIsDuplicated || is("holds", refund)));
        const isTooMuch = currency !== payment.amount.currency || value > remaining(payment);
        if (isDuplicate && (duplicateComesFirst || !isTooMuch)) return refuse(409, "A duplicate refund has been detected");
        if (isTooMuch) return refuse(422, "The specified amount cannot be refunded", "amount.value");
        if (body.reverseRouting && value < baseOf(payment)) return refuse(422, "Only a full refund can reverse all routing.", "reverseRouting");
        const entry = { id: newId("re_", 10), payment: payment.id, amount: { value, currency }, createdAt: now() };
        const refund = { payment, entry, asked: body, fundedAt: null, moved: null };
        refunds.set(entry.id, refund);
        fundQueue();
        return reply(201, show(refund, undefined, "reference/create-refund"));
      }),
    getRefund: (request) => withRefund(request, (refund) => reply(200, show(refund, request.query?.embed, "reference/get-refund"))),
    cancelRefund: (request) =>
      withRefund(request, (refund) => {
        if (!is("cancelable", refund)) return refuse(422, "The refund cannot be canceled.");
        refund.moved = "canceled";
        fundQueue();
        return reply(204, null);
      }),
    listRefunds: (request) => withPayment(request, (payment) => list(`/v2/payments/${payment.id}/refunds`, refundsOf(payment), request.query)),
    listAllRefunds: ({ query, mode }) =>
      refuseTokenOnly("query", query) ?? list("/v2/refunds", [...refunds.values()].filter(({ payment }) => payment.mode === mode), query),
    getPayment: (request) => withPayment(request, (payment) => reply(200, showPayment(payment, request.query?.embed))),
  } satisfies Handlers<typeof operations>;

  const control: MollieControl = {
    apiKey: keys.test,
    liveApiKey: keys.live,
    baseUrl: server,
    addPayment({ amount, mode = "test", ...options }) {
      const id = newId("tr_", 10);
      if (!operations.createRefund.body?.({ amount: toWire(amount) })) throw new Error(`Mollie has no payment of ${amount.value} in ${amount.currency}`);
      payments.set(id, { ...options, id, mode, amount, createdAt: now() });
      return { id };
    },
    ledger: (id) => refundsOf(known(payments.get(id), id)).map((refund) => ({ ...refund.entry, status: statusOf(refund) })),
    setStatus(id, status) {
      if (!Object.hasOwn(statuses, status)) throw new Error(`Mollie has no refund that is ${status}`);
      known(refunds.get(id), id).moved = status;
      fundQueue();
    },
    setBalance(left) {
      funds = (left ?? Number.POSITIVE_INFINITY) + sum("funded");
      fundQueue();
    },
  };
  return { contract, operations, keys, problems, handlers, control } satisfies Fake<MollieControl>;
}

/** `holds` counts against what remains, `funded` has drawn on the balance, `done` counts as refunded, `gone` disappears as far as that is open. */
type Fact = "holds" | "funded" | "cancelable" | "done" | "gone";
const statuses: Readonly<Record<RefundStatus, readonly Fact[]>> = {
  queued: ["holds", "cancelable"],
  pending: ["holds", "funded", "cancelable"],
  processing: ["holds", "funded"],
  refunded: ["holds", "funded", "done"],
  failed: [],
  canceled: ["gone"],
};
const statusAtAge = (age: number): RefundStatus => (age < 2 * hour ? "pending" : age < refundedAfter ? "processing" : "refunded");
const baseOf = ({ amount, capturedAmount = amount.value }: Payment) => capturedAmount;
const ceilingOf = (payment: Payment) => (/^(paysafecard|voucher)$/.test(payment.method ?? "") ? 0 : baseOf(payment) + (payment.overRefundAllowance ?? 0));

const keys = { test: "test_SandboxOfOpenRefundsOnly000000", live: "live_SandboxOfOpenRefundsOnly000000" };
const [server = ""] = contract.servers;
const titles = { 400: "Bad Request", 401: "Unauthorized Request", 404: "Not Found", 409: "Conflict", 422: "Unprocessable Entity" };
const problems: Problems = {
  unauthorized: () => refuse(401, "Missing authentication, or failed to authenticate"),
  invalid(issues) {
    const { pointer = "", keyword = "" } = issues.find((issue) => issue.keyword !== "oneOf") ?? {};
    const [, place, field = pointer.slice(1).replaceAll("/", ".")] = /^\/(path|query|header)\/(.+)$/.exec(pointer) ?? [];
    if (place === "path") return refuse(404, `No ${field === "paymentId" ? "payment" : "entity"} exists with this token.`);
    if (place || !field) return refuse(400, field === "from" ? "Invalid cursor value" : "The request could not be understood.", field);
    if (keyword === "additionalProperties") return refuse(422, `Non-existent body parameter "${field}" for this API call.`, field);
    return refuse(422, `The '${field}' field is ${keyword === "required" ? "missing" : "invalid"}`, field);
  },
  keyConflict: () => refuse(400, "The idempotency key was already used with other parameters."),
  routeNotFound: () => refuse(404, "There is nothing at this address."),
};
/** Parameters for organization and app tokens: to an API key they do not exist. */
const refuseTokenOnly = (place: "body" | "query", given: object = {}) =>
  ["testmode", "profileId"].flatMap((name) => (name in given ? [refuse(422, `Non-existent ${place} parameter "${name}" for this API call.`, name)] : []))[0];
const refuse = <Status extends keyof typeof titles>(status: Status, detail: string, field = "") =>
  reply(status, { status, title: titles[status], detail, ...(field && { field }), _links: { documentation: docs("overview/handling-errors") } });
const reply = <Status extends number, Body>(status: Status, body: Body) => ({ status, body });

type OfPayment = { readonly path: { readonly paymentId: string }; readonly query?: object; readonly mode: Mode };
type ListQuery = { readonly from?: string; readonly limit?: number; readonly sort?: "asc" | "desc"; readonly embed?: "payment" };
const docs = (page: string): Wire["Link"] => ({ href: `https://docs.mollie.com/${page}`, type: "text/html" });
const link = (path: string, query: object = {}): Wire["Link"] => ({ href: `${server}${path}${search(query)}`, type: "application/hal+json" });
const search = (query: object) => Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`)).join("&").replace(/^(?=.)/, "?");
const toWire = ({ value, currency }: Money): Wire["Amount"] => ({ currency, value: decimal(String(value), minorUnits[currency] ?? 2) });
const decimal = (digits: string, places: number) => digits.padStart(places + 1, "0").replace(new RegExp(`\\B.{${places}}$`), places > 0 ? ".$&" : "");
const timestamp = (ms: number) => new Date(ms).toISOString().replace(/\.\d{3}Z$/, "+00:00");
const withoutType = ({ amount, source: { organizationId } }: Wire["RoutingReversalRequest"]) => ({ amount, source: { organizationId } });
function known<Entry>(entry: Entry | undefined, id: string): Entry {
  if (entry === undefined) throw new Error(`Mollie's sandbox has no ${id}`);
  return entry;
}
