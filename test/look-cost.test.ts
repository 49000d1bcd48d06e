import { describe, expect, test } from "vitest";
import { stand } from "./providers/stand.ts";
import { allSubjects } from "./providers/subjects.ts";

describe.each([...allSubjects])("the look before a create at $name", (subject) => {
  test.each([0, 1, 2])("costs the requests that capabilities say, with %i refunds of the payment", async (refunds) => {
    const world = stand(subject);
    const { lookCost } = world.shop.capabilities().idempotency;
    for (let at = 1; at <= refunds; at += 1) await world.fresh().create(world.ask({ amount: world.money(100 * at), idempotencyKey: `earlier/${at}` }));
    const before = world.requests.length;
    await world.fresh().create(world.ask());
    const looked = world.requests.slice(before).findIndex(({ method }) => method !== "GET");
    const scanned = lookCost.scanned ? Math.ceil((refunds + 1) / lookCost.scanned) : 0;
    expect(looked).toBe(lookCost.requests + refunds * lookCost.perRefund + scanned);
  });

  test("leaves open what is said in words, and a store is named where it helps", () => {
    const { operations, idempotency } = stand(subject).shop.capabilities();
    const { open, windowMs, findsEarlier, lookCost } = idempotency;
    const says = (words: string) => open.some((gap) => gap.includes(words));
    expect(says("two processes")).toBe(windowMs === 0);
    expect(says("a key that the provider forgets")).toBe(!findsEarlier);
    expect(says("a second try after a rejection")).toBe(findsEarlier && windowMs !== 0 && lookCost.scanned === undefined);
    expect(says("a canceled refund")).toBe(operations.includes("cancel"));
    expect(says("scanLimit")).toBe(lookCost.scanned !== undefined);
  });
});
