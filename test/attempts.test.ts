import { describe, expect, test } from "vitest";
import { checkAttempt } from "../generated/refunds/validators/schemas/Attempt.ts";
import type { Attempt } from "../src/types.ts";
import { refusal } from "./providers/audit.ts";
import { answers, goesThrough, lost, meet, refused, silences, turnedAway } from "./providers/fates.ts";
import { key, part, type Stand, stand, total } from "./providers/stand.ts";
import { allSubjects, subjects } from "./providers/subjects.ts";

// The attempt is what remains of a call: plain JSON, told before the write, handed back after it.

const reset = silences["a reset connection"] ?? (() => Promise.reject(new Error("there is no such silence")));
const keyOf = (write: Stand["requests"][number] | undefined) => write?.headers["idempotency-key"] ?? write?.headers["idempotencykey"];
/** As it comes back from wherever it was stored. */
const stored = (attempt: Attempt | null) => JSON.parse(JSON.stringify(attempt)) as Attempt;

describe.each([...allSubjects])("an attempt at $name", (subject) => {
  const { idempotency } = stand(subject).shop.capabilities();
  const { findsEarlier } = idempotency;
  const isKeyed = idempotency.windowMs !== 0;
  /** A certain rejection: where no look can tell, it has to come after the key was looked at. */
  const rejected = findsEarlier ? turnedAway : answers(400, { title: "Bad Request", status: 400 });

  test("is told before the write leaves, as plain JSON without the API key, with the bytes that then leave", async () => {
    const world = stand(subject);
    const seen: { attempt: Attempt; writes: number }[] = [];
    const shop = world.fresh({ onAttempt: (attempt) => void seen.push({ attempt: stored(attempt), writes: world.writes().length }) });
    await shop.create(world.ask());
    expect(seen).toHaveLength(1);
    const [{ attempt, writes } = { attempt: null, writes: -1 }] = seen;
    expect(writes).toBe(0);
    expect(checkAttempt(attempt)).toBeNull();
    expect(attempt).toMatchObject({ account: subject.name, provider: subject.name, payment: world.payment, idempotencyKey: key, generation: 0, outcome: null });
    expect(attempt).toMatchObject({ amount: world.money(part), sentAt: new Date(world.clock.now()).toISOString() });
    const [sent] = world.writes();
    expect(attempt?.request).toMatchObject({ method: sent?.method, url: sent?.url, body: sent?.body });
    if (isKeyed) expect(keyOf(sent)).toBe(attempt?.providerKey);
    for (const secret of [world.control.apiKey, btoa(`${world.control.apiKey}:`)]) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  test("is told once, however often the write is sent", async () => {
    const world = stand(subject);
    world.use(meet([lost(reset, true), goesThrough]));
    const seen: Attempt[] = [];
    await world.fresh({ onAttempt: (attempt) => void seen.push(attempt) }).create(world.ask());
    expect(seen).toHaveLength(1);
  });

  test("that can't be written down stops the call: nothing is sent, and that is certain", async () => {
    const world = stand(subject);
    const shop = world.fresh({ onAttempt: () => Promise.reject(new Error("the database is down")) });
    const error = await refusal(shop.create(world.ask()));
    expect(error.message).toContain("the database is down");
    expect(world.writes()).toEqual([]);
    expect(error).toMatchObject({ outcome: findsEarlier ? "not_sent" : expect.stringMatching(/not_sent|unknown/), attempt: { sentAt: null } });
    const made = await world.fresh().create(world.ask());
    expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
  });

  test("is not told where nothing is sent", async () => {
    const world = stand(subject);
    const seen: Attempt[] = [];
    const shop = world.fresh({ onAttempt: (attempt) => void seen.push(attempt) });
    await refusal(shop.create(world.ask({ amount: world.money(1_000, subject.otherCurrency) })));
    await shop.explain(world.ask());
    expect(seen).toEqual([]);
  });

  test("that was rejected is handed back for a new generation, with another key on the wire where a look always tells, and the content may change", async () => {
    const world = stand(subject);
    world.use(meet([rejected, goesThrough]));
    const { attempt: first, outcome } = await refusal(world.shop.create(world.ask()));
    expect(outcome).toBe("rejected");
    const after = stored(first);
    expect(after).toMatchObject({ generation: 0, outcome: "rejected" });
    const made = await world.fresh().create(world.ask({ amount: world.money(1_200), after }));
    expect(world.ledger()).toEqual([expect.objectContaining({ id: made.id, amount: world.money(1_200) })]);
    const [before, then] = world.writes();
    if (isKeyed) {
      expect(keyOf(then)).toMatch(/^[0-9a-f]{64}$/);
      // A new key is safe only where a look would find what the old one made, and where nobody may vouch for the old one instead of it.
      const { scanned } = world.shop.capabilities().idempotency.lookCost;
      expect(keyOf(then) !== keyOf(before)).toBe(findsEarlier && scanned === undefined);
    }
  });

  test("that was rejected, handed back twice, is one refund", async () => {
    const world = stand(subject);
    world.use(meet([turnedAway, goesThrough]));
    const { attempt } = await refusal(world.shop.create(world.ask()));
    const again = () => world.fresh().create(world.ask({ after: stored(attempt) }));
    expect((await again()).id).toBe((await again()).id);
    expect(world.ledger()).toHaveLength(1);
  });

  test("that was rejected and then went through is not needed to find the refund: the plain call makes no second one", async () => {
    const world = stand(subject);
    world.use(meet([turnedAway, goesThrough]));
    const { attempt } = await refusal(world.shop.create(world.ask()));
    await world.shop.create(world.ask({ after: stored(attempt) }));
    await world
      .fresh()
      .create(world.ask())
      .catch(() => undefined);
    expect(world.ledger()).toHaveLength(1);
  });

  test.each([true, false])("whose end is unknown (executed: %s) is handed back for the same key and the same bytes", async (executed) => {
    const world = stand(subject);
    world.use(meet([lost(reset, executed)], executed ? { reads: readsUntil(world, 1) } : {}));
    const { attempt, outcome } = await refusal(world.shop.create(world.ask(), { retries: 0 }));
    expect(outcome).toBe("unknown");
    world.use(meet([goesThrough]));
    world.clock.advance(60_000);
    const made = await world.fresh().create(world.ask({ after: stored(attempt) }));
    expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
    const writes = world.writes();
    for (const write of writes) expect(write).toEqual(writes[0]);
    expect(writes).toHaveLength(executed && findsEarlier ? 1 : 2);
    expect(attempt?.request?.body).toBe(writes[0]?.body);
  });

  test('of "remaining" keeps the amount that was sent, whatever is left meanwhile', async () => {
    const world = stand(subject);
    world.use(meet([lost(reset, true)], { reads: readsUntil(world, 1) }));
    const { attempt } = await refusal(world.shop.create(world.ask({ amount: "remaining" }), { retries: 0 }));
    world.use(meet([goesThrough]));
    const made = await world.fresh().create(world.ask({ amount: "remaining", after: stored(attempt) }));
    expect(world.ledger()).toEqual([expect.objectContaining({ id: made.id, amount: world.money(total) })]);
  });

  test("whose end is unknown can't be used for other content", async () => {
    const world = stand(subject);
    world.use(meet([lost(reset, false)]));
    const { attempt } = await refusal(world.shop.create(world.ask(), { retries: 0 }));
    const error = await refusal(world.fresh().create(world.ask({ amount: world.money(1_200), after: stored(attempt) })));
    expect(error.code).toBe("idempotency_conflict");
    expect(world.writes()).toHaveLength(1);
    expect(world.ledger()).toEqual([]);
  });

  test("that was only written down before a crash may have been executed: nothing later makes it certain", async () => {
    const world = stand(subject);
    const seen: Attempt[] = [];
    const shop = world.fresh({ onAttempt: (attempt) => void seen.push(stored(attempt)) });
    world.use(meet([lost(reset, false)]));
    await refusal(shop.create(world.ask(), { retries: 0 }));
    expect(seen[0]).toMatchObject({ outcome: null, sentAt: expect.any(String) });
    for (const fate of [refused, turnedAway]) {
      world.use(meet([fate]));
      expect((await refusal(world.fresh().create(world.ask({ after: seen[0] })))).outcome).toBe("unknown");
    }
    world.use(meet([goesThrough]));
    const made = await world.fresh().create(world.ask({ after: seen[0] }));
    expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
  });

  test.each([
    ["payment", "tr_other"],
    ["idempotencyKey", "order-34/return-1"],
    ["account", "elsewhere"],
  ])("of another %s is refused unsent", async (field, value) => {
    const world = stand(subject);
    world.use(meet([lost(reset, false)]));
    const { attempt } = await refusal(world.shop.create(world.ask(), { retries: 0 }));
    const sent = world.requests.length;
    const error = await refusal(world.fresh().create(world.ask({ after: { ...stored(attempt), [field]: value } })));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_request", outcome: "not_sent" });
    expect(error.message).toContain("/after");
    expect(world.requests).toHaveLength(sent);
  });
});

/** Reads work until so many writes have been made, and then fail. */
function readsUntil({ writes }: Pick<Stand, "writes">, count: number) {
  return async (next: () => Promise<Response>) => (writes().length >= count ? new Response("down", { status: 500 }) : next());
}

describe("where the provider has no key", () => {
  test("a call without the attempt, after a lost one in the same process, sends nothing and asks for it", async () => {
    const world = stand(subjects.dodo);
    world.use(meet([lost(reset, false), goesThrough]));
    const { attempt } = await refusal(world.shop.create(world.ask()));
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ name: "RequestError", code: "idempotency_in_progress", outcome: "unknown" });
    expect(error.message).toContain("after");
    expect(world.writes()).toHaveLength(1);
    const made = await world.shop.create(world.ask({ after: stored(attempt) }));
    expect(world.ledger().map(({ id }) => id)).toEqual([made.id]);
    expect((await world.shop.create(world.ask())).id).toBe(made.id);
    expect(world.writes()).toHaveLength(2);
  });
});
