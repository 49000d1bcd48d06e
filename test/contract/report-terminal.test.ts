import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { type CaseResult, defects, type RunEvent } from "../../src/contract/model.ts";
import { createProgress } from "../../src/contract/report/progress.ts";
import { toTerminal } from "../../src/contract/report/terminal.ts";
import { defectTitles } from "../../src/contract/report/words.ts";
import { keptReport, planted, report } from "../fixtures/report.ts";

const plain = { columns: 100, color: false };
const events = (run = report): RunEvent[] => [
  ...run.providers.map(({ provider, cases }): RunEvent => ({ type: "provider", provider, cases: cases.length })),
  ...run.providers.flatMap(({ provider, cases }) => cases.map((result: CaseResult): RunEvent => ({ type: "case", provider, result }))),
  { type: "done", report: run },
];

describe("the terminal", () => {
  test("names what broke with its place, then shows one table, then one sentence", () => {
    const out = toTerminal(report, plain);
    for (const defect of defects) expect(out).toContain(`${defectTitles[defect]}: `);
    expect(out).toContain("(specs/mollie.yaml:26)");
    expect(out).toMatch(/^mollie +53 +16 +1 +66 % +66 % +75 % +75 % +66 %/m);
    expect(out).toContain("! specs/mollie.yaml: statuses are covered to 75 %, and the threshold is 100 %");
    expect(out.indexOf("Wrong status")).toBeLessThan(out.indexOf("provider  kept"));
    expect(out.trimEnd().split("\n").at(-2)).toBe("✗ 287 promises at 5 providers: 265 kept, 17 broken, 5 not run, 1 threshold of coverage missed");
  });

  test("says why cases were not run, the most frequent reason first and the rare ones together", () => {
    expect(toTerminal(report, plain)).toMatch(/^- 5 not run: .+/m);
    const because = (reason: string) => (result: CaseResult) => ({ ...result, verdict: "not_run" as const, reason });
    const [provider] = keptReport.providers;
    if (!provider) return expect.fail("the fixture has no provider");
    const cases = provider.cases.slice(0, 20).map((result, at) => because(at < 12 ? "no payment is left" : `reason ${at}`)(result));
    const lines = toTerminal({ ...keptReport, providers: [{ ...provider, cases }] }, plain).match(/^- .*/gm);
    expect(lines).toHaveLength(6);
    expect(lines?.at(0)).toBe("- 12 not run: no payment is left");
    expect(lines?.at(-1)).toContain("- 4 not run: for other reasons");
  });

  test("shows only the table, why not all ran, and the sentence where nothing broke", () => {
    const lines = toTerminal(keptReport, plain).trimEnd().split("\n");
    expect(lines).toHaveLength(10);
    expect(lines.at(-2)).toBe("✓ 270 promises at 5 providers: 265 kept, 0 broken, 5 not run");
  });

  test.each([40, 60, 80, 200])("no line is wider than a terminal of %i columns, and the verdicts are always shown", (columns) => {
    const lines = toTerminal(report, { columns, color: false }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(lines.some((line) => /^provider +kept +broken/.test(line))).toBe(true);
  });

  test("what a run only reports is named too, but not as broken", () => {
    const lenient = {
      ...report,
      providers: report.providers.map((provider) => ({ ...provider, cases: provider.cases.map((result) => ({ ...result, verdict: "kept" as const })) })),
    };
    const out = toTerminal(lenient, plain);
    expect(out).toContain("! mollie: An answer to createRefund has no wrong status\n    Wrong status: ");
    expect(out).not.toMatch(/^✗ mollie/m);
  });

  test("colours change nothing but the colours", () => {
    const colored = toTerminal(report, { columns: 100, color: true });
    expect(colored).not.toBe(toTerminal(report, plain));
    expect(stripVTControlCharacters(colored)).toBe(toTerminal(report, plain));
  });

  test("a provider's text can't move the cursor, change colours or start a line", () => {
    const out = toTerminal(report, plain);
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(out).toContain("\\u001b[31mred");
    expect(out).not.toMatch(/^::/m);
  });
});

describe("progress", () => {
  test("a terminal's line is written over and gone in the end; what broke stays", () => {
    const progress = createProgress({ ...plain, live: true });
    const written = events().map(progress);
    const screen = written
      .join("")
      .split("\n")
      .map((line) => line.slice(line.lastIndexOf("\u001b[K") + 3));
    expect(written.every((text) => text.startsWith("\r\u001b[K"))).toBe(true);
    expect(screen.at(-1)).toBe("");
    expect(screen.filter((line) => line.startsWith("✗ "))).toHaveLength(17);
    expect(written.at(-2)).toContain("287/287, 17 broken  smartpay");
  });

  test("the bar grows with every case and never passes the width of the terminal", () => {
    const progress = createProgress({ columns: 40, color: false, live: true });
    const bars = events(keptReport)
      .map(progress)
      .slice(0, -1)
      .map((text) => text.replace("\r\u001b[K", ""));
    const filled = bars.map((bar) => bar.split("█").length - 1);
    expect(filled).toEqual([...filled].sort((a, b) => a - b));
    expect([filled[0], filled.at(-1)]).toEqual([0, 24]);
    expect(Math.max(...bars.map((bar) => bar.length))).toBeLessThanOrEqual(40);
  });

  test("a log gets a line for each provider that is through, and no control character", () => {
    const progress = createProgress({ ...plain, live: false });
    const written = events().map(progress).join("");
    expect(written).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(written).toContain("✓ dodo: 54 done\n");
    expect(written).toContain("✗ mollie: 70 done, 16 broken\n");
    for (const secret of planted) expect(written).not.toContain(secret);
  });
});
