import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject, type Json, valueAt } from "../../src/contract/spec/json.ts";
import { loadSpec, matchOperation, parseSpec, type Spec } from "../../src/contract/spec/spec.ts";
import { contractNames, contracts, repository } from "../generate/contracts.ts";
import { copyRepository } from "../generate/copy.ts";

const specs = contractNames.map((name) => ({ name, spec: loadSpec(name), lines: readFileSync(join(repository, `specs/${name}.yaml`), "utf8").split("\n") }));
const mollie = loadSpec("mollie");

describe.each(specs)("the contract of $name", ({ name, spec, lines }) => {
  test("is the document that the generated code stands on", () => {
    expect(spec.document).toEqual(contracts.find((contract) => contract.name === name)?.document);
    expect(spec.document).toEqual(JSON.parse(readFileSync(join(repository, `generated/${name}/spec.json`), "utf8")));
    expect(spec).toMatchObject({ provider: name, file: `specs/${name}.yaml` });
  });

  test("leads from every key to the line that it is written on", () => {
    const wrong = pointersOf(spec.document).filter((pointer) => {
      const place = spec.place(pointer);
      const key = pointer
        .slice(pointer.lastIndexOf("/") + 1)
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
      const rest = lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? "";
      return place?.file !== `specs/${name}.yaml` || ![key, `"${key}"`, `'${key}'`].some((written) => rest.startsWith(`${written}:`));
    });
    expect(wrong).toEqual([]);
  });

  test("has every operation with its parameters, bodies and answers, each with a pointer that leads to it", () => {
    for (const operation of spec.operations) {
      expect(valueAt(spec.document, operation.pointer), operation.id).toMatchObject({ operationId: operation.id });
      expect(matchOperation(spec, operation.method, operation.path.replaceAll(/\{(\w+)\}/g, "some-$1"))?.operation.id).toBe(operation.id);
      for (const parameter of operation.parameters) expect(valueAt(spec.document, parameter.pointer)).toMatchObject({ name: parameter.name, in: parameter.in });
      for (const content of operation.body?.content.values() ?? [])
        expect(valueAt(spec.document, content.pointer)).toHaveProperty("schema", content.schema?.value);
      for (const response of operation.responses.values()) {
        expect(valueAt(spec.document, response.pointer), `${operation.id} ${response.status}`).toBeTypeOf("object");
        for (const header of response.headers.values()) expect(valueAt(spec.document, header.schema.pointer)).toEqual(header.schema.value);
        for (const { examples } of response.content.values()) {
          for (const example of examples) {
            const written = valueAt(spec.document, example.pointer);
            expect(isObject(written) && "value" in written ? written.value : written).toEqual(example.value);
          }
        }
      }
    }
  });
});

test("a parameter comes with the first example that the contract gives it, wherever that stands", () => {
  const given = ["example: 1", "examples: { one: { value: 1 }, two: { value: 2 } }", "schema: { example: 1 }", "schema: { examples: [1, 2] }", "schema: {}"];
  const parameters = given.map((fields, index) => `{ name: p${index}, in: query, ${fields} }`).join(", ");
  const spec = parseSpec(`paths: { /refunds: { get: { operationId: listRefunds, parameters: [${parameters}] } } }`, "specs/tiny.yaml");
  expect(spec.operations[0]?.parameters.map(({ example }) => example)).toEqual([1, 1, 1, 1, undefined]);
});

describe("a reference", () => {
  test("is followed to the part that it names, and the pointer goes along", () => {
    const schema = mollie.operations
      .find(({ id }) => id === "createRefund")
      ?.responses.get(201)
      ?.content.get("application/hal+json")?.schema;
    expect(schema?.pointer).toBe("/paths/~1v2~1payments~1{paymentId}~1refunds/post/responses/201/content/application~1hal+json/schema");
    expect(schema && mollie.resolve(schema).pointer).toBe("/components/schemas/Refund");
  });

  test.each([
    ["leads nowhere", "#/components/schemas/Gone", "leads nowhere"],
    ["leads into another file", "other.yaml#/Refund", "leads nowhere"],
    ["leads back to itself", "#/components/schemas/Loop", "leads back to itself"],
  ])("that %s is refused by name", (_what, ref, complaint) => {
    const spec = parseSpec("components: { schemas: { Loop: { $ref: '#/components/schemas/Loop' } } }", "specs/tiny.yaml");
    expect(() => spec.resolve({ value: { $ref: ref }, pointer: "/paths/x" })).toThrow(
      `specs/tiny.yaml: the reference ${ref} at ${ref.includes("Loop") ? "/components/schemas/Loop" : "/paths/x"} ${complaint}`,
    );
  });
});

