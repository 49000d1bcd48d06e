import { contract, operations } from "../../generated/smartpay/operations.ts";
import type { components } from "../../generated/smartpay/types.ts";
import type { Issue } from "../runtime/validation.ts";
import { createBook } from "./book.ts";
import type { Control, Fake, Handlers, Mode } from "./engine.ts";
import type { World } from "./world.ts";

type Wire = components["schemas"];
type Expand = components["parameters"]["Expand"] | undefined;

/** Open: what the same key with another request answers. */
const keyConflictCode = "request.invalid";
/** Open: the order of lists. */
const newestFirst: boolean = true;
/** Open: whether metadata in an update replaces the kept pairs or joins them. */
const nextMetadata = (_kept: Wire["RequestMetadata"], sent: Wire["RequestMetadata"]) => sent;
/** Open: what happens to a line item that the payment does not have. It is kept, and stays an id. */
const expandLineItem = (id: string, { lineItem }: Payment) => (id === lineItem.id ? lineItem : id);

export interface SmartpayPaymentOptions {
  /** Whether the payment tells the ids of its refunds. Default: as `assume.paymentRefunds` has it. */
  readonly listsRefunds?: boolean;
}
interface Payment extends Required<Pick<Wire["Payment"], "id" | "amount" | "order" | "reference" | "createdAt" | "updatedAt">> {
  readonly mode: Mode;
  readonly listsRefunds: boolean;
  readonly lineItem: Wire["LineItem"] & { readonly id: string };
}
type Texts = Pick<Wire["CreateRefundRequest"], "reason" | "reference" | "description">;
interface Refund extends Texts, Required<Pick<Wire["Refund"], "id" | "amount" | "status" | "createdAt" | "updatedAt">> {
  readonly payment: Payment;
  readonly lineItems: readonly string[];
  metadata: Wire["RequestMetadata"];
  failsAt: number;
}

