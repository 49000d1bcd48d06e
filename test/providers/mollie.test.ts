import { describe, expect, test } from "vitest";
import { mollie } from "../../src/providers/mollie.ts";
import { refusal } from "./audit.ts";
import { part, type Stand, stand, total } from "./stand.ts";
import { subjects } from "./subjects.ts";
import { refundSuite } from "./suite.ts";

refundSuite(subjects.mollie);

const hour = 3_600_000;
const at = () => stand(subjects.mollie);
const bodyOf = (request: Stand["requests"][number] | undefined) => JSON.parse(request?.body ?? "null") as Record<string, unknown>;

test("Mollie can cancel and list, and says no reasons", () => {
  expect(at().shop.capabilities()).toMatchObject({
    operations: ["create", "explain", "get", "list", "cancel", "wait", "refundable", "reconcile"],
    fields: { description: "optional", metadata: "optional" },
    reasons: [],
    idempotency: { windowMs: hour, findsEarlier: true },
  });
});

describe("amounts at Mollie", () => {
  test.each([
    ["EUR", 595, "5.95"],
    ["EUR", 5, "0.05"],
    ["EUR", 100_000, "1000.00"],
    ["JPY", 1200, "1200"],
    ["ISK", 7, "7"],
    ["HUF", 1200, "12.00"],
    ["TWD", 50, "0.50"],
  ])("go out as the exact decimal of the currency: %s %i is %s", async (currency, value, decimal) => {
    const { shop, ask, pay, writes, money, ledger } = at();
    const payment = pay(100_000, currency);
    const refund = await shop.create(ask({ payment, amount: money(value, currency) }));
    expect(bodyOf(writes()[0]).amount).toEqual({ currency, value: decimal });
    expect(refund.amount).toEqual({ value, currency });
    expect(ledger(payment)[0]?.amount).toEqual({ value, currency });
  });

  test("that Mollie would let go beyond the payment are no part of what remains, but may be asked for", async () => {
    const { shop, ask, control, money, spent } = at();
    const payment = control.addPayment({ amount: money(1_000), overRefundAllowance: 2_500 }).id;
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(1_000) });
    await shop.create(ask({ payment, amount: "remaining" }));
    expect(spent(payment)).toBe(1_000);
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(0) });
    await shop.create(ask({ payment, amount: money(2_500), idempotencyKey: "order-33/shipping" }));
    expect(spent(payment)).toBe(3_500);
  });

  test("are what was captured, where only a part was", async () => {
    const { shop, ask, control, money, spent } = at();
    const payment = control.addPayment({ amount: money(1_000), capturedAmount: 800 }).id;
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(800) });
    await shop.create(ask({ payment, amount: "remaining" }));
    expect(spent(payment)).toBe(800);
  });

  test("that failed or were canceled are free again", async () => {
    const { shop, ask, control, money, payment } = at();
    const failed = await shop.create(ask());
    control.setStatus(failed.id, "failed");
    const canceled = await shop.create(ask({ amount: money(1_000), idempotencyKey: "order-33/other" }));
    await shop.cancel(canceled);
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(total) });
  });
});

describe("a payment with a chargeback", () => {
  test("is not refunded, so that the shopper is not paid twice, unless the caller says so", async () => {
    const { shop, ask, control, money, writes, ledger, spent } = at();
    const payment = control.addPayment({ amount: money(1_000), chargedBack: 400 }).id;
    const error = await refusal(shop.create(ask({ payment, amount: money(100) })));
    expect(error).toMatchObject({ name: "RequestError", code: "payment_disputed", outcome: "not_sent" });
    expect(error.message).toContain("allowDisputed");
    expect(writes()).toEqual([]);
    expect(ledger(payment)).toEqual([]);
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(600) });
    await shop.create(ask({ payment, amount: "remaining", allowDisputed: true }));
    expect(spent(payment)).toBe(600);
  });
});

