import { describe, expect, test } from "vitest";
import { refusal } from "./providers/audit.ts";
import { answers, goesThrough, lost, meet, refused, silences, turnedAway } from "./providers/fates.ts";
import { type Stand, stand } from "./providers/stand.ts";
import { allSubjects, subjects } from "./providers/subjects.ts";

// Whatever becomes of the write, the outcome is true: it is held against the provider's own books each time.

const onceOnly = ["a 418, which no contract has", "a proxy's page with 400", "a proxy's page with 401"];
const reset = silences["a reset connection"] ?? (() => Promise.reject(new Error("there is no such silence")));

/** Every send of the call was the same to the byte, its key included. */
function expectOneRequest({ writes }: Pick<Stand, "writes">, times: number): void {
  expect(writes()).toHaveLength(times);
  for (const write of writes()) expect(write).toEqual(writes()[0]);
}

describe.each([...allSubjects])("at $name", (subject) => {
  const { findsEarlier, windowMs } = stand(subject).shop.capabilities().idempotency;
  const sends = windowMs === 0 ? 1 : 3;

  describe.each(Object.entries(silences))("a write that gets %s", (way, silence) => {
    test("after it was executed is found where refunds show their key, and is unknown elsewhere", async () => {
      const world = stand(subject);
      world.use(meet([lost(silence, true)]));
      if (findsEarlier) {
        expect(await world.shop.create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id, evidence: "exact_tag" });
      } else {
        const error = await refusal(world.shop.create(world.ask()));
        expect(error).toMatchObject({ outcome: "unknown", retry: "after_reconcile", attempt: { outcome: "unknown", sentAt: expect.any(String) } });
        world.use(meet([goesThrough]));
        expect((await world.shop.create(world.ask())).id).toBe(world.ledger()[0]?.id);
      }
      expect(world.ledger()).toHaveLength(1);
    });

    test("and was not executed is unknown, with the attempt; only a key makes it safe to send again", async () => {
      const world = stand(subject);
      world.use(meet([lost(silence, false)]));
      const error = await refusal(world.shop.create(world.ask()));
      expect(error.outcome).toBe("unknown");
      expect(error.retry).toBe("after_reconcile");
      expect(error.attempt).toMatchObject({ outcome: "unknown", sentAt: expect.any(String), request: { body: world.writes()[0]?.body } });
      if (way !== "a redirect") expectOneRequest(world, onceOnly.includes(way) ? 1 : sends);
      expect(world.ledger()).toEqual([]);
    });
  });

  test("a write whose first send is lost after execution is one refund", async () => {
    const world = stand(subject);
    world.use(meet([lost(reset, true), goesThrough]));
    const refund = await world.shop.create(world.ask());
    expect(world.ledger().map(({ id }) => id)).toEqual([refund.id]);
    expectOneRequest(world, Math.min(sends, 2));
  });

  test("a write whose first send is lost unexecuted is sent again under its key, or not at all", async () => {
    const world = stand(subject);
    world.use(meet([lost(reset, false), goesThrough]));
    if (windowMs === 0) {
      expect(await refusal(world.shop.create(world.ask()))).toMatchObject({ code: "connection_lost", outcome: "unknown", evidence: "absent" });
      expect(world.ledger()).toEqual([]);
      expectOneRequest(world, 1);
    } else {
      const refund = await world.shop.create(world.ask());
      expect(world.ledger().map(({ id }) => id)).toEqual([refund.id]);
      expectOneRequest(world, 2);
    }
  });

  test("a refused connection is not sent, and says so", async () => {
    const world = stand(subject);
    world.use(meet([refused]));
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ name: "ConnectionError", code: "connect_failed", retry: findsEarlier ? "same_key" : expect.any(String) });
    // Without a look nobody knows what an earlier process did with this key.
    expect(error.outcome).toBe(findsEarlier ? "not_sent" : "unknown");
    expect(world.ledger()).toEqual([]);
  });

  test("a connection that is refused after a lost send does not make the lost one unsent", async () => {
    const world = stand(subject);
    world.use(meet([lost(reset, true), refused]));
    const made = await world.shop.create(world.ask()).catch((error: unknown) => error);
    if (findsEarlier) expect(made).toMatchObject({ id: world.ledger()[0]?.id });
    else expect(made).toMatchObject({ outcome: "unknown" });
    expect(world.ledger()).toHaveLength(1);
  });

  test("a refusal in the provider's own words is rejected where an earlier refund would have been seen, and leaves nothing", async () => {
    const world = stand(subject);
    world.use(meet([turnedAway]));
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ name: "ProviderError", code: "authentication_failed", outcome: findsEarlier ? "rejected" : "unknown", httpStatus: 401 });
    expectOneRequest(world, 1);
    expect(world.ledger()).toEqual([]);
  });

  test("a refusal after a lost send does not make the lost one rejected", async () => {
    const world = stand(subject);
    world.use(meet([lost(reset, true), turnedAway]));
    const made = await world.shop.create(world.ask()).catch((error: unknown) => error);
    if (findsEarlier) expect(made).toMatchObject({ id: world.ledger()[0]?.id });
    else expect(made).toMatchObject({ outcome: "unknown" });
    expect(world.ledger()).toHaveLength(1);
  });

  test("a refusal of a later call does not make the doubt of an earlier one certain", async () => {
    const world = stand(subject);
    const calls = [];
    for (const fate of [lost(reset, false), turnedAway, refused]) {
      world.use(meet([fate]));
      calls.push((await refusal(world.shop.create(world.ask()))).outcome);
    }
    expect(calls).toEqual(["unknown", "unknown", "unknown"]);
    expect(world.ledger()).toEqual([]);
  });

  test.each([
    ["turned away", turnedAway],
    ["not let through", refused],
  ])("a repeated key whose write is %s is never said to have no refund: it has one", async (_what, fate) => {
    const world = stand(subject);
    const firstUsedAt = new Date(world.clock.now()).toISOString();
    const made = await world.shop.create(world.ask());
    world.use(meet([fate]));
    for (const vouched of [{}, { firstUsedAt }]) {
      const again = await world
        .fresh()
        .create(world.ask(vouched))
        .catch((error: unknown) => error);
      expect(again).toMatchObject(findsEarlier ? { id: made.id } : { outcome: "unknown" });
    }
    expect(world.ledger()).toHaveLength(1);
  });

  test("a look that fails after a lost send leaves it unknown, not absent", async () => {
    const world = stand(subject);
    let isSent = false;
    const reads = async (next: () => Promise<Response>) => (isSent ? new Response("down", { status: 500 }) : next());
    world.use(
      meet(
        [
          async (next) => {
            await next();
            isSent = true;
            return reset();
          },
        ],
        { reads },
      ),
    );
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ outcome: "unknown", attempt: { outcome: "unknown" } });
    expect(world.ledger()).toHaveLength(1);
    world.use((_request, next) => next());
    const again = await world.fresh().create(world.ask());
    expect(world.ledger().map(({ id }) => id)).toEqual([again.id]);
  });

  test.each([
    ["an error", async () => new Response("down", { status: 500 })],
    [
      "a wrong key",
      async () => answers(401, { message: "who?" })(() => Promise.reject(new Error("unused")), { method: "GET", url: "", headers: {}, body: null }),
    ],
    ["a lost connection", reset],
  ])("a first look that ends in %s sends nothing and claims nothing", async (_what, reads) => {
    const world = stand(subject);
    await world.shop.create(world.ask());
    world.use(meet([goesThrough], { reads }));
    const error = await refusal(world.fresh().create(world.ask()));
    expect(error.outcome).toBe("unknown");
    expect(world.writes()).toHaveLength(1);
    expect(world.ledger()).toHaveLength(1);
  });
});

