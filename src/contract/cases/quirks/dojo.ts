import { must, oneOf } from "../case.ts";
import type { Chapter } from "../catalogue.ts";
import { makeRefund } from "../input.ts";
import { partOf } from "../stage.ts";
import { answers, dayMs, part, quirk, wordsOf } from "./quirk.ts";

/** What is Dojo's own: no status, no list, captures, reversals, and a key without an end. */
export const dojoQuirks: Chapter = (_subject, spec) => [
  quirk("refunds", "createRefund", "no-status", "A refund has no status, and none is made up", async (stage) => {
    const made = await stage.shop().create("shop", stage.ask(await stage.pay()));
    must(made.status === "unknown" && made.providerStatus === null, "library", `the refund is told to be ${made.status}`);
    oneOf(made.unknownCause, ["not_reported"], "library", "why the status is unknown");
  }),
  quirk("keys", "createRefund", "year", "A year later the same key is still the same refund", async (stage) => {
    const { advance } = stage.hand("advance");
    const payment = await stage.pay();
    const first = await makeRefund(stage, payment, partOf(payment), "year");
    await advance(365 * dayMs);
    const again = await makeRefund(stage, payment, partOf(payment), "year");
    must(first === again, "ignored_idempotency_key", `a year later the key made another refund, ${again}`);
  }),
  quirk("refunds", "createRefund", "captures", "Of a payment that was captured in parts no more than the parts is refunded", async (stage) => {
    const payment = await stage.pay({ captures: [{ amount: 3_000 }, { amount: 2_000 }] });
    await answers(stage, "createRefund", await stage.order(payment, 5_001), 400);
    await makeRefund(stage, payment, 5_000);
  }),
  ...wordsOf({ spec }, "PaymentStatus")
    .filter((status) => status !== "Captured")
    .map((status) =>
      quirk("refunds", "createRefund", `payment-${status}`, `A payment that is ${status} is not refunded`, async (stage) => {
        const payment = await stage.pay({ status });
        const { status: answered } = await stage.send("createRefund", await stage.order(payment, 1_000));
        must(answered >= 300, "accepted_invalid_request", `a refund of a payment that is ${status} was answered ${answered}`);
        oneOf(answered, [400, 404, 409], "wrong_status", "the answer");
      }),
    ),
  quirk("changes", "reversePayment", "reversal", "An authorized payment is reversed", async (stage) => {
    const payment = await stage.pay({ status: "Authorized" });
    const { body } = await answers(stage, "reversePayment", { path: { paymentIntentId: payment.id } }, 200);
    must(typeof part(body, "reversalId") === "string", "missing_field", "the reversal came without its id");
    const read = await answers(stage, "getPayment", { path: { paymentIntentId: payment.id } }, 200);
    oneOf(part(read.body, "status"), ["Reversed"], "wrong_behaviour", "the payment");
  }),
  quirk("changes", "reversePayment", "reversal-late", "A captured payment can't be reversed", async (stage) => {
    const payment = await stage.pay();
    await answers(stage, "reversePayment", { path: { paymentIntentId: payment.id } }, 409);
  }),
  quirk("reads", "getPayment", "canceled", "A canceled payment is only shown where that is asked for", async (stage) => {
    const path = { paymentIntentId: (await stage.pay({ status: "Canceled" })).id };
    await answers(stage, "getPayment", { path }, 404);
    await answers(stage, "getPayment", { path, query: { returnCanceled: true } }, 200);
  }),
  quirk("reads", "getPayment", "refunded", "A payment whose last penny is refunded is Refunded", async (stage) => {
    const payment = await stage.pay();
    await makeRefund(stage, payment, payment.amount.value);
    const { body } = await answers(stage, "getPayment", { path: { paymentIntentId: payment.id } }, 200);
    oneOf(part(body, "status"), ["Refunded"], "wrong_behaviour", "the payment");
  }),
];