describe("canceling at Mollie", () => {
  test("works while the refund waits, and the refund that is gone then is canceled, derived", async () => {
    const { shop, ask, ledger, writes } = at();
    const made = await shop.create(ask());
    expect(made).toMatchObject({ status: "pending", pendingReason: "not_yet_sent", cancelable: true });
    const canceled = await shop.cancel(made);
    expect(canceled).toMatchObject({ id: made.id, status: "canceled", statusSource: "derived", settled: true, cancelable: false });
    expect(canceled.amount).toEqual(made.amount);
    expect(ledger()[0]?.status).toBe("canceled");
    expect(writes().map(({ method }) => method)).toEqual(["POST", "DELETE"]);
    expect(await refusal(shop.get(made))).toMatchObject({ code: "refund_not_found" });
  });

  test("after the two hours is refused, and the refund goes on", async () => {
    const { shop, ask, ledger, clock } = at();
    const made = await shop.create(ask());
    clock.advance(2 * hour);
    expect(await shop.get(made)).toMatchObject({ status: "pending", pendingReason: "processing", cancelable: false });
    expect(await refusal(shop.cancel(made))).toMatchObject({ name: "ProviderError", code: "not_cancelable", outcome: null, operation: "cancel" });
    expect(ledger()[0]?.status).toBe("processing");
  });

  test("is not taken for done when its answer is lost and the refund is still there", async () => {
    const { shop, ask, ledger, use } = at();
    const made = await shop.create(ask());
    use(({ method }, next) => (method === "DELETE" ? Promise.reject(new TypeError("fetch failed")) : next()));
    expect(await refusal(shop.cancel(made))).toMatchObject({ name: "ConnectionError", refund: { id: made.id, status: "pending" } });
    expect(ledger()[0]?.status).toBe("pending");
  });

  test("is done when only its answer was lost", async () => {
    const { shop, ask, ledger, use } = at();
    const made = await shop.create(ask());
    use(async ({ method }, next) => {
      const answer = await next();
      if (method === "DELETE") throw new TypeError("fetch failed");
      return answer;
    });
    expect(await shop.cancel(made)).toMatchObject({ id: made.id, status: "canceled" });
    expect(ledger()[0]?.status).toBe("canceled");
  });

  test("spends the key: the repeated call gets the canceled refund, not a new one", async () => {
    const { shop, fresh, ask, ledger } = at();
    const made = await shop.create(ask());
    await shop.cancel(made);
    expect(await fresh().create(ask())).toMatchObject({ id: made.id, status: "canceled", statusSource: "derived", evidence: "replayed" });
    expect(ledger()).toHaveLength(1);
  });
});

describe("Mollie's own ways", () => {
  test("a replayed answer is history: the refund is read again before it is told", async () => {
    const { fresh, ask, control, ledger, use } = at();
    let lost = false;
    use(async ({ method }, next) => {
      const response = await next();
      if (method !== "POST" || lost) return response;
      lost = true;
      control.setStatus(ledger()[0]?.id ?? "", "refunded");
      throw new TypeError("the answer was lost");
    });
    expect(await fresh().create(ask())).toMatchObject({ id: ledger()[0]?.id, status: "succeeded", evidence: "replayed" });
  });

  test("an equal amount within the hour is refused with the words that say until when", async () => {
    const { shop, ask, ledger, clock } = at();
    const first = await shop.create(ask());
    clock.advance(20 * 60_000);
    const error = await refusal(shop.create(ask({ idempotencyKey: "order-33/return-2" })));
    expect(error).toMatchObject({ code: "duplicate_refund", outcome: "rejected", httpStatus: 409, retryAfterMs: 40 * 60_000 });
    expect(error.message).toContain(`until ${new Date(Date.parse(first.createdAt ?? "") + 3_600_000).toISOString()}`);
    expect(ledger()).toHaveLength(1);
  });

  test("a refund beyond the balance waits, and says for what", async () => {
    const { shop, ask, control } = at();
    control.setBalance(1_000);
    const made = await shop.create(ask());
    expect(made).toMatchObject({ status: "pending", providerStatus: "queued", pendingReason: "insufficient_balance", cancelable: true, settled: false });
    control.setBalance(total);
    expect(await shop.get(made)).toMatchObject({ pendingReason: "not_yet_sent" });
  });

  test("every word for a status is told as what it means", async () => {
    const { shop, ask, control } = at();
    const made = await shop.create(ask());
    const statuses = { queued: "pending", pending: "pending", processing: "pending", refunded: "succeeded", failed: "failed" } as const;
    for (const [word, status] of Object.entries(statuses)) {
      control.setStatus(made.id, word as keyof typeof statuses);
      expect(await shop.get(made)).toMatchObject({ status, providerStatus: word, statusSource: "reported", settled: status !== "pending", unknownCause: null });
    }
  });

  test("a payment shown without its refunds has them read page by page", async () => {
    const { shop, fresh, ask, use, spent, requests } = at();
    use(async ({ url }, next) => {
      const answer = await next();
      if (!url.includes("embed=refunds")) return answer;
      const { _embedded, ...payment } = await answer.json();
      return Response.json(payment, { headers: { "content-type": "application/hal+json" } });
    });
    const first = await shop.create(ask());
    expect(await fresh().create(ask())).toMatchObject({ id: first.id, evidence: "exact_tag" });
    expect(requests.some(({ url }) => url.includes("/refunds?"))).toBe(true);
    await fresh().create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
    expect(spent()).toBe(total);
  });

  test("a refund can't be read without its payment", async () => {
    const { shop, requests } = at();
    const error = await refusal(shop.get({ id: "re_1" }));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_request" });
    expect(error.message).toContain("/payment");
    expect(requests).toEqual([]);
  });
});