/** Smartpay's payments and refunds, in yen. */
export function createSmartpayFake(world: World) {
  const payments = new Map<string, Payment>();
  const refunds = createBook<Refund>();
  const { now } = world.clock;
  const { assume } = world;
  const isListed = ({ status }: Refund) => assume.listsFailed || status !== "failed";
  const show = (refund: Refund, expand?: Expand) => refundBody(refund, assume.refundStatus === "present", expand);

  /** Failed, where its time for that has come. */
  const current = (refund: Refund) => {
    if (refund.failsAt <= now()) Object.assign(refund, { status: "failed", updatedAt: refund.failsAt, failsAt: Number.POSITIVE_INFINITY });
    return refund;
  };
  const refundsOf = (payment: Payment) => refunds.of(payment).map(current);
  const left = (payment: Payment) =>
    refundsOf(payment).reduce((rest, { status, amount }) => (statusFacts[status].holdsAmount ? rest - amount : rest), payment.amount);
  const findRefund = (id: string, mode: Mode) => {
    const refund = refunds.get(id);
    return refund?.payment.mode === mode ? current(refund) : null;
  };

  const handlers = {
    createRefund({ mode, body: { payment: id, amount: asked, currency: _yen, lineItems = [], metadata = {}, ...texts } }) {
      const payment = payments.get(id);
      if (payment?.mode !== mode) return refuse("payment.not-found");
      const amount = asked ?? left(payment);
      if (amount === 0 || amount > left(payment)) return refuse("amount.insufficient");
      const failsAt = now() + (world.circumstances().failsAfterMs ?? Number.POSITIVE_INFINITY);
      const content = { payment, amount, lineItems, metadata, failsAt, ...texts };
      const refund: Refund = { id: world.id(`refund_${mode}_`, 22), ...content, status: "succeeded", createdAt: now(), updatedAt: now() };
      refunds.add(refund.id, refund);
      payment.updatedAt = now();
      return { status: 200, body: show(refund) };
    },
    listRefunds({ mode, query: { maxResults = 20, pageToken, expand } = {} }) {
      const inMode = refunds.all().filter(({ payment }) => payment.mode === mode);
      const oldestFirst = [...world.seen(inMode.map(current))];
      const ordered = newestFirst ? oldestFirst.reverse() : oldestFirst;
      const before = ordered.findIndex((refund) => tokenAfter(refund) === pageToken);
      if (pageToken !== undefined && before < 0) return refuse("request.invalid", ["pageToken"]);
      const rest = ordered.slice(before + 1).filter(isListed);
      const page = rest.slice(0, maxResults);
      const last = page.at(-1);
      const next = last && rest.length > page.length ? { nextPageToken: tokenAfter(last) } : {};
      const data = page.map((refund) => show(refund, expand));
      return { status: 200, body: { object: "collection", pageToken: pageToken ?? "", ...next, maxResults, results: data.length, data } };
    },
    getRefund({ mode, path, query }) {
      const refund = findRefund(path.refundId, mode);
      return refund ? { status: 200, body: show(refund, query?.expand) } : refuse("refund.not-found");
    },
    updateRefund({ mode, path, body: { metadata, ...texts } }) {
      const refund = findRefund(path.refundId, mode);
      if (!refund) return refuse("refund.not-found");
      Object.assign(refund, texts, { updatedAt: now() });
      if (metadata) refund.metadata = nextMetadata(refund.metadata, metadata);
      return { status: 200, body: show(refund) };
    },
    getPayment({ mode, path, query }) {
      const payment = payments.get(path.paymentId);
      if (payment?.mode !== mode) return refuse("payment.not-found");
      return { status: 200, body: paymentBody(payment, left(payment), world.seen(refundsOf(payment).filter(isListed)), query?.expand) };
    },
  } satisfies Handlers<typeof operations>;

  const control: Control<SmartpayPaymentOptions, Wire["RefundStatus"]> = {
    apiKey: keys.test,
    liveApiKey: keys.live,
    baseUrl: contract.servers[0] ?? "",
    addPayment({ amount: { value: amount, currency }, mode = "test", listsRefunds = assume.paymentRefunds === "present" }) {
      if (currency !== "JPY") throw new Error(`Smartpay takes JPY, not ${currency}`);
      if (!Number.isSafeInteger(amount) || amount <= 0) throw new Error("Smartpay takes whole yen above zero");
      const newId = (kind: string) => world.id(`${kind}_${mode}_`, 22);
      const times = { createdAt: now(), updatedAt: now() };
      const article = { kind: "product", quantity: 1, amount, currency, metadata: {}, test: mode === "test" };
      const lineItem = { id: newId("li"), object: "lineItem" as const, ...article, ...times };
      const reference = `order_ref_${payments.size + 1}`;
      const payment: Payment = { id: newId("payment"), mode, amount, listsRefunds, order: newId("order"), reference, lineItem, ...times };
      payments.set(payment.id, payment);
      return { id: payment.id };
    },
    dashboardRefund(paymentId, { amount: { value: amount, currency } }) {
      const payment = payments.get(paymentId);
      if (!payment) throw new Error(`Smartpay's sandbox has no payment ${paymentId}`);
      if (currency !== "JPY") throw new Error(`Smartpay takes JPY, not ${currency}`);
      if (!Number.isSafeInteger(amount) || amount <= 0) throw new Error(`Smartpay refunds whole yen above zero, not ${amount}`);
      const input = { payment: paymentId, amount, currency: "JPY" as const, reason: "requested_by_customer" as const };
      const { status, body } = handlers.createRefund({ mode: payment.mode, body: input });
      if (status !== 200) throw new Error(`Smartpay refuses this refund: ${JSON.stringify(body)}`);
      return { id: body.id };
    },
    ledger(payment) {
      const found = payments.get(payment);
      if (!found) throw new Error(`Smartpay's sandbox has no payment ${payment}`);
      const money = (value: number) => ({ value, currency: "JPY" });
      return refundsOf(found).map(({ id, amount, status, createdAt }) => ({ id, payment, amount: money(amount), status, createdAt }));
    },
    setStatus(id, status) {
      const found = refunds.get(id);
      if (!found) throw new Error(`Smartpay's sandbox has no refund ${id}`);
      const refund = current(found);
      if (!Object.hasOwn(statusFacts, status)) throw new Error(`Smartpay's refunds are never ${status}`);
      const takesAgain = statusFacts[status].holdsAmount && !statusFacts[refund.status].holdsAmount;
      if (takesAgain && refund.amount > left(refund.payment)) throw new Error(`${id} can't be ${status}: its amount was refunded again`);
      Object.assign(refund, { status, updatedAt: now(), failsAt: Number.POSITIVE_INFINITY });
      refund.payment.updatedAt = now();
    },
  };

  const problems = {
    unauthorized: () => ({ status: 401, body: { statusCode: 401, scheme: "Basic", realm: "smartpay" } }),
    invalid: (issues: readonly Issue[]) => {
      const details = issues.map(({ pointer, message }) => `${pointer} ${message}`.trim());
      return refuse(issues.some(isUnreadable) ? "request.malformed" : "request.invalid", details);
    },
    keyConflict: () => refuse(keyConflictCode, ["Idempotency-Key"]),
    routeNotFound: () => ({ status: 404, body: "Not Found" }),
    trouble: (status: number) => ({ statusCode: status, errorCode: "unexpected", message: "Something went wrong.", details: [] }),
  };
  return { contract, operations, keys, problems, handlers, control } satisfies Fake<Control<SmartpayPaymentOptions, Wire["RefundStatus"]>>;
}

