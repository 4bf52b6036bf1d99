import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { fold } from './text';

/** How rows of a table from a database name themselves and what they hang on. */
export interface ParentIds {
  /** The column that says the ID of the item above. */
  readonly column: number;
  idOn(this: void, row: number): string | null;
  parentOn(this: void, row: number): string | null;
}

const heads = /^(?:id )?(?:parent|induk|atasan|ref|referensi)(?: (?:id|kode|no))?$|^kode (?:parent|induk|atasan)$/;
/** Share of its cells that must be IDs of other rows. */
const most = 0.8;

/** The IDs of a table that has a column of its own for what each item hangs on ("id | parent_id"); null where none has, or what it says are no IDs of the table. */
export function parentIdsOf(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[]): ParentIds | null {
  const id = columns.find(({ field }) => field === 'id')?.column ?? columns.find(({ field }) => field === 'kode')?.column;
  if (id === undefined) return null;
  const said = (row: number, column: number): string | null => (sheet.isBlank(row, column) || /^(?:0|null|-)$/i.test(sheet.text(row, column).trim()) ? null : sheet.text(row, column).trim());
  for (let column = block.left; column <= block.right; column += 1) {
    if (columns.some((one) => one.column === column) || !headsParents(sheet, block, column)) continue;
    const [ids, parents] = [new Set<string>(), [] as string[]];
    for (let row = block.lastRow + 1; row <= sheet.zone.bottom; row += 1) {
      const [own, parent] = [said(row, id), said(row, column)];
      if (own !== null) ids.add(own);
      if (parent !== null) parents.push(parent);
    }
    if (parents.length > 0 && parents.filter((parent) => ids.has(parent)).length >= parents.length * most) return { column, idOn: (row) => said(row, id), parentOn: (row) => said(row, column) };
  }
  return null;
}

function headsParents(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row += 1) if (heads.test(fold(sheet.text(row, column)).replace(/[^\p{L}]+/gu, ' ').trim())) return true;
  return false;
}
