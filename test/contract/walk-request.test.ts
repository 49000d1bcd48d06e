import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/model.ts";
import { isObject, type Json } from "../../src/contract/spec/json.ts";
import { loadSpec, type Spec, type SpecOperation } from "../../src/contract/spec/spec.ts";
import { walk } from "../../src/contract/walk/walk.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { contracts } from "../generate/contracts.ts";
import { edgesOf, namesOf, nearExamples } from "../generate/mutations.ts";
import { answer, send, tinySpec } from "./walk-tiny.ts";

const spec = tinySpec();
/** Hits in words: the kind, the end of the pointer, the facet. */
const hitsOf = (exchange: Exchange, of: Spec = spec) =>
  walk(of, exchange).hits.map(({ kind, pointer, facet }) => `${kind} ${pointer.split("/").slice(-2).join("/")} ${facet}`);
const reading = (url: string, headers: Readonly<Record<string, string>> = { version: "a" }): Exchange => {
  const exchange = answer(null);
  return { ...exchange, request: { ...exchange.request, url: `http://127.0.0.1${url}`, headers } };
};

describe("what a request breaks", () => {
  test("is nothing where it keeps the contract", () => {
    expect(walk(spec, send({ amount: 1, note: null, lines: ["one"], labels: { a: "x" } })).request).toEqual([]);
    expect(walk(spec, reading("/things/th_1?limit=10&deep=true", { VERSION: "b", Secret: "abc" })).request).toEqual([]);
  });

  test.each<[string, Exchange, object]>([
    ["a field left out", send({}), { defect: "missing_field", instance: "/body/amount", message: "body.amount is missing; the contract requires it" }],
    ["a field too much", send({ amount: 1, extra: 1 }), { defect: "undocumented_field", mode: "tolerant", instance: "/body/extra" }],
    ["half a cent", send({ amount: 1.5 }), { defect: "wrong_type", message: "body.amount is 1.5; the contract says integer" }],
    ["more than the most", send({ amount: 101 }), { defect: "wrong_value", pointer: "/components/schemas/Request/properties/amount/maximum" }],
    [
      "a long text",
      send({ amount: 1, note: "😀😀😀😀" }),
      { defect: "wrong_value", message: "body.note has 4 characters; the contract wants at most 3 characters" },
    ],
    ["an empty list", send({ amount: 1, lines: [] }), { defect: "wrong_value", message: "body.lines has 0 entries; the contract wants at least 1 entry" }],
    ["a word that is not listed", send({ amount: 1, lines: ["six"] }), { defect: "undocumented_value", instance: "/body/lines/0" }],
    ["a name that is too long", send({ amount: 1, labels: { abc: "x" } }), { defect: "wrong_value", instance: "/body/labels/abc" }],
    ["another type in a map", send({ amount: 1, labels: { a: 1 } }), { defect: "wrong_type", instance: "/body/labels/a" }],
    ["no body", send(undefined), { defect: "missing_field", instance: "/body", message: "the body of createRefund is missing; the contract requires it" }],
    ["a bad id", reading("/things/other"), { defect: "wrong_value", instance: "/path/id" }],
    [
      "a word for a number",
      reading("/things/th_1?limit=ten"),
      { defect: "wrong_type", instance: "/query/limit", message: 'query.limit is "ten"; the contract says integer' },
    ],
    ["a number for a truth", reading("/things/th_1?deep=1"), { defect: "wrong_type", instance: "/query/deep" }],
    ["an unknown parameter", reading("/things/th_1?page=2"), { defect: "undocumented_field", instance: "/query/page" }],
    [
      "a parameter twice",
      reading("/things/th_1?limit=2&limit=3"),
      { defect: "wrong_value", message: "query.limit is given 2 times; the contract takes it once" },
    ],
    ["no header", reading("/things/th_1", {}), { defect: "missing_field", instance: "/header/Version" }],
  ])("is named: %s", (_what, exchange, expected) => {
    const { request } = walk(spec, exchange);
    expect(request).toEqual([expect.objectContaining(expected)]);
    expect(request[0]?.place).toMatchObject({ file: "specs/tiny.yaml" });
  });

  test("is also its media type, and text that is not JSON", () => {
    const sent = send({ amount: 1 });
    const as = (body: string, type: string) => walk(spec, { ...sent, request: { ...sent.request, body, headers: { "content-type": type } } }).request;
    expect(as("amount=1", "application/x-www-form-urlencoded")).toEqual([expect.objectContaining({ defect: "wrong_media_type" })]);
    expect(as("{", "application/json")).toEqual([expect.objectContaining({ defect: "wrong_type", message: "the body of createRefund is not JSON" })]);
  });
});

