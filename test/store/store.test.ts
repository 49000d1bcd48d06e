import { describe, expect, test } from "vitest";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import type { Reservation, Store } from "../../src/store/store.ts";
import { refusal } from "../providers/audit.ts";
import { goesThrough, lost, meet, silences } from "../providers/fates.ts";
import { key, part, type Subject, stand, total } from "../providers/stand.ts";
import { allSubjects, subjects } from "../providers/subjects.ts";

// A store remembers keys beyond one object and, where it is shared, beyond one process.

const reset = silences["a reset connection"] ?? (() => Promise.reject(new Error("there is no such silence")));
const hour = 3_600_000;

/** A sandbox, a store, and as many processes as are asked for that share nothing else. */
function shared<Name extends SandboxProvider>(subject: Subject & { readonly name: Name }) {
  const world = stand(subject);
  const store = createMemoryStore({ clock: world.clock });
  return { world, store, process: (of: Store = store) => world.fresh({ store: of }) };
}

describe.each([...allSubjects])("processes that share a store, at $name", (subject) => {
  test("refund once with one key, and the second gets the refund of the first", async () => {
    const { world, process } = shared(subject);
    const made = await process().create(world.ask());
    const again = await process().create(world.ask());
    expect(again).toMatchObject({ id: made.id, evidence: "recorded", requestedAmount: world.money(part) });
    expect(world.ledger()).toHaveLength(1);
  });

  test("race with one key, and one refund comes of it", async () => {
    const { world, process } = shared(subject);
    const [one, other] = await Promise.all([process().create(world.ask()), process().create(world.ask())]);
    expect(one?.id).toBe(other?.id);
    expect(world.ledger()).toHaveLength(1);
  });

  test("race with two keys for what remains, and it is paid once", async () => {
    const { world, process } = shared(subject);
    const ends = await Promise.allSettled(["a", "b"].map((idempotencyKey) => process().create(world.ask({ amount: "remaining", idempotencyKey }))));
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(world.spent()).toBe(total);
  });

  test("go on after a lost answer without being handed the attempt, whether the refund was made or not", async () => {
    for (const arrives of [true, false]) {
      const { world, process } = shared(subject);
      world.use(meet(Array.from({ length: 3 }, () => lost(reset, arrives))));
      await process()
        .create(world.ask(), { retries: 0 })
        .catch(() => {});
      world.use(meet([goesThrough]));
      const made = await process().create(world.ask());
      expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
    }
  });

  test("go on where one died between writing the attempt down and sending it", async () => {
    const { world, store, process } = shared(subject);
    const dying: Store = { ...store, reserve: async (of, leaseMs) => forgetful(await store.reserve(of, leaseMs)) };
    await refusal(world.fresh({ store: dying }).create(world.ask()));
    expect(await store.find({ account: subject.name, payment: world.payment, idempotencyKey: key })).toMatchObject({ attempt: { outcome: null } });
    const made = await process().create(world.ask());
    expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
  });

  test("send nothing that is not on record first", async () => {
    const { world, store } = shared(subject);
    const broken: Store = {
      ...store,
      reserve: async (of, leaseMs) => {
        const reservation = await store.reserve(of, leaseMs);
        return reservation && { ...reservation, write: () => Promise.reject(new Error("the disk is full")) };
      },
    };
    const error = await refusal(world.fresh({ store: broken }).create(world.ask()));
    expect(error.message).toContain("the disk is full");
    expect(world.writes()).toEqual([]);
  });

  test("never lose a refund to a store that can't keep what came of it", async () => {
    const { world, store, process } = shared(subject);
    const broken: Store = {
      ...store,
      reserve: async (of, leaseMs) => {
        const reservation = await store.reserve(of, leaseMs);
        return reservation && { ...reservation, settle: () => Promise.reject(new Error("the disk is full")) };
      },
    };
    const made = await world.fresh({ store: broken }).create(world.ask());
    expect(made.contract.issues.map(({ message }) => message).join()).toContain("the disk is full");
    expect((await process().create(world.ask())).id).toBe(made.id);
    expect(world.ledger()).toHaveLength(1);
  });

  test("refuse a key that is on record for other content", async () => {
    const { world, process } = shared(subject);
    const made = await process().create(world.ask());
    const error = await refusal(process().create(world.ask({ amount: world.money(part + 100) })));
    expect(error).toMatchObject({ code: "idempotency_conflict", outcome: "not_sent", refundId: made.id });
    expect(world.ledger()).toHaveLength(1);
  });

  test("explain from the record, without a request", async () => {
    const { world, process } = shared(subject);
    const made = await process().create(world.ask());
    const before = world.requests.length;
    expect(await process().explain(world.ask())).toMatchObject({ request: null, existing: { id: made.id, evidence: "recorded" }, reads: [] });
    expect(world.requests).toHaveLength(before);
  });

  test("name a store that can't be read, in a typed error, and ask the provider for nothing", async () => {
    const { world, store } = shared(subject);
    const gone = () => Promise.reject(new Error("the database is gone"));
    for (const method of ["create", "explain"] as const) {
      const error = await refusal(world.fresh({ store: { ...store, reserve: gone, find: gone } })[method](world.ask()) as Promise<never>);
      expect(error).toMatchObject({ code: "connect_failed", outcome: "unknown", provider: subject.name, operation: method });
      expect(error.message).toContain("the database is gone");
    }
    expect(world.requests).toEqual([]);
  });

  test("say that the refund exists where it can't be read just now", async () => {
    const { world, process } = shared(subject);
    const made = await process().create(world.ask());
    world.use(() => Promise.reject(new TypeError("fetch failed")));
    expect(await refusal(process().create(world.ask(), { retries: 0 }))).toMatchObject({ outcome: "accepted", refundId: made.id, retry: "never" });
  });

  test("wait for a payment that is held, and end in time with nothing sent", async () => {
    const { world, store, process } = shared(subject);
    const held = await store.reserve({ account: subject.name, payment: world.payment, idempotencyKey: "other" }, 10 * hour);
    const error = await refusal(process().create(world.ask(), { deadlineMs: 2_000 }));
    expect(error).toMatchObject({ code: "timeout", outcome: "unknown", attempt: null });
    expect(world.requests).toEqual([]);
    await held?.release();
    await process().create(world.ask());
    expect(world.ledger()).toHaveLength(1);
  });

  test("no longer wait for one that died, and what it wrote too late is refused", async () => {
    const { world, store, process } = shared(subject);
    const of = { account: subject.name, payment: world.payment, idempotencyKey: "other" };
    const held = await store.reserve(of, hour);
    world.clock.advance(hour);
    const made = await process().create(world.ask());
    const record = await store.find({ ...of, idempotencyKey: key });
    expect(record?.refund?.id).toBe(made.id);
    await expect(held?.write({ ...(record ?? never()), key: of }, hour)).rejects.toThrow("has run out");
  });
});

