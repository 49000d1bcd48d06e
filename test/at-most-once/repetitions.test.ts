import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { refusal } from "../providers/audit.ts";
import { goesThrough, lost, meet, silences, turnedAway } from "../providers/fates.ts";
import { type Intercept, part, type Stand, stand, total } from "../providers/stand.ts";
import { subjects } from "../providers/subjects.ts";
import { asIs, changed, endOf, hideYoung, hourMs, lostAndGone, minuteMs, misread, stored } from "./acts.ts";

// A call that is repeated, by whoever, with whichever attempt it has: what the newest knows is known to all that follow.

const reset = silences["a reset connection"] ?? (() => Promise.reject(new Error("there is no such silence")));
const failing: Intercept = async (request, next) => (request.method === "GET" ? new Response("{}", { status: 500 }) : next());
const passing: Intercept = (_request, next) => next();
/** Dodo shows refunds without the mark that we left. */
const unmarked = misread(/^(\/dodo)?\/refunds\//, (name, value) => (name === "metadata" ? {} : value));

describe("what was accepted", () => {
  test.each([true, false])("stays so where a later call can't read, and is not sent again by its attempt (same process: %s)", async (isSame) => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 2 * minuteMs);
    world.use(async (request, next) => (request.method === "GET" ? next() : changed(await next(), asIs, 201)));
    const one = await refusal(world.shop.create(world.ask()));
    expect(one).toMatchObject({ outcome: "accepted", retry: "never" });
    const shop = isSame ? world.shop : world.fresh();
    world.use(failing);
    const two = await refusal(shop.create(world.ask({ after: stored(one.attempt) })));
    expect(two).toMatchObject({ outcome: "accepted", retry: "never" });
    world.use(passing);
    await endOf(shop.create(world.ask({ after: stored(two.attempt) })));
    expect(world.ledger()).toHaveLength(1);
  });
});

describe("a refund without our mark that may be ours", () => {
  /** The provider loses the mark of a refund whose answer is lost. */
  async function unknownToAll() {
    const world = stand(subjects.dodo);
    let isFirst = true;
    world.use(async (request, next) => {
      if (request.method === "GET" || !isFirst) return unmarked(request, next);
      isFirst = false;
      await next();
      return reset();
    });
    const one = await refusal(world.shop.create(world.ask()));
    expect(one).toMatchObject({ outcome: "unknown", evidence: "unique_shape" });
    return { world, one };
  }

  test("stops the repetition though a read fails first", async () => {
    const { world, one } = await unknownToAll();
    world.clock.advance(minuteMs);
    let fails = true;
    world.use(async (request, next) => {
      if (!fails || request.method !== "GET") return unmarked(request, next);
      fails = false;
      return new Response("{}", { status: 404, headers: { "content-type": "application/json" } });
    });
    await refusal(world.shop.create(world.ask({ after: stored(one.attempt) })));
    expect(world.ledger()).toHaveLength(1);
  });

  test("stops it as well with the attempt of the refusal itself, however late", async () => {
    const { world } = await unknownToAll();
    world.clock.advance(20 * minuteMs);
    const two = await refusal(world.shop.create(world.ask()));
    world.clock.advance(20 * minuteMs);
    const three = await refusal(world.shop.create(world.ask({ after: stored(two.attempt) })));
    expect(three).toMatchObject({ code: "ambiguous_match", outcome: "unknown" });
    expect(world.ledger()).toHaveLength(1);
  });

  test("is no reason to stop a call whose attempt never sent anything", async () => {
    const world = stand(subjects.dodo);
    world.control.dashboardRefund(world.payment, { amount: world.money(500) });
    world.use(failing);
    const one = await refusal(world.shop.create(world.ask()));
    expect(one.attempt?.sentAt).toBeNull();
    world.use(passing);
    await world.shop.create(world.ask({ after: stored(one.attempt) }));
    expect(world.ledger()).toHaveLength(2);
  });
});

