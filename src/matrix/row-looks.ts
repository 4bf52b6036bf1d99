import type { Field } from '../plan';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { readPrefix } from './prefixes';
import { RowCells, type Lead } from './row-cells';
import type { Sheet } from './sheet';

/** Fields whose cells say what stands where; a change of one may change what every row below it comes to. */
export const structural: ReadonlySet<Field> = new Set<Field>(['nomor', 'kode', 'tingkat', 'uraian', 'indikator', 'id', 'tahun']);

/** What a row of the table looks like apart from the words that say what stands where: whatever else the reading of its structure asks. */
export class RowLooks extends RowCells {
  private readonly rest: readonly MappedColumn[];

  constructor(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[]) {
    super(sheet, block, columns);
    this.rest = columns.filter(({ field }) => !structural.has(field));
  }

  /** Below this row only remarks stand. */
  get foot(): number {
    return this.lastOfTable();
  }

  lead(row: number): Lead | null {
    return this.leadOf(row);
  }

  isHeader(row: number): boolean {
    return this.isHeaderAgain(row);
  }

  /** In a table without items a row of words alone is a heading over a group of indicators. */
  mayBeHeading(row: number): boolean {
    return this.uraian.length === 0 && !this.rest.some(({ column }) => this.cell(row, column).kind === 'own');
  }

  /** So many cells to the right of the table that they may be the row's own, shifted there. */
  looksShifted(row: number): boolean {
    let beyond = 0;
    for (let column = this.block.right + 1; column <= this.sheet.zone.right; column += 1) if (!this.sheet.isBlank(row, column)) beyond += 1;
    return beyond >= 3 && beyond * 2 >= this.countInside(row);
  }
}

/** Whether the first text of an indicator's row may be exchanged for the other without another reading of the row. */
export function sameRole(a: Lead | null, b: Lead | null, insideTable: boolean): boolean {
  if (!a || !b) return false;
  if (a.column === b.column && a.text === b.text) return !a.wide && !b.wide;
  return insideTable && [a, b].every((lead) => !lead.wide && readPrefix(lead.text) === 'none');
}
