import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RefundError } from "../src/errors.ts";
import type { Attempt } from "../src/types.ts";
import { type Fate, goesThrough, lost, refused, silences, turnedAway } from "./providers/fates.ts";
import { stand } from "./providers/stand.ts";
import { allSubjects } from "./providers/subjects.ts";

// One refund, called for again and again while everything fails in any order: it is made at most once, and no outcome is a lie.

const ways = Object.values(silences);
const fates: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(goesThrough) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...ways), fc.boolean()).map(([way, executed]) => lost(way, executed)) },
  { weight: 1, arbitrary: fc.constantFrom(refused, turnedAway) },
);
const histories = fc.record({
  writes: fc.array(fates, { maxLength: 8 }),
  reads: fc.array(fates, { maxLength: 12 }),
  calls: fc.array(fc.record({ restarted: fc.boolean(), pause: fc.constantFrom(0, 60_000, 3_700_000, 100_000_000) }), { minLength: 1, maxLength: 4 }),
  amount: fc.constantFrom("part" as const, "remaining" as const),
  handsBack: fc.boolean(),
});

describe.each([...allSubjects])("at $name", (subject) => {
  test("a refund that is called for under any faults is made at most once, and every outcome is true", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ writes, reads, calls, amount, handsBack }) => {
        const world = stand(subject);
        const [fatesOfWrites, fatesOfReads] = [writes.values(), reads.values()];
        world.use((request, next) => {
          const fate = (request.method === "GET" ? fatesOfReads : fatesOfWrites).next().value ?? goesThrough;
          return fate(next, request);
        });
        let attempt: Attempt | null = null;
        const content = amount === "part" ? {} : { amount };
        const call = async (shop: typeof world.shop) => {
          const made = await shop.create(world.ask({ ...content, ...(handsBack && attempt ? { after: attempt } : {}) })).catch((error: unknown) => error);
          if (made instanceof RefundError) {
            attempt = made.attempt ?? attempt;
            if (made.outcome === "not_sent" || made.outcome === "rejected") expect(world.ledger(), `said to be ${made.outcome}`).toEqual([]);
            if (made.outcome === "accepted") expect(world.ledger()).toHaveLength(1);
          } else {
            expect(world.ledger().map(({ id }) => id)).toEqual([(made as { id?: string }).id]);
          }
          expect(world.ledger().length).toBeLessThanOrEqual(1);
          return made;
        };
        for (const { restarted, pause } of calls) {
          await call(restarted ? world.fresh() : world.shop);
          world.clock.advance(pause);
        }
        // When all is well again, the refund can be had, by the attempt if need be; only a look that can't see the key may not know.
        world.use((_request, next) => next());
        const last = await call(world.fresh());
        if (last instanceof RefundError) expect([subject.name, amount, last.outcome]).toEqual(["dojo", "remaining", "unknown"]);
      }),
      { numRuns: 60 },
    );
  });
});
