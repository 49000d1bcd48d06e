import { minorUnits } from "../../generated/currencies.ts";
import { contract, operations } from "../../generated/mollie/operations.ts";
import type { components } from "../../generated/mollie/types.ts";
import { createRefundBody as isCreateRefund } from "../../generated/mollie/validators/createRefund.body.ts";
import { createBook } from "./book.ts";
import type { Control, Fake, Handlers, LedgerEntry, Mode, Money, Problems } from "./engine.ts";
import type { World } from "./world.ts";

type Wire = components["schemas"];
type RefundStatus = Wire["RefundStatus"];
const hour = 3_600_000;
const endedIsDuplicated: boolean = true; // Open: whether a failed or canceled refund still makes an equal one a duplicate.
const duplicateComesFirst: boolean = false; // Open: whether a full refund sent twice is a duplicate (409) rather than too much (422).
const showsNothingRemaining: boolean = true; // Open: whether `amountRemaining` stays, as 0.00, when nothing is left.
const refundedAfter = 24 * hour; // Open: how long after it left the queue a refund is `refunded`; documented are "days".
const defaultDescription = "Order"; // Open: the text that Mollie writes when none is sent; this one is from its samples.

/** In minor units: what was captured by hand, what the bank took back, and how much more may be refunded (2500 for the EUR 25). */
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
type Payment = MolliePaymentOptions & Readonly<{ id: string; mode: Mode; amount: Money; createdAt: number; base: number; ceiling: number }>;
/** `fundedAt` is when it leaves the queue, `moved` where a cancel or a hand put it: time then moves it no more, unless it is to fail. */
type State = { fundedAt: number | null; moved: RefundStatus | null; failsAt: number };
type Refund = State &
  Readonly<{ createdAt: number; payment: Payment; entry: Omit<LedgerEntry, "status">; echoed: Omit<Wire["CreateRefundRequest"], "reverseRouting"> }>;

