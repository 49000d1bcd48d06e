import { contract, operations } from "../../generated/dodo/operations.ts";
import type { components } from "../../generated/dodo/types.ts";
import { checkCurrency } from "../../generated/dodo/validators/schemas/Currency.ts";
import { createBook } from "./book.ts";
import type { Control, Fake, Handlers, Mode, Problems } from "./engine.ts";
import type { World } from "./world.ts";

type Wire = components["schemas"];
type RefundStatus = Wire["RefundStatus"];

const refuse = <S extends number>(status: S, code: Wire["KnownErrorCode"], message: string) => ({ status, body: { code, message } });
const invalidBody = refuse(400, "INVALID_REQUEST_BODY", "Your request body is invalid. Please check your request headers and object.");
const invalidQuery = refuse(400, "INVALID_QUERY_PARAMS", "Invalid query parameters");
const notFound = refuse(404, "NOT_FOUND", "Item not found");
const notPaidYet = refuse(409, "PREVIOUS_PAYMENT_PENDING", "Cannot create new charge as previous payment is not successful yet");
const abovePaid = refuse(422, "REFUND_AMOUNT_EXCEEDS_PAID_AMOUNT", "The calculated refund amount is larger than the paid amount");
const windowText = "Refunds cannot be initiated 90 days after payment creation. Contact support@dodopayments.com";

/** What the provider leaves open, each in its plainest reading. */
const assumed = {
  settlesAfterMs: 3_600_000, // Open: how long a refund is pending.
  windowMs: 90 * 86_400_000, // Open: the error's own words say 90 days, the guide says 30.
  notSucceeded: notPaidYet, // Open: how a payment is refused that has not succeeded yet, or never will.
  aboveTheRest: abovePaid, // Open: how more than a line has left, but not more than it had, is refused.
  statusWhileDisputed: "failed", // Open: whether refunds of a disputed payment fail at once or later, or are refused.
  refundableOfProratedLine: 0, // Open: what a line that can't be refunded reports as refundable_amount.
} as const;

/** What a refund does to the payment's money: only what is free can be refunded. */
const money: Record<RefundStatus, "held" | "paid" | "free"> = { pending: "held", review: "held", succeeded: "paid", failed: "free" };

export interface DodoPaymentOptions {
  /** Lines that add up to the amount; a prorated one is not `refundable`. Default: one product with the whole amount. */
  readonly items?: readonly { readonly id?: string; readonly amount: number; readonly refundable?: boolean }[];
  /** Default `succeeded`; no other payment can be refunded. */
  readonly status?: Wire["KnownPaymentStatus"];
  /** The customer contests the payment, so that its refunds fail. */
  readonly disputed?: boolean;
}
export interface DodoControl extends Control<DodoPaymentOptions, RefundStatus> {
  /** What the wallet can pay for refunds from now on. Open: its currency and the fee; here minor units of any, no fee. `null`: no limit. */
  setWallet(minorUnits: number | null): void;
}

type Line = Required<NonNullable<DodoPaymentOptions["items"]>[number]>;
interface Payment {
  readonly mode: Mode;
  readonly createdAt: number;
  readonly lines: readonly Line[];
  readonly facts: Wire["Payment"] & { readonly customer: Wire["Customer"] };
}
interface Refund {
  readonly mode: Mode;
  readonly createdAt: number;
  readonly payment: Payment;
  readonly parts: ReadonlyMap<Line, number>;
  readonly facts: Omit<Wire["RefundListItem"], "status"> & { readonly amount: number; readonly currency: string };
  readonly metadata: Wire["Metadata"];
  failsAt: number;
  moved: RefundStatus | null; // By hand; until then time moves it.
}

