import { noRupiah, sourced, type Cell } from '../content';
import type { PlacedColumn } from '../header';
import { isMoney } from './sum-up';

/** The cells of a row that has rupiah in some columns, with a dash in those where it has none; other rows leave rupiah to the row that they belong to. */
export function withDashes(cells: readonly Cell[], columns: readonly PlacedColumn[]): readonly Cell[] {
  const owner = cells.find((cell, at) => typeof cell?.value === 'number' && columns[at] !== undefined && isMoney(columns[at]))?.source?.owner;
  if (owner === undefined) return cells;
  return cells.map((cell, at) => (cell === null && columns[at] !== undefined && isMoney(columns[at]) ? sourced(noRupiah, owner, columns[at]) : cell));
}
