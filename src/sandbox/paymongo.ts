import { contract, type ListRefundsInput, operations } from "../../generated/paymongo/operations.ts";
import type { components } from "../../generated/paymongo/types.ts";
import type { Issue } from "../runtime/validation.ts";
import { createBook } from "./book.ts";
import type { Control, Fake, Handlers, Mode, Problems } from "./engine.ts";
import type { World } from "./world.ts";

type Schemas = components["schemas"];
type RefundStatus = Schemas["RefundStatus"];
type Code = Schemas["KnownErrorCode"];

/** By default a paid, undisputed payment by `card`, of which parts can be refunded; the `sourceType` is the method, such as `gcash`. */
export interface PaymongoPaymentOptions {
  readonly status?: string;
  readonly disputed?: boolean;
  readonly sourceType?: string;
  readonly partialAllowed?: boolean;
}
export interface PaymongoControl extends Control<PaymongoPaymentOptions, RefundStatus> {
  /** The balance of the upcoming payout in centavos, which refunds use up; `null`, the default, never runs out. */
  setBalance(minor: number | null): void;
  /** Whether refunds from now on succeed at once, as by default, or are pending and processing first. */
  setSettlement(settlement: keyof typeof lifeCycles): void;
}

/** What counts against the payment, and what keeps another refund off it. */
const statuses: Readonly<Record<RefundStatus, { holds: boolean; refunded: boolean; blocks: Code | null }>> = {
  pending: { holds: true, refunded: false, blocks: "resource_pending_state" },
  processing: { holds: true, refunded: false, blocks: "resource_processing_state" },
  succeeded: { holds: true, refunded: true, blocks: null },
  failed: { holds: false, refunded: false, blocks: null },
};
/** Open: when each status begins, in milliseconds after the creation; only "minutes" is documented. */
const lifeCycles = {
  at_once: [{ status: "succeeded", at: 0 }],
  later: [
    { status: "pending", at: 0 },
    { status: "processing", at: 60_000 },
    { status: "succeeded", at: 300_000 },
  ],
} satisfies Readonly<Record<string, readonly Move[]>>;
const spellings = ["data.attributes.", ""] as const; // open: how the list spells its parameters; the first one given wins
const listNeedsPayment: boolean = false; // open: whether a list without a payment is refused
const refundableStatuses: readonly string[] = ["paid", "partially_refunded"]; // open: whether the second occurs; the fake never sets it
const legacySourceType = "source"; // open: which payments have "a source type"; e-wallets have a source too, and are refundable
// Open: what an unknown cursor gets, and a key with other parameters; no code is documented for the latter, so none is given.
const unknownCursor = (name: "before" | "after") => refusal(400, "parameter_format_invalid", `${name} format is invalid.`, name);
const keyConflict = () => refusal(400, null, "The idempotency key was used with other parameters.");
const refundDays: Readonly<Record<string, number | undefined>> = { card: 60, gcash: 180, grab_pay: 90, paymaya: 365 }; // others: no end

type Made = { readonly id: string; readonly createdAt: number };
type Move = { readonly status: RefundStatus; readonly at: number };
type Payment = Made & Required<PaymongoPaymentOptions> & { readonly mode: Mode; readonly amount: number };
/** Its moves are in order, those to come included. */
type Refund = Made & { readonly payment: Payment; readonly asked: Schemas["CreateRefundAttributes"]; moves: readonly Move[] };

