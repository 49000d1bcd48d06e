import { describe, expect, test } from "vitest";
import { refusal } from "./audit.ts";
import { part, stand, total } from "./stand.ts";
import { subjects } from "./subjects.ts";
import { refundSuite } from "./suite.ts";

refundSuite(subjects.paymongo);

const at = () => stand(subjects.paymongo);
const processingErrors = ["provider_processing_error", "resource_processing_error"];

test("PayMongo lists and tells statuses, wants a reason, and keeps keys for a day", () => {
  expect(at().shop.capabilities()).toMatchObject({
    operations: ["create", "explain", "get", "list", "wait", "refundable", "reconcile"],
    fields: { reason: "required", description: "optional", metadata: "optional" },
    reasons: ["requested_by_customer", "duplicate", "fraudulent", "other"],
    idempotency: { windowMs: 86_400_000, findsEarlier: true },
  });
});

describe("while a refund of the payment is under way", () => {
  test("the next is refused unsent, with the id of the one in the way", async () => {
    const { shop, ask, control, writes, ledger, payment } = at();
    control.setSettlement("later");
    const first = await shop.create(ask());
    expect(first).toMatchObject({ status: "pending", pendingReason: "processing" });
    for (const amount of [{ value: 1_000, currency: "PHP" }, "remaining"]) {
      const error = await refusal(shop.create(ask({ amount, idempotencyKey: "order-33/return-2" })));
      expect(error).toMatchObject({ name: "RequestError", code: "refund_in_progress", outcome: "not_sent", refundId: first.id, retry: "after_delay" });
    }
    expect(writes()).toHaveLength(1);
    expect(ledger()).toHaveLength(1);
    expect(await shop.refundable(payment)).toMatchObject({ amount: { value: total - part, currency: "PHP" } });
  });

  test("its own key still returns it", async () => {
    const { shop, fresh, ask, control, clock } = at();
    control.setSettlement("later");
    const firstUsedAt = new Date(clock.now()).toISOString();
    const first = await shop.create(ask());
    expect(await fresh().create(ask())).toMatchObject({ id: first.id, evidence: "exact_tag" });
    expect((await fresh().create(ask({ firstUsedAt }))).id).toBe(first.id);
  });

  test("it can be waited for, and then the next goes through", async () => {
    const { shop, ask, control, ledger } = at();
    control.setSettlement("later");
    const first = await shop.create(ask());
    expect(await shop.wait(first)).toMatchObject({ id: first.id, status: "succeeded", settledAt: expect.any(String) });
    await shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
    expect(ledger()).toHaveLength(2);
  });
});

describe("PayMongo's hundred centavos", () => {
  test.each([1, 99])("are more than %i, which is refused unsent by name", async (value) => {
    const { shop, ask, money, writes } = at();
    const error = await refusal(shop.create(ask({ amount: money(value) })));
    expect(error).toMatchObject({ name: "RequestError", code: "amount_below_minimum", outcome: "not_sent" });
    expect(writes()).toEqual([]);
  });

  test("are enough", async () => {
    const { shop, ask, money, spent } = at();
    await shop.create(ask({ amount: money(100) }));
    expect(spent()).toBe(100);
  });

  test("are what a remainder must have: a smaller one is refused unsent by name", async () => {
    const { shop, ask, money, writes, spent } = at();
    await shop.create(ask({ amount: money(total - 99) }));
    for (const amount of ["remaining", money(100)]) {
      const error = await refusal(shop.create(ask({ amount, idempotencyKey: "order-33/rest" })));
      expect(error).toMatchObject({ name: "RequestError", code: "amount_below_minimum", outcome: "not_sent" });
      expect(error.message).toContain("99 centavos");
    }
    expect(writes()).toHaveLength(1);
    expect(spent()).toBe(total - 99);
  });
});

