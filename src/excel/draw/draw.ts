import type { Drawing } from '../../layouts';
import { packImage } from '../../layouts/refill';
import type { Attempt } from '../host/failure';
import { classify, isGone } from '../host/failures';
import { queueFreeze, stepsOf, type Step } from './draw-steps';
import { longLists, queueLists } from './lists';
import { loadKaskade } from '../write/bulk-writes';
import { keepTableWithImage, type DrawnFrom } from './drawn-tables';
import { freshKaskade, noKaskade, queueChange, queueKaskade, type Kaskade } from '../kept/kaskade-sheet';
import { kaskadeName } from '../kept/kaskade-name';
import { queuePrint } from './print-setup';
import { CalledOff, nothing, pause, request } from '../host/requests';
import { freeSheetName } from './sheet-names';
import type { SheetRef } from '../reading/read-sheets';

export interface DrawnSheet extends SheetRef {
  /** `without-paper`: the host refused the paper size; `not-set`: it refused the page setup altogether. The table stands in either case. */
  readonly print: 'set' | 'without-paper' | 'not-set';
  /** The host's id of our own sheet, which drawing may have made; null where that is not known. */
  readonly kaskadeId: string | null;
}

/** Where a drawing is: `done` from 0 to 1, and the blocks of content that are in the sheet. */
export type DrawProgress = (done: number, blocks: DrawnBlocks) => void;

export interface DrawnBlocks {
  readonly done: number;
  readonly of: number;
}

export interface DrawOptions {
  /** The table is remembered in our own sheet as drawn from this one. */
  readonly from?: DrawnFrom | null;
  /** Called off, the drawing ends before its next block: the sheet is deleted again, and `CalledOff` is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Whether our own sheet is there, as far as is known: it is then asked for along with the names. */
  readonly hasKaskade?: boolean;
}

/**
 * Draws on a new sheet and goes there, and remembers in our own sheet what it was drawn from, where it was drawn from a sheet. Requests: one for the names and our own sheet, one per block of
 * content (`blockCount`), one for panes, page setup and our own sheet; one more where our own sheet is needed, there and not known of. Where it fails or is called off nothing is left behind:
 * the sheet is deleted again; `partly` where even that failed.
 */
export async function drawSheet(drawing: Drawing, onProgress: DrawProgress = nothing, { from = null, signal, hasKaskade = false }: DrawOptions = {}): Promise<Attempt<DrawnSheet>> {
  let name = '';
  let begun = false;
  try {
    const { names, kaskade } = await lookAround(from !== null || longLists(drawing).length > 0, hasKaskade, signal);
    name = freeSheetName(drawing.sheetName, names);
    const batches = blocksOf(stepsOf(drawing));
    let sheet: SheetRef = { id: name, name };
    onProgress(0, { done: 0, of: batches.length });
    for (const [index, steps] of batches.entries()) {
      // A turn of the timers for the click on Batal that came while the last block was on its way, and for the pane to show how far the drawing has come.
      await pause(batches.length > 1 ? frames : 0);
      if (signal?.aborted) throw new CalledOff();
      begun = true;
      sheet = await request((context) => {
        const { worksheets } = context.workbook;
        const target = index === 0 ? worksheets.add(name) : worksheets.getItem(sheet.id);
        target.load('id,name');
        for (const step of steps) step.queue(target);
        if (index === batches.length - 1) queueLists(context, target, drawing, kaskade);
        return () => ({ id: target.id, name: target.name });
      });
      onProgress((index + 1) / (batches.length + 1), { done: index + 1, of: batches.length });
    }
    await pause(0);
    // With its long lists the sheet has left something in ours: too late.
    if (signal?.aborted && longLists(drawing).length === 0) throw new CalledOff();
    const own = longLists(drawing).length > 0 && !kaskade.exists ? freshKaskade : kaskade;
    return { ok: true, value: { ...sheet, ...(await finish(sheet, drawing, from && { from, kaskade: own, names, image: packImage(drawing) })) } };
  } catch (error) {
    const clean = !begun || (await removeSheet(name));
    if (clean && error instanceof CalledOff) throw error;
    return { ok: false, failure: classify(error), written: clean ? 'nothing' : 'partly' };
  }
}

/** The names that are taken, and our own sheet where something must go into it: in one request where it is known to be there. */
async function lookAround(needsKaskade: boolean, hasKaskade: boolean, signal: AbortSignal | undefined): Promise<{ readonly names: readonly string[]; readonly kaskade: Kaskade }> {
  const queueNames = (context: Excel.RequestContext): (() => readonly string[]) => {
    const sheets = context.workbook.worksheets.load('items/name');
    return () => sheets.items.map((sheet) => sheet.name);
  };
  if (needsKaskade && hasKaskade) {
    try {
      return await request((context) => {
        const names = queueNames(context);
        const kaskade = queueKaskade(context, true);
        return () => ({ names: names(), kaskade: kaskade() });
      }, signal ? { signal } : {});
    } catch (error) {
      // Deleted meanwhile.
      if (!isGone(error)) throw error;
    }
  }
  const names = await request(queueNames, signal ? { signal } : {});
  const exists = names.includes(kaskadeName);
  return { names, kaskade: needsKaskade && exists ? await request((context) => queueKaskade(context, exists)) : noKaskade };
}

