import type { ItemId } from '../../plan';
import { unitAcross, type SizedBox } from './boxes';

/** A box where it stands: its top left corner, in points. */
export interface PlacedBox extends SizedBox {
  readonly x: number;
  readonly y: number;
  readonly parentId: ItemId | null;
}

/** A straight line between boxes, across or down: `x1` ≤ `x2` and `y1` ≤ `y2`, in points. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PlacedTree {
  /** Parents before their children. */
  readonly boxes: readonly PlacedBox[];
  readonly segments: readonly Segment[];
  readonly width: number;
  readonly height: number;
}

const gapAcross = 18;
const gapDown = 30;
/** Between boxes of one stack. */
const gapInStack = 12;
/** From a stack's line to its boxes; the line stands as far inside its parent's left edge. */
const indent = 12;
/** Points after which a stack goes on in another column beside it. */
const tallestStack = 720;

/** A box or a column of boxes without children, relative to where `anchor` is 0. */
interface Block {
  /** Where the line from above comes down. */
  readonly anchor: number;
  readonly boxes: readonly Spot[];
  /** What it takes of each rank, from its topmost one down: left and right. */
  readonly contour: ReadonlyMap<number, readonly [number, number]>;
  readonly top: { readonly kind: 'box'; readonly rank: number } | { readonly kind: 'stack'; readonly rank: number; readonly count: number };
}

interface Spot {
  readonly box: SizedBox;
  readonly parentId: ItemId | null;
  readonly x: number;
  readonly rank: number;
  /** Points below its rank's top; null for a box that is no part of a stack. */
  readonly stacked: number | null;
  /** The blocks that hang on it, by the place of each one's anchor. */
  readonly below: readonly { readonly at: number; readonly ids: readonly ItemId[]; readonly stack: boolean }[];
}

/**
 * Places boxes as a pohon kinerja is drawn: from the top down, one row per rank, parents in the middle over their children, neighbouring branches as close as their outlines allow (after Reingold and
 * Tilford, by ranks). Last boxes of a branch stand under one another on a line of their own, else a sasaran with fifteen programs would be wider than any paper. No two boxes overlap, and no line crosses a box.
 */
export function placeTree(roots: readonly SizedBox[]): PlacedTree {
  const ranks = rankAll(roots);
  const deepest = Math.max(0, ...ranks.values());
  const rankOf = (box: SizedBox): number => ranks.get(box) ?? 0;

  const blocksOf = (boxes: readonly SizedBox[], parentId: ItemId | null): readonly Block[] => {
    const blocks: Block[] = [];
    let leaves: SizedBox[] = [];
    const flush = (): void => {
      for (const column of columnsOf(leaves)) blocks.push(column.length === 1 && column[0] ? subtree(column[0], parentId) : stack(column, parentId));
      leaves = [];
    };
    for (const box of boxes) {
      const [first] = leaves;
      if (first && (box.children.length > 0 || rankOf(first) !== rankOf(box))) flush();
      if (box.children.length === 0 && parentId !== null) leaves.push(box);
      else blocks.push(subtree(box, parentId));
    }
    flush();
    return blocks;
  };

  const stack = (column: readonly SizedBox[], parentId: ItemId | null): Block => {
    const rank = rankOf(column[0] as SizedBox);
    let down = 0;
    const boxes = column.map((box): Spot => {
      const spot: Spot = { box, parentId, x: indent, rank, stacked: down, below: [] };
      down += box.height + gapInStack;
      return spot;
    });
    const width = indent + Math.max(...column.map((box) => box.width));
    // It may reach down beside any rank below its own.
    const contour = new Map(range(rank, deepest).map((at) => [at, [0, width] as const]));
    return { anchor: 0, boxes, contour, top: { kind: 'stack', rank, count: column.length } };
  };

  const subtree = (box: SizedBox, parentId: ItemId | null): Block => {
    const rank = rankOf(box);
    const row = inRow(blocksOf(box.children, box.id).map((block) => reachUp(block, rank + 1)));
    const [first, last] = [row[0], row.at(-1)];
    const isHanging = row.length === 1 && first?.top.kind === 'stack';
    const middle = snap(((first?.anchor ?? 0) + (last?.anchor ?? 0)) / 2);
    const x = isHanging ? (first?.anchor ?? 0) - indent : middle - box.width / 2;
    const below = row.map((block) => ({ at: block.anchor, ids: block.boxes.slice(0, block.top.kind === 'stack' ? block.top.count : 1).map((spot) => spot.box.id), stack: block.top.kind === 'stack' }));
    const contour = outline(row);
    contour.set(rank, [x, x + box.width]);
    return { anchor: x + box.width / 2, boxes: [{ box, parentId, x, rank, stacked: null, below }, ...row.flatMap((block) => block.boxes)], contour, top: { kind: 'box', rank } };
  };

  return settle(inRow(blocksOf(roots, null)).flatMap(({ boxes }) => boxes));
}

/** Ranks by level: boxes of one level stand in one row, whatever lies between them and their parents. */
function rankAll(roots: readonly SizedBox[]): ReadonlyMap<SizedBox, number> {
  const order = new Map<string, number>();
  const all: SizedBox[] = [];
  const gather = (box: SizedBox): void => {
    all.push(box);
    box.children.forEach(gather);
  };
  roots.forEach(gather);
  // A level's row lies below those of all levels that stand over it anywhere.
  for (let pass = 0, changed = true; changed && pass <= all.length && pass < 16; pass++) {
    changed = false;
    const walk = (box: SizedBox, above: number): void => {
      const at = Math.max(order.get(box.level) ?? 0, above);
      if (order.get(box.level) !== at) changed = true;
      order.set(box.level, at);
      for (const child of box.children) walk(child, child.level === box.level ? 0 : at + 1);
    };
    for (const root of roots) walk(root, 0);
  }
  const ranks = new Map<SizedBox, number>();
  // An item under one of its own level, or under a lower one, still stands below it.
  const set = (box: SizedBox, least: number): void => {
    const rank = Math.max(least, order.get(box.level) ?? 0);
    ranks.set(box, rank);
    for (const child of box.children) set(child, rank + 1);
  };
  for (const root of roots) set(root, 0);
  return ranks;
}