test("a canceled refund's key never makes a second one, however late (Mollie forgets it after an hour)", async () => {
  const { world, process } = shared(subjects.mollie);
  const made = await process().create(world.ask());
  await world.fresh().cancel({ id: made.id, payment: world.payment });
  world.clock.advance(25 * hour);
  expect(await process().create(world.ask())).toMatchObject({ id: made.id, status: "canceled", statusSource: "derived", settled: true, evidence: "recorded" });
  expect(await process().create(world.ask())).toMatchObject({ id: made.id, status: "canceled" });
  expect(world.writes().filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("money that a bank returns days later shows as failed, with the success before it", async () => {
  const { world, process } = shared(subjects.dodo);
  const made = await process().create(world.ask());
  world.control.setStatus(made.id, "succeeded");
  world.clock.advance(hour);
  await process().create(world.ask());
  world.control.setStatus(made.id, "failed");
  world.clock.advance(72 * hour);
  const late = await process().create(world.ask());
  expect(late).toMatchObject({ id: made.id, status: "failed", settled: true, anomalies: [] });
  expect(late.history.map(({ status }) => status)).toEqual(["pending", "succeeded", "failed"]);
});

test("a status that no refund moves to is kept as an anomaly and not followed", async () => {
  const { world, process } = shared(subjects.paymongo);
  const made = await process().create(world.ask());
  world.control.setStatus(made.id, "failed");
  world.clock.advance(hour);
  await process().create(world.ask());
  world.control.setStatus(made.id, "pending");
  world.clock.advance(hour);
  expect(await process().create(world.ask())).toMatchObject({ status: "failed", settled: true, anomalies: [{ from: "failed", to: "pending" }] });
});

/** A process that is killed once the attempt is on record: it sends nothing and writes no end. */
const forgetful = (reservation: Reservation | null): Reservation | null =>
  reservation && {
    ...reservation,
    async write(record, leaseMs) {
      await reservation.write(record, leaseMs);
      throw new Error("killed");
    },
    settle: () => Promise.reject(new Error("killed")),
  };
const never = (): never => {
  throw new Error("there is no record");
};
