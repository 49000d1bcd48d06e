import { describe, expect, expectTypeOf, test } from "vitest";
import { createDodoClient } from "../../generated/dodo/client.ts";
import { createMollieClient } from "../../generated/mollie/client.ts";
import type { CreateRefundResult } from "../../generated/mollie/operations.ts";
import { createPaymongoClient } from "../../generated/paymongo/client.ts";
import type { GetRefundResult as PaymongoRefundResult } from "../../generated/paymongo/operations.ts";
import { createSmartpayClient } from "../../generated/smartpay/client.ts";
import type { ClientOptions, DriftEvent } from "../../src/runtime/client.ts";
import { DriftError } from "../../src/runtime/errors.ts";
import { exampleAnswer, exampleOf, examples, toResponse } from "./examples.ts";
import { createWire, json, type Reply } from "./wire.ts";

const apiKey = "test_key";
const halJson = { "content-type": "application/hal+json" };
const problem = {
  status: 404,
  title: "Not Found",
  detail: "No payment exists",
  _links: { documentation: { href: "https://docs.mollie.com", type: "text/html" } },
};

const mollie = (reply: Reply, options: Partial<ClientOptions> = {}) => createMollieClient({ apiKey, retries: 0, fetch: createWire(reply).fetch, ...options });
const create = (reply: Reply, options: Partial<ClientOptions> = {}) =>
  mollie(reply, options).createRefund({ path: { paymentId: "tr_WDqYK6vllg" }, body: { amount: { currency: "EUR", value: "5.95" } } });
const paymongo = (reply: Reply) => createPaymongoClient({ apiKey, retries: 0, fetch: createWire(reply).fetch }).getRefund({ path: { refundId: "ref_1" } });

const documented = examples.flatMap(({ provider, operation, answers, call }) =>
  answers.map((answer) => [`${provider} ${operation.id} ${answer.status}`, answer, call] as const),
);

describe("a documented answer", () => {
  test.each(documented)("%s comes as its own status with its own body", async (_, answer, call) => {
    const result = await call({ apiKey, retries: 0, fetch: createWire(toResponse(answer)).fetch });
    expect(result).toMatchObject({ ok: answer.status < 300, status: answer.status, httpStatus: answer.status, issues: [], doubt: false });
    if (answer.media !== "application/pdf") expect(result.body).toEqual(answer.media === null ? null : answer.body);
  });

  test.each(documented.filter(([, { media }]) => media?.includes("json")))("%s is also read with another JSON type and a charset", async (_, answer, call) => {
    for (const type of ["application/json; charset=utf-8", "application/hal+json", "Application/Problem+JSON"]) {
      const result = await call({ apiKey, retries: 0, fetch: createWire(toResponse(answer, { "content-type": type })).fetch });
      expect([result.status, result.body]).toEqual([answer.status, answer.body]);
    }
  });

  test("a PDF comes as its bytes", async () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x00, 0xff, 0xfe, 0x80]);
    const wire = createWire(new Response(bytes, { headers: { "content-type": "application/pdf" } }));
    const result = await createDodoClient({ apiKey, fetch: wire.fetch, baseUrl: "https://test.dodopayments.com" }).getRefundReceipt({
      path: { refundId: "ref_1" },
    });
    if (result.status !== 200) throw new Error(String(result.status));
    expectTypeOf(result.body).toEqualTypeOf<Uint8Array>();
    expect([...result.body]).toEqual([...bytes]);
  });

  test("PayMongo's 429 is text, and its empty 404 reads as null", async () => {
    const slow = await paymongo(new Response("Too many requests", { status: 429, headers: { "content-type": "text/plain" } }));
    expect(slow).toMatchObject({ status: 429, body: "Too many requests", issues: [] });
    const missing = await paymongo(new Response(null, { status: 404 }));
    expect(missing).toMatchObject({ ok: false, status: 404, body: null, issues: [] });
  });

  test("a 204 has no body", async () => {
    const result = await mollie(new Response(null, { status: 204 })).cancelRefund({ path: { paymentId: "tr_1", refundId: "re_1" } });
    expect(result).toMatchObject({ ok: true, status: 204, body: null });
  });

  test("carries the provider's headers and request id", async () => {
    const result = await create(exampleAnswer("mollie", "createRefund", 201, { "x-request-id": "req_1", "x-more": "yes" }));
    expect(result).toMatchObject({ requestId: "req_1", headers: { "x-more": "yes" } });
    expect((await create(exampleAnswer("mollie", "createRefund", 201))).requestId).toBeNull();
  });

  test("is called a replay only where the provider marks it so", async () => {
    const replayed = async (headers: Record<string, string>) => (await create(exampleAnswer("mollie", "createRefund", 201, headers))).replayed;
    expect([await replayed({ "Idempotent-Replayed": "true" }), await replayed({ "Idempotent-Replayed": "false" }), await replayed({})]).toEqual([
      true,
      false,
      false,
    ]);
    const wire = createWire(exampleAnswer("smartpay", "createRefund", 200, { "idempotency-replayed": "true" }));
    const { input } = exampleOf("smartpay", "createRefund");
    const client = createSmartpayClient({ apiKey, fetch: wire.fetch });
    expect(await client.createRefund(input as unknown as Parameters<typeof client.createRefund>[0])).toMatchObject({ replayed: true });
  });
});

