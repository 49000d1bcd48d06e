import type { Case } from "./case.ts";
import { must, oneOf, refused } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { type Paid, partOf, type Stage } from "./stage.ts";

const nothingLeft = ["already_refunded", "exceeds_refundable", "amount_exceeds_refundable", "payment_not_refundable"];
const certain = ["not_sent", "rejected"];

/** How refunds of one payment behave, through the unified API and by the wire. */
export const refundCases: Chapter = ({ refusesEqualAmounts, otherCurrency, currencies }, _spec, able) => {
  const one = (id: string, name: string, run: (stage: Stage, payment: Paid) => Promise<void>, operation: string | null = "createRefund"): Case => ({
    id,
    name,
    group: "refunds",
    operation,
    run: async (stage) => run(stage, await stage.pay()),
  });
  return [
    one("part", "A part of a payment is refunded once, with just that amount", async (stage, payment) => {
      const refund = await stage.shop().create("shop", stage.ask(payment));
      must(refund.payment === null || refund.payment === payment.id, "wrong_value", `the refund is of payment ${refund.payment}; asked was ${payment.id}`);
      must(
        refund.amount === null || refund.amount.value === partOf(payment),
        "wrong_unit",
        `the refund is of ${refund.amount?.value}; asked was ${partOf(payment)}`,
      );
      await moved(stage, payment, [partOf(payment)]);
    }),
    one("parts", "Several parts, each by its own key, are as many refunds", async (stage, payment) => {
      const values = [0.1, 0.25, 0.3].map((share) => Math.floor(payment.amount.value * share));
      for (const value of values) {
        await stage.shop().create("shop", stage.ask(payment, { amount: { ...payment.amount, value }, idempotencyKey: `${payment.id}/part-${value}` }));
      }
      await moved(stage, payment, values);
    }),
    one(
      "equal-parts",
      refusesEqualAmounts
        ? "A second equal part within the hour is refused as a duplicate, and moves nothing"
        : "A second equal part by another key is another refund",
      async (stage, payment) => {
        const again = (count: number) => stage.shop().create("shop", stage.ask(payment, { idempotencyKey: `${payment.id}/equal-${count}` }));
        const first = await again(1);
        if (refusesEqualAmounts) {
          const error = await refused(again(2), "an equal refund within the hour");
          oneOf(error.code, ["duplicate_refund"], "wrong_behaviour", "the refusal");
          return moved(stage, payment, [partOf(payment)]);
        }
        const second = await again(2);
        must(first.id !== second.id, "wrong_behaviour", `two keys got one refund, ${first.id}`);
        await moved(stage, payment, [partOf(payment), partOf(payment)]);
      },
    ),
    one("remaining-whole", '"remaining" of an untouched payment is the whole payment', async (stage, payment) => {
      await stage.shop().create("shop", stage.ask(payment, { amount: "remaining" }));
      await moved(stage, payment, [payment.amount.value]);
    }),
    one("remaining-rest", '"remaining" after a part is what the part left, and nothing goes out after it', async (stage, payment) => {
      const rest = payment.amount.value - partOf(payment);
      await stage.shop().create("shop", stage.ask(payment));
      await stage.shop().create("shop", stage.ask(payment, { amount: "remaining", idempotencyKey: `${payment.id}/rest` }));
      const more = stage.ask(payment, { amount: { ...payment.amount, value: stage.subject.least }, idempotencyKey: `${payment.id}/more` });
      const error = await refused(stage.shop().create("shop", more), "a refund of a payment with nothing left");
      oneOf(error.code, nothingLeft, "wrong_behaviour", "the refusal");
      await moved(stage, payment, [partOf(payment), rest]);
    }),
    ...[1, 20_000].map((over) =>
      one(
        `over-by-${over}`,
        `A refund of ${over} minor ${over === 1 ? "unit" : "units"} more than the payment is refused by name, and moves nothing`,
        async (stage, payment) => {
          const amount = { ...payment.amount, value: payment.amount.value + over };
          const error = await refused(stage.shop().create("shop", stage.ask(payment, { amount })), "a refund above the payment");
          oneOf(error.code, ["exceeds_refundable", "amount_exceeds_refundable"], "wrong_behaviour", "the refusal");
          oneOf(error.outcome, certain, "wrong_behaviour", "its outcome");
          await moved(stage, payment, []);
        },
      ),
    ),
    one("currency", "An amount in another currency than the payment's is refused before anything is written", async (stage, payment) => {
      const error = await refused(stage.shop().create("shop", stage.ask(payment, { amount: { value: 1_000, currency: otherCurrency } })), "another currency");
      oneOf(error.code, ["currency_mismatch"], "wrong_behaviour", "the refusal");
      must(writes(stage).length === 0, "library", "a write left although the currency is not the payment's");
    }),
    ...currencies.map((currency) =>
      one(`in-${currency}`, `A refund in ${currency} is of as many minor units as were asked for`, async (stage) => {
        const payment = await stage.pay({ amount: { value: 10_000, currency } });
        const refund = await stage.shop().create("shop", stage.ask(payment));
        must(
          refund.amount === null || refund.amount.value === partOf(payment),
          "wrong_unit",
          `the refund is of ${refund.amount?.value}; asked was ${partOf(payment)}`,
        );
        await moved(stage, payment, [partOf(payment)]);
      }),
    ),
    ...(able.fields.description
      ? [
          one("description", "A description in any script arrives, and is read back", async (stage, payment) => {
            const description = "Hüpfburg №5 – 返金";
            const made = await stage.shop().create("shop", stage.ask(payment, { description }));
            const read = await stage.shop().get("shop", { id: made.id, payment: payment.id });
            must(read.description === description, "wrong_value", `the description reads ${read.description}; sent was ${description}`);
          }),
          one("description-too-long", "A description that the provider can't keep is refused before anything is written", (stage, payment) =>
            unsent(stage, payment, { description: "x".repeat(4_097) }),
          ),
        ]
      : []),
    ...(able.fields.metadata
      ? [
          one("metadata", "Metadata arrives beside the library's mark, and is read back without it", async (stage, payment) => {
            const metadata = { ticket: "42", "order-id": "Bestellung 33" };
            const made = await stage.shop().create("shop", stage.ask(payment, { metadata }));
            const read = await stage.shop().get("shop", { id: made.id, payment: payment.id });
            must(JSON.stringify(read.metadata) === JSON.stringify(metadata), "wrong_value", `the metadata reads ${JSON.stringify(read.metadata)}`);
          }),
          one("metadata-too-much", "More metadata than the provider keeps is refused before anything is written", (stage, payment) =>
            unsent(stage, payment, { metadata: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`pair${index}`, "x".repeat(480)])) }),
          ),
        ]
      : []),
    ...able.reasons.map((reason) =>
      one(`reason-${reason}`, `The reason ${reason} arrives, and is read back`, async (stage, payment) => {
        const request = stage.ask(payment, { reason: reason as "other" });
        const made = await stage.shop().create("shop", request);
        const { reason: told } = await stage.shop().get("shop", { id: made.id, payment: payment.id });
        must(told === reason, "wrong_value", `the reason reads ${told}; sent was ${reason}`);
      }),
    ),
  ];
};

