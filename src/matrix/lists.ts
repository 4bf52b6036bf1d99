import { depthOf, type Field } from '../plan';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { saysYears } from './long';
import { looksLikeAgency } from './opd';
import { measureColumnOf } from './row-measures';
import type { Rows } from './rows';
import type { Sheet } from './sheet';
import { fold } from './text';
import { yearOf } from './years';

/** What a planning table measures or promises; a sheet without any of it lists things. */
const measured: ReadonlySet<Field> = new Set<Field>(['target', 'kondisi-awal', 'kondisi-akhir', 'pagu-akhir', 'realisasi', 'capaian']);
/** Amounts plan something where they are of a year, or stand beside an indicator. */
const amounts: ReadonlySet<Field> = new Set<Field>(['pagu', 'realisasi-pagu', 'capaian-pagu']);

/** How an indicator is measured: beside its name, where no program stands, a plan says it. A nomenklatur defines the indicators of its programs as well. */
const measuring: ReadonlySet<Field> = new Set<Field>(['definisi', 'formula']);
/** "Outcome", "Hasil (Outcome)": what a program is to bring about. */
const result = /^(?:outcome|hasil|hasil outcome|outcome program)$/;

/**
 * Whether a table whose header reads like a planner's is a list to look things up in, or a recap (nomenklatur, activities and their status, "Uraian |
 * Rupiah"): it measures nothing, says of no bare indicator how it is measured and of no program what it is to bring about, and neither hangs on a cascade above the urusan nor says which agency
 * answers. A template that is still empty is no list.
 */
export function isReferenceList(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[]): boolean {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  if (!has('indikator') && !has('uraian')) return true;
  if (has('tingkat') || columns.some(({ field, year }) => measured.has(field) || (amounts.has(field) && (year !== undefined || has('indikator'))))) return false;
  // Rows of targets and of what stands beside them are a plan's, whichever column their figures are in.
  if (has('indikator') && measureColumnOf(sheet, block) !== null) return false;
  for (let column = block.left; column <= block.right; column += 1) if (saysYears(sheet, block, column)) return true;
  if (has('indikator') && !has('uraian') && columns.some(({ field }) => measuring.has(field))) return false;
  if (columns.some(({ field, levels }) => field === 'uraian' && levels.includes('program')) && promisesResults(sheet, block)) return false;
  if (columns.some(({ levels }) => levels.some((level) => depthOf(level) < depthOf('urusan')))) return false;
  return !columns.some((column) => (column.field === 'opd' || column.field === 'opd-pendukung') && column.confidence >= 0.75 && (has('indikator') || namesAgencies(sheet, block, column)));
}

/** Whether a column is headed as one of outcomes. */
function promisesResults(sheet: Sheet, block: HeaderBlock): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) if (result.test(fold(sheet.text(row, column)).replace(/[^\p{L}]+/gu, ' ').trim())) return true;
  }
  return false;
}

/** Whether a column of those who answer holds agencies: its header says so, or most of its cells do. "Tim penyusun" is none. */
function namesAgencies(sheet: Sheet, block: HeaderBlock, { column, header }: MappedColumn): boolean {
  if (/\b(opd|skpd|pd|perangkat\s+daerah|unit\s+kerja|instansi)\b/i.test(header)) return true;
  let agencies = 0;
  let others = 0;
  for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + 200); row += 1) {
    if (sheet.isBlank(row, column)) continue;
    if (looksLikeAgency(sheet.text(row, column))) agencies += 1;
    else others += 1;
  }
  return agencies >= others;
}

/** Whether a table came to nothing, though it has rows: no header word names a level or an indicator, and no row says what it is of. */
export function saysNothing(columns: readonly MappedColumn[], rows: Pick<Rows, 'items' | 'indikator' | 'unread'>): boolean {
  if (rows.items.length > 0 || rows.indikator.length > 0 || rows.unread.length === 0) return false;
  return columns.every(({ field, levels }) => field !== 'indikator' && field !== 'tingkat' && levels.length === 0);
}

/** Fewer filled columns are no table without a header, but some lines of text. */
const fewestColumns = 4;
/** Share of the rows that a column must be filled in to count. */
const mostRows = 0.6;

/** Whether the cells of a sheet begin at once: its first full row holds figures where the rows below hold figures, and words where they hold words. */
export function beginsWithoutHeader(sheet: Sheet): boolean {
  const { top, left, bottom, right } = sheet.zone;
  const rows: number[] = [];
  for (let row = top; row <= Math.min(bottom, top + 200); row += 1) {
    let filled = 0;
    for (let column = left; column <= right; column += 1) if (!sheet.isBlank(row, column)) filled += 1;
    if (filled >= fewestColumns) rows.push(row);
  }
  const [first, ...below] = rows;
  if (first === undefined || below.length === 0) return false;
  let [figures, words] = [0, 0];
  for (let column = left; column <= right; column += 1) {
    const texts = below.flatMap((row) => (sheet.isBlank(row, column) ? [] : [sheet.text(row, column)]));
    if (texts.length < below.length * mostRows) continue;
    const figured = texts.filter(isFigure).length > texts.length * mostRows;
    if (sheet.isBlank(first, column)) continue;
    if (figured && !isFigure(sheet.text(first, column))) return false;
    if (figured && yearOf(sheet.text(first, column)).kind === 'none') figures += 1;
    else if (!figured) words += 1;
  }
  return figures > 0 && words > 0 && figures + words >= fewestColumns;
}

const isFigure = (text: string): boolean => /\d/.test(text) && !/\p{L}{3}/u.test(text);

/** Whether a sheet without a planner's header is a plain list: a row of column names, few columns, and words below each of the first ones. */
export function isPlainList(sheet: Sheet): boolean {
  const { top, left, bottom, right } = sheet.zone;
  if (right - left > 7 || bottom - top < 10 || sheet.grid.merges.length > 0) return false;
  let heads = 0;
  for (let column = left; column <= right; column += 1) {
    const head = sheet.value(top, column);
    if (typeof head === 'string' && head.trim() !== '' && head.length <= 40) heads += 1;
  }
  if (heads !== right - left + 1 || heads < 2) return false;
  let full = 0;
  for (let row = top + 1; row <= bottom; row += 1) if (!sheet.isBlank(row, left)) full += 1;
  // Rows of targets and pagu plan something, however their columns are called.
  return full >= (bottom - top) * 0.9 && measureColumnOf(sheet, { firstRow: top, lastRow: top, numberingRow: null, left, right, titles: [] }) === null;
}