/** PayMongo as far as it is documented: envelopes, centavos, and one unsettled refund of a payment at a time. */
export function createPaymongoFake(world: World) {
  const payments = new Map<string, Payment>();
  const refunds = createBook<Refund>();
  let settlement: keyof typeof lifeCycles = "at_once";
  let balance = { minor: Number.POSITIVE_INFINITY, refundsBefore: 0 };
  const moveOf = (refund: Refund) => refund.moves.reduce((last, move) => (move.at <= world.clock.now() ? move : last));
  const isListed = (refund: Refund) => world.assume.listsFailed || moveOf(refund).status !== "failed";
  const factsOf = (refund: Refund) => statuses[moveOf(refund).status];
  const held = (some: readonly Refund[]) => some.reduce((sum, refund) => sum + (factsOf(refund).holds ? refund.asked.amount : 0), 0);
  const show = (refund: Refund) => refundBody(refund, moveOf(refund));

  const whyNot = (payment: Payment, amount: number, mode: Mode) => {
    const { sourceType: type, createdAt } = payment;
    const days = refundDays[type] ?? Number.POSITIVE_INFINITY;
    const left = payment.amount - held(refunds.of(payment));
    const unsettled = refunds
      .of(payment)
      .map((refund) => moveOf(refund).status)
      .find((status) => statuses[status].blocks);
    const payout = balance.minor === Number.POSITIVE_INFINITY ? balance.minor : balance.minor - held(refunds.all().slice(balance.refundsBefore));
    const reasons: readonly (readonly [applies: boolean, code: Code | null, detail: string, attribute?: "amount"])[] = [
      [payment.mode !== mode, "livemode_mismatched", "The mode of the payment is not the mode of the key."],
      [!refundableStatuses.includes(payment.status), "resource_failed_state", "The payment is not paid."],
      [payment.disputed, "resource_disputed_state", "The payment is disputed."],
      [type === legacySourceType, "parameter_invalid", "A payment with a source is not refundable here."],
      [world.clock.now() > createdAt + days * dayMs, "allowed_date_exceeded", `A ${type} payment is refundable for ${days} days.`],
      [unsettled !== undefined, unsettled ? statuses[unsettled].blocks : null, `An earlier refund of this payment is ${unsettled}.`],
      [amount > left, "parameter_above_maximum", "Amount is greater than the remaining refundable value.", "amount"],
      [amount < payment.amount && !payment.partialAllowed, "parameter_above_maximum", "Only the whole payment can be refunded.", "amount"],
      [amount > payout, "available_balance_insufficient", "Refund amount is greater than the available payout amount."],
    ];
    return reasons.find(([applies]) => applies);
  };

  const handlers = {
    createRefund({ body, mode }) {
      const asked = body.data.attributes;
      const payment = payments.get(asked.payment_id);
      if (!payment) return notFound("payment", asked.payment_id);
      const reason = whyNot(payment, asked.amount, mode);
      if (reason) return refusal(400, reason[1], reason[2], reason[3]);
      const createdAt = world.clock.now();
      const { failsAfterMs } = world.circumstances();
      const moves: Move[] = lifeCycles[settlement].map(({ status, at }) => ({ status, at: createdAt + at }));
      if (failsAfterMs !== null) moves.push({ status: "failed", at: createdAt + failsAfterMs });
      const refund = { id: world.id("ref_", 24), payment, asked, createdAt, moves };
      refunds.add(refund.id, refund);
      return { status: 200, body: { data: show(refund) } };
    },
    listRefunds({ query = {}, mode }) {
      const [payment, after, before] = [spelled(query, "payment_id"), spelled(query, "after"), spelled(query, "before")];
      const limit = spelled(query, "limit") ?? 10;
      if (payment === undefined && listNeedsPayment) return refusal(400, "parameter_required", "payment_id is required.", "payment_id");
      const isAsked = ({ id, mode: paymentMode }: Payment) => paymentMode === mode && (payment === undefined || payment === id);
      const all = [...world.seen(refunds.all().filter((refund) => isAsked(refund.payment) && isListed(refund)))].reverse();
      const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
      const end = before === undefined ? all.length : all.findIndex(({ id }) => id === before);
      if (after !== undefined && start === 0) return unknownCursor("after");
      if (end < 0) return unknownCursor("before");
      const between = all.slice(start, end);
      // Open: going back, the page is the one next to the cursor, and `has_more` speaks of newer refunds.
      const page = before !== undefined && after === undefined ? between.slice(-limit) : between.slice(0, limit);
      return { status: 200, body: { data: page.map(show), has_more: page.length < between.length } };
    },
    getRefund({ path, mode }) {
      const refund = refunds.get(path.refundId);
      return refund?.payment.mode === mode ? { status: 200, body: { data: show(refund) } } : notFound("refund", path.refundId);
    },
    getPayment({ path, mode }) {
      const payment = payments.get(path.paymentId);
      if (payment?.mode !== mode) return notFound("payment", path.paymentId);
      const own = world.assume.paymentRefunds === "absent" ? undefined : world.seen(refunds.of(payment).filter(isListed)).map(show);
      return { status: 200, body: { data: paymentBody(payment, own) } };
    },
  } satisfies Handlers<typeof operations>;

  const control: PaymongoControl = {
    apiKey: keys.test,
    liveApiKey: keys.live,
    baseUrl: contract.servers[0] ?? "",
    addPayment({ amount: { value, currency }, mode = "test", ...options }) {
      if (currency !== "PHP" || !Number.isSafeInteger(value) || value < 1) throw new Error(`not centavos of PHP: ${value} ${currency}`);
      const made = { id: world.id("pay_", 24), mode, amount: value, createdAt: world.clock.now() };
      payments.set(made.id, { status: "paid", disputed: false, sourceType: "card", partialAllowed: true, ...options, ...made });
      return { id: made.id };
    },
    dashboardRefund(payment_id, { amount: { value: amount, currency } }) {
      const { mode } = known(payments, payment_id);
      const input = { data: { attributes: { amount, payment_id, reason: "others" as const } } };
      if (currency !== "PHP" || !operations.createRefund.body?.(input))
        throw new Error(`not centavos of PHP that PayMongo would refund: ${amount} ${currency}`);
      const { status, body } = handlers.createRefund({ mode, body: input });
      if (status !== 200) throw new Error(`PayMongo refuses this refund: ${JSON.stringify(body)}`);
      return { id: body.data.id };
    },
    ledger: (payment) =>
      refunds.of(known(payments, payment)).map((refund) => {
        const { id, asked, createdAt } = refund;
        return { id, payment, amount: { value: asked.amount, currency: "PHP" }, status: moveOf(refund).status, createdAt };
      }),
    setStatus(id, status) {
      if (!Object.hasOwn(statuses, status)) throw new Error(`PayMongo has no refund that is ${status}`);
      const [refund, at] = [known(refunds, id), world.clock.now()];
      refund.moves = [...refund.moves.filter((move) => move.at <= at), { status, at }];
    },
    setBalance: (minor) => void (balance = { minor: minor ?? Number.POSITIVE_INFINITY, refundsBefore: refunds.size }),
    setSettlement: (next) => void (settlement = next),
  };
  return { contract, operations, keys, problems, handlers, control } satisfies Fake<PaymongoControl>;
}

