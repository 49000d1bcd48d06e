import { LocalRefusal } from "./adapter.ts";
import type { Order, PaymentFacts } from "./facts.ts";
import { showMoney } from "./money.ts";

/** Names the items of a partial refund; a full one has none, but only while nothing was refunded before. */
export function nameItems(order: Order, { refunds = [], lines, currency }: PaymentFacts): Order {
  const open = (lines?.items ?? []).filter(({ refundable }) => refundable > 0);
  const left = open.map(({ id, refundable }) => ({ id, amount: refundable }));
  const untouched = refunds.every(({ status }) => status === "failed");
  if (order.remaining && !order.items) {
    if (untouched) return order;
    const sum = left.reduce((all, { amount }) => all + amount, 0);
    if (lines?.currency !== currency || sum !== order.amount?.value)
      throw new LocalRefusal(
        "invalid_amount",
        `the lines leave ${sum}, the payment leaves ${order.amount ? showMoney(order.amount) : "an unknown amount"}: name the items. Refundable now: ${left.map(({ id, amount }) => `${id} (${amount})`).join(", ")}`,
      );
    return { ...order, items: left };
  }
  if (lines?.currency !== currency)
    throw new LocalRefusal("currency_mismatch", `the lines are in ${lines?.currency}, the payment in ${currency}: only all that remains can be refunded here`);
  if (order.remaining || !order.amount) throw new LocalRefusal("invalid_amount", "with items the amount is their expected total: give it as a number");
  const listed = open.map(({ id, refundable }) => `${id} (${refundable})`).join(", ") || "none";
  if (open.length === 0) throw new LocalRefusal("already_refunded", "no line item of this payment has anything left to refund");
  if (!order.items) {
    const [only, ...others] = open;
    if (!only || others.length > 0)
      throw new LocalRefusal("line_items_required", `a part of this payment can only be refunded by items. Refundable now: ${listed}`);
    return { ...order, items: [{ id: only.id, amount: order.amount.value }] };
  }
  const total = order.items.reduce((sum, item) => sum + (item.amount ?? open.find(({ id }) => id === item.id)?.refundable ?? Number.NaN), 0);
  if (new Set(order.items.map(({ id }) => id)).size < order.items.length) throw new LocalRefusal("invalid_request", "an item is named twice");
  if (Number.isNaN(total)) throw new LocalRefusal("invalid_request", `an item has nothing left to refund or is not of this payment. Refundable now: ${listed}`);
  if (total !== order.amount.value)
    throw new LocalRefusal("invalid_amount", `the items make ${showMoney({ ...order.amount, value: total })}, the amount says ${showMoney(order.amount)}`);
  return order;
}
