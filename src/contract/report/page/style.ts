import { partStyle } from "./style-parts.ts";

// Every colour is a pair for light and dark; the choice of the reader, or else of the system, decides by `color-scheme` alone.
const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #15171a);
  --raised: light-dark(#f5f6f8, #1d2024);
  --line: light-dark(#dfe2e7, #343941);
  --ink: light-dark(#1a1d21, #e8eaed);
  --quiet: light-dark(#59606b, #a4abb6);
  --good: light-dark(#17693a, #79cc9a);
  --bad: light-dark(#b3231b, #ff9389);
  --bad-paper: light-dark(#fdf1f0, #2c1a1a);
  --warn: light-dark(#7a5200, #e6bd69);
  --link: light-dark(#1a56ad, #8fbaff);
  --mark: light-dark(#ffe9a8, #5c4708);
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Segoe UI Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  color: var(--ink);
  background: var(--paper);
  -webkit-text-size-adjust: 100%;
}
:root:has(#theme-light:checked) { color-scheme: light; }
:root:has(#theme-dark:checked) { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 72rem; padding: 0 1.5rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, ul, dl, dd, fieldset, figure { margin: 0; padding: 0; border: 0; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: from-font; }
code, pre, .line, .id, .headers { font-family: var(--mono); font-size: .8125rem; }
small { font-size: .875rem; font-weight: 400; color: var(--quiet); }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1.5rem; top: -4rem; background: var(--paper); padding: .5rem .75rem; z-index: 3; }
.skip:focus { top: .5rem; }
.none, .about, .quiet { color: var(--quiet); }
.bad { color: var(--bad); }
.yes { color: var(--good); }

.top { padding-top: 1.5rem; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
.brand { font-weight: 600; letter-spacing: -.01em; }
.brand span { font-weight: 400; color: var(--quiet); }
.theme { display: inline-flex; border: 1px solid var(--line); border-radius: 6px; font-size: .8125rem; }
.theme label { position: relative; cursor: pointer; }
.theme input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.theme span { display: block; padding: .2rem .65rem; color: var(--quiet); text-transform: capitalize; }
.theme :checked + span { color: var(--ink); background: var(--raised); font-weight: 600; }
.theme :focus-visible + span { outline: 2px solid var(--link); outline-offset: 1px; border-radius: 5px; }
h1 { margin-top: 2.75rem; font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.15; letter-spacing: -.025em; font-weight: 650; }
h1 .glyph { color: var(--good); margin-right: .1em; }
h1.broken .glyph { color: var(--bad); }
.meta { margin-top: .6rem; color: var(--quiet); }
time { white-space: nowrap; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1.25rem; padding: .6rem 0; border-block: 1px solid var(--line); }
section { margin-top: 3.5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.015em; font-weight: 650; margin-bottom: 1rem; }
h3 { font-size: 1.0625rem; font-weight: 650; }
h4 { font-size: .9375rem; font-weight: 600; }
h5 { font-size: .875rem; font-weight: 600; }
section { scroll-margin-top: 1rem; }
.provider, .set, .case details { scroll-margin-top: 8.5rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }

@media (max-width: 40rem) {
  body { padding: 0 1rem 3rem; }
  section { margin-top: 2.5rem; }
  h1 { margin-top: 1.75rem; }
  .provider, .set, .case details { scroll-margin-top: 1rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

// Last, since paper overrules all of it.
const printStyle = `
@media print {
  :root, :root:has(#theme-dark:checked) { color-scheme: light; font-size: 11px; }
  body { max-width: none; padding: 0; }
  .theme, nav, .filters, .skip { display: none; }
  .case, .breaches li, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;

/** The style of the page: system fonts, one column, and nothing that needs a second request. */
export const pageStyle = `${baseStyle}${partStyle}${printStyle}`;