export function createDodoFake({ clock, id, assume, seen, circumstances }: World): Fake<DodoControl> {
  const keys = { test: "sandbox_test_key_of_dodo_payments", live: "sandbox_live_key_of_dodo_payments" };
  const payments = new Map<string, Payment>();
  const refunds = createBook<Refund>();
  const [business_id, brand_id] = [id("bus_", 21), id("brnd_", 21)];
  let wallet = { funds: Number.POSITIVE_INFINITY, paysFrom: 0 };

  const statusOf = ({ moved, createdAt, failsAt }: Refund) => {
    if (clock.now() >= failsAt) return "failed";
    return moved ?? (clock.now() - createdAt < assumed.settlesAfterMs ? "pending" : "succeeded");
  };
  const takesMoney = (refund: Refund) => money[statusOf(refund)] !== "free";
  const leftOf = (payment: Payment, line: Line) => line.amount - sum(refunds.of(payment).filter(takesMoney), ({ parts }) => parts.get(line) ?? 0);
  const isInWallet = (amount: number) =>
    wallet.funds === Number.POSITIVE_INFINITY || amount <= wallet.funds - sum(refunds.all().slice(wallet.paysFrom).filter(takesMoney), amountOf);

  const isListed = (refund: Refund) => assume.listsFailed || statusOf(refund) !== "failed";
  const listed = (refund: Refund) => ({ status: statusOf(refund), ...refund.facts });
  const inFull = (refund: Refund) => ({
    status: statusOf(refund),
    metadata: refund.metadata,
    customer: refund.payment.facts.customer,
    brand_id,
    ...refund.facts,
  });
  const withRefunds = (payment: Payment): Wire["Payment"] => {
    const own = [...seen(refunds.of(payment))].reverse(); // Open: their order, as in lists. Newest first.
    const returned = sum(
      own.filter((refund) => money[statusOf(refund)] === "paid"),
      amountOf,
    );
    const refund_status = returned === 0 ? null : returned < payment.facts.total_amount ? "partial" : "full";
    return { ...payment.facts, refund_status, ...(assume.paymentRefunds !== "absent" && { refunds: own.filter(isListed).map(listed) }) };
  };
  const lineItem = (payment: Payment, line: Line): Wire["LineItem"] => {
    const refundable_amount = line.refundable ? leftOf(payment, line) : assumed.refundableOfProratedLine; // Open: what unfinished refunds lower.
    return { items_id: line.id, amount: line.amount, tax: 0, refundable_amount, name: "Sandbox product", description: null };
  };

  const handlers = {
    createRefund({ mode, body: { payment_id, items, reason = null, metadata = {} } }) {
      const isRepeated = items && new Set(items.map(({ item_id }) => item_id)).size < items.length;
      if (isRepeated) return refuse(400, "DUPLICATE_LINE_ITEMS_IN_REQUEST", "Duplicate item_ids specified in items array");
      const payment = inMode(mode, payments.get(payment_id));
      if (!payment) return notFound;
      const {
        lines,
        facts: { status, total_amount, currency, disputes },
      } = payment;
      const createdAt = clock.now();
      if (status !== "succeeded") return assumed.notSucceeded;
      if (createdAt - payment.createdAt > assumed.windowMs) return refuse(422, "REFUND_WINDOW_EXPIRED", windowText);
      if (!lines.some((line) => leftOf(payment, line))) return refuse(409, "PAYMENT_ALREADY_REFUNDED", "This payment has already been refunded");
      const parts = new Map<Line, number>();
      for (const { item_id, amount } of items ?? lines.map((line) => ({ item_id: line.id, amount: null }))) {
        const line = lines.find((candidate) => candidate.id === item_id);
        if (!line) return refuse(422, "LINE_ITEM_NOT_FOUND", `Line item ${item_id} not found in payment`);
        const prorated = `Line item ${item_id} cannot be refunded because its prorated`;
        if (items && !line.refundable) return refuse(422, "LINE_ITEM_PRORATED", prorated);
        const left = leftOf(payment, line);
        const part = amount ?? (items || assume.itemlessAfterPartial === "takes_the_rest" ? left : line.amount);
        const tooHigh = `Line item ${item_id} requested refund amount ${part} is above the paid amount ${line.amount}`;
        if (part > line.amount) return refuse(422, "LINE_ITEM_REFUND_AMOUNT_TOO_HIGH", tooHigh);
        if (part > left || (items && left === 0)) return assumed.aboveTheRest;
        parts.set(line, part);
      }
      const amount = sum(parts.values(), Number);
      if (!isInWallet(amount)) return refuse(422, "INSUFFICIENT_WALLET_FUNDS", "Insufficient funds in wallet");
      const refund_id = id("ref_", 21);
      const is_partial = amount < total_amount;
      const facts = { refund_id, payment_id, business_id, created_at: timestamp(createdAt), is_partial, amount, currency, reason };
      const failsAt = createdAt + (circumstances().failsAfterMs ?? Number.POSITIVE_INFINITY);
      const refund = { mode, createdAt, payment, parts, facts, metadata, failsAt, moved: disputes?.length ? assumed.statusWhileDisputed : null };
      refunds.add(refund_id, refund);
      return { status: 200, body: inFull(refund) };
    },
    listRefunds({ mode, query = {} }) {
      const { page_number: page = 0, page_size: size = 10 } = query;
      const from = Date.parse(query.created_at_gte ?? timestamp(0));
      const to = Date.parse(query.created_at_lte ?? timestamp(clock.now()));
      if (Number.isNaN(from + to)) return invalidQuery;
      const found = refunds.all().filter((refund) => {
        const { customer, subscription_id } = refund.payment.facts;
        const isOf = fits(query.customer_id, customer.customer_id) && fits(query.subscription_id, subscription_id);
        return isOf && isListed(refund) && fits(query.status, statusOf(refund)) && refund.mode === mode && refund.createdAt >= from && refund.createdAt <= to;
      });
      const newestFirst = [...seen(found)].reverse();
      return { status: 200, body: { items: newestFirst.slice(page * size, (page + 1) * size).map(listed) } };
    },
    getRefund: ({ mode, path }) => reply(inMode(mode, refunds.get(path.refundId)), inFull),
    getRefundReceipt: ({ mode, path }) => reply(inMode(mode, refunds.get(path.refundId)), receipt),
    getPayment: ({ mode, path }) => reply(inMode(mode, payments.get(path.paymentId)), withRefunds),
    getPaymentLineItems: ({ mode, path }) =>
      reply(inMode(mode, payments.get(path.paymentId)), (payment) => ({
        currency: payment.facts.currency,
        items: payment.lines.map((line) => lineItem(payment, line)),
      })),
  } satisfies Handlers<typeof operations>;

  const control: DodoControl = {
    apiKey: keys.test,
    liveApiKey: keys.live,
    baseUrl: contract.servers[0] ?? "",
    addPayment({ amount: { value, currency }, mode = "test", items = [{ amount: value }], status = "succeeded", disputed = false }) {
      const lines = items.map((item) => ({ id: id("pdt_", 21), refundable: true, ...item }));
      const isSound = value < 2 ** 31 && lines.every(({ amount }) => Number.isInteger(amount) && amount > 0);
      if (!isSound || sum(lines, ({ amount }) => amount) !== value) fail(`${value} is no amount, or the items do not add up to it`);
      if (new Set(lines.map((line) => line.id)).size < lines.length) fail("two items have the same id");
      if (checkCurrency(currency) !== null) fail(`Dodo Payments has no currency ${currency}`);
      const shared = { payment_id: id("pay_", 21), business_id, currency, created_at: timestamp(clock.now()) };
      const disputes = disputed ? [{ ...shared, dispute_id: id("dp_", 21), amount: String(value), ...openDispute }] : [];
      const subscription_id = lines.every((line) => line.refundable && line.id.startsWith("pdt_")) ? null : id("sub_", 21);
      const facts = {
        status,
        total_amount: value,
        tax: null,
        updated_at: null,
        metadata: {},
        payment_provider: "dodo",
        settlement_amount: value,
        settlement_currency: currency,
        settlement_tax: null,
        disputes,
        is_update_payment_method: false,
        customer: { customer_id: id("cus_", 21), name: "Jane Doe", email: "jane@example.com", phone_number: null, metadata: {} },
        subscription_id,
        product_cart: subscription_id ? null : lines.map((line) => ({ product_id: line.id, quantity: 1 })),
        ...shared,
      };
      payments.set(shared.payment_id, { mode, createdAt: clock.now(), lines, facts });
      return { id: shared.payment_id };
    },
    dashboardRefund(paymentId, { amount: { value, currency } }) {
      const payment = payments.get(paymentId) ?? fail(`no payment has the id ${paymentId}`);
      const { mode, lines, facts } = payment;
      if (currency !== facts.currency) fail(`${paymentId} is in ${facts.currency}, not in ${currency}`);
      let open = value;
      const items = lines.flatMap((line) => {
        const amount = line.refundable ? Math.min(open, leftOf(payment, line)) : 0;
        open -= amount;
        return amount > 0 ? [{ item_id: line.id, amount }] : [];
      });
      if (open > 0 || !Number.isSafeInteger(value) || value <= 0) fail(`${paymentId} has lines for a refund of ${value - open}, not of ${value}`);
      const { status, body } = handlers.createRefund({ mode, body: { payment_id: paymentId, items } });
      return status === 200 ? { id: body.refund_id } : fail(`Dodo Payments refuses this refund: ${JSON.stringify(body)}`);
    },
    ledger: (payment) =>
      refunds.of(payments.get(payment) ?? fail(`no payment has the id ${payment}`)).map((refund) => {
        const { refund_id, amount: value, currency } = refund.facts;
        return { id: refund_id, payment, amount: { value, currency }, status: statusOf(refund), createdAt: refund.createdAt };
      }),
    setStatus(refundId, status) {
      const refund = refunds.get(refundId) ?? fail(`no refund has the id ${refundId}`);
      if (!Object.hasOwn(money, status)) fail(`Dodo Payments has no refund that is ${status}`);
      const isMoneyThere = takesMoney(refund) || [...refund.parts].every(([line, part]) => part <= leftOf(refund.payment, line));
      if (money[status] !== "free" && !isMoneyThere) fail(`other refunds took the money of ${refundId} after it failed`);
      Object.assign(refund, { moved: status, failsAt: Number.POSITIVE_INFINITY });
    },
    setWallet(minorUnits) {
      wallet = { funds: minorUnits ?? Number.POSITIVE_INFINITY, paysFrom: refunds.size };
    },
  };

  const problems: Problems = {
    unauthorized: () => refuse(401, "UNAUTHORIZED", "You are not authorised to perform this action"),
    invalid(issues) {
      if (issues.some(({ pointer }) => pointer.startsWith("/path/"))) return notFound;
      if (issues.some(({ pointer }) => pointer.startsWith("/query/"))) return invalidQuery;
      const isTooMany = issues.every(({ keyword }) => keyword === "maxProperties");
      return isTooMany ? refuse(400, "MAXIMUM_KEYS_REACHED", "Exceeds 50 key-value pairs") : invalidBody;
    },
    keyConflict: () => fail("Dodo Payments has no idempotency keys"),
    routeNotFound: () => notFound,
    trouble: (status) => ({ code: status === 429 ? "TOO_MANY_REQUESTS" : "INTERNAL_SERVER_ERROR", message: "Something went wrong" }),
  };
  return { contract, operations, keys, modeOfServer, problems, handlers, control } satisfies Fake<DodoControl>;
}

const hosts = contract.servers.map((server) => new URL(server).host);
const modeOfServer = ({ host }: URL) => (["test", "live"] as const)[hosts.indexOf(host)];
const inMode = <T extends { readonly mode: Mode }>(mode: Mode, found: T | undefined) => (found?.mode === mode ? found : undefined);
const reply = <T, Body>(found: T | undefined, tell: (found: T) => Body) => (found ? { status: 200 as const, body: tell(found) } : notFound);
const fits = (wanted: string | undefined, value: string | null | undefined) => wanted === undefined || wanted === value;
const sum = <T>(list: Iterable<T>, partOf: (entry: T) => number) => [...list].reduce((total, entry) => total + partOf(entry), 0);
const amountOf = (refund: Refund) => refund.facts.amount;
const openDispute = { dispute_status: "dispute_opened", dispute_stage: "dispute", remarks: null, is_resolved_by_rdr: null };
const timestamp = (ms: number) => new Date(ms).toISOString().replace("Z", "000Z"); // In microseconds.
const receipt = ({ facts }: Refund): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n% Receipt of ${facts.refund_id}\n%%EOF\n`);
const fail = (complaint: string): never => {
  throw new Error(complaint);
};
