import { contract, operations } from "../../generated/dojo/operations.ts";
import type { components } from "../../generated/dojo/types.ts";
import type { Issue } from "../runtime/validation.ts";
import { createBook } from "./book.ts";
import type { Control, Fake, Handlers, Mode, Money } from "./engine.ts";
import type { World } from "./world.ts";

type Wire = components["schemas"];

/** Open: what the same key with another request answers. */
const keyConflictStatus = 409;
/** Open: the status of an intent of which a part is refunded. */
const partlyRefundedStatus: Wire["PaymentStatus"] = "Captured";
/** Open: how the ids of production begin. */
const paymentPrefixes: Record<Mode, string> = { test: "pi_sandbox_", live: "pi_" };
/** Open: the status that refuses a refund of a payment that is not captured, canceled ones included. */
const notCapturedStatus = 400;

export interface DojoPaymentOptions {
  /** Default `Captured`. A payment that starts as `Refunded` was refunded in full by refunds that are not in the books. */
  readonly status?: Wire["PaymentStatus"];
  /** Default `Manual` with captures, else `Auto`. */
  readonly captureMode?: Wire["CaptureMode"];
  /** What was captured by hand, in minor units, by default successfully. Default for a captured manual payment: all of it. */
  readonly captures?: readonly { readonly amount: number; readonly status?: Wire["CaptureStatus"] }[];
}
interface Payment {
  readonly id: string;
  readonly mode: Mode;
  readonly amount: Money;
  readonly ceiling: number;
  readonly refundedBefore: number;
  /** The fields that never change. */
  readonly fixed: Omit<Wire["Payment"], "id" | "status" | "refundedAmount" | "updatedAt">;
  /** As it is without the refunds in the books. */
  status: Wire["PaymentStatus"];
  updatedAt: number;
}
interface Refund {
  readonly id: string;
  readonly payment: Payment;
  readonly amount: number;
  readonly refundReason: string | null;
  readonly notes: string | null;
  readonly createdAt: number;
}

