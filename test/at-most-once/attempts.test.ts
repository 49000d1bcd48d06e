import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { refusal } from "../providers/audit.ts";
import { goesThrough, lost, meet, turnedAway } from "../providers/fates.ts";
import { part, stand, total } from "../providers/stand.ts";
import { subjects } from "../providers/subjects.ts";
import { endOf, hideYoung, hourMs, lostAndGone, stored } from "./acts.ts";

// What is known of a key is its newest open attempt: a call that knows less does not undo it.

const keyed = [subjects.mollie, subjects.paymongo, subjects.smartpay];

describe("where the provider has no key, what a lost send left open", () => {
  test("is found by a call in the same process that hands in nothing: it waits until the refund can show", async () => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 10_000);
    expect(await refusal(world.shop.create(world.ask(), { signal: lostAndGone(world) }))).toMatchObject({ outcome: "unknown" });
    expect(await world.shop.create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id, evidence: "exact_tag" });
    expect(world.ledger()).toHaveLength(1);
  });

  test("is found by a new process that hands in the attempt", async () => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 10_000);
    const { attempt } = await refusal(world.shop.create(world.ask(), { signal: lostAndGone(world) }));
    expect(await world.fresh().create(world.ask({ after: stored(attempt) }))).toMatchObject({ id: world.ledger()[0]?.id, evidence: "exact_tag" });
    expect(world.ledger()).toHaveLength(1);
  });

  test("is found where the attempt comes from a second call, which was aborted while it waited", async () => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 10_000);
    const first = await refusal(world.shop.create(world.ask(), { signal: lostAndGone(world) }));
    const other = world.fresh();
    const second = await refusal(other.create(world.ask({ after: stored(first.attempt) }), { signal: AbortSignal.abort() }));
    expect(second).toMatchObject({ outcome: "unknown", attempt: { sentAt: first.attempt?.sentAt } });
    expect(await other.create(world.ask({ after: stored(second.attempt) }))).toMatchObject({ id: world.ledger()[0]?.id });
    expect(world.ledger()).toHaveLength(1);
  });

  test("is not opened for a second send by an older attempt, which was rejected", async () => {
    const world = stand(subjects.dodo);
    world.control.setWallet(0);
    const { attempt, outcome } = await refusal(world.shop.create(world.ask()));
    expect(outcome).toBe("rejected");
    world.control.setWallet(null);
    hideYoung(world, "dodo", 10_000);
    await refusal(world.shop.create(world.ask({ after: stored(attempt) }), { signal: lostAndGone(world) }));
    expect(await world.shop.create(world.ask({ after: stored(attempt) }))).toMatchObject({ id: world.ledger()[0]?.id });
    expect(world.ledger()).toHaveLength(1);
  });

  test("is not opened by an older attempt whose end is as little known: the newest counts", async () => {
    const world = stand(subjects.dodo);
    world.use(meet([lost(async () => new Response("down", { status: 502 }), false)]));
    const { attempt, evidence } = await refusal(world.shop.create(world.ask()));
    expect(evidence).toBe("absent");
    world.clock.advance(hourMs);
    hideYoung(world, "dodo", 10_000);
    await refusal(world.shop.create(world.ask({ after: stored(attempt) }), { signal: lostAndGone(world) }));
    expect(await world.shop.create(world.ask({ after: stored(attempt) }))).toMatchObject({ id: world.ledger()[0]?.id });
    expect(world.ledger()).toHaveLength(1);
  });

  test("is not closed by an explain that ends in a refusal meanwhile: it writes nothing, so it settles nothing", async () => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 10_000, 1);
    let open = () => {};
    const gate = new Promise<void>((resolve) => void (open = resolve));
    let begin = () => {};
    const begun = new Promise<void>((resolve) => void (begin = resolve));
    world.use(async (_request, next) => {
      begin();
      await gate;
      return next();
    });
    const explaining = refusal(world.shop.explain(world.ask({ amount: world.money(part, "EUR") })));
    await begun;
    await refusal(world.shop.create(world.ask(), { signal: lostAndGone(world) }));
    open();
    expect(await explaining).toMatchObject({ code: "currency_mismatch" });
    expect(await world.shop.create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id, evidence: "exact_tag" });
    expect(world.ledger()).toHaveLength(1);
  });
});

describe("where the provider has no key, an open attempt on record", () => {
  const onRecord = () => {
    const world = stand(subjects.dodo);
    const store = createMemoryStore({ clock: world.clock });
    return { world, process: () => world.fresh({ store }) };
  };

  test("protects a new process that hands in nothing", async () => {
    const { world, process } = onRecord();
    hideYoung(world, "dodo", 10_000);
    await refusal(process().create(world.ask(), { signal: lostAndGone(world) }));
    expect(await process().create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id });
    expect(world.ledger()).toHaveLength(1);
  });

  test("stands, whatever older attempt is handed in, and after it no refusal is certain", async () => {
    for (const hiddenMs of [10_000, 60_000]) {
      const { world, process } = onRecord();
      world.control.setWallet(0);
      const { attempt } = await refusal(process().create(world.ask()));
      world.control.setWallet(null);
      hideYoung(world, "dodo", hiddenMs);
      const doubt = await refusal(process().create(world.ask({ after: stored(attempt) }), { signal: lostAndGone(world) }));
      expect(doubt).toMatchObject({ outcome: "unknown" });
      world.control.setWallet(0);
      const end = await endOf(process().create(world.ask({ after: stored(attempt) })));
      expect(end).toMatchObject(hiddenMs === 10_000 ? { id: world.ledger()[0]?.id } : { outcome: "unknown" });
      expect(world.ledger()).toHaveLength(1);
    }
  });
});

describe.each(keyed)("where $name has a key, a send after one that may have been executed", (subject) => {
  test.each([true, false])("goes out under the same key, attempt handed in: %s", async (isHandedIn) => {
    const world = stand(subject);
    world.use(meet([turnedAway]));
    const rejected = await refusal(world.shop.create(world.ask()));
    expect(rejected).toMatchObject({ outcome: "rejected" });
    world.use((_request, next) => next());
    world.sandbox.faults.add({ provider: subject.name, operation: "createRefund", fault: { kind: "timeout", commit: { afterMs: 120_000 } } });
    const doubt = await refusal(world.shop.create(world.ask({ after: stored(rejected.attempt) }), { retries: 0 }));
    expect(doubt).toMatchObject({ outcome: "unknown" });
    await endOf(world.shop.create(world.ask(isHandedIn ? { after: stored(doubt.attempt) } : {})));
    world.clock.advance(hourMs / 12);
    const keys = world.writes().map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(3);
    expect(keys[1]).toBe(keys[2]);
    expect(world.ledger()).toHaveLength(1);
  });
});

test("what remains is worked out again after a rejection: meanwhile something else may have been refunded", async () => {
  const world = stand(subjects.mollie);
  const payment = world.control.addPayment({ amount: world.money(total), overRefundAllowance: 2_500 }).id;
  world.use(meet([turnedAway]));
  const { attempt, outcome } = await refusal(world.shop.create(world.ask({ payment, amount: "remaining" })));
  expect(outcome).toBe("rejected");
  world.use(meet([goesThrough]));
  await world.fresh().create(world.ask({ payment, amount: world.money(2_000), idempotencyKey: "another" }));
  const made = await world.shop.create(world.ask({ payment, amount: "remaining", after: stored(attempt) }));
  expect(made.amount).toEqual(world.money(total - 2_000));
  expect(world.spent(payment)).toBe(total);
});
