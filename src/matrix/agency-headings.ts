import type { Position } from '../plan';
import type { Rows } from './rows';
import type { Sheet } from './sheet';

/** Finds the cell that names the agency of a row: of the last row above that names one, else of the titles over the table; null where neither is on the sheet. */
export function headingsOf(sheet: Sheet, agencies: Rows['agencies'], { firstRow, owner }: { readonly firstRow: number; readonly owner: string | null }): (row: number) => Position | null {
  const cells = agencies.map(({ row, name }) => ({ row, cell: cellOn(sheet, row, name) }));
  const title = owner === null ? null : titleCell(sheet, firstRow, owner);
  return (row) => {
    const above = cells.filter((one) => one.row < row).at(-1);
    return above ? above.cell : title;
  };
}

function titleCell(sheet: Sheet, firstRow: number, name: string): Position | null {
  for (let row = firstRow - 1; row >= sheet.zone.top; row -= 1) {
    const cell = cellOn(sheet, row, name);
    if (cell) return cell;
  }
  return null;
}

/** The cell of a row that ends in a name: its number or its label may stand before it. */
function cellOn(sheet: Sheet, row: number, name: string): Position | null {
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (!sheet.isBlank(row, column) && tidy(sheet.text(row, column)).endsWith(tidy(name))) return { row, column };
  }
  return null;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
