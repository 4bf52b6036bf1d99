import type { CellValue, Grid } from '../../src/matrix';
import type { Zone } from '../../src/plan';

/** Inserts a column before `at` (on the grid, from 0): its cells from the top down, blank where too few. Merges that reach over it grow. */
export function withColumn(grid: Grid, at: number, cells: readonly CellValue[] = []): Grid {
  const value = (row: number): CellValue => cells[row] ?? '';
  const column = at + grid.origin.column;
  return {
    ...grid,
    columnCount: grid.columnCount + 1,
    values: grid.values.map((row, index) => row.toSpliced(at, 0, value(index))),
    texts: grid.texts.map((row, index) => row.toSpliced(at, 0, String(value(index)))),
    ...(grid.formats ? { formats: grid.formats.map((row) => row.toSpliced(at, 0, 'General')) } : {}),
    ...(grid.formulas ? { formulas: grid.formulas.map((row, index) => row.toSpliced(at, 0, value(index))) } : {}),
    merges: grid.merges.map((merge) => ({ ...merge, left: merge.left + (merge.left >= column ? 1 : 0), right: merge.right + (merge.right >= column ? 1 : 0) })),
  };
}

/** Removes a column of the grid; what stood in it is gone, a merge that began in it included. */
export function withoutColumn(grid: Grid, at: number): Grid {
  const column = at + grid.origin.column;
  return {
    ...grid,
    columnCount: grid.columnCount - 1,
    values: grid.values.map((row) => row.toSpliced(at, 1)),
    texts: grid.texts.map((row) => row.toSpliced(at, 1)),
    ...(grid.formats ? { formats: grid.formats.map((row) => row.toSpliced(at, 1)) } : {}),
    ...(grid.formulas ? { formulas: grid.formulas.map((row) => row.toSpliced(at, 1)) } : {}),
    merges: grid.merges.flatMap((merge): Zone[] => {
      const right = merge.right - (merge.right >= column ? 1 : 0);
      const left = merge.left - (merge.left > column ? 1 : 0);
      return right < left ? [] : [{ ...merge, left, right }];
    }),
  };
}

/** Inserts a row before `at` (on the grid, from 0). */
export function withRow(grid: Grid, at: number, cells: readonly CellValue[] = []): Grid {
  const row = at + grid.origin.row;
  const values = Array.from({ length: grid.columnCount }, (_, column) => cells[column] ?? '');
  return {
    ...grid,
    rowCount: grid.rowCount + 1,
    values: grid.values.toSpliced(at, 0, values),
    texts: grid.texts.toSpliced(at, 0, values.map(String)),
    ...(grid.formats ? { formats: grid.formats.toSpliced(at, 0, values.map(() => 'General')) } : {}),
    ...(grid.formulas ? { formulas: grid.formulas.toSpliced(at, 0, values) } : {}),
    merges: grid.merges.map((merge) => ({ ...merge, top: merge.top + (merge.top >= row ? 1 : 0), bottom: merge.bottom + (merge.bottom >= row ? 1 : 0) })),
  };
}

/** Removes a row of the grid. */
export function withoutRow(grid: Grid, at: number): Grid {
  const row = at + grid.origin.row;
  return {
    ...grid,
    rowCount: grid.rowCount - 1,
    values: grid.values.toSpliced(at, 1),
    texts: grid.texts.toSpliced(at, 1),
    ...(grid.formats ? { formats: grid.formats.toSpliced(at, 1) } : {}),
    ...(grid.formulas ? { formulas: grid.formulas.toSpliced(at, 1) } : {}),
    merges: grid.merges.flatMap((merge): Zone[] => {
      const bottom = merge.bottom - (merge.bottom >= row ? 1 : 0);
      const top = merge.top - (merge.top > row ? 1 : 0);
      return bottom < top ? [] : [{ ...merge, top, bottom }];
    }),
  };
}

/** Moves a column of the grid to another place. Merges must not reach over it. */
export function withColumnMoved(grid: Grid, from: number, to: number): Grid {
  const cells = grid.values.map((row) => row[from] ?? '');
  return withColumn(withoutColumn(grid, from), to, cells);
}
