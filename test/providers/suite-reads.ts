import { describe, expect, test } from "vitest";
import type { Capabilities } from "../../src/capabilities.ts";
import type { Refund } from "../../src/types.ts";
import { expectNothingInvented, refusal } from "./audit.ts";
import { part, type Stand, type Subject, stand, total } from "./stand.ts";

/** What does not depend on which call the refund came from. */
const facts = ({ evidence: _evidence, requestedAmount: _asked, requestId: _request, raw: _raw, ...rest }: Refund) => rest;

export function reading(subject: Subject, able: Capabilities): void {
  const can = (operation: string) => able.operations.includes(operation);

  describe("a refund that is read", () => {
    test("equals the refund that was created", async () => {
      const { shop, ask } = stand(subject);
      const created = await shop.create(ask({ ...(able.fields.metadata ? { metadata: { ticket: "42" } } : {}) }));
      expect(facts(await shop.get(created))).toEqual(facts(created));
    });

    test("and does not exist is not found, by name", async () => {
      const { shop, ask } = stand(subject);
      const made = await shop.create(ask());
      const error = await refusal(shop.get({ id: `${made.id.slice(0, -4)}0000`, payment: made.payment }));
      expect(error).toMatchObject({ name: "ProviderError", httpStatus: 404, outcome: null, operation: "get" });
      expect(["refund_not_found", "payment_not_found"]).toContain(error.code);
    });

    test("of another payment is not taken for this one's", async () => {
      const { shop, ask, pay } = stand(subject);
      const made = await shop.create(ask());
      expect(await refusal(shop.get({ id: made.id, payment: pay() }))).toMatchObject({ code: "refund_not_found", outcome: null });
    });

    test.each(["", undefined])("needs its id: %j is refused unsent", async (id) => {
      const { shop, requests, payment } = stand(subject);
      const error = await refusal(shop.get({ payment, id } as { payment: string; id: string }));
      expect(error).toMatchObject({ name: "RequestError", code: "invalid_request" });
      expect(error.message).toContain("/id");
      expect(requests).toEqual([]);
    });
  });

  describe("what is refundable", () => {
    test("is the payment, then what a part left, then nothing; or it is null and says why", async () => {
      const { shop, ask, payment, money } = stand(subject);
      const before = await shop.refundable(payment);
      await shop.create(ask());
      const after = await shop.refundable(payment);
      if (before.amount === null) {
        for (const { amount, why } of [before, after]) expect({ amount, why }).toEqual({ amount: null, why: expect.stringMatching(/\w/) });
        return;
      }
      expect(before).toMatchObject({ payment, amount: money(total), why: null });
      expect(after).toMatchObject({ payment, amount: money(total - part), why: null });
      await shop.create(ask({ amount: "remaining", idempotencyKey: "order-33/rest" }));
      expect((await shop.refundable(payment)).amount).toEqual(money(0));
    });

    test("is read, and never written", async () => {
      const { shop, payment, writes, requests } = stand(subject);
      await shop.refundable(payment);
      expect(requests.length).toBeGreaterThan(0);
      expect(writes()).toEqual([]);
    });
  });

  if (can("list")) listing(subject);
  if (can("wait")) waiting(subject);

  const calls: Readonly<Record<string, (shop: Stand["shop"], made: Refund) => Promise<unknown>>> = {
    list: (shop) => shop.page(),
    cancel: (shop, made) => shop.cancel(made),
    update: (shop, made) => shop.update(made, { description: "New words" }),
    wait: (shop, made) => shop.wait(made),
  };
  for (const [operation, call] of Object.entries(calls).filter(([name]) => !can(name))) {
    test(`${operation}, which the provider can't, is refused unsent`, async () => {
      const { shop, ask, requests } = stand(subject);
      const made = await shop.create(ask());
      const sent = requests.length;
      const error = await refusal(call(shop, made));
      expect(error).toMatchObject({ name: "RequestError", code: "unsupported_operation", operation, retry: "never" });
      expect(error.message).toContain(subject.name);
      expect(requests).toHaveLength(sent);
    });
  }
}

