import type { Case } from "./case.ts";
import { must, oneOf, refused } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { makeRefund } from "./input.ts";
import { moved } from "./refunds.ts";
import { type Paid, partOf, type Stage } from "./stage.ts";

/** What the provider itself has to refuse or to tell, asked by the wire: here the library protects nobody. */
export const wireCases: Chapter = ({ amountOf, left, name }, spec) => {
  const one = (id: string, words: string, run: (stage: Stage, payment: Paid) => Promise<void>): Case => ({
    id: `wire-${id}`,
    name: words,
    group: "refunds",
    operation: "createRefund",
    run: async (stage) => run(stage, await stage.pay()),
  });
  const statuses = [...(spec.operations.find(({ id }) => id === "createRefund")?.responses.keys() ?? [])];
  const refusals = statuses.filter((status) => [400, 403, 409, 422].includes(status));
  const isRefused = async (stage: Stage, payment: Paid, value: number, words: string) => {
    const { status } = await stage.send("createRefund", await stage.order(payment, value));
    must(status >= 300, "accepted_over_refund", `${words} was answered ${status}; the provider has to refuse it`);
    oneOf(status, refusals, "wrong_status", "the refusal");
  };
  return [
    one("over-refund", "The provider refuses more than the payment", async (stage, payment) => {
      await isRefused(stage, payment, payment.amount.value + 1, "a refund of one minor unit more than the payment");
      await moved(stage, payment, []);
    }),
    one("over-the-rest", "The provider refuses more than a part left", async (stage, payment) => {
      await makeRefund(stage, payment, partOf(payment));
      await isRefused(stage, payment, payment.amount.value - partOf(payment) + 1, "a refund of one minor unit more than is left");
      await moved(stage, payment, [partOf(payment)]);
    }),
    one("already-refunded", "The provider refuses any refund of a payment that is refunded in full", async (stage, payment) => {
      await makeRefund(stage, payment, payment.amount.value);
      await isRefused(stage, payment, stage.subject.least, "a refund of a payment with nothing left");
      await moved(stage, payment, [payment.amount.value]);
    }),
    one("whole", "The provider refunds a payment to its last minor unit", async (stage, payment) => {
      await makeRefund(stage, payment, payment.amount.value - stage.subject.least);
      await makeRefund(stage, payment, stage.subject.least);
      await moved(stage, payment, [payment.amount.value - stage.subject.least, stage.subject.least]);
    }),
    ...(amountOf
      ? [
          one("amount", "The provider tells the amount of a refund in the unit in which it was asked for", async (stage, payment) => {
            const { body } = await stage.send("createRefund", await stage.order(payment, partOf(payment)));
            const asked = stage.subject.spell({ ...payment.amount, value: partOf(payment) });
            must(amountOf(body) === asked, "wrong_unit", `the refund is told to be of ${JSON.stringify(amountOf(body))}; asked was ${JSON.stringify(asked)}`);
          }),
        ]
      : []),
    ...(left
      ? [
          one("left", `What ${left.operation} says is left falls by just the refund`, async (stage, payment) => {
            const before = await stage.left(payment);
            await makeRefund(stage, payment, partOf(payment));
            const after = await stage.left(payment);
            must(before === payment.amount.value, "wrong_unit", `${before} minor units are left of an untouched payment of ${payment.amount.value}`);
            must(after === before - partOf(payment), "wrong_unit", `a refund of ${partOf(payment)} minor units took ${before - (after ?? 0)}`);
          }),
        ]
      : []),
    one("unknown-payment", "A payment that does not exist is answered 404", async (stage, payment) => {
      const unknown = { ...payment, id: unknownId(payment.id) };
      const known = await stage.order(payment, partOf(payment));
      const input = JSON.parse(JSON.stringify(known).replaceAll(payment.id, unknown.id));
      const { status } = await stage.send("createRefund", input);
      oneOf(status, [404], "wrong_status", "the answer");
    }),
    one("unknown-payment-named", "A payment that does not exist is an error that says so, and nothing is written", async (stage, payment) => {
      const error = await refused(stage.shop().create("shop", stage.ask({ ...payment, id: unknownId(payment.id) })), "a refund of an unknown payment");
      oneOf(error.code, ["payment_not_found"], "wrong_behaviour", "the refusal");
    }),
    one("wrong-mode", "A payment of real money can't be refunded with a key for tests", async (stage) => {
      const { ledger } = stage.hand("ledger", "addPayment");
      const live = await stage.pay({ mode: "live" });
      const error = await refused(stage.shop().create("shop", stage.ask(live)), "a refund in the wrong mode");
      oneOf(error.code, ["wrong_mode", "payment_not_found"], "wrong_behaviour", "the refusal");
      must((await ledger(live.id)).length === 0, "wrong_behaviour", `${name} refunded real money with a key for tests`);
    }),
    one("wrong-key", "A wrong key is an error that says so, and nothing is written", async (stage, payment) => {
      const shop = stage.shop({ apiKey: `${stage.scene.apiKey}0` });
      const error = await refused(shop.create("shop", stage.ask(payment)), "a refund with a wrong key");
      oneOf(error.code, ["authentication_failed"], "ignored_authentication", "the refusal");
      await moved(stage, payment, []);
    }),
  ];
};

/** An id of the same form that names nothing. */
export const unknownId = (id: string): string => `${id.slice(0, -4)}0000`;
