import type { Report } from "../../model.ts";
import { contentHash, embed, html } from "../html.ts";
import { maskReport } from "../mask.ts";
import { countText, passes, runText } from "../words.ts";
import { casesSection } from "./cases.ts";
import { coverageSection } from "./coverage.ts";
import { driftSection } from "./drift.ts";
import { createParts } from "./exchange.ts";
import { capabilitiesSection, resultsSection } from "./matrix.ts";
import { pageScript } from "./script.ts";
import { pageStyle } from "./style.ts";

/**
 * The report as one page that needs nothing else: no request leaves it, and its policy lets nothing run but its own script.
 * @example writeFileSync("contract.html", toHtml(report));
 */
export function toHtml(report: Report): string {
  const masked = maskReport(report);
  const title = headline(masked);
  const policy = `default-src 'none'; script-src ${contentHash(pageScript)}; style-src ${contentHash(pageStyle)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const parts = createParts();
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · openrefunds</title>
<link rel="icon" href="data:,">
<style>${embed(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#cases">Skip to the cases</a>
<header class="top">
  <div class="bar">
    <p class="brand">openrefunds <span>contract report</span></p>
    ${themes}
  </div>
  <h1 class="${passes(masked) ? "kept" : "broken"}"><span class="glyph" aria-hidden="true">${passes(masked) ? "✓" : "✗"}</span> ${title}</h1>
  <p class="meta">${facts(masked)}</p>
  <nav aria-label="Sections"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main>
${resultsSection(masked)}
${driftSection(masked)}
${capabilitiesSection(masked)}
${coverageSection(masked)}
${casesSection(masked, parts)}
</main>
<footer><p>Secrets are masked. To run it again: seed ${masked.seed}.</p></footer>
${parts.all()}
<script>${embed(pageScript)}</script>
</body>
</html>`;
  return `<!doctype html>\n${page.html}\n`;
}

const sections = [
  ["results", "Results"],
  ["drift", "Drift"],
  ["capabilities", "Capabilities"],
  ["coverage", "Coverage"],
  ["cases", "Cases"],
] as const;

function headline({ totals, providers }: Report): string {
  const promises = countText(totals.kept + totals.broken, "promise");
  const missed = providers.reduce((sum, { coverage }) => sum + coverage.missed.length, 0);
  const verdict = totals.broken > 0 ? `${totals.broken} of ${promises} broken` : `${promises} kept`;
  return missed > 0 ? `${verdict}, ${countText(missed, "threshold")} missed` : verdict;
}

function facts(report: Report) {
  const started = new Date(report.startedAt).toISOString();
  return html`${countText(report.providers.length, "provider")} ${runText(report)} · ${report.totals.notRun} not run ·
    <time datetime="${started}">${started.slice(0, 16).replace("T", " ")} UTC</time> · version ${report.library}`;
}

const themes = html`<fieldset class="theme"><legend class="hidden">Colours</legend>
${(["system", "light", "dark"] as const).map(
  (theme) =>
    html`<label><input type="radio" name="theme" id="theme-${theme}" value="${theme}"${theme === "system" && { html: " checked" }}><span>${theme}</span></label>`,
)}
</fieldset>`;
