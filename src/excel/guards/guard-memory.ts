import { claimSheets } from '../kept/claims';
import type { Entry, Kaskade, KaskadeChange } from '../kept/kaskade-sheet';
import type { SheetRef } from '../reading/read-sheets';
import { guardIds, type GuardId, type GuardList } from './guard-items';

/** What was put into a sheet, and what text formats took the place of. Validations and conditional formats say themselves whose they are. */
export interface GuardedSheet {
  /** Of the entry in our own sheet. */
  readonly key: string;
  readonly sheet: SheetRef;
  readonly ids: readonly GuardId[];
  /** Names of the workbook that follow the cells that were made text cells, each with the format that they had. */
  readonly texts: readonly { readonly name: string; readonly format: string }[];
}

/** The sheet of lists and counts, the last of its rows that we have written, and the names of its lists. */
export interface GuardSheet {
  readonly sheet: SheetRef;
  readonly bottom: number;
  readonly lists: Partial<Readonly<Record<GuardList, string>>>;
}

const section = 'pengaman';
/** Key of the entry that speaks of the sheet of lists and counts. */
const bookKey = 'buku';

function entriesOf(kaskade: Kaskade): readonly Entry[] {
  return kaskade.entries.filter((entry) => entry.section === section);
}

/** The guarded sheets that a workbook remembers, as they were called then; damaged entries are passed over. */
export function keptGuards(kaskade: Kaskade): readonly GuardedSheet[] {
  return entriesOf(kaskade).flatMap((entry): readonly GuardedSheet[] => {
    if (entry.key === bookKey) return [];
    try {
      const { name, ids, texts } = JSON.parse(entry.text) as { name?: unknown; ids?: unknown; texts?: unknown };
      if (typeof name !== 'string' || !Array.isArray(ids) || !Array.isArray(texts)) return [];
      const known = guardIds.filter((id) => ids.includes(id));
      const kept = (texts as unknown[]).flatMap((text) => (isText(text) ? [{ name: text.name, format: text.format }] : []));
      return [{ key: entry.key, sheet: { id: entry.key, name }, ids: known, texts: kept }];
    } catch {
      return [];
    }
  });
}

function isText(value: unknown): value is GuardedSheet['texts'][number] {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'format' in value && typeof value.format === 'string';
}

/** The sheet of lists and counts; null where the workbook remembers none. */
export function keptGuardSheet(kaskade: Kaskade): GuardSheet | null {
  const entry = entriesOf(kaskade).find(({ key }) => key === bookKey);
  if (!entry) return null;
  try {
    const { id, name, bottom, lists } = JSON.parse(entry.text) as { id?: unknown; name?: unknown; bottom?: unknown; lists?: unknown };
    if (typeof id !== 'string' || typeof name !== 'string' || typeof bottom !== 'number' || typeof lists !== 'object' || lists === null) return null;
    return { sheet: { id, name }, bottom, lists: lists };
  } catch {
    return null;
  }
}

/** Which entry belongs to which sheet as the workbook has it now, by the sheet's id: ids may change when a workbook is closed and opened again, names when a planner renames. */
export function claimGuards(sheets: readonly SheetRef[], kept: readonly GuardedSheet[]): ReadonlyMap<string, GuardedSheet> {
  return claimSheets(
    sheets,
    kept,
    ({ id, name }, { sheet }) => id === sheet.id && name === sheet.name,
    ({ name }, { sheet }) => name === sheet.name,
    ({ id }, { sheet }) => id === sheet.id,
  );
}

/** The change of our sheet that makes it remember exactly these guarded sheets, and this sheet of lists and counts. */
export function keepGuards(kaskade: Kaskade, guarded: readonly Omit<GuardedSheet, 'key'>[], book: GuardSheet | null): KaskadeChange {
  const add: KaskadeChange['add'] = [
    ...guarded.map(({ sheet, ids, texts }) => ({ section: section, key: sheet.id, text: JSON.stringify({ name: sheet.name, ids, texts }) }) as const),
    ...(book ? [{ section: section, key: bookKey, text: JSON.stringify({ id: book.sheet.id, name: book.sheet.name, bottom: book.bottom, lists: book.lists }) } as const] : []),
  ];
  return { remove: entriesOf(kaskade), add };
}
