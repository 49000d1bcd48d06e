import { describe, expect, test } from "vitest";
import { createMask } from "../../src/contract/cases/record.ts";
import { subjects } from "../../src/contract/cases/subjects.ts";
import type { Exchange } from "../../src/contract/model.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const shopper = { customer_id: "cus_1", name: "Jane Doe", email: "jane@example.com", phone_number: null, metadata: {} };
const answered = (operation: string | null, status: number, body: string): Exchange => ({
  operation,
  request: { method: "POST", url: "https://test.dodopayments.com/refunds", headers: { authorization: "Bearer key" }, body: null },
  response: { status, headers: {}, body },
  failure: null,
  durationMs: 1,
});
const { exchange: masked } = createMask(subjects.dodo, [createSandbox().dodo.apiKey]);

describe("an exchange in a report", () => {
  test.each<[string, string | null, number, string]>([
    ["by its contract", "createRefund", 200, JSON.stringify({ customer: shopper })],
    ["under a status whose own answers hold nothing sensitive", "createRefund", 400, JSON.stringify({ customer: shopper })],
    ["in the answer of another operation", "listRefunds", 200, JSON.stringify({ customer: shopper })],
    ["under a status that is not in the contract", "createRefund", 599, JSON.stringify({ customer: shopper })],
    ["at an address that is not in the contract", null, 200, JSON.stringify({ customer: shopper })],
    ["cut short", "createRefund", 200, JSON.stringify({ customer: shopper }).slice(0, -20)],
    ["in a proxy's page", "createRefund", 502, `<pre>${JSON.stringify(shopper)}</pre>`],
  ])("shows nothing of the shopper %s", (_where, operation, status, body) => {
    const text = JSON.stringify(masked(answered(operation, status, body)));
    expect(text).not.toContain("Jane Doe");
    expect(text).not.toContain("jane@example.com");
    expect(text).not.toContain("Bearer key");
  });

  test.each<[string, string, number, string]>([
    ["a refusal", "createRefund", 404, '{"code":"NOT_FOUND","message":"Item not found"}'],
    ["a text in JSON", "createRefund", 200, '"hello"'],
    ["a page", "createRefund", 502, "<html>502</html>"],
    ["nothing", "createRefund", 502, ""],
  ])("shows %s as it came", (_what, operation, status, body) => {
    expect(masked(answered(operation, status, body)).response?.body).toBe(body);
  });
});