describe("everything else is undocumented, never an exception", () => {
  const refund = JSON.stringify(exampleOf("mollie", "createRefund").answers[0]?.body);
  test.each<[string, Response, unknown, string]>([
    ["a status that the contract does not have", json(418, { teapot: true }), { teapot: true }, "status 418 is not in the contract of createRefund"],
    ["a success that the contract does not have", json(202, { id: "re_1" }), { id: "re_1" }, "status 202 is not in the contract of createRefund"],
    [
      "a gateway's page",
      new Response("<h1>Bad Gateway</h1>", { status: 502, headers: { "content-type": "text/html" } }),
      "<h1>Bad Gateway</h1>",
      "status 502 is not",
    ],
    [
      "HTML with the success status",
      new Response("<html>Log in</html>", { status: 201, headers: { "content-type": "text/html" } }),
      "<html>Log in</html>",
      "status 201 came as text/html instead of application/hal+json",
    ],
    ["HTML that claims to be JSON", new Response("<html>", { status: 201, headers: halJson }), "<html>", "status 201 came with a body that is not JSON"],
    ["HTML without a type", new Response(new Blob(["<html>"]), { status: 201 }), "<html>", "status 201 came with a body that is not JSON"],
    [
      "JSON under a wrong type",
      new Response(refund, { status: 201, headers: { "content-type": "text/plain" } }),
      JSON.parse(refund),
      "status 201 came as text/plain",
    ],
    [
      "truncated JSON",
      new Response(refund.slice(0, -7), { status: 201, headers: halJson }),
      refund.slice(0, -7),
      "status 201 came with a body that is not JSON",
    ],
    ["two JSON texts", new Response(`${refund}${refund}`, { status: 201, headers: halJson }), `${refund}${refund}`, "not JSON"],
    ["an empty body", new Response("", { status: 201, headers: halJson }), "", "status 201 came without a body"],
    ["an empty refusal", new Response(null, { status: 404 }), "", "status 404 came without a body"],
  ])("%s", async (_, response, body, why) => {
    const result = await create(response);
    expect(result).toMatchObject({ ok: false, status: "undocumented", httpStatus: response.status, body, why: expect.stringContaining(why), issues: [] });
  });

  test("PayMongo's 429 as a page of HTML is not its documented text", async () => {
    expect(await paymongo(new Response("<html>", { status: 429, headers: { "content-type": "text/html" } }))).toMatchObject({
      status: "undocumented",
      httpStatus: 429,
    });
  });

  test("a JSON body without a content type is still read", async () => {
    expect(await create(new Response(new Blob([refund]), { status: 201 }))).toMatchObject({ status: 201, body: JSON.parse(refund) });
  });
});

