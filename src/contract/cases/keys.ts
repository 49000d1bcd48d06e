import type { Idempotency, Operation } from "../../runtime/operation.ts";
import type { Case } from "./case.ts";
import { must, oneOf, refused } from "./case.ts";
import type { Chapter } from "./catalogue.ts";
import { makeRefund } from "./input.ts";
import { keyFactCases, keylessCases } from "./key-facts.ts";
import { moved, writes } from "./refunds.ts";
import { type Paid, partOf, type Stage } from "./stage.ts";
import { idOf } from "./subjects.ts";

const minuteMs = 60_000;

/** What a key protects: by the provider's own word over the wire, and through the library whatever the provider does. */
export const keyCases: Chapter = (subject, _spec, able) => {
  const one = (id: string, name: string, run: (stage: Stage, payment: Paid) => Promise<void>): Case => ({
    id,
    name,
    group: "keys",
    operation: "createRefund",
    run: async (stage) => run(stage, await stage.pay()),
  });
  const operation = subject.operations.createRefund;
  const { findsEarlier } = able.idempotency;
  const create = (stage: Stage, payment: Paid, more = {}) => stage.shop().create("shop", stage.ask(payment, more));
  return [
    ...(operation ? byTheWire(one, operation) : []),
    one("repeated", "The same call from a fresh process gets the same refund, and nothing more moves", async (stage, payment) => {
      const first = await create(stage, payment);
      for (const again of [await create(stage, payment), await create(stage, payment)]) {
        must(again.id === first.id, "ignored_idempotency_key", `the key of refund ${first.id} made another one, ${again.id}`);
      }
      await moved(stage, payment, [partOf(payment)]);
    }),
    one(
      "repeated-late",
      "Long after the provider forgot a key, the same call still finds its refund, or does not claim that there is none",
      async (stage, payment) => {
        const { advance } = stage.hand("advance");
        const first = await create(stage, payment);
        await advance((able.idempotency.windowMs ?? 0) + 48 * 60 * minuteMs);
        const again = await create(stage, payment);
        must(again.id === first.id, "ignored_idempotency_key", `the key of refund ${first.id} made another one, ${again.id}`);
        await moved(stage, payment, [partOf(payment)]);
      },
    ),
    one("repeated-remaining", 'A repeated "remaining" pays once, and is not told that nothing was sent', async (stage, payment) => {
      const first = await create(stage, payment, { amount: "remaining" });
      if (findsEarlier) {
        const again = await create(stage, payment, { amount: "remaining" });
        must(again.id === first.id, "ignored_idempotency_key", `the key of refund ${first.id} made another one, ${again.id}`);
      } else {
        const error = await refused(create(stage, payment, { amount: "remaining" }), "a repeated remaining where no look can tell");
        oneOf(error.outcome, ["unknown"], "library", "its outcome");
      }
      await moved(stage, payment, [payment.amount.value]);
    }),
    one("other-amount", "The same key with another amount is a conflict, and nothing more moves", async (stage, payment) => {
      await create(stage, payment);
      const other = { amount: { ...payment.amount, value: partOf(payment) - 1 } };
      const error = await refused(create(stage, payment, other), "a key with another amount");
      oneOf(error.code, ["idempotency_conflict"], "ignored_idempotency_key", "the refusal");
      await moved(stage, payment, [partOf(payment)]);
    }),
    one("other-payment", "The same key at another payment is another refund", async (stage, payment) => {
      const other = await stage.pay();
      const key = { idempotencyKey: `${payment.id}/shared` };
      const [first, second] = [await create(stage, payment, key), await create(stage, other, key)];
      must(first.id !== second.id, "wrong_behaviour", `the refund ${first.id} came back for another payment`);
      await moved(stage, payment, [partOf(payment)]);
      await moved(stage, other, [partOf(other)]);
    }),
    ...(able.idempotency.windowMs === 0
      ? []
      : [
          one("processes", "Three processes at once with one key are one refund", async (stage, payment) => {
            const made = await Promise.all([1, 2, 3].map(() => create(stage, payment)));
            must(new Set(made.map(({ id }) => id)).size === 1, "ignored_idempotency_key", `one key made ${new Set(made.map(({ id }) => id)).size} refunds`);
            await moved(stage, payment, [partOf(payment)]);
          }),
        ]),
    one("at-once", "Three calls at once with one key in one process are one write", async (stage, payment) => {
      const shop = stage.shop();
      const made = await Promise.all([1, 2, 3].map(() => shop.create("shop", stage.ask(payment))));
      must(new Set(made.map(({ id }) => id)).size === 1, "library", "concurrent calls with one key got several refunds");
      must(writes(stage).length === 1, "library", `${writes(stage).length} writes left for one key`);
      await moved(stage, payment, [partOf(payment)]);
    }),
    ...["k", "k".repeat(255), "1:0:", '"\\"'].map((key, index) =>
      one(
        `text-${index + 1}`,
        `A key of ${key.length} characters${index > 1 ? ` (${key})` : ""} is kept as it is: repeated, it names the same refund`,
        async (stage, payment) => {
          const more = { idempotencyKey: key };
          const [first, again] = [await create(stage, payment, more), await create(stage, payment, more)];
          must(first.id === again.id, "ignored_idempotency_key", `the key made two refunds, ${first.id} and ${again.id}`);
          await moved(stage, payment, [partOf(payment)]);
        },
      ),
    ),
  ];
};

