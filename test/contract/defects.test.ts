import { afterAll, describe, expect, test } from "vitest";
import { baseUrlTarget, type Defect, type Report, runContract } from "../../src/contract/index.ts";
import type { FetchInit } from "../../src/runtime/transport.ts";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import { answering, changing, forgetting, openDoor, overpaying, type Plant, startServer } from "./planted.ts";

/** The same cases for every server: whatever is wrong with it has to show in them. */
const only = ["/refunds/", "/keys/wire", "/requests/createRefund/", "/requests/getRefund/", "/conformance/"];
const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

async function run(provider: SandboxProvider, plant?: Plant): Promise<Report> {
  const { account, close } = await startServer(provider, plant);
  closing.push(close);
  return runContract({ providers: [provider], only, target: baseUrlTarget({ accounts: { [provider]: account }, concurrency: 8, timeoutMs: 20_000 }) });
}
const findings = (report: Report) =>
  report.providers.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict === "broken").flatMap((one) => one.findings));

type Json = Readonly<Record<string, unknown>>;
const attributes = (change: (fields: Json) => Json) => (body: Json) => {
  const data = body.data as { readonly attributes: Json };
  return { ...body, data: { ...data, attributes: change(data.attributes) } };
};
const without =
  (name: string) =>
  ({ [name]: _gone, ...rest }: Json) =>
    rest;
const within =
  (pattern: RegExp) =>
  (url: string, { body = "" }: FetchInit) =>
    pattern.exec(`${url} ${body}`)?.[1] ?? "";
const times = (factor: number) => (fields: Json) => ({ ...fields, amount: Number(fields.amount) * factor });

const planted: readonly (readonly [defect: Defect, provider: SandboxProvider, what: string, plant: Plant])[] = [
  ["wrong_status", "mollie", "an unknown payment is answered 400", answering(404, 400)],
  ["wrong_status", "paymongo", "an unknown payment is answered 400", answering(404, 400)],
  ["wrong_status", "smartpay", "an unknown payment is answered 400", answering(404, 400)],
  [
    "undocumented_status",
    "mollie",
    "a created refund is answered 200",
    changing(
      (body) => body,
      () => 200,
    ),
  ],
  [
    "undocumented_status",
    "dojo",
    "a created refund is answered 201",
    changing(
      (body) => body,
      () => 201,
    ),
  ],
  ["missing_field", "mollie", "a refund comes without its status", changing(without("status"))],
  ["missing_field", "dodo", "a refund comes without its business", changing(without("business_id"))],
  ["missing_field", "paymongo", "a refund comes without its currency", changing(attributes(without("currency")))],
  ["wrong_type", "mollie", "a refund's description is a number", changing((body) => ({ ...body, description: 42 }))],
  ["wrong_type", "dodo", "a refund's part is a word", changing((body) => ({ ...body, is_partial: "yes" }))],
  ["undocumented_field", "mollie", "a refund has a field that nobody described", changing((body) => ({ ...body, shiny: true }))],
  ["undocumented_field", "smartpay", "a refund has a field that nobody described", changing((body) => ({ ...body, shiny: true }))],
  ["ignored_idempotency_key", "paymongo", "every request is a new refund", forgetting("idempotency-key")],
  ["ignored_idempotency_key", "smartpay", "every request is a new refund", forgetting("idempotency-key")],
  ["ignored_idempotency_key", "dojo", "every request is a new refund", forgetting("idempotencykey")],
  ["ignored_idempotency_key", "mollie", "a repeated request is a duplicate", forgetting("idempotency-key")],
  ["accepted_over_refund", "mollie", "what is refused is paid all the same", overpaying("mollie", within(/payments\/(tr_\w+)/), "EUR")],
  ["accepted_over_refund", "paymongo", "what is refused is paid all the same", overpaying("paymongo", within(/"(pay_\w+)"/), "PHP")],
  ["ignored_authentication", "mollie", "every key opens", openDoor((key) => `Bearer ${key}`, "mollie")],
  ["ignored_authentication", "dodo", "every key opens", openDoor((key) => `Bearer ${key}`, "dodo")],
  ["ignored_authentication", "smartpay", "every key opens", openDoor((key) => `Basic ${key}`, "smartpay")],
  ["wrong_unit", "paymongo", "the amount is told in pesos", changing(attributes(times(0.01)))],
  ["wrong_unit", "dodo", "the amount is told in hundredths of a cent", changing(times(100))],
  ["wrong_unit", "smartpay", "yen are told as if they had cents", changing(times(100))],
];

describe("a server that claims to be a provider", () => {
  test.each([...new Set(planted.map(([, provider]) => provider))])("and keeps the contract of %s is not blamed", async (provider) => {
    const report = await run(provider);
    expect(findings(report)).toEqual([]);
    expect(report.totals.kept).toBeGreaterThan(40);
  });

  test.each(planted)("is told %s at %s: %s", async (defect, provider, _what, plant) => {
    const report = await run(provider, plant);
    expect(report.totals.broken).toBeGreaterThan(0);
    const named = findings(report).filter((finding) => finding.defect === defect);
    expect(named, "the defect is named").not.toEqual([]);
    for (const { place } of named) expect(place?.file, "and leads to a line of the contract").toBe(`specs/${provider}.yaml`);
  });
});
