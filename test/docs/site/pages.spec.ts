import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityProblems, launch, sidewaysScroll, visit } from "../../browser/chromium.ts";
import { built, serveSite } from "./server.ts";

const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html") && file !== "404.html");
const isContract = (file: string) => file.startsWith("contracts/");
const isOfTypes = (file: string) => /^reference\/api\/\w+\/./.test(file) && !file.endsWith("index.html");
const written = files.filter((file) => !isContract(file) && !isOfTypes(file));
const ofTypes = files.filter(isOfTypes).sort((a, b) => statSync(join(built, a)).size - statSync(join(built, b)).size);
const longest = new Map(ofTypes.map((file) => [dirname(file), file]));
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.[Symbol.asyncDispose]()]));

/** Opens a page, and says all that is wrong with it. */
async function problems(file: string, viewport: typeof desk, colorScheme: "light" | "dark", isExcused: (problem: string) => boolean = () => false) {
  await using visited = await visit(browser, `${site.url}/${file}`, { viewport, colorScheme });
  const { page, complaints, requests } = visited;
  await page.waitForLoadState("networkidle");
  const found = await accessibilityProblems(page);
  const aside = await sidewaysScroll(page);
  return [
    ...found.filter((problem) => !isExcused(problem)),
    ...complaints,
    ...[...requests].filter((url) => !url.replace(/^blob:/, "").startsWith(site.url)).map((url) => `it asks another host: ${url}`),
    ...(aside === 0 ? [] : [`it scrolls sideways by ${aside} pixels`]),
  ];
}

test("there is a page for each provider, each contract and each public type", () => {
  for (const name of ["dodo", "dojo", "mollie", "paymongo", "smartpay"])
    expect(files).toEqual(expect.arrayContaining([`providers/${name}.html`, `contracts/${name}.html`]));
  expect(files).toContain("reference/api/index/interfaces/Refund.html");
  expect(ofTypes.length).toBeGreaterThan(80);
  const refund = readFileSync(join(built, "reference/api/index/interfaces/Refund.html"), "utf8");
  const row = (field: string) =>
    new RegExp(`id="property-${field}".*?</tr>`, "s")
      .exec(refund)?.[0]
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ");
  expect(row("cancelable")).toContain("boolean | null");
  expect(row("reason")).toContain("Reason | null");
  expect(row("amount")).toContain("Money | null");
});

describe("a page keeps quiet, asks nobody else, is accessible and fits", () => {
  test.each(written)("%s in light on a desk", async (file) => expect(await problems(file, desk, "light")).toEqual([]));
  test.each(written)("%s in dark on a phone", async (file) => expect(await problems(file, phone, "dark")).toEqual([]));
  // Those of types are all of one making: the longest of each kind is looked at closely, the others are opened.
  test.each([...longest.values()])("%s in light on a desk", async (file) => expect(await problems(file, desk, "light")).toEqual([]));
  test.each([...longest.keys()])("all of %s", async (folder) => {
    await using visited = await visit(browser, site.url, { viewport: phone, colorScheme: "dark" });
    const { page, complaints, requests } = visited;
    const wide: string[] = [];
    for (const file of ofTypes.filter((one) => dirname(one) === folder)) {
      await page.goto(`${site.url}/${file}`);
      if ((await sidewaysScroll(page)) > 0) wide.push(file);
    }
    expect(wide).toEqual([]);
    expect(complaints).toEqual([]);
    expect([...requests].filter((url) => !url.startsWith(site.url))).toEqual([]);
  });
  // Redoc's own frame has no landmarks, which only axe's advice asks for.
  const isFrame = (problem: string) => problem.startsWith("region:");
  test.each(files.filter(isContract))("%s in light on a desk", async (file) => expect(await problems(file, desk, "light", isFrame)).toEqual([]));
  test.each(files.filter(isContract))("%s in dark on a phone", async (file) => expect(await problems(file, phone, "dark", isFrame)).toEqual([]));
});

test("every link inside the site leads to a page, and every anchor to a place on it", () => {
  const pages = new Map(files.map((file) => [file, readFileSync(join(built, file), "utf8")]));
  const dead: string[] = [];
  let followed = 0;
  for (const [from, html] of pages) {
    if (isContract(from)) continue;
    for (const [, link = ""] of html.matchAll(/<a\b[^>]* href="([^"]+)"/g)) {
      const target = new URL(link.replaceAll("&amp;", "&"), `http://site/${from}`);
      if (target.host !== "site") continue;
      followed += 1;
      const to = decodeURIComponent(target.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (!pages.get(to)) dead.push(`${from}: ${link}`);
      else if (anchor && !pages.get(to)?.includes(`id="${anchor}"`)) dead.push(`${from}: ${link}`);
    }
  }
  expect(followed).toBeGreaterThan(1_000);
  expect(dead).toEqual([]);
});

test("the page of a contract leads back to the guide", () => {
  for (const file of files.filter(isContract)) {
    const [nav = ""] = /<nav class="way-back".*?<\/nav>/s.exec(readFileSync(join(built, file), "utf8")) ?? [];
    const links = [...nav.matchAll(/href="\/([^"]*)"/g)].map(([, link = ""]) => link || "index.html");
    expect(links, file).toEqual(["index.html", ...(file === "contracts/refunds.html" ? [] : [file.replace("contracts/", "providers/")])]);
    expect(files).toEqual(expect.arrayContaining(links));
  }
});

test("the search finds what is written of idempotency", async () => {
  await using visited = await visit(browser, `${site.url}/`, { viewport: desk, colorScheme: "light" });
  const { page, complaints } = visited;
  await page.waitForLoadState("networkidle");
  await page.locator(".DocSearch-Button").click();
  await page.locator("#localsearch-input").fill("idempotency");
  const results = page.locator(".VPLocalSearchBox .result");
  await results.first().waitFor();
  expect(await results.allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/Idempotency key/)]));
  await results.first().click();
  await page.waitForURL(/\.html#/);
  expect(complaints).toEqual([]);
});
