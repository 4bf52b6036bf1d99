import { depthOf, fieldKey, type Field, type Level } from '../plan';
import { mapColumns, type MappedColumn } from './columns';
import { cropGrid } from './crop';
import { findHeader, type HeaderBlock } from './header';
import { sheetOf, type Sheet } from './sheet';
import type { TablePart } from './tables';

/** Columns that each of two tables must have recognised. */
const fewest = 3;
/** Fields that one table may have twice. */
const shared: ReadonlySet<Field> = new Set<Field>(['nomor', 'kode', 'tingkat', 'satuan', 'opd', 'opd-pendukung', 'lokasi', 'catatan']);

interface Side {
  readonly part: TablePart;
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
}

/** Parts tables that stand side by side with an empty column between them; null where there are none. */
export function tablesBeside({ grid, titles }: TablePart): readonly TablePart[] | null {
  const sheet = sheetOf(grid);
  const { top, left, bottom, right } = sheet.zone;
  if (right - left < 2 * fewest) return null;
  let from: number | null = null;
  for (let gap = left + fewest; gap <= right - fewest; gap += 1) {
    if (!sheet.isBlank(bottom, gap)) continue;
    from ??= findHeader(sheet)?.firstRow ?? null;
    if (from === null) return null;
    if (!isEmptyColumn(sheet, gap, from)) continue;
    const above = titlesOver(sheet, gap, from);
    const one = sideOf({ grid: cropGrid(grid, { top, left, bottom, right: gap - 1 }), titles });
    const other = sideOf({ grid: cropGrid(grid, { top, left: gap + 1, bottom, right }), titles: [...titles, ...above] });
    if (one && other && areTwo(one, other)) return [one.part, other.part];
  }
  return null;
}

/** Nothing stands in a column from a header down, and no merge reaches over it. */
function isEmptyColumn(sheet: Sheet, column: number, from: number): boolean {
  for (let row = from; row <= sheet.zone.bottom; row += 1) if (!sheet.isBlank(row, column)) return false;
  return !sheet.grid.merges.some((merge) => merge.bottom >= from && merge.left <= column && merge.right >= column && merge.left < merge.right);
}

/** Lines above both tables: merged over the gap, or alone on their row. */
function titlesOver(sheet: Sheet, gap: number, before: number): readonly string[] {
  const found: string[] = [];
  for (let row = sheet.zone.top; row < before; row += 1) {
    const filled: number[] = [];
    for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) if (!sheet.isBlank(row, column)) filled.push(column);
    const [first, ...more] = filled;
    if (first === undefined || first > gap) continue;
    const over = sheet.mergeAt(row, first);
    if (more.length === 0 && (over === null ? first === sheet.zone.left : over.right > gap)) found.push(sheet.text(row, first).trim());
  }
  return found;
}

function sideOf(part: TablePart): Side | null {
  const sheet = sheetOf(part.grid);
  const block = findHeader(sheet);
  const columns = block && mapColumns(sheet, block, block.lastRow + 1);
  return block && columns && columns.length >= fewest ? { part, block, columns } : null;
}

/**
 * Two tables, or one with a narrow column left empty between its halves: of one table the halves have one header and one numbering, and what stands
 * to the right goes on from what stands to the left.
 */
function areTwo({ block, columns }: Side, other: Side): boolean {
  if (block.numberingRow !== null && other.block.numberingRow === null && other.block.lastRow >= block.firstRow && other.block.firstRow <= block.lastRow) return false;
  const apart = other.block.firstRow > block.lastRow || other.block.lastRow < block.firstRow;
  // Heads stand there already: what was found further down is data that sounds like a header.
  if (apart && other.block.firstRow > block.lastRow && hasHeads(other.part, block)) return false;
  const titled = other.block.titles.some((title) => !block.titles.includes(title));
  if (apart || titled) return true;
  // "Tujuan | Indikator | Target" beside "Program | Indikator | Target": the one hangs on the other.
  const [over, under] = [levelsOf(columns), levelsOf(other.columns)];
  if (over.length > 0 && under.length > 0 && Math.min(...under.map(depthOf)) > Math.max(...over.map(depthOf))) return false;
  const keys = new Set(columns.filter(({ field }) => !shared.has(field)).map(keyOf));
  return other.columns.some((column) => keys.has(keyOf(column)));
}

/** Whether a part has several texts on one of these rows. */
function hasHeads({ grid }: TablePart, { firstRow, lastRow }: HeaderBlock): boolean {
  const sheet = sheetOf(grid);
  for (let row = firstRow; row <= lastRow; row += 1) {
    let filled = 0;
    for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) if (!sheet.isBlank(row, column)) filled += 1;
    if (filled >= fewest) return true;
  }
  return false;
}

const keyOf = (column: MappedColumn): string => `${fieldKey(column)}/${column.level ?? ''}`;

function levelsOf(columns: readonly MappedColumn[]): readonly Level[] {
  return columns.flatMap(({ field, levels }) => (field === 'uraian' ? levels : []));
}
