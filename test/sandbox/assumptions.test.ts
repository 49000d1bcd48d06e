import { describe, expect, test } from "vitest";
import { type Assumptions, createSandbox } from "../../src/sandbox/index.ts";
import { clientAt, type Wired } from "./wire.ts";

const under = (provider: Wired, assume: Partial<Assumptions> = {}) => {
  const sandbox = createSandbox({ assume });
  return { sandbox, ...clientAt(sandbox, provider) };
};
/** Where a payment tells of its refunds. */
const toldAt = {
  dodo: ["", "refunds"],
  mollie: ["?embed=refunds", "_embedded"],
  paymongo: ["", "refunds"],
  smartpay: ["", "refunds"],
} as const;
async function told(at: ReturnType<typeof under>, provider: keyof typeof toldAt): Promise<unknown> {
  const [query, name] = toldAt[provider];
  const { body } = await at.read(`${at.wire.payment(at.payment)}${query}`);
  const fields = provider === "paymongo" ? (body["data"] as { attributes: Record<string, unknown> }).attributes : body;
  return fields[name];
}

describe("a payment's own refunds", () => {
  test.each(["dodo", "mollie", "paymongo"] as const)("are told by %s, and left out where that is assumed", async (provider) => {
    const plain = under(provider);
    await plain.make(3_500);
    expect(JSON.stringify(await told(plain, provider))).toContain(plain.ledger()[0]?.id);
    const silent = under(provider, { paymentRefunds: "absent" });
    await silent.make(3_500);
    expect(await told(silent, provider)).toBeUndefined();
    expect(await silent.list()).toEqual([silent.ledger()[0]?.id]);
  });
  test("are not told by Smartpay, unless that is assumed or the payment says so", async () => {
    const plain = under("smartpay");
    await plain.make(3_500);
    expect(await told(plain, "smartpay")).toBeUndefined();
    const telling = under("smartpay", { paymentRefunds: "present" });
    expect(await told(telling, "smartpay")).toEqual([]);
    await telling.make(3_500);
    expect(await told(telling, "smartpay")).toEqual([telling.ledger()[0]?.id]);
    const { id } = telling.sandbox.smartpay.addPayment({ amount: { value: 100, currency: "JPY" }, listsRefunds: false });
    expect((await telling.read(`/v1/payments/${id}`)).body).not.toHaveProperty("refunds");
  });
});

test("Smartpay's refunds tell their status, or nowhere where that is assumed", async () => {
  for (const [refundStatus, has] of [
    ["present", true],
    ["absent", false],
  ] as const) {
    const { make, create, read, wire, payment } = under("smartpay", { refundStatus });
    const id = await make(3_500);
    const bodies = [await (await create(100, "key-2")).json(), (await read(wire.refund(payment, id))).body, (await read("/v1/refunds")).body];
    expect(bodies.map((body) => JSON.stringify(body).includes('"status":"succeeded"'))).toEqual([has, has, has]);
  }
});

describe("a refund that failed", () => {
  test.each(["dodo", "mollie", "paymongo", "smartpay"] as const)(
    "stays in the lists of %s, and disappears from them where that is assumed",
    async (provider) => {
      for (const listsFailed of [true, false]) {
        const at = under(provider, { listsFailed, paymentRefunds: provider === "smartpay" ? "present" : "by_provider" });
        const [failed, kept] = [await at.make(3_500), await at.make(2_000, "key-2")];
        at.sandbox[provider].setStatus(failed, "failed");
        expect([...(await at.list())].sort()).toEqual((listsFailed ? [failed, kept] : [kept]).sort());
        const inPayment = JSON.stringify(await told(at, provider));
        expect([inPayment.includes(failed), inPayment.includes(kept)]).toEqual([listsFailed, true]);
        expect((await at.read(at.wire.refund(at.payment, failed))).status).toBe(200);
      }
    },
  );
});

