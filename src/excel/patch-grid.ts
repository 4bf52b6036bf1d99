import type { CellValue, Grid } from '../matrix';
import type { Zone } from '../plan';

/** What some neighbouring cells hold now; formats and formulas are absent where only their values were asked for. */
export interface CellBlock {
  /** On the sheet. */
  readonly zone: Zone;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly CellValue[])[];
}

/** A grid with some of its cells as they are now. Rows in which nothing is different stay the same objects, and so does the grid where none is. Blocks must lie inside it. */
export function patchGrid(grid: Grid, blocks: readonly CellBlock[]): Grid {
  const values = patchRows(grid, grid.values, blocks, ({ values }) => values);
  const texts = patchRows(grid, grid.texts, blocks, ({ texts }) => texts);
  const formats = grid.formats && patchRows(grid, grid.formats, blocks, ({ formats }) => formats);
  const formulas = grid.formulas && patchRows(grid, grid.formulas, blocks, ({ formulas }) => formulas);
  if (values === grid.values && texts === grid.texts && formats === grid.formats && formulas === grid.formulas) return grid;
  return { ...grid, values, texts, ...(formats ? { formats } : {}), ...(formulas ? { formulas } : {}) };
}

function patchRows<T>({ origin }: Grid, rows: readonly (readonly T[])[], blocks: readonly CellBlock[], pick: (block: CellBlock) => readonly (readonly T[])[] | undefined): readonly (readonly T[])[] {
  let patched: (readonly T[])[] | null = null;
  for (const block of blocks) {
    for (const [index, cells] of (pick(block) ?? []).entries()) {
      const at = block.zone.top - origin.row + index;
      const from = block.zone.left - origin.column;
      const row = (patched ?? rows)[at] ?? [];
      if (cells.every((cell, column) => cell === row[from + column])) continue;
      patched ??= [...rows];
      patched[at] = row.toSpliced(from, cells.length, ...cells);
    }
  }
  return patched ?? rows;
}
