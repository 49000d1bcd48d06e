import { expect, test } from "vitest";
import { baseUrlTarget, type CaseResult, type Report, runContract } from "../../src/contract/index.ts";
import { changing, startServer } from "./planted.ts";

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

test("a part of an id that no case has is named, and is no green run", async () => {
  await expect(runContract({ providers: ["mollie"], only: ["createRefnd"] })).rejects.toThrow(/no case of mollie has "createRefnd"/);
});

test("drift breaks the run, or is only reported where that is asked for", async () => {
  const { account, close } = await startServer(
    "mollie",
    changing((body) => ({ ...body, shiny: true })),
  );
  const target = () => baseUrlTarget({ accounts: { mollie: account }, timeoutMs: 20_000 });
  const [broken, reported] = await Promise.all(
    [true, false].map((closed) => runContract({ only: ["/refunds/part", "/conformance/createRefund"], closed, target: target() })),
  );
  await close();
  const drift = (report: Report | undefined) => report?.providers[0]?.cases.find(({ id }) => id.endsWith("createRefund/closed"));
  expect(drift(broken)).toMatchObject({
    verdict: "broken",
    findings: [{ defect: "undocumented_field", instance: "/shiny", place: { file: "specs/mollie.yaml" } }],
  });
  expect(drift(reported)).toMatchObject({ verdict: "kept", findings: [{ defect: "undocumented_field" }] });
  expect(reported?.totals.broken).toBe(0);
});

test("a run that is given up ends with the reason, and asks nothing more", async () => {
  const caller = new AbortController();
  let told = 0;
  const run = runContract({
    providers: ["mollie"],
    signal: caller.signal,
    onEvent: ({ type }) => {
      if (type === "case" && (told += 1) === 20) caller.abort(new Error("that will do"));
    },
  });
  await expect(run).rejects.toThrow("that will do");
  const then = told;
  await runContract({ providers: ["dojo"], only: ["/refunds/part"] });
  expect(told - then).toBeLessThanOrEqual(8);
});