test("a canceled refund is gone at Mollie, or stays and says so where that is assumed", async () => {
  for (const keepsCanceled of [false, true]) {
    const { make, send, read, list, wire, payment } = under("mollie", { keepsCanceled });
    const id = await make(3_500);
    expect((await send(wire.refund(payment, id), { method: "DELETE" })).status).toBe(204);
    const { status, body } = await read(wire.refund(payment, id));
    expect([status, await list()]).toEqual(keepsCanceled ? [200, [id]] : [404, []]);
    if (keepsCanceled) expect(body["status"]).toBe("canceled");
  }
});

describe("a repeated key at Dojo", () => {
  test("is answered again for ever", async () => {
    const { sandbox, make } = under("dojo");
    const id = await make(3_500);
    sandbox.clock.advance(400 * 86_400_000);
    expect(await make(3_500)).toBe(id);
  });
  test("is a new refund once the key is forgotten", async () => {
    const { sandbox, make } = under("dojo", { keepsKeysMs: 1_000 });
    const id = await make(3_500);
    sandbox.clock.advance(999);
    expect(await make(3_500)).toBe(id);
    sandbox.clock.advance(1);
    expect(await make(3_500)).not.toBe(id);
  });
  test("is refused with a conflict where that is assumed, the same body too, and makes no refund", async () => {
    const { create, ledger } = under("dojo", { repeatedKey: "refused" });
    expect((await create(3_500)).status).toBe(200);
    expect((await create(3_500)).status).toBe(409);
    expect((await create(3_500, "key-2")).status).toBe(200);
    expect(ledger()).toHaveLength(2);
  });
  test("leaves the keys alone whose replay is documented", async () => {
    for (const provider of ["mollie", "paymongo", "smartpay"] as const) {
      const { make } = under(provider, { repeatedKey: "refused", keepsKeysMs: 1 });
      const id = await make(3_500);
      expect(await make(3_500)).toBe(id);
    }
  });
});

test("a refusal is stored under its key where that is assumed, and only then", async () => {
  for (const [provider, refusal] of [
    ["dojo", 400],
    ["mollie", 422],
    ["smartpay", 403],
  ] as const) {
    for (const storesFailures of [true, false]) {
      const { sandbox, make, create, ledger } = under(provider, { storesFailures });
      const blocking = await make(8_000);
      expect((await create(5_000, "key-2")).status).toBe(refusal);
      if (provider === "dojo") expect((await create(2_000, "key-2")).status).toBe(storesFailures ? 409 : 200);
      else {
        sandbox[provider].setStatus(blocking, "failed");
        expect((await create(5_000, "key-2")).ok).toBe(!storesFailures);
      }
      expect(ledger()).toHaveLength(storesFailures ? 1 : 2);
    }
  }
});

test("Dojo's refundedAmount lags by the time that is assumed, and what is left does not", async () => {
  const { sandbox, make, create, read } = under("dojo", { refundedAmountLagMs: 60_000 });
  await make(7_000);
  sandbox.clock.advance(59_999);
  expect((await read()).body).toMatchObject({ refundedAmount: 0, status: "Captured" });
  expect((await create(7_000, "key-2")).status).toBe(400);
  sandbox.clock.advance(1);
  expect((await read()).body).toMatchObject({ refundedAmount: 7_000 });
});

test("Dodo refuses an item-less refund after a partial one, or takes the rest where that is assumed", async () => {
  for (const [itemlessAfterPartial, status, sum] of [
    ["refused", 422, 3_500],
    ["takes_the_rest", 200, 10_000],
  ] as const) {
    const { make, send, payment, ledger } = under("dodo", { itemlessAfterPartial });
    await make(3_500);
    expect((await send("/refunds", { method: "POST", body: { payment_id: payment } })).status).toBe(status);
    expect(ledger().reduce((total, { amount }) => total + amount.value, 0)).toBe(sum);
  }
});