/** Dojo's payment intents and refunds, in pence and cents. */
export function createDojoFake(world: World) {
  const payments = new Map<string, Payment>();
  const refunds = createBook<Refund>();
  const { now } = world.clock;

  const hex = (length: number) => Array.from(world.id("", length), (letter) => (letter.charCodeAt(0) % 16).toString(16)).join("");
  const refuse = <Status extends keyof typeof refusals>(status: Status, more: Wire["Problem"] = {}) => {
    const body: Wire["Problem"] = { ...refusals[status], status, detail: null, traceId: `00-${hex(32)}-${hex(16)}-01`, ...more };
    return { status, body };
  };
  const refuseFields = (errors: Wire["ProblemErrors"]) => refuse(400, { title: "One or more validation errors occurred.", errors });
  const find = (id: string, mode: Mode) => {
    const payment = payments.get(id);
    return payment?.mode === mode ? payment : null;
  };
  const refundedUntil = (time: number, payment: Payment) =>
    refunds.of(payment).reduce((sum, { amount, createdAt }) => (createdAt <= time ? sum + amount : sum), payment.refundedBefore);

  const handlers = {
    createRefund({ mode, path, body }) {
      const payment = find(path.paymentIntentId, mode);
      if (!payment) return refuse(404);
      if (!statusFacts[payment.status].captured) return refuse(notCapturedStatus, { detail: "Only captured payments can be refunded." });
      if (body.amount > payment.ceiling - refundedUntil(now(), payment)) {
        return refuseFields({ Amount: ["The Amount field must not exceed the amount that is left to refund."] });
      }
      const { amount, refundReason = null, notes = null } = body;
      const refund = { id: world.id("rfnd_", 22), payment, amount, refundReason, notes, createdAt: now() };
      refunds.add(refund.id, refund);
      payment.updatedAt = now();
      return { status: 200, body: refundBody(refund) };
    },
    getRefund({ mode, path }) {
      const refund = refunds.get(path.refundId);
      return refund?.payment.mode === mode ? { status: 200, body: refundBody(refund) } : refuse(404);
    },
    getPayment({ mode, path, query }) {
      const payment = find(path.paymentIntentId, mode);
      if (!payment || (statusFacts[payment.status].hidden && query?.returnCanceled !== true)) return refuse(404);
      const lagMs = Math.max(world.assume.refundedAmountLagMs, world.circumstances().unseenMs);
      return { status: 200, body: paymentBody(payment, refundedUntil(now() - lagMs, payment)) };
    },
    reversePayment({ mode, path }) {
      const payment = find(path.paymentIntentId, mode);
      if (!payment) return refuse(404);
      if (!statusFacts[payment.status].reversible) return refuse(409, { detail: "Only authorized payments can be reversed." });
      payment.status = "Reversed";
      payment.updatedAt = now();
      return { status: 200, body: { message: null, reversalId: world.id("rvs_", 22) } };
    },
  } satisfies Handlers<typeof operations>;

  const control: Control<DojoPaymentOptions, never> = {
    apiKey: keys.test,
    liveApiKey: keys.live,
    baseUrl: contract.servers[0] ?? "",
    addPayment({ amount, mode = "test", status = "Captured", captures, captureMode = captures ? "Manual" : "Auto" }) {
      const { captured } = statusFacts[status];
      const byHand = captures ?? (captured && captureMode === "Manual" ? [{ amount: amount.value }] : []);
      checkPayment(
        amount,
        captureMode,
        byHand.map((capture) => capture.amount),
      );
      const id = world.id(paymentPrefixes[mode], 22);
      const createdAt = timestamp(now());
      const money = { value: amount.value, currencyCode: amount.currency };
      const transactionId = hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
      const fixed: Payment["fixed"] = {
        captureMode,
        cardHolderNotPresent: false,
        clientSessionSecret: world.id("", 86),
        clientSessionSecretExpirationDate: timestamp(now() + 30 * 60_000),
        paymentDetails: captured ? { transactionId, transactionDateTime: createdAt, message: "DEPOSITED" } : null,
        paymentMethods: ["Card"],
        amount: money,
        totalAmount: money,
        createdAt,
        expireAt: timestamp(now() + 30 * 24 * 3_600_000),
        reference: `Order ${payments.size + 1}`,
        metadata: null,
        captures: byHand.map((capture) => ({ status: "Successful", tipsAmount: null, ...capture, id: world.id("cp_", 22), createdAt })),
      };
      const ceiling = byHand.length > 0 ? capturedSum(byHand) : amount.value;
      payments.set(id, { id, mode, amount, ceiling, refundedBefore: status === "Refunded" ? ceiling : 0, fixed, status, updatedAt: now() });
      return { id };
    },
    dashboardRefund(paymentId, { amount: { value, currency } }) {
      const payment = payments.get(paymentId);
      if (!payment) throw new Error(`Dojo's sandbox has no payment ${paymentId}`);
      if (currency !== payment.amount.currency) throw new Error(`${paymentId} is in ${payment.amount.currency}, not in ${currency}`);
      if (!Number.isSafeInteger(value) || value <= 0) throw new Error(`Dojo refunds whole minor units above zero, not ${value}`);
      const input = { path: { paymentIntentId: paymentId }, header: { idempotencyKey: "none" }, body: { amount: value } };
      const { status, body } = handlers.createRefund({ mode: payment.mode, ...input });
      if (status !== 200 || !body.refundId) throw new Error(`Dojo refuses this refund: ${JSON.stringify(body)}`);
      return { id: body.refundId };
    },
    ledger(payment) {
      const found = payments.get(payment);
      if (!found) throw new Error(`Dojo's sandbox has no payment ${payment}`);
      const money = (value: number) => ({ value, currency: found.amount.currency });
      return refunds.of(found).map(({ id, amount, createdAt }) => ({ id, payment, amount: money(amount), status: null, createdAt }));
    },
    setStatus() {
      throw new Error("Dojo's refunds have no status");
    },
  };

  const problems = {
    unauthorized: () => refuse(401),
    invalid: (issues: readonly Issue[]) => refuseFields(fieldErrors(issues)),
    keyConflict: () => refuse(keyConflictStatus, { detail: "The idempotency key belongs to another request." }),
    routeNotFound: () => refuse(404),
    trouble: (status: number) => ({
      type: "about:blank",
      title: "An error occurred.",
      status,
      detail: null,
      traceId: "00-00000000000000000000000000000000-0000000000000000-00",
    }),
  };
  return { contract, operations, keys, problems, handlers, control } satisfies Fake<Control<DojoPaymentOptions, never>>;
}

