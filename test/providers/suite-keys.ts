import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Capabilities } from "../../src/capabilities.ts";
import { RefundError } from "../../src/errors.ts";
import type { Refund } from "../../src/types.ts";
import { refusal } from "./audit.ts";
import { key, type Subject, stand, total } from "./stand.ts";

export function keys(subject: Subject, able: Capabilities): void {
  const { fields, reasons, idempotency } = able;
  const { findsEarlier, windowMs } = idempotency;
  const otherContents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    amount: { amount: { value: 1_200, currency: subject.currency } },
    ...(fields.description ? { description: { description: "Something else" } } : {}),
    ...(reasons.length > 1 ? { reason: { reason: reasons[1] } } : {}),
    ...(fields.reference ? { reference: { reference: "creditmemo_13" } } : {}),
    ...(fields.metadata ? { metadata: { metadata: { ticket: "43" } } } : {}),
  };

  describe("a key", () => {
    test("names one refund: a fresh start that repeats the call gets the same one", async () => {
      const { shop, fresh, ask, ledger } = stand(subject);
      const first = await shop.create(ask());
      for (const again of [await shop.create(ask()), await fresh().create(ask()), await fresh().create(ask())]) {
        expect(again.id).toBe(first.id);
        if (findsEarlier) expect(again.evidence).toBe("exact_tag");
        expect(again.requestedAmount).toEqual(first.requestedAmount);
      }
      expect(ledger()).toHaveLength(1);
    });

    if (findsEarlier) {
      test("is found at the provider without a second write, also long after the provider forgot it", async () => {
        const { shop, fresh, ask, ledger, clock, writes } = stand(subject);
        const first = await shop.create(ask());
        clock.advance((windowMs ?? 0) + 48 * 3_600_000);
        const again = await fresh().create(ask());
        expect(again).toMatchObject({ id: first.id, evidence: "exact_tag" });
        expect(writes()).toHaveLength(1);
        expect(ledger()).toHaveLength(1);
      });

      test('names one refund of "remaining": the repeated call gets it, and is not told that nothing is left', async () => {
        const { shop, fresh, ask, ledger, spent } = stand(subject);
        const first = await shop.create(ask({ amount: "remaining" }));
        expect((await fresh().create(ask({ amount: "remaining" }))).id).toBe(first.id);
        expect(ledger()).toHaveLength(1);
        expect(spent()).toBe(total);
      });
    } else {
      test('names one refund of "remaining": the repeated call without a look does not know, and does not say that nothing was sent', async () => {
        const { shop, fresh, ask, ledger } = stand(subject);
        await shop.create(ask({ amount: "remaining" }));
        expect(await refusal(fresh().create(ask({ amount: "remaining" })))).toMatchObject({ code: "already_refunded", outcome: "unknown" });
        expect(ledger()).toHaveLength(1);
      });
    }

    if (windowMs !== 0) {
      test("that the caller vouches for needs no look, and is one refund all the same", async () => {
        const { shop, fresh, ask, ledger, clock } = stand(subject);
        const firstUsedAt = new Date(clock.now()).toISOString();
        const first = await shop.create(ask({ firstUsedAt }));
        clock.advance(60_000);
        const again = await fresh().create(ask({ firstUsedAt }));
        expect(again.id).toBe(first.id);
        expect(ledger()).toHaveLength(1);
      });

      test("is one refund for two processes that use it at the same moment", async () => {
        const { fresh, ask, ledger } = stand(subject);
        const made = await Promise.all([fresh(), fresh(), fresh()].map((process) => process.create(ask())));
        expect(new Set(made.map(({ id }) => id)).size).toBe(1);
        expect(ledger()).toHaveLength(1);
      });
    }

    test.each(Object.entries(otherContents))("with another %s is a conflict, and nothing more moves", async (_field, content) => {
      const { shop, fresh, ask, ledger } = stand(subject);
      const first = await shop.create(ask());
      for (const process of [shop, fresh()]) {
        const error = await refusal(process.create(ask(content)));
        expect(error.code).toBe("idempotency_conflict");
        // Where no look can see the key, what took it may be this very content.
        expect(findsEarlier ? ["not_sent", "rejected"] : ["unknown"]).toContain(error.outcome);
        if (findsEarlier) expect(error.refundId).toBe(first.id);
      }
      expect(ledger().map(({ id }) => id)).toEqual([first.id]);
      expect((await fresh().create(ask())).id).toBe(first.id);
    });

    test("belongs to one payment: at another it names another refund", async () => {
      const { shop, ask, pay, ledger } = stand(subject);
      const other = pay();
      const first = await shop.create(ask());
      const second = await shop.create(ask({ payment: other }));
      expect(second.id).not.toBe(first.id);
      expect([ledger().length, ledger(other).length]).toEqual([1, 1]);
    });

    test("is one refund for concurrent calls, and one write", async () => {
      const { shop, ask, ledger, writes } = stand(subject);
      const made = await Promise.all([shop.create(ask()), shop.create(ask()), shop.create(ask())]);
      expect(new Set(made.map(({ id }) => id)).size).toBe(1);
      expect(writes()).toHaveLength(1);
      expect(ledger()).toHaveLength(1);
    });

    test("that is under way is a conflict for other content", async () => {
      const { shop, ask, ledger } = stand(subject);
      const [first, second] = await Promise.allSettled([shop.create(ask()), shop.create(ask({ amount: { value: 1_200, currency: subject.currency } }))]);
      expect(first.status).toBe("fulfilled");
      expect(second).toMatchObject({ status: "rejected", reason: { code: "idempotency_conflict", outcome: "not_sent" } });
      expect(ledger()).toHaveLength(1);
    });

    test("shared by two callers survives that one of them leaves", async () => {
      const { shop, ask, ledger, use } = stand(subject);
      const leaving = new AbortController();
      use(async ({ method }, next) => {
        if (method !== "GET") leaving.abort();
        return next();
      });
      const [left, stayed] = await Promise.allSettled([shop.create(ask(), { signal: leaving.signal }), shop.create(ask())]);
      expect(left).toMatchObject({ status: "rejected", reason: { code: "aborted", outcome: "unknown" } });
      expect(stayed).toMatchObject({ status: "fulfilled", value: { id: ledger()[0]?.id } });
      expect(ledger()).toHaveLength(1);
    });

    test("is any text of up to 255 printable characters, and comes back from the provider as it was", async () => {
      const printable = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 255 }).filter((text) => text === text.trim());
      await fc.assert(
        fc.asyncProperty(printable, async (idempotencyKey) => {
          const { shop, fresh, ask, ledger } = stand(subject);
          const first = await shop.create(ask({ idempotencyKey }));
          expect(first.contract.issues).toEqual([]);
          expect((await fresh().create(ask({ idempotencyKey }))).id).toBe(first.id);
          expect(ledger()).toHaveLength(1);
        }),
        { numRuns: 12, examples: [[key.padEnd(255, "!")], ["1:0:"], ["__proto__"], ['"\\"']] },
      );
    });
  });

  test("in any history each key makes at most one refund, no sum exceeds the payment, and every error is true", async () => {
    const calls = fc.record({
      idempotencyKey: fc.constantFrom("a", "b", "c"),
      value: fc.constantFrom(700, 2_300, 6_100, total, "remaining" as const),
      restarted: fc.boolean(),
      pause: fc.constantFrom(0, 90_000, 2 * 3_600_000, 30 * 3_600_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(calls, { minLength: 1, maxLength: 9 }), async (history) => {
        const { shop, fresh, ask, money, ledger, spent, clock } = stand(subject);
        const known = new Map<string, Refund>();
        for (const { idempotencyKey, value, restarted, pause } of history) {
          clock.advance(pause);
          const content = `${idempotencyKey} ${value}`;
          const amount = value === "remaining" ? value : money(value);
          try {
            const refund = await (restarted ? fresh() : shop).create(ask({ idempotencyKey, amount }));
            expect(ledger().map(({ id }) => id)).toContain(refund.id);
            expect(known.get(content)?.id ?? refund.id).toBe(refund.id);
            known.set(content, refund);
          } catch (error) {
            if (!(error instanceof RefundError)) throw error;
            if (known.has(content)) expect([findsEarlier, value, error.outcome], "a known refund was not returned").toEqual([false, "remaining", "unknown"]);
            else expect(findsEarlier ? ["not_sent", "rejected"] : ["not_sent", "rejected", "unknown"]).toContain(error.outcome);
          }
          const made = [...known.values()].map(({ id }) => id);
          expect(new Set(ledger().map(({ id }) => id))).toEqual(new Set(made));
          expect(new Set([...known.keys()].map((name) => name.split(" ")[0])).size).toBe(new Set(made).size);
          expect(spent()).toBeLessThanOrEqual(total);
        }
      }),
      { numRuns: 25 },
    );
  });
}
