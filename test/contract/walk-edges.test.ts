import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/contract/coverage/coverage.ts";
import type { Exchange } from "../../src/contract/model.ts";
import { parseSpec } from "../../src/contract/spec/spec.ts";
import { walk } from "../../src/contract/walk/walk.ts";

const spec = parseSpec(
  `
paths:
  /edges:
    post:
      operationId: createRefund
      parameters: [{ name: shift, in: query, schema: { type: number, minimum: -2.5 } }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Numbers' } } } }
      responses:
        "200":
          headers:
            X-Kind: { required: true, schema: { type: string, enum: [new, old] } }
            X-Left: { schema: { type: integer, minimum: 0, maximum: 9 } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Words' } } }
        "202": { content: { application/pdf: { schema: { type: string, format: binary, maxLength: 1 } } } }
        "204": { description: Done. }
        "404": { x-empty-body: allowed, content: { application/json: { schema: { type: object } } } }
        "429": { content: { text/plain: { schema: { type: string, maxLength: 5 } } } }
components:
  schemas:
    Numbers:
      type: object
      properties:
        over: { type: number, exclusiveMinimum: 0 }
        under: { type: number, exclusiveMaximum: 10 }
        step: { type: number, multipleOf: 0.5 }
    Words:
      type: object
      properties:
        listed: { type: [string, 'null'], enum: [a, null] }
        unlisted: { type: [string, 'null'], enum: [a] }
        open: { anyOf: [{ $ref: '#/components/schemas/Known' }, { type: string }, { type: 'null' }] }
        loop: { $ref: '#/components/schemas/Loop' }
        free: { type: object }
        alone: { anyOf: [{ type: string }, { type: 'null' }] }
        payment: { $ref: '#/components/schemas/Payment' }
        person: { $ref: '#/components/schemas/Person' }
    Payment: { oneOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Short' }] }
    Named: { type: object, required: [name], properties: { name: { type: string }, code: { type: string } } }
    Short: { type: object, properties: { code: { type: string, maxLength: 2 } } }
    Person: { anyOf: [{ $ref: '#/components/schemas/Thin' }, { $ref: '#/components/schemas/Full' }] }
    Thin: { type: object, properties: { first: { type: string } } }
    Full: { type: object, properties: { first: { type: string }, last: { type: string } } }
    Known: { type: string, enum: [known] }
    Loop: { anyOf: [{ $ref: '#/components/schemas/Known' }, { $ref: '#/components/schemas/Loop' }] }
`,
  "specs/edges.yaml",
);

