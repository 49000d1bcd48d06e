import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RefundError } from "../src/errors.ts";
import { expectNothingInvented } from "./providers/audit.ts";
import { part, type Stand, stand } from "./providers/stand.ts";
import { allSubjects } from "./providers/subjects.ts";

// Laws for answers in which anything may have become anything else.

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
/** One place of a body, as a fraction of all its places, and what stands there afterwards: a value, or nothing. */
interface Change {
  readonly place: number;
  readonly value: Json | undefined;
}
const changes: fc.Arbitrary<Change> = fc.record({
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  value: fc.oneof(fc.jsonValue().map((value) => value as Json), fc.constantFrom(undefined, null, "", 0, {}, [], "constructor", { toString: 1 })),
});

const places = (value: Json, at: readonly string[] = []): readonly (readonly string[])[] => [
  at,
  ...(typeof value === "object" && value !== null ? Object.entries(value).flatMap(([name, entry]) => places(entry as Json, [...at, name])) : []),
];
function changed(body: Json, path: readonly string[], value: Json | undefined): Json | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(body)) return body.flatMap((entry, index) => (String(index) === name ? [changed(entry, rest, value)].filter((one) => one !== undefined) : [entry]));
  const entries = Object.entries(body as Record<string, Json>).map(([key, entry]) => [key, key === name ? changed(entry, rest, value) : entry]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as Json;
}

/** Changes one place in every answer to such a request, and notes which. */
function spoil({ use }: Pick<Stand, "use">, method: string, { place, value }: Change): string[] {
  const touched: string[] = [];
  use(async (request, next) => {
    const answer = await next();
    if (request.method !== method) return answer;
    const body = (await answer.json()) as Json;
    const all = places(body);
    const path = all[Math.floor(place * all.length)] ?? [];
    touched.push(path.join("/"));
    const headers = { "content-type": answer.headers.get("content-type") ?? "application/json" };
    return new Response(JSON.stringify(changed(body, path, value)) ?? "", { status: answer.status, headers });
  });
  return touched;
}
const isId = (path: string | undefined) => path === undefined || /^(data\/)?(id|refund_id|refundId)$/.test(path);

describe.each([...allSubjects])("whatever an answer of $name becomes in one place,", (subject) => {
  const { findsEarlier } = stand(subject).shop.capabilities().idempotency;

  test("the refund that it was about is never lost", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const world = stand(subject);
        const touched = spoil(world, "POST", change);
        try {
          const refund = await world.shop.create(world.ask());
          if (!isId(touched[0])) expect(refund.id).toBe(world.ledger()[0]?.id);
          expectNothingInvented(refund);
        } catch (error) {
          if (!(error instanceof RefundError)) throw error;
          expect(error.name).toBe("ContractError");
          // What shows its marks is found; what does not is told by its id, or is not known.
          expect(findsEarlier).toBe(false);
          expect(["accepted", "unknown"]).toContain(error.outcome);
          if (!isId(touched[0]) && touched[0] !== "") expect(error).toMatchObject({ outcome: "accepted", refundId: world.ledger()[0]?.id });
        }
        expect(world.ledger()).toHaveLength(1);
        expect(world.writes()).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  test("a read tells what is there, or says that the contract is broken", async () => {
    const world = stand(subject);
    const made = await world.shop.create(world.ask({ description: "Order #33" }));
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        spoil(world, "GET", change);
        try {
          expectNothingInvented(await world.shop.get(made));
        } catch (error) {
          if (!(error instanceof RefundError)) throw error;
          expect(error.outcome).toBeNull();
          expect(["contract_violation", "refund_not_found"]).toContain(error.code);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a refund goes out once and as it was asked for, or certainly not at all", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const world = stand(subject);
        spoil(world, "GET", change);
        try {
          await world.shop.create(world.ask());
          expect(world.ledger().map(({ amount }) => amount.value)).toEqual([part]);
        } catch (error) {
          if (!(error instanceof RefundError)) throw error;
          expect(world.writes()).toEqual([]);
          expect(["not_sent", "unknown"]).toContain(error.outcome);
        }
        expect(world.writes().length).toBe(world.ledger().length);
      }),
      { numRuns: 100 },
    );
  });

  test("a repeated key makes no second refund", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const world = stand(subject);
        const made = await world.shop.create(world.ask());
        world.clock.advance(5 * 60_000);
        const touched = spoil(world, "GET", change);
        try {
          const again = await world.fresh().create(world.ask());
          if (!touched.some((path) => /(^|\/)(id|refund_id)$/.test(path))) expect(again.id).toBe(made.id);
        } catch (error) {
          if (!(error instanceof RefundError)) throw error;
          expect(["unknown", "accepted"]).toContain(error.outcome);
        }
        expect(world.ledger()).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });
});
