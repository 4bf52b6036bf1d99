import type { Grid } from '../../src/matrix';
import type { Zone } from '../../src/plan';

/** A cell of a typed table: its text, or its text with the columns and rows that it covers. */
export type Spanned = string | number | readonly [text: string | number, columns: number, rows?: number];

/** A table typed as one types an HTML table: cells that are covered from above or from the left are left out of their row. */
export function tableOf(rows: readonly (readonly Spanned[])[], sheet = 'Lembar1'): Grid {
  const values: (string | number)[][] = rows.map(() => []);
  const merges: Zone[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      const line = values[row]!;
      while (line[column] !== undefined) column += 1;
      const [text, wide, high = 1] = typeof cell === 'object' ? cell : [cell, 1, 1];
      for (let down = 0; down < high; down += 1) for (let along = 0; along < wide; along += 1) values[row + down]![column + along] = down + along === 0 ? text : '';
      if (wide * high > 1) merges.push({ top: row, left: column, bottom: row + high - 1, right: column + wide - 1 });
      column += wide;
    }
  }
  const columnCount = Math.max(...values.map((line) => line.length));
  const full = values.map((line) => Array.from({ length: columnCount }, (_, column) => line[column] ?? ''));
  return { sheet, origin: { row: 0, column: 0 }, rowCount: rows.length, columnCount, values: full, texts: full.map((line) => line.map(String)), merges };
}
