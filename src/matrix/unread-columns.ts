import type { MappedColumn } from './columns';
import { textsUnder } from './cells-below';
import type { HeaderBlock } from './header';
import { columnsUnder } from './mapping/mapping';
import { isAgencyName, looksLikeAgency } from './opd';
import { parentIdsOf } from './parent-ids';
import type { UnreadColumn } from './reading';
import { measureColumnOf } from './row-measures';
import type { Sheet } from './sheet';
import { fold } from './text';
import { meaningOf } from './vocabulary';

/** A column repeats labels where it holds few different texts for the cells that it has, which are this many at the least. */
const labels = { share: 0.25, cells: 8 };

/** Ticks and marks: "v", "√", "ya", "-". */
const mark = /^(?:\P{L}{0,2}|\p{L}{1,2}|ya|tidak|ada|ok)$/iu;

/**
 * Names the columns of a table that hold something and are read as nothing, from left to right. `settled` says that a person has said what the
 * columns hold: what she left out is no oversight.
 */
export function unreadColumns(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], lastRow: number, settled: boolean): readonly UnreadColumn[] {
  const known = new Set<number | null>([...mapped.map(({ column }) => column), measureColumnOf(sheet, block), parentIdsOf(sheet, block, mapped)?.column ?? null]);
  const found = columnsUnder(sheet, block).flatMap(({ column, header }): readonly UnreadColumn[] => {
    const outside = column < block.left || column > block.right;
    if (known.has(column)) return [];
    const texts = textsUnder(sheet, block, column, lastRow, undefined);
    const [sample] = texts;
    if (sample === undefined) return [];
    // Remarks beside the table are no column of it, unless they go down with its rows.
    const beside = outside && header === '' && texts.length * 2 < lastRow - block.lastRow;
    const why = settled ? 'dilewati' : header === '' ? 'tanpa-kepala' : wordsKnown(header) ? 'tidak-cocok' : 'tidak-dikenal';
    return [{ column, header, sample, why, matters: !settled && !beside && !isSlight(header, texts) && !repeatsUnit(sheet, block, column, header, mapped, lastRow) }];
  });
  // A code over five columns is one thing, however little stands in one of them.
  const heads = new Set(found.flatMap(({ header, matters }) => (matters && header !== '' ? [header] : [])));
  return found.map((one) => (heads.has(one.header) ? { ...one, matters: true } : one));
}

/** Whether the words say something of a plan, and the cells or another column keep it from being read so. */
function wordsKnown(header: string): boolean {
  const meaning = meaningOf(header.split(' › ').at(-1) ?? '')?.meaning;
  return meaning !== undefined && meaning !== 'kelompok';
}

/** A lone remark, a count of the rows, ticks, a few labels: nothing that a plan is made of. */
function isSlight(header: string, texts: readonly string[]): boolean {
  if (texts.length < 2 || meaningOf(header.split(' › ').at(-1) ?? '')?.meaning === 'nomor' || texts.every((text) => mark.test(text) && !/\d/.test(text))) return true;
  const numbers = texts.map((text) => (/^\d{1,4}[.)]?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  if (numbers.every((number, at) => (at === 0 ? number <= 1 : number === (numbers[at - 1] ?? 0) + 1))) return true;
  if (texts.filter((text) => isAgencyName(text) || looksLikeAgency(text)).length * 2 > texts.length) return false;
  const different = new Set(texts.map(fold)).size;
  // Figures that are the same everywhere ("100") may still be targets.
  const wordy = texts.every((text) => /\p{L}/u.test(text));
  return wordy && (different === 1 || (texts.length >= labels.cells && different <= texts.length * labels.share));
}

/** "Akhir Periode" over Target and Satuan: whether a column says once more, row by row, what the column of satuan says. */
function repeatsUnit(sheet: Sheet, block: HeaderBlock, column: number, header: string, mapped: readonly MappedColumn[], lastRow: number): boolean {
  const unit = meaningOf(header.split(' › ').at(-1) ?? '')?.meaning === 'satuan' ? mapped.find(({ field }) => field === 'satuan') : undefined;
  for (let row = block.lastRow + 1; unit && row <= lastRow; row += 1) if (!sheet.isBlank(row, column) && fold(sheet.text(row, column)) !== fold(sheet.text(row, unit.column))) return false;
  return unit !== undefined;
}
