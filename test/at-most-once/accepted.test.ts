import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { refusal } from "../providers/audit.ts";
import { type Intercept, stand } from "../providers/stand.ts";
import { subjects } from "../providers/subjects.ts";
import { asIs, changed, endOf, hideYoung, hourMs, isRead, minuteMs, misread, stored } from "./acts.ts";

// What the provider accepted is never sent again, however little of it can be seen afterwards.

const accepted = { outcome: "accepted", retry: "never" };

/** A 201 where the contract has a 200: undocumented, with the refund's id in it. */
const as201: Intercept = async (request, next) => (request.method === "GET" ? next() : changed(await next(), asIs, 201));

/** Just before ours, another process wins with the same key and other content. */
const raced =
  (answered: Intercept): Intercept =>
  async (request, next) => {
    if (request.method === "GET" || request.body === null) return next();
    await next({ body: request.body.replace(/1:[0-9a-f]{32}:/, "1:00000000000000000000000000000000:") });
    return answered(request, next);
  };

describe("an attempt that ended as accepted", () => {
  test.each([true, false])("is never sent again while its refund does not show (on record: %s, else handed in)", async (isOnRecord) => {
    const world = stand(subjects.dodo);
    const seams = isOnRecord ? { store: createMemoryStore({ clock: world.clock }) } : {};
    world.sandbox.faults.add({ provider: "dodo", operation: "createRefund", fault: { kind: "drift", at: "/is_partial", change: "retype" } });
    const error = await refusal(world.fresh({ strict: true, ...seams }).create(world.ask()));
    expect(error).toMatchObject(accepted);
    hideYoung(world, "dodo", 2 * minuteMs);
    world.clock.advance(minuteMs);
    const again = await refusal(world.fresh(seams).create(world.ask(isOnRecord ? {} : { after: stored(error.attempt) })));
    expect(again).toMatchObject(accepted);
    expect(again.message).toContain("never sent again");
    world.clock.advance(2 * minuteMs);
    expect(await world.fresh(seams).create(world.ask({ after: stored(again.attempt) }))).toMatchObject({ id: world.ledger()[0]?.id });
    expect(world.writes()).toHaveLength(1);
  });

  test("is not sent again in the same process either, where nothing is handed in", async () => {
    const world = stand(subjects.dodo);
    const shop = world.fresh({ strict: true });
    world.sandbox.faults.add({ provider: "dodo", operation: "createRefund", fault: { kind: "drift", at: "/is_partial", change: "retype" } });
    await refusal(shop.create(world.ask()));
    hideYoung(world, "dodo", 2 * minuteMs);
    world.clock.advance(minuteMs);
    expect(await refusal(shop.create(world.ask()))).toMatchObject(accepted);
    expect(world.writes()).toHaveLength(1);
  });

  test("is not sent again where its refund failed and is listed no more", async () => {
    const world = stand(subjects.dodo);
    const store = createMemoryStore({ clock: world.clock });
    world.sandbox.faults.add({ provider: "dodo", operation: "createRefund", fault: { kind: "drift", at: "/is_partial", change: "retype" } });
    const { refundId } = await refusal(world.fresh({ strict: true, store }).create(world.ask()));
    world.control.setStatus(refundId ?? "", "failed");
    world.use(misread(/payments\/[^/]+$/, (name, value) => (name === "refunds" ? [] : value)));
    world.clock.advance(hourMs);
    expect(await refusal(world.fresh({ store }).create(world.ask()))).toMatchObject({ outcome: "accepted" });
    expect(world.writes()).toHaveLength(1);
  });

  test("is not sent again where it was answered with a 2xx that the contract does not have", async () => {
    const world = stand(subjects.dodo);
    hideYoung(world, "dodo", 2 * minuteMs);
    world.use(as201);
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ ...accepted, refundId: world.ledger()[0]?.id });
    expect(await refusal(world.shop.create(world.ask({ after: stored(error.attempt) })))).toMatchObject(accepted);
    expect(world.writes()).toHaveLength(1);
  });
});

describe("what was accepted stays accepted", () => {
  test("with its id, where a look afterwards can't see the mark", async () => {
    const world = stand(subjects.dodo);
    world.use((request, next) =>
      isRead(request, /^\/refunds\//) ? misread(/./, (name, value) => (name === "metadata" ? undefined : value))(request, next) : as201(request, next),
    );
    expect(await refusal(world.shop.create(world.ask()))).toMatchObject({ ...accepted, refundId: world.ledger()[0]?.id });
  });

  test("where a look afterwards finds another's refund under the same key as well", async () => {
    const world = stand(subjects.dodo);
    world.use(raced(as201));
    const error = await refusal(world.shop.create(world.ask()));
    expect(error).toMatchObject({ outcome: "accepted", refundId: world.ledger()[1]?.id });
  });

  test("where a second call finds both: it is not said that nothing was sent", async () => {
    const world = stand(subjects.dodo);
    world.use(raced((_request, next) => next()));
    const made = await world.shop.create(world.ask());
    world.use((_request, next) => next());
    const error = await refusal(world.fresh().create(world.ask()));
    expect(error).toMatchObject({ code: "ambiguous_match", outcome: "accepted" });
    expect(error.message).toContain(made.id);
    expect(world.writes()).toHaveLength(1);
  });
});

describe("what a provider's answer does not say is not read into it", () => {
  test("one 404 and a list that lags are no cancellation (Mollie)", async () => {
    const world = stand(subjects.mollie);
    hideYoung(world, "mollie", minuteMs);
    let isLost = true;
    world.use(async (request, next) => {
      const response = await next();
      if (request.method === "POST" && isLost) {
        isLost = false;
        throw new TypeError("the answer was lost");
      }
      const missing = { status: 404, title: "Not Found", detail: "No refund exists with token re_x." };
      return isRead(request, /\/refunds\/re_/)
        ? new Response(JSON.stringify(missing), { status: 404, headers: { "content-type": "application/hal+json" } })
        : response;
    });
    expect(await world.fresh().create(world.ask())).toMatchObject({ id: world.ledger()[0]?.id, status: "pending", statusSource: "reported" });
  });

  test("a key that Dojo calls taken may have been taken by this very refund: that is no rejection, and nothing is certain", async () => {
    const world = stand(subjects.dojo, { assume: { repeatedKey: "refused" } });
    await world.fresh().create(world.ask());
    expect(await refusal(world.fresh().create(world.ask()))).toMatchObject({ code: "idempotency_conflict", outcome: "unknown" });
    const other = await endOf(world.fresh().create(world.ask({ amount: world.money(4_000) })));
    expect(other).toMatchObject({ code: "idempotency_conflict", outcome: "unknown" });
    expect(world.ledger()).toHaveLength(1);
  });

  test("of several errors in one refusal each that says it went wrong on the way counts (PayMongo)", async () => {
    const world = stand(subjects.paymongo);
    const errors = ["parameter_invalid", "provider_processing_error"].map((code) => ({ code, detail: "It went wrong." }));
    for (const told of [errors, [...errors].reverse()]) {
      world.use(async ({ method }, next) =>
        method === "GET" ? next() : new Response(JSON.stringify({ errors: told }), { status: 400, headers: { "content-type": "application/json" } }),
      );
      expect(await refusal(world.fresh().create(world.ask()))).toMatchObject({ outcome: "unknown" });
    }
  });
});
