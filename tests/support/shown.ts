import type { Drawing } from '../../src/layouts';
import type { Grid } from '../../src/matrix';
import type { Zone } from '../../src/plan';

/** The number format of every cell: the last style that names one wins, as in a sheet. */
export function formatsOf(drawing: Drawing): string[][] {
  const formats = drawing.values.map((cells) => cells.map(() => 'General'));
  for (const { zones, style } of drawing.styles) {
    if (style.numberFormat === undefined) continue;
    for (const zone of zones) for (const { row, column } of cellsOf(zone)) formats[row]![column] = style.numberFormat;
  }
  return formats;
}

/** What a cell of a drawing shows on an English Excel. */
export function shown(value: string | number | null, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const decimals = format.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat('en-US', { useGrouping: format.startsWith('#,##0'), minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** A drawing as a reader meets it on a sheet. */
export function gridOf(drawing: Drawing): Grid {
  const formats = formatsOf(drawing);
  return {
    sheet: drawing.sheetName,
    origin: { row: 0, column: 0 },
    rowCount: drawing.rowCount,
    columnCount: drawing.columnCount,
    values: drawing.values,
    texts: drawing.values.map((cells, row) => cells.map((value, column) => shown(value, formats[row]![column]!))),
    formats,
    merges: drawing.merges,
  };
}

export function* cellsOf(zone: Zone): Generator<{ row: number; column: number }> {
  for (let row = zone.top; row <= zone.bottom; row += 1) for (let column = zone.left; column <= zone.right; column += 1) yield { row, column };
}
