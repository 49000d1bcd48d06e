import { RefundError } from "../../errors.ts";
import type { Refund } from "../../types.ts";
import type { Case } from "./case.ts";
import { must, oneOf, refused } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { makeRefund } from "./input.ts";
import { unknownId } from "./provider-refusals.ts";
import { wordsOf } from "./quirks/quirk.ts";
import { type Paid, partOf, type Shop, type Stage } from "./stage.ts";

/** What is read is what was made; lists end, miss nothing and tell nothing twice. */
export const readCases: Chapter = (_subject, spec, able) => {
  const one = (id: string, operation: string, name: string, run: (stage: Stage, payment: Paid, shop: Shop) => Promise<void>): Case => ({
    id,
    name,
    group: "reads",
    operation,
    run: async (stage) => run(stage, await stage.pay(), stage.shop()),
  });
  const cases = [
    one("same", "getRefund", "A refund reads as it was made", async (stage, payment, shop) => {
      const made = await shop.create("shop", stage.ask(payment, able.fields.metadata ? { metadata: { ticket: "42" } } : {}));
      const read = await shop.get("shop", { id: made.id, payment: payment.id });
      for (const field of ["id", "status", "amount", "reason", "description", "reference", "metadata", "createdAt"] as const) {
        const [before, now] = [JSON.stringify(made[field]), JSON.stringify(read[field])];
        must(before === now, "wrong_value", `${field} reads ${now}; when it was made it was ${before}`);
      }
    }),
    one("unknown", "getRefund", "A refund that does not exist is an error that says so", async (stage, payment, shop) => {
      const made = await shop.create("shop", stage.ask(payment));
      const error = await refused(shop.get("shop", { id: unknownId(made.id), payment: payment.id }), "reading an unknown refund");
      oneOf(error.code, ["refund_not_found", "payment_not_found"], "wrong_behaviour", "the refusal");
      oneOf(error.httpStatus, [404], "wrong_status", "the answer");
    }),
    one("other-payment", "getRefund", "A refund of another payment is not taken for this one's", async (stage, payment, shop) => {
      const made = await shop.create("shop", stage.ask(payment));
      const other = await stage.pay();
      const error = await refused(shop.get("shop", { id: made.id, payment: other.id }), "reading a refund through another payment");
      oneOf(error.code, ["refund_not_found"], "wrong_behaviour", "the refusal");
    }),
    one("refundable", "getPayment", "What is refundable falls with every refund, or is not known and says why", async (stage, payment, shop) => {
      const before = await shop.refundable("shop", payment.id);
      await shop.create("shop", stage.ask(payment));
      const after = await shop.refundable("shop", payment.id);
      if (before.amount === null) return must(before.why !== null && after.why !== null, "library", "nothing is known, and nothing says why");
      must(
        before.amount.value === payment.amount.value,
        "wrong_unit",
        `${before.amount.value} is refundable of an untouched payment of ${payment.amount.value}`,
      );
      must(
        after.amount?.value === payment.amount.value - partOf(payment),
        "wrong_unit",
        `${after.amount?.value} is refundable after a refund of ${partOf(payment)}`,
      );
    }),
  ];
  if (able.operations.includes("wait")) cases.push(...wordsOf({ spec }, "RefundStatus").map((word) => told(word)));
  if (!able.operations.includes("list")) return cases;
  return [
    ...cases,
    one("list", "listRefunds", "The list of a payment has its refunds and no other payment's", async (stage, payment, shop) => {
      const other = await stage.pay();
      const made = await shop.create("shop", stage.ask(payment));
      await shop.create("shop", stage.ask(other));
      const ids = (await all(shop, payment)).map(({ id }) => id);
      must(ids.join() === made.id, "wrong_behaviour", `the list of the payment is ${ids.join(", ") || "empty"}; it has to be ${made.id}`);
    }),
    one("list-empty", "listRefunds", "The list of a payment without refunds is empty", async (_stage, payment, shop) => {
      const found = await all(shop, payment);
      must(found.length === 0, "wrong_behaviour", `the list of an untouched payment has ${found.length} refunds`);
    }),
    one("pages", "listRefunds", "A list of many pages is told to its end, each refund once", async (stage, payment, shop) => {
      stage.hand("ledger");
      const made = await many(stage, payment, manyRefunds);
      const found = (await collect(shop)).map(({ id }) => id).filter((id) => made.has(id));
      must(
        found.length === made.size && new Set(found).size === made.size,
        "wrong_behaviour",
        `${made.size} refunds were told as ${found.length}, ${new Set(found).size} of them different`,
      );
    }),
    one("page-drift", "listRefunds", "A refund that is made while pages are read hides no other, and none is told twice", async (stage, payment, shop) => {
      stage.hand("ledger");
      const made = await many(stage, payment, manyRefunds);
      const found: string[] = [];
      for await (const { id } of shop.list("shop")) {
        if (found.length === 30) await many(stage, await stage.pay(), 1);
        found.push(id);
      }
      const missed = [...made].filter((id) => !found.includes(id));
      must(missed.length === 0, "wrong_behaviour", `${missed.length} refunds were hidden by one that was made meanwhile`);
      must(new Set(found).size === found.length, "wrong_behaviour", `${found.length - new Set(found).size} refunds were told twice`);
    }),
    one("page-cursor", "listRefunds", "A list goes on from the cursor of an earlier page", async (stage, payment, shop) => {
      stage.hand("ledger");
      await many(stage, payment, manyRefunds);
      const first = await shop.list("shop").page();
      must(first.next !== null, "wrong_behaviour", `${manyRefunds} refunds fit one page`);
      const rest = await collect(shop, first.next);
      const ids = [...first.refunds, ...rest].map(({ id }) => id);
      must(
        new Set(ids).size === ids.length && ids.length >= manyRefunds,
        "wrong_behaviour",
        `from the cursor on ${ids.length} refunds were told, ${new Set(ids).size} of them different`,
      );
    }),
  ];
};