function listing(subject: Subject): void {
  describe("a list", () => {
    test("of a payment has its refunds, each as it was created, and no other payment's", async () => {
      const { shop, ask, pay, payment } = stand(subject);
      const made = await shop.create(ask());
      await shop.create(ask({ payment: pay() }));
      const all = await shop.all({ payment });
      expect(all.map(({ id }) => id)).toEqual([made.id]);
      const { id, status, amount, createdAt } = made;
      expect(all).toEqual([expect.objectContaining({ id, payment, status, amount, createdAt, requestedAmount: null })]);
      for (const refund of all) expectNothingInvented(refund);
    });

    test("of a payment without refunds is empty", async () => {
      const { shop, payment } = stand(subject);
      expect(await shop.all({ payment })).toEqual([]);
      expect(await shop.page({ payment })).toEqual({ refunds: [], next: null });
    });

    test("goes through all pages to the end, tells each refund once, and goes on from a cursor", async () => {
      const { shop, ask, pay, clock } = stand(subject);
      const made: string[] = [];
      const firstUsedAt = new Date(clock.now()).toISOString();
      for (let count = 0; count < 255; count += 1) made.push((await shop.create(ask({ payment: pay(), firstUsedAt }))).id);
      const ids = (refunds: readonly Refund[]) => refunds.map(({ id }) => id);
      const inOrder = ids(await shop.all());
      expect(inOrder).toHaveLength(made.length);
      expect(new Set(inOrder)).toEqual(new Set(made));

      const first = await shop.page();
      expect(first.refunds.length).toBeLessThan(made.length);
      expect(first.next).not.toBeNull();
      const rest: string[] = [];
      for (let cursor = first.next; cursor !== null; ) {
        const page = await shop.page({}, cursor);
        rest.push(...ids(page.refunds));
        cursor = page.next;
      }
      expect([...ids(first.refunds), ...rest]).toEqual(inOrder);
      expect(ids(await shop.all({ cursor: first.next ?? "" }))).toEqual(rest);
    });

    test("of what is not there, or with a wrong key, is refused by name", async () => {
      const { fresh, control } = stand(subject);
      expect(await refusal(fresh({ apiKey: `${control.apiKey}0` }).all())).toMatchObject({ code: "authentication_failed", outcome: null, operation: "list" });
    });
  });
}

function waiting(subject: Subject): void {
  describe("waiting", () => {
    test("ends when the refund is settled, after as many reads as that took", async () => {
      const { shop, ask, sandbox, use, requests, clock } = stand(subject);
      const made = await shop.create(ask());
      let reads = 0;
      use(async (_request, next) => {
        reads += 1;
        if (reads === 3) subject.succeed?.(sandbox, made.id);
        return next();
      });
      const [sent, startedAt] = [requests.length, clock.now()];
      const settled = await shop.wait(made);
      expect(settled).toMatchObject({ id: made.id, status: "succeeded", settled: true });
      expect(requests.length - sent).toBe(made.settled ? 1 : 3);
      expect(clock.now() - startedAt).toBe(made.settled ? 0 : 2_500);
    });

    test("ends at its deadline with the refund as it was last seen", async () => {
      const { shop, ask } = stand(subject);
      const made = await shop.create(ask());
      if (made.settled) return;
      const error = await refusal(shop.wait(made, { waitMs: 5_000 }));
      expect(error).toMatchObject({ name: "ConnectionError", code: "timeout", outcome: null, refund: { id: made.id, settled: false } });
    });

    test("ends when the caller leaves", async () => {
      const { shop, ask, use } = stand(subject);
      const made = await shop.create(ask());
      if (made.settled) return;
      const caller = new AbortController();
      use(async (_request, next) => {
        const answer = await next();
        queueMicrotask(() => caller.abort());
        return answer;
      });
      expect(await refusal(shop.wait(made, { signal: caller.signal }))).toMatchObject({ name: "ConnectionError", code: "aborted", outcome: null });
    });
  });
}
