import type { Field } from '../plan';
import type { MappedColumn } from './columns';
import { leftOut, type FilledCell } from './filled-rows';
import { isNumberingRow, type HeaderBlock } from './header';
import { indikatorWord, levelWord } from './levels';
import { sameTitles, saysItGoesOn } from './list-pages';
import { isAgencyName, labelledAgency, looksLikeAgency } from './opd';
import { readPrefix } from './prefixes';
import { isNote, isTotal } from './remarks';
import type { Rows } from './rows';
import type { Sheet } from './sheet';
import { isOtherTitle, isTitleLine } from './tables-below';
import { fold } from './text';
import { unitSays } from './values/units';
import { yearOf } from './years';

/** A table whose columns a sheet without a header may go on under. */
export interface TableAbove {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  readonly rows: Pick<Rows, 'firstRow' | 'lastRow'>;
  /** Titles of the table. */
  readonly titles: readonly string[];
}

/** Where a sheet without a header has the rows and columns of the table before it. */
export interface HeadlessPage {
  /** Rows that hold nothing but the columns' numbers; where there are none, `lastRow` is the row before `firstRow`. */
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  /** Share of the cells that are of their column's kind, 0…1. */
  readonly fit: number;
}

/** Below this the cells of a sheet are something else than the columns say. */
const fewestFitting = { all: 0.85, column: 0.6 };
/** Columns that must have been told by their contents, and cells in them: less is chance. */
const fewest = { columns: 4, cells: 8 };
/** Share of a page's names that may stand in the table already: a copy with other figures goes on with nothing. */
const mostAgain = 0.5;
/** How far a table is looked at. */
const looked = 200;

/** Columns that say what a row is of, and columns that hold figures: one of each is the least of a table's page. */
const naming: ReadonlySet<Field> = new Set<Field>(['uraian', 'indikator']);
/** Where a page names no item, figures and words alone could be anything's: their unit or their agency must stand beside them. */
const vouching: ReadonlySet<Field> = new Set<Field>(['uraian', 'kode', 'satuan', 'opd', 'tahun']);
const counting: ReadonlySet<Field> = new Set<Field>(['kode', 'target', 'kondisi-awal', 'kondisi-akhir', 'pagu', 'pagu-akhir', 'realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu']);
const money: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'realisasi-pagu', 'capaian-pagu']);
/** Amounts of money are of this size; nothing else that is planned is. */
const large = 1e5;

/** Whether a sheet could go on with a table at all, whatever stands in that table's own rows: its cells are of the kinds that the columns are. */
export function mayGoOn(sheet: Sheet, before: TableAbove): boolean {
  return shiftsOf(sheet, before).some((shift) => weigh(sheet, pageAt(sheet, before, shift), null) !== null);
}

/** The rows and columns of a sheet without a header, where its contents are those of the table before it; null where they are anything else. */
export function pageWithoutHeader(sheet: Sheet, before: TableAbove): HeadlessPage | null {
  for (const shift of shiftsOf(sheet, before)) {
    const page = pageAt(sheet, before, shift);
    const fit = weigh(sheet, page, { ...before, shift });
    if (fit !== null) return { block: page.block, columns: page.columns, fit };
  }
  return null;
}

type Page = Pick<HeadlessPage, 'block' | 'columns'> & { readonly titled: readonly string[] };

/** Rows stand under the columns of the table, or from the page's own left edge on. */
function shiftsOf(sheet: Sheet, { block }: TableAbove): readonly number[] {
  return sheet.zone.left === block.left ? [0] : [0, sheet.zone.left - block.left];
}

function pageAt(sheet: Sheet, before: TableAbove, shift: number): Page {
  const { first, titles } = firstOfData(sheet, before.titles);
  const [left, right] = [before.block.left + shift, before.block.right + shift];
  const numbered = first <= sheet.zone.bottom && isNumberingRow(sheet, first);
  const rows = numbered ? { firstRow: first, lastRow: first, numberingRow: first } : { firstRow: first, lastRow: first - 1, numberingRow: null };
  return { block: { ...rows, left, right, titles }, columns: before.columns.map((column) => ({ ...column, column: column.column + shift })), titled: before.titles };
}