const byTheWire = (one: One, operation: Operation): readonly Case[] => {
  const { idempotency } = operation;
  if (idempotency === null || idempotency === "none") return keylessCases(one, operation);
  return [...wireCases(one, idempotency), ...keyFactCases(one, idempotency)];
};

type One = (id: string, name: string, run: (stage: Stage, payment: Paid) => Promise<void>) => Case;

/** What the contract's `x-idempotency` says, asked of the provider itself. */
function wireCases(one: One, { header, replay, conflict, windowMs, required }: Idempotency): readonly Case[] {
  return [
    one(
      "wire-replay",
      `The provider itself keeps ${header}: the same request again is the same refund${replay ? `, marked by ${replay.header}` : ""}`,
      async (stage, payment) => {
        const input = await stage.order(payment, partOf(payment), `${payment.id}-replay`);
        const [first, again] = [await stage.send("createRefund", input), await stage.send("createRefund", input)];
        must(first.status < 300, "wrong_status", `a refund of a part was answered ${first.status}`);
        const ids = [first, again].map(({ body }) => idOf(stage.subject, body));
        must(
          again.status === first.status && ids[0] === ids[1],
          "ignored_idempotency_key",
          `the same ${header} was answered ${first.status} with refund ${String(ids[0])}, then ${again.status} with ${String(ids[1])}`,
        );
        await once(stage, payment, header);
        if (replay)
          must(again.headers[replay.header.toLowerCase()] === replay.value, "missing_field", `the repeated answer has no ${replay.header}: ${replay.value}`);
      },
    ),
    one(
      "wire-conflict",
      `The provider refuses the same ${header} with another request${typeof conflict === "number" ? ` with ${conflict}` : ""}`,
      async (stage, payment) => {
        const key = `${payment.id}-conflict`;
        await makeRefund(stage, payment, partOf(payment), key);
        const { status } = await stage.send("createRefund", await stage.order(payment, partOf(payment) - 1, key));
        must(status >= 300, "ignored_idempotency_key", `the same ${header} with another amount was answered ${status}`);
        if (typeof conflict === "number") oneOf(status, [conflict], "wrong_status", "the answer");
        await once(stage, payment, header);
      },
    ),
    ...(windowMs === null
      ? []
      : [
          one("wire-window", `The provider remembers ${header} for ${windowMs / minuteMs} minutes, to the end`, async (stage, payment) => {
            const { advance } = stage.hand("advance");
            const input = await stage.order(payment, partOf(payment), `${payment.id}-window`);
            const first = await stage.send("createRefund", input);
            await advance(windowMs - minuteMs);
            const again = await stage.send("createRefund", input);
            must(
              idOf(stage.subject, again.body) === idOf(stage.subject, first.body),
              "ignored_idempotency_key",
              `a minute before the end of its window ${header} was answered ${again.status} with another refund`,
            );
            await once(stage, payment, header);
          }),
        ]),
    ...(required
      ? [
          one("wire-required", `The provider refuses a refund without ${header}`, async (stage, payment) => {
            const { header: _key, ...input } = await stage.order(payment, partOf(payment));
            const { status } = await stage.send("createRefund", input);
            must(status >= 300, "accepted_invalid_request", `a refund without ${header} was answered ${status}; the contract requires the header`);
            oneOf(status, [400], "wrong_status", "the answer");
          }),
        ]
      : []),
  ];
}

async function once(stage: Stage, payment: Paid, header: string): Promise<void> {
  const booked = await stage.scene.hand.ledger?.(payment.id);
  must(booked === undefined || booked.length === 1, "ignored_idempotency_key", `one ${header} made ${booked?.length} refunds`);
  const left = await stage.left(payment);
  must(
    left === null || left === payment.amount.value - partOf(payment),
    "ignored_idempotency_key",
    `one ${header} moved ${payment.amount.value - (left ?? 0)} minor units instead of ${partOf(payment)}`,
  );
}
