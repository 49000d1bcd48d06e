import { must } from "../case.ts";
import type { Chapter } from "../catalogue.ts";
import { makeRefund } from "../input.ts";
import { answers, dayMs, isRefused, part, quirk, turned } from "./quirk.ts";

/** What is PayMongo's own: one unsettled refund at a time, a least refund, windows by method, a payout that pays. */
export const paymongoQuirks: Chapter = () => [
  quirk(
    "refunds",
    "createRefund",
    "pending-blocks",
    "A pending refund keeps the next one off, and the library does not send it; afterwards it goes",
    async (stage) => {
      const { advance } = stage.hand("turn", "advance");
      const payment = await stage.pay();
      let first = "";
      await turned(stage, "setSettlement", "later", "at_once", async () => {
        first = (await stage.shop().create("shop", stage.ask(payment))).id;
      });
      const second = stage.ask(payment, { idempotencyKey: `${payment.id}/second`, amount: { ...payment.amount, value: 1_000 } });
      const error = await stage
        .shop()
        .create("shop", second)
        .catch((failure: unknown) => failure);
      must(
        part(error, "code") === "refund_in_progress" && part(error, "refundId") === first,
        "wrong_behaviour",
        `a second refund ended with ${part(error, "code")}`,
      );
      await advance(10 * 60_000);
      await stage.shop().create("shop", second);
    },
  ),
  quirk("refunds", "createRefund", "least", "Less than 100 centavos is refused before anything is written", async (stage) => {
    const payment = await stage.pay();
    await isRefused(stage, payment, ["amount_below_minimum", "invalid_amount", "invalid_request"], { amount: { ...payment.amount, value: 99 } });
  }),
  quirk("refunds", "createRefund", "all-or-nothing", "A payment that is refunded whole or not at all is not refunded in part", async (stage) => {
    await isRefused(stage, await stage.pay({ partialAllowed: false }), ["partial_not_supported", "amount_exceeds_refundable"]);
  }),
  quirk("refunds", "createRefund", "source", "A payment with a source is not refunded", async (stage) => {
    const { status } = await stage.send("createRefund", await stage.order(await stage.pay({ sourceType: "source" }), 1_000));
    must(status === 400, "wrong_status", `the refund was answered ${status}`);
  }),
  quirk("refunds", "createRefund", "disputed", "A disputed payment is not paid a second time", async (stage) => {
    await isRefused(stage, await stage.pay({ disputed: true }), ["payment_disputed"]);
  }),
  ...(
    [
      ["card", 60],
      ["gcash", 180],
      ["grab_pay", 90],
      ["paymaya", 365],
    ] as const
  ).map(([sourceType, days]) =>
    quirk("refunds", "createRefund", `window-${sourceType}`, `A payment by ${sourceType} is refundable for ${days} days, and not longer`, async (stage) => {
      const { advance } = stage.hand("advance");
      const [early, late] = [await stage.pay({ sourceType }), await stage.pay({ sourceType })];
      await advance((days - 1) * dayMs);
      await makeRefund(stage, early, 1_000);
      await advance(2 * dayMs);
      await isRefused(stage, late, ["refund_window_expired"]);
    }),
  ),
  quirk("refunds", "createRefund", "payout", "A payout that can't pay is told as insufficient balance", async (stage) => {
    const payment = await stage.pay();
    await turned(stage, "setBalance", 100, null, () => isRefused(stage, payment, ["insufficient_balance"]));
  }),
  quirk(
    "reads",
    "listRefunds",
    "spellings",
    "The list of a payment is the same in both spellings of its parameters, or one of them is ignored",
    async (stage) => {
      const payment = await stage.pay();
      const made = await makeRefund(stage, payment, 1_000);
      for (const name of ["payment_id", "data.attributes.payment_id"]) {
        const { body } = await answers(stage, "listRefunds", { query: { [name]: payment.id } }, 200);
        const data = part(body, "data");
        must(Array.isArray(data) && data.some((refund) => part(refund, "id") === made), "wrong_behaviour", `by ${name} the refund is not in its list`);
      }
    },
  ),
  quirk("reads", "listRefunds", "cursors", "A list goes on after a refund, and back before it", async (stage) => {
    const payment = await stage.pay();
    for (const value of [1_000, 1_100, 1_200]) await makeRefund(stage, payment, value);
    const ids = async (query: Readonly<Record<string, unknown>>) => {
      const data = part((await answers(stage, "listRefunds", { query: { payment_id: payment.id, ...query } }, 200)).body, "data");
      return (Array.isArray(data) ? data : []).map((refund) => String(part(refund, "id")));
    };
    const [newest, middle, oldest] = await ids({});
    must((await ids({ after: middle })).join() === oldest, "wrong_behaviour", "after the second refund there is not just the third");
    must((await ids({ before: middle })).join() === newest, "wrong_behaviour", "before the second refund there is not just the first");
    must((await ids({ limit: 1 })).join() === newest, "wrong_behaviour", "a page of one is not the newest");
  }),
  quirk("refunds", "createRefund", "failed-is-free", "The money of a refund that failed can be refunded again", async (stage) => {
    const { setStatus } = stage.hand("setStatus");
    const payment = await stage.pay();
    await setStatus(await makeRefund(stage, payment, payment.amount.value), "failed");
    await makeRefund(stage, payment, payment.amount.value, "again");
  }),
];
