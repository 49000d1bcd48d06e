import { describe, expect, test } from "vitest";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import { refusal } from "../providers/audit.ts";
import { type Subject, stand } from "../providers/stand.ts";
import { subjects } from "../providers/subjects.ts";
import { changed, hourMs, isRead, misread, stored } from "./acts.ts";

// Absence is what was read, on all pages, of this payment. Anything less is not absence, and nothing is sent.

const unseen = { code: "ambiguous_match", outcome: "unknown" };
const without = (field: string) => (name: string, value: unknown) => (name === field ? undefined : value);

describe("a listed refund that does not say of which payment it is", () => {
  test("is not taken for this payment's, though it carries the key (Smartpay)", async () => {
    const world = stand(subjects.smartpay);
    const first = await world.shop.create(world.ask({ payment: world.pay() }));
    world.use(misread(/\/refunds$/, without("payment")));
    const error = await refusal(world.fresh().create(world.ask()));
    expect(error).toMatchObject(unseen);
    expect(error.message).toContain(first.id);
    expect(world.ledger()).toEqual([]);
  });

  test("is not passed over either, also where its payment is null (Smartpay)", async () => {
    for (const payment of [undefined, null]) {
      const world = stand(subjects.smartpay);
      await world.shop.create(world.ask());
      world.clock.advance(7 * hourMs);
      world.use(misread(/\/refunds$/, (name, value) => (name === "payment" ? payment : value)));
      expect(await refusal(world.fresh().create(world.ask()))).toMatchObject(unseen);
      expect(world.writes()).toHaveLength(1);
    }
  });

  test("is not passed over (PayMongo)", async () => {
    const world = await long(subjects.paymongo);
    world.use(misread(/\/refunds$/, without("payment_id")));
    expect(await refusal(world.fresh().create(world.ask()))).toMatchObject(unseen);
    expect(world.writes()).toHaveLength(1);
  });
});

describe("a list that goes on", () => {
  test("and does not say where has not been read to its end (Mollie)", async () => {
    const world = await long(subjects.mollie);
    const href = `https://api.mollie.com/v2/payments/${world.payment}/refunds?cursor=abc`;
    const changes = new Map<string, unknown>([
      ["refunds", []],
      ["count", 0],
      ["next", { href, type: "application/hal+json" }],
    ]);
    world.use(misread(/\/refunds$/, (name, value) => (changes.has(name) ? changes.get(name) : value)));
    expect(await refusal(world.fresh().create(world.ask()))).toMatchObject({ code: "contract_violation", outcome: "unknown" });
    expect(world.writes()).toHaveLength(1);
  });

  test("behind an empty page has not been read to its end (PayMongo)", async () => {
    const world = await long(subjects.paymongo);
    world.use(misread(/\/refunds$/, (name, value) => (name === "has_more" ? true : name === "data" ? [] : value)));
    expect(await refusal(world.fresh().create(world.ask()))).toMatchObject({ outcome: "unknown" });
    expect(world.writes()).toHaveLength(1);
  });

  test("behind a page of other payments' refunds is read on, and the refund is found (PayMongo)", async () => {
    const world = await long(subjects.paymongo);
    const others = new Map<string, unknown>([
      ["id", "ref_other0000000000000000000"],
      ["payment_id", "pay_other0000000000000000000"],
      ["has_more", true],
    ]);
    world.use(async (request, next) => {
      if (!isRead(request, /\/refunds$/)) return next();
      const url = new URL(request.url);
      if (!url.searchParams.has("after")) return changed(await next(), (name, value) => (others.has(name) ? others.get(name) : value));
      url.searchParams.delete("after");
      return next({ url: url.href });
    });
    expect(await world.fresh().create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id, evidence: "exact_tag" });
    expect(world.writes()).toHaveLength(1);
  });
});

describe("a refund without a mark that came up since a lost send (Dodo Payments, if it did not keep metadata)", () => {
  const unmarked = () => {
    const world = stand(subjects.dodo);
    let isFirst = true;
    world.use(async (request, next) => {
      const response = await next();
      if (isRead(request, /^\/refunds\//)) return changed(response, (name, value) => (name === "metadata" ? {} : value));
      if (request.method === "GET" || !isFirst) return response;
      isFirst = false;
      throw new TypeError("the answer was lost");
    });
    return world;
  };

  test("may be it, so a call that hands the attempt in sends nothing and names it", async () => {
    const world = unmarked();
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ outcome: "unknown", evidence: "unique_shape", candidates: [{ id: world.ledger()[0]?.id }] });
    for (const process of [world.shop, world.fresh()]) {
      const again = await refusal(process.create(world.ask({ after: stored(error.attempt) })));
      expect(again).toMatchObject({ ...unseen, candidates: [{ id: world.ledger()[0]?.id }] });
      expect(again.message).toContain(world.ledger()[0]?.id);
    }
    expect(world.writes()).toHaveLength(1);
  });

  test("is not it where its amount is another: the refund is sent", async () => {
    const world = stand(subjects.dodo);
    world.use(async ({ method }, next) => (method === "GET" ? next() : Promise.reject(new TypeError("the answer was lost"))));
    const { attempt } = await refusal(world.shop.create(world.ask()));
    const by = world.control.dashboardRefund(world.payment, { amount: world.money(1_200) });
    world.use((_request, next) => next());
    const made = await world.shop.create(world.ask({ after: stored(attempt) }));
    expect(world.ledger().map(({ id }) => id)).toEqual([by.id, made.id]);
  });
});

test("what remains is refused with both figures where a payment's lines leave another sum than the payment (Dodo Payments)", async () => {
  const world = stand(subjects.dodo);
  await world.shop.create(world.ask({ idempotencyKey: "first" }));
  world.use(misread(/line-items$/, (name, value) => (name === "refundable_amount" ? 10_000 : value)));
  const error = await refusal(world.fresh().create(world.ask({ amount: "remaining" })));
  expect(error).toMatchObject({ code: "invalid_amount", outcome: "not_sent" });
  expect(error.message).toContain("the lines leave 10000");
  expect(error.message).toContain("65.00");
  expect(world.writes()).toHaveLength(1);
});

/** A refund that was made so long ago that the provider forgot the key; the payment does not tell of it, so a list is read. */
async function long<Name extends SandboxProvider>(subject: Subject & { readonly name: Name }) {
  const world = stand(subject, { assume: { paymentRefunds: "absent" } });
  const { id } = await world.shop.create(world.ask());
  subject.succeed?.(world.sandbox, id);
  world.clock.advance(25 * hourMs);
  return world;
}
