import { expect, test } from "vitest";
import { type CaseResult, runContract } from "../../src/contract/index.ts";

test("a run tells each case as it ends, and the report at the end", async () => {
  const told: CaseResult[] = [];
  let ended: unknown;
  let announced = 0;
  const report = await runContract({
    providers: ["mollie"],
    only: ["mollie/refunds/"],
    onEvent: (event) => {
      if (event.type === "provider") announced += event.cases;
      if (event.type === "case") told.push(event.result);
      if (event.type === "done") ended = event.report;
    },
  });
  expect(ended).toBe(report);
  expect(told).toHaveLength(announced);
  expect(new Set(told)).toEqual(new Set(report.providers.flatMap(({ cases }) => cases)));
  expect(report.totals).toEqual({ kept: told.length, broken: 0, notRun: 0 });
});

test("a provider that is not there is named with those that are", async () => {
  await expect(runContract({ providers: ["stripe"] })).rejects.toThrow(/"stripe".*dodo, dojo, mollie, paymongo, smartpay/);
});
