import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type ChangeKind, diffContracts } from "../../src/contract/diff/diff.ts";
import { formatChanges } from "../../src/contract/diff/format.ts";
import { parseSpec } from "../../src/contract/spec/spec.ts";

const providers = ["dodo", "dojo", "mollie", "paymongo", "smartpay", "refunds"];
const texts = new Map(providers.map((name) => [name, readFileSync(join(import.meta.dirname, "../../specs", `${name}.yaml`), "utf8")]));
const textOf = (name: string) => texts.get(name) ?? "";
const specs = new Map(providers.map((name) => [name, parseSpec(textOf(name), `${name}.yaml`)]));
const specOf = (name: string) => specs.get(name) ?? parseSpec("", name);
// biome-ignore lint/suspicious/noExplicitAny: an edit reaches into an arbitrary document
type Document = Record<string, any>;

/** The changes that an edit of a contract makes. */
function changesOf(name: string, edit: (document: Document) => void) {
  const document = parse(textOf(name));
  edit(document);
  return diffContracts(specOf(name), parseSpec(stringify(document, { aliasDuplicateObjects: false }), `${name}.yaml`));
}

const create = (document: Document) => document.paths["/v2/payments/{paymentId}/refunds"].post;
const schemas = (document: Document) => document.components.schemas;
const withCreate = (edit: (operation: Document) => void) => (document: Document) => edit(create(document));
const withSchema = (name: string, edit: (schema: Document) => void) => (document: Document) => edit(schemas(document)[name]);
const without = (list: string[], name: string) => list.filter((each) => each !== name);

