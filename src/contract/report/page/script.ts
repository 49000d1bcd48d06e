/** What the page does: it filters its cases and opens what a link leads to. All of it can be read without. */
export const pageScript = `"use strict";
const byId = (id) => document.getElementById(id);
const cases = [...document.querySelectorAll(".case")];
const shelves = [...document.querySelectorAll(".set, .provider")];
const [text, provider, group] = ["filter-text", "filter-provider", "filter-group"].map(byId);
const verdicts = [...document.querySelectorAll("[name=verdict]")];
const parts = byId("parts").content.children;
const wordsOf = new Map(cases.map((entry) => [entry, ["summary", ".id", ".defect"].flatMap((part) => [...entry.querySelectorAll(part)]).map((part) => part.textContent).join(" ").toLowerCase()]));

function filter() {
  const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const wanted = verdicts.filter((box) => box.checked).map((box) => box.value);
  let shown = 0;
  for (const entry of cases) {
    const of = entry.dataset;
    const fits = wanted.includes(of.verdict) && (!provider.value || provider.value === of.provider) && (!group.value || group.value === of.group)
      && words.every((word) => wordsOf.get(entry).includes(word));
    entry.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const shelf of shelves) shelf.hidden = !shelf.querySelector(".case:not([hidden])");
  byId("nothing").hidden = shown > 0;
  byId("shown").textContent = shown + " of " + cases.length + " cases";
}

function reset() {
  text.value = provider.value = group.value = "";
  for (const box of verdicts) box.checked = true;
  filter();
}

function follow() {
  const target = byId(location.hash.slice(1));
  if (!target) return;
  if (target.closest("[hidden]")) reset();
  if (target.matches("details")) target.open = true;
  target.scrollIntoView();
  const heading = target.querySelector("summary, h2, h3, h4");
  if (!heading) return;
  if (!heading.matches("summary")) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

// What crossed the wire for it is put into a case when it is opened, since most never are.
function fill({ target }) {
  for (const side of target.querySelectorAll("[data-part]")) {
    side.append(...parts[side.dataset.part].cloneNode(true).childNodes);
    side.removeAttribute("data-part");
  }
}

function openAll(open) {
  for (const entry of cases) if (!open || !entry.hidden) entry.querySelector("details").open = open;
}

byId("filters").hidden = false;
byId("scriptless").hidden = true;
text.addEventListener("input", filter);
for (const control of [provider, group, ...verdicts]) control.addEventListener("change", filter);
byId("open-all").addEventListener("click", () => openAll(true));
byId("close-all").addEventListener("click", () => openAll(false));
addEventListener("hashchange", follow);
document.addEventListener("toggle", fill, true);
filter();
follow();
`;
