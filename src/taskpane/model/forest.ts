import type { Indikator, Item, ItemId, OwnerId, PlanView } from '../../plan';

/**
 * The cascade as it is drawn. Every item stands in it exactly once, whatever its parent says: an item whose parent is missing,
 * or does not stand before it in the document (so also one in a circle), becomes a root instead of disappearing.
 */
export interface Forest {
  readonly view: PlanView;
  readonly roots: readonly Item[];
  readonly childrenOf: (id: ItemId) => readonly Item[];
  readonly parentOf: (id: OwnerId) => ItemId | null;
  /** Under null: indicators of a table without items. */
  readonly indikatorOf: (id: ItemId | null) => readonly Indikator[];
}

const none: readonly never[] = [];

/** Indicators of an unknown item have no place in the tree and are left out; their findings still show in the list. */
export function plantForest(view: PlanView): Forest {
  const seen = new Set<ItemId>();
  const parent = new Map<OwnerId, ItemId>();
  const children = new Map<ItemId, Item[]>();
  const roots: Item[] = [];
  for (const item of view.plan.items) {
    if (item.parentId !== null && seen.has(item.parentId)) {
      parent.set(item.id, item.parentId);
      const siblings = children.get(item.parentId);
      if (siblings) siblings.push(item);
      else children.set(item.parentId, [item]);
    } else roots.push(item);
    seen.add(item.id);
  }
  for (const indikator of view.plan.indikator) if (indikator.itemId !== null && seen.has(indikator.itemId)) parent.set(indikator.id, indikator.itemId);
  return {
    view,
    roots,
    childrenOf: (id) => children.get(id) ?? none,
    parentOf: (id) => parent.get(id) ?? null,
    indikatorOf: view.indikatorOf,
  };
}

/** Ancestors of an owner, the nearest first, the owner itself left out. */
export function ancestorsOf(forest: Forest, owner: OwnerId): readonly ItemId[] {
  const line: ItemId[] = [];
  for (let at = forest.parentOf(owner); at !== null; at = forest.parentOf(at)) line.push(at);
  return line;
}