/** A status of the contract, read as a status of ours; a refund that is gone is told as gone. */
const told = (word: string): Case => ({
  id: `status-${word}`,
  name: `A refund that is ${word} at the provider reads as a status that we know`,
  group: "reads",
  operation: "getRefund",
  run: async (stage) => {
    const { setStatus } = stage.hand("setStatus");
    const payment = await stage.pay();
    const id = await makeRefund(stage, payment, partOf(payment));
    await setStatus(id, word);
    const read = await stage
      .shop()
      .get("shop", { id, payment: payment.id })
      .catch((failure: unknown) => failure);
    if (read instanceof RefundError) return oneOf(read.code, ["refund_not_found"], "wrong_behaviour", `reading a refund that is ${word}`);
    const { status, providerStatus } = read as Refund;
    must(providerStatus === word, "wrong_value", `the refund is told to be ${providerStatus}; it is ${word}`);
    must(status !== "unknown", "library", `${word} reads as unknown`);
  },
});

/** More than the longest page that any of the providers gives (Mollie's 250). */
const manyRefunds = 255;

/** Refunds of as many payments, made past the client; their ids. */
async function many(stage: Stage, first: Paid, count: number): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let made = 0; made < count; made += 1) {
    const payment = made === 0 ? first : await stage.pay();
    ids.add(await makeRefund(stage, payment, payment.amount.value));
  }
  return ids;
}

async function all(shop: Shop, payment: Paid): Promise<Refund[]> {
  const refunds: Refund[] = [];
  for await (const refund of shop.list("shop", { payment: payment.id })) refunds.push(refund);
  return refunds;
}

async function collect(shop: Shop, cursor: string | null = null): Promise<Refund[]> {
  const refunds: Refund[] = [];
  for await (const refund of shop.list("shop", cursor === null ? {} : { cursor })) refunds.push(refund);
  return refunds;
}