/** Boxes without children in columns of about one height. */
function columnsOf(leaves: readonly SizedBox[]): readonly (readonly SizedBox[])[] {
  const total = leaves.reduce((sum, { height }) => sum + height + gapInStack, 0);
  const limit = total / Math.max(1, Math.ceil(total / tallestStack));
  const columns: SizedBox[][] = [];
  let used = Infinity;
  for (const box of leaves) {
    // A box that lies across the limit goes where the greater part of it lies.
    if (used + box.height / 2 > limit) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(box);
    used += box.height + gapInStack;
  }
  return columns;
}

/** A block whose line comes down through ranks over it, so that nothing else stands there. */
function reachUp(block: Block, from: number): Block {
  const above = range(from, block.top.rank - 1).map((rank) => [rank, [block.anchor, block.anchor]] as const);
  return above.length === 0 ? block : { ...block, contour: new Map([...above, ...block.contour]) };
}

/** Blocks from left to right, each as close to those before it as their outlines allow. */
function inRow(blocks: readonly Block[]): readonly Block[] {
  const right = new Map<number, number>();
  return blocks.map((block, index) => {
    const shift = index === 0 ? 0 : snap(Math.max(...[...block.contour].map(([rank, [left]]) => (right.get(rank) ?? -Infinity) + gapAcross - left), leftmost(blocks, block)));
    const moved = move(block, shift);
    for (const [rank, [, end]] of moved.contour) right.set(rank, Math.max(right.get(rank) ?? -Infinity, end));
    return moved;
  });
}

/** Where a block may stand that shares no rank with those before it: its anchor right of theirs. */
function leftmost(blocks: readonly Block[], block: Block): number {
  const [first] = blocks;
  return (first?.anchor ?? 0) + gapAcross - block.anchor;
}

function move(block: Block, shift: number): Block {
  if (shift === 0) return block;
  return {
    ...block,
    anchor: block.anchor + shift,
    boxes: block.boxes.map((spot) => ({ ...spot, x: spot.x + shift, below: spot.below.map((one) => ({ ...one, at: one.at + shift })) })),
    contour: new Map([...block.contour].map(([rank, [left, end]]) => [rank, [left + shift, end + shift] as const])),
  };
}

function outline(row: readonly Block[]): Map<number, readonly [number, number]> {
  const whole = new Map<number, readonly [number, number]>();
  for (const { contour } of row) {
    for (const [rank, [left, right]] of contour) {
      const known = whole.get(rank);
      whole.set(rank, known ? [Math.min(known[0], left), Math.max(known[1], right)] : [left, right]);
    }
  }
  return whole;
}

/** Boxes at their final places, and the lines between them. */
function settle(spots: readonly Spot[]): PlacedTree {
  const left = Math.min(0, ...spots.map(({ x }) => x));
  const tops: number[] = [];
  const bottoms: number[] = [];
  let down = 0;
  for (let rank = 0; rank <= Math.max(0, ...spots.map((spot) => spot.rank)); rank++) {
    const here = spots.filter((spot) => spot.rank === rank);
    const height = Math.max(0, ...here.filter(({ stacked }) => stacked === null).map(({ box }) => box.height));
    tops.push(down);
    bottoms.push(down + height);
    if (here.length > 0) down += height + gapDown;
  }
  const boxes = spots.map(({ box, parentId, x, rank, stacked }): PlacedBox => ({ ...box, parentId, x: x - left, y: (tops[rank] ?? 0) + (stacked ?? 0) }));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const segments: Segment[] = [];
  for (const [index, { below, rank }] of spots.entries()) {
    const box = boxes[index];
    if (!box || below.length === 0) continue;
    const foot = box.y + box.height;
    const middle = box.x + box.width / 2;
    const [only] = below;
    const isHanging = below.length === 1 && only?.stack === true;
    const bus = isHanging ? foot : (bottoms[rank] ?? 0) + gapDown / 2;
    const ats = below.map(({ at }) => at - left);
    if (!isHanging) {
      segments.push(downward(middle, foot, bus));
      const [from, to] = [Math.min(middle, ...ats), Math.max(middle, ...ats)];
      if (to > from) segments.push({ x1: from, y1: bus, x2: to, y2: bus });
    }
    for (const { at, ids, stack } of below) {
      const children = ids.flatMap((id) => byId.get(id) ?? []);
      const x = at - left;
      if (!stack) segments.push(...children.map(({ y }) => downward(x, bus, y)));
      else {
        const ticks = children.map((child) => ({ child, y: child.y + child.head }));
        segments.push(downward(x, bus, ticks.at(-1)?.y ?? bus), ...ticks.map(({ child, y }) => ({ x1: x, y1: y, x2: child.x, y2: y })));
      }
    }
  }
  return {
    boxes,
    segments,
    width: Math.max(0, ...boxes.map(({ x, width }) => x + width)),
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
  };
}

const downward = (x: number, y1: number, y2: number): Segment => ({ x1: x, y1, x2: x, y2 });
const snap = (points: number): number => Math.round(points / unitAcross) * unitAcross;
const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
