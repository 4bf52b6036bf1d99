import type { Indikator, Item, ItemId, OwnerId } from '../../plan';
import type { Forest } from './forest';

interface RowBase {
  readonly id: OwnerId;
  /** 1 for roots, as `aria-level` counts. */
  readonly depth: number;
  /** Index of the parent's row; null for roots. */
  readonly parent: number | null;
  readonly setSize: number;
  /** From 1. */
  readonly place: number;
}

/** One visible line of the tree. */
export type TreeRow =
  | (RowBase & { readonly kind: 'item'; readonly item: Item; readonly expandable: boolean; readonly expanded: boolean })
  | (RowBase & { readonly kind: 'indikator'; readonly indikator: Indikator });

/** What of the forest is visible. `keep` null keeps everything. */
export interface TreeShape {
  readonly isOpen: (id: ItemId) => boolean;
  readonly keep: ReadonlySet<OwnerId> | null;
}

/** The visible rows from the top down: an item, its indicators, its children. */
export function flattenTree(forest: Forest, shape: TreeShape): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const kept = <T extends { readonly id: OwnerId }>(things: readonly T[]): readonly T[] =>
    shape.keep === null ? things : things.filter((thing) => shape.keep?.has(thing.id));

  const visit = (items: readonly Item[], before: number, setSize: number, depth: number, parent: number | null): void => {
    items.forEach((item, index) => {
      const indikator = kept(forest.indikatorOf(item.id));
      const children = kept(forest.childrenOf(item.id));
      const size = indikator.length + children.length;
      const expanded = size > 0 && shape.isOpen(item.id);
      const here = rows.length;
      rows.push({ kind: 'item', id: item.id, item, depth, parent, setSize, place: before + index + 1, expandable: size > 0, expanded });
      if (!expanded) return;
      indikator.forEach((one, at) => rows.push({ kind: 'indikator', id: one.id, indikator: one, depth: depth + 1, parent: here, setSize: size, place: at + 1 }));
      visit(children, indikator.length, size, depth + 1, here);
    });
  };
  const roots = kept(forest.roots);
  const loose = kept(forest.indikatorOf(null));
  const size = loose.length + roots.length;
  loose.forEach((one, at) => rows.push({ kind: 'indikator', id: one.id, indikator: one, depth: 1, parent: null, setSize: size, place: at + 1 }));
  visit(roots, loose.length, size, 1, null);
  return rows;
}

/** Items open when a sheet is first shown: the top level, and the next where there is a single root (a visi). */
export function firstOpen(forest: Forest): ReadonlySet<ItemId> {
  const open = new Set(forest.roots.map((item) => item.id));
  const only = forest.roots.length === 1 ? forest.roots[0] : undefined;
  if (only) for (const item of forest.childrenOf(only.id)) open.add(item.id);
  return open;
}

/** Where an arrow, Home or End leads from a row; null where it leads nowhere, `open`/`close` where it changes the row instead. */
export type Step = { readonly to: number } | { readonly toggle: ItemId; readonly open: boolean } | null;

/** Keys of the tree pattern of the ARIA authoring practices. */
export function stepTree(rows: readonly TreeRow[], at: number, key: string): Step {
  const row = rows[at];
  if (!row) return rows.length > 0 ? { to: 0 } : null;
  const clamp = (to: number): Step => ({ to: Math.max(0, Math.min(rows.length - 1, to)) });
  switch (key) {
    case 'ArrowDown': return clamp(at + 1);
    case 'ArrowUp': return clamp(at - 1);
    case 'Home': return clamp(0);
    case 'End': return clamp(rows.length - 1);
    case 'PageDown': return clamp(at + 10);
    case 'PageUp': return clamp(at - 10);
    case 'ArrowRight':
      if (row.kind !== 'item' || !row.expandable) return null;
      return row.expanded ? clamp(at + 1) : { toggle: row.id, open: true };
    case 'ArrowLeft':
      if (row.kind === 'item' && row.expanded) return { toggle: row.id, open: false };
      return row.parent === null ? null : { to: row.parent };
    default: return null;
  }
}

/** The next row, round the corner, whose title begins with what was typed; one repeated letter walks from match to match. */
export function typeAhead(rows: readonly TreeRow[], at: number, typed: string): number | null {
  const wanted = typed.toLowerCase();
  const repeated = wanted.length > 1 && [...wanted].every((letter) => letter === wanted[0]);
  const sought = repeated ? (wanted[0] ?? '') : wanted;
  // A growing word may stay on the row it has already found; a first or repeated letter moves on.
  const from = wanted.length > 1 && !repeated ? at : at + 1;
  for (let offset = 0; offset < rows.length; offset += 1) {
    const index = (from + offset) % rows.length;
    const row = rows[index];
    if (row && titleOf(row).toLowerCase().startsWith(sought)) return index;
  }
  return null;
}

/** The words that a row shows. */
export function titleOf(row: TreeRow): string {
  return row.kind === 'item' ? row.item.title || row.item.raw : row.indikator.name || row.indikator.raw;
}
