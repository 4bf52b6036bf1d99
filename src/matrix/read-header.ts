import type { Period, Zone } from '../plan';
import { mapColumns, type MappedColumn } from './columns';
import { cropGrid } from './crop';
import type { Grid } from './grid';
import { findHeader } from './header';
import { judge, nothingBeside } from './kind';
import { beginsWithoutHeader } from './lists';
import type { SavedMapping } from './mapping';
import { findTable } from './mapping/find-table';
import { correct, type Corrected } from './mapping/match';
import { periodOf, shapeOf } from './read-sheet';
import type { NoReading, Reading, TableKind } from './reading';
import { sheetOf } from './sheet';

/** A header that is to be filled: what its columns mean, whether rows stand below it or not. */
export interface HeaderReading {
  readonly sheet: string;
  /** What kind of table it is once filled: a guess from its words. */
  readonly kind: TableKind;
  /** 0…1; below `sure` a person should look at the columns. */
  readonly confidence: number;
  readonly reasons: Reading['reasons'];
  /** Rows of the header, numbering row included. */
  readonly header: Reading['header'];
  /** Columns that the header covers, on the sheet. */
  readonly left: number;
  readonly right: number;
  readonly period: Period | null;
  readonly columns: readonly MappedColumn[];
  /** First row under the header. */
  readonly bodyRow: number;
  /** Rows under the header with content in the header's columns, ascending; a formula that stands ready is no content. */
  readonly filled: readonly number[];
}

function settledIn(saved: SavedMapping, grid: Grid): Corrected | null {
  const own = findTable(saved, grid)?.part.grid;
  return own ? correct(sheetOf(own), saved) : null;
}

/**
 * Reads a header by the same code as a matrix, for filling what stands under it. With a zone (a selection of several cells) only its cells are
 * looked at for the header; what is filled below is looked up in the whole grid. A header whose mapping a person has saved is read by that.
 */
export function readHeaderOnly(grid: Grid, zone: Zone | null = null, saved: readonly SavedMapping[] = []): HeaderReading | NoReading {
  const whole = sheetOf(grid);
  const part = zone === null ? whole : sheetOf(cropGrid(grid, zone));
  const shape = shapeOf(part);
  if (shape === 'kosong') return { sheet: grid.sheet, refused: 'kosong' };
  const corrected = saved.map((one) => settledIn(one, part.grid)).find((one) => one !== null) ?? null;
  const block = corrected?.block ?? findHeader(part);
  if (!block) return { sheet: grid.sheet, refused: beginsWithoutHeader(part) ? 'tanpa-baris-kepala' : shape === 'tabel' ? 'tanpa-kepala' : 'bukan-tabel' };
  const columns = corrected?.columns ?? mapColumns(whole, block, block.lastRow + 1);
  const filled: number[] = [];
  for (let row = block.lastRow + 1; row <= whole.zone.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const formula = whole.formula(row, column);
      if (whole.isBlank(row, column) || (typeof formula === 'string' && formula.startsWith('=') && formula !== whole.value(row, column))) continue;
      filled.push(row);
      break;
    }
  }
  return {
    sheet: grid.sheet,
    ...judge(columns, block, { items: [], indikator: [], unread: [], years: [] }, grid.sheet, { ...nothingBeside, corrected }, true),
    header: { firstRow: block.firstRow, lastRow: block.lastRow, numberingRow: block.numberingRow },
    left: block.left,
    right: block.right,
    period: periodOf(whole, block, columns, []),
    columns,
    bodyRow: block.lastRow + 1,
    filled,
  };
}
