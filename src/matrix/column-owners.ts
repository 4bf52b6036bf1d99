import { depthOf } from '../plan';
import type { MappedColumn } from './columns';
import type { Sheet } from './sheet';

/**
 * "Tujuan | Indikator | Sasaran | Indikator Sasaran": a plain heading behind a level's words is of that level where another column of indicators says whose it is, or where one of its cells is
 * merged over several items of the next level.
 */
export function withOwners(sheet: Sheet, columns: readonly MappedColumn[], dataTop: number): readonly MappedColumn[] {
  const told = columns.some(({ field, levels }) => field === 'indikator' && levels.length === 1);
  return columns.map((column) => {
    if (column.field !== 'indikator' || column.levels.length > 0) return column;
    const before = columns.filter(({ field, column: at }) => field === 'uraian' && at < column.column).at(-1);
    const behind = columns.find(({ field, column: at }) => field === 'uraian' && at > column.column);
    const [level, ...more] = before?.levels ?? [];
    const [next] = behind?.levels ?? [];
    if (!behind || level === undefined || more.length > 0 || next === undefined || depthOf(next) <= depthOf(level)) return column;
    const taken = columns.some((other) => other.field === 'indikator' && other !== column && other.levels.includes(level));
    return !taken && (told || spansItems(sheet, column.column, behind.column, dataTop)) ? { ...column, levels: [level], level } : column;
  });
}

/** Whether a merged cell of the first column stands beside two or more cells that begin in the second. */
function spansItems(sheet: Sheet, first: number, second: number, dataTop: number): boolean {
  return sheet.grid.merges.some(({ top, left, bottom, right }) => {
    if (left !== first || right !== first || bottom === top || top < dataTop) return false;
    let begun = 0;
    for (let row = top; row <= bottom; row += 1) if (!sheet.isBlank(row, second) && (sheet.mergeAt(row, second)?.top ?? row) === row) begun += 1;
    return begun > 1;
  });
}
