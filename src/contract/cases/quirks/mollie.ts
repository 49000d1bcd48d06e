import { must, oneOf, refused } from "../case.ts";
import type { Chapter } from "../catalogue.ts";
import { makeRefund } from "../input.ts";
import { partOf } from "../stage.ts";
import { answers, dayMs, hourMs, isRefused, part, quirk, turned } from "./quirk.ts";

/** What is Mollie's own: a queue for want of balance, two hours to cancel, one equal refund an hour, HAL pages, decimal amounts. */
export const mollieQuirks: Chapter = () => [
  quirk("refunds", "createRefund", "queued", "For want of balance a refund is queued, not refused, and goes on when the balance is there", async (stage) => {
    const payment = await stage.pay();
    let id = "";
    await turned(stage, "setBalance", 0, null, async () => {
      const made = await stage.shop().create("shop", stage.ask(payment));
      must(
        made.providerStatus === "queued" && made.pendingReason === "insufficient_balance",
        "wrong_behaviour",
        `the refund is ${made.providerStatus}, ${made.pendingReason}`,
      );
      id = made.id;
    });
    const later = await stage.shop().get("shop", { id, payment: payment.id });
    must(later.providerStatus !== "queued", "wrong_behaviour", "the refund is queued although the balance is there");
  }),
  quirk("reads", "getRefund", "ages", "A refund is pending, then processing after two hours, then refunded", async (stage) => {
    const { advance } = stage.hand("advance");
    const payment = await stage.pay();
    const { id } = await stage.shop().create("shop", stage.ask(payment));
    const seen: (string | null)[] = [];
    for (const wait of [0, 2 * hourMs, 2 * dayMs]) {
      await advance(wait);
      seen.push((await stage.shop().get("shop", { id, payment: payment.id })).providerStatus);
    }
    must(seen.join() === "pending,processing,refunded", "wrong_behaviour", `over its life the refund was ${seen.join(", ")}`);
  }),
  quirk("refunds", "createRefund", "equal-later", "An equal refund an hour later is another refund", async (stage) => {
    const { advance } = stage.hand("advance");
    const payment = await stage.pay();
    await makeRefund(stage, payment, partOf(payment), "first");
    await answers(stage, "createRefund", await stage.order(payment, partOf(payment), "second"), 409);
    await advance(hourMs);
    await answers(stage, "createRefund", await stage.order(payment, partOf(payment), "third"), 201);
  }),
  quirk("faults", "createRefund", "not-executed", "Mollie's own 503 says that nothing was executed: the refund is known not to be there", async (stage) => {
    const { addFault } = stage.hand("addFault");
    const payment = await stage.pay();
    stage.recorder.muffle();
    await addFault({ operation: "createRefund", times: 9, fault: { kind: "status", status: 503, page: "own", commit: "never" } });
    const error = await refused(stage.shop().create("shop", stage.ask(payment)), "a refund that Mollie put off");
    oneOf(error.outcome, ["not_sent", "rejected"], "wrong_behaviour", "its outcome");
  }),
  quirk("refunds", "createRefund", "charged-back", "A payment that the bank took back is not paid a second time", async (stage) => {
    await isRefused(stage, await stage.pay({ chargedBack: 10_000 }), ["payment_disputed"]);
  }),
  quirk("refunds", "createRefund", "captured", "Of a payment of which a part was captured no more than the part is refunded", async (stage) => {
    const payment = await stage.pay({ capturedAmount: 4_000 });
    await isRefused(stage, payment, ["exceeds_refundable"], { amount: { ...payment.amount, value: 4_001 } });
    await makeRefund(stage, payment, 4_000);
  }),
  ...["0.00", "10", "10.0", "10.000", "-1.00", "1,00"].map((value) =>
    quirk(
      "requests",
      "createRefund",
      `createRefund/amount-${value.replace(/\W/g, "_")}`,
      `createRefund of EUR ${value}, which is no amount, is refused`,
      async (stage) => {
        const payment = await stage.pay({ shared: true });
        await answers(stage, "createRefund", { path: { paymentId: payment.id }, body: { amount: { currency: "EUR", value } } }, 422);
      },
    ),
  ),
  quirk(
    "requests",
    "createRefund",
    "createRefund/testmode-with-api-key",
    "createRefund with testmode and an API key, which has its mode already, is refused",
    async (stage) => {
      const payment = await stage.pay({ shared: true });
      const { body, ...input } = await stage.order(payment, partOf(payment));
      await answers(stage, "createRefund", { ...input, body: { ...(body as object), testmode: true } }, 422);
    },
  ),
  quirk("reads", "listRefunds", "links", "A page leads to the next by its link, and the last one to none", async (stage) => {
    const payment = await stage.pay();
    for (const value of [100, 200, 300]) await makeRefund(stage, payment, value);
    const first = await answers(stage, "listRefunds", { path: { paymentId: payment.id }, query: { limit: 2 } }, 200);
    const next = String(part(first.body, "_links", "next", "href"));
    must(URL.canParse(next), "wrong_value", `the link to the next page is ${next}`);
    const from = new URL(next).searchParams.get("from");
    const second = await answers(stage, "listRefunds", { path: { paymentId: payment.id }, query: { limit: 2, from } }, 200);
    must(
      part(second.body, "count") === 1 && part(second.body, "_links", "next") === null,
      "wrong_behaviour",
      `the last page has ${part(second.body, "count")} refunds`,
    );
  }),
  quirk("reads", "listAllRefunds", "sorted", "All refunds are told newest first, and oldest first where that is asked for", async (stage) => {
    const payment = await stage.pay();
    const [first = ""] = [await makeRefund(stage, payment, 100), await makeRefund(stage, payment, 200), await makeRefund(stage, payment, 300)];
    const ids = async (sort: "asc" | "desc") => {
      // Oldest first would begin with the first refund of the whole account.
      const { body } = await answers(stage, "listAllRefunds", { query: { sort, limit: 250, ...(sort === "asc" ? { from: first } : {}) } }, 200);
      const refunds = part(body, "_embedded", "refunds");
      return (Array.isArray(refunds) ? refunds : []).filter((refund) => part(refund, "paymentId") === payment.id).map((refund) => part(refund, "id"));
    };
    const [newest, oldest] = [await ids("desc"), await ids("asc")];
    must(
      newest.length === 3 && newest.join() === oldest.reverse().join(),
      "wrong_behaviour",
      `desc is ${newest.join(", ")}; asc reversed is ${oldest.join(", ")}`,
    );
  }),
  quirk("reads", "getPayment", "embedded", "A payment shows its refunds where that is asked for", async (stage) => {
    const payment = await stage.pay();
    const id = await makeRefund(stage, payment, partOf(payment));
    const { body } = await answers(stage, "getPayment", { path: { paymentId: payment.id }, query: { embed: "refunds" } }, 200);
    oneOf(part(body, "_embedded", "refunds", 0, "id"), [id], "wrong_value", "the embedded refund");
  }),
];
