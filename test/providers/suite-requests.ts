import { describe, expect, test } from "vitest";
import type { Capabilities } from "../../src/capabilities.ts";
import { refusal } from "./audit.ts";
import { part, type Subject, stand } from "./stand.ts";

/** Requests as JSON brings them: what the types would have refused is refused before a byte leaves. */
export function requests(subject: Subject, able: Capabilities): void {
  const { fields, reasons } = able;
  const euros = { value: part, currency: subject.currency };
  const unfit: readonly (readonly [what: string, field: string, change: Readonly<Record<string, unknown>>])[] = [
    ["a field that nobody knows", "/ammount", { ammount: euros }],
    ["no payment", "/payment", { payment: undefined }],
    ["an empty payment", "/payment", { payment: "" }],
    ["no key", "/idempotencyKey", { idempotencyKey: undefined }],
    ["an empty key", "/idempotencyKey", { idempotencyKey: "" }],
    ["a key of 256 characters", "/idempotencyKey", { idempotencyKey: "k".repeat(256) }],
    ["a key with a line end", "/idempotencyKey", { idempotencyKey: "order\n33" }],
    ["a key with an outer space, which a provider may trim", "/idempotencyKey", { idempotencyKey: "order-33 " }],
    ["a key beyond ASCII, which a provider may change", "/idempotencyKey", { idempotencyKey: "zurück" }],
    ["a key that is a number", "/idempotencyKey", { idempotencyKey: 33 }],
    ["no amount", "/amount", { amount: undefined }],
    ["an amount of null", "/amount", { amount: null }],
    ["an amount of nothing", "/amount", { amount: { ...euros, value: 0 } }],
    ["a negative amount", "/amount", { amount: { ...euros, value: -1 } }],
    ["a broken amount", "/amount", { amount: { ...euros, value: 5.95 } }],
    ["an amount as a decimal", "/amount", { amount: { ...euros, value: "35.00" } }],
    ["an amount beyond what JSON carries", "/amount", { amount: { ...euros, value: 2 ** 53 } }],
    ["a bare number as the amount", "/amount", { amount: part }],
    ['an amount of "all"', "/amount", { amount: "all" }],
    ['an amount of "Remaining"', "/amount", { amount: "Remaining" }],
    ["an amount without a currency", "/amount", { amount: { value: part } }],
    ["a currency in small letters", "/amount", { amount: { ...euros, currency: subject.currency.toLowerCase() } }],
    ["an amount with a unit of its own", "/amount", { amount: { ...euros, unit: "cents" } }],
    ["a reason that is not one of the words", "/reason", { reason: "because" }],
    ["a description of nothing", "/description", { description: "" }],
    ["metadata under the library's own name", "/metadata", { metadata: { openrefunds: "1:0:mine" } }],
    ["metadata that is nested", "/metadata", { metadata: { order: { id: 33 } } }],
    ["a first use that is no time", "/firstUsedAt", { firstUsedAt: "yesterday" }],
    ["an attempt that is none", "/after", { after: { idempotencyKey: "order-33/return-1" } }],
    ["no items", "/items", { items: [] }],
  ];

  describe("a request is refused unsent, with the field named, for", () => {
    test.each(unfit)("%s", async (_what, field, change) => {
      const { shop, ask, requests, ledger } = stand(subject);
      for (const method of ["create", "explain"] as const) {
        const error = await refusal(shop[method](ask(change)));
        expect(error).toMatchObject({ name: "RequestError", code: "invalid_request", outcome: "not_sent", attempt: null, retry: "after_fix" });
        expect(error.message).toContain(field);
        expect(error.issues.some(({ pointer }) => pointer.startsWith(field))).toBe(true);
      }
      expect(requests).toEqual([]);
      expect(ledger()).toEqual([]);
    });

    test.each([null, [], "order-33", 33, true])("%j in place of a request", async (request) => {
      const { shop, requests } = stand(subject);
      expect(await refusal(shop.create(request as unknown as object))).toMatchObject({ name: "RequestError", code: "invalid_request", outcome: "not_sent" });
      expect(requests).toEqual([]);
    });
  });

  describe("what the provider can't carry", () => {
    const values: Readonly<Record<string, unknown>> = {
      description: "Order #33",
      reason: "requested_by_customer",
      metadata: { ticket: "42" },
      reference: "creditmemo_12",
      items: [{ id: "pdt_1" }],
    };
    const codes: Readonly<Record<string, string>> = { reason: "reason_not_supported", metadata: "metadata_not_supported" };
    const absent = Object.keys(values).filter((field) => !Object.hasOwn(fields, field));
    const required = Object.entries(fields).flatMap(([field, need]) => (need === "required" ? [field] : []));
    const unsaid = ["requested_by_customer", "duplicate", "fraudulent", "returned", "other"].filter((word) => !reasons.includes(word));

    for (const field of absent) {
      test(`is refused by name, not dropped: ${field}`, async () => {
        const { shop, ask, requests } = stand(subject);
        const error = await refusal(shop.create(ask({ [field]: values[field] })));
        expect(error).toMatchObject({ name: "RequestError", code: codes[field] ?? "invalid_request", outcome: "not_sent" });
        expect(error.message).toContain(field);
        expect(requests).toEqual([]);
      });
    }
    for (const field of required) {
      test(`or rather insists on is asked for: ${field}`, async () => {
        const { shop, ask, requests } = stand(subject);
        const error = await refusal(shop.create(ask({ [field]: undefined })));
        expect(error).toMatchObject({ name: "RequestError", code: "invalid_request", outcome: "not_sent" });
        expect(error.message).toContain(`/${field} is required`);
        expect(requests).toEqual([]);
      });
    }
    for (const reason of unsaid) {
      test(`is refused, not guessed: the reason ${reason}`, async () => {
        const { shop, ask, requests } = stand(subject);
        const error = await refusal(shop.create(ask({ reason })));
        expect(error).toMatchObject({ name: "RequestError", code: "reason_not_supported", outcome: "not_sent" });
        for (const word of reasons) expect(error.message).toContain(word);
        expect(requests).toEqual([]);
      });
    }
    test("is known beforehand: every field is carried, required or refused", () => {
      expect(absent.length + Object.keys(fields).length).toBe(Object.keys(values).length);
    });
  });

  if (fields.description) {
    test("a description beyond the provider's limit is refused unsent", async () => {
      const { shop, ask, writes } = stand(subject);
      const error = await refusal(shop.create(ask({ description: "x".repeat(4_097) })));
      expect(error).toMatchObject({ name: "RequestError", code: "invalid_request", outcome: "not_sent" });
      expect(writes()).toEqual([]);
    });
  }
  if (fields.metadata) {
    test("more metadata than the provider keeps beside the mark is refused unsent", async () => {
      const { shop, ask, writes, ledger } = stand(subject);
      const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`pair${at}`, "x".repeat(480)]));
      const error = await refusal(shop.create(ask({ metadata: pairs(50) })));
      expect(error).toMatchObject({ name: "RequestError", code: "invalid_request", outcome: "not_sent" });
      expect(writes()).toEqual([]);
      expect(ledger()).toEqual([]);
    });
  }
}
