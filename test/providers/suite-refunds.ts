import { describe, expect, test } from "vitest";
import type { Capabilities } from "../../src/capabilities.ts";
import { expectNothingInvented, refusal, traces } from "./audit.ts";
import { part, type Subject, stand, total } from "./stand.ts";

const nothingLeft = ["already_refunded", "exceeds_refundable", "amount_exceeds_refundable", "payment_not_refundable"];

export function refunding(subject: Subject, able: Capabilities): void {
  const { fields, reasons, idempotency } = able;

  describe("a refund", () => {
    test("of a part is made once, of that payment and that amount, and says so", async () => {
      const { shop, ask, ledger, payment, money } = stand(subject);
      const refund = await shop.create(ask());
      expect(ledger()).toEqual([expect.objectContaining({ id: refund.id, payment, amount: money(part) })]);
      expect(refund).toMatchObject({ payment, requestedAmount: money(part), evidence: "answered", contract: { ok: true, issues: [] } });
      expect(refund.provider).toBe(subject.name);
      expect(refund.account).toBe(subject.name);
      // An amount that the provider tells is passed on, and only then.
      const told = traces(refund.raw);
      expect(refund.amount).toEqual(told.has(String(part)) || told.has("35.00") ? money(part) : null);
    });

    test("can be followed by other parts, each by its own key", async () => {
      const { shop, ask, ledger, money } = stand(subject);
      const values = [1_000, 2_500, 3_000];
      const made = [];
      for (const value of values) made.push(await shop.create(ask({ amount: money(value), idempotencyKey: `order-33/part-${value}` })));
      expect(ledger().map(({ amount }) => amount.value)).toEqual(values);
      expect(ledger().map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    });

    test("of an equal amount with another key is another refund, or is refused as a duplicate until the hour is over", async () => {
      const { shop, ask, ledger, clock } = stand(subject);
      await shop.create(ask({ idempotencyKey: "order-33/first" }));
      const again = () => shop.create(ask({ idempotencyKey: "order-33/second" }));
      if (subject.refusesEqualAmounts) {
        const error = await refusal(again());
        expect(error).toMatchObject({ name: "ProviderError", code: "duplicate_refund", outcome: "rejected", retry: "after_delay" });
        expect(ledger()).toHaveLength(1);
        clock.advance(3_600_000);
      }
      const second = await again();
      expect(ledger().map(({ id }) => id)).toEqual([expect.any(String), second.id]);
      expect(ledger()[0]?.id).not.toBe(second.id);
    });

    test('of "remaining" on an untouched payment is the whole payment', async () => {
      const { shop, ask, spent, ledger } = stand(subject);
      await shop.create(ask({ amount: "remaining" }));
      expect(spent()).toBe(total);
      expect(ledger()).toHaveLength(1);
    });

    test('of "remaining" equals what is left after a part, and nothing more goes out then', async () => {
      const { shop, ask, money, spent, ledger } = stand(subject);
      await shop.create(ask());
      const rest = await shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
      expect(spent()).toBe(total);
      expect([null, total - part]).toContain(rest.amount?.value ?? null);
      expect([null, total - part]).toContain(rest.requestedAmount?.value ?? null);

      const more = await refusal(shop.create(ask({ amount: money(100), idempotencyKey: "order-33/more" })));
      expect(nothingLeft).toContain(more.code);
      expect(["not_sent", "rejected"]).toContain(more.outcome);
      const moreOfTheRest = await refusal(shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/more-of-the-rest" })));
      expect(nothingLeft).toContain(moreOfTheRest.code);
      // Where no look can see the key, the rest may be gone because of this very key.
      expect(idempotency.findsEarlier ? ["not_sent", "rejected"] : ["unknown"]).toContain(moreOfTheRest.outcome);
      expect(ledger()).toHaveLength(2);
      expect(spent()).toBe(total);
    });

    test.each([total + 1, total * 3])("of %i, more than the payment, is refused by name and moves nothing", async (value) => {
      const { shop, ask, money, ledger } = stand(subject);
      const error = await refusal(shop.create(ask({ amount: money(value) })));
      expect(["exceeds_refundable", "amount_exceeds_refundable"]).toContain(error.code);
      expect(["not_sent", "rejected"]).toContain(error.outcome);
      expect(["never", "after_fix"]).toContain(error.retry);
      expect(ledger()).toEqual([]);
    });

    test("of more than what a first part left is refused by name and moves nothing more", async () => {
      const { shop, ask, money, ledger } = stand(subject);
      await shop.create(ask());
      const error = await refusal(shop.create(ask({ amount: money(total - part + 1), idempotencyKey: "order-33/too-much" })));
      expect(["exceeds_refundable", "amount_exceeds_refundable"]).toContain(error.code);
      expect(["not_sent", "rejected"]).toContain(error.outcome);
      expect(ledger()).toHaveLength(1);
    });
  });

  describe("what a refund says", () => {
    test("is nothing that the provider did not tell", async () => {
      const { shop, ask } = stand(subject);
      const created = await shop.create(ask());
      expectNothingInvented(created);
      const read = await shop.get(created);
      expectNothingInvented(read);
      expect(read.requestedAmount).toBeNull();
    });

    if (fields.description) {
      test("has the description that was given", async () => {
        const { shop, ask } = stand(subject);
        const description = "Hüpfburg №5 – 返金";
        const created = await shop.create(ask({ description }));
        expect(created).toMatchObject({ description, contract: { ok: true } });
        expect(await shop.get(created)).toMatchObject({ description });
      });
    }

    for (const reason of reasons) {
      test(`has the reason ${reason} that was given, with and without a description`, async () => {
        const { shop, ask, pay } = stand(subject);
        const plain = await shop.create(ask({ reason }));
        expect(plain.reason).toBe(reason);
        expect((await shop.get(plain)).reason).toBe(reason);
        const both = await shop.create(ask({ payment: pay(), reason, description: "Broken on arrival" }));
        expect(both).toMatchObject({ reason, description: "Broken on arrival" });
        expect(await shop.get(both)).toMatchObject({ reason, description: "Broken on arrival" });
      });
    }

    if (fields.reference) {
      test("has the reference that was given", async () => {
        const { shop, ask } = stand(subject);
        const created = await shop.create(ask({ reference: "creditmemo_12" }));
        expect(created.reference).toBe("creditmemo_12");
        expect((await shop.get(created)).reference).toBe("creditmemo_12");
      });
    }

    if (fields.metadata) {
      test("has the caller's metadata, without the mark that went over the wire with it", async () => {
        const { shop, ask, writes } = stand(subject);
        const metadata = { ticket: "42", "order-id": "Bestellung 33" };
        const created = await shop.create(ask({ metadata }));
        expect(created.metadata).toEqual(metadata);
        expect((await shop.get(created)).metadata).toEqual(metadata);
        const [write] = writes();
        expect(write?.body).toContain('"openrefunds":"1:');
        expect(write?.body).toContain('"ticket":"42"');
        expect(traces(created.raw)).toContain("field openrefunds");
      });

      test("has empty metadata where the caller gave none", async () => {
        const { shop, ask } = stand(subject);
        expect((await shop.create(ask())).metadata).toEqual({});
      });
    }
  });
}
