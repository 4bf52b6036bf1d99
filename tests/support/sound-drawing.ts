import type { Drawing } from '../../src/layouts';
import type { Zone } from '../../src/plan';
import { cellsOf, formatsOf } from './shown';

/** Everything that would make a host refuse or spoil a drawing; empty where it is sound. */
export function faultsOf(drawing: Drawing): string[] {
  const faults: string[] = [];
  const { rowCount, columnCount } = drawing;
  const say = (fault: string): void => void faults.push(fault);
  const at = ({ top, left, bottom, right }: Zone): string => `${top}:${left}–${bottom}:${right}`;
  const inside = ({ top, left, bottom, right }: Zone): boolean => top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < rowCount && right < columnCount;

  if (drawing.values.length !== rowCount || drawing.values.some((cells) => cells.length !== columnCount)) say('values are not rowCount × columnCount');
  if (drawing.columnWidths.length !== columnCount) say('not one width per column');
  if (drawing.columnWidths.some((width) => !(width > 0 && width <= 255))) say('a column width out of Excel\'s bounds');
  if (drawing.rowHeights.some(({ row, height }) => row < 0 || row >= rowCount || !(height > 0 && height <= 409.5))) say('a row height out of bounds');
  if (drawing.freeze.rows > rowCount || drawing.freeze.columns > columnCount) say('frozen beyond the drawing');
  if (drawing.sheetName.length === 0 || drawing.sheetName.length > 31 || /[[\]:*?/\\]/.test(drawing.sheetName)) say(`no sheet can be called ${drawing.sheetName}`);

  const owner = new Map<string, Zone>();
  for (const merge of drawing.merges) {
    if (!inside(merge)) say(`merge ${at(merge)} out of bounds`);
    else if (merge.top === merge.bottom && merge.left === merge.right) say(`merge ${at(merge)} is one cell`);
    for (const { row, column } of cellsOf(merge)) {
      const other = owner.get(`${row}:${column}`);
      if (other) say(`merges ${at(other)} and ${at(merge)} overlap`);
      owner.set(`${row}:${column}`, merge);
      if ((row !== merge.top || column !== merge.left) && drawing.values[row]?.[column] != null) say(`${row}:${column} is hidden under merge ${at(merge)}`);
    }
  }
  for (const { zones } of drawing.styles) for (const zone of zones) if (!inside(zone)) say(`style ${at(zone)} out of bounds`);
  if (faults.length > 0) return faults;

  const formats = formatsOf(drawing);
  drawing.values.forEach((cells, row) => cells.forEach((value, column) => {
    const format = formats[row]![column]!;
    // A lone dash is text to every host; under the format of rupiah a figure typed over it is a number.
    if (typeof value === 'string' && format !== '@' && !(value === '-' && format.startsWith('#,##0'))) say(`text at ${row}:${column} under the format ${format}`);
    if (typeof value === 'number' && (format === '@' || format === 'General')) say(`number at ${row}:${column} under the format ${format}`);
    if (typeof value === 'number' && !Number.isFinite(value)) say(`no number at ${row}:${column}`);
  }));
  return faults;
}
