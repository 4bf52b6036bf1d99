import type { Field } from '../plan';
import { isWide, type HeaderBlock } from './header';
import { isTotal } from './remarks';
import type { Sheet } from './sheet';

/** How far below a header is looked. */
const looked = 200;
/** Share of its cells that make a column hold what its header says. */
export const most = 0.6;

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

/** Whether a cell's text is of the kind that a field holds; true for fields that hold anything. */
export const fits = (field: Field, text: string): boolean => kinds[field]?.(text) ?? true;

/** The share of texts, 0…1, for which something holds; none of no texts. */
export const share = (texts: readonly string[], holds: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(holds).length / texts.length);

/**
 * A column's texts, each once per cell; a full-width line and a total belong to no column, the header again is none, nor is the 0 of a formula over an
 * empty cell where words are wanted.
 */
export function textsUnder(sheet: Sheet, block: HeaderBlock, column: number, lastRow: number, field: Field | undefined): readonly string[] {
  const wordy = field !== undefined && kinds[field] === words;
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
