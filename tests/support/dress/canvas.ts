import type { CellValue, Grid } from '../../../src/matrix';
import type { Zone } from '../../../src/plan';

/** What one cell holds; `text` is what it shows where that is not the value itself. */
export interface Cell {
  readonly value: CellValue;
  readonly text?: string;
  readonly format?: string;
}

export const write = (text: string): Cell => ({ value: text });

/** A sheet to write on, cell by cell; rows and columns are zero-based and grow as they are written on. */
export class Canvas {
  private readonly cells = new Map<string, Cell>();
  private readonly merges: Zone[] = [];
  private bottom = 0;
  private right = 0;

  put(row: number, column: number, cell: Cell): void {
    if (cell.value === '' || cell.value === null) return;
    this.cells.set(`${row}:${column}`, cell);
    this.grow(row, column);
  }

  merge(zone: Zone): void {
    if (zone.top === zone.bottom && zone.left === zone.right) return;
    this.merges.push(zone);
    this.grow(zone.bottom, zone.right);
  }

  /** The used range from `origin` on, as Excel would give it: nothing above or left of the first written cell. */
  grid(sheet: string, origin: { readonly row: number; readonly column: number }): Grid {
    const rows = Array.from({ length: this.bottom + 1 }, (_, row) => Array.from({ length: this.right + 1 }, (__, column) => this.cells.get(`${row}:${column}`)));
    const { row: down, column: along } = origin;
    return {
      sheet, origin, rowCount: this.bottom + 1, columnCount: this.right + 1,
      values: rows.map((cells) => cells.map((cell) => cell?.value ?? '')),
      texts: rows.map((cells) => cells.map((cell) => cell?.text ?? String(cell?.value ?? ''))),
      formats: rows.map((cells) => cells.map((cell) => cell?.format ?? 'General')),
      merges: this.merges.map((zone) => ({ top: zone.top + down, bottom: zone.bottom + down, left: zone.left + along, right: zone.right + along })),
    };
  }

  private grow(row: number, column: number): void {
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }
}
