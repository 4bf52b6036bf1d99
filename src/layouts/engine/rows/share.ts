import type { Cell } from '../content';
import type { PlacedColumn } from '../header';
import { isMoney } from './sum-up';

/** Whether an item's own pagu and agency can stand on its first indicator's row and still be read as what they are. */
export function sharesRow(columns: readonly PlacedColumn[], own: readonly Cell[], first: readonly Cell[]): boolean {
  const written = (cells: readonly Cell[], column: number): Cell => cells[column] ?? null;
  const moneyIn = (cells: readonly Cell[]): boolean => columns.some((column, at) => isMoney(column) && written(cells, at) !== null);
  if (moneyIn(own) && moneyIn(first)) return false;
  return columns.every(({ form: { field } }, at) => {
    const said = written(own, at);
    return (field !== 'opd' && field !== 'catatan') || said === null || said.value === written(first, at)?.value;
  });
}
