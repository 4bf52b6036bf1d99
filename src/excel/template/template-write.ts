import type { FilledTemplate, TemplateForm } from '../../layouts';
import type { Zone } from '../../plan';
import { packSteps } from '../draw/draw';
import { borderSteps, type Step } from '../draw/draw-steps';
import type { Attempt } from '../host/failure';
import { classify } from '../host/failures';
import { readFilled, sumOf, type FilledZone } from '../write/filled-zone';
import { queueChange } from '../kept/kaskade-sheet';
import { kaskadeName } from '../kept/kaskade-name';
import { request } from '../host/requests';
import { keepPoint, restorePoints, type RestoreLabel, type RestorePoint } from '../write/restore-points';
import type { TemplateLook } from './template-look';
import { asWritten } from '../write/typed-text';

/** What is to be written, settled to the cell. Nothing has been written yet. */
export interface TemplateWrite {
  readonly zone: Zone;
  /** By row and column of the zone; null leaves a cell alone. */
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly filled: FilledZone;
  /** Cells that hold a formula of the template's and are left to it. */
  readonly keptFormulas: number;
}

/**
 * Settles each cell: texts so that they stay texts under the number format that the cell will have, formulas of the template left alone, number formats only where the
 * cell would not show the value. `start` is the first row to fill.
 */
export function planWrite(look: TemplateLook, form: TemplateForm, filled: FilledTemplate, start: number): TemplateWrite {
  const { left, right, bodyRow } = look.heading;
  const { origin, formulas } = look.grid;
  const width = right - left + 1;
  const zone: Zone = { top: start, left, bottom: start + filled.rows.length - 1, right };
  const looksFrom = Math.max(start, bodyRow + 1, (look.dressedTo ?? bodyRow) + 1);
  const ownLooks = look.dressedTo === null ? start : looksFrom;
  let keptFormulas = 0;
  const values: (string | number | null)[][] = [];
  const formats: (string | null)[][] = [];
  const sums: string[] = [];
  const before: (readonly [number, number, string])[] = [];
  filled.rows.forEach(({ cells }, at) => {
    const row = start + at;
    const line = new Array<string | number | null>(width).fill(null);
    const dress = new Array<string | null>(width).fill(null);
    const sum = new Array<string>(width).fill('');
    form.columns.forEach((column, index) => {
      const cell = cells[index];
      if (!cell) return;
      const formula = formulas?.[row - origin.row]?.[column.column - origin.column];
      if (typeof formula === 'string' && formula.startsWith('=')) {
        keptFormulas += 1;
        return;
      }
      const place = column.column - left;
      // Rows whose looks we give have the first row's number formats by then; of others that were not looked at none is taken for granted.
      const copied = row >= ownLooks;
      const present = copied ? column.numberFormat : look.formats[row - bodyRow]?.[place];
      const wanted = cell.format ?? column.numberFormat;
      if (present !== wanted) {
        dress[place] = wanted;
        if (!copied) before.push([row, column.column, present ?? 'General']);
      }
      line[place] = typeof cell.value === 'number' ? cell.value : asWritten(cell.value, wanted);
      sum[place] = sumOf(cell.value);
    });
    values.push(line);
    formats.push(dress);
    sums.push(sum.join(','));
  });
  return { zone, values, formats, keptFormulas, filled: { zone, sums, looksFrom: ownLooks <= zone.bottom ? ownLooks : null, formats: before } };
}

export interface TemplateWritten {
  readonly points: readonly RestorePoint[];
  readonly kaskadeId: string | null;
}

/**
 * Writes a filled template in blocks, the restore point before anything else. Requests: one per 1.5 MB (one for a usual table). Looks: rows that the template has dressed
 * stay as they are; below them the first body row's are copied down; where it has none, thin borders.
 */
export async function writeTemplate(look: TemplateLook, write: TemplateWrite, label: RestoreLabel, onProgress: (done: number) => void): Promise<Attempt<TemplateWritten>> {
  const { sheet } = look.place;
  const { point, change } = keepPoint(look.kaskade, { label, sheets: [sheet], cells: [], filled: write.filled });
  const batches = packSteps([...lookSteps(look, write), ...valueSteps(write)]);
  let kaskadeId: string | null = null;
  let begun = false;
  try {
    for (const [index, steps] of batches.entries()) {
      const id = await request((context) => {
        const target = context.workbook.worksheets.getItem(sheet.id);
        if (index === 0) queueChange(context, look.kaskade, change);
        for (const step of steps) step.queue(target);
        const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
        return () => own.id;
      });
      kaskadeId ??= id;
      begun = true;
      onProgress((index + 1) / batches.length);
    }
  } catch (error) {
    const settled = await settle(look, write, error, begun);
    if (settled !== 'written') return settled;
  }
  const removed = new Set(change.remove.map(({ key }) => key));
  return { ok: true, value: { points: [point, ...restorePoints(look.kaskade).filter(({ serial }) => !removed.has(String(serial)))], kaskadeId } };
}

/** After a failure that may have come too late: how much of it stands in the cells? All of it: it was written. */
async function settle(look: TemplateLook, { filled, values }: TemplateWrite, error: unknown, begun: boolean): Promise<'written' | Extract<Attempt<TemplateWritten>, { ok: false }>> {
  const failure = classify(error);
  try {
    const { ours } = await readFilled(look.place.sheet, filled);
    if (ours.length === values.reduce((sum, line) => sum + line.filter((value) => value !== null).length, 0)) return 'written';
    return { ok: false, failure, written: ours.length === 0 && !begun ? 'nothing' : 'partly' };
  } catch {
    return { ok: false, failure, written: 'unverified' };
  }
}

const perCall = 300;

function lookSteps({ heading: { bodyRow, left, right }, dressedTo }: TemplateLook, { zone, filled }: TemplateWrite): readonly Step[] {
  const { looksFrom } = filled;
  if (looksFrom === null) return [];
  const dressed: Zone = { ...zone, top: looksFrom };
  const width = right - left + 1;
  if (dressedTo === null || dressedTo < bodyRow) {
    const words: Step = {
      weight: 3 * perCall,
      queue: (sheet) => {
        const { format } = sheet.getRangeByIndexes(dressed.top, left, dressed.bottom - dressed.top + 1, width);
        format.wrapText = true;
        format.verticalAlignment = 'Top';
      },
    };
    return [words, ...borderSteps([dressed], 'thin')];
  }
  return [{
    weight: 2 * perCall,
    queue: (sheet) => sheet.getRangeByIndexes(dressed.top, left, dressed.bottom - dressed.top + 1, width).copyFrom(sheet.getRangeByIndexes(bodyRow, left, 1, width), 'Formats'),
  }];
}

/** Cells written at once. */
const cellsPerBlock = 4000;

function valueSteps({ zone, values, formats }: TemplateWrite): readonly Step[] {
  const width = zone.right - zone.left + 1;
  const height = Math.max(1, Math.floor(cellsPerBlock / width));
  const steps: Step[] = [];
  for (let top = 0; top < values.length; top += height) {
    const block = values.slice(top, top + height).map((line) => [...line]);
    const dress = formats.slice(top, top + height).map((line) => [...line]);
    const plain = dress.every((line) => line.every((format) => format === null));
    steps.push({
      weight: 2 * perCall + JSON.stringify(block).length + (plain ? 0 : JSON.stringify(dress).length),
      queue: (sheet) => {
        const range = sheet.getRangeByIndexes(zone.top + top, zone.left, block.length, width);
        if (!plain) range.numberFormat = dress;
        range.values = block;
      },
    });
  }
  return steps;
}