export function createMollieFake({ clock: { now }, id: newId, assume, seen, circumstances }: World) {
  const payments = new Map<string, Payment>();
  const refunds = createBook<Refund>();
  /** Those that wait for money, oldest first. */
  const queue = new Set<Refund>();
  let funds = Number.POSITIVE_INFINITY;
  const statusOf = ({ moved, fundedAt, failsAt }: State): RefundStatus => {
    if (now() >= failsAt) return "failed";
    return moved ?? (fundedAt === null || now() < fundedAt ? "queued" : statusAtAge(now() - fundedAt));
  };
  const is = (fact: Fact, refund: Refund) => statuses[statusOf(refund)].includes(fact);
  const sum = (fact: Fact, some = refunds.all()) => some.reduce((all, each) => all + (is(fact, each) ? each.entry.amount.value : 0), 0);
  const refundsIn = (mode: Mode) => refunds.all().filter(({ payment }) => payment.mode === mode);
  /** Open: the reference says that a canceled refund is a 404, users report a readable status `canceled`. */
  const isThere = (refund: Refund) => assume.keepsCanceled || !is("gone", refund);
  const isListed = (refund: Refund) => isThere(refund) && (assume.listsFailed || statusOf(refund) !== "failed");
  const newestFirst = (some: readonly Refund[]) => [...seen(some.filter(isListed))].reverse();
  const remaining = (payment: Payment) => Math.max(0, payment.ceiling - sum("holds", refunds.of(payment)));
  const free = () => (funds === Number.POSITIVE_INFINITY ? funds : funds - sum("funded"));
  const fundQueue = () => {
    for (const refund of queue) {
      if (refund.moved === null && refund.entry.amount.value > free()) continue;
      queue.delete(refund);
      if (refund.moved === null) refund.fundedAt = now();
    }
  };

  const showPayment = (payment: Payment, embed?: string): Wire["Payment"] => {
    const { id, mode, amount, capturedAmount, chargedBack, method = "ideal", description = "Order" } = payment;
    const [self, createdAt, left] = [`payments/${id}`, timestamp(payment.createdAt), remaining(payment)];
    const money = (value: number) => toWire({ value, currency: amount.currency });
    const remains = (left > 0 || (showsNothingRemaining && payment.ceiling > 0)) && { amountRemaining: money(left) };
    const captured = capturedAmount !== undefined && { amountCaptured: money(capturedAmount), captureMode: "manual" as const };
    const disputed = chargedBack && { amountChargedBack: money(chargedBack) };
    const sums = { amount: toWire(amount), amountRefunded: money(sum("done", refunds.of(payment))), ...remains, ...captured, ...disputed };
    const facts = { createdAt, paidAt: createdAt, description, method, metadata: null, profileId: "pfl_QkEhN94Ba", sequenceType: "oneoff" };
    const own = newestFirst(refunds.of(payment)).map((refund) => show(refund));
    const dashboard = { href: `https://www.mollie.com/dashboard/${self}`, type: "text/html" };
    const _links = { self: link(self), dashboard, ...(own.length > 0 && { refunds: link(`${self}/refunds`) }) };
    return {
      resource: "payment",
      id,
      mode,
      status: "paid",
      ...sums,
      ...facts,
      ...(embed === "refunds" && assume.paymentRefunds !== "absent" && { _embedded: { refunds: own } }),
      _links,
    };
  };
  const show = ({ payment, entry, echoed, createdAt: _at, ...state }: Refund, embed?: "payment", page?: string): Wire["Refund"] => {
    const self = `payments/${payment.id}`;
    const facts = { mode: payment.mode, status: statusOf(state), createdAt: timestamp(entry.createdAt), ...echoed, paymentId: payment.id };
    const _links = { self: link(`${self}/refunds/${entry.id}`), payment: link(self), ...(page && { documentation: docs(`reference/${page}`) }) };
    return { resource: "refund", id: entry.id, ...facts, ...(embed && { _embedded: { payment: embedded(payment) } }), _links };
  };
  /** The contract describes of an embedded payment what a refund needs. */
  const embedded = (payment: Payment): Wire["EmbeddedPayment"] => {
    const { paidAt: _paidAt, ...facts } = showPayment(payment);
    return facts;
  };
  const list = (path: string, some: readonly Refund[], query: ListQuery = {}) => {
    const { from, limit = 50, ...others } = query;
    const all = others.sort === "asc" ? newestFirst(some).reverse() : newestFirst(some);
    const start = from === undefined ? 0 : all.findIndex(({ entry }) => entry.id === from);
    if (start < 0) return refuse(400, "Invalid cursor value", "from");
    const shown = all.slice(start, start + limit).map((refund) => show(refund, others.embed));
    const pageAt = (first?: Refund) => (first ? link(path, { from: first.entry.id, limit, ...others }) : null);
    const previous = start > 0 ? pageAt(all[Math.max(0, start - limit)]) : null;
    const _links = { self: link(path, query), previous, next: pageAt(all[start + limit]), documentation: docs("reference/list-refunds") };
    return { status: 200, body: { count: shown.length, _embedded: { refunds: shown }, _links } } as const;
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
      return refund?.payment === payment && isThere(refund) ? answer(refund) : refuse(404, `No entity exists with token ${request.path.refundId}.`);
    });

  const handlers = {
    createRefund: ({ path, body, mode }) =>
      refuseTokenOnly("body", body) ??
      withPayment({ path, mode }, (payment) => {
        const { reverseRouting, ...echoed } = { description: defaultDescription, metadata: null, ...body };
        const amount = { value: Number(body.amount.value.replace(".", "")), currency: body.amount.currency };
        const isRecent = ({ entry }: Refund) => entry.amount.value === amount.value && now() - entry.createdAt < hour;
        const isDuplicate = refunds.of(payment).some((refund) => isRecent(refund) && (endedIsDuplicated || is("holds", refund)));
        const isTooMuch = amount.currency !== payment.amount.currency || amount.value > remaining(payment);
        if (isDuplicate && (duplicateComesFirst || !isTooMuch)) return refuse(409, "A duplicate refund has been detected");
        if (isTooMuch) return refuse(422, "The specified amount cannot be refunded", "amount.value");
        if (reverseRouting && amount.value < payment.base) return refuse(422, "Only full refunds can reverse all routing.", "reverseRouting");
        const entry = { id: newId("re_", 10), payment: payment.id, amount, createdAt: now() };
        const { queuedMs, failsAfterMs } = circumstances();
        const state: State = { fundedAt: queuedMs > 0 ? now() + queuedMs : null, moved: null, failsAt: now() + (failsAfterMs ?? Number.POSITIVE_INFINITY) };
        const refund: Refund = { createdAt: now(), payment, entry, echoed, ...state };
        refunds.add(entry.id, refund);
        if (refund.fundedAt === null) queue.add(refund);
        fundQueue();
        return { status: 201, body: show(refund, undefined, "create-refund") };
      }),
    getRefund: (request) => withRefund(request, (refund) => ({ status: 200, body: show(refund, request.query?.embed, "get-refund") })),
    cancelRefund: (request) =>
      withRefund(request, (refund) => {
        if (!is("cancelable", refund)) return refuse(422, "The refund cannot be canceled.");
        control.setStatus(refund.entry.id, "canceled");
        return { status: 204, body: null };
      }),
    listRefunds: (request) => withPayment(request, (payment) => list(`payments/${payment.id}/refunds`, refunds.of(payment), request.query)),
    listAllRefunds: ({ query, mode }) => refuseTokenOnly("query", query) ?? list("refunds", refundsIn(mode), query),
    getPayment: (request) => withPayment(request, (payment) => ({ status: 200, body: showPayment(payment, request.query?.embed) })),
  } satisfies Handlers<typeof operations>;

  const control: MollieControl = {
    ...hand,
    addPayment({ amount, mode = "test", ...options }) {
      const { method = "ideal", capturedAmount: base = amount.value, overRefundAllowance = 0 } = options;
      const isPayable = [amount.value, base].every((value) => isCreateRefund({ amount: toWire({ ...amount, value }) }));
      if (!isPayable) throw new Error(`Mollie has no payment of ${amount.value}, captured ${base}, minor units of ${amount.currency}`);
      const id = newId("tr_", 10);
      const ceiling = ["paysafecard", "voucher"].includes(method) ? 0 : base + overRefundAllowance;
      payments.set(id, { ...options, id, mode, amount, createdAt: now(), base, ceiling });
      return { id };
    },
    dashboardRefund(paymentId, { amount }) {
      const { mode } = known(payments.get(paymentId), paymentId);
      const request: unknown = { amount: toWire(amount) };
      if (!isCreateRefund(request)) throw new Error(`Mollie has no refund of ${amount.value} minor units of ${amount.currency}`);
      const { status, body } = handlers.createRefund({ mode, path: { paymentId }, body: request });
      if (status !== 201) throw new Error(`Mollie refuses this refund: ${JSON.stringify(body)}`);
      return { id: body.id };
    },
    ledger: (id) => refunds.of(known(payments.get(id), id)).map((refund) => ({ ...refund.entry, status: statusOf(refund) })),
    setStatus(id, status) {
      if (!Object.hasOwn(statuses, status)) throw new Error(`Mollie has no refund that is ${status}`);
      Object.assign(known(refunds.get(id), id), { moved: status, failsAt: Number.POSITIVE_INFINITY });
      fundQueue();
    },
    setBalance(left) {
      funds = (left ?? Number.POSITIVE_INFINITY) + sum("funded");
      fundQueue();
    },
  };
  return { contract, operations, keys, problems, handlers, control } satisfies Fake<MollieControl>;
}

