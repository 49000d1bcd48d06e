import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { defects, type Report } from "../../src/contract/model.ts";
import { toGithub } from "../../src/contract/report/github.ts";
import { toJson } from "../../src/contract/report/json.ts";
import { toJunit } from "../../src/contract/report/junit.ts";
import { summaryLimitBytes, toMarkdown } from "../../src/contract/report/markdown.ts";
import { toHtml } from "../../src/contract/report/page/page.ts";
import { reportSchema } from "../../src/contract/report/schema.ts";
import { toTerminal } from "../../src/contract/report/terminal.ts";
import { defectTitles } from "../../src/contract/report/words.ts";
import { hostile, keptReport, report } from "../fixtures/report.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8");
const findings = report.providers.flatMap(({ cases }) => cases.flatMap((result) => result.findings));
const cases = report.providers.flatMap((provider) => provider.cases);

describe("JUnit", () => {
  // Apache Ant's schema is the stricter one, and older than skipping: it is asked about everything else.
  const withoutSkipping = (xml: string) => xml.replace(/ skipped="\d+"/g, "").replace(/<skipped>[^<]*<\/skipped>/g, "");

  test.each([
    ["junit-windyroad.xsd", withoutSkipping],
    ["junit-jenkins.xsd", (xml: string) => xml],
  ])("the report is valid against %s, broken or kept, and one without the name of a suite is not", (name, prepare) => {
    const schema = XmlDocument.fromString(fixture(name));
    const validator = XsdValidator.fromDoc(schema);
    const check = (xml: string) => {
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    };
    try {
      check(prepare(toJunit(report)));
      check(prepare(toJunit(keptReport)));
      expect(() => check(prepare(toJunit(report)).replace(' name="dojo"', ""))).toThrow(/attribute 'name' is required/);
    } finally {
      validator.dispose();
      schema.dispose();
    }
  });

  test("every promise is a test case, every broken one a failure with its defect, every other one that did not run is skipped", () => {
    const document = XmlDocument.fromString(toJunit(report));
    const count = (path: string) => document.find(path).length;
    expect(count("//testcase")).toBe(cases.length + 1);
    expect(count("//testcase[failure]")).toBe(report.totals.broken + 1);
    expect(count('//failure[@type="coverage"]')).toBe(1);
    expect(count("//testcase[skipped]")).toBe(report.totals.notRun);
    for (const defect of defects.filter((name) => name !== "wrong_behaviour" && name !== "library"))
      expect(count(`//failure[@type="${defect}"]`), defect).toBe(1);
    expect(document.get("//testsuite[@name='mollie']/@failures")?.content).toBe("17");
    document.dispose();
  });

  test("text that is markup or no XML character at all comes back as text", () => {
    const document = XmlDocument.fromString(toJunit(report));
    const names = document.find("//testcase/@name").map((attribute) => attribute.content);
    expect(names.find((name) => name.includes("Text that is not ours"))).toContain(
      `<img src=x onerror=alert(1)> "quoted" 'single' & | %0A ::error::planted]]> \uFFFD[31mred`,
    );
    document.dispose();
  });
});

describe("JSON", () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(reportSchema);

  test("is the report, and fits its schema", () => {
    for (const each of [report, keptReport]) expect(validate(JSON.parse(toJson(each))), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(toJson(keptReport))).toEqual(keptReport);
  });

  test.each<[string, (broken: Record<string, unknown>) => void]>([
    ["another version", (broken) => Object.assign(broken, { version: 2 })],
    ["a field that the model doesn't have", (broken) => Object.assign(broken, { extra: true })],
    ["no providers", (broken) => delete broken["providers"]],
    ["half a millisecond too early", (broken) => Object.assign(broken, { durationMs: -0.5 })],
    ["a start without a time zone", (broken) => Object.assign(broken, { startedAt: "2026-11-21T06:19:07" })],
  ])("its schema refuses a report with %s", (_, change) => {
    const broken = JSON.parse(toJson(keptReport));
    change(broken);
    expect(validate(broken)).toBe(false);
  });
});

