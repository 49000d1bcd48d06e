import { expect, test } from "vitest";
import { refusal } from "./providers/audit.ts";
import { stand } from "./providers/stand.ts";
import { subjects } from "./providers/subjects.ts";

// A list that lags shows a payment without a refund that is there already. What the payment's own figures say counts too.

test("what is left is not called certain at Mollie while the payment says that more went back than its refunds explain", async () => {
  const world = stand(subjects.mollie);
  const made = await world.shop.create(world.ask({ amount: "remaining" }));
  const asRead = await empty(world);
  const error = await refusal(world.fresh().create(world.ask({ amount: "remaining" })));
  expect(error).toMatchObject({ code: "already_refunded", outcome: "unknown" });
  asRead.stop();
  expect(await world.fresh().create(world.ask({ amount: "remaining" }))).toMatchObject({ id: made.id });
  expect(world.ledger()).toHaveLength(1);
});

test("nothing is sent at Dodo Payments while the payment says that it was refunded and shows no refund", async () => {
  const world = stand(subjects.dodo);
  const made = await world.shop.create(world.ask());
  world.control.setStatus(made.id, "succeeded");
  const asRead = await empty(world);
  expect(await refusal(world.fresh().create(world.ask()))).toMatchObject({ code: "ambiguous_match", outcome: "unknown" });
  asRead.stop();
  expect(await world.fresh().create(world.ask())).toMatchObject({ id: made.id });
  expect(world.ledger()).toHaveLength(1);
});

test("a refund that one read does not find is not called canceled while the payment shows it", async () => {
  const world = stand(subjects.mollie);
  let isLost = true;
  world.use(async ({ method, url }, next) => {
    const response = await next();
    if (method === "POST" && isLost) {
      isLost = false;
      throw new TypeError("the answer was lost");
    }
    return method === "GET" && /\/refunds\/re_/.test(url)
      ? new Response(JSON.stringify({ status: 404, title: "Not Found", detail: "No refund exists with token re_x." }), {
          status: 404,
          headers: { "content-type": "application/hal+json" },
        })
      : response;
  });
  const refund = await world.fresh().create(world.ask());
  expect(refund).toMatchObject({ status: "pending", evidence: "replayed" });
});

/** Payments come without their refunds until it stops; every other figure stays. */
async function empty({ use }: ReturnType<typeof stand>) {
  let isOn = true;
  use(async ({ method, url }, next) => {
    const response = await next();
    if (!isOn || method !== "GET" || !/payments\/[^/]+$/.test(new URL(url).pathname)) return response;
    const body = (await response.json()) as { refunds?: unknown[]; _embedded?: { refunds?: unknown[] } };
    if (body.refunds) body.refunds = [];
    if (body._embedded?.refunds) body._embedded.refunds = [];
    return new Response(JSON.stringify(body), { status: response.status, headers: response.headers });
  });
  return { stop: () => void (isOn = false) };
}