const secret = "SandboxOfOpenRefundsOnly";
const keys: Readonly<Record<Mode, string>> = { test: `sk_test_${secret}`, live: `sk_live_${secret}` };
const help = "Go to https://developers.paymongo.com/docs/authentication to know more about our API authentication.";
const problems: Problems = {
  unauthorized: () => refusal(401, "access_denied", `You did not provide a valid API key. ${help}`),
  invalid: (issues) => ({ status: 400, body: { errors: issues.map(invalidEntry) } }),
  keyConflict,
  routeNotFound: () => ({ status: 404, body: null }),
  trouble: (status) => (status === 429 ? "Too many requests, please try again later." : { errors: [{ detail: "Something went wrong." }] }),
};
const codes: Readonly<Record<string, Code | undefined>> = {
  required: "parameter_required",
  type: "parameter_data_type_invalid",
  minimum: "parameter_below_minimum",
  maximum: "parameter_above_maximum",
};
function invalidEntry({ pointer, keyword, message }: Issue) {
  // Dots between the parts, no envelope, and `id` for any id in the address.
  const path = pointer
    .slice(1)
    .replaceAll("/", ".")
    .replace(/^path\..*/, "id")
    .replace(/^(query\.|header\.)?(data\.attributes\.)?/, "");
  const words = codes[keyword] ? message.replace(/; received .*/, "") : "format is invalid";
  return entry(codes[keyword] ?? "parameter_format_invalid", `${path || "body"} ${words}.`, path);
}
const entry = (code: Code | null, detail: string, path: string): Schemas["ErrorEntry"] => ({
  ...(code && { code }),
  detail,
  ...(path && { source: { pointer: path, attribute: path.replace(/.*\./, "") } }),
});
const refusal = <const Status extends 400 | 401 | 404>(status: Status, code: Code | null, detail: string, path = "") => ({
  status,
  body: { errors: [entry(code, detail, path)] },
});
const notFound = (kind: string, id: string) => refusal(404, "resource_not_found", `No such ${kind} with id ${id}.`);
function refundBody({ id, payment, asked, createdAt }: Refund, { status, at }: Move): Schemas["Refund"] {
  const { holds, refunded } = statuses[status];
  const { amount, payment_id, reason, notes = null, metadata = null } = asked;
  const money = { amount, currency: "PHP", balance_transaction_id: refunded ? sibling(id, "bal_txn_") : null, payout_id: null };
  const times = { created_at: seconds(createdAt), updated_at: seconds(at), refunded_at: refunded ? seconds(at) : null };
  const rest = { payment_id, reason, notes, metadata, available_at: holds ? availableAt(createdAt) : null };
  return { id, type: "refund", attributes: { ...money, livemode: payment.mode === "live", ...rest, status, ...times } };
}
function paymentBody(payment: Payment, refunds: Schemas["Refund"][] | undefined): Schemas["Payment"] {
  const { id, mode, amount, status, disputed, sourceType: type, createdAt } = payment;
  const [fee, at, paid] = [Math.round(amount * 0.035), seconds(createdAt), !["pending", "failed", "expired"].includes(status)];
  const money = { amount, currency: "PHP", fee, foreign_fee: 0, net_amount: amount - fee, tax_amount: null, taxes: [], payout: null };
  const source = { id: sibling(id, type === "card" ? "card_" : "src_"), type, ...(type === "card" && { brand: "visa", last4: "4345" }) };
  const ids = { balance_transaction_id: sibling(id, "bal_txn_"), payment_intent_id: type === legacySourceType ? null : sibling(id, "pi_") };
  const texts = { access_url: null, billing: null, description: null, origin: "api", statement_descriptor: null };
  const state = { status, disputed, livemode: mode === "live", source, metadata: null, ...(refunds && { refunds }) };
  const times = { created_at: at, updated_at: at, paid_at: paid ? at : null, available_at: paid ? availableAt(createdAt) : null };
  return { id, type: "payment", attributes: { ...money, ...state, ...ids, ...texts, ...times } };
}
const spelled = <Name extends "limit" | "before" | "after" | "payment_id">(query: NonNullable<ListRefundsInput["query"]>, name: Name) =>
  spellings.map((spelling) => query[`${spelling}${name}`]).find((value) => value !== undefined);
const dayMs = 86_400_000;
const seconds = (ms: number) => Math.floor(ms / 1000);
const availableAt = (ms: number) => seconds((Math.floor(ms / dayMs) + 1) * dayMs) + 9 * 3600; // the next day at 09:00 UTC
const sibling = (id: string, prefix: string) => id.replace(/^[a-z]+_/, prefix); // another id with the same letters
function known<Item>(items: { get(id: string): Item | undefined }, id: string): Item {
  const item = items.get(id);
  if (!item) throw new Error(`the PayMongo sandbox has no ${id}`);
  return item;
}
