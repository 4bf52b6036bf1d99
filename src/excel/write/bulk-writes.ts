import type { PageCell } from '../../matrix';
import type { Position } from '../../plan';
import type { Attempt } from '../host/failure';
import { classify, isGone } from '../host/failures';
import { emptyFilled, readFilled, type FilledZone } from './filled-zone';
import { noKaskade, queueChange, queueKaskade, type Entry, type Kaskade, type KaskadeChange } from '../kept/kaskade-sheet';
import { kaskadeName } from '../kept/kaskade-name';
import { entriesAfter, entriesBack, type ChangedEntries } from './restore-entries';
import type { SheetRef } from '../reading/read-sheets';
import { nothing, request } from '../host/requests';
import { compareWithNow, dropPoint, keepPoint, restorePoints, type RestoreLabel, type RestorePoint } from './restore-points';
import { holds, keyOf, pageKeyOf, queueContents, queueImages, queueImagesBack, type CellImage } from './write-cells';

/** A cell and what it is to hold: a text that stays text, or a number under the cell's own format. */
export interface CellToWrite extends PageCell {
  readonly content: string | number;
}

/** What many cells of one table, which may go on over several sheets, are to hold. */
export interface BulkWrite {
  readonly sheets: readonly [SheetRef, ...SheetRef[]];
  readonly cells: readonly CellToWrite[];
  readonly label: RestoreLabel;
  /** Asked along with what the cells hold: whether they are still the ones that are meant. */
  readonly stands?: (context: Excel.RequestContext) => () => boolean;
}

export interface Written {
  /** Cells that hold what was written now and did not before. */
  readonly count: number;
  /** Restore points of the workbook after the write, newest first. */
  readonly points: readonly RestorePoint[];
  /** The host's id of our own sheet, which this write may have made; null where that is not known. */
  readonly kaskadeId: string | null;
}

/**
 * Writes into cells, after keeping their content as a restore point. Two requests (a third where another copy of Kaskade has just made our sheet): what the
 * cells hold; then restore point and cells in one batch, the restore point first. Null where the cells are no longer the ones that are meant: then nothing is written.
 */
export async function writeCells(write: BulkWrite, hasKaskade: boolean): Promise<Attempt<Written | null>> {
  let kept: RestorePoint | null = null;
  try {
    const { kaskade, images, stands } = await lookAt(write.sheets, write.cells, hasKaskade, write.stands);
    if (!stands) return { ok: true, value: null };
    const contents = new Map(write.cells.map((cell) => [pageKeyOf(cell), cell.content]));
    const changing = images.map((image) => ({ ...image, after: contents.get(pageKeyOf(image)) ?? '' })).filter((cell) => !holds(cell, cell.after));
    if (changing.length === 0) return { ok: true, value: { count: 0, points: restorePoints(kaskade), kaskadeId: null } };
    const { point, change } = keepPoint(kaskade, { label: { key: write.label.key, params: { ...write.label.params, jumlah: changing.length } }, sheets: write.sheets, cells: changing });
    kept = point;
    const kaskadeId = await request((context) => {
      queueChange(context, kaskade, change);
      for (const [sheet, cells] of byPage(context, write.sheets, changing)) queueContents(sheet, cells.map(({ row, column, format, after }) => ({ row, column, format, content: after })));
      const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
      return () => own.id;
    });
    return { ok: true, value: { count: changing.length, points: pointsAfter(kaskade, change.remove.map(({ key }) => key), point), kaskadeId } };
  } catch (error) {
    return kept ? settleWrite(kept, error) : { ok: false, failure: classify(error), written: 'nothing' };
  }
}

/** After a failure that may have come too late: what do the cells hold? All of them what was to be written: it was. */
async function settleWrite(point: RestorePoint, error: unknown): Promise<Attempt<Written>> {
  const failure = classify(error);
  try {
    const { kaskade, images } = await lookAt(point.sheets, point.cells, true);
    const { ours } = compareWithNow(point, images);
    const done = ours.length;
    if (done === images.length) return { ok: true, value: { count: done, points: restorePoints(kaskade), kaskadeId: null } };
    if (done === 0) await forget(kaskade, point);
    return { ok: false, failure, written: done === 0 ? 'nothing' : 'partly' };
  } catch {
    return { ok: false, failure, written: 'unverified' };
  }
}

