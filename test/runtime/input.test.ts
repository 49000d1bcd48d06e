import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDodoClient } from "../../generated/dodo/client.ts";
import { createDojoClient } from "../../generated/dojo/client.ts";
import { createMollieClient } from "../../generated/mollie/client.ts";
import type { CreateRefundInput } from "../../generated/mollie/operations.ts";
import type { ClientOptions } from "../../src/runtime/client.ts";
import { InputError } from "../../src/runtime/errors.ts";
import type { WireRequest } from "../../src/runtime/transport.ts";
import { exampleAnswer, examples } from "./examples.ts";
import { createWire, json } from "./wire.ts";

const apiKey = "test_key";
const created = exampleAnswer("mollie", "createRefund", 201);
const path = { paymentId: "tr_WDqYK6vllg" };
const body: CreateRefundInput["body"] = { amount: { currency: "EUR", value: "5.95" }, description: "Order #33 – zurück" };
const mollie = (options: Partial<ClientOptions> = {}) => createMollieClient({ apiKey, ...options });
const dodo = (options: Partial<ClientOptions> = {}) => createDodoClient({ apiKey, ...options, baseUrl: "https://test.dodopayments.com" });

/** What a JavaScript caller may do, whom no compiler stops. */
type Loose = (input: unknown) => Promise<unknown>;

describe("input that breaks the contract is refused, and nothing is sent", () => {
  test.each<[string, unknown, string, string]>([
    ["a missing body", { path }, "/body", "must be object"],
    ["a missing field", { path, body: {} }, "/body/amount", "is required"],
    ["an unknown field", { path, body: { ...body, ammount: 1 } }, "/body/ammount", "is not a known field"],
    ["a number where an exact decimal belongs", { path, body: { amount: { currency: "EUR", value: 5.95 } } }, "/body/amount/value", "must be string"],
    ["an id of another kind", { path: { paymentId: "ord_1" }, body }, "/path/paymentId", "must match ^tr_.+$"],
    ["a missing id", { body }, "/path", "is required"],
    ["an unknown header", { path, body, header: { authorization: "Bearer other" } }, "/header/authorization", "is not a known field"],
    ["an empty key", { path, body, header: { "Idempotency-Key": "" } }, "/header/Idempotency-Key", "must have at least 1 characters"],
  ])("%s: the place and the reason are named", async (_, input, pointer, message) => {
    const wire = createWire(created);
    const failure = await (mollie({ fetch: wire.fetch }).createRefund as Loose)(input).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({
      operation: "createRefund",
      issues: expect.arrayContaining([expect.objectContaining({ pointer, message: expect.stringContaining(message) })]),
    });
    expect(String(failure)).toContain(pointer);
    expect(wire.sent).toEqual([]);
  });

  test("neither the key function nor beforeSend is asked for input that is refused", async () => {
    const never = () => {
      throw new Error("asked");
    };
    const wire = createWire(created);
    const client = createMollieClient({ apiKey: never, fetch: wire.fetch });
    await expect(client.getPayment({ path: { paymentId: "nonsense" } }, { beforeSend: never })).rejects.toBeInstanceOf(InputError);
  });

  test("Dojo's idempotency key is required, as its contract says", async () => {
    const wire = createWire(json(200, {}));
    const createRefund = createDojoClient({ apiKey, fetch: wire.fetch }).createRefund as Loose;
    const input = { path: { paymentIntentId: "pi_1" }, body: { amount: 350 } };
    await expect(createRefund(input)).rejects.toMatchObject({ issues: [{ pointer: "/header/idempotencyKey", keyword: "required" }] });
    await expect(createRefund({ ...input, header: { idempotencyKey: "k", version: undefined } })).rejects.toMatchObject({
      issues: [{ pointer: "/header/version" }],
    });
    expect(wire.sent).toEqual([]);
  });

  const withBody = examples.filter(({ input }) => input["body"] !== undefined);
  test.each(withBody.map((example) => [`${example.provider} ${example.operation.id}`, example] as const))(
    "%s refuses a field that its contract does not have",
    async (_, example) => {
      const wire = createWire(created);
      const misspelt = { ...example.input, body: { ...(example.input["body"] as object), amuont: 1 } };
      await expect(example.call({ apiKey, fetch: wire.fetch }, {}, misspelt)).rejects.toMatchObject({
        name: "InputError",
        message: expect.stringContaining("amuont"),
      });
      expect(wire.sent).toEqual([]);
    },
  );
});

