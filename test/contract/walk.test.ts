import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/model.ts";
import { loadSpec, type SpecOperation } from "../../src/contract/spec/spec.ts";
import { type Breach, walk } from "../../src/contract/walk/walk.ts";
import { contracts } from "../generate/contracts.ts";
import { edgesOf, namesOf, nearExamples } from "../generate/mutations.ts";
import { answer, tinySpec } from "./walk-tiny.ts";

const json = "application/json";
const mollie = loadSpec("mollie");

/** A request for an operation, valid but for what is given. */
function exchangeOf(
  operation: SpecOperation,
  parts: { readonly body?: string; readonly status?: number; readonly answer?: string; readonly media?: string },
): Exchange {
  const [first] = operation.responses.keys();
  return {
    operation: operation.id,
    request: { method: operation.method, url: `https://provider.test${operation.path}`, headers: { "content-type": json }, body: parts.body ?? null },
    response: { status: parts.status ?? first ?? 0, headers: { "content-type": parts.media ?? json }, body: parts.answer ?? "" },
    failure: null,
    durationMs: 1,
  };
}

const tolerant = (breaches: readonly Breach[]) => breaches.filter(({ mode }) => mode === "tolerant");

describe.each(contracts)("walking the contract of $name", (contract) => {
  const spec = loadSpec(contract.name);
  const checked = contract.roles.flatMap(({ validator, ...role }) => {
    const [id = "", what = ""] = role.name.split(" ");
    const operation = spec.operations.find((each) => each.id === id);
    return validator === null || operation === undefined || what === "parameters"
      ? []
      : [{ ...role, validator, operation, status: what === "body" ? null : Number(what) }];
  });
  const [edges, names] = [edgesOf(contract), namesOf(contract)];
  const near = fc.oneof(
    ...checked.map(({ examples }, at) =>
      nearExamples(
        examples.map(({ value }) => value),
        edges,
        names,
      ).map((value) => ({ at, value })),
    ),
  );
  const walked = ({ operation, media, status }: (typeof checked)[number], text: string) => {
    const { findings, request } = walk(spec, exchangeOf(operation, status === null ? { body: text } : { status, answer: text, media: media ?? json }));
    return status === null ? request.filter(({ instance }) => instance?.startsWith("/body")) : findings;
  };

  test("tolerantly refuses what the generated validators refuse, and at the same places unless it is of no branch", () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(near, ({ at, value }) => {
        const role = checked[at];
        if (role === undefined || (role.media === "text/plain" && (typeof value !== "string" || value === ""))) return;
        const text = role.media === "text/plain" ? String(value) : JSON.stringify(value);
        const issues = role.validator.issues(value);
        const places = tolerant(walked(role, text)).map(({ instance }) => (role.status === null ? instance?.slice("/body".length) : instance));
        expect(places.length === 0, `${role.name} on ${text}`).toBe(issues.length === 0);
        // Which branch was meant is a guess, and two guesses may differ.
        const isGuess = issues.some(({ keyword, message }) => /^(one|any)Of$/.test(keyword) && message.startsWith("must be"));
        if (!isGuess) expect([...new Set(places)].sort(), `${role.name} on ${text}`).toEqual([...new Set(issues.map(({ pointer }) => pointer))].sort());
        verdicts[issues.length === 0 ? "accepted" : "refused"] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(verdicts.accepted).toBeGreaterThan(300);
    expect(verdicts.refused).toBeGreaterThan(300);
  });

  test("finds nothing that a validator would refuse in its own examples, and leads every finding to a line", () => {
    for (const role of checked) {
      for (const { value } of role.examples) {
        const found = walked(role, role.media === "text/plain" ? String(value) : JSON.stringify(value));
        expect(tolerant(found), role.name).toEqual([]);
        for (const { place, message } of found) expect(place?.line, message).toBeGreaterThan(1);
      }
    }
  });

  test("is quick enough for thousands of exchanges in a second", () => {
    const exchanges = checked.flatMap(({ operation, status, media, examples }) =>
      examples.flatMap(({ value }) => (status === null || media !== json ? [] : [exchangeOf(operation, { status, answer: JSON.stringify(value) })])),
    );
    const runs = () => exchanges.forEach((exchange) => void walk(spec, exchange));
    runs();
    const before = performance.now();
    for (let count = 0; count < 5; count += 1) runs();
    expect((performance.now() - before) / (exchanges.length * 5 || 1)).toBeLessThan(1);
  });
});

describe("what an answer breaks", () => {
  const example = {
    resource: "refund",
    id: "re_4qqhO89gsT",
    amount: { currency: "EUR", value: "5.95" },
    status: "pending",
    createdAt: "2018-03-14T17:09:02.0Z",
    paymentId: "tr_WDqYK6vllg",
    _links: {
      self: { href: "https://api.mollie.com/v2/payments/tr_WDqYK6vllg/refunds/re_4qqhO89gsT", type: "application/hal+json" },
      payment: { href: "https://api.mollie.com/v2/payments/tr_WDqYK6vllg", type: "application/hal+json" },
    },
  };
  const headers = { "content-type": "application/hal+json" };
  const answered = (response: Partial<NonNullable<Exchange["response"]>>) =>
    walk(mollie, {
      operation: "createRefund",
      request: {
        method: "POST",
        url: "https://api.mollie.com/v2/payments/tr_WDqYK6vllg/refunds",
        headers: { "Content-Type": json },
        body: JSON.stringify({ amount: { currency: "EUR", value: "5.95" } }),
      },
      response: { status: 201, headers, body: JSON.stringify(example), ...response },
      failure: null,
      durationMs: 1,
    });
  const found = (response: Partial<NonNullable<Exchange["response"]>>) =>
    answered(response).findings.map(({ defect, mode, instance, message }) => ({ defect, mode, instance, message }));
  const body = (change: object) => found({ body: JSON.stringify({ ...example, ...change }) });

  test("is nothing where the contract is kept", () => {
    expect(answered({})).toMatchObject({ findings: [], request: [] });
  });

  test.each<[string, object, object]>([
    [
      "a missing field",
      { status: undefined },
      { defect: "missing_field", mode: "tolerant", instance: "/status", message: "status is missing; the contract requires it" },
    ],
    ["another type", { id: 7 }, { defect: "wrong_type", mode: "tolerant", instance: "/id", message: "id is 7; the contract says string" }],
    ["null where none may be", { paymentId: null }, { defect: "wrong_type", instance: "/paymentId", message: "paymentId is null; the contract says string" }],
    [
      "a pattern",
      { id: "rf_1" },
      { defect: "wrong_value", mode: "tolerant", instance: "/id", message: 'id is "rf_1"; the contract wants it to match ^re_.+$' },
    ],
    [
      "a format",
      { createdAt: "yesterday" },
      { defect: "wrong_value", mode: "tolerant", message: 'createdAt is "yesterday"; the contract wants an RFC 3339 date-time' },
    ],
    ["another constant", { resource: "order" }, { defect: "wrong_value", mode: "tolerant", message: 'resource is "order"; the contract says "refund"' }],
    [
      "a word that is not listed",
      { status: "reversed" },
      { defect: "undocumented_value", mode: "tolerant", message: expect.stringMatching(/^status is "reversed"; the contract lists queued, pending/) },
    ],
    ["a field that is new", { fee: 1 }, { defect: "undocumented_field", mode: "closed", instance: "/fee", message: "fee is not in the contract" }],
    [
      "a field that is new further in",
      { amount: { ...example.amount, unit: "cent" } },
      { defect: "undocumented_field", mode: "closed", instance: "/amount/unit" },
    ],
  ])("is named: %s", (_what, change, expected) => {
    expect(body(change)).toEqual([expect.objectContaining(expected)]);
  });

  test("is found through a reference at the line of the component", () => {
    const [finding] = answered({ body: JSON.stringify({ ...example, status: "reversed" }) }).findings;
    expect(finding?.pointer).toBe("/components/schemas/RefundStatus/enum");
    expect(finding?.place).toEqual(mollie.place("/components/schemas/RefundStatus/enum"));
  });

  test("is not what the contract leaves open", () => {
    expect(body({ metadata: { any: { thing: [1] } } })).toEqual([]);
  });

  test.each<[string, Partial<NonNullable<Exchange["response"]>>, object]>([
    [
      "a status",
      { status: 418 },
      { defect: "undocumented_status", mode: "tolerant", message: expect.stringMatching(/^createRefund answered 418; the contract has 201, 400/) },
    ],
    [
      "another media type",
      { headers: { "content-type": "text/html" } },
      { defect: "wrong_media_type", mode: "tolerant", message: expect.stringContaining("came as text/html") },
    ],
    [
      "JSON of another name",
      { headers: { "content-type": "application/json; charset=utf-8" } },
      { defect: "wrong_media_type", mode: "closed", message: expect.stringContaining("came as application/json") },
    ],
    ["no body", { body: "" }, { defect: "missing_field", mode: "tolerant", message: expect.stringContaining("came without a body") }],
    ["half a body", { body: "{" }, { defect: "wrong_type", mode: "tolerant", message: "the body of createRefund 201 is not JSON" }],
    [
      "a header of its own",
      { headers: { ...headers, "X-Ledger": "1" } },
      { defect: "undocumented_header", mode: "closed", message: "the header x-ledger is not in the contract of createRefund 201" },
    ],
    [
      "another value of a header",
      { headers: { ...headers, "Idempotent-Replayed": "yes" } },
      { defect: "undocumented_value", mode: "closed", message: expect.stringMatching(/^header.Idempotent-Replayed is "yes"/) },
    ],
  ])("is named: %s", (_what, response, expected) => {
    expect(found(response)).toEqual([expect.objectContaining(expected)]);
  });

  test("is no header of the transport or of what lies between, whatever its case", () => {
    const common = {
      Date: "x",
      "Set-Cookie": "a=b",
      "CF-Ray": "1",
      "x-request-id": "1",
      Server: "nginx",
      "Access-Control-Allow-Origin": "*",
      "X-Amzn-Trace-Id": "1",
    };
    expect(found({ headers: { ...headers, ...common } })).toEqual([]);
  });
});

describe("a branch", () => {
  test("is named in what it breaks, and the one that was meant is chosen", () => {
    const [finding, ...more] = walk(tinySpec("oneOf"), answer({ kind: "card", last4: 1234 })).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      defect: "wrong_type",
      message: "last4 is 1234; the contract says string (as Card)",
      pointer: "/components/schemas/Card/properties/last4/type",
    });
  });

  test("is exercised where the value is one, and null is none", () => {
    const branches = (value: unknown) => walk(tinySpec("oneOf"), answer(value)).hits.flatMap(({ kind, pointer }) => (kind === "branches" ? [pointer] : []));
    expect(branches({ kind: "bank", iban: "x" })).toEqual(["/components/schemas/Value/oneOf/2"]);
    expect(branches(null)).toEqual([]);
    expect(branches({ kind: "cheque" })).toEqual([]);
  });

  test("of oneOf is refused where several hold, and one of anyOf is not", () => {
    const both = { kind: "cash" };
    expect(walk(tinySpec("oneOf"), answer(both)).findings).toEqual([
      expect.objectContaining({ defect: "wrong_value", message: "the body is Coins and Notes at once; the contract wants exactly one of them" }),
    ]);
    expect(walk(tinySpec("anyOf"), answer(both)).findings).toEqual([]);
  });

  test("that leads back to itself ends", () => {
    const nested = { kind: "bank", iban: "x", next: { kind: "bank", iban: "y", next: null } };
    expect(walk(tinySpec("oneOf"), answer(nested)).findings).toEqual([]);
    expect(walk(tinySpec("oneOf"), answer({ ...nested, next: { kind: "bank" } })).findings).toEqual([
      expect.objectContaining({ defect: "missing_field", instance: "/next/iban" }),
    ]);
  });
});
