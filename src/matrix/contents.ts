import type { Field } from '../plan';
import type { MappedColumn } from './columns';
import { isWide, type HeaderBlock } from './header';
import { columnsUnder } from './mapping/mapping';
import { isTotal } from './remarks';
import type { Sheet } from './sheet';
import { mayBeYear, namesTwoYears } from './short-years';
import { fold } from './text';
import { meaningsOf } from './vocabulary';

/** What stands under a table's header, held against what the header says. */
export interface Contents {
  /** Every column that holds anything is read as something, or only repeats a few labels; and what it holds is of that kind. */
  readonly explained: boolean;
  /** Headers of columns that hold something else than they say. */
  readonly contrary: readonly string[];
  /** Headers of columns that hold sentences and are not read. */
  readonly strangers: readonly string[];
  /** Headers of columns that hold figures and are not read, of no year that could be told. */
  readonly figures: readonly string[];
}

/** How far below a header is looked. */
const looked = 200;
/** Share of its cells that make a column hold what its header says. */
const most = 0.6;
/** Fewer cells contradict nothing. */
const fewest = 3;
/** A column repeats labels where it holds few different texts for the indicators beside it, which are this many at the least. */
const labels = { share: 0.25, indikator: 8 };

const words = (text: string): boolean => /\p{L}{2}/u.test(text);
/** A figure, a grade ("WTP", "Sangat Baik"), a dash, an error. */
const measure = (text: string): boolean => /\d/.test(text) ? text.length <= 60 : text.length <= 30;
const money = (text: string): boolean => /\d/.test(text) || /^[-–—.\s]*$|^#/.test(text);
const unit = (text: string): boolean => text.length <= 50 && !/^\s*-?\d+([.,]\d+)*\s*$/.test(text);

const kinds: Readonly<Partial<Record<Field, (text: string) => boolean>>> = {
  uraian: words, indikator: words, definisi: words, formula: words, 'sumber-data': words, opd: words, 'opd-pendukung': words, lokasi: words, tingkat: words,
  satuan: unit,
  target: measure, 'kondisi-awal': measure, 'kondisi-akhir': measure, realisasi: measure, capaian: measure,
  pagu: money, 'pagu-akhir': money, 'realisasi-pagu': money, 'capaian-pagu': money,
  kode: (text) => /\d|^\W*x/i.test(text) || text.length <= 12,
};

/** Looks at the cells under a header, down to the table's `lastRow`; `indikator` is how many of these were read. */
export function contentsUnder(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], lastRow: number, indikator: number): Contents {
  const known = new Map(mapped.map((column) => [column.column, column]));
  const contrary: string[] = [];
  const strangers: string[] = [];
  const figures: string[] = [];
  const targets = mapped.some(({ field }) => field === 'target');
  let explained = true;
  for (const { column, header } of columnsUnder(sheet, block)) {
    if (column < block.left || column > block.right) continue;
    const own = known.get(column);
    const texts = cellTexts(sheet, block, column, lastRow, own !== undefined && kinds[own.field] === words);
    if (texts.length === 0) continue;
    if (unreadFigures(header, own, texts, targets)) figures.push(header);
    if (own) {
      const fits = kinds[own.field];
      if (!fits || texts.length < fewest || texts.filter(fits).length >= texts.length * most) continue;
      explained = false;
      contrary.push(header);
    } else if (!(indikator >= labels.indikator && new Set(texts.map(fold)).size <= indikator * labels.share)) {
      explained = false;
      const sentences = texts.filter((text) => /\p{L}+[^\p{L}]+\p{L}+/u.test(text)).length;
      if (header !== '' && sentences >= 2 && sentences * 2 >= texts.length) strangers.push(header);
    }
  }
  return { explained, contrary, strangers, figures };
}

/** Figures under a head that is not read: of years that could not be told, or of anything where the table has no target; a head that names two years is not read whatever its measure. */
function unreadFigures(header: string, own: MappedColumn | undefined, texts: readonly string[], targets: boolean): boolean {
  const lowest = header.split(' › ').at(-1) ?? '';
  const unknown = own ? own.field === 'target' && namesTwoYears(lowest) : header !== '' && (namesTwoYears(lowest) || mayBeYear(lowest) || (!targets && meaningsOf(lowest).length === 0));
  return unknown && texts.length >= 2 && texts.filter((text) => /\d/.test(text) && !/\p{L}{4}/u.test(text)).length >= texts.length * most;
}

/**
 * A column's texts, each once per cell; a full-width line and a total belong to no column, the header again is none, nor is the 0 of a formula over an
 * empty cell where words are wanted.
 */
export function cellTexts(sheet: Sheet, block: HeaderBlock, column: number, lastRow: number, wordy = false): readonly string[] {
  const heads = new Set<string>();
  for (let row = block.firstRow; row <= block.lastRow; row += 1) heads.add(sheet.text(row, column).trim());
  const texts: string[] = [];
  for (let row = block.lastRow + 1; row <= Math.min(lastRow, block.lastRow + looked); row += 1) {
    const merge = sheet.mergeAt(row, column);
    const text = sheet.text(row, column).trim();
    if (wordy && sheet.value(row, column) === 0) continue;
    if (!sheet.isBlank(row, column) && (!merge || (merge.left === column && !isWide(merge, block))) && !heads.has(text) && !isTotal(text)) texts.push(text);
  }
  return texts;
}
