import { expect, test } from "vitest";
import { paymongo } from "../src/providers/paymongo.ts";
import { createRefunds } from "../src/refunds.ts";
import { createSandbox } from "../src/sandbox/index.ts";
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

test("a stored answer that does not say so is not taken for what the refund is now (PayMongo marks no replay)", async () => {
  const sandbox = createSandbox({ assume: { listsFailed: false } });
  const payment = sandbox.paymongo.addPayment({ amount: { value: 10_000, currency: "PHP" } }).id;
  const shop = () =>
    createRefunds({ accounts: { shop: paymongo({ apiKey: sandbox.paymongo.apiKey, fetch: sandbox.fetch, clock: sandbox.clock }) }, clock: sandbox.clock });
  const request = { payment, amount: { value: 3_500, currency: "PHP" }, reason: "requested_by_customer", idempotencyKey: "order-33" } as const;
  const made = await shop().create("shop", request);
  sandbox.paymongo.setStatus(made.id, "failed");
  sandbox.clock.advance(3_600_000);
  expect(await shop().create("shop", request)).toMatchObject({ id: made.id, status: "failed", evidence: "replayed" });
  expect(sandbox.paymongo.ledger(payment)).toHaveLength(1);
});

test("where somebody else's refund turns up under the key after a lost answer, ours stays open", async () => {
  const world = stand(subjects.dodo);
  world.use(async ({ method }, next) => {
    if (method !== "POST") return next();
    world.use((_request, pass) => pass());
    await world.fresh().create(world.ask({ amount: world.money(1_200) }));
    throw new TypeError("the answer was lost");
  });
  expect(await refusal(world.fresh().create(world.ask()))).toMatchObject({ code: "idempotency_conflict", outcome: "unknown" });
});

test("a key that Mollie knows already is not called rejected while the payment's sum has moved and its refunds don't show it", async () => {
  const world = stand(subjects.mollie);
  await world.shop.create(world.ask({ amount: "remaining", idempotencyKey: "rest" }));
  const asRead = await empty(world);
  const other = await refusal(world.fresh().create(world.ask({ idempotencyKey: "rest" })));
  expect(other.outcome).toBe("unknown");
  asRead.stop();
  expect(world.ledger()).toHaveLength(1);
});

test("what remains, asked for again while Dojo's sum lags, is not called rejected for the key's sake", async () => {
  const world = stand(subjects.dojo);
  const isPayment = ({ method, url }: { method: string; url: string }) => method === "GET" && url.endsWith(world.payment);
  let before: { body: string; headers: Headers } | undefined;
  world.use(async (request, next) => {
    const response = await next();
    if (isPayment(request)) before ??= { body: await response.clone().text(), headers: response.headers };
    return response;
  });
  await world.fresh().create(world.ask());
  await world.fresh().create(world.ask({ amount: "remaining", idempotencyKey: "rest" }));
  world.use((request, next) => (isPayment(request) && before ? Promise.resolve(new Response(before.body, { headers: before.headers })) : next()));
  const error = await refusal(world.fresh().create(world.ask({ amount: "remaining", idempotencyKey: "rest" })));
  expect(error).toMatchObject({ code: "idempotency_conflict", outcome: "unknown" });
  expect(world.ledger()).toHaveLength(2);
});
