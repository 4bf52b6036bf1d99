import type { Zone } from '../../plan';
import type { Drawing } from '../drawing';
import type { TableImage } from './image';

/** Points of a line of a signature block that has a row of its own. */
const lineHeight = 15;

/** Whether a table was drawn with each line of its signature block in a row of its own. */
export function hasSignatureRows({ rows }: TableImage): boolean {
  return rows.filter(({ part }) => part === 'tanda-tangan').length > 1;
}

/** A drawing with each line of its signature block in a row of its own, a free row above them: how tables were drawn before the block became one row. The planner's words in such rows have no place in a block of one cell. */
export function inSignatureRows(drawing: Drawing): Drawing {
  const { trace, values } = drawing;
  const row = drawing.rowCount - 1;
  const left = values[row]?.findIndex((value) => value !== null) ?? -1;
  const text = values[row]?.[left];
  if (trace?.rows[row]?.part !== 'tanda-tangan' || typeof text !== 'string') return drawing;
  const gap = trace.rows[row - 1]?.part === 'sumber' ? 1 : 0;
  const lines = [...new Array<string>(gap).fill(''), ...text.split('\n')];
  const zone = drawing.merges.find(({ top }) => top === row) ?? { top: row, left, bottom: row, right: left };
  const rowOf = (at: number): number => row + at;
  const nothing = trace.columns.map(() => null);
  const spaces = trace.rows.filter(({ part }) => part === 'ruang').length;
  const last = row + lines.length - 1;
  const stretch = (one: Zone): Zone => (one.bottom === row ? { ...one, bottom: last } : one);
  return {
    ...drawing,
    rowCount: last + 1,
    values: [...values.slice(0, row), ...lines.map((line) => nothing.map((_, column) => (column === left && line !== '' ? line : null)))],
    merges: [...drawing.merges.filter(({ top }) => top !== row), ...(zone.right > zone.left ? lines.slice(gap).map((_, at) => ({ ...zone, top: rowOf(gap + at), bottom: rowOf(gap + at) })) : [])],
    styles: drawing.styles.map((one) => ({ ...one, zones: one.zones.map(stretch) })),
    rowHeights: [...drawing.rowHeights.filter((one) => one.row !== row), ...lines.map((_, at) => ({ row: rowOf(at), height: lineHeight }))],
    trace: {
      ...trace,
      rows: [...trace.rows.slice(0, row), ...lines.map((_, at) => (at < gap ? { part: 'ruang' as const, id: `ruang:${spaces}`, words: '' } : { part: 'tanda-tangan' as const, id: `tanda-tangan:${at - gap}`, words: '' }))],
      sources: [...trace.sources.slice(0, row), ...lines.map(() => nothing)],
    },
  };
}
