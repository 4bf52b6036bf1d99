import { layouts, readChoices, type LayoutChoices } from '../../layouts';
import { ownLayouts } from '../../matrix';
import { loadKaskade } from '../write/bulk-writes';
import { bothChanges, keepImage } from '../refill/images';
import { claimSheets } from '../kept/claims';
import { queueChange, type Entry, type Kaskade, type KaskadeChange } from '../kept/kaskade-sheet';
import type { SheetRef } from '../reading/read-sheets';
import type { KeptChoices } from '../session-state';
import { nothing, request } from '../host/requests';

/** What a table was drawn from. */
export interface DrawnFrom {
  readonly layout: string;
  readonly source: SheetRef;
  /** How the planner had it printed; null for sheets that leave no choice, and where it was not kept. */
  readonly choices: LayoutChoices | null;
  /** A short sum of each body row as it was drawn (`rowSums`); absent where that was not kept. */
  readonly rows?: string;
  /** Of a copy that a refill has left: the sheet that it is a copy of, as it was called. */
  readonly of?: SheetRef;
}

/** A sheet that was drawn from another one's plan, so that it says nothing that the other does not say: never a source itself. */
export interface DrawnTable extends DrawnFrom {
  /** Of the entry in our own sheet. */
  readonly key: string;
  readonly sheet: SheetRef;
  /** Counts the tables that were drawn: the newest has the highest. 0 where that was not kept. */
  readonly serial: number;
}

/** The serial of a table that is drawn beside these. */
export const nextSerial = (tables: readonly DrawnTable[]): number => Math.max(0, ...tables.map(({ serial }) => serial)) + 1;

const isRef = (value: unknown): value is SheetRef => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';

/** The drawn tables that a workbook remembers, as they were called when they were drawn; damaged entries are passed over. */
export function keptTables(kaskade: Kaskade): readonly DrawnTable[] {
  return entriesOf(kaskade).flatMap((entry): readonly DrawnTable[] => {
    try {
      const { name, layout, source, choices, serial, rows, of } = JSON.parse(entry.text) as Readonly<Record<string, unknown>>;
      if (typeof name !== 'string' || typeof layout !== 'string' || !isRef(source)) return [];
      const form = layouts.find(({ id }) => id === layout);
      return [{ key: entry.key, sheet: { id: entry.key, name }, layout, source, choices: form ? readChoices(form, choices) : null, serial: typeof serial === 'number' && Number.isFinite(serial) ? serial : 0, ...(typeof rows === 'string' && rows !== '' ? { rows } : {}), ...(isRef(of) ? { of } : {}) }];
    } catch {
      return [];
    }
  });
}

/**
 * The drawn tables that stand in the workbook, as it calls their sheets now: the sheet of the same id and name, then of the same name, then of the same id (renamed since). Ids
 * may change when a workbook is closed and opened again. A table whose source is gone is no copy of anything any more, and is left out.
 */
export function claimTables(sheets: readonly SheetRef[], kept: readonly DrawnTable[]): readonly DrawnTable[] {
  const claimed = claimSheets(
    sheets,
    kept,
    ({ id, name }, { sheet }) => id === sheet.id && name === sheet.name,
    ({ name }, { sheet }) => name === sheet.name,
    ({ id, name }, { sheet, source }) => id === sheet.id && name !== source.name,
  );
  const standing = sheets.flatMap(({ id, name }): readonly DrawnTable[] => {
    const table = claimed.get(id);
    return table ? [{ ...table, sheet: { id, name } }] : [];
  });
  const hasSource = ({ sheet, source, layout }: DrawnTable): boolean => ownLayouts.has(layout) || sheets.some(({ id, name }) => id !== sheet.id && (id === source.id || name === source.name));
  return standing.filter(hasSource);
}

