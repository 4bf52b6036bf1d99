import { rupiahFormat, type Cell, type Content } from './content';
import type { PlacedColumn } from './header';
import type { Body } from './rows/body';
import { isMoney } from './rows/sum-up';

/** Decimals of rupiah that mean something: sen. */
const sen = 2;

/**
 * Gives the amounts of each rupiah column as many decimals as most of them were written with, where they were not all written alike: ",000" beside ",00" looks like another unit. Where that would
 * hide sen that somebody wrote, there are two. Only what is shown changes; the numbers keep what they hold.
 */
export function evenRupiah(body: Body, columns: readonly PlacedColumn[]): Body {
  const digits = new Map<number, number>();
  columns.forEach((column, at) => {
    if (!isMoney(column)) return;
    const cells = body.rows.map((row) => row.cells[at] ?? null).filter(isAmount);
    const decimals = usual(cells.map(decimalsOf));
    if (decimals === null) return;
    digits.set(at, decimals < sen && cells.some(({ value }) => Number(value.toFixed(decimals)) !== Number(value.toFixed(sen))) ? sen : decimals);
  });
  if (digits.size === 0) return body;
  const even = (cell: Cell, decimals: number | undefined): Cell => (decimals !== undefined && cell?.format.startsWith(rupiahFormat) === true ? { ...cell, format: decimals > 0 ? `${rupiahFormat}.${'0'.repeat(decimals)}` : rupiahFormat } : cell);
  return { ...body, rows: body.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => even(cell, digits.get(at))) })) };
}

const isAmount = (cell: Cell): cell is Content & { readonly value: number } => typeof cell?.value === 'number' && cell.format.startsWith(rupiahFormat);

const decimalsOf = ({ format }: Content): number => format.split('.')[1]?.length ?? 0;

/** The number that stands there most often, the smaller of two; null where all are the same. */
function usual(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  if (counts.size < 2) return null;
  return [...counts].sort(([a, times], [b, others]) => others - times || a - b)[0]?.[0] ?? null;
}
