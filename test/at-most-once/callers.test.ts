import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import type { Reservation, Store } from "../../src/store/store.ts";
import { refusal } from "../providers/audit.ts";
import { type Stand, stand } from "../providers/stand.ts";
import { allSubjects } from "../providers/subjects.ts";
import { createSilence, storeWith } from "./acts.ts";

// The API key, the hooks and the store are somebody else's code. One that never answers holds nobody who leaves, and one that answers late sends nothing.

type Silence = ReturnType<typeof createSilence>;
/** What does not answer before the first byte has left. */
const silent: Readonly<Record<string, (silence: Silence, world: Stand, store: Store) => Parameters<Stand["fresh"]>[0]>> = {
  "the API key": ({ before }, { control }) => ({ apiKey: () => before(() => control.apiKey) }),
  "what keeps the attempt": ({ before }) => ({ onAttempt: () => before(() => {}) }),
  "the store that reserves": ({ before }, _world, store) => ({ store: { ...store, reserve: (key, leaseMs) => before(() => store.reserve(key, leaseMs)) } }),
  "the store that keeps the attempt": ({ before }, _world, store) => ({
    store: storeWith(store, ({ write }) => ({ write: (record, leaseMs) => before(() => write(record, leaseMs)) })),
  }),
};
const limitMs = 5_000;

describe.each([...allSubjects])("at $name, a caller who leaves while", (subject) => {
  test.each(Object.entries(silent))(
    "%s does not answer is let go, and nothing is sent, not even when the answer comes late",
    async (_what, seams) => {
      const world = stand(subject);
      const store = createMemoryStore({ clock: world.clock });
      const silence = createSilence();
      const caller = new AbortController();
      const work = refusal(world.fresh(seams(silence, world, store)).create(world.ask(), { signal: caller.signal }));
      await silence.asked;
      const before = world.requests.length;
      caller.abort(new Error("the caller left"));
      const error = await work;
      expect(error).toMatchObject({ code: "aborted" });
      expect(["not_sent", "unknown"]).toContain(error.outcome);
      await silence.end();
      expect(world.requests).toHaveLength(before);
      expect(world.writes()).toEqual([]);
      const made = await world.fresh({ store }).create(world.ask(), { deadlineMs: 1_000 });
      expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
    },
    limitMs,
  );

  test(
    "the store does not answer to an explain is let go",
    async () => {
      const world = stand(subject);
      const store = createMemoryStore({ clock: world.clock });
      const silence = createSilence();
      const caller = new AbortController();
      const deaf = world.fresh({ store: { ...store, find: (key) => silence.before(() => store.find(key)) } });
      const work = refusal(deaf.explain(world.ask(), { signal: caller.signal }));
      await silence.asked;
      caller.abort(new Error("the caller left"));
      expect(await work).toMatchObject({ code: "aborted" });
      await silence.end();
      expect(world.requests).toEqual([]);
    },
    limitMs,
  );

  describe.each(["settle", "release"] as const)("the store does not answer to a %s", (method) => {
    test.each(["leaves", "stays"])(
      "and who %s gets the refund that was made",
      async (what) => {
        const world = stand(subject);
        const store = createMemoryStore({ clock: world.clock });
        const silence = createSilence();
        const caller = new AbortController();
        const late = ({ settle, release }: Reservation): Partial<Reservation> =>
          method === "settle" ? { settle: (record) => silence.before(() => settle(record)) } : { release: () => silence.before(release) };
        const work = world.fresh({ store: storeWith(store, late) }).create(world.ask(), { signal: caller.signal });
        await silence.asked;
        if (what === "leaves") caller.abort(new Error("the caller left"));
        expect((await work).id).toBe(world.ledger()[0]?.id);
        await silence.end();
        expect((await world.fresh({ store }).create(world.ask())).id).toBe(world.ledger()[0]?.id);
        expect(world.writes()).toHaveLength(1);
      },
      limitMs,
    );
  });
});

test.each([...allSubjects])("hooks that throw, reject or never end change nothing of a refund at $name", async (subject) => {
  const world = stand(subject);
  const broken = () => {
    throw new Error("the logger is broken");
  };
  const hooks = {
    onRequest: broken,
    onResponse: async () => broken(),
    onRetry: () => new Promise<void>(() => {}),
    onDrift: broken,
    onOutcome: async () => broken(),
  };
  const shop = world.fresh({ hooks });
  world.sandbox.faults.add({ provider: subject.name, operation: "getPayment", fault: { kind: "status", status: 503, page: "proxy", commit: "never" } });
  expect((await shop.create(world.ask())).id).toBe(world.ledger()[0]?.id);
  expect(world.writes()).toHaveLength(1);
});
