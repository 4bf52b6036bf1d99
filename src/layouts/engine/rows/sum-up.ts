import { rupiahFormat, type Cell } from '../content';
import type { PlacedColumn } from '../header';
import type { BodyWriter, Sum } from './body';

export const isMoney = ({ form: { field } }: PlacedColumn): boolean => field === 'pagu' || field === 'pagu-akhir';

/**
 * Sets a row's rupiah to the sums of other rows, column by column; columns in which those rows have no number stay as they are. Where the last of them stands right above row `end`, the first
 * below all that the sum is about, what a planner puts in between counts too.
 */
export function sumUp(body: BodyWriter, columns: readonly PlacedColumn[], row: number, rows: readonly number[], end: number | null): void {
  const cells = body.rows[row]?.cells;
  if (!cells) return;
  columns.forEach((column, at) => {
    if (!isMoney(column)) return;
    const added = rows.map((one) => body.cell(one, at)).filter((cell): cell is NonNullable<Cell> => typeof cell?.value === 'number');
    if (added.length === 0) return;
    const decimals = Math.max(...added.map(({ format }) => format.split('.')[1]?.length ?? 0));
    const sum = added.reduce((total, { value }) => total + Number(value), 0);
    cells[at] = { value: Number(sum.toFixed(Math.max(decimals, 6))), format: decimals > 0 ? `${rupiahFormat}.${'0'.repeat(decimals)}` : rupiahFormat };
    body.sums.push({ row, column: at, rows, ...(end !== null && rows.at(-1) === end - 1 ? { next: end } : {}) });
  });
}

/** "=SUM(F10:F12,F15)", "=SUM(F10:F13)-IFERROR(SUM(F13),0)" where F13 is the row below the last, "=SUM(E10:I10)" or "=J20/(5*COUNTA(C10:C19))", in Excel's en-US notation, for a table whose body begins at row `top`. */
export function sumFormula(sum: Sum, top: number): string {
  const { column, row } = sum;
  if ('left' in sum) return `=SUM(${lettersOf(sum.left)}${top + row + 1}:${lettersOf(column - 1)}${top + row + 1})`;
  if ('over' in sum) {
    const { each, counted: { column: named, first, last } } = sum;
    const count = `COUNTA(${lettersOf(named)}${top + first + 1}:${lettersOf(named)}${top + last + 1})`;
    return `=${lettersOf(column)}${top + sum.over + 1}/${each === 1 ? count : `(${each}*${count})`}`;
  }
  return downFormula(column, sum, top);
}

function downFormula(column: number, { rows, next }: { readonly rows: readonly number[]; readonly next?: number }, top: number): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const last = runs.at(-1);
  if (last && next !== undefined) last.last = next;
  const name = lettersOf(column);
  const at = (row: number): string => `${name}${top + row + 1}`;
  return `=SUM(${runs.map(({ first, last }) => (first === last ? at(first) : `${at(first)}:${at(last)}`)).join(',')})${next === undefined ? '' : `-IFERROR(SUM(${at(next)}),0)`}`;
}

/** 0 → "A", 26 → "AA". */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
