import type { Field } from '../plan';
import type { MappedColumn } from './columns';
import type { Sheet } from './sheet';

/** Amounts that stand beside those of the years, and are in their unit. */
const beside: ReadonlySet<Field> = new Set<Field>(['pagu-akhir', 'realisasi-pagu']);
/** An amount in full rupiah beside others in thousands is more than this many times as large. */
const apart = 300;

/**
 * "(dalam juta rupiah)" may stand over the years only, and mean the amounts at the end as well: columns of amounts whose header names no unit take the one that all years have, unless their
 * figures are of another size.
 */
export function shareScale(sheet: Sheet, columns: readonly MappedColumn[], dataTop: number): readonly MappedColumn[] {
  const yearly = columns.filter(({ field, year }) => field === 'pagu' && year !== undefined);
  const [scale, ...others] = new Set(yearly.map((column) => column.scale));
  if (scale === undefined || scale === 1 || others.length > 0) return columns;
  const usual = Math.max(0, ...yearly.map(({ column }) => largest(sheet, column, dataTop)));
  return columns.map((column) => {
    if (!beside.has(column.field) || column.scale !== 1) return column;
    const most = largest(sheet, column.column, dataTop);
    return most > 0 && most <= usual * apart ? { ...column, scale } : column;
  });
}

/** The largest figure of a column's first rows, thousands and decimals apart; 0 for none. */
function largest(sheet: Sheet, column: number, dataTop: number): number {
  let most = 0;
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 200); row += 1) {
    const value = sheet.value(row, column);
    const size = typeof value === 'number' ? value : Number(String(value ?? '').replace(/[.,]\d{1,2}$/, '').replace(/[.,\s]/g, ''));
    if (Number.isFinite(size)) most = Math.max(most, size);
  }
  return most;
}
