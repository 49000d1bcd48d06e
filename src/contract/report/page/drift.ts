import type { Finding, Report } from "../../model.ts";
import { type Content, type Html, html } from "../html.ts";
import { anchor, type Breach, breachesOf, countText, defectTitles, placeText } from "../words.ts";

/** Every breach: what the contract says, what was seen, at which line, in which case. The library's own stand last. */
export function driftSection(report: Report): Html {
  const breaches = breachesOf(report);
  const own = breaches.filter(({ finding }) => finding.defect === "library");
  const theirs = breaches.filter(({ finding }) => finding.defect !== "library");
  return html`<section id="drift" aria-labelledby="drift-title">
<h2 id="drift-title">Drift <small>${countText(theirs.length, "breach", "breaches")}</small></h2>
${theirs.length === 0 && html`<p class="none">No breach in the ${countText(report.totals.kept, "promise")} that could be checked.</p>`}
${report.providers.map(({ provider }) =>
  breachList(
    provider,
    theirs.filter((breach) => breach.provider.provider === provider),
    false,
  ),
)}
${own.length > 0 && breachList("The library’s own defects", own, true)}
</section>`;
}

const breachList = (title: string, breaches: readonly Breach[], named: boolean) =>
  breaches.length > 0 &&
  html`<h3>${title} <small>${breaches.length}</small></h3>
<ul class="breaches">${breaches.map(
    ({ finding, provider, result }) => html`<li class="${result.verdict}">${findingHtml(finding)}
<p class="from"><a href="#${anchor("case", result.id)}">${result.name}</a>${named && ` ${provider.provider}`}${result.verdict === "kept" && " only reported: the run is not strict about it"}</p></li>`,
  )}</ul>`;

/** One finding, in the list of all and with its case. */
export const findingHtml = ({ defect, message, place, pointer, instance }: Finding): Html => html`<p class="defect"><b>${defectTitles[defect]}</b> ${
  place && html`<code>${placeText(place)}</code>`
}</p>
<p>${withCode(message)}</p>
${(pointer !== null || instance !== null) && html`<p class="pointers">${pointer !== null && html`<span>contract</span> <code>${pointer}</code> `}${instance !== null && html`<span>answer</span> <code>${instance}</code>`}</p>`}`;

/** Words between backticks are set as code. */
const withCode = (message: string): readonly Content[] =>
  message.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
