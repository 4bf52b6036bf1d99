import type { PlacedTable } from '../matrix';
import { fieldKey, type FieldRef, type Indikator } from '../plan';
import { apartness, comparedFields, countComparison, groupByCause, isDoubtful, type CauseGroup, type Difference } from '../rules/documents';
import { numberOf, tidy } from '../rules/values';
import { fieldSentences, nameOf, type Speaker } from '../strings';
import { placeIn, type Compared } from './compare';
import { fileName } from './file-names';
import { html, type Markup } from './markup';
import type { Paint } from './paint';

/** Lines of one cause, or of one side, that a terminal shows: the page and the document hold all. */
const shownLines = 20;
const named: FieldRef = { field: 'indikator' };
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function titleOf({ file, there }: Compared, speaker: Speaker): string {
  return speaker.say('compare.cli.judul', { dokumen: file, lembar: there.sheets[0] ?? '' });
}

function summaryOf({ comparison }: Compared, speaker: Speaker): string {
  const { matched, doubtful, different, onlyHere, onlyThere } = countComparison(comparison);
  return speaker.say('compare.cli.jumlah', { cocok: matched, ragu: doubtful, berbeda: different, sini: onlyHere, sana: onlyThere });
}

function fieldName(field: FieldRef, speaker: Speaker): string {
  return nameOf(fieldKey(field), speaker.language === 'en' ? 'en' : 'id');
}

/** "di sini lebih tinggi 0,4"; empty where the cause says it. */
function apartText(difference: Difference, speaker: Speaker): string {
  const apart = apartness(difference);
  return apart === null ? '' : speaker.say(`compare.selisih.${apart.how}`, { selisih: apart.by });
}

/** A comparison as the terminal shows it. */
export function comparisonLines(compared: Compared, speaker: Speaker, paint: Paint): readonly string[] {
  const { comparison, here, there } = compared;
  const lines = ['', paint('lembar', titleOf(compared, speaker)), summaryOf(compared, speaker), ...fieldSentences(comparedFields(here.table.plan, there.table.plan), speaker)];
  const list = (title: string, rows: readonly string[]): void => {
    lines.push('', title, ...rows.slice(0, shownLines).map((row) => `  ${row}`));
    if (rows.length > shownLines) lines.push(`  ${speaker.say('compare.cli.lebih', { jumlah: rows.length - shownLines })}`);
  };
  for (const { cause, cells } of groupByCause(comparison)) {
    list(speaker.say('compare.cli.sebab', { sebab: speaker.say(`compare.sebab.${cause}`), jumlah: cells.length }), cells.map(({ pair, difference }) => {
      const beside = [apartText(difference, speaker), isDoubtful(pair) ? speaker.say('compare.ragu') : ''].filter((text) => text !== '').join('; ');
      return `${paint('sel', placeIn(here, difference.owner, difference.field))}  ${oneLine(pair.here.name)}, ${fieldName(difference.field, speaker)}: ${oneLine(difference.here.raw)} ≠ ${oneLine(difference.there.raw)}  ${paint('sel', placeIn(there, difference.ownerThere, difference.fieldThere))}${beside === '' ? '' : ` (${beside})`}`;
    }));
  }
  const alone = (key: 'hanya-di-sini' | 'hanya-di-sana', table: PlacedTable, indikator: readonly Indikator[]): void => {
    if (indikator.length > 0) list(speaker.say(`compare.cli.${key}`, { jumlah: indikator.length }), indikator.map((one) => `${paint('sel', placeIn(table, one.id, named))}  ${oneLine(one.name)}`));
  };
  alone('hanya-di-sini', here, comparison.unmatchedHere);
  alone('hanya-di-sana', there, comparison.unmatchedThere);
  return lines;
}

