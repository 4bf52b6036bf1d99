import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Zone } from '../plan';
import type { CellValue, Grid } from '../matrix';
import { apartMerges } from './merges';
import { limits } from './refusal';
import type { Shown } from './shown-text';

/** A dense sheet of the library: rows of cells, holes where nothing is stored. */
type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** A sheet of a file as the grid that Excel would give: the used range is trimmed to cells with content. Or the limit that it is beyond. */
export function gridOfSheet(name: string, sheet: WorkSheet, shown: Shown): Grid | { readonly beyond: 'rows' | 'cells' } {
  const rows: Rows = (sheet as { '!data'?: Rows })['!data'] ?? [];
  const used = usedZone(rows);
  const merges = apartMerges((sheet['!merges'] ?? []).map((merge): Zone => ({ top: merge.s.r, left: merge.s.c, bottom: merge.e.r, right: merge.e.c })));
  if (!used) return { sheet: name, origin: { row: 0, column: 0 }, rowCount: 0, columnCount: 0, values: [], texts: [], formats: [], formulas: [], merges };
  const [rowCount, columnCount] = [used.bottom - used.top + 1, used.right - used.left + 1];
  if (rowCount > limits.rows) return { beyond: 'rows' };
  if (rowCount * columnCount > limits.cells) return { beyond: 'cells' };
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formats: string[][] = [];
  const formulas: CellValue[][] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const cells = rows[row];
    const [value, text, format, formula]: [CellValue[], string[], string[], CellValue[]] = [[], [], [], []];
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = cells?.[column];
      const stored = valueOf(cell);
      value.push(stored);
      text.push(cell === undefined || stored === '' || stored === null ? '' : shown(cell) ?? String(stored));
      format.push(typeof cell?.z === 'string' ? cell.z : 'General');
      formula.push(cell?.f === undefined ? stored : `=${cell.f}`);
    }
    values.push(value);
    texts.push(text);
    formats.push(format);
    formulas.push(formula);
  }
  return { sheet: name, origin: { row: used.top, column: used.left }, rowCount, columnCount, values, texts, formats, formulas, merges };
}

/** As Excel's `values`: errors by name, dates as serial numbers, "" where nothing is stored. */
function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  return cell.v instanceof Date ? cell.v.getTime() / 86_400_000 + 25_569 : cell.v;
}

function usedZone(rows: Rows): Zone | null {
  let [top, left, bottom, right] = [-1, Infinity, -1, -1];
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row];
    if (!cells) continue;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (!cell || (valueOf(cell) === '' && cell.f === undefined)) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return top < 0 ? null : { top, left, bottom, right };
}
