import type { Capabilities } from "../../capabilities.ts";
import {
  type CaseResult,
  type CoverageItem,
  type CoverageReport,
  coverageKinds,
  defects,
  type Exchange,
  type Finding,
  groups,
  type Place,
  type ProviderReport,
  type Report,
} from "../model.ts";

/** A JSON Schema (2020-12), as far as this one goes. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const text: JsonSchema = { type: "string" };
const textOrNull: JsonSchema = { type: ["string", "null"] };
const count: JsonSchema = { type: "integer", minimum: 0 };
const milliseconds: JsonSchema = { type: "number", minimum: 0 };
const boolean: JsonSchema = { type: "boolean" };
const texts: JsonSchema = { type: "array", items: text };
const textByName: JsonSchema = { type: "object", additionalProperties: text };
const oneOf = (words: readonly string[]): JsonSchema => ({ enum: [...words] });
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [{ type: "null" }, schema] });
/** Every property of the type is named and required, and no other is: a field that the model gains is missed here by the compiler. */
const object = <T>(properties: { readonly [Name in keyof T]-?: JsonSchema }): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

const place = object<Place>({ file: text, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } });
const finding = object<Finding>({ defect: oneOf(defects), message: text, pointer: textOrNull, instance: textOrNull, place: orNull(place) });

const exchange = object<Exchange>({
  operation: textOrNull,
  request: object<Exchange["request"]>({ method: text, url: text, headers: textByName, body: textOrNull }),
  response: orNull(object<NonNullable<Exchange["response"]>>({ status: { type: "integer", minimum: 100, maximum: 599 }, headers: textByName, body: text })),
  failure: textOrNull,
  durationMs: milliseconds,
});

const result = object<CaseResult>({
  id: text,
  name: text,
  group: oneOf(groups),
  operation: textOrNull,
  verdict: oneOf(["kept", "broken", "not_run"]),
  reason: textOrNull,
  findings: list(finding),
  exchanges: list(exchange),
  durationMs: milliseconds,
});

const item = object<CoverageItem>({
  kind: oneOf(coverageKinds),
  name: text,
  operation: textOrNull,
  pointer: text,
  place: orNull(place),
  hits: count,
  excused: textOrNull,
});
const total = object<CoverageReport["totals"]["operations"]>({
  reached: count,
  excused: count,
  total: count,
  threshold: { type: ["number", "null"], minimum: 0, maximum: 100 },
});
const coverage = object<CoverageReport>({
  items: list(item),
  totals: object<CoverageReport["totals"]>({
    operations: total,
    statuses: total,
    mediaTypes: total,
    parameters: total,
    properties: total,
    enumMembers: total,
    branches: total,
    bounds: total,
  }),
  missed: texts,
});

// What the matrix draws; an adapter's abilities may grow, so other fields are let through.
const capabilities: JsonSchema = {
  ...object<Pick<Capabilities, "provider" | "docs" | "contractVersion" | "operations" | "fields" | "reasons" | "idempotency">>({
    provider: text,
    docs: text,
    contractVersion: text,
    operations: texts,
    fields: { type: "object", additionalProperties: oneOf(["required", "optional"]) },
    reasons: texts,
    idempotency: {
      type: "object",
      required: ["windowMs", "findsEarlier", "confidence"],
      properties: { windowMs: { type: ["number", "null"], minimum: 0 }, findsEarlier: boolean, confidence: text },
    },
  }),
  additionalProperties: true,
};

const provider = object<ProviderReport>({
  provider: text,
  contract: object<ProviderReport["contract"]>({ title: text, version: text, file: text }),
  capabilities,
  cases: list(result),
  coverage,
});

/**
 * What the JSON report holds, as a JSON Schema (2020-12).
 * @example new Ajv2020().validate(reportSchema, JSON.parse(readFileSync("report.json", "utf8")));
 */
export const reportSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What one run of the contract runner found",
  ...object<Report>({
    version: { const: 1 },
    library: text,
    target: oneOf(["sandbox", "live", "base-url", "replay"]),
    seed: { type: "integer" },
    startedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
    durationMs: milliseconds,
    providers: list(provider),
    totals: object<Report["totals"]>({ kept: count, broken: count, notRun: count }),
  }),
};