const keys = { test: "sk_sandbox_openrefundsSandboxKey1", live: "sk_prod_openrefundsSandboxKey2" };
const currencies: readonly string[] = ["EUR", "GBP"];
const refusals = {
  400: { type: "https://tools.ietf.org/html/rfc7231#section-6.5.1", title: "Bad Request" },
  401: { type: "https://tools.ietf.org/html/rfc7235#section-3.1", title: "Unauthorized" },
  404: { type: "https://tools.ietf.org/html/rfc7231#section-6.5.4", title: "Not Found" },
  409: { type: "https://tools.ietf.org/html/rfc7231#section-6.5.8", title: "Conflict" },
};
/** A hidden intent is only answered with `returnCanceled`. */
const statusFacts: Record<Wire["PaymentStatus"], Record<"captured" | "reversible" | "hidden", boolean>> = {
  Created: { captured: false, reversible: false, hidden: false },
  Authorized: { captured: false, reversible: true, hidden: false },
  Captured: { captured: true, reversible: false, hidden: false },
  Reversed: { captured: false, reversible: false, hidden: false },
  Refunded: { captured: true, reversible: false, hidden: false },
  Canceled: { captured: false, reversible: false, hidden: true },
};
const captureHolds: Record<Wire["CaptureStatus"], boolean> = { Created: false, Successful: true, Declined: false, Failed: false };

function checkPayment({ value, currency }: Money, captureMode: Wire["CaptureMode"], captures: readonly number[]) {
  if (!currencies.includes(currency)) throw new Error(`Dojo takes ${currencies.join(" and ")}, not ${currency}`);
  if (![value, ...captures].every((part) => Number.isSafeInteger(part) && part > 0)) throw new Error("Dojo takes whole minor units above zero");
  if (captureMode === "Auto" && captures.length > 0) throw new Error("captures need captureMode Manual");
  if (captures.reduce((sum, capture) => sum + capture, 0) > value) throw new Error("the captures exceed the amount of the payment");
}

const capturedSum = (captures: NonNullable<DojoPaymentOptions["captures"]>) =>
  captures.reduce((sum, { amount, status = "Successful" }) => (captureHolds[status] ? sum + amount : sum), 0);

/** Dojo spells fields in Pascal case here, `idempotencyKey` as `IdempotencyKey`; `Body` is all of it. */
function fieldErrors(issues: readonly Issue[]): Wire["ProblemErrors"] {
  const errors = new Map<string, string[]>();
  for (const { pointer, message } of issues) {
    const field = pointer.split("/").at(-1) || "body";
    const name = field.charAt(0).toUpperCase() + field.slice(1);
    errors.set(name, [...(errors.get(name) ?? []), `The ${name} field ${message}.`]);
  }
  return Object.fromEntries(errors);
}

const refundBody = ({ id: refundId, payment, refundReason, notes }: Refund) => ({ paymentIntentId: payment.id, refundId, refundReason, notes });

function paymentBody({ id, ceiling, fixed, status, updatedAt }: Payment, refunded: number): Wire["Payment"] {
  const afterRefunds = refunded < ceiling ? partlyRefundedStatus : "Refunded";
  return { ...fixed, id, status: refunded > 0 ? afterRefunds : status, refundedAmount: refunded, updatedAt: timestamp(updatedAt) };
}

const timestamp = (ms: number) => new Date(ms).toISOString();
