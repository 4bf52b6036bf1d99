import type { Zone } from '../plan';
import type { Grid } from './grid';

/** The cells of a zone as a grid of their own, at their place on the sheet; merges that reach into it stay whole. */
export function cropGrid(grid: Grid, zone: Zone): Grid {
  const top = Math.max(0, zone.top - grid.origin.row);
  const left = Math.max(0, zone.left - grid.origin.column);
  const bottom = Math.min(grid.rowCount - 1, zone.bottom - grid.origin.row);
  const right = Math.min(grid.columnCount - 1, zone.right - grid.origin.column);
  const whole = left === 0 && right === grid.columnCount - 1;
  const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] => {
    const kept = rows.slice(top, bottom + 1);
    return whole ? kept : kept.map((cells) => cells.slice(left, right + 1));
  };
  return {
    sheet: grid.sheet,
    origin: { row: grid.origin.row + top, column: grid.origin.column + left },
    rowCount: Math.max(0, bottom - top + 1),
    columnCount: Math.max(0, right - left + 1),
    values: cut(grid.values),
    texts: cut(grid.texts),
    ...(grid.formats ? { formats: cut(grid.formats) } : {}),
    ...(grid.formulas ? { formulas: cut(grid.formulas) } : {}),
    merges: grid.merges.filter((merge) => merge.top <= zone.bottom && merge.bottom >= zone.top && merge.left <= zone.right && merge.right >= zone.left),
  };
}