type Response = NonNullable<Exchange["response"]>;
const json = { "content-type": "application/json", "x-kind": "new" };
const answered = (response: Partial<Response>, body: unknown = {}, query = ""): Exchange => ({
  operation: "createRefund",
  request: { method: "POST", url: `http://127.0.0.1/edges${query}`, headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  response: { status: 200, headers: json, body: "{}", ...response },
  failure: null,
  durationMs: 1,
});
const found = (response: Partial<Response>) => walk(spec, answered(response)).findings.map(({ defect, mode, message }) => ({ defect, mode, message }));
const boundsOf = (exchange: Exchange) =>
  walk(spec, exchange).hits.flatMap(({ kind, pointer, facet }) => (kind === "bounds" ? [`${pointer.split("/").at(-1)} ${facet}`] : []));

describe("a bound that excludes its own value", () => {
  test.each([
    [{ over: 0.5, under: 9.5 }, ["exclusiveMinimum kept", "exclusiveMaximum kept"]],
    [{ over: 1, under: 9 }, ["exclusiveMinimum kept", "exclusiveMaximum kept"]],
    [{ over: 5, under: 5 }, []],
  ])("is kept next to it, and not far from it: %j", (body, hits) => {
    expect(boundsOf(answered({}, body))).toEqual(hits);
    expect(walk(spec, answered({}, body)).request).toEqual([]);
  });

  test.each([
    [{ over: 0 }, "body.over is 0; the contract wants more than 0", "exclusiveMinimum refused"],
    [{ under: 10 }, "body.under is 10; the contract wants less than 10", "exclusiveMaximum refused"],
  ])("is broken by it: %j", (body, message, hit) => {
    expect(walk(spec, answered({ status: 404, body: "" }, body)).request.map((breach) => breach.message)).toEqual([message]);
    expect(boundsOf(answered({ status: 404, body: "" }, body))).toEqual([hit]);
    expect(boundsOf(answered({ status: 204, body: "" }, body))).toEqual([]);
  });
});

test("a multiple is checked, and a fraction below zero is a number in an address too", () => {
  const requests = (body: unknown, query: string) => walk(spec, answered({}, body, query)).request.map(({ message }) => message);
  expect(requests({ step: 1.5 }, "?shift=-2.5")).toEqual([]);
  expect(requests({ step: 1.3 }, "?shift=-3")).toEqual([
    "query.shift is -3; the contract wants at least -2.5",
    "body.step is 1.3; the contract wants a multiple of 0.5",
  ]);
});

describe("an answer", () => {
  test.each<[string, Partial<Response>, readonly object[]]>([
    ["without a body, where none is documented", { status: 204, headers: {}, body: "" }, []],
    [
      "with a body, where none is documented",
      { status: 204, headers: {} },
      [{ defect: "undocumented_field", mode: "closed", message: "createRefund 204 came with a body; the contract has none" }],
    ],
    ["without the body that may be left out", { status: 404, headers: {}, body: "" }, []],
    ["with a document that is not JSON", { status: 202, headers: { "content-type": "application/pdf" }, body: "%PDF-1.7" }, []],
    ["in plain text", { status: 429, headers: { "content-type": "text/plain" }, body: "wait" }, []],
    [
      "in too long a text",
      { status: 429, headers: { "content-type": "text/plain" }, body: "wait a while" },
      [expect.objectContaining({ defect: "wrong_value", mode: "tolerant" })],
    ],
    [
      "without a media type",
      { headers: { "x-kind": "old" } },
      [expect.objectContaining({ defect: "wrong_media_type", mode: "closed", message: expect.stringContaining("no content type") })],
    ],
    [
      "without a required header",
      { headers: { "content-type": "application/json" } },
      [{ defect: "missing_field", mode: "closed", message: "the header X-Kind is missing; the contract requires it on createRefund 200" }],
    ],
    ["with a number in a header", { headers: { ...json, "x-left": "9" } }, []],
    [
      "with too high a number in a header",
      { headers: { ...json, "x-left": "10" } },
      [{ defect: "wrong_value", mode: "closed", message: "header.X-Left is 10; the contract wants at most 9" }],
    ],
    ["with a word for a number in a header", { headers: { ...json, "x-left": "many" } }, [expect.objectContaining({ defect: "wrong_type", mode: "closed" })]],
    ["with any fields in an object that names none", { body: '{"free":{"a":1}}' }, []],
    ["with null for a known word", { body: '{"open":null,"listed":null}' }, []],
    ["with any text where only null stands beside it", { body: '{"alone":"any"}' }, []],
    ["with null in a list that has none", { body: '{"unlisted":null}' }, [expect.objectContaining({ defect: "undocumented_value", mode: "tolerant" })]],
    [
      "with another word for a known one",
      { body: '{"open":"other"}' },
      [expect.objectContaining({ defect: "undocumented_value", mode: "closed", message: 'open is "other"; the contract knows known' })],
    ],
    [
      "with a number for a known word",
      { body: '{"open":1}' },
      [expect.objectContaining({ defect: "wrong_type", mode: "tolerant", message: "open is 1; the contract says string" })],
    ],
  ])("%s", (_what, response, expected) => {
    expect(found(response)).toEqual(expected);
  });

  test("is read as the branch that fits with the least drift, and else as the one that it breaks least", () => {
    expect(found({ body: '{"person":{"first":"a","last":"b"}}' })).toEqual([]);
    expect(found({ body: '{"person":{"first":"a","middle":"b"}}' })).toEqual([
      expect.objectContaining({ defect: "undocumented_field", mode: "closed", message: "person.middle is not in the contract (as Thin)" }),
    ]);
    expect(found({ body: '{"payment":{"code":"long"}}' }).map(({ message }) => message)).toEqual([
      "payment.code has 4 characters; the contract wants at most 2 characters (as Short)",
    ]);
  });

  test("ends where a union leads to itself, and is of none of its branches there", () => {
    expect(found({ body: '{"loop":"known"}' })).toEqual([]);
    const message = "loop is of no branch; the contract leads from Loop back to itself (as Loop)";
    expect(found({ body: '{"loop":"other"}' })).toEqual([{ defect: "wrong_value", mode: "tolerant", message }]);
  });

  test("exercises the words of its headers, and null is none of them", () => {
    const { items } = coverageOf(spec, walk(spec, answered({ body: '{"listed":null}' })).hits);
    const words = items.flatMap(({ kind, name, hits }) => (kind === "enumMembers" ? [`${name}: ${hits}`] : []));
    expect(words).toEqual(["header X-Kind new: 1", "header X-Kind old: 0", "Words.listed a: 0", "Words.unlisted a: 0", "Known known: 0"]);
    const nulls = items.flatMap(({ name, hits }) => (name.endsWith(" null") ? [`${name}: ${hits}`] : []));
    expect(nulls).toEqual(["Words.listed null: 1", "Words.open null: 0", "Words.alone null: 0"]);
  });
});
