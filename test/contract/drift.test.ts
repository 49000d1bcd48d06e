import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { type Drift, driftAgainst, loadPublished, readPublished } from "../../src/contract/drift/drift.ts";
import { formatDrifts } from "../../src/contract/drift/format.ts";
import { loadSpec } from "../../src/contract/spec/spec.ts";
import { ConfigurationError } from "../../src/runtime/errors.ts";

const fixture = (name: string) => join(import.meta.dirname, "../fixtures/published", name);
const read = (name: string) => readPublished(readFileSync(fixture(name), "utf8"), name);
const providers = ["dodo", "dojo", "mollie", "paymongo", "smartpay"] as const;
const specText = (name: string) => readFileSync(join(import.meta.dirname, "../../specs", `${name}.yaml`), "utf8");
const told = (drifts: readonly Drift[], kind: Drift["kind"]) => drifts.filter((drift) => drift.kind === kind).map(({ message }) => message);

describe("a contract and what its provider publishes", () => {
  test.each(providers)("%s: a document that says the same is no drift", (name) => {
    expect(driftAgainst(loadSpec(name), readPublished(specText(name), "published.yaml"))).toEqual([]);
  });

  test.each(providers)("%s: the same in the words of OpenAPI 3.0 is no drift", (name) => {
    const older = JSON.stringify({ ...(inWordsOf30(parse(specText(name))) as object), openapi: "3.0.3" }, null, 1);
    expect(driftAgainst(loadSpec(name), readPublished(older, "published.json")).map(({ message }) => message)).toEqual([]);
  });

  test("reads OpenAPI 3.0: base paths folded, allOf merged, nullable, exclusive bounds, readOnly and writeOnly", () => {
    const drifts = driftAgainst(loadSpec("mollie"), read("style-3.0.json")).filter(({ operation }) => operation === "createRefund");
    expect(told(drifts, "contradicts")).toEqual(
      expect.arrayContaining([
        "createRefund: id of the answer 201 is never null in the contract and nullable as published",
        "createRefund: the type of amount.value of the answer 201 is string in the contract and integer as published",
        "createRefund: maxLength of description of the request is 140 in the contract and 255 as published",
        "createRefund: the header parameter Idempotency-Key is optional in the contract and required as published",
      ]),
    );
    expect(told(drifts, "new")).toEqual(
      expect.arrayContaining([
        "createRefund: a value of status of the answer 201: returned is published and not in the contract",
        "createRefund: force of the request: optional is published and not in the contract",
        "createRefund: the answer 402: documented is published and not in the contract",
        "createRefund: parent of the answer 201: optional is published and not in the contract",
      ]),
    );
    expect(told(drifts, "gone")).toEqual(
      expect.arrayContaining([
        "createRefund: a value of status of the answer 201: canceled is in the contract and not published",
        "createRefund: metadata of the request: optional is in the contract and not published",
        "createRefund: the answer 503: documented is in the contract and not published",
      ]),
    );
    const all = drifts.map(({ message }) => message).join("\n");
    expect(all).not.toMatch(/secret of the answer|: (id|status|parent) of the request|the answer 4(00|01|09|22)/);
  });

  test("reads OpenAPI 3.1: lists of types, const for enum, default for every status, no server", () => {
    const drifts = driftAgainst(loadSpec("dodo"), read("style-3.1.yaml"));
    const one = drifts.filter(({ operation }) => operation === "getRefund");
    expect(told(one, "contradicts")).toEqual(
      expect.arrayContaining([
        "getRefund: refund_id of the answer 200 is never null in the contract and nullable as published",
        "getRefund: the type of created_at of the answer 200 is string in the contract and integer as published",
      ]),
    );
    expect(told(one, "new")).toEqual(
      expect.arrayContaining([
        "getRefund: a value of status of the answer 200: disputed is published and not in the contract",
        "getRefund: the query parameter expand: optional is published and not in the contract",
      ]),
    );
    expect(one.map(({ message }) => message).join("\n")).not.toMatch(/the answer 4\d\d|: reason of the answer 200/);
    expect(told(drifts, "gone")).toContain("createRefund: POST /refunds is not published");
    expect(told(drifts, "unreadable")).toHaveLength(2);
    expect(told(drifts, "unreadable").join("\n")).toMatch(/other\.yaml#\/Thing|Loop/);
  });

  test("names the line of both", () => {
    const drift = driftAgainst(loadSpec("mollie"), read("style-3.0.json")).find(({ message }) => message.includes("maxLength of description of the request"));
    const lineAt = (text: string, line = 0) => text.split("\n")[line - 1];
    expect(lineAt(specText("mollie"), drift?.place?.line)).toMatch(/description:/);
    expect(lineAt(readFileSync(fixture("style-3.0.json"), "utf8"), drift?.there?.line)).toMatch(/"description": \{ "type": "string", "maxLength": 255/);
  });
});

describe("what drifted as text", () => {
  const drifts = driftAgainst(loadSpec("mollie"), read("style-3.0.json"));

  test("begins with contradictions, names both lines, and ends with the counts", () => {
    const lines = formatDrifts(drifts, "terminal").trimEnd().split("\n");
    expect(lines[0]).toMatch(/^contradicts {2}createRefund: .* \(specs\/mollie\.yaml:\d+, style-3\.0\.json:\d+\)$/);
    expect(lines.at(-1)).toMatch(/^\d+ contradictions, \d+ not published, \d+ new there, 0 unreadable\.$/);
    expect(formatDrifts([], "terminal")).toBe("The contract says what the provider publishes.\n");
  });

  test("is a table, JSON, and one annotation each", () => {
    for (const row of formatDrifts(drifts, "markdown").split("\n").slice(4, -1)) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(JSON.parse(formatDrifts(drifts, "json"))).toMatchObject({ version: 1, drifts });
    expect(formatDrifts(drifts, "github").match(/^::(error|notice) file=specs\/mollie\.yaml,line=\d+,col=\d+,title=Drift%3A \w+::\w.*$/gm)).toHaveLength(
      drifts.length,
    );
  });
});

describe("a document that can't be compared", () => {
  const odd: readonly [what: string, text: string, message: RegExp][] = [
    ["a web page", "<!doctype html><title>Docs</title>", /^odd:1: this is a web page: give the address of the OpenAPI document itself/],
    ["Swagger 2.0", 'info: {}\nswagger: "2.0"\npaths: {}', /^odd:2: Swagger 2\.0 is not read: convert the document/],
    ["another version", "openapi: 4.0.0\npaths: {}", /^odd:1: openapi is "4\.0\.0": give an OpenAPI 3\.0 or 3\.1 document/],
    ["no version", "paths: {}", /^odd:1: openapi is null/],
    ["no paths", "openapi: 3.0.0", /^odd:1: the document has no paths/],
    ["a list", "- 1", /^odd:1: the document is not an object/],
    ["nothing", "", /^odd:1: the document is not an object/],
    ["broken JSON", '{\n "openapi": "3.0.0",\n "paths": {\n', /^odd:4: not valid YAML or JSON/],
    ["broken YAML", "openapi: 3.0.0\npaths: {\n  /a: ]\n", /^odd:\d+: not valid YAML or JSON/],
  ];
  test.each(odd)("%s is refused by file and line, with the remedy", (_what, text, message) => {
    expect(() => readPublished(text, "odd")).toThrow(ConfigurationError);
    expect(() => readPublished(text, "odd")).toThrow(message);
  });

  test("whatever stands where a schema should, nothing but drift or that error comes back", () => {
    const base = parse(readFileSync(fixture("style-3.1.yaml"), "utf8"));
    const spec = loadSpec("dodo");
    const oddSchema = fc.oneof(
      fc.json().map((text) => JSON.parse(text)),
      fc.constantFrom(
        { allOf: [{ $ref: "#/components/schemas/Odd" }, { $ref: "#/components/schemas/Odd" }] },
        { $ref: "#/paths/~1refunds~1%7Brefund_id%7D" },
        { $ref: "#/%" },
      ),
      fc.record({
        type: fc.jsonValue(),
        enum: fc.jsonValue(),
        properties: fc.jsonValue(),
        required: fc.jsonValue(),
        items: fc.jsonValue(),
        oneOf: fc.jsonValue(),
        allOf: fc.jsonValue(),
      }),
    );
    const check = fc.property(oddSchema, fc.constantFrom("RefundResponse", "status", "parameters", "responses", "servers"), (schema, where) => {
      const document = structuredClone(base);
      const operation = document.paths["/refunds/{refund_id}"].get;
      if (where === "RefundResponse") document.components.schemas.RefundResponse = schema;
      else if (where === "status") document.components.schemas.RefundResponse.properties.status = schema;
      else if (where === "servers") document.servers = schema;
      else operation[where] = schema;
      document.components.schemas.Odd = schema;
      expect(Array.isArray(driftAgainst(spec, readPublished(JSON.stringify(document), "odd")))).toBe(true);
    });
    fc.assert(check, { numRuns: 150, seed: 20261121 });
  });

  test("one that folds a thousand parts into each other is compared in a moment", () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 60 }, (_all, index) => [`S${index}`, { allOf: [0, 1, 2].map(() => ({ $ref: `#/components/schemas/S${(index + 1) % 60}` })) }]),
    );
    const document = {
      ...parse(readFileSync(fixture("style-3.1.yaml"), "utf8")),
      components: { schemas: { ...schemas, RefundResponse: { $ref: "#/components/schemas/S0" } } },
    };
    const started = performance.now();
    expect(driftAgainst(loadSpec("dodo"), readPublished(JSON.stringify(document), "odd")).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("where the document lies", () => {
  test("a file that is not there, an address that is no document, and one that answers nothing are told apart", async () => {
    const server = createServer(
      (request, response) => void response.writeHead(request.url === "/openapi.json" ? 200 : 404).end(readFileSync(fixture("style-3.0.json"))),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(loadPublished(`${url}/openapi.json`, fetch)).resolves.toMatchObject({ version: "3.0", file: `${url}/openapi.json` });
    await expect(loadPublished(`${url}/docs`, fetch)).rejects.toThrow(/answered 404: give the address of the OpenAPI document itself/);
    await expect(loadPublished("http://127.0.0.1:1/openapi.json", fetch)).rejects.toThrow(/could not be reached/);
    await expect(loadPublished("nowhere.yaml", fetch)).rejects.toThrow(/nowhere\.yaml can't be read/);
    await expect(loadPublished(fixture("style-3.1.yaml"), fetch)).resolves.toMatchObject({ version: "3.1" });
  });
});

/** Says in OpenAPI 3.0 what a contract says in 3.1: `nullable` for a list of types, a wrapper around a reference that may be null. */
function inWordsOf30(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWordsOf30);
  if (typeof value !== "object" || value === null) return value;
  const { type, oneOf, ...rest } = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inWordsOf30(each)]));
  const isNull = (each: unknown) => typeof each === "object" && each !== null && "nullable" in each && "enum" in each && Object.keys(each).length === 2;
  if (type === "null") return { ...rest, nullable: true, enum: [null] };
  const told =
    Array.isArray(type) && type.length === 2 && type.includes("null")
      ? { type: type.find((each) => each !== "null"), nullable: true }
      : type === undefined
        ? {}
        : { type };
  if (!Array.isArray(oneOf) || !oneOf.some(isNull)) return { ...rest, ...told, ...(oneOf === undefined ? {} : { oneOf }) };
  const arms = oneOf.filter((each) => !isNull(each));
  return { ...rest, nullable: true, ...(arms.length === 1 ? { allOf: arms } : { oneOf: arms }) };
}
