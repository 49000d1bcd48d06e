import { dodo } from "../../../providers/index.ts";
import { createRefunds } from "../../../refunds.ts";
import { must, oneOf } from "../case.ts";
import type { Chapter } from "../catalogue.ts";
import { makeRefund } from "../input.ts";
import { moved } from "../refunds.ts";
import type { Paid, Stage } from "../stage.ts";
import { answers, dayMs, isRefused, part, quirk, turned, wordsOf } from "./quirk.ts";

/** What is Dodo Payments' own: line items, a wallet, a window of 90 days, receipts, and no key. */
export const dodoQuirks: Chapter = ({ contract }, spec) => [
  ...(["test", "live"] as const).map((mode, index) =>
    quirk("requests", "getPayment", `address-${mode}`, `In ${mode} mode every request goes to ${contract.servers[index]}`, async (stage) => {
      const fetch = stage.recorder.canned(() => Response.json({ code: "UNAUTHORIZED", message: "No such key" }, { status: 401 }));
      const account = dodo({ apiKey: "not-used", mode, fetch, clock: stage.scene.clock });
      await createRefunds({ accounts: { account } })
        .refundable("account", "pay_any")
        .catch(() => undefined);
      const asked = stage.recorder.exchanges.map(({ request }) => request.url);
      must(asked.length > 0, "library", "no request left");
      for (const url of asked) must(url.startsWith(`${contract.servers[index]}/payments/`), "library", `in ${mode} mode a request went to ${url}`);
    }),
  ),
  quirk("refunds", "createRefund", "whole-without-items", "A refund without items is the whole payment", async (stage) => {
    const payment = await stage.pay();
    const { body } = await answers(stage, "createRefund", { body: { payment_id: payment.id } }, 200);
    oneOf(part(body, "amount"), [payment.amount.value], "wrong_unit", "the refund");
    oneOf(part(body, "is_partial"), [false], "wrong_value", "is_partial");
  }),
  quirk("refunds", "createRefund", "two-lines", "Of a payment of two lines each is refunded by itself", async (stage) => {
    const payment = await stage.pay({ items: [{ amount: 6_000 }, { amount: 4_000 }] });
    const [first, second] = await lines(stage, payment);
    await answers(stage, "createRefund", { body: { payment_id: payment.id, items: [{ item_id: second, amount: null }] } }, 200);
    await answers(stage, "createRefund", { body: { payment_id: payment.id, items: [{ item_id: first, amount: 1_000 }] } }, 200);
    await moved(stage, payment, [4_000, 1_000]);
  }),
  quirk("refunds", "createRefund", "line-too-much", "No line is refunded beyond what was paid for it", async (stage) => {
    const payment = await stage.pay({ items: [{ amount: 6_000 }, { amount: 4_000 }] });
    const [, second] = await lines(stage, payment);
    const { body } = await answers(stage, "createRefund", { body: { payment_id: payment.id, items: [{ item_id: second, amount: 4_001 }] } }, 422);
    oneOf(part(body, "code"), ["LINE_ITEM_REFUND_AMOUNT_TOO_HIGH"], "wrong_value", "the code");
  }),
  quirk("refunds", "createRefund", "line-twice", "One line twice in a refund is refused", async (stage) => {
    const payment = await stage.pay();
    const [line] = await lines(stage, payment);
    const item = { item_id: line, amount: 100 };
    const { body } = await answers(stage, "createRefund", { body: { payment_id: payment.id, items: [item, item] } }, 400);
    oneOf(part(body, "code"), ["DUPLICATE_LINE_ITEMS_IN_REQUEST"], "wrong_value", "the code");
  }),
  quirk("refunds", "createRefund", "line-unknown", "A line that the payment does not have is refused", async (stage) => {
    const payment = await stage.pay();
    const { body } = await answers(stage, "createRefund", { body: { payment_id: payment.id, items: [{ item_id: "pdt_unknown" }] } }, 422);
    oneOf(part(body, "code"), ["LINE_ITEM_NOT_FOUND"], "wrong_value", "the code");
  }),
  quirk("refunds", "createRefund", "line-prorated", "A prorated line is refused", async (stage) => {
    const payment = await stage.pay({ items: [{ amount: 6_000 }, { amount: 4_000, refundable: false }] });
    const [, prorated] = await lines(stage, payment);
    const { body } = await answers(stage, "createRefund", { body: { payment_id: payment.id, items: [{ item_id: prorated, amount: 100 }] } }, 422);
    oneOf(part(body, "code"), ["LINE_ITEM_PRORATED"], "wrong_value", "the code");
  }),
  quirk("refunds", "createRefund", "wallet", "An empty wallet is told as insufficient balance, and nothing moves", async (stage) => {
    const payment = await stage.pay();
    await turned(stage, "setWallet", 100, null, () => isRefused(stage, payment, ["insufficient_balance"]));
  }),
  quirk("refunds", "createRefund", "window", "After 90 days a payment is not refunded any more", async (stage) => {
    const { advance } = stage.hand("advance");
    const payment = await stage.pay();
    await advance(91 * dayMs);
    await isRefused(stage, payment, ["refund_window_expired"]);
  }),
  ...wordsOf({ spec }, "KnownPaymentStatus")
    .filter((status) => status !== "succeeded")
    .map((status) =>
      quirk("refunds", "createRefund", `payment-${status}`, `A payment that is ${status} is not refunded`, async (stage) => {
        await isRefused(stage, await stage.pay({ status }), ["payment_not_refundable"]);
      }),
    ),
  quirk("refunds", "createRefund", "disputed", "A disputed payment is not paid a second time", async (stage) => {
    await isRefused(stage, await stage.pay({ disputed: true }), ["payment_disputed"]);
  }),
  quirk("reads", "getRefundReceipt", "receipt", "A refund has a receipt, a PDF", async (stage) => {
    const payment = await stage.pay();
    const refundId = await makeRefund(stage, payment, 1_000);
    const { headers } = await answers(stage, "getRefundReceipt", { path: { refundId } }, 200);
    oneOf(headers["content-type"], ["application/pdf"], "wrong_media_type", "the receipt");
  }),
  ...wordsOf({ spec }, "RefundStatus").map((status) =>
    quirk("reads", "listRefunds", `filter-${status}`, `The list of refunds that are ${status} has just those`, async (stage) => {
      const { setStatus } = stage.hand("setStatus");
      const payment = await stage.pay();
      const [wanted, other] = [await makeRefund(stage, payment, 1_000), await makeRefund(stage, payment, 2_000)];
      await setStatus(wanted, status);
      await setStatus(other, status === "failed" ? "succeeded" : "failed");
      const { body } = await answers(stage, "listRefunds", { query: { status, page_size: 100 } }, 200);
      const listed = part(body, "items");
      const ids = (Array.isArray(listed) ? listed : []).map((refund) => part(refund, "refund_id"));
      must(ids.includes(wanted) && !ids.includes(other), "wrong_behaviour", `the list of ${status} refunds has ${ids.join(", ") || "none"}`);
    }),
  ),
];

async function lines(stage: Stage, payment: Paid): Promise<readonly unknown[]> {
  const { body } = await answers(stage, "getPaymentLineItems", { path: { paymentId: payment.id } }, 200);
  const items = part(body, "items");
  return (Array.isArray(items) ? items : []).map((item) => part(item, "items_id"));
}
