import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import type { Attempt } from "../../src/types.ts";
import { refusal } from "../providers/audit.ts";
import { lost, meet, silences } from "../providers/fates.ts";
import { key, type Stand, stand } from "../providers/stand.ts";
import { subjects } from "../providers/subjects.ts";
import { endOf, minuteMs, storeWith } from "./acts.ts";

// One create has the payment to itself until its last byte may have arrived. What a store fails at takes nothing away from the caller.

const reset = silences["a reset connection"] ?? (() => Promise.reject(new Error("there is no such silence")));
const wait = ({ clock }: Stand, ms: number) => new Promise<void>((resolve) => void clock.delay(ms, resolve));
const long = { timeoutMs: 15 * minuteMs, deadlineMs: 15 * minuteMs };

describe("two processes that share a store, at a provider without a key", () => {
  test.each([
    ["nobody sets a limit", 29_000, 1_000, {}, {}],
    ["the account's own limits are long", 400_000, 310_000, long, {}],
    ["the call's limits are long", 400_000, 310_000, {}, long],
    ["the account's limit is long and the call's is for one send", 400_000, 310_000, { deadlineMs: long.deadlineMs }, { timeoutMs: long.timeoutMs }],
  ])("refund once where the answer takes long and %s", async (_case, answerMs, laterMs, ofAccount, ofCall) => {
    const world = stand(subjects.dodo);
    const store = createMemoryStore({ clock: world.clock });
    world.sandbox.faults.add({ provider: "dodo", operation: "createRefund", fault: { kind: "latency", ms: answerMs } });
    const slow = world.fresh({ store, ...ofAccount }).create(world.ask(), ofCall);
    const later = wait(world, laterMs).then(() => world.fresh({ store }).create(world.ask(), long));
    expect((await later).id).toBe((await slow).id);
    expect(world.writes()).toHaveLength(1);
    expect(world.ledger()).toHaveLength(1);
  });

  test("refund once where one keeps its attempt so slowly that its reservation runs out: it then sends nothing", async () => {
    const world = stand(subjects.dodo);
    const store = createMemoryStore({ clock: world.clock });
    const keeping = world.fresh({ store, onAttempt: () => wait(world, 400_000) });
    const slow = endOf(keeping.create(world.ask()));
    const later = wait(world, 310_000).then(() => world.fresh({ store }).create(world.ask(), long));
    expect((await later).id).toBe(world.ledger()[0]?.id);
    expect(await slow).toMatchObject({ message: expect.stringContaining("has run out") });
    expect(world.writes()).toHaveLength(1);
  });

  test("put the attempt on record last: nothing that the caller does comes between the record and the first byte", async () => {
    const world = stand(subjects.dodo);
    const order: string[] = [];
    const store = storeWith(createMemoryStore({ clock: world.clock }), ({ write }) => ({
      write: async (record, leaseMs) => {
        order.push("record");
        await write(record, leaseMs);
      },
    }));
    world.use(({ method }, next) => {
      if (method !== "GET") order.push("send");
      return next();
    });
    await world.fresh({ store, onAttempt: () => void order.push("caller") }).create(world.ask());
    expect(order).toEqual(["caller", "record", "send"]);
  });
});

test("the end of a create whose reservation ran out does not close the attempt of who has it now", async () => {
  const world = stand(subjects.dodo);
  const store = createMemoryStore({ clock: world.clock });
  const of = { account: "dodo", payment: world.payment, idempotencyKey: key };
  const { attempt } = await world.shop.explain(world.ask());
  if (!attempt) throw new Error("explain shows no attempt");
  const sentNow = (): Attempt => ({ ...attempt, sentAt: new Date(world.clock.now()).toISOString() });
  const record = (known: Attempt) => ({ key: of, fingerprint: attempt.fingerprint, attempt: known, refund: null });
  const older = await store.reserve(of, 1_000);
  const first = sentNow();
  await older?.write(record(first), 1_000);
  world.clock.advance(2_000);
  const newer = await store.reserve(of, minuteMs);
  const second = sentNow();
  await newer?.write(record(second), minuteMs);
  await older?.settle(record({ ...first, outcome: "rejected" }));
  expect((await store.find(of))?.attempt).toEqual(second);
  await newer?.settle(record({ ...second, outcome: "rejected" }));
  expect((await store.find(of))?.attempt).toMatchObject({ outcome: "rejected" });
});

const broken = (): never => {
  throw new Error("the pool is closed");
};
const nothing: { readonly call: () => Promise<void> } = Object.assign({ call: async () => {} }, { call() {} });
const failing = { "throws at once": broken, rejects: async () => broken() };

describe.each(Object.entries({ ...failing, "answers nothing at all": nothing.call }))("a store whose call %s", (how, fail) => {
  test("does not take the refund away when it gives the payment free", async () => {
    const world = stand(subjects.mollie);
    const store = storeWith(createMemoryStore({ clock: world.clock }), () => ({ release: fail }));
    expect((await world.fresh({ store }).create(world.ask())).id).toBe(world.ledger()[0]?.id);
  });

  test("does not take the refund away when it keeps the result, and says so on it", async () => {
    const world = stand(subjects.mollie);
    const store = storeWith(createMemoryStore({ clock: world.clock }), () => ({ settle: fail }));
    const { id, contract } = await world.fresh({ store }).create(world.ask());
    expect(id).toBe(world.ledger()[0]?.id);
    expect(contract.issues.map(({ keyword }) => keyword)).toEqual(how === "answers nothing at all" ? [] : ["store"]);
  });

  test("does not hide what is known of a lost answer", async () => {
    const world = stand(subjects.mollie);
    const store = storeWith(createMemoryStore({ clock: world.clock }), () => ({ settle: fail, release: fail }));
    world.use(meet([lost(reset, false)]));
    expect(await refusal(world.fresh({ store, retries: 0 }).create(world.ask()))).toMatchObject({ code: "connection_lost", outcome: "unknown" });
  });
});

test("what a store reserves after the call gave it up is given free: nobody has to wait for the lease to end", async () => {
  const world = stand(subjects.mollie);
  const store = createMemoryStore({ clock: world.clock });
  const late = {
    ...store,
    async reserve(...asked: Parameters<typeof store.reserve>) {
      const reservation = await store.reserve(...asked);
      await wait(world, 2 * minuteMs);
      return reservation;
    },
  };
  const error = await refusal(world.fresh({ store: late }).create(world.ask()));
  expect(error).toMatchObject({ code: "connect_failed", outcome: "unknown" });
  expect(error.message).toContain("the store did not answer within 90000 ms");
  await wait(world, minuteMs);
  expect((await world.fresh({ store }).create(world.ask(), { deadlineMs: 5_000 })).id).toBe(world.ledger()[0]?.id);
  expect(world.ledger()).toHaveLength(1);
});

test.each(Object.entries(failing))("an explain with a store whose call %s ends in a typed error that says so", async (_how, find) => {
  const world = stand(subjects.mollie);
  const store = { ...createMemoryStore({ clock: world.clock }), find };
  const error = await refusal(world.fresh({ store }).explain(world.ask()));
  expect(error).toMatchObject({ code: "connect_failed", outcome: "unknown", operation: "explain" });
  expect(error.message).toContain("the pool is closed");
});