const keys = { test: "sk_test_openrefundsSandboxKey1", live: "sk_live_openrefundsSandboxKey2" };
const statusFacts: Record<Wire["RefundStatus"], Record<"holdsAmount", boolean>> = {
  succeeded: { holdsAmount: true },
  failed: { holdsAmount: false },
};
const refusals = {
  "amount.insufficient": { statusCode: 403, message: "Available amount on payment is insufficient to handle the request." },
  "payment.not-found": { statusCode: 404, message: "No payment was found meeting the requirements." },
  "refund.not-found": { statusCode: 404, message: "No refund was found meeting the requirements." },
  "request.invalid": { statusCode: 400, message: "The request is not valid." },
  "request.malformed": { statusCode: 400, message: "The request could not be read." },
} as const satisfies Record<Wire["KnownErrorCode"], object>;

function refuse<Code extends keyof typeof refusals>(errorCode: Code, details: string[] = []) {
  const { statusCode, message }: { statusCode: (typeof refusals)[Code]["statusCode"]; message: string } = refusals[errorCode];
  return { status: statusCode, body: { statusCode, errorCode, message, details } };
}

const isUnreadable = ({ pointer, keyword }: Issue) => pointer === "" && (keyword === "type" || keyword === "contentType");
const tokenAfter = ({ id }: Refund) => btoa(id);

function refundBody(refund: Refund, tellsStatus: boolean, expand?: Expand): Wire["Refund"] {
  const { payment, status, lineItems, failsAt: _failsAt, ...rest } = refund;
  return {
    ...rest,
    object: "refund",
    test: payment.mode === "test",
    payment: payment.id,
    currency: "JPY",
    ...(tellsStatus ? { status } : {}),
    lineItems: lineItems.map((id) => (expand === "all" ? expandLineItem(id, payment) : id)),
  };
}

function paymentBody(payment: Payment, left: number, refunds: readonly Refund[], expand: Expand): Wire["Payment"] {
  const { mode, listsRefunds, lineItem, ...rest } = payment;
  // Open: whether `expand=all` turns them into objects.
  const listed = refunds.map(({ id }) => id);
  return {
    ...rest,
    object: "payment",
    test: mode === "test",
    currency: "JPY",
    status: left === 0 ? "refunded" : "processed",
    lineItems: [expand === "all" ? lineItem : lineItem.id],
    ...(listsRefunds ? { refunds: listed } : {}),
    description: "",
    metadata: {},
  };
}
