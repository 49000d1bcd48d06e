import type { Idempotency, Operation } from "../../runtime/operation.ts";
import { type Case, must } from "./case.ts";
import { makeRefund } from "./input.ts";
import { type Paid, partOf, type Stage } from "./stage.ts";
import { idOf } from "./subjects.ts";

const minuteMs = 60_000;
const secondMs = 1_000;
/** Where no end of a key is documented, it is asked for after so long. */
const longMs = 400 * 24 * 60 * minuteMs;

type One = (id: string, name: string, run: (stage: Stage, payment: Paid) => Promise<void>) => Case;

/** The facts of a contract's `x-idempotency`, each asked of the provider by the wire: what protects a refund, for whom, and for how long. */
export const keyFactCases = (one: One, { header, required, scope, windowMs, replay, storesFailures }: Idempotency): readonly Case[] => [
  windowMs === null
    ? one("wire-window-none", `The provider remembers ${header} for good: 400 days later the same request is the same refund`, async (stage, payment) => {
        const [first, again] = await repeated(stage, payment, longMs);
        must(first === again, "ignored_idempotency_key", `400 days later the same ${header} made refund ${String(again)}; the contract states no end`);
      })
    : one(
        "wire-window-over",
        `The provider forgets ${header} after ${windowMs / minuteMs} minutes: a second later the same request is another refund`,
        async (stage, payment) => {
          const [first, again] = await repeated(stage, payment, windowMs + secondMs);
          must(first !== again, "wrong_behaviour", `a second after its window the same ${header} still names refund ${String(first)}`);
        },
      ),
  one(
    "wire-scope",
    scope === "payment"
      ? `The provider takes the same ${header} at another payment for another refund`
      : `The provider refuses the same ${header} at another payment: it is the account's`,
    async (stage, payment) => {
      const [key, other] = [`${payment.id}-scope`, await stage.pay()];
      await makeRefund(stage, payment, partOf(payment), key);
      const { status } = await stage.send("createRefund", await stage.order(other, partOf(other), key));
      const what = `the same ${header} at another payment was answered ${status}; the contract says that it is unique within the ${scope}`;
      must(scope === "payment" ? status < 300 : status >= 400 && status < 500, "ignored_idempotency_key", what);
    },
  ),
  ...(replay
    ? []
    : [
        one("wire-unmarked", "The provider does not mark a repeated answer", async (stage, payment) => {
          const input = await stage.order(payment, partOf(payment), `${payment.id}-unmarked`);
          const [first, again] = [await stage.send("createRefund", input), await stage.send("createRefund", input)];
          const added = Object.keys(again.headers).filter((name) => first.headers[name] === undefined);
          must(added.length === 0, "undocumented_header", `the repeated answer has ${added.join(", ")}; the contract says that it is unmarked`);
        }),
      ]),
  ...(required
    ? []
    : [
        one("wire-optional", `The provider takes a refund without ${header}`, async (stage, payment) => {
          const { header: _key, ...input } = await stage.order(payment, partOf(payment));
          const { status } = await stage.send("createRefund", input);
          must(status < 300, "wrong_status", `a refund without ${header} was answered ${status}; by the contract it may be left out`);
        }),
      ]),
  ...(storesFailures === null
    ? []
    : [
        one(
          "wire-refusal",
          storesFailures
            ? `The provider keeps a refusal under its ${header}: it can't be used for another refund`
            : `The provider forgets ${header} with a refusal: it can be used again`,
          async (stage, payment) => {
            const key = `${payment.id}-refusal`;
            const refusal = await stage.send("createRefund", await stage.order(payment, payment.amount.value + 1, key));
            must(refusal.status >= 400, "accepted_over_refund", `more than the payment was answered ${refusal.status}`);
            const { status } = await stage.send("createRefund", await stage.order(payment, partOf(payment), key));
            const what = `after a refusal the same ${header} with a valid request was answered ${status}; the contract says that refusals are ${storesFailures ? "" : "not "}stored`;
            must(storesFailures ? status >= 400 : status < 300, "ignored_idempotency_key", what);
          },
        ),
      ]),
];

/** Where the contract says that there is no key: the library must not count on one, and none may be lost on it. */
export const keylessCases = (one: One, { parameterNames, headers }: Pick<Operation, "parameterNames" | "headers">): readonly Case[] => [
  one("wire-none", "The provider has no key: the same request again is another refund, which the library has to prevent", async (stage, payment) => {
    const input = await stage.order(payment, partOf(payment));
    const ids = [await stage.send("createRefund", input), await stage.send("createRefund", input)].map(({ body }) => idOf(stage.subject, body));
    must(
      ids[0] !== ids[1] && typeof ids[1] === "string",
      "wrong_behaviour",
      `the same request twice made ${String(ids[0])} and ${String(ids[1])}; the contract knows no key`,
    );
  }),
  ...parameterNames.header
    .filter((name) => headers[name] === undefined)
    .map((name) =>
      one(`wire-none-${name}`, `The provider does not take ${name} for a key: two refunds may have the same`, async (stage, payment) => {
        const input = { ...(await stage.order(payment, partOf(payment))), header: { [name]: `${payment.id}-same` } };
        const [first, again] = [await stage.send("createRefund", input), await stage.send("createRefund", input)];
        const ids = [first, again].map(({ body }) => idOf(stage.subject, body));
        const what = `the same request with the same ${name} was answered with refund ${String(ids[0])} twice; the contract says that there is no key`;
        must(again.status >= 300 || ids[0] !== ids[1], "wrong_behaviour", what);
      }),
    ),
];

/** The ids that the same request gets, now and so much later. */
async function repeated(stage: Stage, payment: Paid, afterMs: number): Promise<readonly [unknown, unknown]> {
  const { advance } = stage.hand("advance");
  const input = await stage.order(payment, partOf(payment), `${payment.id}-later`);
  const first = await stage.send("createRefund", input);
  await advance(afterMs);
  const again = await stage.send("createRefund", input);
  const ids = [first, again].map(({ status, body }) => (status < 300 ? idOf(stage.subject, body) : `none, but a ${status}`));
  return [ids[0], ids[1]];
}
