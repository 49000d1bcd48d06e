import { describe, expect, test } from "vitest";
import type { Capabilities } from "../src/capabilities.ts";
import { RefundError } from "../src/errors.ts";
import { expectNothingInvented } from "./providers/audit.ts";
import { placesOf, type Spoiling, spoiling, violations } from "./providers/spoil.ts";
import { part, stand, total } from "./providers/stand.ts";
import { allSubjects } from "./providers/subjects.ts";

// Laws that hold whatever stands in any one place of a provider's answers.

const typed = (error: unknown): RefundError => {
  if (error instanceof RefundError) return error;
  throw error;
};
const idNames = new Set(["id", "refund_id", "refundId"]);
/**
 * What nobody can see through without a key at the provider: an answer that keeps its contract and has the refund or its mark
 * no more. And the payment's currency, which does not change in life.
 */
const isBeyondProof = ({ path, value }: Spoiling, { findsEarlier, windowMs }: Capabilities["idempotency"]): boolean => {
  const last = path.at(-1) ?? "";
  if (!findsEarlier) return last === "currencyCode";
  if (windowMs !== 0) return false;
  if (last === "openrefunds") return true;
  if (last === "metadata") return typeof value === "object" && value !== null && !Array.isArray(value);
  return (last === "refunds" && (value === null || Array.isArray(value))) || (path.at(-2) === "refunds" && value === undefined);
};
/** The answer as a whole, or a place where a refund's own id stands. */
const hidesId = ({ path }: Spoiling) => path.length === 0 || ["data", "attributes"].includes(path.at(-1) ?? "") || idNames.has(path.at(-1) ?? "");

describe.each([...allSubjects])("whatever stands in one place of an answer of $name,", (subject) => {
  const { idempotency } = stand(subject).shop.capabilities();

  test("the refund that was made is told, or the error says that it was accepted and as what", async () => {
    const probe = stand(subject);
    const all = await placesOf(probe, () => probe.shop.create(probe.ask()));
    const broken = await violations(
      all.filter(({ method }) => method === "POST"),
      async (one) => {
        const { use, shop, ask, ledger, writes } = stand(subject);
        use(spoiling(one));
        try {
          const refund = await shop.create(ask());
          expectNothingInvented(refund);
          if (!hidesId(one)) expect(refund.id).toBe(ledger()[0]?.id);
        } catch (thrown) {
          const error = typed(thrown);
          expect(error.name).toBe("ContractError");
          if (error.outcome === "unknown") expect([idempotency.findsEarlier, hidesId(one)], "it is not known without need").toEqual([false, true]);
          else expect(error).toMatchObject({ outcome: "accepted", refundId: hidesId(one) ? expect.any(String) : ledger()[0]?.id });
        }
        expect([ledger().length, writes().length]).toEqual([1, 1]);
      },
    );
    expect(broken).toEqual([]);
  });

  test("a read tells what is there and no more, or says that the contract is broken", async () => {
    const { use, shop, ask, ...world } = stand(subject);
    const made = await shop.create(ask({ description: "Order #33" }));
    const all = await placesOf({ use, shop, ask, ...world }, () => shop.get(made));
    const broken = await violations(all, async (one) => {
      use(spoiling(one));
      try {
        expectNothingInvented(await shop.get(made));
      } catch (thrown) {
        const error = typed(thrown);
        expect(["contract_violation", "refund_not_found"]).toContain(error.code);
        expect(error.outcome).toBeNull();
      }
    });
    expect(broken).toEqual([]);
  });

  test("a refund goes out once and as it was asked for, or certainly not at all", async () => {
    const probe = stand(subject);
    const all = await placesOf(probe, () => probe.shop.create(probe.ask()));
    const broken = await violations(
      all.filter(({ method }) => method === "GET"),
      async (one) => {
        const { use, shop, ask, ledger } = stand(subject);
        use(spoiling(one));
        const made = await shop.create(ask()).catch(typed);
        if (made instanceof RefundError) expect(["not_sent", "rejected", "unknown"]).toContain(made.outcome);
        expect(ledger().map(({ amount }) => amount.value)).toEqual(made instanceof RefundError ? [] : [part]);
      },
    );
    expect(broken).toEqual([]);
  });

  test("a repeated key makes no second refund, and is not told that there is none", async () => {
    const repeat = async (one?: Spoiling) => {
      const { use, shop, fresh, ask, clock, ledger, ...world } = stand(subject);
      const made = await shop.create(ask());
      clock.advance(5 * 60_000);
      if (!one) return placesOf({ use, shop, fresh, ask, clock, ledger, ...world }, () => fresh().create(ask()));
      use(spoiling(one));
      const again = await fresh().create(ask()).catch(typed);
      expect(ledger().map(({ id }) => id)).toEqual([made.id]);
      if (again instanceof RefundError) expect(["unknown", "accepted"]).toContain(again.outcome);
      else if (!hidesId(one)) expect(again.id).toBe(made.id);
      return [];
    };
    const all = (await repeat()).filter(({ method }) => method === "GET");
    expect(all.length).toBeGreaterThan(0);
    expect(await violations(all, async (one) => void (isBeyondProof(one, idempotency) || (await repeat(one))))).toEqual([]);
  });

  test('"remaining" never takes more than the payment, whatever figure is missing or odd', async () => {
    const rest = async (one?: Spoiling) => {
      const { use, shop, ask, spent, ...world } = stand(subject);
      await shop.create(ask());
      const all = () => shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
      if (!one) return placesOf({ use, shop, ask, spent, ...world }, all);
      use(spoiling(one));
      await all().catch(typed);
      expect(spent()).toBeLessThanOrEqual(total);
      return [];
    };
    const all = (await rest()).filter(({ method }) => method === "GET");
    expect(await violations(all, async (one) => void (await rest(one)))).toEqual([]);
  });
});
