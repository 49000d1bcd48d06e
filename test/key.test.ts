import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRefundBody as dodoBody } from "../generated/dodo/validators/createRefund.body.ts";
import { createRefundParameters as dojoParameters } from "../generated/dojo/validators/createRefund.parameters.ts";
import { createRefundBody as mollieBody } from "../generated/mollie/validators/createRefund.body.ts";
import { createRefundParameters as mollieParameters } from "../generated/mollie/validators/createRefund.parameters.ts";
import { createRefundBody as paymongoBody } from "../generated/paymongo/validators/createRefund.body.ts";
import { createRefundParameters as paymongoParameters } from "../generated/paymongo/validators/createRefund.parameters.ts";
import { createRefundBody as unifiedBody } from "../generated/refunds/validators/createRefund.body.ts";
import { createRefundBody as smartpayBody } from "../generated/smartpay/validators/createRefund.body.ts";
import { createRefundParameters as smartpayParameters } from "../generated/smartpay/validators/createRefund.parameters.ts";
import { fingerprintOf, providerKey, readTag, tagName, writeTag } from "../src/key.ts";
import type { CreateRefundRequest } from "../src/types.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 12 }));
const name = fc.tuple(text, text, fc.nat({ max: 20 }));
const payment = "tr_WDqYK6vllg";