describe("parameters in the address", () => {
  const pathnameOf = async (paymentId: string) => {
    const wire = createWire(exampleAnswer("dodo", "getPayment", 200));
    await dodo({ fetch: wire.fetch }).getPayment({ path: { paymentId } });
    return new URL(wire.sent[0]?.url ?? "").pathname;
  };

  test("a path parameter stays one segment of the path, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), async (paymentId) => {
        fc.pre(paymentId !== "." && paymentId !== "..");
        const segments = (await pathnameOf(paymentId)).split("/");
        expect(segments.length).toBe(3);
        expect(decodeURIComponent(segments[2] ?? "")).toBe(paymentId);
      }),
    );
  });

  test.each(["../refunds/ref_1", "pay_1/../../refunds", "pay_1?x=1", "pay_1#x", "%2e%2e", "ref 1", "{refundId}", "$&", "日本"])(
    "%s is encoded",
    async (paymentId) => {
      expect(await pathnameOf(paymentId)).toBe(`/payments/${encodeURIComponent(paymentId)}`);
    },
  );

  test.each([".", ".."])("the dot segment %s, which every URL parser would resolve away, is refused", async (paymentId) => {
    const wire = createWire(created);
    const call = dodo({ fetch: wire.fetch }).getPayment({ path: { paymentId } });
    await expect(call).rejects.toMatchObject({ name: "InputError", issues: [{ pointer: "/path/paymentId", message: "must not be a dot segment" }] });
    expect(wire.sent).toEqual([]);
  });

  test("half a surrogate pair, which no address can carry, is refused in path and query", async () => {
    const wire = createWire(created);
    const client = dodo({ fetch: wire.fetch });
    await expect(client.getPayment({ path: { paymentId: "pay_\ud83d" } })).rejects.toMatchObject({ issues: [{ pointer: "/path/paymentId" }] });
    await expect(client.listRefunds({ query: { customer_id: "cus_\udc00" } })).rejects.toMatchObject({ issues: [{ pointer: "/query/customer_id" }] });
    expect(wire.sent).toEqual([]);
  });
});

describe("idempotency keys in a header", () => {
  test("a key arrives exactly as it was given, or is refused: it never becomes another key on its way", async () => {
    const key = fc.oneof(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
      fc.constantFrom(" ", "\t", "a ", " a", "a\r\nx-evil: 1", "é", "\u0000"),
    );
    await fc.assert(
      fc.asyncProperty(key, async (given) => {
        const wire = createWire(created);
        const outcome = await mollie({ fetch: wire.fetch })
          .createRefund({ path, body, header: { "Idempotency-Key": given } })
          .catch((error: unknown) => error);
        const arrived = wire.sent.map(({ headers }) => new Headers(headers).get("idempotency-key"));
        expect(arrived).toEqual(outcome instanceof InputError ? [] : [given]);
      }),
      { numRuns: 300 },
    );
  });

  test("every printable key without outer spaces is accepted", async () => {
    const visible = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() === text);
    await fc.assert(
      fc.asyncProperty(visible, async (given) => {
        const wire = createWire(created);
        await mollie({ fetch: wire.fetch }).createRefund({ path, body, header: { "Idempotency-Key": given } });
        expect(wire.sent.length).toBe(1);
      }),
    );
  });

  test("a key of nothing but spaces can't pass for a key, because on the wire it would be none", async () => {
    const wire = createWire(created);
    const call = mollie({ fetch: wire.fetch }).createRefund({ path, body, header: { "Idempotency-Key": "   " } });
    await expect(call).rejects.toMatchObject({ name: "InputError", issues: [{ pointer: "/header/Idempotency-Key" }] });
    expect(wire.sent).toEqual([]);
  });
});

describe("beforeSend", () => {
  test("sees the request byte for byte as it then goes out", async () => {
    const wire = createWire(created);
    const seen: WireRequest[] = [];
    await mollie({ fetch: wire.fetch }).createRefund(
      { path, body, header: { "Idempotency-Key": "order-33" } },
      { beforeSend: (request) => void seen.push(structuredClone(request)) },
    );
    expect(seen).toEqual(wire.sent.map(({ url, method, headers, body }) => ({ url, method, headers, body })));
    expect(seen[0]?.body).toBe(JSON.stringify(body));
  });

  test("comes before the first byte, is waited for, and comes once however often the call is sent", async () => {
    const order: string[] = [];
    const wire = createWire(
      () => {
        order.push("sent");
        return new Response("busy", { status: 503 });
      },
      () => {
        order.push("sent");
        return created.clone();
      },
    );
    const beforeSend = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push("seen");
    };
    await mollie({ fetch: wire.fetch, random: () => 0 }).createRefund({ path, body, header: { "Idempotency-Key": "order-33" } }, { beforeSend });
    expect(order).toEqual(["seen", "sent", "sent"]);
  });

  test.each([
    [
      "by throwing",
      () => {
        throw new Error("not today");
      },
    ],
    ["by rejecting", () => Promise.reject(new Error("not today"))],
  ])("stops the call %s, with its own error and nothing sent", async (_, beforeSend) => {
    const wire = createWire(created);
    await expect(mollie({ fetch: wire.fetch }).createRefund({ path, body }, { beforeSend })).rejects.toThrow("not today");
    expect(wire.sent).toEqual([]);
  });
});