describe("an answer that breaks its contract", () => {
  const valid = exampleOf("mollie", "createRefund").answers[0]?.body as Record<string, unknown>;
  const drifted = { ...valid, status: "teleported" };
  const reply = () => new Response(JSON.stringify(drifted), { status: 201, headers: halJson });
  const issue = { pointer: "/status", keyword: "enum", message: expect.stringContaining("teleported") };

  test("comes with its body and its issues, so that the refund's id is not lost", async () => {
    expect(await create(reply())).toMatchObject({ ok: true, status: 201, body: drifted, issues: [issue] });
  });

  test("is told to onDrift once, with the place", async () => {
    const events: DriftEvent[] = [];
    await create(reply(), { onDrift: (event) => events.push(event) });
    expect(events).toEqual([
      {
        call: { account: null, provider: "mollie", operation: "createRefund", startedAt: expect.any(Number) },
        contract: "mollie",
        operation: "createRefund",
        httpStatus: 201,
        issues: [issue],
      },
    ]);
  });

  test("that onDrift itself fails does not lose the refund either", async () => {
    const onDrift = () => {
      throw new Error("the log is full");
    };
    expect(await create(reply(), { onDrift })).toMatchObject({ ok: true, body: drifted });
  });

  test("throws DriftError in strict mode, which holds the answer, after onDrift was told", async () => {
    let told = 0;
    const failure = await create(reply(), { strict: true, onDrift: () => (told += 1) }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DriftError);
    expect(failure).toMatchObject({
      operation: "createRefund",
      answer: { status: 201, body: drifted, issues: [issue] },
      message: expect.stringContaining("/status"),
    });
    expect(told).toBe(1);
  });

  test("a refusal that breaks its contract is reported the same way", async () => {
    const broken = json(404, { ...problem, title: 7 }, halJson);
    expect(await create(broken)).toMatchObject({ ok: false, status: 404, issues: [{ pointer: "/title", keyword: "type" }] });
    await expect(create(broken, { strict: true })).rejects.toBeInstanceOf(DriftError);
  });

  test("fields that the provider adds are no drift, and strict mode lets them pass", async () => {
    const events: DriftEvent[] = [];
    const added = new Response(JSON.stringify({ ...valid, carbonOffset: "1 kg" }), { status: 201, headers: halJson });
    expect(await create(added, { strict: true, onDrift: (event) => events.push(event) })).toMatchObject({ body: { carbonOffset: "1 kg" } });
    expect(events).toEqual([]);
  });
});

describe("a switch over result.status", () => {
  /** Compiles only while every status is a case and each body has its own type. */
  function say(result: CreateRefundResult): string {
    switch (result.status) {
      case 201:
        return `${result.body.id} is ${result.body.status}`;
      case 400:
      case 401:
      case 403:
      case 404:
      case 409:
      case 422:
      case 429:
      case 500:
      case 503:
        return result.body.detail;
      case "undocumented":
        expectTypeOf(result.body).toBeUnknown();
        return result.why;
      default: {
        const never: never = result;
        return never;
      }
    }
  }
  function forgetful(result: PaymongoRefundResult): string {
    switch (result.status) {
      case 200:
        return result.body.data.id;
      case 400:
      case 401:
      case 403:
      case 429:
      case 500:
      case "undocumented":
        return "not found";
      default: {
        // @ts-expect-error 404 is not handled, so this is not never
        const never: never = result;
        return `forgotten: ${String((never as PaymongoRefundResult).status)}`;
      }
    }
  }

  test("is exhaustive with one case for each documented status and one for the rest", async () => {
    expect(say(await create(exampleAnswer("mollie", "createRefund", 201)))).toBe("re_4qqhO89gsT is pending");
    expect(say(await create(json(404, problem, halJson)))).toBe("No payment exists");
    expect(say(await create(json(418, {})))).toBe("status 418 is not in the contract of createRefund");
  });

  test("does not compile when a status is forgotten", async () => {
    expect(forgetful(await paymongo(new Response(null, { status: 404 })))).toBe("forgotten: 404");
  });
});