/** A restore point whose write never came is let go; where that fails it is harmless: its cells hold what they held. */
async function forget(kaskade: Kaskade, { serial }: RestorePoint): Promise<void> {
  const change = dropPoint(kaskade, serial);
  if (change.remove.length === 0) return;
  try {
    await request((context) => (queueChange(context, kaskade, change), nothing));
  } catch {
    // Left for the limits to drop.
  }
}

export interface Undone {
  readonly label: RestoreLabel;
  readonly sheets: readonly [SheetRef, ...SheetRef[]];
  /** Cells put back. */
  readonly cells: readonly PageCell[];
  /** Cells that somebody has changed since our write, and that were left alone. */
  readonly conflicts: readonly PageCell[];
  readonly points: readonly RestorePoint[];
  /** What our own sheet holds now, where it was our own sheet that was put back. */
  readonly own?: { readonly entries: readonly Entry[] };
}

/**
 * Puts the cells of the newest restore point back, where they still hold what we wrote. Null where there is no restore point.
 * Two requests where `expected` is the newest point, else up to four: what the cells hold now; then cells and our sheet in one batch.
 * `present` finds the sheet as the workbook has it now: ids may change when a workbook is closed and opened again.
 */
export async function undoNewest(expected: RestorePoint | null, hasKaskade: boolean, present: (sheet: SheetRef) => SheetRef): Promise<Attempt<Undone | null>> {
  const presentAll = ({ sheets: [first, ...more] }: RestorePoint): readonly [SheetRef, ...SheetRef[]] => [present(first), ...more.map(present)];
  let restoring: readonly PageImage[] | null = null;
  try {
    let seen = expected ? await lookAt(presentAll(expected), expected.cells, hasKaskade) : { kaskade: await loadKaskade(), images: [], stands: true };
    const points = restorePoints(seen.kaskade);
    const [point] = points;
    if (!point) return { ok: true, value: null };
    const sheets = presentAll(point);
    if (point.entries) return await undoEntries(point, point.entries, sheets, seen.kaskade);
    if (point.filled) return await undoFilled({ ...point, filled: point.filled }, sheets[0], seen.kaskade);
    if (point.serial !== expected?.serial) seen = await lookAt(sheets, point.cells, true);
    const { ours, changed } = compareWithNow(point, seen.images);
    restoring = ours;
    const change = dropPoint(seen.kaskade, point.serial);
    const undone: Undone = { label: point.label, sheets, cells: ours, conflicts: changed, points: points.slice(1) };
    try {
      await request((context) => {
        for (const [sheet, cells, page] of byPage(context, sheets, ours)) {
          queueImagesBack(sheet, cells, new Map(seen.images.filter((image) => image.page === page).map((image) => [keyOf(image), image.format])));
        }
        queueChange(context, seen.kaskade, change);
        return nothing;
      });
    } catch (error) {
      const now = await lookAt(sheets, ours, true);
      const back = new Map(now.images.map((image) => [pageKeyOf(image), image.content]));
      const left = ours.filter((image) => back.get(pageKeyOf(image)) !== image.content).length;
      if (left > 0) return { ok: false, failure: classify(error), written: left === ours.length ? 'nothing' : 'partly' };
      await forget(now.kaskade, point);
    }
    return { ok: true, value: undone };
  } catch (error) {
    return { ok: false, failure: classify(error), written: restoring ? 'unverified' : 'nothing' };
  }
}

