import { must, oneOf } from "../case.ts";
import type { Chapter } from "../catalogue.ts";
import { makeRefund } from "../input.ts";
import { partOf } from "../stage.ts";
import { answers, part, quirk } from "./quirk.ts";

/** What is Smartpay's own: an amount that may be left out, yen as numbers, page tokens, expanded lines. */
export const smartpayQuirks: Chapter = () => [
  quirk("refunds", "createRefund", "rest-by-omission", "A refund without an amount is what is left", async (stage) => {
    const payment = await stage.pay();
    await makeRefund(stage, payment, partOf(payment));
    const { body } = await answers(stage, "createRefund", { body: { payment: payment.id, currency: "JPY", reason: "requested_by_customer" } }, 200);
    oneOf(part(body, "amount"), [payment.amount.value - partOf(payment)], "wrong_unit", "the refund");
  }),
  quirk("refunds", "createRefund", "nothing-by-omission", "A refund without an amount, of a payment with nothing left, is refused", async (stage) => {
    const payment = await stage.pay();
    await makeRefund(stage, payment, payment.amount.value);
    await answers(stage, "createRefund", { body: { payment: payment.id, currency: "JPY", reason: "requested_by_customer" } }, 403);
  }),
  quirk("keys", "createRefund", "listed-by-payment", "Where a payment lists its refunds, the key is found without a scan of the account", async (stage) => {
    const payment = await stage.pay({ listsRefunds: true });
    const first = await stage.shop().create("shop", stage.ask(payment));
    const sent = stage.recorder.exchanges.length;
    const again = await stage.shop().create("shop", stage.ask(payment));
    must(first.id === again.id, "ignored_idempotency_key", `the key made another refund, ${again.id}`);
    must(!stage.recorder.exchanges.slice(sent).some(({ operation }) => operation === "listRefunds"), "library", "the account was scanned all the same");
  }),
  quirk("reads", "getPayment", "expanded", "Lines are ids, and objects where that is asked for", async (stage) => {
    const paymentId = (await stage.pay()).id;
    const line = async (expand: string) => part((await answers(stage, "getPayment", { path: { paymentId }, query: { expand } }, 200)).body, "lineItems", 0);
    const [id, whole] = [await line("no"), await line("all")];
    must(typeof id === "string" && part(whole, "id") === id, "wrong_value", `the line is ${String(id)}, expanded ${JSON.stringify(whole)}`);
  }),
  quirk("reads", "listRefunds", "tokens", "A page leads to the next by its token, and the last one to none", async (stage) => {
    const payment = await stage.pay();
    const oldest = await makeRefund(stage, payment, 100);
    for (const value of [200, 300]) await makeRefund(stage, payment, value);
    const first = await answers(stage, "listRefunds", { query: { maxResults: 2 } }, 200);
    const pageToken = part(first.body, "nextPageToken");
    must(typeof pageToken === "string", "missing_field", "a page that is not the last has no token");
    const last = await answers(stage, "listRefunds", { query: { maxResults: 2_147_483_647, pageToken } }, 200);
    oneOf(part(last.body, "data", 0, "id"), [oldest], "wrong_behaviour", "the first refund of the next page");
    must(part(last.body, "nextPageToken") === undefined, "wrong_behaviour", "the last page has a token too");
  }),
  quirk("refunds", "createRefund", "failed-is-free", "The money of a refund that failed can be refunded again", async (stage) => {
    const { setStatus } = stage.hand("setStatus");
    const payment = await stage.pay();
    await setStatus(await makeRefund(stage, payment, payment.amount.value), "failed");
    await makeRefund(stage, payment, payment.amount.value, "again");
  }),
];
