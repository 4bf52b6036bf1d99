import type { Drawing } from '../layouts';
import type { Attempt } from './failure';
import { classify } from './failures';
import { queueFreeze, stepsOf, type Step } from './draw-steps';
import { longLists, queueLists } from './lists';
import { noKaskade, queueKaskade, type Kaskade } from './kaskade-sheet';
import { kaskadeName } from './kaskade-name';
import { queuePrint } from './print-setup';
import { nothing, request } from './requests';
import { freeSheetName } from './sheet-names';
import type { SheetRef } from './read-sheets';

export interface DrawnSheet extends SheetRef {
  /** `without-paper`: the host refused the paper size; `not-set`: it refused the page setup altogether. The table stands in either case. */
  readonly print: 'set' | 'without-paper' | 'not-set';
}

/** Characters of request in one batch: Excel on the web refuses more than 5 MB. */
const requestBudget = 1_500_000;

/**
 * Draws on a new sheet and goes there. Requests: one for the names, one per 1.5 MB of content (one for a usual table), one for panes and page setup; one more where a list is too long to stand
 * in its own rule. Where it fails nothing is left behind: the sheet is deleted again; `partly` where even that failed.
 */
export async function drawSheet(drawing: Drawing, onProgress: (done: number) => void = nothing): Promise<Attempt<DrawnSheet>> {
  let name = '';
  let begun = false;
  try {
    const { names, kaskade } = await lookAround(longLists(drawing).length > 0);
    name = freeSheetName(drawing.sheetName, names);
    const batches = packSteps([...stepsOf(drawing)]);
    let sheet: SheetRef = { id: name, name };
    for (const [index, steps] of batches.entries()) {
      begun = true;
      sheet = await request((context) => {
        const { worksheets } = context.workbook;
        const target = index === 0 ? worksheets.add(name) : worksheets.getItem(sheet.id);
        target.load('id,name');
        for (const step of steps) step.queue(target);
        if (index === batches.length - 1) queueLists(context, target, drawing, kaskade);
        return () => ({ id: target.id, name: target.name });
      });
      onProgress((index + 1) / (batches.length + 1));
    }
    return { ok: true, value: { ...sheet, print: await finish(sheet.id, drawing) } };
  } catch (error) {
    const clean = !begun || (await removeSheet(name));
    return { ok: false, failure: classify(error), written: clean ? 'nothing' : 'partly' };
  }
}

/** The names that are taken, and our own sheet where long lists must go into it. */
async function lookAround(needsKaskade: boolean): Promise<{ readonly names: readonly string[]; readonly kaskade: Kaskade }> {
  const names = await request((context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    return () => sheets.items.map((sheet) => sheet.name);
  });
  const exists = names.includes(kaskadeName);
  return { names, kaskade: needsKaskade ? await request((context) => queueKaskade(context, exists)) : noKaskade };
}

/**
 * What makes the sheet handy and printable, in one request. Where the host refuses part of it (a printer without the paper, a view that cannot be frozen), each part is
 * asked for by itself, and then a plainer one: the table is drawn, and no reason to take it away.
 */
async function finish(sheetId: string, { freeze, print }: Drawing): Promise<DrawnSheet['print']> {
  const tries = async (queue: (sheet: Excel.Worksheet) => void): Promise<boolean> => {
    try {
      await request((context) => (queue(context.workbook.worksheets.getItem(sheetId)), nothing));
      return true;
    } catch {
      return false;
    }
  };
  const whole = await tries((sheet) => {
    sheet.activate();
    queueFreeze(sheet, freeze, true);
    queuePrint(sheet, print, true);
  });
  if (whole) return 'set';
  await tries((sheet) => sheet.activate());
  if (!(await tries((sheet) => queueFreeze(sheet, freeze, true)))) await tries((sheet) => queueFreeze(sheet, freeze, false));
  if (await tries((sheet) => queuePrint(sheet, print, true))) return 'set';
  return (await tries((sheet) => queuePrint(sheet, print, false))) ? 'without-paper' : 'not-set';
}

/** Steps in batches below the budget; at least one batch, so that an empty drawing is still a sheet. */
export function packSteps(steps: readonly Step[], budget = requestBudget): readonly (readonly Step[])[] {
  const batches: Step[][] = [[]];
  let weight = 0;
  for (const step of steps) {
    if (weight > 0 && weight + step.weight > budget) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(step);
    weight += step.weight;
  }
  return batches;
}

/** Takes the sheet of a failed drawing away again; false where that failed too. */
async function removeSheet(name: string): Promise<boolean> {
  try {
    const exists = await request((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
      return () => !sheet.isNullObject;
    });
    if (exists) await request((context) => (context.workbook.worksheets.getItem(name).delete(), nothing));
    return true;
  } catch {
    return false;
  }
}