/** A request that the library refuses by itself. */
async function unsent(stage: Stage, payment: Paid, more: Parameters<Stage["ask"]>[1]): Promise<void> {
  const error = await refused(stage.shop().create("shop", stage.ask(payment, more)), "the request");
  oneOf(error.code, ["invalid_request"], "library", "the refusal");
  must(writes(stage).length === 0, "library", "a write left all the same");
}

/** Requests that can move money. */
export const writes = (stage: Stage) => stage.recorder.exchanges.filter(({ request }) => request.method !== "GET");

/** The books, or the provider's own word on what is left, agree with what was asked for. */
export async function moved(stage: Stage, payment: Paid, amounts: readonly number[]): Promise<void> {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (stage.scene.hand.ledger) {
    const booked = (await stage.scene.hand.ledger(payment.id)).map(({ amount }) => amount.value);
    must(
      booked.join() === amounts.join(),
      "wrong_behaviour",
      `the provider booked refunds of ${booked.join(", ") || "nothing"}; asked were ${amounts.join(", ") || "none"}`,
    );
  }
  const left = await stage.left(payment);
  must(
    left === null || left === payment.amount.value - total,
    "wrong_unit",
    `${left} minor units are left by the provider's word; ${payment.amount.value - total} have to be`,
  );
}
