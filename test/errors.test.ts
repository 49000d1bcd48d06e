import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ConnectionError, ContractError, type ErrorFacts, ProviderError, RefundError, RequestError } from "../src/errors.ts";
import { DriftError, InputError, TransportError } from "../src/runtime/errors.ts";
import type { Attempt, ErrorCode, Outcome, Retry } from "../src/types.ts";

interface Words {
  readonly components: { readonly schemas: Record<"ErrorCode" | "Retry" | "Outcome", { readonly enum: readonly string[] }> };
}
const { schemas } = (parse(readFileSync(join(import.meta.dirname, "../specs/refunds.yaml"), "utf8")) as Words).components;
const codes = schemas.ErrorCode.enum as readonly ErrorCode[];

const secret = "live_dHar4XY7LxsDOtmnkVtjNVWXLSlXsM";
const encoded = Buffer.from(`${secret}:`).toString("base64");
const facts: ErrorFacts = { code: "provider_rejected", message: "refused", outcome: "rejected", provider: "mollie", account: "shop", operation: "create" };
const attempt: Attempt = {
  version: 1,
  account: "shop",
  provider: "mollie",
  payment: "tr_1",
  idempotencyKey: "order-33",
  generation: 0,
  providerKey: "ab".repeat(32),
  fingerprint: "cd".repeat(16),
  amount: { value: 595, currency: "EUR" },
  baseline: null,
  request: { method: "POST", url: "https://api.mollie.com/v2", headers: {}, body: "{}" },
  startedAt: "2026-11-02T09:00:00.000Z",
  sentAt: "2026-11-02T09:00:01.000Z",
  contractVersion: "1.0.0",
  outcome: null,
};

/** Everything that a log, a terminal or a crash report would print. */
const printed = (error: Error) =>
  [String(error), error.stack ?? "", JSON.stringify(error), inspect(error, { depth: null, showHidden: true }), inspect({ error }, { depth: null })].join("\n");
function expectClean(error: RefundError) {
  const text = printed(error);
  for (const word of [secret, encoded, encoded.replace(/=+$/, "")]) expect(text).not.toContain(word);
  expect(text).toContain("[redacted]");
}
const withSecret = (more: Partial<ErrorFacts>, secrets: Iterable<string> = [secret]) => new RefundError({ ...facts, ...more, secrets });
const stacked = (message: string, options?: ErrorOptions & { readonly stack?: string }) => {
  const error = new TypeError(message, options);
  if (options?.stack) error.stack = options.stack;
  return error;
};

describe("a secret appears nowhere", () => {
  const leaks = {
    key: secret,
    "Basic header": `Basic ${encoded}`,
    "unpadded Basic header": `Basic ${encoded.replace(/=+$/, "")}`,
    "key in a longer text": `<<${secret}${secret}>>`,
  };
  describe.each(Object.entries(leaks))("as %s", (_, leak) => {
    test.each<[string, Partial<ErrorFacts>]>([
      ["the message", { message: `refused ${leak}` }],
      ["the body as text", { body: `<html>${leak}</html>` }],
      ["the body, deep inside", { body: { errors: [{ detail: [`key ${leak} is wrong`] }] } }],
      ["a name in the body", { body: { headers: { [leak]: true } } }],
      ["the provider's code", { providerCode: leak }],
      ["the request id", { requestId: leak }],
      ["an issue", { issues: [{ pointer: `/${leak}`, keyword: "type", message: `received ${leak}` }] }],
      ["the refund's id", { refundId: leak }],
      [
        "the request of the attempt",
        { attempt: { ...attempt, request: { method: "POST", url: `https://x/?${leak}`, headers: { authorization: leak }, body: JSON.stringify({ leak }) } } },
      ],
      ["the cause's message", { cause: new Error(leak) }],
      ["the cause's name", { cause: Object.assign(new Error("x"), { name: leak }) }],
      ["the cause's stack", { cause: stacked("harmless", { stack: `TypeError: harmless\n    at ${leak}` }) }],
      ["a nested cause", { cause: new Error("outer", { cause: new Error("middle", { cause: new Error(`inner ${leak}`) }) }) }],
      ["a nested cause's stack", { cause: new Error("outer", { cause: stacked("inner", { stack: leak }) }) }],
      ["a property of the cause", { cause: Object.assign(new Error("x"), { config: { headers: { authorization: leak } } }) }],
      ["a hidden property of the cause", { cause: Object.defineProperty(new Error("x"), "request", { value: [leak], enumerable: false }) }],
      ["a property of a nested cause", { cause: new Error("x", { cause: Object.assign(new Error("y"), { [Symbol("state")]: leak }) }) }],
      ["one of several errors", { cause: new AggregateError([new Error("fine"), new Error(leak)], "all failed") }],
      ["a cause that is text", { cause: leak }],
      ["a cause that is an object", { cause: { reason: { why: leak } } }],
      ["a cause that is a map", { cause: new Map([["authorization", leak]]) }],
      ["headers in the cause", { cause: Object.assign(new Error("x"), { headers: new Headers({ "x-key": leak.replace(/[<>]/g, "") }) }) }],
      [
        "a drift error's answer",
        {
          cause: new DriftError("createRefund", {
            ok: false,
            status: "undocumented",
            why: "x",
            httpStatus: 418,
            headers: { echo: leak },
            body: leak,
            requestId: null,
            issues: [],
            replayed: false,
            notExecuted: false,
            doubt: false,
          }),
        },
      ],
      ["an input error's issues", { cause: new InputError("createRefund", [{ pointer: "/body", keyword: "type", message: leak }]) }],
    ])("in %s", (_, more) => {
      const error = withSecret(more);
      const text = printed(error);
      for (const word of [secret, encoded, encoded.replace(/=+$/, "")]) expect(text).not.toContain(word);
    });
  });

  test("and what was masked says so", () => {
    expectClean(withSecret({ message: `the key ${secret} is wrong`, cause: new Error(`Basic ${encoded}`) }));
    expect(withSecret({ message: `the key ${secret} is wrong` }).message).toBe("the key [redacted] is wrong");
  });

  test("in a cause that goes round in a circle, which is no trap either", () => {
    const circular = new Error(`round ${secret}`);
    circular.cause = new Error("and round", { cause: circular });
    expectClean(withSecret({ cause: circular }));
    const body: Record<string, unknown> = { secret };
    body["self"] = body;
    expectClean(withSecret({ body }));
  });

  test("with several keys, of which one begins with another", () => {
    const error = withSecret({ message: `${secret}-2024 and ${secret}` }, [secret, `${secret}-2024`]);
    expect(error.message).toBe("[redacted] and [redacted]");
  });

  test("wherever it is planted in any message, body and cause", () => {
    const around = fc.tuple(fc.string(), fc.constantFrom(secret, encoded, `${secret}${encoded}`), fc.string()).map((parts) => parts.join(""));
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, around, fc.array(tie("node"), { maxLength: 3 }), fc.dictionary(fc.string(), tie("node"), { maxKeys: 3 })),
    })).node;
    fc.assert(
      fc.property(around, tree, tree, (message, body, detail) => {
        expectClean(withSecret({ message, body, cause: Object.assign(new Error(message), { detail }) }));
      }),
    );
  });

  test("a key that is no Latin text does not break the error that reports it", () => {
    expect(withSecret({ message: "bad key €uro" }, ["€uro", ""]).message).toBe("bad key [redacted]");
  });
});

