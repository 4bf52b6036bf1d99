import { cellOfOwner, type Edit } from '../plan';
import { cellsOfEdits, type CellWrite, type EditRefusal } from './cell-edits';
import type { Grid } from './grid';
import type { Table } from './join-pages';

/** What is to be written into one cell of a table that may go on over several sheets. */
export interface TableWrite extends CellWrite {
  readonly page: number;
}

/** As `PlacedEdit`, on whichever page the edit's owner stands. */
export type PlacedTableEdit = { readonly edit: Edit; readonly cells: readonly TableWrite[] } | { readonly edit: Edit; readonly refused: EditRefusal };

/** Finds the cells of edits of a table; `grids` has the sheet of each page, in their order. An edit whose page has no sheet any more has no cell. */
export function cellsOfTableEdits(table: Table, grids: readonly (Grid | null)[], edits: readonly Edit[]): readonly PlacedTableEdit[] {
  const pageOf = ({ owner }: Edit): number => cellOfOwner(owner)?.page ?? table.rowOf(owner)?.page ?? 0;
  const placed = new Map<Edit, PlacedTableEdit>();
  for (const [page, reading] of table.pages.entries()) {
    const grid = grids[page];
    const here = edits.filter((edit) => pageOf(edit) === page);
    if (!grid || here.length === 0) continue;
    for (const one of cellsOfEdits(reading, grid, here)) placed.set(one.edit, 'cells' in one ? { edit: one.edit, cells: one.cells.map((cell) => ({ ...cell, page })) } : one);
  }
  return edits.map((edit) => placed.get(edit) ?? { edit, refused: 'tanpa-sel' });
}
