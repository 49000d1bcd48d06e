import { type CaseResult, type Exchange, groups, type ProviderReport, type Report, type Verdict } from "../../model.ts";
import { hasValueAt } from "../body.ts";
import { type Html, html } from "../html.ts";
import { anchor, countVerdicts, durationText, groupTitles, verdictWords } from "../words.ts";
import { findingHtml } from "./drift.ts";
import { exchangeHtml, type Parts } from "./exchange.ts";

/** Every promise, with what crossed the wire for it. */
export const casesSection = ({ providers }: Report, parts: Parts): Html => html`<section id="cases" aria-labelledby="cases-title">
<h2 id="cases-title">Cases</h2>
${filters(providers)}
<p class="none" id="nothing" hidden>No case fits these filters.</p>
<p class="note" id="scriptless">What crossed the wire for a promise that was kept is shown by the page’s script, which does not run here.</p>
${providers.map((provider) => providerCases(provider, parts))}
</section>`;

const filters = (providers: Report["providers"]) => {
  const counts = countVerdicts(providers.flatMap(({ cases }) => cases));
  const present = groups.filter((group) => providers.some(({ cases }) => cases.some((result) => result.group === group)));
  return html`<div class="filters" id="filters" role="search" aria-label="Cases" hidden>
<label class="wide">Search <input id="filter-text" type="search" autocomplete="off" spellcheck="false" placeholder="name, id, operation or defect"></label>
<label>Provider <select id="filter-provider"><option value="">all</option>${providers.map(({ provider }) => html`<option>${provider}</option>`)}</select></label>
<label>Group <select id="filter-group"><option value="">all</option>${present.map((group) => html`<option value="${group}">${groupTitles[group]}</option>`)}</select></label>
<fieldset><legend>Verdict</legend>${verdicts.map((verdict) => html`<label><input type="checkbox" name="verdict" value="${verdict}" checked> ${verdictWords[verdict]} ${counts[verdict]}</label>`)}</fieldset>
<p class="actions"><output id="shown" aria-live="polite"></output> <button type="button" id="open-all">Open these</button> <button type="button" id="close-all">Close all</button></p>
</div>`;
};
const verdicts: readonly Verdict[] = ["broken", "kept", "not_run"];
const glyphs: Readonly<Record<Verdict, string>> = { kept: "✓", broken: "✗", not_run: "–" };

const providerCases = (
  { provider, cases }: ProviderReport,
  parts: Parts,
) => html`<div class="provider" id="${anchor("provider", provider)}"><h3>${provider}</h3>
${groups.map((group) =>
  groupCases(
    provider,
    group,
    cases.filter((result) => result.group === group),
    parts,
  ),
)}
</div>`;

const groupCases = (provider: string, group: CaseResult["group"], cases: readonly CaseResult[], parts: Parts) =>
  cases.length > 0 &&
  html`<div class="set" id="${anchor("group", provider, group)}"><h4>${groupTitles[group]} <small>${cases.length}</small></h4>
<ul class="list">${cases.map((result) => caseHtml(provider, result, parts))}</ul></div>`;

function caseHtml(provider: string, result: CaseResult, parts: Parts): Html {
  const { id, name, group, operation, verdict, reason, findings, exchanges, durationMs } = result;
  return html`<li class="case ${verdict}" data-provider="${provider}" data-group="${group}" data-verdict="${verdict}">
<details id="${anchor("case", id)}"><summary><span class="glyph" aria-hidden="true">${glyphs[verdict]}</span><span class="name"><span class="hidden">${verdictWords[verdict]}: </span>${name}</span>
<span class="about">${operation !== null && html`<code>${operation}</code> `}${verdict === "not_run" ? "not run" : durationText(durationMs)}</span></summary>
<div class="inside">
${reason !== null && html`<p class="reason">${reason}</p>`}
${findings.length > 0 && html`<ul class="breaches">${findings.map((finding) => html`<li class="${verdict}">${findingHtml(finding)}</li>`)}</ul>`}
${exchanges.map((exchange, index) => exchangeHtml(exchange, index, findings.length > 0 ? { mark: markIn(result, exchange) } : { parts }))}
<p class="id">${id}</p>
</div></details></li>`;
}

/** The place to mark in an answer: only where one finding's pointer fits one answer of the case, so that nothing innocent is marked. */
function markIn({ findings, exchanges }: CaseResult, exchange: Exchange): string | null {
  const pointers = new Set(findings.flatMap(({ instance }) => (instance === null ? [] : [instance])));
  const [pointer] = pointers;
  if (pointer === undefined || pointers.size > 1) return null;
  const holders = exchanges.filter(({ response }) => response !== null && hasValueAt(response.body, pointer));
  return holders.length === 1 && holders[0] === exchange ? pointer : null;
}