/** The first row that is no title: of those only lines that say the table's own title again, or that it goes on. */
function firstOfData(sheet: Sheet, known: readonly string[]): { readonly first: number; readonly titles: readonly string[] } {
  const titles: string[] = [];
  let first = sheet.zone.top;
  for (; first < sheet.zone.bottom; first += 1) {
    const texts = textsIn(sheet, first);
    const [only, ...more] = texts;
    if (only === undefined) continue;
    const again = known.some((title) => fold(title) === fold(only));
    if (more.length > 0 || !(again || isTitleLine(only)) || readPrefix(only) !== 'none' || labelledAgency(only) !== null) break;
    titles.push(only);
  }
  return { first, titles };
}

function textsIn(sheet: Sheet, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) if (!sheet.isBlank(row, column)) texts.push(sheet.text(row, column).trim());
  return texts;
}

/** Share of the cells that fit their columns; null where they do not, or tell too little. Against the table's own rows where those are given. */
function weigh(sheet: Sheet, { block, columns, titled }: Page, table: (TableAbove & { readonly shift: number }) | null): number | null {
  if (block.titles.some((title) => isOtherTitle(title, titled) || !(saysItGoesOn(title) || sameTitles(titled, [title])))) return null;
  const rows = fullRows(sheet, block.lastRow + 1, sheet.zone.bottom);
  const before = table ? fullRows(table.sheet, table.rows.firstRow, table.rows.lastRow) : [];
  const leavesOut = table ? leftOut({ rows, columns, cell: (row, column) => cellIn(sheet, row, column) }, { rows: before, cell: (row, column) => cellIn(table.sheet, row, column - table.shift) }) : () => false;
  let [cells, fitting] = [0, 0];
  const told = new Set<MappedColumn>();
  for (const column of columns) {
    const here = rows.flatMap((row) => cellIn(sheet, row, column.column) ?? []);
    const above = table ? before.flatMap((row) => cellIn(table.sheet, row, column.column - table.shift) ?? []) : [];
    if (!naming.has(column.field) && leavesOut(column)) return null;
    const own = here.filter(({ again }) => !again);
    if (own.length === 0) continue;
    const fits = own.filter((one) => fitsColumn(column, one, table ? above : null)).length;
    if (fits < own.length * fewestFitting.column || (table && copies(column, own, above))) return null;
    cells += own.length;
    fitting += fits;
    told.add(column);
  }
  const has = (fields: ReadonlySet<Field>): boolean => [...told].some(({ field }) => fields.has(field));
  if (!has(naming) || !has(counting) || !has(vouching) || told.size < fewest.columns || cells < fewest.cells || strayCells(sheet, block, rows) * 20 > cells) return null;
  return fitting >= cells * fewestFitting.all ? fitting / cells : null;
}

interface Held extends FilledCell {
  readonly text: string;
  readonly value: unknown;
  readonly format: string;
}

function cellIn(sheet: Sheet, row: number, column: number): Held | null {
  const merge = sheet.mergeAt(row, column);
  if (merge && merge.left !== column) return null;
  const top = merge?.top ?? row;
  if (sheet.isBlank(top, column)) return null;
  return { text: sheet.text(top, column).trim(), value: sheet.value(top, column), format: sheet.format(top, column) ?? '', again: top !== row };
}

/** Rows of several cells; lines of one text, totals and notes belong to no column. */
function fullRows(sheet: Sheet, first: number, last: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= Math.min(last, first + looked); row += 1) {
    const [lead = '', ...more] = textsIn(sheet, row);
    if (more.length > 0 && !isTotal(lead) && !isNote(lead)) rows.push(row);
  }
  return rows;
}

