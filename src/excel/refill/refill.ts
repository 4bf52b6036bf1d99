import { isIdle, isReleased, lookWith, rowSums, tokenOf, type RefillChoices, type SheetNow } from '../../layouts/refill';
import type { LayoutChoices } from '../../layouts';
import { shownOf, type Desk, type IntentTools } from '../desk';
import { keepTable, keepTableWithImage, nextSerial, type DrawnTable } from '../draw/drawn-tables';
import { classify } from '../host/failures';
import { CalledOff, nothing, request } from '../host/requests';
import { queueChange, queueKaskade, type KaskadeChange } from '../kept/kaskade-sheet';
import { saidOfFailure } from '../notices';
import { readBase, type RefillBase } from './base';
import { copiesOf, copySheet, dropCopy, keepCopyOut, type CopyWish } from './copies';
import { bothChanges } from './images';
import { lookAgain, planSteps, previewOf, refillable, type RefillPreview } from './look';
import { take, type Taken } from './take';
import { writeRefill } from './write';

export type { CopyWish } from './copies';
export type { RefillCell, RefillPreview } from './look';

/** What pane and ribbon can ask for about filling drawn tables again. */
export interface RefillIntents {
  /** Tables that were drawn with this layout from the shown table, newest first. */
  refillable(layoutId: string): readonly DrawnTable[];
  /** Reads a drawn sheet and says what filling it again would come to; with its own choices where none are given. Null where Excel failed: a notice says how. */
  previewRefill(sheetId: string, choices: LayoutChoices | null): Promise<RefillPreview | null>;
  /** Fills a drawn table again, after copying its sheet; what the planner has changed by hand and not chosen otherwise stays. Called off, the sheet is as it was. */
  refillTable(sheetId: string, choices: LayoutChoices | null, ways: RefillChoices, copies: CopyWish): Promise<void>;
}

/** The intents of refilling over a desk; `catchUp` reads what is known to have changed. */
export function refillIntents(desk: Desk, catchUp: () => Promise<void>): RefillIntents {
  return {
    refillable: (layoutId) => refillable(desk, shownOf(desk), layoutId),
    async previewRefill(sheetId, choices) {
      let preview: RefillPreview | null = null;
      await desk.run('isi-ulang', async ({ signal }) => {
        await catchUp();
        const base = await readBase(desk, sheetId, choices, { signal });
        preview = 'ready' in base ? base : previewOf(desk, base);
      });
      return preview;
    },
    refillTable: (sheetId, choices, ways, copies) =>
      desk.run('isi-ulang', async (tools) => {
        // From here on it can be called off.
        tools.onProgress(0, { done: 0, of: 1 });
        await catchUp();
        const sheet = desk.drawn.find((table) => table.sheet.id === sheetId)?.sheet.name ?? '';
        try {
          const base = await readBase(desk, sheetId, choices, { signal: tools.signal });
          if ('ready' in base) return desk.say({ kind: 'refused', key: `isi-ulang.${base.why}`, params: { lembar: base.sheet } });
          await refill(desk, base, ways, copies, tools);
        } catch (error) {
          if (!(error instanceof CalledOff)) throw error;
          desk.say({ kind: 'refused', key: 'isi-ulang.dihentikan', params: { lembar: sheet } });
        }
      }),
  };
}

