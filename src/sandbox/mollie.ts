import { minorUnits } from "../../generated/currencies.ts";
import { contract, operations } from "../../generated/mollie/operations.ts";
import type { components } from "../../generated/mollie/types.ts";
import { createRefundBody } from "../../generated/mollie/validators/createRefund.body.ts";
import type { Issue } from "../runtime/validation.ts";
import type { Control, Fake, Handlers, Mode, Money, Problems, World } from "./engine.ts";

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

/** Amounts are in the payment's minor unit. */
export interface MolliePaymentOptions {
  /** Captured by hand, and so the base of refunds. */
  readonly capturedAmount?: number;
  /** Taken back by the customer's bank, which does not lower what remains. */
  readonly chargedBack?: number;
  /** How much more than the base may be refunded; 2500 where the EUR 25 are enabled. */
  readonly overRefundAllowance?: number;
  readonly method?: string;
  readonly description?: string;
}
export interface MollieControl extends Control<MolliePaymentOptions, RefundStatus> {
  /** What the Mollie balance has left, in minor units of any currency; a refund above it is queued. Default `null`: no limit. */
  setBalance(minorUnits: number | null): void;
}
interface Payment {
  readonly fixed: Wire["Payment"];
  readonly base: number;
  readonly ceiling: number;
}
interface Refund {
  readonly payment: Payment;
  readonly fixed: Omit<Wire["Refund"], "status">;
  readonly amount: Money;
  readonly createdAt: number;
  /** When it left the queue. */
  fundedAt: number | null;
  /** Where a cancel or a hand put it; time moves it no more. */
  moved: RefundStatus | null;
}

