import type { CellValue, Grid } from './grid';
import type { HeaderBlock } from './header';
import { sheetOf, type Sheet } from './sheet';

/** Rows that are enough to tell what columns hold. */
const enough = 400;

/** A sheet with a header on it. */
interface Page {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
}

/** The rows of several sheets below one header, those of the first where they stand: what its columns hold, all of them tell. */
export function stackPages([first, ...others]: readonly [Page, ...Page[]]): Sheet {
  const { grid } = first.sheet;
  const values = [...grid.values];
  const texts = [...grid.texts];
  const merges = [...grid.merges];
  for (const { sheet, block } of others) {
    if (values.length >= enough) break;
    const [along, top] = [block.left - first.block.left, block.lastRow + 1];
    const down = grid.origin.row + values.length - top;
    const columns = Array.from({ length: grid.columnCount }, (_, column) => grid.origin.column + column + along);
    for (let row = top; row <= sheet.zone.bottom && values.length < enough; row += 1) {
      values.push(columns.map((column): CellValue => sheet.value(row, column)));
      texts.push(columns.map((column) => sheet.text(row, column)));
    }
    merges.push(...sheet.grid.merges.filter((merge) => merge.top >= top && merge.top + down < grid.origin.row + enough).map((merge) => ({ top: merge.top + down, bottom: merge.bottom + down, left: merge.left - along, right: merge.right - along })));
  }
  const stacked: Grid = { sheet: grid.sheet, origin: grid.origin, rowCount: values.length, columnCount: grid.columnCount, values, texts, merges };
  return sheetOf(stacked);
}
