import { matchMapping, type SavedMapping } from '../matrix';
import { loadKaskade } from './bulk-writes';
import { claimSheets } from './claims';
import type { Attempt } from './failure';
import { classify } from './failures';
import { kaskadeName } from './kaskade-name';
import { queueChange, type Kaskade, type KaskadeChange } from './kaskade-sheet';
import type { SheetGrid, SheetRef } from './read-sheets';
import { request } from './requests';

/** A column mapping that a person has saved in the workbook, and the sheet that it was saved for as it was called then. */
export interface KeptMapping {
  /** Of the entry in our own sheet. */
  readonly key: string;
  readonly sheet: SheetRef;
  readonly saved: SavedMapping;
}

/** The mappings of a workbook; damaged ones are passed over. */
export function keptMappings(kaskade: Kaskade): readonly KeptMapping[] {
  return kaskade.entries.flatMap((entry): readonly KeptMapping[] => {
    if (entry.section !== 'pemetaan') return [];
    try {
      const { name, rows, columns, table } = JSON.parse(entry.text) as SavedMapping & { name: string };
      const isMarked = table === undefined || (table.titles.every((title) => typeof title === 'string') && typeof table.place === 'number');
      const isSound = isMarked && typeof name === 'string' && rows.every((row) => row.every((text) => typeof text === 'string')) && columns.every(({ header, use }) => typeof header === 'string' && (use === null || typeof use.field === 'string'));
      return isSound ? [{ key: entry.key, sheet: { id: entry.key, name }, saved: { rows, columns, ...(table === undefined ? {} : { table }) } }] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Which mapping belongs to which sheet, by the sheet's id: the sheet of the same id, then of the same name, then any other that holds the whole header. A mapping whose
 * header is no longer on its sheet belongs to none.
 */
export function claimMappings(sheets: readonly SheetGrid[], kept: readonly KeptMapping[]): ReadonlyMap<string, KeptMapping> {
  return claimSheets(
    sheets,
    kept,
    (sheet, mapping) => sheet.id === mapping.sheet.id && matchMapping(mapping.saved, sheet.grid).status !== 'not',
    (sheet, mapping) => sheet.name === mapping.sheet.name && matchMapping(mapping.saved, sheet.grid).status !== 'not',
    (sheet, mapping) => matchMapping(mapping.saved, sheet.grid).status === 'applied',
  );
}

export interface MappingWritten {
  /** What the workbook keeps now. */
  readonly mappings: readonly KeptMapping[];
  /** The host's id of our own sheet, which this write may have made; null where that is not known. */
  readonly kaskadeId: string | null;
}

/**
 * Keeps a mapping for a sheet in place of those named by `replaces`, or only lets these go where it is null. Three requests, two where our own sheet is not there yet.
 */
export async function writeMapping(sheet: SheetRef, saved: SavedMapping | null, replaces: readonly string[]): Promise<Attempt<MappingWritten>> {
  const text = saved && JSON.stringify({ name: sheet.name, ...saved });
  const isDone = (kaskade: Kaskade): boolean => {
    const there = kaskade.entries.filter((entry) => entry.section === 'pemetaan' && (entry.key === sheet.id || replaces.includes(entry.key)));
    return text === null ? there.length === 0 : there.length === 1 && there[0]?.text === text;
  };
  let writing = false;
  let kaskadeId: string | null = null;
  try {
    const kaskade = await loadKaskade();
    const change = changeOf(kaskade, sheet, text, replaces);
    if (change.remove.length + change.add.length > 0) {
      writing = true;
      kaskadeId = await request((context) => {
        queueChange(context, kaskade, change);
        const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
        return () => own.id;
      });
    }
    const left = keptMappings({ ...kaskade, entries: kaskade.entries.filter((entry) => !change.remove.includes(entry)) });
    return { ok: true, value: { mappings: saved ? [...left, { key: sheet.id, sheet, saved }] : left, kaskadeId } };
  } catch (error) {
    const failure = classify(error);
    if (!writing) return { ok: false, failure, written: 'nothing' };
    // The failure may have come after the write.
    try {
      const kaskade = await loadKaskade();
      return isDone(kaskade) ? { ok: true, value: { mappings: keptMappings(kaskade), kaskadeId } } : { ok: false, failure, written: 'nothing' };
    } catch {
      return { ok: false, failure, written: 'unverified' };
    }
  }
}

function changeOf(kaskade: Kaskade, sheet: SheetRef, text: string | null, replaces: readonly string[]): KaskadeChange {
  const remove = kaskade.entries.filter((entry) => entry.section === 'pemetaan' && (entry.key === sheet.id || replaces.includes(entry.key)));
  return { remove, add: text === null ? [] : [{ section: 'pemetaan', key: sheet.id, text }] };
}
