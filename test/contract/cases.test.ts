import { describe, expect, test } from "vitest";
import { conformanceOf, type Heard } from "../../src/contract/cases/conformance.ts";
import { projectThresholds, type Report, runContract } from "../../src/contract/index.ts";
import { groups } from "../../src/contract/model.ts";
import { loadSpec } from "../../src/contract/spec/spec.ts";
import { createSandbox, type SandboxProvider } from "../../src/sandbox/index.ts";

const providers: readonly SandboxProvider[] = ["dodo", "dojo", "mollie", "paymongo", "smartpay"];
const runs = new Map<string, Promise<Report>>();
/** One run for each provider, looked at from several sides. */
const runOf = (provider: string) => {
  const known = runs.get(provider) ?? runContract({ providers: [provider], thresholds: projectThresholds });
  runs.set(provider, known);
  return known;
};

describe.each(providers)("the cases of %s", (provider) => {
  test("are at least 40, all run in the sandbox, and all are kept", async () => {
    const { providers: reports, totals } = await runOf(provider);
    const cases = reports.flatMap((report) => report.cases);
    expect(cases.filter(({ verdict }) => verdict !== "kept").map(({ id, reason, findings }) => ({ id, reason, findings }))).toEqual([]);
    expect(totals).toEqual({ kept: cases.length, broken: 0, notRun: 0 });
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  test("are of every group, in the order of the report, each with an id and a promise of its own", async () => {
    const [report] = (await runOf(provider)).providers;
    const cases = report?.cases ?? [];
    expect([...new Set(cases.map(({ group }) => group))]).toEqual(groups);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    for (const { id, group } of cases) expect(id).toMatch(new RegExp(`^${provider}/${group}/[\\w./-]+$`));
    for (const { name } of cases) expect(name.split(" ").length, name).toBeGreaterThan(3);
  });

  test("exercise every operation, status and enum member of the contract, and miss no threshold", async () => {
    const [report] = (await runOf(provider)).providers;
    expect(report?.coverage.missed).toEqual([]);
    for (const kind of ["operations", "statuses", "enumMembers", "properties", "parameters", "mediaTypes", "branches"] as const) {
      const never = report?.coverage.items.filter((item) => item.kind === kind && item.hits === 0).map(({ name }) => name);
      expect(never, kind).toEqual([]);
    }
  });

  test("leave no key and nothing that the contract calls sensitive in the report", async () => {
    const text = JSON.stringify(await runOf(provider));
    const { apiKey, liveApiKey } = createSandbox()[provider];
    for (const key of [apiKey, liveApiKey, btoa(`${apiKey}:`).replace(/=+$/, "")]) expect(text.includes(key), key).toBe(false);
    for (const person of ["Jane Doe", "jane@example.com"]) expect(text.includes(person), person).toBe(false);
  });
});

test("the same seed is the same run, case for case", async () => {
  const run = async () => {
    const { providers } = await runContract({ providers: ["smartpay"], only: ["/refunds/", "/keys/"], seed: 7 });
    return providers.flatMap(({ cases }) =>
      cases.map(({ id, verdict, exchanges }) => ({ id, verdict, bodies: exchanges.map(({ response }) => response?.body) })),
    );
  };
  expect(await run()).toEqual(await run());
});

test("a request of the library that breaks the contract is the library's defect, at the line of the contract", () => {
  const spec = loadSpec("mollie");
  const pointer = "/components/schemas/CreateRefundRequest";
  const breach = {
    defect: "missing_field",
    mode: "tolerant",
    message: "body.amount is missing",
    pointer,
    instance: "/body/amount",
    place: spec.place(pointer),
  } as const;
  const heard = { operation: "createRefund", answered: true, breaches: [], exchange: null };
  const judge = (sent: Heard["sent"]) =>
    conformanceOf("mollie", spec, [{ ...heard, sent }], true)
      .find(({ id }) => id === "mollie/conformance/createRefund/sent")
      ?.judge();
  expect(judge([breach])).toMatchObject({ verdict: "broken", findings: [{ defect: "library", place: { file: "specs/mollie.yaml" } }] });
  expect(judge([])).toMatchObject({ verdict: "kept", findings: [] });
  expect(judge(null)).toMatchObject({ verdict: "not_run", reason: expect.stringContaining("createRefund") });
});
