import { isIdle, takeIntoPlan, type RefillChoices, type RefillLook } from '../../layouts/refill';
import type { LayoutChoices } from '../../layouts';
import { cellsOfTableEdits, type TableWrite } from '../../matrix';
import type { Edit } from '../../plan';
import { shownOf, type Desk, type IntentTools } from '../desk';
import { packSteps, removeSheet } from '../draw/draw';
import { keepTable, keepTableWithImage, nextSerial, type DrawnTable } from '../draw/drawn-tables';
import { freeSheetName } from '../draw/sheet-names';
import { classify } from '../host/failures';
import { nothing, request } from '../host/requests';
import { bothChanges } from './images';
import { queueChange, queueKaskade, type KaskadeChange } from '../kept/kaskade-sheet';
import { saidOfFailure } from '../notices';
import type { SheetRef } from '../reading/read-sheets';
import { loadKaskade } from '../write/bulk-writes';
import { pageKeyOf } from '../write/write-cells';
import { writeOnce } from '../write/write-planned';
import { gridsOf, lookAgain, planSteps, previewOf, readBase, refillable, type RefillBase, type RefillPreview } from './look';
import { refillSteps } from './refill-steps';

export type { RefillCell, RefillPreview } from './look';

/** What pane and ribbon can ask for about filling drawn tables again. */
export interface RefillIntents {
  /** Tables that were drawn with this layout from the shown table, newest first. */
  refillable(layoutId: string): readonly DrawnTable[];
  /** Reads a drawn sheet and says what filling it again would come to; with its own choices where none are given. Null where Excel failed: a notice says how. */
  previewRefill(sheetId: string, choices: LayoutChoices | null): Promise<RefillPreview | null>;
  /** Fills a drawn table again, after copying its sheet; what the planner has changed by hand and not chosen otherwise stays. */
  refillTable(sheetId: string, choices: LayoutChoices | null, ways: RefillChoices, keepCopy: boolean): Promise<void>;
}

/** The intents of refilling over a desk; `catchUp` reads what is known to have changed. */
export function refillIntents(desk: Desk, catchUp: () => Promise<void>): RefillIntents {
  return {
    refillable: (layoutId) => refillable(desk, shownOf(desk), layoutId),
    async previewRefill(sheetId, choices) {
      let preview: RefillPreview | null = null;
      await desk.run('isi-ulang', async () => {
        await catchUp();
        const base = await readBase(desk, sheetId, choices);
        preview = 'ready' in base ? base : previewOf(desk, base);
      });
      return preview;
    },
    refillTable: (sheetId, choices, ways, keepCopy) =>
      desk.run('isi-ulang', async (tools) => {
        await catchUp();
        const base = await readBase(desk, sheetId, choices);
        if ('ready' in base) return desk.say({ kind: 'refused', key: `isi-ulang.${base.why}`, params: { lembar: base.sheet } });
        await refill(desk, base, ways, keepCopy, tools);
      }),
  };
}

async function refill(desk: Desk, base: RefillBase, ways: RefillChoices, keepCopy: boolean, { onProgress }: IntentTools): Promise<void> {
  const { sheet } = base.table;
  const before = lookAgain(desk, base);
  if ('refused' in before) return desk.say({ kind: 'refused', key: `isi-ulang.${before.refused}`, params: { lembar: sheet.name } });
  const taken = await take(desk, base, before.look, ways);
  if (taken === null) return;
  const seen = lookAgain(desk, base);
  if ('refused' in seen) return desk.say({ kind: 'refused', key: `isi-ulang.${seen.refused}`, params: { lembar: sheet.name } });
  // Taking cells into the plan has changed our own sheet.
  const kaskade = taken.count > 0 || !base.kaskade.exists ? await request((context) => queueKaskade(context, desk.hasKaskade)) : base.kaskade;
  const { steps, image } = planSteps(seen.look, seen.drawing, ways);
  const from = { layout: base.layout.id, source: base.table.source, choices: base.choices };
  // The entry moves to the sheet's present id: ids may have changed since the table was drawn.
  const memory = (names: readonly string[]): KaskadeChange => keepTableWithImage(kaskade, sheet, from, names, image);
  if (isIdle(steps)) {
    await request((context) => (queueChange(context, kaskade, memory(base.names)), nothing));
    replaceTable(desk, base.table, { ...base.table, ...from, key: sheet.id });
    return desk.say(taken.count > 0 ? { kind: 'done', key: 'isi-ulang.diambil', params: { lembar: sheet.name, jumlah: taken.count } } : { kind: 'refused', key: 'isi-ulang.sama', params: { lembar: sheet.name } });
  }

  const copy = await copySheet(sheet, freeSheetName(copyName(sheet.name), base.names));
  const copied = [...base.names, copy.name];
  const remembered: DrawnTable = { layout: 'sebelum', source: base.table.source, choices: null, key: copy.id, sheet: copy, serial: 0 };
  desk.drawn = [...desk.drawn, remembered];
  const change = keepCopy ? bothChanges(memory(copied), keepTable({ ...kaskade, entries: [] }, copy, remembered, copied)) : memory(copied);
  try {
    const batches = packSteps([...refillSteps(steps)]);
    for (const [index, batch] of batches.entries()) {
      await request((context) => {
        const target = context.workbook.worksheets.getItem(sheet.id);
        for (const step of batch) step.queue(target);
        if (index === batches.length - 1) {
          queueChange(context, kaskade, change);
          target.activate();
        }
        return nothing;
      });
      onProgress((index + 1) / (batches.length + 1));
    }
  } catch (error) {
    if (!(await settle(desk, base, ways, remembered, error))) return;
  }
  desk.hasKaskade = true;
  replaceTable(desk, base.table, { ...base.table, ...from, key: sheet.id, serial: nextSerial(desk.drawn) });
  const isKept = keepCopy || !(await dropCopy(desk, remembered));
  if (isKept && !keepCopy) await keepCopyOut(remembered, copied);
  const params = { lembar: sheet.name, salinan: copy.name, tambah: seen.look.added.length, hapus: seen.look.removed.length, ubah: new Set(steps.changes.map(({ row }) => row)).size, tangan: seen.look.hand.filter(({ key }) => ways.cells[key] !== 'timpa').length, gagal: taken.refused };
  desk.say({ kind: 'done', key: taken.refused > 0 ? 'isi-ulang.sebagian' : isKept ? 'isi-ulang' : 'isi-ulang.tanpa-salinan', params });
}