describe("a 429", () => {
  const bodies = {
    mollie: {
      status: 429,
      title: "Too Many Requests",
      detail: "You have exceeded the rate limit.",
      _links: { documentation: { href: "x", type: "text/html" } },
    },
    paymongo: "Too many requests, please try again later.",
    dodo: { code: "TOO_MANY_REQUESTS", message: "Too many requests" },
  };
  test.each(Object.entries(bodies))("in the documented words of %s was not executed, and says how long to wait", async (name, body) => {
    const world = stand(subjects[name as keyof typeof bodies] as Parameters<typeof stand>[0]);
    world.use(meet([answers(429, body, { "retry-after": "7" })]));
    const startedAt = world.clock.now();
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ name: "ProviderError", code: "rate_limited", outcome: "rejected", retry: "after_delay", retryAfterMs: 7_000 });
    expectOneRequest(world, name === "dodo" ? 1 : 3);
    expect(world.clock.now() - startedAt).toBeGreaterThanOrEqual(name === "dodo" ? 0 : 14_000);
    expect(world.ledger()).toEqual([]);
  });

  test("after a lost send says nothing about the lost one", async () => {
    const world = stand(subjects.mollie);
    world.use(meet([lost(reset, false), answers(429, bodies.mollie)]));
    expect(await refusal(world.shop.create(world.ask()))).toMatchObject({ code: "rate_limited", outcome: "unknown" });
  });

  test("that passes is not noticed", async () => {
    const world = stand(subjects.mollie);
    world.use(meet([answers(429, bodies.mollie, { "retry-after": "2" }), goesThrough]));
    expect((await world.shop.create(world.ask())).id).toBe(world.ledger()[0]?.id);
    expectOneRequest(world, 2);
  });

  test.each([subjects.dojo, subjects.smartpay])("that no contract documents is unknown: $name", async (subject) => {
    const world = stand<typeof subject.name>(subject);
    world.use(meet([answers(429, { message: "slow down" })]));
    expect(await refusal(world.shop.create(world.ask()))).toMatchObject({ name: "ConnectionError", code: "rate_limited", outcome: "unknown" });
  });
});

describe("a 503 at Mollie", () => {
  const own = {
    status: 503,
    title: "Service Unavailable",
    detail: "Many refunds are made right now.",
    _links: { documentation: { href: "x", type: "text/html" } },
  };
  test.each([0, 2])("in Mollie's own words was certainly not executed, sent once or three times (%i retries)", async (retries) => {
    const world = stand(subjects.mollie);
    world.use(meet([answers(503, own)]));
    expect(await refusal(world.shop.create(world.ask(), { retries }))).toMatchObject({ code: "provider_unavailable", outcome: "rejected" });
    expect(world.ledger()).toEqual([]);
  });

  test("in Mollie's own words says nothing about an earlier send that was lost", async () => {
    const world = stand(subjects.mollie);
    world.use(meet([lost(reset, false), answers(503, own)]));
    expect(await refusal(world.shop.create(world.ask()))).toMatchObject({ code: "provider_unavailable", outcome: "unknown" });
  });

  test("that is a gateway's own JSON is unknown", async () => {
    const world = stand(subjects.mollie);
    world.use(meet([answers(503, { message: "no healthy upstream" })]));
    expect(await refusal(world.shop.create(world.ask()))).toMatchObject({ code: "provider_unavailable", outcome: "unknown" });
  });
});
