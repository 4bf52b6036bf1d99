import type { Field } from '../plan';
import type { HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { fold } from './text';

/** What a row holds of its indicator where that has several: its targets, what was reached of them, or something of the plan beside them. */
export type Said = Extract<Field, 'target' | 'pagu' | 'kondisi-awal' | 'kondisi-akhir'> | 'tercapai';

/** In this order: "Capaian Awal" is where a plan begins, "Realisasi Anggaran" no pagu. */
const said: readonly (readonly [RegExp, Said])[] = [
  [/^(?:(?:kondisi|data|capaian|nilai|target)(?: kinerja)? awal|baseline|base line|tahun dasar)\b/, 'kondisi-awal'],
  [/^(?:kondisi|target|capaian)(?: kinerja)?(?: pada)? akhir\b/, 'kondisi-akhir'],
  [/^(?:realisasi|(?:%|persentase|tingkat|rasio)?\s*capaian|rasio|deviasi)\b/, 'tercapai'],
  [/^(?:target|kinerja)\b/, 'target'],
  [/^(?:pagu|anggaran|rp|rupiah|dana|pendanaan|kebutuhan dana|keuangan)\b/, 'pagu'],
];
/** Fewer rows tell nothing. */
const fewest = 3;
/** So many other words (a header that comes again, a note) make it a column of something else. */
const stranger = 8;

/** What a row holds, by the word that its table has for that; null of other words. */
export function saidBy(word: string): Said | null {
  const text = word.length > 40 ? '' : fold(word);
  return said.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Where an indicator's target and its realisation, what was reached of it or its pagu stand one below the other, the column that says which a row is; null in other tables. */
export function measureColumnOf(sheet: Sheet, block: HeaderBlock): number | null {
  for (let column = block.left; column <= block.right; column += 1) {
    let [targets, others, strange] = [0, 0, 0];
    const heads = headsOf(sheet, block, column);
    for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + 200) && strange < stranger; row += 1) {
      if (sheet.isBlank(row, column) || heads.has(fold(sheet.text(row, column)))) continue;
      const holds = saidBy(sheet.text(row, column));
      if (holds === 'target') targets += 1;
      // A signature under the table is no word of the column.
      else if (holds === null) strange += standsAlone(sheet, block, row, column) ? 0 : 1;
      // A pagu alone comes first where amounts are told apart from what they are for, and not from targets.
      else if (holds !== 'pagu' || targets > 0) others += 1;
    }
    if (targets > 0 && others > 0 && targets + others >= fewest && strange < stranger && strange * 9 <= targets + others) return column;
  }
  return null;
}

function standsAlone(sheet: Sheet, block: HeaderBlock, row: number, column: number): boolean {
  for (let beside = block.left; beside <= block.right; beside += 1) if (beside !== column && !sheet.isBlank(row, beside)) return false;
  return true;
}

/** The words over a column, which come again on every page. */
function headsOf(sheet: Sheet, block: HeaderBlock, column: number): ReadonlySet<string> {
  const heads = new Set<string>();
  for (let row = block.firstRow; row <= block.lastRow; row += 1) heads.add(fold(sheet.text(row, column)));
  return heads;
}

/** Names of the column that has an indicator's figures, whatever they are of. */
const figures = /^(?:nilai|angka|jumlah|besaran|besar|volume|isi|isian|value|hasil|kuantitas|data|figur|capaian|target)\b/;

/**
 * The column of figures in a table with a row for each year and measure ("Tahun | Jenis | Nilai"): the one whose head names figures and nothing more, else the only one that holds them. Null where
 * none or several may be it; `free` are the columns that are not surely something else, with their words.
 */
export function figureColumnOf(sheet: Sheet, block: HeaderBlock, free: readonly { readonly column: number; readonly words: readonly string[] }[]): number | null {
  const holding = free.filter(({ column }) => {
    let [digits, others] = [0, 0];
    for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + 200); row += 1) {
      if (sheet.isBlank(row, column)) continue;
      if (/\d/.test(sheet.text(row, column)) && sheet.text(row, column).length <= 40) digits += 1;
      else others += 1;
    }
    return digits > 0 && digits >= 2 * others;
  });
  const named = free.filter(({ words }) => figures.test(fold(words.at(-1) ?? '')));
  const [only, ...more] = named.length === 1 ? named : holding;
  return only !== undefined && more.length === 0 ? only.column : null;
}
