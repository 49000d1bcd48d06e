import { type CoverageItem, type CoverageKind, coverageKinds, type ProviderReport, type Report } from "../../model.ts";
import { type Html, html } from "../html.ts";
import { coveragePercent, kindTitles } from "../words.ts";

/** What was exercised, drawn on the contract: each operation and schema with all that can be reached in it. */
export const coverageSection = ({ providers }: Report): Html => html`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage <small>of the contracts</small></h2>
<p class="legend"><span class="chip hit">reached <b>×12</b></span> <span class="chip gap">not reached</span> <span class="chip excused">can’t be reached</span></p>
${providers.map(contractHtml)}
</section>`;

function contractHtml({ provider, contract, coverage }: ProviderReport): Html {
  const gaps = coverage.items.filter(isGap).length;
  return html`<details class="contract"${(gaps > 0 || coverage.missed.length > 0) && { html: " open" }}>
<summary><h3>${provider}</h3> <code>${contract.file}</code> <span class="count">${gaps === 0 ? "complete" : html`<b class="bad">✗ ${gaps} not reached</b>`}</span></summary>
${coverage.missed.map((message) => html`<p class="missed"><b>Threshold missed</b> ${message}</p>`)}
<dl class="totals">${coverageKinds.map((kind) => totalHtml(kind, coverage.totals[kind]))}</dl>
${partsOf(coverage.items).map(partHtml)}
</details>`;
}

function totalHtml(kind: CoverageKind, totals: ProviderReport["coverage"]["totals"][CoverageKind]) {
  const percent = coveragePercent(totals);
  if (percent === null) return null;
  const missed = totals.threshold !== null && percent < totals.threshold;
  return html`<div${missed && { html: ' class="missed"' }}><dt>${kindTitles[kind]}</dt>
<dd><b>${percent}\u00a0%</b> <span>${totals.reached} of ${totals.total - totals.excused}${totals.excused > 0 && `, ${totals.excused} excused`}${missed && `, needs\u00a0${totals.threshold}\u00a0%`}</span>
<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="fill" width="${percent}" height="4"/></svg></dd></div>`;
}

interface Part {
  readonly title: string;
  readonly items: readonly CoverageItem[];
}

/** Operations first, in the order of the contract, then what they share: parameters and headers by kind, schemas by name. */
function partsOf(items: readonly CoverageItem[]): readonly Part[] {
  const parts = new Map<string, CoverageItem[]>();
  const ordered = [...items].sort((a, b) => Number(a.operation === null) - Number(b.operation === null) || (a.place?.line ?? 0) - (b.place?.line ?? 0));
  for (const item of ordered) {
    const [, , kind = "", name = "Other"] = item.pointer.split("/");
    const title = item.operation ?? (kind === "schemas" ? name : (sharedTitles[kind] ?? kind));
    parts.set(title, [...(parts.get(title) ?? []), item]);
  }
  return [...parts].map(([title, items]) => ({ title, items }));
}

const sharedTitles: Readonly<Record<string, string>> = { parameters: "Parameters", headers: "Headers", responses: "Responses" };

function partHtml({ title, items }: Part): Html {
  const gaps = items.filter(isGap).length;
  const lines = items.flatMap(({ place }) => (place ? [place.line] : []));
  return html`<details class="part"${gaps > 0 && { html: " open" }}>
<summary><h4>${title}</h4> ${lines.length > 0 && html`<span class="line">line ${Math.min(...lines)}</span>`} <span class="count">${items.length - gaps} of ${items.length}${gaps > 0 && html` <b class="bad">✗ ${gaps} not reached</b>`}</span></summary>
<dl class="kinds">${coverageKinds.map((kind) =>
    kindHtml(
      kind,
      title,
      items.filter((item) => item.kind === kind),
    ),
  )}</dl>
</details>`;
}

const kindHtml = (kind: CoverageKind, title: string, items: readonly CoverageItem[]) =>
  items.length > 0 && html`<dt>${kindTitles[kind]}</dt><dd><ul class="chips">${items.map((item) => html`<li>${chip(item, title)}</li>`)}</ul></dd>`;

function chip(item: CoverageItem, title: string): Html {
  // The title of the part already says its own name.
  const name = item.name.startsWith(`${title} `) || item.name.startsWith(`${title}.`) ? item.name.slice(title.length + 1) : item.name;
  const line = item.place && html` <span class="line">line ${item.place.line}</span>`;
  if (item.hits > 0)
    return html`<span class="chip hit">${name} <b><span aria-hidden="true">×</span>${item.hits}<span class="hidden"> times</span></b>${line}</span>`;
  if (item.excused !== null) return html`<span class="chip excused">${name} <i>can’t be reached: ${item.excused}</i>${line}</span>`;
  return html`<span class="chip gap">${name} <b>not reached</b>${line}</span>`;
}

const isGap = ({ hits, excused }: CoverageItem): boolean => hits === 0 && excused === null;