describe("PayMongo's answers", () => {
  const refuse = (code: string) => Response.json({ errors: [{ code, detail: "Something went wrong." }] }, { status: 400 });

  test.each(processingErrors)("of %s, a 400, do not say whether money moved, and nothing did", async (code) => {
    const { shop, ask, use, ledger } = at();
    use(async ({ method }, next) => (method === "POST" ? refuse(code) : next()));
    const error = await refusal(shop.create(ask()));
    expect(error).toMatchObject({ code: "provider_unavailable", providerCode: code, httpStatus: 400, outcome: "unknown", retry: "after_reconcile" });
    expect(ledger()).toEqual([]);
  });

  test.each(processingErrors)("of %s, a 400, are looked into, and the refund that was made is found", async (code) => {
    const { shop, ask, use, ledger } = at();
    use(async ({ method }, next) => {
      const answer = await next();
      return method === "POST" ? refuse(code) : answer;
    });
    expect(await shop.create(ask())).toMatchObject({ id: ledger()[0]?.id, evidence: "exact_tag" });
    expect(ledger()).toHaveLength(1);
  });

  test("of too many requests are plain text, and nothing was executed", async () => {
    const { shop, ask, use, writes, ledger } = at();
    const text = "Too many requests, please try again later.";
    use(async ({ method }, next) => (method === "POST" ? new Response(text, { status: 429, headers: { "content-type": "text/plain" } }) : next()));
    const error = await refusal(shop.create(ask()));
    expect(error).toMatchObject({ name: "ProviderError", code: "rate_limited", httpStatus: 429, outcome: "rejected", retry: "after_delay" });
    expect(error.message).toContain(text);
    expect(writes()).toHaveLength(3);
    expect(ledger()).toEqual([]);
  });

  test("of a route that is not there are empty, and typed all the same", async () => {
    const { shop, ask, use, payment } = at();
    use(async () => new Response(null, { status: 404 }));
    for (const call of [() => shop.refundable(payment), () => shop.create(ask())]) {
      expect(await refusal(call())).toMatchObject({ name: "ProviderError", code: "payment_not_found", httpStatus: 404 });
    }
  });

  test("of a refusal are stored under the key: after the cause is gone, the attempt that is handed back takes another", async () => {
    const { shop, fresh, ask, control, writes, ledger } = at();
    control.setBalance(0);
    const refused = await refusal(shop.create(ask()));
    expect(refused).toMatchObject({ code: "insufficient_balance", outcome: "rejected" });
    control.setBalance(null);
    expect(await refusal(shop.create(ask()))).toMatchObject({ code: "insufficient_balance", outcome: "rejected" });
    const made = await fresh().create(ask({ after: refused.attempt }));
    expect(made.status).toBe("succeeded");
    const sent = writes().map(({ headers }) => headers["idempotency-key"]);
    expect(sent[1]).toBe(sent[0]);
    expect(sent[2]).not.toBe(sent[0]);
    expect(ledger()).toHaveLength(1);
  });
});

describe("PayMongo refuses", () => {
  test.each([
    ["a disputed payment", { disputed: true }, "payment_disputed"],
    ["an unpaid payment", { status: "failed" }, "payment_not_refundable"],
    ["a part, where only the whole goes", { partialAllowed: false }, "amount_exceeds_refundable"],
  ])("%s by name", async (_what, options, code) => {
    const { shop, ask, control, money, ledger } = at();
    const payment = control.addPayment({ amount: money(total), ...options }).id;
    const error = await refusal(shop.create(ask({ payment })));
    expect(error.code).toBe(code);
    expect(["not_sent", "rejected"]).toContain(error.outcome);
    expect(ledger(payment)).toEqual([]);
  });

  test("a payment whose time is over by name", async () => {
    const { shop, ask, clock, ledger } = at();
    clock.advance(61 * 86_400_000);
    expect(await refusal(shop.create(ask()))).toMatchObject({ code: "refund_window_expired", outcome: "rejected" });
    expect(ledger()).toEqual([]);
  });

  test("nothing because of a refund that failed: its amount is free again", async () => {
    const { shop, ask, control, payment, money, spent } = at();
    const failed = await shop.create(ask());
    control.setStatus(failed.id, "failed");
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(total) });
    await shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/again" }));
    expect(spent()).toBe(part + total);
  });
});

test("a list that ignores the filter does not bring in other payments' refunds", async () => {
  const { shop, ask, pay, payment, use } = at();
  const made = await shop.create(ask());
  await shop.create(ask({ payment: pay() }));
  use(({ url }, next) => next({ url: url.replace(/data\.attributes\.payment_id=[^&]+&?/, "") }));
  expect((await shop.all({ payment })).map(({ id }) => id)).toEqual([made.id]);
});

test("a payment shown without its refunds has them read from the list", async () => {
  const { shop, fresh, ask, use, payment, spent } = at();
  use(async ({ url }, next) => {
    const answer = await next();
    if (!url.endsWith(payment)) return answer;
    const body = await answer.json();
    delete body.data.attributes.refunds;
    return Response.json(body);
  });
  const first = await shop.create(ask());
  expect(await fresh().create(ask())).toMatchObject({ id: first.id, evidence: "exact_tag" });
  await fresh().create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
  expect(spent()).toBe(total);
});

test("a payment that shows its refunds flat, without their marks, has each one read", async () => {
  const { shop, fresh, ask, use, payment, ledger } = at();
  use(async ({ url }, next) => {
    const answer = await next();
    if (!url.endsWith(payment)) return answer;
    const body = await answer.json();
    type Whole = { id: string; attributes: { amount: number; status: string; created_at: number } };
    body.data.attributes.refunds = body.data.attributes.refunds.map(({ id, attributes: { amount, status, created_at } }: Whole) => ({
      id,
      amount,
      status,
      created_at,
    }));
    return Response.json(body);
  });
  const first = await shop.create(ask());
  expect(await fresh().create(ask())).toMatchObject({ id: first.id, evidence: "exact_tag" });
  expect(ledger()).toHaveLength(1);
  expect(await shop.refundable(payment)).toMatchObject({ amount: { value: total - part, currency: "PHP" } });
});
