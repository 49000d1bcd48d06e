/** How the parts of the page look: matrix, breaches, coverage and cases. */
export const partStyle = `
.matrix { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: .9375rem; overflow-wrap: normal; }
.matrix thead th { width: 8.5rem; }
.matrix caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .5rem; }
.matrix th { font-weight: 400; text-align: left; }
.matrix thead th { font-weight: 600; vertical-align: bottom; text-align: center; padding: .25rem .5rem .5rem; }
.matrix thead small { display: block; }
.matrix td { text-align: center; padding: .3rem .25rem; }
.matrix tbody th[scope=row] { padding: .3rem .75rem .3rem 0; }
.matrix tbody tr { border-top: 1px solid var(--line); }
.matrix .group th { font-weight: 600; padding: 1.25rem 0 .35rem; }
.matrix tbody:first-of-type .group th { padding-top: .35rem; }
.matrix .group { border-top: 0; }
.matrix .sum > * { font-weight: 600; border-top: 1px solid var(--quiet); }
.matrix td a { display: block; color: inherit; text-decoration: none; padding: .1rem 0; border-radius: 4px; }
.matrix td a:hover { background: var(--raised); }
.of { font-weight: 400; color: var(--quiet); font-size: .8125rem; }
.must { font-size: .8125rem; font-weight: 600; color: var(--warn); }

.breaches { display: grid; gap: .75rem; margin: .75rem 0 0; }
.breaches li { border-left: 3px solid var(--bad); background: var(--bad-paper); border-radius: 0 6px 6px 0; padding: .65rem .9rem; }
.breaches .kept { border-color: var(--warn); background: var(--raised); }
.breaches .kept .defect b { color: var(--warn); }
.defect { display: flex; flex-wrap: wrap; gap: 0 .75rem; justify-content: space-between; }
.defect b { color: var(--bad); font-weight: 600; }
.pointers, .from { font-size: .8125rem; color: var(--quiet); margin-top: .25rem; }
.pointers code { color: var(--ink); margin-right: .75rem; }
p code { font-size: .9em; }
#drift h3 { margin-top: 1.5rem; }

.chip { display: inline-block; border: 1px solid var(--line); border-radius: 6px; padding: .1rem .5rem; font-size: .875rem; }
.chip b { font-weight: 600; color: var(--good); }
.chip i { font-style: normal; color: var(--quiet); }
.chip.gap { border: 1.5px dashed var(--bad); background: var(--bad-paper); }
.chip.gap b, .missed b { color: var(--bad); }
.chip.gap::before { content: "✗ " / ""; color: var(--bad); }
.chip.excused { border-style: dotted; border-color: var(--quiet); }
.line { color: var(--quiet); font-size: .75rem; }
.legend { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .75rem; }
.contract { border-top: 1px solid var(--line); padding: .35rem 0; }
.contract:last-of-type { border-bottom: 1px solid var(--line); }
.contract > summary, .part > summary { padding: .4rem 0; }
.contract summary h3, .part summary h4 { display: inline; margin-right: .35rem; }
.count { color: var(--quiet); font-size: .875rem; margin-left: .5rem; }
.count b { font-weight: 600; }
.missed { color: var(--bad); }
p.missed { margin: .25rem 0 .5rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .9rem 1.5rem; margin: .5rem 0 1rem; }
.totals dt { font-size: .875rem; color: var(--quiet); }
.totals dd b { font-weight: 650; font-size: 1.125rem; margin-right: .35rem; }
.totals dd span { font-size: .8125rem; color: var(--quiet); }
.totals .missed :is(b, span) { color: var(--bad); }
.totals svg { display: block; width: 100%; height: 4px; margin-top: .35rem; border-radius: 2px; }
.track { fill: var(--line); }
.fill { fill: var(--good); }
.totals .missed .fill { fill: var(--bad); }
.part { margin-left: 1rem; }
.kinds { display: grid; grid-template-columns: 8rem 1fr; gap: .6rem 1rem; padding: .4rem 0 1rem 1rem; }
.kinds dt { font-size: .875rem; color: var(--quiet); padding-top: .1rem; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; }

.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; padding: .75rem 0; background: var(--paper);
  border-bottom: 1px solid var(--line); font-size: .875rem; }
.filters label, .filters legend { color: var(--quiet); }
.filters > label { display: grid; gap: .15rem; }
.filters .wide { flex: 1 1 16rem; }
.filters :is([type=search], select, button) { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 6px;
  padding: .3rem .55rem; min-height: 2.25rem; }
.filters ::placeholder { color: var(--quiet); opacity: 1; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.filters fieldset label { display: inline-flex; gap: .35rem; align-items: center; min-height: 2.25rem; color: var(--ink); }
.filters input[type=checkbox] { width: 1.05rem; height: 1.05rem; accent-color: var(--link); }
.actions { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.actions output { margin-right: auto; color: var(--quiet); }
.filters .actions button { font-size: .875rem; cursor: pointer; min-height: 2rem; }
.filters button:hover { background: var(--raised); }
#nothing { padding: 2rem 0; }
.provider { margin-top: 2rem; }
.set { margin-top: 1rem; }
.list { margin-top: .35rem; border-top: 1px solid var(--line); }
.case { border-bottom: 1px solid var(--line); }
.case summary { display: grid; grid-template-columns: 1.25rem 1fr auto; gap: .5rem; padding: .45rem .25rem; list-style: none; align-items: baseline; }
.case summary::-webkit-details-marker { display: none; }
.case summary:hover { background: var(--raised); }
.case .glyph { font-weight: 700; text-align: center; }
.case.kept .glyph { color: var(--good); }
.case.broken :is(.glyph, .name) { color: var(--bad); }
.case.not_run :is(.glyph, .name) { color: var(--quiet); }
.about { font-size: .8125rem; text-align: right; }
.about::after { content: "▸" / ""; display: inline-block; width: 1.25rem; text-align: right; }
[open] > summary > .about::after { content: "▾" / ""; }
.inside { padding: .25rem 0 1.25rem 2rem; display: grid; gap: .75rem; }
.reason { color: var(--quiet); }
.exchange { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .5rem 1rem; }
.exchange h5 { grid-column: 1 / -1; }
.side { background: var(--raised); border-radius: 6px; padding: .65rem .8rem; min-width: 0; }
.label { font-size: .75rem; font-weight: 600; color: var(--quiet); }
.start { margin: .15rem 0 .35rem; }
.headers { color: var(--quiet); margin-bottom: .5rem; }
.headers div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.headers dt::after { content: ":"; }
.headers dd { color: var(--ink); }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; }
.key { color: var(--quiet); }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 .15em; outline: 1px solid var(--warn); }
.note { font-size: .8125rem; color: var(--warn); margin-top: .35rem; }
.id { color: var(--quiet); font-size: .75rem; }

@media (max-width: 40rem) {
  .matrix { font-size: .875rem; }
  .matrix thead th { padding: 0 0 .4rem; }
  .matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); }
  .matrix thead small { display: none; }
  .matrix tbody th[scope=row] { padding-right: .4rem; }
  .matrix thead th { width: 2.65rem; }
  .matrix td { padding-inline: 0; }
  .of { display: none; }
  .must, .matrix td { font-size: .8125rem; }
  .part { margin-left: .25rem; }
  .kinds { grid-template-columns: 1fr; gap: .25rem; padding-left: .5rem; }
  .kinds dd { margin-bottom: .5rem; }
  .filters { position: static; }
  .actions output { flex: 1 1 100%; }
  .case summary { grid-template-columns: 1.25rem 1fr; }
  .about { grid-column: 2; text-align: left; }
  .inside { padding-left: 0; }
  .exchange { grid-template-columns: minmax(0, 1fr); }
}
`;
