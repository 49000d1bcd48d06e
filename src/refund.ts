import { createRefund200 } from "../generated/refunds/validators/createRefund.200.ts";
import { lookUp } from "./adapter.ts";
import type { Order, RefundFacts, Told } from "./facts.ts";
import { readTag, tagName } from "./key.ts";
import { type Money, readMoney, sameMoney, showMoney } from "./money.ts";
import type { Provider } from "./provider.ts";
import { dateTime } from "./runtime/formats.ts";
import type { Issue } from "./runtime/validation.ts";
import { isSettled } from "./status.ts";
import type { Refund } from "./types.ts";

export interface Stamp {
  readonly account: string;
  readonly provider: Provider;
  readonly evidence?: Refund["evidence"];
  /** When it was seen, in milliseconds since 1970. */
  readonly at: number;
  /** What was sent in this call; the answer is held against it. */
  readonly order?: Order;
}

/** Where the outermost check finds our own work wrong; nothing of a provider can cause it that `contract` does not report. */
export class Misshapen extends Error {
  readonly issues: readonly Issue[];
  readonly refundId: string;
  constructor(issues: readonly Issue[], refundId: string) {
    super(issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
    this.issues = issues;
    this.refundId = refundId;
  }
}

/** A provider's facts in the unified shape: what is not told is null, what can't be converted is null with an issue. */
export function toRefund(told: Told<RefundFacts>, { account, provider, evidence, order, at }: Stamp): Refund {
  const issues: Issue[] = [...told.answer.issues];
  /** What the contract's own check has said already is not said twice. */
  const note: Note = (pointer, keyword, message) => {
    if (!issues.some((issue) => issue.keyword === keyword && issue.pointer.endsWith(pointer))) issues.push({ pointer, keyword, message });
  };
  const amount = readAmount(told, note);
  const time = (field: "createdAt" | "updatedAt" | "settledAt") => readTime(told[field], (text) => note(`/${field}`, "format", `${text} is not a time`));
  const text = (field: "payment" | "providerReason" | "description" | "reference" | "externalReference"): string | null => {
    const given: unknown = told[field];
    if (typeof given === "string") return given;
    if (given !== null && given !== undefined) note(`/${field}`, "type", "must be string");
    return null;
  };
  if (order) compare(told, order, amount, provider, note);
  const status = readStatus(told, provider, note);
  const refund: Refund = {
    account,
    provider: provider.name,
    payment: text("payment"),
    id: told.id,
    ...status,
    amount,
    requestedAmount: order?.amount ?? null,
    reason: told.reason ?? null,
    providerReason: text("providerReason"),
    description: text("description"),
    reference: text("reference"),
    metadata: readMetadata(told.metadata),
    items: null,
    failure: null,
    externalReference: text("externalReference"),
    mode: told.mode === "test" || told.mode === "live" ? told.mode : null,
    createdAt: time("createdAt"),
    updatedAt: time("updatedAt"),
    settledAt: time("settledAt"),
    evidence: evidence ?? (told.answer.replayed ? "replayed" : "answered"),
    history: [{ status: status.status, providerStatus: status.providerStatus, at: new Date(at).toISOString() }],
    anomalies: [],
    contract: { version: provider.contract.version, ok: issues.length === 0, issues },
    requestId: told.answer.requestId,
    raw: told.raw ?? told.answer.body,
  };
  const wrong = createRefund200.issues(refund);
  if (wrong.length > 0) throw new Misshapen(wrong, told.id);
  return refund;
}

type Note = (pointer: string, keyword: string, message: string) => void;

function readStatus(told: RefundFacts, provider: Provider, note: Note) {
  const word = told.status ?? null;
  const known = lookUp(provider.statuses ?? {}, word);
  const drifted = word !== null && known === undefined;
  if (drifted) note("/status", "enum", `${JSON.stringify(word)} is not a status of the contract`);
  const status = known?.status ?? "unknown";
  return {
    status,
    providerStatus: typeof word === "string" ? word : null,
    statusSource: !known ? ("none" as const) : told.statusIsDerived ? ("derived" as const) : ("reported" as const),
    pendingReason: known?.pendingReason ?? null,
    unknownCause: known ? null : drifted ? ("contract_drift" as const) : ("not_reported" as const),
    settled: isSettled(status),
    cancelable: provider.cancel ? (known ? (known.cancelable ?? false) : null) : false,
  };
}

function readAmount({ amount }: RefundFacts, note: Note): Money | null {
  if (!amount || amount.currency == null || ("minor" in amount && amount.minor == null)) return null;
  const money = readMoney(amount);
  if (!money) note("/amount", "money", `${JSON.stringify(amount)} can't be converted exactly`);
  return money ?? null;
}

function readTime(given: string | number | null | undefined, complain: (text: string) => void): string | null {
  if (given === null || given === undefined) return null;
  const date = typeof given === "number" || (typeof given === "string" && dateTime(given)) ? new Date(given) : undefined;
  if (date && !Number.isNaN(date.getTime())) return date.toISOString();
  complain(JSON.stringify(given));
  return null;
}

/** The caller's own pairs; `null` where the provider has something else than flat pairs. */
function readMetadata(metadata: unknown): Refund["metadata"] {
  if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata)) return null;
  const pairs = Object.entries(metadata).filter(([key]) => key !== tagName);
  const isFlat = pairs.every(
    ([, value]) => typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER),
  );
  return isFlat ? Object.fromEntries(pairs) : null;
}

/** The answer to a create, held against what was sent. */
function compare(told: RefundFacts, order: Order, amount: Money | null, provider: Provider, note: Note): void {
  if (typeof told.payment === "string" && told.payment !== order.payment)
    note("/payment", "echo", `the refund is of payment ${told.payment}, not of ${order.payment}`);
  if (amount && order.amount && !sameMoney(amount, order.amount))
    note("/amount", "echo", `the provider refunds ${showMoney(amount)}, asked were ${showMoney(order.amount)}`);
  if (provider.fields.metadata && !readTag(told.metadata)) note(`/metadata/${tagName}`, "echo", "the mark that finds this refund again did not come back");
}
