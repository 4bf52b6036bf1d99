import { html, type Markup } from './markup';

/** The look of the page: readable on a phone and on paper, in light and dark; nothing is loaded from anywhere. */
export const pageLook: Markup = html`
:root { color-scheme: light dark; --line: #d0d0d0; --soft: #f4f4f4; --galat: #a4262c; --peringatan: #7a4f00; --saran: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --line: #4a4a4a; --soft: #2b2b2b; --galat: #ff9a9e; --peringatan: #f2c661; --saran: #82c7ff; } }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 66rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-top: 2px solid var(--line); padding-top: 1rem; } h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p { margin: .4rem 0; } .catatan { opacity: .8; font-size: .9rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--soft); font-weight: 600; } td.angka, th.angka { text-align: right; white-space: nowrap; } td.sel { white-space: nowrap; font-variant-numeric: tabular-nums; }
details { border: 1px solid var(--line); border-radius: 4px; margin: .5rem 0; padding: 0 .75rem; } summary { cursor: pointer; padding: .5rem 0; font-weight: 600; }
.galat { color: var(--galat); } .peringatan { color: var(--peringatan); } .saran { color: var(--saran); }
/* Seven columns of a comparison are wider than a phone: they scroll by themselves. */
.lebar { overflow-x: auto; } .lebar table { min-width: 44rem; }
/* On a phone a file's name, or an agency's, has a line of its own above its counts, and the agency of a finding one below it: no column is a letter wide. */
@media screen and (max-width: 34rem) {
  .rekap tr, .temuan tr { display: grid; border-bottom: 1px solid var(--line); } .rekap th, .rekap td, .temuan th, .temuan td { border-bottom: 0; }
  .rekap tr { grid-template-columns: repeat(auto-fit, minmax(4.4rem, 1fr)); } .rekap :is(th, td):first-child, .rekap td[colspan] { grid-column: 1 / -1; }
  .rekap :is(th, td).angka { padding: .3rem .1rem; font-size: .9rem; } .rekap th.angka { font-size: .7rem; }
  .temuan tr { grid-template-columns: minmax(3.5rem, max-content) 1fr; } .temuan :is(th, td):nth-child(3) { grid-column: 2; } .temuan td:empty { display: none; }
}
@media print { body { max-width: none; font-size: 10pt; } details { border: 0; padding: 0; } details::details-content { content-visibility: visible; block-size: auto; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;
