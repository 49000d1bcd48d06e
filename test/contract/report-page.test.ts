import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coverageKinds, type Report } from "../../src/contract/model.ts";
import { embed } from "../../src/contract/report/html.ts";
import { toHtml } from "../../src/contract/report/index.ts";
import { fileOf, launch, visit } from "../browser/chromium.ts";
import { fewCases, hostile, keptReport, planted, report } from "../fixtures/report.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const shown = (page: Page) => page.locator(".case:visible").count();
let browser: Browser;
let file: Awaited<ReturnType<typeof fileOf>>;
let fewFile: typeof file;
beforeAll(async () => {
  [browser, file, fewFile] = await Promise.all([launch(), fileOf(toHtml(report)), fileOf(toHtml(fewCases(report)))]);
});
afterAll(() => Promise.all([browser?.close(), file?.[Symbol.asyncDispose](), fewFile?.[Symbol.asyncDispose]()]));

describe("the page in Chromium", () => {
  test("where there is no browser its tests fail by name, and don't pass unseen", async () => {
    await expect(launch("/nowhere/chromium")).rejects.toThrow("There is no browser at /nowhere/chromium: install Chromium");
  });

  test("asks for nothing but itself, complains of nothing, and runs nothing that a provider wrote", async () => {
    await using visited = await visit(browser, file.url, { viewport: desk });
    const { page } = visited;
    await page.click("#open-all");
    expect(await page.title()).toBe("17 of 282 promises broken, 1 threshold missed · openrefunds");
    expect(await page.locator("main img, main script, main iframe").count()).toBe(0);
    expect(await page.locator(".case", { hasText: "Text that is not ours" }).locator(".name").textContent()).toContain('<img src=x onerror=alert(1)> "quoted"');
    expect([...visited.requests]).toEqual([file.url]);
    expect(visited.complaints).toEqual([]);
  });

  test("its policy stops any other script, style and request", async () => {
    await using visited = await visit(browser, file.url);
    await visited.page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", '<img src="https://elsewhere.test/x.png" onerror="document.title = 1"><p style="color: red">');
      const script = document.createElement("script");
      script.textContent = "document.title = 'owned'";
      document.body.append(script);
    });
    await expect.poll(() => visited.complaints.filter((text) => /violates the following Content Security Policy/.test(text)).length).toBeGreaterThanOrEqual(3);
    expect(await visited.page.title()).toBe("17 of 282 promises broken, 1 threshold missed · openrefunds");
    await expect.poll(() => [...visited.requests]).toEqual([file.url]);
  });

  test("the reader's choice of colours wins over the system's, by keyboard too", async () => {
    await using visited = await visit(browser, fewFile.url, { colorScheme: "light" });
    const { page } = visited;
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.focus("#theme-system");
    await page.keyboard.press("ArrowRight");
    expect(await paper()).toBe(light);
    await page.keyboard.press("ArrowRight");
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByLabel("light").check({ force: true });
    expect(await paper()).toBe(light);
    await page.getByLabel("system").check({ force: true });
    expect(await paper()).toBe(dark);
  });

  test("filters show the cases that fit, say how many, and give them all back", async () => {
    await using visited = await visit(browser, file.url, { viewport: desk });
    const { page } = visited;
    const count = () => page.locator("#shown").textContent();
    expect([await shown(page), await count()]).toEqual([287, "287 of 287 cases"]);
    await page.getByLabel("kept 265").uncheck();
    await page.getByLabel("not run 5").uncheck();
    expect([await shown(page), await count()]).toEqual([17, "17 of 287 cases"]);
    await page.getByLabel("Provider").selectOption("dojo");
    expect(await page.locator(".case:visible .name").allTextContents()).toEqual([expect.stringContaining("Text that is not ours")]);
    expect(await page.locator(".provider:visible").count()).toBe(1);
    await page.getByLabel("Provider").selectOption("");
    await page.getByLabel("Search").fill("WRONG unit");
    expect(await page.locator(".case:visible .name").allTextContents()).toEqual([expect.stringContaining("has no wrong unit")]);
    await page.getByLabel("Search").fill("nothing is called so");
    expect([await shown(page), await page.getByText("No case fits these filters.").isVisible()]).toEqual([0, true]);
    await page.getByLabel("Search").fill("");
    await page.getByLabel("Group").selectOption("conformance");
    expect(await shown(page)).toBe(16);
    await page.getByRole("button", { name: "Open these" }).click();
    expect(await page.locator(".case > details[open]").count()).toBe(16);
    await page.getByRole("button", { name: "Close all" }).click();
    expect(await page.locator(".case > details[open]").count()).toBe(0);
  });

  test("the Tab key reaches every case in its order, and Enter opens it", async () => {
    await using visited = await visit(browser, fewFile.url, { viewport: desk });
    const { page } = visited;
    await page.focus("#close-all");
    const ids = await page.locator(".case > details").evaluateAll((all) => all.map(({ id }) => id));
    const reached: string[] = [];
    for (const _ of ids) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.parentElement?.id ?? ""));
    }
    expect(reached).toEqual(ids);
    await page.keyboard.press("Enter");
    expect(await page.locator(".case > details").last().getAttribute("open")).toBe("");
  });

  test("a breach leads to its case, even to one that a filter hides, and a cell of the matrix to its group", async () => {
    await using visited = await visit(browser, file.url, { viewport: desk });
    const { page } = visited;
    await page.getByLabel("broken 17").uncheck();
    await page.locator("#drift a", { hasText: "has no wrong unit" }).click();
    const opened = page.locator(".case > details[open]");
    await expect.poll(() => opened.count()).toBe(1);
    expect(await opened.locator(".name").textContent()).toContain("has no wrong unit");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("has no wrong unit");
    expect(await opened.locator("mark").allTextContents()).toEqual(['"5.95"']);
    await page.locator("#results td a", { hasText: "mollie: 6 kept, 16 broken" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Conformance");
  });

  test("request and response stand side by side on a desk and below each other on a phone", async () => {
    for (const [viewport, beside] of [
      [desk, true],
      [phone, false],
    ] as const) {
      await using visited = await visit(browser, `${file.url}#case-mollie/conformance/createRefund/wrong_unit`, { viewport });
      const [request, response] = await visited.page
        .locator("details[open] .exchange")
        .first()
        .locator(".side")
        .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
      expect(request === response).toBe(beside);
    }
  });

  test("what of a contract was not exercised is said in words, with its line and not by colour alone", async () => {
    await using visited = await visit(browser, file.url, { viewport: desk });
    const coverage = visited.page.locator("#coverage details.contract").nth(2);
    const gaps = report.providers[2]?.coverage.items.filter(({ hits, excused }) => hits === 0 && excused === null) ?? [];
    expect(gaps.length).toBeGreaterThan(3);
    const marked = await coverage.locator(".chip.gap").allTextContents();
    expect(marked).toHaveLength(gaps.length);
    for (const gap of marked) expect(gap).toMatch(/not reached.*line \d+/);
    for (const { place } of gaps) expect(marked.join()).toContain(`line ${place?.line}`);
    expect(await coverage.locator(".totals dt").allTextContents()).toHaveLength(coverageKinds.length);
    expect(await coverage.locator(".chip.excused").first().textContent()).toContain("the provider decides it by itself");
    expect(
      await coverage
        .locator(".chip.gap")
        .first()
        .evaluate((chip) => getComputedStyle(chip).borderStyle),
    ).toBe("dashed");
  });

  test("a kept promise gets its exchanges when it is opened, each the ones that crossed the wire for it", async () => {
    await using visited = await visit(browser, file.url, { viewport: desk });
    const { page } = visited;
    const kept = page.locator(".case.kept");
    for (const at of [0, 3, 4]) {
      await kept.nth(at).locator("summary").click();
      await expect
        .poll(() => kept.nth(at).locator(".side").allTextContents())
        .toEqual([expect.stringContaining(`or1_${at}f0c2b7a9e4d1`), expect.stringContaining(`req_${at}`)]);
    }
    expect(await page.locator(".case.kept .side pre").count()).toBe(6);
  });

  test("without its script it still shows every case and what broke, and hides only the filters", async () => {
    await using visited = await visit(browser, file.url, { viewport: desk, javaScriptEnabled: false });
    expect(await shown(visited.page)).toBe(287);
    expect(await visited.page.locator("#filters").isVisible()).toBe(false);
    expect(await visited.page.getByText("is shown by the page’s script").isVisible()).toBe(true);
    await visited.page.locator(".case.broken summary").first().click();
    expect(await visited.page.locator(".case.broken .side").first().isVisible()).toBe(true);
  });

  test("paper gets neither controls nor dark colours", async () => {
    await using visited = await visit(browser, file.url, { viewport: desk, colorScheme: "dark" });
    const { page } = visited;
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav:visible, #filters:visible, .theme:visible").count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
  });
});