/** `holds` counts against what remains, `funded` drew on the balance, `done` counts as refunded, `gone` disappears as far as that is open. */
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
const keys = { test: "test_SandboxOfOpenRefundsOnly000000", live: "live_SandboxOfOpenRefundsOnly000000" };
const hand = { apiKey: keys.test, liveApiKey: keys.live, baseUrl: contract.servers[0] ?? "" };
const titles = { 400: "Bad Request", 401: "Unauthorized Request", 404: "Not Found", 409: "Conflict", 422: "Unprocessable Entity" };
const troubles: Readonly<Record<number, string>> = { 429: "Too Many Requests", 500: "Internal Server Error", 503: "Service Unavailable" };
const problems: Problems = {
  trouble: (status) => ({
    status,
    title: troubles[status] ?? "Error",
    detail: "The request could not be processed.",
    _links: { documentation: docs("overview/handling-errors") },
  }),
  unauthorized: () => refuse(401, "Missing authentication, or failed to authenticate"),
  invalid(issues) {
    const { pointer = "", keyword = "" } = issues.find((issue) => issue.keyword !== "oneOf") ?? {};
    const [, place, field = pointer.slice(1).replaceAll("/", ".")] = /^\/(path|query|header)\/(.+)$/.exec(pointer) ?? [];
    if (place === "path") return refuse(404, `No ${field === "paymentId" ? "payment" : "entity"} exists with this token.`);
    if (place) return refuse(400, field === "from" ? "Invalid cursor value" : "The request could not be understood.", field);
    if (!field) return refuse(400, "The request body could not be read.");
    return refuse(422, `The '${field}' field is ${keyword === "required" ? "missing" : "invalid"}`, field);
  },
  keyConflict: () => refuse(400, "The idempotency key was already used with other parameters."),
  routeNotFound: () => refuse(404, "There is nothing at this address."),
};
function refuseTokenOnly(place: "body" | "query", given: object = {}) {
  const name = ["testmode", "profileId"].find((candidate) => candidate in given);
  return name === undefined ? undefined : refuse(422, `Non-existent ${place} parameter "${name}" for this API call.`, name);
}
const refuse = <Status extends keyof typeof titles>(status: Status, detail: string, field = "") => ({
  status,
  body: { status, title: titles[status], detail, ...(field && { field }), _links: { documentation: docs("overview/handling-errors") } },
});
type OfPayment = { readonly path: { readonly paymentId: string }; readonly query?: object; readonly mode: Mode };
type ListQuery = { readonly from?: string; readonly limit?: number; readonly sort?: "asc" | "desc"; readonly embed?: "payment" };
const docs = (page: string): Wire["Link"] => ({ href: `https://docs.mollie.com/${page}`, type: "text/html" });
const link = (path: string, query: object = {}): Wire["Link"] => {
  const search = new URLSearchParams(Object.entries(query)).toString();
  return { href: `${hand.baseUrl}/v2/${path}${search && `?${search}`}`, type: "application/hal+json" };
};
const toWire = ({ value, currency }: Money): Wire["Amount"] => {
  const places = minorUnits[currency] ?? 2;
  const digits = String(value).padStart(places + 1, "0");
  return { currency, value: places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}` };
};
const timestamp = (ms: number) => new Date(ms).toISOString().replace(/\.\d{3}Z$/, "+00:00");
function known<Entry>(entry: Entry | undefined, id: string): Entry {
  if (entry === undefined) throw new Error(`Mollie's sandbox has no ${id}`);
  return entry;
}
