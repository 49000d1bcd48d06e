import type { Capabilities } from "../../../capabilities.ts";
import { groups, type ProviderReport, type Report } from "../../model.ts";
import { type Content, html } from "../html.ts";
import { anchor, countVerdicts, groupTitles } from "../words.ts";

/** What each provider kept, by group. Each cell leads to its cases. */
export function resultsSection({ providers }: Report) {
  const present = groups.filter((group) => providers.some(({ cases }) => cases.some((result) => result.group === group)));
  return html`<section id="results" aria-labelledby="results-title">
<h2 id="results-title">Results</h2>
<table class="matrix">
<caption>How many promises were kept or, after ✗, broken</caption>
${head(providers)}
<tbody>
${present.map(
  (group) =>
    html`<tr><th scope="row">${groupTitles[group]}</th>${providers.map((provider) =>
      resultCell(
        provider,
        provider.cases.filter((result) => result.group === group),
        anchor("group", provider.provider, group),
      ),
    )}</tr>`,
)}
<tr class="sum"><th scope="row">All</th>${providers.map((provider) => resultCell(provider, provider.cases, anchor("provider", provider.provider)))}</tr>
</tbody>
</table>
</section>`;
}

function resultCell({ provider }: ProviderReport, cases: ProviderReport["cases"], target: string) {
  if (cases.length === 0) return html`<td class="none"><span aria-hidden="true">–</span><span class="hidden">no cases</span></td>`;
  const { kept, broken, not_run: notRun } = countVerdicts(cases);
  const words = html`<span class="hidden">${provider}: ${kept} kept${broken > 0 && `, ${broken} broken`}${notRun > 0 && `, ${notRun} not run`}</span>`;
  const of = html` <span class="of">of ${cases.length}</span>`;
  const shown = broken > 0 ? html`<b class="bad">✗ ${broken}</b>${of}` : html`${kept}${kept < cases.length && of}`;
  return html`<td><a href="#${target}"><span aria-hidden="true">${shown}</span>${words}</a></td>`;
}

/** What each provider can do, read off its adapter and its contract. */
export function capabilitiesSection({ providers }: Report) {
  return html`<section id="capabilities" aria-labelledby="capabilities-title">
<h2 id="capabilities-title">Capabilities</h2>
<table class="matrix">
<caption>✓ can, “must” has to be given, – can’t</caption>
${head(providers)}
${capabilityGroups.map(
  ({ title, rows }) => html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${providers.length + 1}">${title}</th></tr>
${rows.map(({ name, cell }) => html`<tr><th scope="row">${name}</th>${providers.map(({ capabilities }) => html`<td>${cell(capabilities)}</td>`)}</tr>`)}
</tbody>`,
)}
</table>
</section>`;
}

const head = (providers: Report["providers"]) =>
  html`<thead><tr><td></td>${providers.map(
    ({ provider, contract }) => html`<th scope="col"><span>${provider}</span> <small>${contract.version}</small></th>`,
  )}</tr></thead>`;

interface Row {
  readonly name: string;
  readonly cell: (capabilities: Capabilities) => Content;
}

const yes = html`<span class="yes" aria-hidden="true">✓</span><span class="hidden">yes</span>`;
const no = html`<span class="none" aria-hidden="true">–</span><span class="hidden">no</span>`;
const must = html`<span class="must">must</span>`;

const operations: readonly (readonly [string, string])[] = [
  ["create", "create"],
  ["get", "read one"],
  ["list", "list"],
  ["cancel", "cancel"],
  ["update", "update"],
  ["wait", "status, wait"],
  ["refundable", "what is left"],
  ["explain", "explain"],
];
const fields = ["description", "reason", "reference", "metadata", "items"] as const;
const reasons = ["requested_by_customer", "duplicate", "fraudulent", "returned", "other"];

const capabilityGroups: readonly { readonly title: string; readonly rows: readonly Row[] }[] = [
  { title: "Operations", rows: operations.map(([name, words]) => ({ name: words, cell: (can) => (can.operations.includes(name) ? yes : no) })) },
  {
    title: "Fields of a request",
    rows: fields.map((name) => ({ name, cell: ({ fields }) => (fields[name] === "required" ? must : fields[name] === "optional" ? yes : no) })),
  },
  { title: "Reasons", rows: reasons.map((name) => ({ name: name.replaceAll("_", " "), cell: (can) => (can.reasons.includes(name) ? yes : no) })) },
  {
    title: "Protection from a second refund",
    rows: [
      { name: "own key protects for", cell: ({ idempotency }) => windowText(idempotency.windowMs) },
      { name: "an earlier refund is found", cell: ({ idempotency }) => (idempotency.findsEarlier ? yes : no) },
      { name: "known from", cell: ({ idempotency }) => idempotency.confidence },
    ],
  },
];

function windowText(milliseconds: number | null): string {
  if (milliseconds === null) return "no end";
  if (milliseconds === 0) return "no key";
  const minutes = milliseconds / 60_000;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes)} min`;
}