describe("what is no secret is kept", () => {
  test("the cause is the very error, with its class, its chain and its properties", () => {
    const inner = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", socket: { bytesWritten: 7 } });
    for (const cause of [
      new TransportError("timeout", "maybe", "no answer", { cause: new TypeError("fetch failed", { cause: inner }) }),
      new Error("x", { cause: { plain: ["object"] } }),
      new AggregateError([inner]),
    ]) {
      const error = withSecret({ cause });
      expect(error.cause).toBe(cause);
    }
  });

  test("a cause that is no error is kept as well, and no cause is none", () => {
    const reason = { why: "the shop closed" };
    expect(withSecret({ cause: reason }).cause).toBe(reason);
    expect(withSecret({ cause: "enough" }).cause).toBe("enough");
    expect("cause" in withSecret({})).toBe(false);
  });

  test("of a cause with a secret its name and its words are kept", () => {
    const cause = withSecret({ cause: new TypeError(`bad ${secret}`, { cause: new RangeError("below") }) }).cause as Error;
    expect([String(cause), String(cause.cause)]).toEqual(["TypeError: bad [redacted]", "RangeError: below"]);
  });

  test("the body keeps its shape, and bytes stay bytes", () => {
    const body = { list: [1, null, true, "text"], nested: { empty: {} } };
    expect(withSecret({ body }).body).toEqual(body);
    const bytes = new Uint8Array([1, 2, 3]);
    expect(withSecret({ body: bytes }).body).toBe(bytes);
  });

  test("the attempt stays what has to be handed back, even where a word of it looks like a key", () => {
    const { outcome: _outcome, request: _request, ...kept } = attempt;
    expect(withSecret({ attempt }, ["order-33", "ab"]).attempt).toMatchObject(kept);
  });
});

describe("what an error says", () => {
  test.each(codes)("%s has a retry word of the contract", (code) => {
    expect(schemas.Retry.enum).toContain(new RefundError({ ...facts, code, outcome: null }).retry);
  });

  test("the retry word follows the outcome where that knows more than the code", () => {
    const retry = (outcome: Outcome | null, sentAt: string | null = attempt.sentAt): Retry =>
      new RefundError({ ...facts, code: "timeout", outcome, attempt: { ...attempt, sentAt } }).retry;
    expect([retry("accepted"), retry("unknown"), retry("unknown", null), retry("not_sent"), retry(null)]).toEqual([
      "never",
      "after_reconcile",
      "same_key",
      "same_key",
      "same_key",
    ]);
  });

  test("the attempt on it knows how the call ended", () => {
    for (const outcome of schemas.Outcome.enum as readonly Outcome[])
      expect(new RefundError({ ...facts, outcome, attempt }).attempt).toEqual({ ...attempt, outcome });
    expect(new RefundError(facts).attempt).toBeNull();
  });

  test.each([RequestError, ProviderError, ConnectionError, ContractError])("%o is a RefundError and an Error with its own name", (Class) => {
    const error = new Class(facts);
    expect(error).toBeInstanceOf(RefundError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, String(error), JSON.parse(JSON.stringify(error)).name]).toEqual([Class.name, `${Class.name}: refused`, Class.name]);
  });

  test("as JSON it has every fact that a program needs, and neither stack nor cause", () => {
    const error = new ProviderError({ ...facts, httpStatus: 422, providerCode: "E1", attempt, body: { detail: "no" }, cause: new Error("x") });
    const plain = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
    expect(plain).toMatchObject({
      name: "ProviderError",
      message: "refused",
      code: "provider_rejected",
      outcome: "rejected",
      retry: "after_fix",
      httpStatus: 422,
      providerCode: "E1",
      body: { detail: "no" },
    });
    expect(plain["attempt"]).toEqual({ ...attempt, outcome: "rejected" });
    expect(Object.keys(plain)).not.toEqual(expect.arrayContaining(["stack"]));
    expect(Object.keys(plain)).not.toEqual(expect.arrayContaining(["cause"]));
  });
});