test("at an address that is not the contract's is walked by the operation that it is said to be, but for its path", () => {
  const exchange = reading("/behind/a/proxy/things/other?limit=11");
  expect(walk(spec, exchange).request).toEqual([expect.objectContaining({ instance: "/query/limit" })]);
  expect(walk(spec, exchange, { baseUrl: "http://127.0.0.1/behind/a/proxy" }).request.map(({ instance }) => instance)).toEqual(["/path/id", "/query/limit"]);
});

describe.each(contracts)("the parameters of $name", (contract) => {
  const own = loadSpec(contract.name);
  const roles = contract.roles.flatMap(({ name, validator, examples }) => {
    const operation = own.operations.find(({ id }) => name === `${id} parameters`);
    return validator === null || operation === undefined ? [] : [{ operation, validator, examples: examples.map(({ value }) => value) }];
  });
  const [edges, names] = [edgesOf(contract), namesOf(contract)];
  const near = fc.oneof(...roles.map(({ examples }, at) => nearExamples(examples, edges, names).map((value) => ({ at, value }))));

  test("are refused where the generated validator refuses them, as far as they can be written into a request", () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(near, ({ at, value }) => {
        const { operation, validator } = roles[at] ?? {};
        const request = operation ? written(operation, value) : null;
        if (operation === undefined || validator === undefined || request === null) return;
        const broken = walk(own, { operation: operation.id, request: { ...request, body: null }, response: null, failure: null, durationMs: 1 }).request;
        const found = new Set(broken.flatMap(({ instance }) => (instance === "/body" ? [] : [instance])));
        const issues = new Set(validator.issues(value).flatMap(({ pointer }) => (pointer === "/header" ? missingHeaders(operation) : [pointer])));
        expect([...found].sort(), JSON.stringify(value)).toEqual([...issues].sort());
        verdicts[issues.size === 0 ? "accepted" : "refused"] += 1;
      }),
      { numRuns: 8000 },
    );
    expect(verdicts.accepted).toBeGreaterThan(30);
    expect(verdicts.refused).toBeGreaterThan(30);
  });
});

describe("what is marked sensitive", () => {
  test.each<[string, Exchange]>([
    ["a field", answer({ kind: "bank", iban: "hunter2-hunter2" })],
    ["a field of another type", answer({ kind: "bank", iban: 7234567 })],
    ["a header", reading("/things/th_1", { version: "a", secret: "hunter2" })],
    ["what stands in the place of an object that hides something", send({ amount: 1 }, 201, { status: "done", owner: "hunter2" })],
  ])("is never in a message: %s", (_what, exchange) => {
    const { findings, request } = walk(spec, exchange);
    expect(findings.length + request.length).toBe(1);
    expect(JSON.stringify([findings, request])).not.toMatch(/hunter2|7234567/);
  });
});

describe("what an exchange exercises", () => {
  test("is counted on both sides, with what was left out and what was null", () => {
    expect(hitsOf(send({ amount: 100, note: null, lines: ["two"] })).sort()).toEqual(
      [
        "operations ~1things/post reached",
        "statuses responses/201 reached",
        "mediaTypes content/application~1json reached",
        "mediaTypes content/application~1json reached",
        "properties properties/amount present",
        "bounds amount/maximum kept",
        "properties properties/note null",
        "properties properties/lines present",
        "bounds lines/minItems kept",
        "enumMembers enum/1 reached",
        "properties properties/labels absent",
        "properties properties/status present",
        "enumMembers enum/0 reached",
        "properties properties/owner absent",
      ].sort(),
    );
  });

  test("is a parameter that is given or absent", () => {
    expect(hitsOf(reading("/things/th_1?limit=1")).filter((hit) => /^(parameters|bounds)/.test(hit))).toEqual([
      "parameters parameters/0 given",
      "parameters parameters/1 given",
      "bounds schema/minimum kept",
      "parameters parameters/2 absent",
      "parameters parameters/3 absent",
      "parameters parameters/4 given",
    ]);
  });

  test("is a bound that refused the request, where nothing else was wrong with it", () => {
    const refused = (body: unknown, status: number) => hitsOf(send(body, status)).filter((hit) => !/^(operations|statuses)/.test(hit));
    expect(refused({ amount: 0 }, 422)).toEqual(["bounds amount/minimum refused"]);
    expect(refused({ amount: 0, note: 1 }, 422)).toEqual([]);
    expect(refused({ amount: 0, note: "long" }, 422)).toEqual([]);
    expect(refused({ note: "long" }, 422)).toEqual([]);
  });

  test("is no bound that the provider let pass", () => {
    expect(hitsOf(send({ amount: 0 }, 201)).filter((hit) => hit.startsWith("bounds"))).toEqual([]);
  });

  test("is nothing where no answer came, or none that the contract has, or to no operation", () => {
    expect(hitsOf({ ...send({ amount: 1 }), response: null, failure: "timeout" })).toEqual([]);
    expect(hitsOf(send({ amount: 1 }, 500))).toEqual([]);
    const stranger = { ...send({ amount: 1 }), operation: null };
    expect(walk(spec, { ...stranger, request: { ...stranger.request, url: "http://127.0.0.1/other" } })).toEqual({ findings: [], request: [], hits: [] });
  });
});

