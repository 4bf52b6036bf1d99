import type { CellValue } from '../../matrix';
import type { Position, Zone } from '../../plan';
import { zonesOfPositions } from '../host/addresses';
import { hidesRows, oneRowEach } from './hidden-rows';
import { planBlocks } from '../reading/blocks';
import { nothing, request } from '../host/requests';
import type { SheetRef } from '../reading/read-sheets';

/**
 * An area that we filled where nothing stood, so that it can be taken back. Cells were empty before; what we wrote is kept as a short sum per cell only, so that
 * thousands of rows stay below the limit of our sheet.
 */
export interface FilledZone {
  readonly zone: Zone;
  /** One text per row: the sums of its cells, joined by commas; "" for a cell that we left alone. */
  readonly sums: readonly string[];
  /** First row whose looks came from us as well; null where we changed none. */
  readonly looksFrom: number | null;
  /** Number formats that we changed in rows that had their own. */
  readonly formats: readonly (readonly [row: number, column: number, format: string])[];
}

/** A short sum of a cell's content (FNV-1a over its type and its text), enough to know our own writing again. */
export function sumOf(content: string | number): string {
  const text = `${typeof content === 'number' ? 'n' : 's'}${content}`;
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}

export interface FilledNow {
  /** Cells that still hold what we wrote. */
  readonly ours: readonly Position[];
  /** Cells that hold something else by now. */
  readonly changed: readonly Position[];
  /** Whether nothing but our own writing stands in the whole area. */
  readonly alone: boolean;
  /** Whether a filter, or a hand, hides rows of the area now. */
  readonly hides: boolean;
}

/** What of our writing still stands. One request per 16 666 cells. */
export async function readFilled(sheet: SheetRef, { zone, sums }: FilledZone): Promise<FilledNow> {
  const ours: Position[] = [];
  const changed: Position[] = [];
  let alone = true;
  let hides = false;
  const columns = zone.right - zone.left + 1;
  for (const blocks of planBlocks([{ rows: sums.length, columns }])) {
    for (const { top, rows } of blocks) {
      const { values, formulas, hidesSome } = await request((context) => {
        const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(zone.top + top, zone.left, rows, columns).load('values,formulas,rowHidden');
        return () => ({ values: range.values as CellValue[][], formulas: range.formulas as CellValue[][], hidesSome: hidesRows(range) });
      });
      hides ||= hidesSome;
      for (const [at, cells] of values.entries()) {
        const written = (sums[top + at] ?? '').split(',');
        for (const [column, value] of cells.entries()) {
          const sum = written[column] ?? '';
          const formula = formulas[at]?.[column];
          const blank = value === '' && formula === '';
          if (sum === '' && !blank) alone = false;
          if (sum === '' || blank) continue;
          const position = { row: zone.top + top + at, column: zone.left + column };
          const same = formula === value && typeof value !== 'boolean' && value !== null && sumOf(value) === sum;
          (same ? ours : changed).push(position);
        }
      }
    }
  }
  return { ours, changed, alone: alone && changed.length === 0, hides };
}

/** Queues emptying the cells that are still ours, row by row where rows are hidden. The looks that we gave go too, unless somebody has begun to work there. */
export function queueEmpty(sheet: Excel.Worksheet, { zone, looksFrom, formats }: FilledZone, { ours, changed, alone, hides }: FilledNow): void {
  const at = (area: Zone): Excel.Range => sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  const parts = (area: Zone): readonly Zone[] => (hides ? oneRowEach(area) : [area]);
  for (const area of (alone ? [zone] : zonesOfPositions(ours)).flatMap(parts)) at(area).clear('Contents');
  if (changed.length > 0) return;
  if (looksFrom !== null && looksFrom <= zone.bottom) for (const area of parts({ ...zone, top: looksFrom })) at(area).clear('Formats');
  for (const [row, column, format] of formats) at({ top: row, bottom: row, left: column, right: column }).numberFormat = [[format]];
}

export async function emptyFilled(sheet: SheetRef, filled: FilledZone, now: FilledNow, alongside: (context: Excel.RequestContext) => void): Promise<void> {
  await request((context) => {
    queueEmpty(context.workbook.worksheets.getItem(sheet.id), filled, now);
    alongside(context);
    return nothing;
  });
}
