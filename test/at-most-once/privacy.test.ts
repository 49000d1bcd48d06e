import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { RefundError } from "../../src/errors.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { refusal } from "../providers/audit.ts";
import { stand } from "../providers/stand.ts";
import { subjects } from "../providers/subjects.ts";
import { changed, isRead, misread } from "./acts.ts";

// Errors go into logs. What a provider says of a shopper does not go with them.

const shown = (error: RefundError) => [JSON.stringify(error), inspect(error, { depth: 20, showHidden: true }), error.stack].join("\n");
const address = /[\w.]+@[\w.]+/;

describe("what the contract calls sensitive does not leave by an error", () => {
  test("in its candidates, which the provider shows with the shopper's address", async () => {
    const world = stand(subjects.dodo);
    const told: string[] = [];
    world.use(async (request, next) => {
      const response = await next();
      if (request.method === "POST") throw new TypeError("the answer was lost");
      if (!isRead(request, /^\/refunds\//)) return response;
      told.push(await response.clone().text());
      return changed(response, (name, value) => (name === "metadata" ? {} : value));
    });
    const error = await refusal(world.shop.create(world.ask()));
    expect(error.candidates).toMatchObject([{ id: world.ledger()[0]?.id, raw: null }]);
    expect(told.join()).toMatch(address);
    expect(shown(error)).not.toMatch(address);
  });

  test("in the refund that it names, which a store has on record", async () => {
    const world = stand(subjects.dodo);
    const shop = world.fresh({ store: createMemoryStore({ clock: world.clock }) });
    const { id, raw } = await shop.create(world.ask());
    expect(JSON.stringify(raw)).toMatch(address);
    world.use(() => Promise.reject(new TypeError("fetch failed")));
    const error = await refusal(shop.create(world.ask(), { retries: 0 }));
    expect(error).toMatchObject({ outcome: "accepted", refundId: id, refund: { id, raw: null } });
    expect(shown(error)).not.toMatch(address);
  });

  test("in its cause, where the refund on record comes in a body that can't be read", async () => {
    const world = stand(subjects.dodo);
    const shop = world.fresh({ store: createMemoryStore({ clock: world.clock }) });
    await shop.create(world.ask());
    world.use(misread(/^\/refunds\//, (name, value) => (name === "refund_id" ? 7 : value)));
    const error = await refusal(shop.create(world.ask()));
    expect(error).toMatchObject({ outcome: "accepted" });
    expect(shown(error)).not.toMatch(address);
  });

  test("in the cause of a cancel that a proxy answers with a page about the shopper and a cookie", async () => {
    const world = stand(subjects.mollie);
    const { id } = await world.shop.create(world.ask());
    const headers = { "content-type": "text/html", "set-cookie": "session=abc" };
    world.use(async ({ method }, next) =>
      method === "DELETE" ? new Response("<html>proxy of Jane <jane@example.com></html>", { status: 502, headers }) : next(),
    );
    const error = await refusal(world.shop.cancel({ id, payment: world.payment }));
    expect(error).toMatchObject({ code: "connection_lost", refund: { id } });
    expect(shown(error)).not.toMatch(address);
    expect(shown(error)).not.toContain("session=");
  });
});