test("what was handed in is known to the process afterwards: a call without it waits as long", async () => {
  const world = stand(subjects.dodo);
  hideYoung(world, "dodo", 10_000);
  const one = await refusal(world.shop.create(world.ask(), { signal: lostAndGone(world) }));
  const other = world.fresh();
  await refusal(other.create(world.ask({ after: stored(one.attempt) }), { signal: AbortSignal.abort() }));
  await endOf(other.create(world.ask()));
  expect(world.ledger()).toHaveLength(1);
});

describe("a refusal at the first gate", () => {
  const wrong: readonly (readonly [string, (one: { readonly attempt: unknown }) => object])[] = [
    ["an attempt with a field more", ({ attempt }) => ({ after: { ...(attempt as object), _id: "64f0" } })],
    ["an attempt of another payment", ({ attempt }) => ({ after: { ...(attempt as object), payment: "pay_other" } })],
    ["a first use that is no time", () => ({ firstUsedAt: "yesterday" })],
  ];
  test.each(wrong)("leaves a key in doubt: %s", async (_what, more) => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 2 * minuteMs);
    const one = await refusal(world.shop.create(world.ask(), { signal: lostAndGone(world) }));
    expect(await refusal(world.shop.create(world.ask(more(one) as never)))).toMatchObject({ code: "invalid_request", outcome: "unknown" });
    expect(await refusal(world.fresh().create(world.ask(more({ attempt: null }) as never)))).toMatchObject({ outcome: "not_sent" });
  });
});

describe('"remaining"', () => {
  test.each([true, false])("in doubt is not sent with a figure that no longer remains (store: %s)", async (withStore) => {
    const world = stand(subjects.mollie);
    const payment = world.control.addPayment({ amount: world.money(total), overRefundAllowance: 2_500 }).id;
    const seams = withStore ? { store: createMemoryStore({ clock: world.clock }) } : {};
    world.use(meet([lost(reset, false)]));
    const one = await refusal(world.fresh(seams).create(world.ask({ payment, amount: "remaining" }), { retries: 0 }));
    world.use(meet([goesThrough]));
    await world.fresh(seams).create(world.ask({ payment, amount: world.money(2_000), idempotencyKey: "another" }));
    const two = await refusal(world.fresh(seams).create(world.ask({ payment, amount: "remaining", ...(withStore ? {} : { after: stored(one.attempt) }) })));
    expect(two).toMatchObject({ code: "exceeds_refundable", outcome: "unknown" });
    expect(world.spent(payment)).toBe(2_000);
  });

  test.each([true, false])("never goes out with the amount of another request under its key (executed: %s)", async (executed) => {
    const world = stand(subjects.dojo);
    world.use(meet([lost(reset, executed)]));
    await refusal(world.shop.create(world.ask(), { retries: 0 }));
    world.use(meet([goesThrough]));
    const end = await endOf(world.shop.create(world.ask({ amount: "remaining" })));
    if ("id" in end) expect(world.spent()).toBe(total);
    else expect(end.code).toBe("idempotency_conflict");
    expect([part, total]).toContain(world.spent());
  });
});

test("a truthful first use pays no second time after a rejection and its new try (Smartpay)", async () => {
  const world = stand(subjects.smartpay);
  const firstUsedAt = new Date(world.clock.now()).toISOString();
  world.use(meet([turnedAway, goesThrough]));
  const rejected = await refusal(world.shop.create(world.ask({ firstUsedAt })));
  await world.shop.create(world.ask({ firstUsedAt, after: stored(rejected.attempt) }));
  world.use(passing);
  await endOf(world.fresh().create(world.ask({ firstUsedAt })));
  expect(world.ledger()).toHaveLength(1);
});

test("a time that can't be read ends the wait all the same: a leap second", async () => {
  const world = stand(subjects.dodo);
  const one = await refusal(world.shop.create(world.ask(), { signal: lostAndGone(world) }));
  world.clock.advance(hourMs);
  const after = { ...stored(one.attempt), sentAt: "2016-12-31T23:59:60Z" };
  expect((await world.fresh().create(world.ask({ after }))).id).toBe(onlyOne(world));
});

const onlyOne = ({ ledger }: Pick<Stand, "ledger">) => {
  expect(ledger()).toHaveLength(1);
  return ledger()[0]?.id;
};
