import type { Case } from "./case.ts";
import { must, oneOf, refused, withArticle } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { moved } from "./refunds.ts";
import { type Paid, partOf, type Shop, type Stage } from "./stage.ts";

const hourMs = 3_600_000;

/** Cancelling and updating, where the provider can; where it can't, the library says so before it sends anything. */
export const changeCases: Chapter = ({ name, succeeded }, _spec, able) => {
  const one = (id: string, operation: string | null, words: string, run: (stage: Stage, payment: Paid, shop: Shop) => Promise<void>): Case => ({
    id,
    name: words,
    group: "changes",
    operation,
    run: async (stage) => run(stage, await stage.pay(), stage.shop()),
  });
  const make = async (stage: Stage, payment: Paid, shop: Shop) => ({ id: (await shop.create("shop", stage.ask(payment))).id, payment: payment.id });
  const calls = {
    cancel: (shop: Shop, ref: { id: string; payment: string }) => shop.cancel("shop", ref),
    update: (shop: Shop, ref: { id: string; payment: string }) => shop.update("shop", ref, { reference: "contract-2" }),
    wait: (shop: Shop, ref: { id: string; payment: string }) => shop.wait("shop", ref),
  };
  const missing = (Object.keys(calls) as (keyof typeof calls)[]).filter((call) => !able.operations.includes(call));
  return [
    ...missing.map((call) =>
      one(`${call}-unable`, null, `${withArticle(call)}, which ${name} can't, is refused before anything is sent`, async (stage, payment, shop) => {
        const ref = await make(stage, payment, shop);
        const sent = stage.recorder.exchanges.length;
        const error = await refused(calls[call](shop, ref), call);
        oneOf(error.code, ["unsupported_operation"], "library", "the refusal");
        must(stage.recorder.exchanges.length === sent, "library", `${call} sent something`);
      }),
    ),
    ...(able.operations.includes("cancel") ? cancelCases(one, make) : []),
    ...(able.operations.includes("update") ? updateCases(one, make) : []),
    ...(able.operations.includes("wait") && succeeded !== undefined
      ? [
          one("wait", "getRefund", "Waiting ends with the refund that went through", async (stage, payment, shop) => {
            const { setStatus } = stage.hand("setStatus");
            const ref = await make(stage, payment, shop);
            await setStatus(ref.id, succeeded);
            const { status, settled } = await shop.wait("shop", ref);
            must(status === "succeeded" && settled, "wrong_behaviour", `the refund is ${status} after it went through`);
          }),
        ]
      : []),
  ];
};

type One = (id: string, operation: string, words: string, run: (stage: Stage, payment: Paid, shop: Shop) => Promise<void>) => Case;
type Make = (stage: Stage, payment: Paid, shop: Shop) => Promise<{ id: string; payment: string }>;

const cancelCases = (one: One, make: Make): readonly Case[] => [
  one("cancel", "cancelRefund", "A refund that has not gone out is canceled, and its money is refundable again", async (stage, payment, shop) => {
    const { status } = await shop.cancel("shop", await make(stage, payment, shop));
    must(status === "canceled", "wrong_behaviour", `the canceled refund is ${status}`);
    const left = await stage.left(payment);
    must(left === null || left === payment.amount.value, "wrong_behaviour", `${left} of ${payment.amount.value} are left after the cancellation`);
  }),
  one("cancel-late", "cancelRefund", "A refund that has gone out can't be canceled", async (stage, payment, shop) => {
    const { advance } = stage.hand("advance");
    const ref = await make(stage, payment, shop);
    await advance(3 * hourMs);
    const error = await refused(shop.cancel("shop", ref), "cancelling a refund that went out");
    oneOf(error.code, ["not_cancelable"], "wrong_behaviour", "the refusal");
    await moved(stage, payment, [partOf(payment)]);
  }),
  one("cancel-twice", "cancelRefund", "A refund that was canceled is not there to be canceled again", async (stage, payment, shop) => {
    const ref = await make(stage, payment, shop);
    await shop.cancel("shop", ref);
    const error = await refused(shop.cancel("shop", ref), "cancelling a canceled refund");
    oneOf(error.code, ["refund_not_found", "not_cancelable"], "wrong_behaviour", "the refusal");
  }),
  one("cancel-again", "cancelRefund", "After a cancellation the same money can be refunded by a new key", async (stage, payment, shop) => {
    await shop.cancel("shop", await make(stage, payment, shop));
    await shop.create("shop", stage.ask(payment, { amount: "remaining", idempotencyKey: `${payment.id}/after-cancel` }));
    const left = await stage.left(payment);
    must(left === null || left === 0, "wrong_behaviour", `${left} are left of a payment that was refunded in full`);
  }),
];

const updateCases = (one: One, make: Make): readonly Case[] => [
  one("update-reference", "updateRefund", "A changed reference reads back as it was changed", async (stage, payment, shop) => {
    const ref = await make(stage, payment, shop);
    const { reference } = await shop.update("shop", ref, { reference: "creditmemo-2" });
    const read = await shop.get("shop", ref);
    must(reference === "creditmemo-2" && read.reference === reference, "wrong_value", `the reference reads ${read.reference} after it became ${reference}`);
  }),
  one(
    "update-metadata",
    "updateRefund",
    "Changed metadata replaces the old, and the library's mark stays: the key still finds the refund",
    async (stage, payment, shop) => {
      const ref = await make(stage, payment, shop);
      const { metadata } = await shop.update("shop", ref, { metadata: { ticket: "43" } });
      must(JSON.stringify(metadata) === '{"ticket":"43"}', "wrong_value", `the metadata is ${JSON.stringify(metadata)}`);
      const again = await stage.shop().create("shop", stage.ask(payment));
      must(again.id === ref.id, "library", `after the update the key made another refund, ${again.id}`);
    },
  ),
  one("update-unknown", "updateRefund", "A refund that does not exist can't be changed", async (stage, payment, shop) => {
    const ref = await make(stage, payment, shop);
    const error = await refused(shop.update("shop", { ...ref, id: `${ref.id.slice(0, -4)}0000` }, { reference: "x" }), "changing an unknown refund");
    oneOf(error.code, ["refund_not_found"], "wrong_behaviour", "the refusal");
  }),
];
