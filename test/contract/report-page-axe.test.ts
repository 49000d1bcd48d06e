import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/contract/report/index.ts";
import { accessibilityProblems, fileOf, launch, sidewaysScroll, visit } from "../browser/chromium.ts";
import { fewCases, keptReport, report } from "../fixtures/report.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
let browser: Browser;
let file: Awaited<ReturnType<typeof fileOf>>;
let keptFile: typeof file;
beforeAll(async () => {
  [browser, file, keptFile] = await Promise.all([launch(), fileOf(toHtml(fewCases(report))), fileOf(toHtml(fewCases(keptReport)))]);
});
afterAll(() => Promise.all([browser?.close(), file?.[Symbol.asyncDispose](), keptFile?.[Symbol.asyncDispose]()]));

describe("the page for everybody", () => {
  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test.each([
      ["on a desk", desk],
      ["on a phone", phone],
    ])("axe finds nothing wrong %s, with cases of every verdict open", async (_, viewport) => {
      await using visited = await visit(browser, file.url, { viewport, colorScheme });
      const { page } = visited;
      for (const selector of [".case.broken", ".case.kept", ".case.not_run"]) await page.locator(`${selector} summary`).first().click();
      await page.locator(".case.broken summary").last().click();
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>("#coverage details")) part.open = true;
      });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(visited.complaints).toEqual([]);
    });
  });

  test("a run with nothing wrong says so, and is accessible as well", async () => {
    await using visited = await visit(browser, keptFile.url, { viewport: phone });
    expect(await visited.page.locator("h1").textContent()).toContain("265 promises kept");
    expect(await visited.page.locator("#drift").textContent()).toContain("No breach in the 265 promises that could be checked.");
    expect(await accessibilityProblems(visited.page)).toEqual([]);
    expect(visited.complaints).toEqual([]);
  });
});