async function refill(desk: Desk, base: RefillBase, chosen: RefillChoices, copies: CopyWish, tools: IntentTools): Promise<void> {
  const { sheet } = base.table;
  const before = lookAgain(desk, base);
  if ('refused' in before) return desk.say({ kind: 'refused', key: `isi-ulang.${before.refused}`, params: { lembar: sheet.name } });
  if (tools.signal.aborted) throw new CalledOff();
  const taken = await take(desk, base, before.look, chosen);
  if (taken === null) return;
  const ways: RefillChoices = { ...chosen, cells: { ...chosen.cells, ...Object.fromEntries(taken.refused.map((key) => [key, 'simpan' as const])) } };
  const seen = lookAgain(desk, base);
  if ('refused' in seen) return desk.say({ kind: 'refused', key: `isi-ulang.${seen.refused}`, params: { lembar: sheet.name } });
  // Taking cells into the plan has changed our own sheet.
  const kaskade = taken.count > 0 || !base.kaskade.exists ? await request((context) => queueKaskade(context, desk.hasKaskade)) : base.kaskade;
  const { steps, image } = planSteps(seen.look, ways);
  const from = { layout: base.layout.id, source: base.table.source, choices: base.choices, rows: rowSums(seen.drawing) };
  // The entry moves to the sheet's present id: ids may have changed since the table was drawn.
  const memory = (names: readonly string[]): KaskadeChange => keepTableWithImage(kaskade, sheet, from, names, image);
  if (isIdle(steps)) {
    await request((context) => (queueChange(context, kaskade, memory(base.names)), nothing));
    replaceTable(desk, base.table, { ...base.table, ...from, key: sheet.id });
    return desk.say(taken.count > 0 ? { kind: 'done', key: 'isi-ulang.diambil', params: { lembar: sheet.name, jumlah: taken.count } } : { kind: 'refused', key: 'isi-ulang.sama', params: { lembar: sheet.name } });
  }

  const earlier = copies === 'terakhir' ? copiesOf(desk, base.table) : [];
  let copy: DrawnTable;
  try {
    copy = await copySheet(base.table, base.names, tools.signal);
  } catch (error) {
    if (error instanceof CalledOff && taken.count > 0) return sayCalledOff(desk, base, taken);
    throw error;
  }
  const names = [...base.names, copy.sheet.name].filter((name) => !earlier.some((one) => one.sheet.name === name));
  desk.drawn = [...desk.drawn, copy];
  const change = copies === 'tanpa' ? memory(names) : bothChanges(memory(names), keepTable({ ...kaskade, entries: [] }, copy.sheet, copy, names));
  try {
    await writeRefill({
      sheetId: sheet.id, steps, now: base.now,
      finish(context, target) {
        queueChange(context, kaskade, change);
        for (const one of earlier) context.workbook.worksheets.getItem(one.sheet.id).delete();
        if (base.isVisible) target.activate();
      },
    }, tools);
  } catch (error) {
    if (!(await settle(desk, base, ways, { copy, taken }, error))) return;
  }
  desk.hasKaskade = true;
  desk.drawn = desk.drawn.filter((table) => !earlier.includes(table));
  replaceTable(desk, base.table, { ...base.table, ...from, key: sheet.id, serial: nextSerial(desk.drawn) });
  const isKept = copies !== 'tanpa' || !(await dropCopy(desk, copy));
  if (isKept && copies === 'tanpa') await keepCopyOut(copy, names);
  const look = lookWith(seen.look, ways);
  const params = { lembar: sheet.name, salinan: copy.sheet.name, tambah: look.added.length, hapus: look.removed.length, ubah: steps.changes.length, tangan: look.hand.filter((cell) => !cell.filledIn && ways.cells[cell.key] !== 'timpa' && !isReleased(cell, ways.cells[cell.key])).length, gagal: taken.refused.length, dibuang: earlier.length };
  desk.say({ kind: 'done', key: taken.refused.length > 0 ? 'isi-ulang.sebagian' : !isKept ? 'isi-ulang.tanpa-salinan' : earlier.length > 0 ? 'isi-ulang.satu-salinan' : 'isi-ulang', params });
}

function replaceTable(desk: Desk, old: DrawnTable, now: DrawnTable): void {
  desk.drawn = desk.drawn.map((table) => (table.key === old.key ? now : table));
}

function sayCalledOff(desk: Desk, { table }: RefillBase, { count }: Taken): void {
  desk.say({ kind: 'refused', key: count > 0 ? 'isi-ulang.dihentikan.diambil' : 'isi-ulang.dihentikan', params: { lembar: table.sheet.name, jumlah: count } });
}

/**
 * After a failure that may have come too late, or having been called off: true where all was done. Where the sheet is as it was, the copy goes; else both stay, and the planner is told which is which.
 */
async function settle(desk: Desk, base: RefillBase, ways: RefillChoices, { copy, taken }: { readonly copy: DrawnTable; readonly taken: Taken }, error: unknown): Promise<boolean> {
  const failure = classify(error);
  const isCalledOff = error instanceof CalledOff;
  try {
    const again = await readBase(desk, base.table.sheet.id, base.choices);
    if (!('ready' in again)) {
      const seen = lookAgain(desk, again);
      if (!isCalledOff && !('refused' in seen) && isIdle(planSteps(seen.look, ways).steps)) return true;
      if (contentOf(again.now) === contentOf(base.now) && (await dropCopy(desk, copy))) {
        if (isCalledOff) sayCalledOff(desk, base, taken);
        else desk.say(saidOfFailure(failure));
        return false;
      }
    }
  } catch {
    // Excel does not answer: the copy stays.
  }
  await keepCopyOut(copy, [...base.names, copy.sheet.name]);
  desk.say({ kind: 'failed', key: 'isi-ulang.berhenti', params: { lembar: base.table.sheet.name, salinan: copy.sheet.name, kode: isCalledOff ? 'CalledOff' : failure.code } });
  return false;
}

/** What stands on a sheet, as one text: what formulas come to may have changed meanwhile. */
function contentOf({ cells, formats, merges }: SheetNow): string {
  const zones = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(':')).sort();
  return JSON.stringify([cells.map((row) => row.map(tokenOf)), formats, zones]);
}
