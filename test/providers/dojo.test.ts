import { describe, expect, test } from "vitest";
import { refusal } from "./audit.ts";
import { part, stand, total } from "./stand.ts";
import { subjects } from "./subjects.ts";
import { refundSuite } from "./suite.ts";

refundSuite(subjects.dojo);

const at = () => stand(subjects.dojo);

test("Dojo can neither list, cancel, change nor tell a status, and protects by its key alone", () => {
  expect(at().shop.capabilities()).toMatchObject({
    operations: ["create", "explain", "get", "refundable", "reconcile"],
    fields: { reason: "optional", description: "optional" },
    reasons: ["requested_by_customer", "duplicate", "fraudulent", "returned", "other"],
    idempotency: { windowMs: null, findsEarlier: false },
  });
});

describe("a refund at Dojo", () => {
  test("has no status and no amount: a bare 200 is not a success", async () => {
    const { shop, ask, money } = at();
    const made = await shop.create(ask());
    expect(made).toMatchObject({ status: "unknown", unknownCause: "not_reported", statusSource: "none", providerStatus: null, settled: false });
    expect(made).toMatchObject({ amount: null, requestedAmount: money(part), createdAt: null, mode: null, metadata: null, contract: { ok: true } });
  });

  test("sends a bare number of minor units, the reason and the words, and a key that is a hash", async () => {
    const { shop, ask, writes } = at();
    await shop.create(ask({ reason: "returned", description: "Broken on arrival" }));
    const [write] = writes();
    expect(JSON.parse(write?.body ?? "")).toEqual({ amount: part, refundReason: "returned", notes: "Broken on arrival" });
    expect(write?.headers["idempotencykey"]).toMatch(/^[0-9a-f]{64}$/);
    expect(write?.headers["version"]).toBe("2026-02-27");
  });

  test("is repeated by the same key and the same bytes, which returns its id", async () => {
    const { shop, fresh, ask, writes, ledger } = at();
    const first = await shop.create(ask());
    expect((await fresh().create(ask())).id).toBe(first.id);
    const [one, two] = writes();
    expect(two).toEqual(one);
    expect(ledger()).toHaveLength(1);
  });

  test("of two keys is two refunds", async () => {
    const { shop, ask, ledger } = at();
    await shop.create(ask({ idempotencyKey: "a" }));
    await shop.create(ask({ idempotencyKey: "b" }));
    expect(ledger().map(({ amount }) => amount.value)).toEqual([part, part]);
  });

  test("with an unknown word for its reason keeps it verbatim, and guesses none of ours", async () => {
    const { shop, ask, use } = at();
    const made = await shop.create(ask({ reason: "returned" }));
    use(async (_request, next) => Response.json({ ...(await (await next()).json()), refundReason: "Demo refund" }));
    expect(await shop.get(made)).toMatchObject({ reason: null, providerReason: "Demo refund" });
  });
});

describe("what is left at Dojo", () => {
  test("is what was captured by hand, not what was authorized", async () => {
    const { shop, ask, control, money, spent } = at();
    const captures = [{ amount: 400 }, { amount: 300 }, { amount: 200, status: "Failed" as const }];
    const payment = control.addPayment({ amount: money(1_000), captures }).id;
    expect(await shop.refundable(payment)).toMatchObject({ amount: money(700) });
    await shop.create(ask({ payment, amount: "remaining" }));
    expect(spent(payment)).toBe(700);
  });

  test("is unknown where refundedAmount is not told, and the remaining amount is then not guessed", async () => {
    const { shop, ask, use, payment, writes } = at();
    use(async ({ method }, next) => {
      const answer = await next();
      return method === "GET" ? Response.json({ ...(await answer.json()), refundedAmount: null }) : answer;
    });
    expect(await shop.refundable(payment)).toMatchObject({ amount: null, why: expect.stringMatching(/refunded amount/) });
    expect(await refusal(shop.create(ask({ amount: "remaining" })))).toMatchObject({ name: "RequestError", code: "invalid_amount" });
    expect(writes()).toEqual([]);
  });

  test("is said with reserve", async () => {
    const { shop, payment } = at();
    expect((await shop.refundable(payment)).advisory).not.toEqual([]);
  });
});

describe("Dojo refuses", () => {
  test.each(["Created", "Authorized", "Reversed"] as const)("a payment that is %s, unsent", async (status) => {
    const { shop, ask, control, money, writes, ledger } = at();
    const payment = control.addPayment({ amount: money(1_000), status }).id;
    const error = await refusal(shop.create(ask({ payment, amount: money(100) })));
    expect(error).toMatchObject({ name: "RequestError", code: "payment_not_refundable", outcome: "not_sent" });
    expect(writes()).toEqual([]);
    expect(ledger(payment)).toEqual([]);
  });

  test("pounds for a payment in euros, although the number alone would go through", async () => {
    const { shop, ask, pay, writes } = at();
    const payment = pay(1_000, "EUR");
    const error = await refusal(shop.create(ask({ payment, amount: { value: 1_000, currency: "GBP" } })));
    expect(error).toMatchObject({ code: "currency_mismatch", outcome: "not_sent" });
    expect(writes()).toEqual([]);
    await shop.create(ask({ payment, amount: { value: 1_000, currency: "EUR" } }));
  });

  test("too much with a field error and no code of its own", async () => {
    const { shop, ask, money, ledger } = at();
    const error = await refusal(shop.create(ask({ amount: money(total + 1) })));
    expect(error).toMatchObject({ name: "ProviderError", code: "amount_exceeds_refundable", httpStatus: 400, outcome: "rejected", providerCode: null });
    expect(error.message).toContain("Amount");
    expect(ledger()).toEqual([]);
  });

  test("the same key with other content by its own conflict", async () => {
    const { shop, fresh, ask, ledger } = at();
    await shop.create(ask());
    const error = await refusal(fresh().create(ask({ description: "Something else" })));
    expect(error).toMatchObject({ name: "ProviderError", code: "idempotency_conflict", httpStatus: 409, outcome: "unknown" });
    expect(ledger()).toHaveLength(1);
  });
});