interface Taken {
  readonly count: number;
  /** Cells that were to go into the plan and could not: they are kept. */
  readonly refused: number;
}

/** Writes into the source what the planner wants to have in the plan. Null where that failed: it has been said, and the drawn sheet is untouched. */
async function take(desk: Desk, base: RefillBase, look: RefillLook, ways: RefillChoices): Promise<Taken | null> {
  const wanted = look.hand.filter(({ key }) => ways.cells[key] === 'ambil');
  if (wanted.length === 0) return { count: 0, refused: 0 };
  const seen = lookAgain(desk, base);
  if ('refused' in seen) return null;
  const { source } = seen;
  const edits = wanted.map((cell) => takeIntoPlan(cell, source.view, base.choices)).filter((edit): edit is Edit => 'owner' in edit);
  const placed = cellsOfTableEdits(source.table, gridsOf(desk, source), edits).filter((one) => 'cells' in one);
  const cells = [...new Map(placed.flatMap((one): readonly TableWrite[] => one.cells).map((cell) => [pageKeyOf(cell), cell])).values()];
  const refused = wanted.length - placed.length;
  if (cells.length === 0) return { count: 0, refused };
  const witnesses = placed.flatMap(({ edit: { owner } }) => source.table.cellOf(owner, { field: 'indikator' }) ?? source.table.cellOf(owner, { field: 'uraian' }) ?? []);
  const written = await writeOnce(desk, { sheets: source.sheets, cells, label: { key: 'urung-ambil', params: { lembar: base.table.sheet.name } }, standing: [...cells, ...witnesses] });
  if (written === 'moved') desk.say({ kind: 'refused', key: 'tidak-ada-sel' });
  if (typeof written !== 'number') return null;
  return { count: placed.length, refused };
}

/** "T-C.14 (sebelum)"; the suffix stays whole where the name is long. */
function copyName(name: string): string {
  const suffix = ' (sebelum)';
  return `${name.slice(0, 31 - suffix.length).trimEnd()}${suffix}`;
}

/** The sheet once more, right behind it. Nothing has been changed before this has succeeded. */
function copySheet(sheet: SheetRef, name: string): Promise<SheetRef> {
  return request((context) => {
    const source = context.workbook.worksheets.getItem(sheet.id);
    const copy = source.copy('After', source);
    copy.name = name;
    copy.load('id,name');
    return () => ({ id: copy.id, name: copy.name });
  });
}

function replaceTable(desk: Desk, old: DrawnTable, now: DrawnTable): void {
  desk.drawn = desk.drawn.map((table) => (table.key === old.key ? now : table));
}

/** Takes the copy away again; false where it stays. */
async function dropCopy(desk: Desk, copy: DrawnTable): Promise<boolean> {
  if (!(await removeSheet(copy.sheet.name))) return false;
  desk.drawn = desk.drawn.filter(({ key }) => key !== copy.key);
  return true;
}

/** Remembers that the copy is one of ours, so that it is never read as a source. */
async function keepCopyOut(copy: DrawnTable, names: readonly string[]): Promise<void> {
  try {
    const kaskade = await loadKaskade();
    await request((context) => (queueChange(context, kaskade, keepTable(kaskade, copy.sheet, copy, names)), nothing));
  } catch (error) {
    console.warn('Kaskade copied a sheet, but could not remember that it did', classify(error));
  }
}

/**
 * After a failure that may have come too late: true where all was done. Where the sheet is as it was, the copy goes; else both stay, and the planner is told which is which.
 */
async function settle(desk: Desk, base: RefillBase, ways: RefillChoices, copy: DrawnTable, error: unknown): Promise<boolean> {
  const failure = classify(error);
  try {
    const again = await readBase(desk, base.table.sheet.id, base.choices);
    if (!('ready' in again)) {
      const seen = lookAgain(desk, again);
      if (!('refused' in seen) && isIdle(planSteps(seen.look, seen.drawing, ways).steps)) return true;
      if (JSON.stringify(again.now) === JSON.stringify(base.now) && (await dropCopy(desk, copy))) {
        desk.say(saidOfFailure(failure));
        return false;
      }
    }
  } catch {
    // Excel does not answer: the copy stays.
  }
  await keepCopyOut(copy, [...base.names, copy.sheet.name]);
  desk.say({ kind: 'failed', key: 'isi-ulang.berhenti', params: { lembar: base.table.sheet.name, salinan: copy.sheet.name, kode: failure.code } });
  return false;
}