describe("the provider key", () => {
  /** Never change a line of this table: a refund that is repeated under another key is paid twice. */
  const vectors: readonly (readonly [payment: string, idempotencyKey: string, generation: number, key: string])[] = [
    ["tr_WDqYK6vllg", "order-33/return-1", 0, "9a319ae0ca1080b8b16c2844d428855bfef08bb869b24749a8ce46f60188957f"],
    ["tr_WDqYK6vllg", "order-33/return-1", 1, "cdefdf5e49bd0287eaaa0847bee2471e64c7ce0872295b1238be8e3cf214f0af"],
    ["pay_qOShdAuD3p8tKa6Ac4SRfbjs", '订单-33/退货 "1"\n', 0, "b19acf614d4c034328fb2807b2d6fad7343a10abf4d8d3f82f23e98ed763833f"],
    ["pi_sandbox_RBMHTJ4fIkmSppDILZVCGw", "é\ud83d", 12, "18021f4ab59785fb0e29503319b56202487e31f9e2d76aa1e100fe7425da149e"],
  ];

  test.each(vectors)("of %s, %j, %i is pinned for ever", async (payment, idempotencyKey, generation, key) => {
    expect(await providerKey(payment, idempotencyKey, generation)).toBe(key);
  });

  test("is the SHA-256 of payment, key and generation as JSON", async () => {
    await fc.assert(
      fc.asyncProperty(name, async ([payment, key, generation]) => {
        expect(await providerKey(payment, key, generation)).toBe(sha256(`["openrefunds/1",${JSON.stringify(payment)},${JSON.stringify(key)},${generation}]`));
      }),
    );
  });

  test("is another for another payment, key or generation, and the same for the same", async () => {
    await fc.assert(
      fc.asyncProperty(name, name, async (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect((await providerKey(...a)) === (await providerKey(...b))).toBe(same);
        expect(await providerKey(...a)).toBe(await providerKey(...a));
      }),
    );
  });

  test("is another when characters move from one part to the next, separators and quotes included", async () => {
    const separator = fc.constantFrom("", "/", ":", ",", '"', '","', "\\", "\n", "\u0000", " ", "|", "1");
    await fc.assert(
      fc.asyncProperty(text, separator, text, separator, text, async (a, s, b, t, c) => {
        const splits = [
          [a, s + b + t + c],
          [a + s, b + t + c],
          [a + s + b, t + c],
          [a + s + b + t, c],
        ] as const;
        const distinct = new Set(splits.map((split) => JSON.stringify(split))).size;
        const keys = await Promise.all(splits.map(([payment, key]) => providerKey(payment, key, 0)));
        expect(new Set(keys).size).toBe(distinct);
      }),
    );
    expect(await providerKey("p", "k1", 2)).not.toBe(await providerKey("p", "k", 12));
  });

  test("is no truncation: keys that differ in their last of 255 characters are told apart", async () => {
    const long = "order-".padEnd(254, "x");
    const keys = await Promise.all([..."ab", "é", "\n"].map((last) => providerKey(payment, long + last, 0)));
    expect(new Set(keys).size).toBe(4);
  });

  test("fits every contract that takes a key", async () => {
    await fc.assert(
      fc.asyncProperty(name, async (parts) => {
        const key = await providerKey(...parts);
        expect(dojoParameters.issues({ path: { paymentIntentId: "pi_1" }, header: { idempotencyKey: key, version: "2026-02-27" } })).toEqual([]);
        expect(mollieParameters.issues({ path: { paymentId: payment }, header: { "Idempotency-Key": key } })).toEqual([]);
        expect(paymongoParameters.issues({ header: { "Idempotency-Key": key } })).toEqual([]);
        expect(smartpayParameters.issues({ header: { "Idempotency-Key": key } })).toEqual([]);
        expect(key).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
    expect(dojoParameters({ path: { paymentIntentId: "pi_1" }, header: { idempotencyKey: "x".repeat(101), version: "2026-02-27" } })).toBe(false);
  });
});

describe("the fingerprint", () => {
  const request: CreateRefundRequest = {
    payment,
    amount: { value: 595, currency: "EUR" },
    idempotencyKey: "order-33/return-1",
    reason: "returned",
    description: "Order #33",
    reference: "creditmemo_12",
    metadata: { a: "1", b: "2" },
    items: [{ id: "pdt_1", amount: 250 }, { id: "pdt_2" }],
  };

  test("is pinned: another form would call every repeated refund a conflict", async () => {
    const { items: _items, reference: _reference, ...shorter } = request;
    const written = '{"amount":{"currency":"EUR","value":595},"description":"Order #33","metadata":{"a":"1","b":"2"},"reason":"returned"}';
    expect(await fingerprintOf(shorter)).toBe(sha256(written).slice(0, 32));
    expect(await fingerprintOf(shorter)).toBe("3b80ff3783b8e71bcac91109da2ea89e");
    expect(await fingerprintOf({ payment, idempotencyKey: "k", amount: "remaining" })).toBe("1573fb7f5f8907f2361936a77b55c5bd");
  });

  test("does not depend on the order of properties, nor on what is undefined", async () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries([
        ...Object.entries(value)
          .reverse()
          .map(([key, entry]) => [key, backwards(entry)]),
        ["zzz", undefined],
      ]);
    };
    const metadata = fc.dictionary(fc.string(), fc.string());
    await fc.assert(
      fc.asyncProperty(metadata, async (metadata) => {
        const given = { ...request, metadata };
        expect(await fingerprintOf(backwards(given) as CreateRefundRequest)).toBe(await fingerprintOf(given));
      }),
    );
  });

  test.each<[string, Partial<CreateRefundRequest>]>([
    ["amount", { amount: { value: 596, currency: "EUR" } }],
    ["currency", { amount: { value: 595, currency: "USD" } }],
    ["remaining", { amount: "remaining" }],
    ["reason", { reason: "other" }],
    ["description", { description: "Order #34" }],
    ["an empty description", { description: "" }],
    ["reference", { reference: "creditmemo_13" }],
    ["a value of metadata", { metadata: { a: "1", b: "3" } }],
    ["a name in metadata", { metadata: { a: "1", c: "2" } }],
    ["values swapped in metadata", { metadata: { a: "2", b: "1" } }],
    ["metadata emptied", { metadata: {} }],
    ["an item", { items: [{ id: "pdt_1", amount: 250 }, { id: "pdt_3" }] }],
    ["an item's amount", { items: [{ id: "pdt_1", amount: 251 }, { id: "pdt_2" }] }],
    ["one item less", { items: [{ id: "pdt_1", amount: 250 }] }],
  ])("is another with another %s", async (_, change) => {
    expect(await fingerprintOf({ ...request, ...change })).not.toBe(await fingerprintOf(request));
  });

  test("is another when any field is left out", async () => {
    for (const field of ["reason", "description", "reference", "metadata", "items"] as const) {
      const { [field]: _left, ...rest } = request;
      expect([field, await fingerprintOf(rest)]).not.toEqual([field, await fingerprintOf(request)]);
    }
  });

  test("does not depend on payment and key, nor on what only steers the call", async () => {
    const steered = { ...request, payment: "tr_other", idempotencyKey: "other", firstUsedAt: "2026-11-02T09:00:00Z", allowDisputed: true };
    expect(await fingerprintOf(steered)).toBe(await fingerprintOf(request));
  });
});

describe("the tag", () => {
  const fingerprint = "0123456789abcdef0123456789abcdef";
  const key = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom(":", "a:b:c", "1:0123456789abcdef0123456789abcdef:k", "line\nbreak\r\n", "\u2028", "日本 🧾", " "),
  );

  test("gives back key and fingerprint, whatever is in the key, among whatever else is there", () => {
    fc.assert(
      fc.property(key, fc.stringMatching(/^[0-9a-f]{32}$/), fc.dictionary(fc.string(), fc.string()), (idempotencyKey, fingerprint, other) => {
        const tag = { idempotencyKey, fingerprint };
        expect(readTag({ ...other, [tagName]: writeTag(tag) })).toEqual(tag);
      }),
    );
  });

  test.each([
    ["none", undefined],
    ["null", null],
    ["a text", `1:${fingerprint}:key`],
    ["a list", [`1:${fingerprint}:key`]],
    ["an empty object", {}],
    ["other pairs", { ticket: "42" }],
    ["our name with another's words", { [tagName]: "hello" }],
    ["our name with a number", { [tagName]: 1 }],
    ["our name with an object", { [tagName]: { fingerprint, idempotencyKey: "key" } }],
    ["no key", { [tagName]: `1:${fingerprint}:` }],
    ["a short fingerprint", { [tagName]: `1:${fingerprint.slice(1)}:key` }],
    ["a fingerprint in capitals", { [tagName]: `1:${fingerprint.toUpperCase()}:key` }],
    ["another version", { [tagName]: `2:${fingerprint}:key` }],
    ["something before", { [tagName]: ` 1:${fingerprint}:key` }],
  ])("%s in a provider's metadata is no tag of ours", (_, metadata) => {
    expect(readTag(metadata)).toBeUndefined();
  });

  test("no metadata of another makes it throw", () => {
    fc.assert(fc.property(fc.anything(), (metadata) => void expect(readTag(metadata)).toBeUndefined()));
  });

  test("with the longest key it fits the metadata of every contract that has any", () => {
    const idempotencyKey = "~".repeat(255);
    const metadata = { [tagName]: writeTag({ idempotencyKey, fingerprint }) };
    expect(unifiedBody.issues({ payment, amount: "remaining", idempotencyKey })).toEqual([]);
    expect(dodoBody.issues({ payment_id: "pay_1", metadata })).toEqual([]);
    expect(mollieBody.issues({ amount: { currency: "EUR", value: "5.95" }, metadata })).toEqual([]);
    expect(paymongoBody.issues({ data: { attributes: { amount: 100, payment_id: "pay_1", reason: "others", metadata } } })).toEqual([]);
    expect(smartpayBody.issues({ payment: "payment_test_1", currency: "JPY", reason: "requested_by_customer", metadata })).toEqual([]);
  });
});
