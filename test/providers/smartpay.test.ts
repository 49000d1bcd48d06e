import { describe, expect, test } from "vitest";
import { smartpay } from "../../src/providers/smartpay.ts";
import { refusal } from "./audit.ts";
import { part, stand, total } from "./stand.ts";
import { subjects } from "./subjects.ts";
import { refundSuite } from "./suite.ts";

refundSuite(subjects.smartpay);

const hour = 3_600_000;
const at = (scanLimit?: number) =>
  stand({ ...subjects.smartpay, connect: (options) => smartpay(scanLimit === undefined ? options : { ...options, scanLimit }) });

test("Smartpay lists, changes and tells statuses, wants a reason, and keeps keys for six hours", () => {
  expect(at().shop.capabilities()).toMatchObject({
    operations: ["create", "explain", "get", "list", "update", "wait", "refundable", "reconcile"],
    fields: { reason: "required", description: "optional", reference: "optional", metadata: "optional" },
    reasons: ["requested_by_customer", "fraudulent"],
    idempotency: { windowMs: 6 * hour, findsEarlier: true },
  });
});

describe("what remains at Smartpay", () => {
  test("is refunded by leaving the amount out: Smartpay alone knows it", async () => {
    const { shop, ask, writes, money, spent } = at();
    await shop.create(ask());
    const rest = await shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
    expect(JSON.parse(writes()[1]?.body ?? "")).not.toHaveProperty("amount");
    expect(JSON.parse(writes()[0]?.body ?? "")).toMatchObject({ amount: part, currency: "JPY" });
    expect(rest).toMatchObject({ amount: money(total - part), requestedAmount: null, status: "succeeded", settled: true });
    expect(spent()).toBe(total);
  });

  test('is null, says why, and says that "remaining" works all the same', async () => {
    const { shop, payment } = at();
    expect(await shop.refundable(payment)).toMatchObject({ amount: null, why: expect.stringContaining("remaining") });
  });

  test("repeated after the six hours is not refunded once more when a part was freed meanwhile", async () => {
    const { shop, fresh, ask, control, clock, ledger } = at();
    const first = await shop.create(ask({ idempotencyKey: "order-33/part" }));
    const rest = await shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
    control.setStatus(first.id, "failed");
    clock.advance(7 * hour);
    expect(await fresh().create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }))).toMatchObject({ id: rest.id, evidence: "exact_tag" });
    expect(ledger()).toHaveLength(2);
  });
});

describe("Smartpay's refusals", () => {
  test("of too much are a 403 with a code of its own, not a missing permission", async () => {
    const { shop, ask, money, ledger } = at();
    const error = await refusal(shop.create(ask({ amount: money(total + 1) })));
    expect(error).toMatchObject({
      name: "ProviderError",
      code: "amount_exceeds_refundable",
      providerCode: "amount.insufficient",
      httpStatus: 403,
      outcome: "rejected",
    });
    expect(ledger()).toEqual([]);
  });

  test("of a wrong key have a shape of their own", async () => {
    const { fresh, control, payment } = at();
    const error = await refusal(fresh({ apiKey: `${control.apiKey}0` }).refundable(payment));
    expect(error).toMatchObject({ code: "authentication_failed", httpStatus: 401, providerCode: null, body: { scheme: "Basic", realm: "smartpay" } });
  });

  test("of a key that another request used are not passed off as a refund", async () => {
    const { shop, fresh, ask, clock, ledger, money } = at();
    const firstUsedAt = new Date(clock.now()).toISOString();
    await shop.create(ask({ firstUsedAt }));
    const error = await refusal(fresh().create(ask({ amount: money(1_000), firstUsedAt })));
    expect(["not_sent", "rejected"]).toContain(error.outcome);
    expect(ledger()).toHaveLength(1);
  });
});