/** Mollie's refunds, with the balance that they wait for and the guard against duplicates. */
export function createMollieFake(world: World) {
  const payments = new Map<string, Payment>();
  const refunds = new Map<string, Refund>();
  const { now } = world.clock;
  let funds = Number.POSITIVE_INFINITY;

  const statusOf = ({ moved, fundedAt }: Refund) => moved ?? (fundedAt === null ? "queued" : statusAtAge(now() - fundedAt));
  const is = (fact: Fact, refund: Refund) => statuses[statusOf(refund)].includes(fact);
  const sum = (fact: Fact, some: Iterable<Refund>) => [...some].reduce((total, refund) => total + (is(fact, refund) ? refund.amount.value : 0), 0);
  const refundsOf = (payment: Payment) => [...refunds.values()].filter((refund) => refund.payment === payment);
  const remaining = (payment: Payment) => Math.max(0, payment.ceiling - sum("holds", refundsOf(payment)));
  const newestFirst = (some: Refund[]) => some.filter((refund) => canceledIsListed || !is("gone", refund)).reverse();
  const fundQueue = () => {
    const queue = [...refunds.values()].filter(({ moved, fundedAt }) => moved === null && fundedAt === null);
    for (const refund of queue) if (refund.amount.value <= funds - sum("funded", refunds.values())) refund.fundedAt = now();
  };

  const showPayment = (payment: Payment): Wire["Payment"] => {
    const { fixed, ceiling } = payment;
    const money = (value: number) => toWire({ value, currency: fixed.amount.currency });
    const left = remaining(payment);
    const amountRemaining = (left > 0 || (ceiling > 0 && showsNothingRemaining)) && { amountRemaining: money(left) };
    const links = newestFirst(refundsOf(payment)).length > 0 && { refunds: link(`/v2/payments/${fixed.id}/refunds`) };
    return { ...fixed, amountRefunded: money(sum("done", refundsOf(payment))), ...amountRemaining, _links: { ...fixed._links, ...links } };
  };
  const show = (refund: Refund, embed?: "payment"): Wire["Refund"] =>
    ({ ...refund.fixed, status: statusOf(refund), ...(embed && { _embedded: { payment: showPayment(refund.payment) } }) });
  const list = (path: string, all: readonly Refund[], query: ListQuery = {}) => {
    const { from, limit = 50, ...others } = query;
    const start = from === undefined ? 0 : all.findIndex(({ fixed }) => fixed.id === from);
    if (start < 0) return refuse(400, "Invalid cursor value", "from");
    const pageAt = (at: number) => link(path, { from: all[at]?.fixed.id, limit, ...others });
    const previous = start > 0 ? pageAt(Math.max(0, start - limit)) : null;
    const next = start + limit < all.length ? pageAt(start + limit) : null;
    const shown = all.slice(start, start + limit).map((refund) => show(refund, query.embed));
    return reply(200, { count: shown.length, _embedded: { refunds: shown }, _links: { self: link(path, query), previous, next, documentation } });
  };

  const withPayment = <Answer>({ path: { paymentId: id }, query, mode }: OfPayment, answer: (payment: Payment) => Answer) => {
    const payment = payments.get(id);
    if (!payment) return refuse(404, `No payment exists with token ${id}.`);
    if (payment.fixed.mode !== mode) return refuse(404, `Payment ${id} exists, but the wrong mode is used. Try switching live / test API keys.`);
    return refuseTokenOnly("query", query) ?? answer(payment);
  };
  const withRefund = <Answer>(request: OfPayment & { path: { refundId: string } }, answer: (refund: Refund) => Answer) =>
    withPayment(request, (payment) => {
      const refund = refunds.get(request.path.refundId);
      const isThere = refund?.payment === payment && (canceledIsReadable || !is("gone", refund));
      return isThere ? answer(refund) : refuse(404, `No entity exists with token ${request.path.refundId}.`);
    });
  const whyNot = (payment: Payment, { value, currency }: Money, reversesAll: boolean) => {
    const isTooMuch = currency !== payment.fixed.amount.currency || value > remaining(payment);
    const guards = (refund: Refund) => now() - refund.createdAt < hour && (endedIsDuplicated || is("holds", refund));
    const isDuplicate = refundsOf(payment).some((refund) => guards(refund) && refund.amount.value === value);
    if (isDuplicate && (duplicateComesFirst || !isTooMuch)) return refuse(409, "A duplicate refund has been detected");
    if (isTooMuch) return refuse(422, "The specified amount cannot be refunded", "amount.value");
    return reversesAll && value < payment.base ? refuse(422, "Only a full refund can reverse all routing.", "reverseRouting") : undefined;
  };

  const handlers = {
    createRefund: ({ path, body, mode }) =>
      refuseTokenOnly("body", body) ??
      withPayment({ path, mode }, (payment) => {
        const { description = defaultDescription, metadata = null, routingReversals } = body;
        const amount = fromWire(body.amount);
        const refusal = whyNot(payment, amount, body.reverseRouting === true);
        if (refusal) return refusal;
        const id = world.id("re_", 10);
        const self = `/v2/payments/${path.paymentId}`;
        const _links = { self: link(`${self}/refunds/${id}`), payment: link(self), documentation };
        const facts = { resource: "refund", id, mode, amount: body.amount, createdAt: timestamp(now()), description, metadata, ...path, _links } as const;
        const fixed = { ...facts, ...(routingReversals && { routingReversals: routingReversals.map(withoutType) }) };
        const refund = { payment, fixed, amount, createdAt: now(), fundedAt: null, moved: null };
        refunds.set(id, refund);
        fundQueue();
        return reply(201, show(refund));
      }),
    getRefund: (request) => withRefund(request, (refund) => reply(200, show(refund, request.query?.embed))),
    cancelRefund: (request) =>
      withRefund(request, (refund) => {
        if (!is("cancelable", refund)) return refuse(422, "The refund cannot be canceled.");
        refund.moved = "canceled";
        fundQueue();
        return reply(204, null);
      }),
    listRefunds: (request) =>
      withPayment(request, (payment) => list(`/v2/payments/${payment.fixed.id}/refunds`, newestFirst(refundsOf(payment)), request.query)),
    listAllRefunds({ query, mode }) {
      const all = newestFirst([...refunds.values()].filter(({ fixed }) => fixed.mode === mode));
      return refuseTokenOnly("query", query) ?? list("/v2/refunds", query?.sort === "asc" ? all.reverse() : all, query);
    },
    getPayment: (request) =>
      withPayment(request, (payment) => {
        const embedded = request.query?.embed === "refunds" && { _embedded: { refunds: newestFirst(refundsOf(payment)).map((refund) => show(refund)) } };
        return reply(200, { ...showPayment(payment), ...embedded });
      }),
  } satisfies Handlers<typeof operations>;

  const control: MollieControl = {
    apiKey: keys.test,
    liveApiKey: keys.live,
    baseUrl: server,
    addPayment({ amount, mode = "test", capturedAmount, chargedBack, overRefundAllowance = 0, method = "ideal", description = "Order" }) {
      const money = (value: number) => toWire({ value, currency: amount.currency });
      const id = world.id("tr_", 10);
      const base = capturedAmount ?? amount.value;
      const ceiling = methodsWithoutRefunds.includes(method) ? 0 : base + overRefundAllowance;
      const times = { createdAt: timestamp(now()), paidAt: timestamp(now()) };
      const captured = capturedAmount !== undefined && { amountCaptured: money(capturedAmount), captureMode: "manual" as const };
      const disputed = chargedBack && { amountChargedBack: money(chargedBack) };
      const facts = { id, mode, ...times, amount: money(amount.value), ...captured, ...disputed, method, description, metadata: null };
      const _links = { self: link(`/v2/payments/${id}`) };
      payments.set(id, { fixed: { resource: "payment", status: "paid", ...facts, profileId: "pfl_QkEhN94Ba", sequenceType: "oneoff", _links }, base, ceiling });
      return { id };
    },
    ledger: (payment) => refundsOf(known(payments, payment)).map((refund) => ({ id: refund.fixed.id, payment, amount: refund.amount, status: statusOf(refund), createdAt: refund.createdAt })),
    setStatus(refund, status) {
      if (!Object.hasOwn(statuses, status)) throw new Error(`Mollie has no refund that is ${status}`);
      known(refunds, refund).moved = status;
      fundQueue();
    },
    setBalance(left) {
      funds = (left ?? Number.POSITIVE_INFINITY) + sum("funded", refunds.values());
      fundQueue();
    },
  };
  return { contract, operations, keys, problems, handlers, control } satisfies Fake<MollieControl>;
}

type Fact = "holds" | "funded" | "cancelable" | "done" | "gone";
/** `holds` counts against what remains, `funded` has drawn on the balance, `done` counts as refunded, `gone` disappears as far as that is open. */
const statuses: Readonly<Record<RefundStatus, readonly Fact[]>> = {
  queued: ["holds", "cancelable"],
  pending: ["holds", "funded", "cancelable"],
  processing: ["holds", "funded"],
  refunded: ["holds", "funded", "done"],
  failed: [],
  canceled: ["gone"],
};
const statusAtAge = (age: number): RefundStatus => (age < 2 * hour ? "pending" : age < refundedAfter ? "processing" : "refunded");
const methodsWithoutRefunds = ["paysafecard", "voucher"];

const [server = ""] = contract.servers;