describe("GitHub annotations", () => {
  const lines = toGithub(report).trimEnd().split("\n");
  // As the runner reads them: a command, its properties by commas and equals signs, two colons, the message.
  const read = (line: string) => {
    const [, properties = "", message = ""] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
    const decode = (text: string) => text.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
    return { message: decode(message), ...Object.fromEntries(properties.split(",").map((pair) => pair.split("=").map(decode))) } as Record<string, string>;
  };

  test("every breach stands at its line of the contract, and each line is one command", () => {
    expect(lines.every((line) => line.startsWith("::error file="))).toBe(true);
    const annotations = lines.map(read);
    for (const { defect, message, place } of findings.filter(({ message }) => !message.includes("planted") && !message.includes("Bearer"))) {
      const found = annotations.find((annotation) => annotation["message"] === message && annotation["title"] === `mollie: ${defectTitles[defect]}`);
      expect(found, message).toMatchObject(place ? { file: place.file, line: String(place.line), col: String(place.column) } : { file: "specs/mollie.yaml" });
    }
  });

  test("text from elsewhere can't end a command, start another or change a property", () => {
    const foreign = lines.map(read).find(({ message }) => message?.includes("<img"));
    expect(foreign).toMatchObject({ file: "specs/a,b:c%.yaml", line: "7", title: "dojo: Wrong behaviour" });
    expect(foreign?.["message"]).toContain("%0A ::error::planted]]>");
    expect(foreign?.["message"]).toContain("\n::warning::line");
    expect(lines.some((line) => line.startsWith("::warning"))).toBe(false);
  });

  test("the same breach at the same line is said once, with its count", () => {
    const [provider] = report.providers.filter(({ provider }) => provider === "mollie");
    if (!provider) throw new Error("the fixture has no mollie");
    const twice: Report = { ...report, providers: [{ ...provider, cases: [...provider.cases, ...provider.cases] }] };
    const out = toGithub(twice).trimEnd().split("\n");
    expect(out.filter((line) => line.includes("title=mollie%3A Wrong status"))).toEqual([expect.stringContaining("createRefund. (2 cases)")]);
  });

  test("what a run only reports is a warning, and breaks nothing in any report", () => {
    const lenient: Report = {
      ...report,
      providers: report.providers.map((provider) => ({ ...provider, cases: provider.cases.map((result) => ({ ...result, verdict: "kept" as const })) })),
    };
    expect([...new Set(toGithub(lenient).match(/^::\w+ /gm))]).toEqual(["::warning ", "::error "]);
    expect(toGithub(lenient).match(/^::error .*/gm)).toEqual([expect.stringContaining("mollie%3A coverage")]);
    expect(toJunit(lenient).match(/<failure type="\w+"/g)).toEqual([`<failure type="coverage"`]);
    expect(toMarkdown(lenient)).toContain("- only reported: **Wrong status** · mollie");
  });

  test("a missed threshold is an error too, and a run with nothing wrong says nothing", () => {
    expect(lines.at(-1)).toBe(
      "::error file=specs/mollie.yaml,title=mollie%3A coverage::specs/mollie.yaml: statuses are covered to 75 %25, and the threshold is 100 %25",
    );
    expect(toGithub(keptReport)).toBe("");
  });
});

test("a run whose coverage misses a threshold does not pass in any report, although no promise was broken", () => {
  const missed: Report = {
    ...keptReport,
    providers: keptReport.providers.map((provider) => ({ ...provider, coverage: { ...provider.coverage, missed: ["statuses are covered to 75 %"] } })),
  };
  expect(toMarkdown(missed)).toMatch(/^## ❌ /);
  expect(toMarkdown(keptReport)).toMatch(/^## ✅ /);
  expect(toTerminal(missed, { columns: 100, color: false })).toContain("✗ 270 promises");
  expect(toHtml(missed)).toContain("<title>265 promises kept, 5 thresholds missed · openrefunds</title>");
  expect(toHtml(missed)).toContain('<h1 class="broken">');
  expect(toJunit(missed).match(/<failure/g)).toHaveLength(5);
  expect(toGithub(missed).match(/^::error /gm)).toHaveLength(5);
});

describe("Markdown", () => {
  test("names every breach with its place, every provider with its figures and every case that did not run", () => {
    const summary = toMarkdown(report);
    for (const defect of defects) expect(summary).toContain(`**${defectTitles[defect]}**`);
    expect(summary).toContain("`specs/mollie.yaml:26`");
    expect(summary).toContain("| mollie | mollie refunds `1.0.0` | 53 | **16** | 1 |");
    expect(summary).toContain("5 not run");
  });

  test("text from elsewhere is no markup and no cell", () => {
    const summary = toMarkdown(report);
    expect(summary).not.toMatch(/<(?!\/?(?:details|summary)>)[a-z!/]/i);
    for (const row of summary.split("\n").filter((line) => line.startsWith("| "))) expect(row.trim()).toMatch(/^\|.*\|$/);
    expect(summary).not.toContain(hostile);
  });

  test("stays below GitHub's limit however much broke, and counts what it leaves out", () => {
    const many: Report = {
      ...report,
      providers: report.providers.map((provider) => ({
        ...provider,
        cases: Array.from({ length: 400 }, () => provider.cases.map((result) => ({ ...result, exchanges: [] }))).flat(),
      })),
    };
    const summary = toMarkdown(many);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(summaryLimitBytes);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(summaryLimitBytes * 0.9);
    const shown = summary.split("\n- **").length - 1;
    expect(shown + Number(/…and (\d+) more/.exec(summary)?.[1])).toBe(400 * findings.length);
    for (const limit of [2_000, 5_000, 20_000]) expect(Buffer.byteLength(toMarkdown(report, limit))).toBeLessThanOrEqual(limit);
  });
});
