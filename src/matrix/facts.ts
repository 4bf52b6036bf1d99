import { cellOfOwner, cellOwner, fieldRef, type Field, type Position, type TableCell, type TableFacts } from '../plan';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { agencyInTitles } from './opd';
import type { TableKind } from './reading';
import type { Rows } from './rows';
import type { Sheet } from './sheet';
import { isBlankText } from './text';
import { periodIn, yearOf } from './years';

/**
 * Columns that the standard tables have in every form of them that was seen. Columns that only some forms have are left out: the kondisi awal of
 * the indikasi program, the agency of a flat Renstra.
 */
const required: Partial<Readonly<Record<TableKind, readonly Field[]>>> = {
  'tc-14': ['indikator', 'kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir', 'opd'],
  'indikasi-program': ['kode', 'indikator', 'target', 'pagu', 'opd'],
  'tc-27': ['kode', 'indikator', 'kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir', 'opd'],
  renja: ['kode', 'indikator', 'target', 'pagu'],
  'renstra-datar': ['kode', 'indikator', 'satuan', 'target', 'pagu'],
  'tujuan-sasaran': ['indikator', 'kondisi-awal', 'target'],
  iku: ['indikator', 'target'],
  ikd: ['indikator', 'target'],
  ikk: ['indikator', 'target'],
  evaluasi: ['indikator', 'target'],
  'indikator-panjang': ['indikator', 'target'],
};

/** Columns for the end of the period: tables of six years (2025–2030) have none, their last year says it. */
const ends: ReadonlySet<Field> = new Set<Field>(['kondisi-akhir', 'pagu-akhir']);
const yearsWithEnd = 5;

/** Years over other columns (realisation, achievement) may lie outside the period that is planned. */
const planned: ReadonlySet<Field> = new Set<Field>(['target', 'pagu']);

/** What a table says beside its plan: missing columns, years and numbers of its header, rows that could not be read. */
export function factsOf(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[], kind: TableKind, { unread, agencies }: Pick<Rows, 'unread' | 'agencies'>): TableFacts {
  const cellAt = (position: Position): TableCell => ({ owner: cellOwner(position), raw: sheet.text(position.row, position.column).trim() });
  return {
    at: cellAt(firstCell(sheet, block)),
    missingColumns: missingFrom(columns, kind, agencies.length > 0 || agencyInTitles(block.titles) !== null),
    headerYears: yearsOver(sheet, block, columns).map(({ column, year, at }) => ({ ...cellAt(at), year, field: fieldRef(column) })),
    titlePeriod: periodIn(block.titles.join('\n')),
    numbering: block.numberingRow === null ? [] : filledIn(sheet, block.numberingRow, block.left, block.right).map(cellAt),
    unread: unread.map(({ row, reason, column }) => ({ ...cellAt(column === undefined ? tellingCell(sheet, row) ?? { row, column: block.left } : { row, column }), row, reason })),
  };
}

/** The facts of a table that goes on over several sheets: its header is the first one's, its rows are everywhere. */
export function joinFacts(pages: readonly [TableFacts, ...TableFacts[]]): TableFacts {
  const [first] = pages;
  if (pages.length === 1) return first;
  const onPage = <C extends TableCell>(cell: C, page: number): C => {
    const at = cellOfOwner(cell.owner);
    return at ? { ...cell, owner: cellOwner(at, page) } : cell;
  };
  return { ...first, unread: pages.flatMap(({ unread }, page) => unread.map((row) => onPage(row, page))) };
}

/** `answered`: a title or rows between say whose all of it is, and no column has to. */
function missingFrom(columns: readonly MappedColumn[], kind: TableKind, answered: boolean): readonly Field[] {
  const years = new Set(columns.flatMap(({ field, year }) => (field === 'target' ? [year] : []))).size;
  return (required[kind] ?? []).filter((field) => !columns.some((column) => column.field === field) && !(ends.has(field) && years > yearsWithEnd) && !(field === 'opd' && answered));
}

function firstCell(sheet: Sheet, { firstRow, lastRow, left, right }: HeaderBlock): Position {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const [first] = filledIn(sheet, row, left, right);
    if (first) return first;
  }
  return { row: firstRow, column: left };
}

function yearsOver(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[]): readonly { readonly column: MappedColumn; readonly year: number; readonly at: Position }[] {
  const found = new Map<number, { column: MappedColumn; year: number; at: Position }>();
  for (const column of columns) {
    const { year, field } = column;
    if (year === undefined || year < 1900 || !planned.has(field) || found.has(year)) continue;
    found.set(year, { column, year, at: headOfYear(sheet, block, column.column, year) });
  }
  return [...found.values()];
}

/** The header's cell that says the year of a column: over it, or to its left where the heading stretches over several columns. */
function headOfYear(sheet: Sheet, { firstRow, lastRow, left }: HeaderBlock, column: number, year: number): Position {
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let at = column; at >= left; at -= 1) {
      if (isBlankText(sheet.text(row, at))) continue;
      const named = yearOf(sheet.text(row, at));
      if (named.kind === 'calendar' && named.year === year) return { row, column: at };
      break;
    }
  }
  return { row: firstRow, column };
}

/** The first cell of a row that has words; the first that has anything where none has. */
function tellingCell(sheet: Sheet, row: number): Position | undefined {
  const filled = filledIn(sheet, row, sheet.zone.left, sheet.zone.right);
  return filled.find(({ column }) => /\p{L}{3}/u.test(sheet.text(row, column))) ?? filled[0];
}

function filledIn(sheet: Sheet, row: number, left: number, right: number): readonly Position[] {
  const cells: Position[] = [];
  for (let column = left; column <= right; column += 1) if (!sheet.isBlank(row, column)) cells.push({ row, column });
  return cells;
}