/**
 * What makes the sheet handy and printable, and remembers it, in one request. Where the host refuses part of it (a printer without the paper, a view that cannot be frozen), each part is
 * asked for by itself, and then a plainer one: the table is drawn, and no reason to take it away.
 */
async function finish(drawn: SheetRef, { freeze, gridlines, print }: Drawing, memory: Memory | null): Promise<Pick<DrawnSheet, 'print' | 'kaskadeId'>> {
  let kaskadeId: string | null = null;
  const tries = async (queue: (sheet: Excel.Worksheet) => void): Promise<boolean> => {
    try {
      await request((context) => (queue(context.workbook.worksheets.getItem(drawn.id)), nothing));
      return true;
    } catch {
      return false;
    }
  };
  try {
    kaskadeId = await request((context) => {
      const sheet = context.workbook.worksheets.getItem(drawn.id);
      const own = memory && queueMemory(context, drawn, memory);
      sheet.activate();
      if (gridlines === false) sheet.showGridlines = false;
      queueFreeze(sheet, freeze, true);
      queuePrint(sheet, print, true);
      return () => own?.() ?? null;
    });
    return { print: 'set', kaskadeId };
  } catch {
    if (memory) kaskadeId = await remember(drawn, memory);
  }
  await tries((sheet) => sheet.activate());
  if (!(await tries((sheet) => queueFreeze(sheet, freeze, true)))) await tries((sheet) => queueFreeze(sheet, freeze, false));
  if (await tries((sheet) => queuePrint(sheet, print, true))) return { print: 'set', kaskadeId };
  return { print: (await tries((sheet) => queuePrint(sheet, print, false))) ? 'without-paper' : 'not-set', kaskadeId };
}

/** What is to be remembered of a drawn table, and our own sheet as it is. */
interface Memory {
  readonly from: DrawnFrom;
  readonly kaskade: Kaskade;
  readonly names: readonly string[];
  /** What was written, as text; null for a table that is not to be filled again. */
  readonly image: string | null;
}

function queueMemory(context: Excel.RequestContext, drawn: SheetRef, { from, kaskade, names, image }: Memory): () => string {
  queueChange(context, kaskade, keepTableWithImage(kaskade, drawn, from, names, image));
  const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
  return () => own.id;
}

/** Remembers a table by itself, after the request in which that was meant to go has failed, perhaps too late. A table that is not remembered is still a table. */
async function remember(drawn: SheetRef, memory: Memory): Promise<string | null> {
  try {
    const kaskade = await loadKaskade();
    return await request((context) => queueMemory(context, drawn, { ...memory, kaskade }));
  } catch (error) {
    console.warn('Kaskade drew a table, but could not remember that it did', classify(error));
    return null;
  }
}

/** Milliseconds in which a pane draws itself anew: Excel on the web, and the workbench, may work in the same thread. */
const frames = 40;

/** Characters of request, as `Step.weight` counts them. */
const megabytes = 1_000_000;
/** A drawing below it is one block: it takes Excel about a second. */
export const oneBlock = 0.6 * megabytes;
/** `Step.weight` against what was measured on the wire: at most so much too high. */
const overrated = 1.1;

/**
 * Blocks of content that a drawing of so many characters is written in: one more than the megabytes halved, so that a large table can be called off in between, is written in 3 requests and
 * one per 2 MB at most, and no request comes near the 5 MB that Excel on the web takes.
 */
export function blockCount(weight: number): number {
  return weight <= oneBlock ? 1 : 1 + Math.ceil(weight / overrated / (2 * megabytes));
}

/** Steps in their order, in about equal blocks. */
function blocksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const weight = steps.reduce((sum, step) => sum + step.weight, 0);
  const count = blockCount(weight);
  let budget = weight / count;
  let blocks = packSteps(steps, budget);
  while (blocks.length > count) blocks = packSteps(steps, (budget *= 1.05));
  return blocks;
}

/** Steps in batches below the budget; at least one batch, so that an empty drawing is still a sheet. */
export function packSteps(steps: readonly Step[], budget = 1.5 * megabytes): readonly (readonly Step[])[] {
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

/** Takes a sheet that we have made away again, where it is there; false where that failed too. */
export async function removeSheet(name: string): Promise<boolean> {
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
