import { afterAll, beforeAll, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { drive, hashAtOnce } from "./clock.ts";
import { providers } from "./histories.ts";
import { createStage } from "./stage.ts";
import { walkAt } from "./walk.ts";

// A part of the walks of npm run test:exhaustive.

let undo = () => {};
beforeAll(() => void (undo = hashAtOnce()));
afterAll(() => undo());

const seed = 20_261_121;

test.each(providers)("on any walk at %s a key refunds at most once, nothing is lost, and what is said about the money is true", async (provider) => {
  const { counts, broken } = await walkAt(provider, seed, 80);
  expect(broken).toBeNull();
  // Walks on which nothing happens prove nothing.
  expect(counts.refunds).toBeGreaterThan(counts.walks / 2);
  expect(counts.calls).toBeGreaterThan(counts.walks * 2);
});

test('an attempt that comes back through an error of a call that sent nothing still knows what "remaining" was', async () => {
  let isDown = false;
  const stage = createStage({
    ...{ provider: "dojo", seed: 1, assume: {} },
    faultFor: ({ isWrite }) =>
      isWrite ? { kind: "timeout", commit: "at_once" } : isDown ? { kind: "status", status: 500, page: "own", commit: "never" } : undefined,
  });
  const request = { payment: stage.payment, amount: "remaining", idempotencyKey: "order-33/rest" } as const;
  const ask = (key: string | null, more: object = {}) =>
    drive(
      stage.clock,
      stage
        .start(key)
        .create({ ...request, ...more })
        .then(
          (refund) => ({ refund, attempt: null }),
          (error) => ({ refund: null, attempt: JSON.parse(JSON.stringify(error)).attempt }),
        ),
    );
  const first = await ask("a");
  isDown = true;
  const second = await ask("a", { after: first.attempt });
  expect(second.attempt).toMatchObject({ outcome: "unknown", amount: { value: 10_000, currency: "GBP" }, sentAt: first.attempt.sentAt });
  const third = await ask(null, { after: second.attempt });
  expect(third.refund?.id).toBe(stage.control.ledger(stage.payment)[0]?.id);
  expect(stage.control.ledger(stage.payment)).toHaveLength(1);
});

test("two processes that share a store can race with one key at a provider that has none of its own", async () => {
  const stage = createStage({ provider: "dodo", seed: 1, assume: {}, faultFor: () => undefined });
  const store = createMemoryStore({ clock: stage.clock });
  const request = { payment: stage.payment, amount: stage.money(2_000), idempotencyKey: "order-33/1" };
  const race = (shared: { store?: typeof store }) => drive(stage.clock, Promise.all([1, 2].map(() => stage.start("a", shared).create(request))));
  const [one, two] = await race({ store });
  expect(one?.id).toBe(two?.id);
  expect(stage.control.ledger(stage.payment)).toHaveLength(1);
});
