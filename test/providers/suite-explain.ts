import { describe, expect, test } from "vitest";
import { checkAttempt } from "../../generated/refunds/validators/schemas/Attempt.ts";
import type { Capabilities } from "../../src/capabilities.ts";
import { part, type Subject, stand } from "./stand.ts";

export function explaining(subject: Subject, able: Capabilities): void {
  const wordy = {
    ...(able.fields.description ? { description: "Hüpfburg №5" } : {}),
    ...(able.fields.metadata ? { metadata: { ticket: "42" } } : {}),
  };

  describe("explain", () => {
    test.each([
      ["a part", {}],
      ['"remaining"', { amount: "remaining" }],
      ["everything that can be said", wordy],
    ])("shows the request that create then sends, byte for byte, for %s", async (_what, more) => {
      const { shop, fresh, ask, writes, ledger } = stand(subject);
      const explained = await shop.explain(ask(more));
      expect(writes()).toEqual([]);
      expect(ledger()).toEqual([]);
      await fresh().create(ask(more));
      const [sent] = writes();
      expect(explained.request).toMatchObject({ method: sent?.method, url: sent?.url, body: sent?.body });
      const { authorization, ...others } = sent?.headers ?? {};
      expect(authorization).toMatch(/\w/);
      expect(explained.request?.headers).toEqual({ ...others, authorization: "[redacted]" });
    });

    test("masks the key, and names what it read to know", async () => {
      const { shop, ask, control, requests, clock, money } = stand(subject);
      const explained = await shop.explain(ask());
      for (const secret of [control.apiKey, btoa(`${control.apiKey}:`)]) expect(JSON.stringify(explained)).not.toContain(secret);
      expect(explained.reads).toEqual(requests.map(({ method, url }) => `${method} ${url}`));
      expect(explained.reads.length).toBeGreaterThan(0);
      expect(explained.existing).toBeNull();
      expect(checkAttempt(explained.attempt)).toBeNull();
      expect(explained.attempt).toMatchObject({ amount: money(part), sentAt: null, outcome: null, generation: 0 });
      expect(explained.attempt?.startedAt).toBe(new Date(clock.now()).toISOString());
    });

    test("says where the refund exists already, or what would be sent again with the same key", async () => {
      const { shop, fresh, ask, writes, ledger } = stand(subject);
      const made = await shop.create(ask());
      const explained = await fresh().explain(ask());
      expect(writes()).toHaveLength(1);
      expect(ledger()).toHaveLength(1);
      if (able.idempotency.findsEarlier) expect(explained).toMatchObject({ request: null, attempt: null, existing: { id: made.id, evidence: "exact_tag" } });
      else expect(explained).toMatchObject({ existing: null, request: { body: writes()[0]?.body } });
    });

    test("does not stand in the way of the create that runs beside it", async () => {
      const { shop, ask, ledger } = stand(subject);
      const [explained, made] = await Promise.all([shop.explain(ask()), shop.create(ask())]);
      expect(explained.request ?? explained.existing).not.toBeNull();
      expect(ledger().map(({ id }) => id)).toEqual([made.id]);
    });
  });
}