describe("the page's markup", () => {
  test("a body keeps its figures to the letter, is folded when long, cut when endless, and says so", () => {
    const [provider] = keptReport.providers;
    const [result] = provider?.cases ?? [];
    const [exchange] = result?.exchanges ?? [];
    if (!provider || !result || !exchange?.response) throw new Error("the fixture has no exchange");
    const withBody = (body: string): Report => ({
      ...keptReport,
      providers: [{ ...provider, cases: [{ ...result, exchanges: [{ ...exchange, response: { status: 200, headers: {}, body } }] }] }],
    });
    const figures = toHtml(withBody('{"a":5.0,"b":12345678901234567890,"c":[],"d":[{"e":1e2}],"f":{}}'));
    expect(figures.replace(/<[^>]+>/g, "")).toContain(
      '{\n  "a": 5.0,\n  "b": 12345678901234567890,\n  "c": [],\n  "d": [\n    {\n      "e": 1e2\n    }\n  ],\n  "f": {}\n}',
    );
    expect(toHtml(withBody("x".repeat(2_000)))).toContain("Body, 2,000 characters");
    const endless = toHtml(withBody("y".repeat(200_000)));
    expect(endless).toContain("Cut after 50,000 of 200,000 characters.");
    expect(endless.length).toBeLessThan(150_000);
    expect(toHtml(withBody("{broken"))).toContain("<code>{broken</code>");
  });

  test("no key comes out, and no foreign markup", () => {
    const page = toHtml(report);
    for (const secret of planted) expect(page).not.toContain(secret);
    expect(page).not.toContain(hostile);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/ on[a-z]+=(?!alert)/);
  });

  test("a script that would end its own element is refused", () => {
    expect(() => embed("'</script>'")).toThrow(/would end its element/);
  });
});