/** Takes back what was changed in our own sheet. One request. */
async function undoEntries(point: RestorePoint, changed: ChangedEntries, sheets: Undone['sheets'], kaskade: Kaskade): Promise<Attempt<Undone>> {
  const back = entriesBack(kaskade, changed);
  const drop = dropPoint(kaskade, point.serial);
  const change: KaskadeChange = { remove: [...back.remove, ...drop.remove], add: back.add };
  const own = { entries: entriesAfter(kaskade, change) };
  try {
    await request((context) => (queueChange(context, kaskade, change), nothing));
  } catch (error) {
    // The point goes in the same request: where it is gone, the failure came after the write.
    const stands = await loadKaskade().then((now) => restorePoints(now).some(({ serial }) => serial === point.serial), () => null);
    if (stands !== false) return { ok: false, failure: classify(error), written: stands === null ? 'unverified' : 'nothing' };
  }
  return { ok: true, value: { label: point.label, sheets, cells: [], conflicts: [], points: restorePoints(own), own } };
}

/** Empties the cells of a filled table that still hold what we wrote. Requests: one per block of the table, one that empties it. */
async function undoFilled(point: RestorePoint & { readonly filled: FilledZone }, sheet: SheetRef, kaskade: Kaskade): Promise<Attempt<Undone | null>> {
  let begun = false;
  try {
    const now = await readFilled(sheet, point.filled);
    const undone: Undone = { label: point.label, sheets: [sheet], cells: now.ours.map(onFirst), conflicts: now.changed.map(onFirst), points: restorePoints(kaskade).slice(1) };
    begun = true;
    try {
      await emptyFilled(sheet, point.filled, now, (context) => queueChange(context, kaskade, dropPoint(kaskade, point.serial)));
    } catch (error) {
      const left = (await readFilled(sheet, point.filled)).ours.length;
      if (left > 0) return { ok: false, failure: classify(error), written: left === now.ours.length ? 'nothing' : 'partly' };
      await forget(kaskade, point);
    }
    return { ok: true, value: undone };
  } catch (error) {
    return { ok: false, failure: classify(error), written: begun ? 'unverified' : 'nothing' };
  }
}

/** The restore points as the workbook has them. Two requests at most. */
export async function loadKaskade(): Promise<Kaskade> {
  const exists = await request((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(kaskadeName).load('id');
    return () => !sheet.isNullObject;
  });
  return exists ? request((context) => queueKaskade(context, true)) : noKaskade;
}

type PageImage = CellImage & PageCell;

interface Look {
  readonly kaskade: Kaskade;
  readonly images: readonly PageImage[];
  readonly stands: boolean;
}

/** Cells as they are, together with our sheet. One request where `hasKaskade` is right. */
async function lookAt(sheets: readonly SheetRef[], positions: readonly PageCell[], hasKaskade: boolean, stands?: BulkWrite['stands']): Promise<Look> {
  try {
    const seen = await request((context) => {
      const own = context.workbook.worksheets.getItemOrNullObject(kaskadeName).load('id');
      const kaskade = queueKaskade(context, hasKaskade);
      const images = byPage(context, sheets, positions).map(([sheet, cells, page]) => ({ page, read: queueImages(sheet, cells) }));
      const answer = stands?.(context);
      return () => ({ stands: answer?.() ?? true, exists: !own.isNullObject, kaskade: kaskade(), images: images.flatMap(({ page, read }) => read().map((image) => ({ ...image, page }))) });
    });
    return seen.exists === hasKaskade ? seen : { ...seen, kaskade: await request((context) => queueKaskade(context, seen.exists)) };
  } catch (error) {
    // Our sheet may have been deleted since it was last seen; without it the question can still be asked.
    if (hasKaskade && isGone(error)) return lookAt(sheets, positions, false, stands);
    throw error;
  }
}

/** The cells of each page that has any, with its sheet. */
function byPage<C extends PageCell>(context: Excel.RequestContext, sheets: readonly SheetRef[], cells: readonly C[]): readonly (readonly [Excel.Worksheet, readonly C[], number])[] {
  return sheets.flatMap(({ id }, page) => {
    const here = cells.filter((cell) => cell.page === page);
    return here.length > 0 ? [[context.workbook.worksheets.getItem(id), here, page] as const] : [];
  });
}

function onFirst(position: Position): PageCell {
  return { ...position, page: 0 };
}

function pointsAfter(kaskade: Kaskade, removed: readonly string[], added: RestorePoint): readonly RestorePoint[] {
  return [added, ...restorePoints(kaskade).filter(({ serial }) => !removed.includes(String(serial)))];
}