/** Whether a column's names are for the most part those that stand in the table already. */
function copies({ field }: MappedColumn, own: readonly Held[], above: readonly Held[]): boolean {
  if (field !== 'indikator' || own.length < 2) return false;
  const known = new Set(above.map(({ text }) => fold(text)));
  return own.filter(({ text }) => known.has(fold(text))).length > own.length * mostAgain;
}

/** Cells of these rows that no column of the table could hold. */
function strayCells(sheet: Sheet, { left, right }: HeaderBlock, rows: readonly number[]): number {
  let count = 0;
  for (const row of rows) for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) if ((column < left || column > right) && !sheet.isBlank(row, column)) count += 1;
  return count;
}

/** A figure with or without its unit, a bound, a range, a dash; a personal number or a date is none. */
const measured = (text: string): boolean => /^[-–—.]+$|^#/.test(text) || (/\d/.test(text) && text.length <= 40 && !/\d{9}|\d{6,8}\s\d/.test(text) && !/\d[/-]\d{1,2}[/-]\d{2,4}\b/.test(text));
const amount = (text: string): boolean => /^[-–—.]+$|^#/.test(text) || /^(rp\.?\s*)?\(?-?\d[\d.,\s]*\)?(,-)?$/i.test(text);
const coded = (text: string): boolean => /^[\dx]{1,4}([.,-]\s?[\dx]{1,4})*[.,]?$/i.test(text);
const dated = (format: string): boolean => /[dy]{2}|mmm/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
/** "Disdag", "DP3AP2KB": one word that no list knows may be another agency's short name. */
const abbreviated = /^(dis|bap|bak|ban|DIS|BAP|BAK|BAN|Dis|Bap|Bak|Ban)\p{L}{2,9}$|^\p{Lu}[\p{Lu}\p{N}]{2,11}$/u;
const sentence = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^\d[\d.,\s]*$/.test(text);

/** Whether a cell is of the kind that its column holds; `above` are the column's cells in the table, where they may be asked. */
function fitsColumn({ field }: MappedColumn, { text, value, format }: Held, above: readonly Held[] | null): boolean {
  const stands = above !== null && above.some((one) => fold(one.text) === fold(text));
  switch (field) {
    case 'kode': return coded(text);
    case 'nomor': return /^\(?(\d{1,4}([.-]\d{1,3})*|[ivxlc]{1,6}|[a-z])[.)]?$/i.test(text);
    case 'tingkat': return levelWord(text) !== null || indikatorWord(text) !== null;
    case 'tahun': return yearOf(text).kind !== 'none' && text.length <= 12;
    case 'satuan': return above === null ? text.length <= 40 && !/^[\d.,\s]+$/.test(text) : stands || unitSays(text) !== null;
    case 'opd': case 'opd-pendukung': return stands || isAgencyName(text) || looksLikeAgency(text) || abbreviated.test(text) || (above === null && sentence(text));
    case 'uraian': case 'indikator': case 'definisi': case 'formula': case 'sumber-data': return sentence(text);
    case 'lokasi': case 'catatan': case 'id': case 'arah': case 'perhitungan': case 'iku': return true;
    default: return stands || (!dated(format) && (money.has(field) ? amount(text) : measured(text)) && sized(field, value, above));
  }
}

/** Money stands among money, and no money among targets. */
function sized(field: Field, value: unknown, above: readonly Held[] | null): boolean {
  if (above === null || typeof value !== 'number' || value === 0) return true;
  const numbers = above.flatMap((one) => (typeof one.value === 'number' && one.value !== 0 ? [Math.abs(one.value)] : []));
  if (numbers.length === 0) return true;
  const most = numbers.filter((one) => one >= large).length * 2 > numbers.length;
  return most === (Math.abs(value) >= large) || (!money.has(field) && numbers.some((one) => one >= large) && Math.abs(value) < large);
}