describe("an earlier refund at Smartpay", () => {
  test("is found through the payment, where that lists its refunds, at one read for each", async () => {
    const { shop, fresh, ask, control, money, requests, clock, ledger } = at();
    const payment = control.addPayment({ amount: money(total), listsRefunds: true }).id;
    const first = await shop.create(ask({ payment }));
    clock.advance(7 * hour);
    const sent = requests.length;
    expect(await fresh().create(ask({ payment }))).toMatchObject({ id: first.id, evidence: "exact_tag" });
    expect(requests.slice(sent).map(({ url }) => new URL(url).pathname)).toEqual([`/v1/payments/${payment}`, `/v1/refunds/${first.id}`]);
    expect(ledger(payment)).toHaveLength(1);
  });

  test("is found by a scan of the account's refunds, where the payment does not list them", async () => {
    const { shop, fresh, ask, pay, payment, clock, requests, ledger } = at();
    const first = await shop.create(ask());
    const firstUsedAt = new Date(clock.now()).toISOString();
    for (let count = 0; count < 101; count += 1) await shop.create(ask({ payment: pay(), firstUsedAt }));
    clock.advance(7 * hour);
    const sent = requests.length;
    expect(await fresh().create(ask())).toMatchObject({ id: first.id, evidence: "exact_tag" });
    const reads = requests.slice(sent).map(({ url }) => new URL(url).pathname);
    expect(reads).toEqual([`/v1/payments/${payment}`, "/v1/refunds", "/v1/refunds"]);
    expect(ledger()).toHaveLength(1);
  });

  test("that no scan within the limit can rule out is unknown: nothing is sent, and the option is named", async () => {
    const { shop, fresh, ask, pay, clock, writes, ledger } = at(3);
    await shop.create(ask());
    const firstUsedAt = new Date(clock.now()).toISOString();
    for (let count = 0; count < 4; count += 1) await shop.create(ask({ payment: pay(), firstUsedAt }));
    clock.advance(7 * hour);
    const sent = writes().length;
    const error = await refusal(fresh().create(ask()));
    expect(error).toMatchObject({ name: "RequestError", code: "ambiguous_match", outcome: "unknown" });
    expect(error.message).toContain("scanLimit");
    expect(error.message).toContain("firstUsedAt");
    expect(writes()).toHaveLength(sent);
    expect(ledger()).toHaveLength(1);
  });

  test.each([{}, true, 0])(
    "that may stand on a page that can't be asked for (token %j) is not absent: nothing is sent, and nobody is told so",
    async (nextPageToken) => {
      const { shop, fresh, ask, clock, writes, ledger, use } = at();
      await shop.create(ask());
      clock.advance(7 * hour);
      use(async ({ method, url }, next) => {
        const answer = await next();
        return method === "GET" && new URL(url).pathname === "/v1/refunds" ? Response.json({ ...(await answer.json()), data: [], nextPageToken }) : answer;
      });
      expect(await refusal(fresh().create(ask()))).toMatchObject({ outcome: "unknown" });
      expect(writes()).toHaveLength(1);
      expect(ledger()).toHaveLength(1);
    },
  );

  test("needs no scan while the caller can say when the key was first used", async () => {
    const { shop, fresh, ask, clock, requests, ledger } = at(1);
    const firstUsedAt = new Date(clock.now()).toISOString();
    const first = await shop.create(ask({ firstUsedAt }));
    clock.advance(5 * hour);
    const again = await fresh().create(ask({ firstUsedAt }));
    expect(again).toMatchObject({ id: first.id, evidence: "replayed" });
    expect(requests.some(({ url }) => url.includes("/refunds?"))).toBe(false);
    expect(ledger()).toHaveLength(1);
  });

  test("is looked for again once the six hours are over, whatever the caller says", async () => {
    const { shop, fresh, ask, clock, ledger } = at();
    const firstUsedAt = new Date(clock.now()).toISOString();
    const first = await shop.create(ask({ firstUsedAt }));
    clock.advance(6 * hour);
    expect(await fresh().create(ask({ firstUsedAt }))).toMatchObject({ id: first.id, evidence: "exact_tag" });
    expect(ledger()).toHaveLength(1);
  });
});

describe("changing a refund at Smartpay", () => {
  test("changes the words, the reference and the metadata, and keeps the mark that finds it", async () => {
    const { shop, fresh, ask, ledger, clock } = at();
    const made = await shop.create(ask({ metadata: { ticket: "42" }, description: "Order #33" }));
    const changed = await shop.update(made, { description: "Returned one item", reference: "creditmemo_12", metadata: { ticket: "43", by: "anna" } });
    expect(changed).toMatchObject({ id: made.id, description: "Returned one item", reference: "creditmemo_12", metadata: { ticket: "43", by: "anna" } });
    clock.advance(7 * hour);
    expect(await fresh().create(ask({ metadata: { ticket: "42" }, description: "Order #33" }))).toMatchObject({ id: made.id, evidence: "exact_tag" });
    expect(ledger()).toHaveLength(1);
  });

  test("leaves alone what is not named", async () => {
    const { shop, ask } = at();
    const made = await shop.create(ask({ metadata: { ticket: "42" }, description: "Order #33" }));
    expect(await shop.update(made, { reference: "creditmemo_12" })).toMatchObject({ description: "Order #33", metadata: { ticket: "42" } });
  });

  test.each([
    ["nothing", {}, ""],
    ["an unknown field", { amount: 5 }, "/amount"],
    ["the library's own mark", { metadata: { openrefunds: "1:0:mine" } }, "/metadata"],
    ["a description of 81 characters", { description: "x".repeat(81) }, "/description"],
  ])("to %s is refused unsent", async (_what, change, field) => {
    const { shop, ask, writes } = at();
    const made = await shop.create(ask());
    const error = await refusal(shop.update(made, change));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_request" });
    expect(error.message).toContain(field);
    expect(writes()).toHaveLength(1);
  });

  test("that does not exist is not found", async () => {
    const { shop } = at();
    expect(await refusal(shop.update({ id: "refund_test_0000000000000000000000" }, { reference: "x" }))).toMatchObject({
      code: "refund_not_found",
      outcome: null,
    });
  });

  test("is done when only its answer was lost: the refund is read again", async () => {
    const { shop, ask, use } = at();
    const made = await shop.create(ask());
    use(async ({ method }, next) => {
      const answer = await next();
      if (method === "PATCH") throw new TypeError("fetch failed");
      return answer;
    });
    expect(await shop.update(made, { reference: "creditmemo_12" })).toMatchObject({ id: made.id, reference: "creditmemo_12" });
  });
});

test("a status that Smartpay leaves out is unknown, not a success", async () => {
  const { shop, ask, use } = at();
  use(async ({ method }, next) => {
    const answer = await next();
    if (method !== "POST") return answer;
    const { status: _left, ...body } = await answer.json();
    return Response.json(body);
  });
  expect(await shop.create(ask())).toMatchObject({ status: "unknown", unknownCause: "not_reported", providerStatus: null, settled: false });
});