describe("an access_ token", () => {
  const apiKey = "access_Wwvu7egPcJLLJ9Kb7J632x8wJ2zMeJ";
  /** The sandbox knows API keys only; this puts one in the place of a token, and notes the mode that each request said. */
  const withToken = (testmode: boolean | undefined) => {
    const connect = (options: Parameters<typeof mollie>[0]) => mollie({ ...options, ...(testmode === undefined ? {} : { testmode }) });
    const world = stand({ ...subjects.mollie, connect });
    const modes: unknown[] = [];
    world.use(({ url, headers, body }, next) => {
      const address = new URL(url);
      const { testmode: inBody, ...rest } = JSON.parse(body ?? "{}") as { testmode?: boolean };
      modes.push(inBody ?? address.searchParams.get("testmode"));
      address.searchParams.delete("testmode");
      const withKey = { ...headers, authorization: `Bearer ${world.control.apiKey}` };
      return next({ url: address.href, headers: withKey, body: body === null ? null : JSON.stringify(rest) });
    });
    return { ...world, modes };
  };

  test("says the mode in every request, in the body of a write and in the query of the rest", async () => {
    const { ask, fresh, modes, payment, requests } = withToken(true);
    const shop = fresh({ apiKey });
    const made = await shop.create(ask());
    await shop.get(made);
    await shop.all({ payment });
    await shop.all();
    await shop.cancel(made);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET", "POST", "DELETE"]));
    expect(modes.length).toBe(requests.length);
    for (const [at, mode] of modes.entries()) expect(mode, requests[at]?.url).toBe(requests[at]?.method === "POST" ? true : "true");
  });

  test("without a mode is refused before anything is sent: it would be a guess about real money", async () => {
    const { ask, fresh, requests } = withToken(undefined);
    const error = await refusal(fresh({ apiKey }).create(ask()));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_config" });
    expect(error.message).toContain("testmode");
    expect(requests).toEqual([]);
  });

  test("has the mode alone: with an API key, which carries its own, a mode is refused", async () => {
    const { ask, shop, requests } = withToken(false);
    expect(await refusal(shop.create(ask()))).toMatchObject({ name: "RequestError", code: "invalid_config" });
    expect(requests).toEqual([]);
  });
});

test("two keys refund two parts", async () => {
  const { shop, ask, money, ledger } = at();
  await shop.create(ask({ amount: money(part), idempotencyKey: "a" }));
  await shop.create(ask({ amount: money(part + 1), idempotencyKey: "b" }));
  expect(ledger()).toHaveLength(2);
});
