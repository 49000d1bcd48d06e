import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { refusal } from "../providers/audit.ts";
import { stand } from "../providers/stand.ts";
import { subjects } from "../providers/subjects.ts";
import { hideYoung, hourMs, lostAndGone, minuteMs, stored } from "./acts.ts";

// What hangs on time: how long a key protects, how late a refund may show, and whose clock says so.

const windowMs = 6 * hourMs;

describe("a first use that the caller vouches for", () => {
  const vouched = async (firstUsedMs: number, laterMs: number) => {
    const world = stand(subjects.smartpay);
    const firstUsedAt = new Date(world.clock.now() + firstUsedMs).toISOString();
    const { id } = await world.shop.create(world.ask());
    world.clock.advance(laterMs);
    return { world, id, again: () => world.fresh().create(world.ask({ firstUsedAt })) };
  };

  test("saves the look while the provider surely remembers the key", async () => {
    const { world, id, again } = await vouched(0, hourMs);
    expect(await again()).toMatchObject({ id, evidence: "replayed" });
    expect(world.writes()).toHaveLength(2);
    expect(world.ledger()).toHaveLength(1);
  });

  test("does not save it so late that the last send of the call may come after the provider has forgotten the key", async () => {
    for (const leftMs of [1_000, minuteMs, 6 * minuteMs]) {
      const { world, id, again } = await vouched(0, windowMs - leftMs);
      world.sandbox.faults.add({ provider: "smartpay", operation: "createRefund", fault: { kind: "latency", ms: 2_000 } });
      expect(await again()).toMatchObject({ id, evidence: "exact_tag" });
      expect(world.writes()).toHaveLength(1);
    }
  });

  test("vouches for nothing where it lies in the future: a local time taken for UTC", async () => {
    const { world, id, again } = await vouched(9 * hourMs, 7 * hourMs);
    expect(await again()).toMatchObject({ id, evidence: "exact_tag" });
    expect(world.writes()).toHaveLength(1);
  });
});

describe("where the provider has no key and a refund shows late", () => {
  test.each([
    ["ahead of", minuteMs, 0],
    ["behind", 0, minuteMs],
    ["as fast as", 0, 0],
  ])("a second machine waits for it, though the clock of the first is %s its own", async (_how, ofFirstMs, ofSecondMs) => {
    const world = stand(subjects.dodo);
    const store = createMemoryStore({ clock: world.clock });
    const machine = (aheadMs: number) => world.fresh({ store, clock: { now: () => world.clock.now() + aheadMs, delay: world.clock.delay } });
    hideYoung(world, "dodo", 10_000);
    await refusal(machine(ofFirstMs).create(world.ask(), { signal: lostAndGone(world) }));
    world.clock.advance(1_000);
    expect(await machine(ofSecondMs).create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id, evidence: "exact_tag" });
    expect(world.writes()).toHaveLength(1);
  });

  test("the settle delay that is asked for is waited out before a second send, not less", async () => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 40_000);
    const shop = () => world.fresh({ settleMs: 45_000 });
    const { attempt } = await refusal(shop().create(world.ask(), { signal: lostAndGone(world) }));
    expect(await shop().create(world.ask({ after: stored(attempt) }))).toMatchObject({ id: world.ledger()[0]?.id });
    expect(world.writes()).toHaveLength(1);
  });

  test("a second send of what never arrived leaves after the settle delay, and is the only one that arrives", async () => {
    const world = stand(subjects.dodo);
    world.use(async ({ method }, next) => (method === "GET" ? next() : Promise.reject(new TypeError("the answer was lost"))));
    const { attempt, evidence } = await refusal(world.shop.create(world.ask()));
    expect(evidence).toBe("absent");
    world.use((_request, next) => next());
    const before = world.clock.now();
    const made = await world.fresh().create(world.ask({ after: stored(attempt) }));
    expect(world.clock.now() - before).toBeGreaterThanOrEqual(15_000);
    expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
  });
});

describe.each([
  ["no number", Number.NaN],
  ["without end", Number.POSITIVE_INFINITY],
  ["negative", -1],
])("a wait that is %s is refused, with its name and the remedy", (_what, ms) => {
  test("as settleMs, before anything can be refunded", async () => {
    const world = stand(subjects.dodo);
    const error = await refusal((async () => world.fresh({ settleMs: ms }))());
    expect(error).toMatchObject({ code: "invalid_config", outcome: "not_sent" });
    expect(error.message).toBe(`settleMs is ${ms}: give a number of milliseconds, or leave it out`);
  });

  test.each(["waitMs", "pollMs"])("as %s, before anything is read", async (name) => {
    const world = stand(subjects.mollie);
    const { id } = await world.shop.create(world.ask());
    const before = world.requests.length;
    const error = await refusal(world.shop.wait({ id, payment: world.payment }, { [name]: ms }));
    expect(error).toMatchObject({ code: "invalid_config", outcome: null, provider: "mollie", operation: "wait" });
    expect(error.message).toBe(`mollie wait: ${name} is ${ms}: give a number of milliseconds, or leave it out`);
    expect(world.requests).toHaveLength(before);
  });
});
