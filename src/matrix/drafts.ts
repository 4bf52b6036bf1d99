import type { Code, Level } from '../plan';
import type { Sheet } from './sheet';
import { isInVision } from './visions';

/** An item as its row tells it, before it has an id. */
export interface ItemDraft {
  readonly level: Level;
  readonly code: Code | null;
  readonly number: string | null;
  readonly title: string;
  readonly raw: string;
  readonly parent: ItemDraft | null;
  readonly row: number;
  /** Column of the cell that holds its words; a full-width row keeps them in its first. */
  readonly column: number;
  /** Whether an indicator stands on the item's own row and so takes the row's values. */
  rowTaken: boolean;
  /** What the table's own ID column says on its row. */
  stated?: string;
  /** Of a visi: the misi that its cell holds too. */
  missions?: readonly ItemDraft[];
  id: string;
}

export interface IndikatorDraft {
  /** Null in a table that names no items. */
  readonly item: ItemDraft | null;
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly name: string;
  readonly number: string | null;
  /** In a long table (one row per indicator and year): the row of each year. */
  readonly years?: Map<number, number>;
  /** Where a table has rows for what is no target: their rows, by `fieldKey`; without a year where the row's columns are the years. */
  readonly apart?: Map<string, number>;
  /** In a long table over several sheets: the same indicator on the sheet before, where its years begin. */
  readonly begun?: IndikatorDraft;
  stated?: string;
  id: string;
}

/** Whether an indicator of a long table has a row for a year, on its sheet or one before. */
export function hasYear(draft: IndikatorDraft, year: number): boolean {
  return draft.years?.has(year) === true || (draft.begun !== undefined && hasYear(draft.begun, year));
}

/** Whether an indicator has a row for what is no target, on its sheet or one before. */
export function hasLine(draft: IndikatorDraft, key: string): boolean {
  return draft.apart?.has(key) === true || (draft.begun !== undefined && hasLine(draft.begun, key));
}

/** The row that says the words of an indicator, its satuan among them: in a long table that of its first target, for its pagu is in rupiah. */
export function wordsRow({ row, years }: IndikatorDraft): number {
  const [first = row] = years?.values() ?? [];
  return first;
}

/** IDs of the table's own that could not be used: those that stand several times, and the number of rows without one where others have one. */
export interface Identities {
  readonly repeated: readonly string[];
  readonly without: number;
}

/**
 * Gives ids: those that the table's own ID column states, where they are unique, so that a row is the same item wherever it is sorted to; else by
 * path: "misi-1/tujuan-2/sasaran-1/program-3", "…#2" for an item's second indicator. The number is the one written, else the code, else the place
 * among the siblings of its level; a repeated number gets "~2". Rows have no part in it, so inserting a row elsewhere changes no id. Returns the
 * stated IDs that stand on several rows, and so identify none of them.
 */
export function giveIds(items: readonly ItemDraft[], indikator: readonly IndikatorDraft[]): readonly string[] {
  const stated = new Map<string, number>();
  const begun = indikator.filter((one) => one.begun === undefined);
  for (const { stated: id } of [...items, ...begun]) if (id !== undefined) stated.set(id, (stated.get(id) ?? 0) + 1);
  const ownId = (draft: ItemDraft | IndikatorDraft): string | null => (draft.stated !== undefined && stated.get(draft.stated) === 1 ? draft.stated : null);
  const taken = new Set(stated.keys());
  const free = (wanted: string): string => {
    let id = wanted;
    for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}~${copy}`;
    taken.add(id);
    return id;
  };
  const places = new Map<string, number>();
  for (const item of items) {
    const above = item.parent ? `${item.parent.id}/` : '';
    const line = `${above}${item.level}`;
    const place = (places.get(line) ?? 0) + 1;
    places.set(line, place);
    const mark = (item.number ?? item.code?.canonical ?? String(place)).toLowerCase().replace(/[^a-z0-9.-]+/g, '');
    item.id = ownId(item) ?? free(`${line}-${mark === '' ? place : mark}`);
  }
  const counts = new Map<ItemDraft | null, number>();
  for (const one of begun) {
    const place = (counts.get(one.item) ?? 0) + 1;
    counts.set(one.item, place);
    one.id = ownId(one) ?? free(`${one.item?.id ?? 'indikator'}#${place}`);
  }
  for (const one of indikator) if (one.begun) one.id = one.begun.id;
  return [...stated].filter(([, times]) => times > 1).map(([id]) => id);
}

/**
 * Puts what the ID column says to what its row is about: the row's first indicator, else the deepest item that begins there. Returns how many
 * rows have no ID, where others have one.
 */
export function stateIds(sheet: Sheet, column: number, { items, indikator }: { readonly items: readonly ItemDraft[]; readonly indikator: readonly IndikatorDraft[] }): number {
  const owners = new Map<number, ItemDraft | IndikatorDraft>(items.filter((item) => !isInVision(item)).map((item) => [item.row, item]));
  for (const one of [...indikator].reverse()) owners.set(one.row, one);
  let without = 0;
  for (const [row, owner] of owners) {
    const said = sheet.text(row, column).trim();
    // A dash says that there is none, an error that it is lost.
    if (said === '' || /^#|^[-–—.]+$/.test(said)) without += 1;
    else owner.stated = said;
  }
  return without === owners.size ? 0 : without;
}