/** What was edited in Mollie's contract, and what it means. */
const edits: readonly [what: string, edit: (document: Document) => void, kind: ChangeKind, breaking: boolean, meaning: RegExp][] = [
  [
    "a new status of a refund",
    withSchema("RefundStatus", (schema) => schema.enum.push("returned")),
    "member",
    true,
    /status of the answer 201 can be returned, a case that callers do not have yet/,
  ],
  ["a status of a refund that is gone", withSchema("RefundStatus", (schema) => schema.enum.pop()), "member", false, /is never canceled any more/],
  ["an answer that is new", withCreate((operation) => Object.assign(operation.responses, { 402: operation.responses[422] })), "error", true, /can answer 402/],
  [
    "an answer that is gone",
    withCreate((operation) => void delete operation.responses[409]),
    "error",
    false,
    /409 is no longer documented; should it come nevertheless, what became of a write is unknown/,
  ],
  ["a success that is gone", withCreate((operation) => void delete operation.responses[201]), "status", true, /201 is no longer documented/],
  [
    "a 503 that no longer says that nothing was executed",
    withCreate((operation) => void delete operation.responses[503]["x-not-executed"]),
    "not_executed",
    true,
    /what became of the write is unknown/,
  ],
  [
    "another header for the key",
    withCreate((operation) => Object.assign(operation["x-idempotency"], { header: "Request-Id" })),
    "idempotency",
    true,
    /travels in Request-Id, no longer in Idempotency-Key/,
  ],
  [
    "a shorter window",
    withCreate((operation) => Object.assign(operation["x-idempotency"], { window: "PT30M" })),
    "idempotency",
    true,
    /a repeat after that pays twice unless a look prevents it/,
  ],
  ["a longer window", withCreate((operation) => Object.assign(operation["x-idempotency"], { window: "P1D" })), "idempotency", false, /recognised for longer/],
  [
    "no end of the window",
    withCreate((operation) => Object.assign(operation["x-idempotency"], { window: "unlimited" })),
    "idempotency",
    false,
    /recognised for longer/,
  ],
  [
    "refusals that are kept under their key",
    withCreate((operation) => Object.assign(operation["x-idempotency"], { storesFailures: true })),
    "idempotency",
    true,
    /a try after a refusal takes a new key/,
  ],
  [
    "a key that protects nothing any more",
    withCreate((operation) => Object.assign(operation, { "x-idempotency": "none" })),
    "idempotency",
    true,
    /only a look can tell/,
  ],
  [
    "a key that has to be sent",
    withCreate((operation) => Object.assign(operation["x-idempotency"], { required: true })),
    "idempotency",
    true,
    /without a key is refused/,
  ],
  [
    "a field that has to be sent",
    withSchema("CreateRefundRequest", (schema) => schema.required.push("description")),
    "required",
    true,
    /description of the request has to be sent now/,
  ],
  [
    "a field that may be left out",
    withSchema("CreateRefundRequest", (schema) => void delete schema.required),
    "required",
    false,
    /amount of the request may be left out now/,
  ],
  [
    "a field that may be missing",
    withSchema("Refund", (schema) => Object.assign(schema, { required: without(schema.required, "id") })),
    "required",
    true,
    /id of the answer 201 may be missing now/,
  ],
  [
    "a field that is no longer taken",
    withSchema("CreateRefundRequest", (schema) => void delete schema.properties.metadata),
    "property",
    true,
    /metadata of the request is no longer taken/,
  ],
  [
    "what the provider can no longer carry",
    withSchema("CreateRefundRequest", (schema) => void delete schema.properties.metadata),
    "capability",
    true,
    /no longer carry metadata/,
  ],
  [
    "a field that can no longer be read",
    withSchema("Refund", (schema) => void delete schema.properties.settlementAmount),
    "property",
    true,
    /settlementAmount of the answer 201 is gone/,
  ],
  [
    "a field that may be sent",
    withSchema("CreateRefundRequest", (schema) => Object.assign(schema.properties, { note: { type: "string" } })),
    "property",
    false,
    /note of the request is new and may be sent/,
  ],
  [
    "a field that may be there",
    withSchema("Refund", (schema) => Object.assign(schema.properties, { note: { type: "string" } })),
    "property",
    false,
    /note of the answer 201 is new and may be there/,
  ],
  [
    "a shorter text",
    withSchema("CreateRefundRequest", (schema) => Object.assign(schema.properties.description, { maxLength: 100 })),
    "bound",
    true,
    /maxLength 100, before 140: less is taken/,
  ],
  [
    "a longer text",
    withSchema("CreateRefundRequest", (schema) => Object.assign(schema.properties.description, { maxLength: 500 })),
    "bound",
    false,
    /more is taken/,
  ],
  [
    "another unit",
    withSchema("Amount", (schema) => Object.assign(schema.properties.value, { type: "integer" })),
    "type",
    true,
    /createRefund: amount.value of the answer 201 is integer, it was string/,
  ],
  [
    "an id that may be null",
    withSchema("Refund", (schema) => Object.assign(schema.properties.id, { type: ["string", "null"] })),
    "nullable",
    true,
    /id of the answer 201 may be null/,
  ],
  [
    "another media type",
    withCreate((operation) => renameKey(operation.requestBody.content, "application/json", "application/x-www-form-urlencoded")),
    "media_type",
    true,
    /the request is application\/x-www-form-urlencoded/,
  ],
  ["another method", (document) => renameKey(document.paths["/v2/payments/{paymentId}/refunds"], "post", "put"), "method", true, /it is a PUT, before a POST/],
  ["another path", (document) => renameKey(document.paths, "/v2/refunds", "/v3/refunds"), "path", true, /it stands at \/v3\/refunds/],
  [
    "an operation that is gone",
    (document) => void delete document.paths["/v2/payments/{paymentId}/refunds/{refundId}"].delete,
    "operation",
    true,
    /cancelRefund is gone/,
  ],
  [
    "what the provider can no longer do",
    (document) => void delete document.paths["/v2/payments/{paymentId}/refunds/{refundId}"].delete,
    "capability",
    true,
    /can no longer cancel a refund/,
  ],
  [
    "an operation that is new",
    (document) => Object.assign(document.paths, { "/v2/more": { get: { operationId: "getMore", responses: {} } } }),
    "operation",
    false,
    /getMore is new/,
  ],
  [
    "another credential",
    (document) => Object.assign(Object.values<Document>(document.components.securitySchemes)[0] ?? {}, { scheme: "basic" }),
    "security",
    true,
    /HTTP basic credentials, before HTTP bearer/,
  ],
  ["another host", (document) => Object.assign(document.servers[0], { url: "https://api.mollie.example" }), "server", true, /https:\/\/api.mollie.com is gone/],
  [
    "a parameter that has to be sent",
    (document) => Object.assign(document.components.parameters.Limit, { required: true }),
    "parameter",
    true,
    /limit \(query\) has to be sent now/,
  ],
  [
    "a parameter that means something else where it is left out",
    (document) => Object.assign(document.components.parameters.Limit.schema, { default: 10 }),
    "rule",
    true,
    /means 10; before it meant 50/,
  ],
  [
    "a header that is gone",
    withCreate((operation) => void delete operation.responses[201].headers["Idempotent-Replayed"]),
    "header",
    true,
    /Idempotent-Replayed of the answer 201 is gone/,
  ],
];

