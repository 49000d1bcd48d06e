import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import type { Reservation, Store } from "../../src/store/store.ts";
import { type Subject, stand } from "../providers/stand.ts";
import { allSubjects } from "../providers/subjects.ts";
import { endOf, stored } from "./acts.ts";

// A caller may leave at any moment. What the error then says is true, and the same key afterwards ends in the one refund.

type Step = () => void;

/** Every moment at which a create waits for somebody: a request, its answer, the API key, the hook, each call of the store. */
async function leaveAt(at: number, subject: Subject, amount: "a part" | "what remains", isOnRecord: boolean) {
  const world = stand(subject);
  const caller = new AbortController();
  let steps = 0;
  const step = () => {
    if (steps++ === at) caller.abort(new Error("the caller left"));
  };
  const store = isOnRecord ? createMemoryStore({ clock: world.clock }) : undefined;
  world.use(async (_request, next) => {
    step();
    const response = await next();
    step();
    return response;
  });
  const shop = world.fresh({
    apiKey: around(step, async () => world.control.apiKey),
    onAttempt: around(step, async () => {}),
    ...(store ? { store: steppedStore(store, step) } : {}),
  });
  const ask = world.ask(amount === "a part" ? {} : { amount: "remaining" });
  const end = await endOf(shop.create(ask, { signal: caller.signal }));
  world.use((_request, next) => next());
  return { world, end, ask, isOver: steps <= at, seams: store ? { store } : {} };
}

const around =
  <Given extends readonly unknown[], T>(step: Step, work: (...given: Given) => Promise<T>) =>
  async (...given: Given): Promise<T> => {
    step();
    const result = await work(...given);
    step();
    return result;
  };
const steppedStore = (store: Store, step: Step): Store => ({
  find: around(step, store.find),
  reserve: around(step, async (key, leaseMs) => steppedReservation(await store.reserve(key, leaseMs), step)),
});
const steppedReservation = (reservation: Reservation | null, step: Step) =>
  reservation && {
    record: reservation.record,
    write: around(step, reservation.write),
    settle: around(step, reservation.settle),
    release: around(step, reservation.release),
  };

describe.each([...allSubjects])("a caller of $name who leaves", (subject) => {
  describe.each([true, false])("with a store: %s", (isOnRecord) => {
    test.each(["a part", "what remains"] as const)(
      "at any moment of a refund of %s is told the truth, and gets the one refund when it comes back",
      async (amount) => {
        let moments = 0;
        for (; ; moments += 1) {
          const { world, end, ask, isOver, seams } = await leaveAt(moments, subject, amount, isOnRecord);
          if (isOver) break;
          const made = world.ledger().length;
          expect(made).toBeLessThanOrEqual(1);
          if (!(end instanceof Error)) expect(made, `moment ${moments}`).toBe(1);
          else if (end.outcome === "not_sent" || end.outcome === "rejected") expect(made, `moment ${moments}: ${end.outcome}`).toBe(0);
          else if (end.outcome === "accepted") expect(made, `moment ${moments}`).toBe(1);
          const handedIn = end instanceof Error && end.attempt && !isOnRecord ? { after: stored(end.attempt) } : {};
          const again = await world.fresh(seams).create({ ...ask, ...handedIn });
          expect([again.id], `moment ${moments}`).toEqual(world.ledger().map(({ id }) => id));
        }
        expect(moments).toBeGreaterThanOrEqual(isOnRecord ? 14 : 6);
      },
    );
  });
});
