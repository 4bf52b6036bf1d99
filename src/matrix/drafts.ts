import type { Code, Level } from '../plan';

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
  id: string;
}

export interface IndikatorDraft {
  readonly item: ItemDraft;
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly name: string;
  readonly number: string | null;
  /** In a long table (one row per indicator and year): the row of each year. */
  readonly years?: Map<number, number>;
  id: string;
}

/**
 * Gives ids by path: "misi-1/tujuan-2/sasaran-1/program-3", "…#2" for an item's second indicator. The number is the one written, else the code,
 * else the place among the siblings of its level; a repeated number gets "~2". Rows have no part in it, so inserting a row elsewhere changes no id.
 */
export function giveIds(items: readonly ItemDraft[], indikator: readonly IndikatorDraft[]): void {
  const taken = new Set<string>();
  const places = new Map<string, number>();
  for (const item of items) {
    const above = item.parent ? `${item.parent.id}/` : '';
    const line = `${above}${item.level}`;
    const place = (places.get(line) ?? 0) + 1;
    places.set(line, place);
    const mark = (item.number ?? item.code?.canonical ?? String(place)).toLowerCase().replace(/[^a-z0-9.-]+/g, '');
    let id = `${line}-${mark === '' ? place : mark}`;
    for (let copy = 2; taken.has(id); copy += 1) id = `${line}-${mark === '' ? place : mark}~${copy}`;
    taken.add(id);
    item.id = id;
  }
  const counts = new Map<ItemDraft, number>();
  for (const one of indikator) {
    const place = (counts.get(one.item) ?? 0) + 1;
    counts.set(one.item, place);
    one.id = `${one.item.id}#${place}`;
  }
}
