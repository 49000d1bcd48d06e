import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where the browser stands; `CHROMIUM` names another one. */
export const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Starts a real browser. Fails where there is none: what needs one must not pass without. */
export async function launch(path = chromiumPath): Promise<Browser> {
  if (!existsSync(path)) throw new Error(`There is no browser at ${path}: install Chromium, or set CHROMIUM to where it stands`);
  return await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
}

/** A page and all that went wrong or went out while it was open. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught exceptions, and what the page's own policy refused. */
  readonly complaints: readonly string[];
  /** Every address that was asked for, the page's own first; not what its policy held back. */
  readonly requests: ReadonlySet<string>;
}

/** Opens an address with the page's own policy in force. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  // Before the page, since its policy lets no other script in.
  await context.addInitScript(axe.source);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests = new Set<string>();
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.add(request.url()));
  page.on("requestfailed", (request) => request.failure()?.errorText === "csp" && requests.delete(request.url()));
  await page.goto(url);
  return { page, complaints, requests, [Symbol.asyncDispose]: () => context.close() };
}

/** What axe-core finds wrong, one line for each rule and element. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}: ${failureSummary}`));
}

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A page as a file of its own, the way a report is opened. */
export async function fileOf(html: string): Promise<AsyncDisposable & { readonly url: string }> {
  const folder = await mkdtemp(join(tmpdir(), "openrefunds-page-"));
  const path = join(folder, "page.html");
  await writeFile(path, html);
  return { url: pathToFileURL(path).href, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