/** A comparison as the page shows it: everything, each cause and side folded. */
export function comparisonMarkup(compared: Compared, speaker: Speaker): Markup {
  const { comparison, here, there } = compared;
  return html`<h4>${titleOf({ ...compared, file: fileName(compared.file) }, speaker)}</h4>
<p>${summaryOf(compared, speaker)}</p>
${fieldSentences(comparedFields(here.table.plan, there.table.plan), speaker).map((sentence) => html`<p class="catatan">${sentence}</p>
`)}${groupByCause(comparison).map((group) => causeDetails(group, compared, speaker))}
${aloneDetails('hanya-di-sini', here, comparison.unmatchedHere, speaker)}
${aloneDetails('hanya-di-sana', there, comparison.unmatchedThere, speaker)}`;
}

function causeDetails({ cause, cells }: CauseGroup, { here, there }: Compared, speaker: Speaker): Markup {
  const heads = (['indikator', 'isian', 'sel', 'di-sini', 'di-sana', 'selisih', 'sel-sana', 'keyakinan'] as const).map((column) => html`<th>${speaker.say(`compare.excel.kolom.${column}`)}</th>`);
  return html`<details><summary class="peringatan">${speaker.say('compare.cli.sebab', { sebab: speaker.say(`compare.sebab.${cause}`), jumlah: cells.length })}</summary>
<div class="lebar"><table><thead><tr>${heads}</tr></thead><tbody>
${cells.map(({ pair, difference }) => html`<tr><td>${pair.here.name}</td><td>${fieldName(difference.field, speaker)}</td><td class="sel">${placeIn(here, difference.owner, difference.field)}</td><td>${difference.here.raw}</td><td>${difference.there.raw}</td><td>${apartText(difference, speaker)}</td><td class="sel">${placeIn(there, difference.ownerThere, difference.fieldThere)}</td><td>${speaker.say('compare.keyakinan', { persen: Math.round(pair.confidence * 100) })}${isDoubtful(pair) ? html`, ${speaker.say('compare.ragu')}` : ''}</td></tr>
`)}</tbody></table></div></details>`;
}

function aloneDetails(key: 'hanya-di-sini' | 'hanya-di-sana', table: PlacedTable, indikator: readonly Indikator[], speaker: Speaker): Markup | '' {
  if (indikator.length === 0) return '';
  return html`<details><summary>${speaker.say(`compare.cli.${key}`, { jumlah: indikator.length })}</summary>
<ul>${indikator.map((one) => html`<li>${placeIn(table, one.id, named)}: ${one.name}</li>
`)}</ul></details>`;
}

/** A comparison in the document of `--json`: every match, with the cells in which it differs. */
export function comparisonJson({ file, here, there, comparison }: Compared): unknown {
  return {
    file,
    sheet: there.sheets[0] ?? '',
    counts: countComparison(comparison),
    ...comparedFields(here.table.plan, there.table.plan),
    matched: comparison.matched.map((pair) => ({
      indikator: pair.here.name,
      cell: placeIn(here, pair.here.id, named),
      there: { indikator: pair.there.name, cell: placeIn(there, pair.there.id, named) },
      confidence: Number(pair.confidence.toFixed(3)),
      ...(isDoubtful(pair) ? { doubtful: true } : {}),
      differences: pair.differences.map((difference) => {
        const { owner, ownerThere, field, fieldThere, here: one, there: other, cause, shift } = difference;
        return {
          ...field, cause, ...(shift === undefined ? {} : { shift }), here: one.raw, cell: placeIn(here, owner, field), there: other.raw, thereCell: placeIn(there, ownerThere, fieldThere), ...signed(difference),
        };
      }),
    })),
    onlyHere: comparison.unmatchedHere.map((one) => ({ indikator: one.name, cell: placeIn(here, one.id, named) })),
    onlyThere: comparison.unmatchedThere.map((one) => ({ indikator: one.name, cell: placeIn(there, one.id, named) })),
  };
}

/** How much more (or less, below zero) this document states; nothing for what no two figures say. */
function signed({ here, there }: Difference): { readonly difference?: number } {
  const [a, b] = [numberOf(here.form), numberOf(there.form)];
  return a === null || b === null ? {} : { difference: tidy(a - b) };
}