describe("a request finds its operation", () => {
  test.each([
    ["GET", "https://api.mollie.com/v2/payments/tr_1/refunds?limit=5", "listRefunds", { paymentId: "tr_1" }],
    ["post", "https://api.mollie.com/v2/payments/tr_1/refunds", "createRefund", { paymentId: "tr_1" }],
    ["DELETE", "/v2/payments/tr%2F1/refunds/re_%C3%A9", "cancelRefund", { paymentId: "tr/1", refundId: "re_é" }],
    ["GET", "/v2/payments/%E0%A4%A/refunds", "listRefunds", { paymentId: "%E0%A4%A" }],
  ])("%s %s", (method, url, id, path) => {
    const found = matchOperation(mollie, method, url);
    expect({ id: found?.operation.id, path: found?.path }).toEqual({ id, path });
  });

  test("by the literal path rather than by a parameter", () => {
    const paths = "{ '/refunds/{id}': { get: { operationId: byId } }, /refunds/latest: { get: { operationId: latest } } }";
    const spec = parseSpec(`paths: ${paths}`, "specs/tiny.yaml");
    expect(matchOperation(spec, "GET", "/refunds/latest")?.operation.id).toBe("latest");
    expect(matchOperation(spec, "GET", "/refunds/1")?.operation.id).toBe("byId");
  });

  test("behind the address that a server stands at, and only there", () => {
    const at = "http://127.0.0.1:8080/mollie/";
    expect(matchOperation(mollie, "GET", `${at}v2/refunds`, at)?.operation.id).toBe("listAllRefunds");
    expect(matchOperation(mollie, "GET", `${at}v2/refunds`)).toBeNull();
    expect(matchOperation(mollie, "GET", "http://127.0.0.1:8080/v2/refunds", at)).toBeNull();
    expect(matchOperation(mollie, "GET", "http://127.0.0.1:8080/mollie2/v2/refunds", "http://127.0.0.1:8080/mollie")).toBeNull();
  });

  test.each([
    ["another method", "PUT", "/v2/refunds"],
    ["no id", "GET", "/v2/payments/"],
    ["a longer path", "GET", "/v2/refunds/re_1/more"],
  ])("or none, with %s", (_what, method, url) => {
    expect(matchOperation(mollie, method, url)).toBeNull();
  });

  test("whatever characters the ids have", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (id) => {
        fc.pre(id !== "." && id !== "..");
        expect(matchOperation(mollie, "GET", `https://api.mollie.com/v2/payments/${encodeURIComponent(id)}`)?.path).toEqual({ paymentId: id });
      }),
    );
  });
});

describe("what can't be read is refused", () => {
  test("by the contract's name, with those that there are", () => {
    expect(() => loadSpec("molly")).toThrow(/There is no contract "molly" in .*specs: give one of dodo, dojo, mollie, paymongo, refunds, smartpay/);
    expect(() => loadSpec("../specs/mollie")).toThrow('There is no contract "../specs/mollie"');
    expect(() => loadSpec("mollie", { folder: "/nowhere" })).toThrow('There is no contract "mollie" in /nowhere: give the folder that holds the contracts');
  });

  test("by its line, where it is not YAML or not an object", () => {
    expect(() => parseSpec("a: 1\nb: [", "specs/tiny.yaml")).toThrow(/^specs\/tiny.yaml:2: not valid YAML/);
    expect(() => parseSpec("- 1", "specs/tiny.yaml")).toThrow("specs/tiny.yaml: the contract is not an object");
  });

  test("but a contract of one's own is read from its folder", () => {
    const own: Spec = loadSpec("mollie", { folder: join(copyRepository(["mollie"]), "specs") });
    expect(own.document).toEqual(mollie.document);
  });
});

/** Every pointer that ends at a key of an object. */
function pointersOf(value: Json, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => pointersOf(entry, `${at}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const pointer = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [pointer, ...pointersOf(entry, pointer)];
  });
}