/** The change of our sheet that remembers a drawn table; entries of sheets that are gone go with it. */
export function keepTable(kaskade: Kaskade, sheet: SheetRef, from: DrawnFrom, names: readonly string[]): KaskadeChange {
  const kept = keptTables(kaskade);
  const gone = kept.filter((table) => table.key === sheet.id || table.sheet.name === sheet.name || !names.includes(table.sheet.name)).map(({ key }) => key);
  const text = JSON.stringify({ name: sheet.name, layout: from.layout, source: { id: from.source.id, name: from.source.name }, ...(from.choices && { choices: from.choices, serial: nextSerial(kept) }), ...(from.rows && { rows: from.rows }), ...(from.of && { of: from.of }) });
  return { remove: entriesOf(kaskade).filter(({ key }) => gone.includes(key)), add: [{ section: 'tabel-jadi', key: sheet.id, text }] };
}

/** The change of our sheet that remembers a drawn table together with what was written into it, so that it can be filled again; `image` is null for a table that is too large for that. */
export function keepTableWithImage(kaskade: Kaskade, sheet: SheetRef, from: DrawnFrom, names: readonly string[], image: string | null): KaskadeChange {
  const table = keepTable(kaskade, sheet, from, names);
  const gone = new Set(table.remove.map(({ key }) => key));
  const remembered = new Set([sheet.id, ...entriesOf(kaskade).map(({ key }) => key).filter((key) => !gone.has(key))]);
  return bothChanges(table, keepImage(kaskade, sheet.id, image, remembered));
}

/**
 * What the planner chose for her tables, newest first, those drawn from this sheet before those from others. An agency or a misi of another plan is none of this one: where a table was drawn
 * from another sheet, its filter is left out.
 */
export function choicesOfDrawn(tables: readonly DrawnTable[], source: SheetRef): readonly KeptChoices[] {
  const isOwn = (table: DrawnTable): boolean => table.source.id === source.id || table.source.name === source.name;
  const newestFirst = [...tables].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.serial - a.serial);
  return newestFirst.flatMap((table) => {
    const { layout, sheet, choices } = table;
    if (!choices) return [];
    return [{ layout, sheet: sheet.name, choices: isOwn(table) ? choices : { ...choices, filter: { opd: null, misi: null, bidangUrusan: null } } }];
  });
}

/** Keeps the new name of a table's sheet: ids may change with the file, and then the name is all that tells it. Three requests. */
export async function renameTable({ key, sheet }: DrawnTable): Promise<void> {
  const kaskade = await loadKaskade();
  const remove = entriesOf(kaskade).filter((entry) => entry.key === key);
  const add = remove.slice(0, 1).map(({ text }) => ({ section: 'tabel-jadi' as const, key, text: JSON.stringify({ ...(JSON.parse(text) as object), name: sheet.name }) }));
  if (add.length > 0) await request((context) => (queueChange(context, kaskade, { remove, add }), nothing));
}

/** Keeps the new name of a sheet that tables were drawn from, in their entries. Three requests. */
export async function renameSource({ id, name }: SheetRef): Promise<void> {
  const kaskade = await loadKaskade();
  const remove = entriesOf(kaskade).filter((entry) => keptTables({ ...kaskade, entries: [entry] }).some(({ source }) => source.id === id && source.name !== name));
  const add = remove.map(({ key, text }) => ({ section: 'tabel-jadi' as const, key, text: JSON.stringify({ ...(JSON.parse(text) as object), source: { id, name } }) }));
  if (add.length > 0) await request((context) => (queueChange(context, kaskade, { remove, add }), nothing));
}

/** Lets the entry of a deleted table go, so that a sheet of the planner's may bear its name. Three requests. */
export async function forgetTable({ key }: DrawnTable): Promise<void> {
  const kaskade = await loadKaskade();
  const remove = kaskade.entries.filter((entry) => (entry.section === 'tabel-jadi' || entry.section === 'citra-tabel') && entry.key === key);
  if (remove.length > 0) await request((context) => (queueChange(context, kaskade, { remove, add: [] }), nothing));
}

function entriesOf(kaskade: Kaskade): readonly Entry[] {
  return kaskade.entries.filter(({ section }) => section === 'tabel-jadi');
}
