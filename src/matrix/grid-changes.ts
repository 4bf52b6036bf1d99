import type { Position, Zone } from '../plan';
import type { Grid } from './grid';

/** Whether two grids lie on the same cells of the same sheet, merged alike, and tell the same things of them. */
export function sameFrame(a: Grid, b: Grid): boolean {
  return a.sheet === b.sheet && a.origin.row === b.origin.row && a.origin.column === b.origin.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
    && (a.formats === undefined) === (b.formats === undefined) && (a.formulas === undefined) === (b.formulas === undefined) && sameZones(a.merges, b.merges);
}

/** Those of the given cells (all cells where none are given) of which two grids of the same frame say different things, on the sheet. */
export function differingCells(before: Grid, after: Grid, among: readonly Position[] | Zone | null = null): readonly Position[] {
  const { row: top, column: left } = after.origin;
  const differs = (row: number, column: number): boolean =>
    before.values[row]?.[column] !== after.values[row]?.[column] || before.texts[row]?.[column] !== after.texts[row]?.[column]
    || before.formats?.[row]?.[column] !== after.formats?.[row]?.[column] || before.formulas?.[row]?.[column] !== after.formulas?.[row]?.[column];
  const inside = ({ row, column }: Position): boolean => row >= top && column >= left && row < top + after.rowCount && column < left + after.columnCount;
  if (among !== null && !('top' in among)) return among.filter((cell) => inside(cell) && differs(cell.row - top, cell.column - left));
  const zone = among ?? { top, left, bottom: top + after.rowCount - 1, right: left + after.columnCount - 1 };
  const found: Position[] = [];
  for (let row = Math.max(zone.top, top); row <= Math.min(zone.bottom, top + after.rowCount - 1); row += 1) {
    const at = row - top;
    if (before.values[at] === after.values[at] && before.texts[at] === after.texts[at] && before.formats?.[at] === after.formats?.[at] && before.formulas?.[at] === after.formulas?.[at]) continue;
    for (let column = Math.max(zone.left, left); column <= Math.min(zone.right, left + after.columnCount - 1); column += 1) if (differs(at, column - left)) found.push({ row, column });
  }
  return found;
}

/**
 * The grid with a part of it as it was read again; rows without a change are shared. Null where the part reaches beyond the grid or tells other things:
 * then the sheet must be read anew. Merges are taken over as they were: a part does not say them.
 */
export function patchGrid(grid: Grid, part: Omit<Grid, 'merges' | 'sheet'>): Grid | null {
  const [down, along] = [part.origin.row - grid.origin.row, part.origin.column - grid.origin.column];
  if (down < 0 || along < 0 || down + part.rowCount > grid.rowCount || along + part.columnCount > grid.columnCount) return null;
  if ((grid.formats !== undefined && !part.formats) || (grid.formulas !== undefined && !part.formulas)) return null;
  const into = <T>(rows: readonly (readonly T[])[], news: readonly (readonly T[])[]): readonly (readonly T[])[] => {
    const patched = [...rows];
    for (const [at, cells] of news.entries()) {
      const old = rows[down + at] ?? [];
      if (cells.some((cell, column) => cell !== old[along + column])) patched[down + at] = [...old.slice(0, along), ...cells, ...old.slice(along + cells.length)];
    }
    return patched;
  };
  return {
    ...grid,
    values: into(grid.values, part.values),
    texts: into(grid.texts, part.texts),
    ...(grid.formats && part.formats ? { formats: into(grid.formats, part.formats) } : {}),
    ...(grid.formulas && part.formulas ? { formulas: into(grid.formulas, part.formulas) } : {}),
  };
}

function sameZones(a: readonly Zone[], b: readonly Zone[]): boolean {
  if (a === b) return true;
  const key = ({ top, left, bottom, right }: Zone): string => `${top}:${left}:${bottom}:${right}`;
  const known = new Set(a.map(key));
  return a.length === b.length && b.every((zone) => known.has(key(zone)));
}