const missingHeaders = ({ parameters }: SpecOperation) => parameters.flatMap((each) => (each.in === "header" && each.required ? [`/header/${each.name}`] : []));

/** Parameters as a request carries them, `null` where it can't say them: no text, another text for the same value, no such segment or header. */
function written({ method, path, parameters }: SpecOperation, value: Json): Omit<Exchange["request"], "body"> | null {
  if (!isObject(value) || Object.keys(value).some((place) => !["path", "query", "header"].includes(place))) return null;
  const texts = new Map<string, string>();
  for (const [place, fields] of Object.entries(value)) {
    if (!isObject(fields)) return null;
    for (const [name, field] of Object.entries(fields)) {
      const parameter = parameters.find((each) => each.in === place && each.name === name);
      const types = [parameter?.schema.value.type ?? "string"].flat();
      const isPlain =
        typeof field === "string" ? !types.some((type) => type !== "string") || !/^(-?\d+(\.\d+)?|true|false)$/.test(field) : isSaid(field, types);
      if (!isPlain || (parameter === undefined && place !== "query")) return null;
      texts.set(`${place} ${name}`, String(field));
    }
  }
  const segments = parameters.filter((each) => each.in === "path").map(({ name }) => [name, texts.get(`path ${name}`) ?? ""] as const);
  if (segments.some(([, text]) => ["", ".", ".."].includes(text) || /\p{Surrogate}/u.test(text))) return null;
  const url = segments.reduce((sum, [name, text]) => sum.replace(`{${name}}`, () => encodeURIComponent(text)), path);
  const of = (place: string) =>
    [...texts].flatMap(([key, text]) => (key.startsWith(`${place} `) ? [[key.slice(place.length + 1), text] as [string, string]] : []));
  return { method, url: `https://provider.test${url}?${new URLSearchParams(of("query"))}`, headers: Object.fromEntries(of("header")) };
}
const isSaid = (field: Json, types: readonly Json[]) =>
  typeof field === "boolean"
    ? types.includes("boolean")
    : typeof field === "number" && types.some((type) => type === "integer" || type === "number") && !/e/.test(String(field));

test("the sandbox keeps the contract, in closed mode, when a refund is made and read", async () => {
  const sandbox = createSandbox();
  const { apiKey, baseUrl } = sandbox.mollie;
  const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json", "idempotency-key": "order-33/return-1" };
  const call = async (method: string, path: string, body: string | null = null): Promise<Exchange> => {
    const url = `${baseUrl}${path}`;
    const response = await sandbox.fetch(url, {
      method,
      headers,
      ...(body === null ? {} : { body }),
      redirect: "manual",
      signal: new AbortController().signal,
    });
    const answered = { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    return { operation: null, request: { method, url, headers, body }, response: answered, failure: null, durationMs: 1 };
  };
  const path = `/v2/payments/${payment.id}/refunds`;
  const exchanges = [
    await call("POST", path, JSON.stringify({ amount: { currency: "EUR", value: "5.95" } })),
    await call("POST", path, JSON.stringify({ amount: { currency: "EUR", value: "5.9" } })),
    await call("GET", path),
    await call("GET", `${path}?limit=251`),
  ];
  const mollie = loadSpec("mollie");
  const walks = exchanges.map((exchange) => walk(mollie, exchange));
  expect(exchanges.map(({ response }) => response?.status)).toEqual([201, 422, 200, 400]);
  expect(walks.flatMap(({ findings }) => findings)).toEqual([]);
  expect(walks.map(({ request }) => request.map(({ instance }) => instance))).toEqual([[], ["/body/amount/value"], [], ["/query/limit"]]);
  expect(walks.flatMap(({ hits }) => hits)).toContainEqual({
    kind: "statuses",
    operation: "createRefund",
    pointer: "/paths/~1v2~1payments~1{paymentId}~1refunds/post/responses/201",
    facet: "reached",
  });
});