function renameKey(object: Document, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}

describe("a diff of two contracts", () => {
  test.each(providers)("of %s with itself is empty", (name) => {
    expect(changesOf(name, () => {})).toEqual([]);
  });

  test.each(edits)("tells %s by its kind, whether it breaks, and what it means", (_what, edit, kind, breaking, meaning) => {
    const told = changesOf("mollie", edit).filter((change) => change.kind === kind);
    expect(told.map(({ meaning: words }) => words).join("\n")).toMatch(meaning);
    expect([...new Set(told.filter((change) => meaning.test(change.meaning)).map((change) => change.breaking))]).toEqual([breaking]);
  });

  test("judges the same edit by its direction: a list that grows breaks answers and not requests", () => {
    const changes = changesOf("paymongo", (document) => {
      for (const schema of Object.values<Document>(schemas(document))) if (Array.isArray(schema.enum)) schema.enum.push("another");
    });
    const members = changes.filter(({ kind }) => kind === "member");
    expect(members.filter(({ meaning }) => meaning.includes("of the request")).map(({ breaking }) => breaking)).not.toContain(true);
    expect(
      members.filter(({ meaning, after }) => meaning.includes("a case that callers do not have") && after === "another").map(({ breaking }) => breaking),
    ).not.toContain(false);
    expect(members.length).toBeGreaterThan(1);
  });

  test("read backwards has as many fields gone as it had new ones", () => {
    const [older, newer] = [specOf("mollie"), specOf("smartpay")];
    const count = (changes: ReturnType<typeof diffContracts>, side: "before" | "after") => changes.filter((change) => change[side] === null).length;
    expect(count(diffContracts(older, newer), "after")).toBe(count(diffContracts(newer, older), "before"));
    expect(count(diffContracts(older, newer), "after")).toBeGreaterThan(0);
  });

  test("points at the line of the newer contract, and of the older for what is gone", () => {
    const text = textOf("mollie");
    const edited = text.replace("maxLength: 140", "maxLength: 139");
    const [change] = diffContracts(specOf("mollie"), parseSpec(edited, "mollie.yaml"));
    const line = change?.place?.line ?? 0;
    expect(
      edited
        .split("\n")
        .slice(line - 1, line + 25)
        .join("\n"),
    ).toContain("maxLength: 139");
    const gone = changesOf("mollie", (document) => void delete document.paths["/v2/payments/{paymentId}/refunds/{refundId}"].delete).find(
      ({ kind }) => kind === "operation",
    );
    expect(text.split("\n")[(gone?.place?.line ?? 0) - 1]).toContain("delete:");
  });
});

describe("the changes as text", () => {
  const changes = changesOf("mollie", (document) => {
    withSchema("RefundStatus", (schema) => schema.enum.push("re|turned"))(document);
    withCreate((operation) => Object.assign(operation["x-idempotency"], { window: "P1D" }))(document);
  });

  test("begin with what breaks, and end with the count", () => {
    const lines = formatChanges(changes, "terminal").trimEnd().split("\n");
    expect(lines[0]).toMatch(/^breaking {2}listRefunds: .*\(specs\/mollie\.yaml:\d+\)$/);
    expect(lines.at(-2)).toMatch(/^ {8} {2}createRefund: a key is remembered for P1D/);
    expect(lines.at(-1)).toBe(`${changes.length} changes, ${changes.filter(({ breaking }) => breaking).length} breaking.`);
    expect(formatChanges([], "terminal")).toBe("The contract did not change for its callers.\n");
  });

  test("are a table in Markdown that no value breaks out of", () => {
    const rows = formatChanges(changes, "markdown")
      .split("\n")
      .filter((line) => line.startsWith("| **"));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  });

  test("are JSON with every field, and annotations with a line each", () => {
    expect(JSON.parse(formatChanges(changes, "json"))).toEqual({ version: 1, breaking: changes.filter(({ breaking }) => breaking).length, changes });
    const annotations = formatChanges(changes, "github").trimEnd().split("\n");
    expect(annotations).toHaveLength(changes.length);
    for (const line of annotations)
      expect(line).toMatch(/^::(error|notice) file=specs\/mollie\.yaml,line=\d+,col=\d+,title=(Breaking change|Change)%3A \w+::\w/);
  });
});
