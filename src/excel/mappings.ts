import { matchMapping, type SavedMapping } from '../matrix';
import { loadKaskade } from './bulk-writes';
import { claimSheets } from './claims';
import type { Attempt } from './failure';
import { classify } from './failures';
import { kaskadeName } from './kaskade-name';
import { queueChange, type Kaskade, type KaskadeChange } from './kaskade-sheet';
import type { SheetGrid, SheetRef } from './read-sheets';
import { request } from './requests';
import { sheetOfId } from './table-ids';

/** A column mapping that a person has saved in the workbook for one table, and the sheet that it was saved for as it was called then. */
export interface KeptMapping {
  /** Of the entry in our own sheet: the sheet's id, numbered where several tables of a sheet have one. */
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
      return isSound ? [{ key: entry.key, sheet: { id: sheetOfId(entry.key), name }, saved: { rows, columns, ...(table === undefined ? {} : { table }) } }] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Which mappings belong to which sheet, by the sheet's id: to the sheet of the same id, then of the same name, then to any other that holds a whole header. Mappings whose
 * headers are no longer on their sheet belong to none.
 */
export function claimMappings(sheets: readonly SheetGrid[], kept: readonly KeptMapping[]): ReadonlyMap<string, readonly KeptMapping[]> {
  const groups = new Map<string, KeptMapping[]>();
  for (const mapping of kept) groups.set(mapping.sheet.id, [...(groups.get(mapping.sheet.id) ?? []), mapping]);
  const stands = ({ grid }: SheetGrid, group: readonly KeptMapping[], whole = false): boolean =>
    group.some(({ saved }) => {
      const { status } = matchMapping(saved, grid);
      return whole ? status === 'applied' : status !== 'not';
    });
  return claimSheets(
    sheets,
    [...groups.values()],
    (sheet, group) => sheet.id === group[0]?.sheet.id && stands(sheet, group),
    (sheet, group) => sheet.name === group[0]?.sheet.name && stands(sheet, group),
    (sheet, group) => stands(sheet, group, true),
  );
}

export interface MappingWritten {
  /** What the workbook keeps now. */
  readonly mappings: readonly KeptMapping[];
  /** The host's id of our own sheet, which this write may have made; null where that is not known. */
  readonly kaskadeId: string | null;
}

/** Keeps mappings in place of those named by `replaces`. Three requests, two where our own sheet is not there yet. */
export async function writeMappings(added: readonly KeptMapping[], replaces: readonly string[]): Promise<Attempt<MappingWritten>> {
  const entries = added.map(({ key, sheet, saved }): KaskadeChange['add'][number] => ({ section: 'pemetaan', key, text: JSON.stringify({ name: sheet.name, ...saved }) }));
  const keys = new Set([...replaces, ...entries.map(({ key }) => key)]);
  const standing = (kaskade: Kaskade): Kaskade['entries'] => kaskade.entries.filter(({ section, key }) => section === 'pemetaan' && keys.has(key));
  const isDone = (kaskade: Kaskade): boolean => {
    const there = standing(kaskade);
    return there.length === entries.length && entries.every(({ key, text }) => there.some((entry) => entry.key === key && entry.text === text));
  };
  let writing = false;
  let kaskadeId: string | null = null;
  try {
    const kaskade = await loadKaskade();
    const change: KaskadeChange = { remove: standing(kaskade), add: entries };
    if (change.remove.length + change.add.length > 0) {
      writing = true;
      kaskadeId = await request((context) => {
        queueChange(context, kaskade, change);
        const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
        return () => own.id;
      });
    }
    const left = keptMappings({ ...kaskade, entries: kaskade.entries.filter((entry) => !change.remove.includes(entry)) });
    return { ok: true, value: { mappings: [...left, ...added], kaskadeId } };
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
