import type { RefillChoices } from './choices';
import { isFormula, type Held } from './held';
import { present } from './known';
import type { RefillLook } from './look';
import type { Entry } from './order';
import { runs, type Places } from './places';
import { refsOf, refText } from './refs';
import { heldAt } from './sheet-now';
import { downSumOf } from './sum-forms';
import { sumTreeOf, type SumTree } from './sum-tree';

/** A row of the table on the sheet: one of the new drawing, or one of the last that the plan has no longer. */
interface Node {
  readonly tree: SumTree;
  readonly at: number;
  readonly isKept: boolean;
}

/** Sums over one another, at most. */
const most = 20;

/** What a sum takes in, in rows of the sheet after. */
interface PlacedSum {
  /** Rows of the table that it adds up; the planner's own between them count too. */
  readonly rows: readonly number[];
  /** The row that it reaches and takes off again. */
  readonly next: number | null;
}

/**
 * The sums of a table where its rows stand after a refill. A row counts where the table it comes from counted it; where that sum's row has been deleted, in the sum under which the row
 * stands now. So nothing is counted twice, nothing twice lost, and rows that the plan has no longer count where they are kept.
 */
export class PlacedSums {
  private readonly nodes: readonly (Node | null)[];
  private readonly drawnTree: SumTree;
  private readonly imageTree: SumTree;
  private readonly keptAt: ReadonlyMap<number, number>;
  private readonly members: ReadonlyMap<number, readonly number[]>;
  private readonly over: readonly (number | null)[];

  /** `entries` are the rows of the sheet after, `rowAt` their places. */
  constructor(private readonly look: RefillLook, private readonly entries: readonly Entry[], private readonly rowAt: Places) {
    const { known: { image, rowTo, atRow } } = look.ground;
    this.drawnTree = sumTreeOf(look.tokens);
    this.imageTree = sumTreeOf(image.rows.map(({ cells }) => cells));
    const keptAt = new Map<number, number>();
    this.nodes = entries.map(({ drawn, old }, place): Node | null => {
      if (drawn !== null) return { tree: this.drawnTree, at: drawn, isKept: false };
      const at = old === null ? undefined : atRow.get(old);
      if (at === undefined || present(rowTo[at])) return null;
      keptAt.set(at, place);
      return { tree: this.imageTree, at, isKept: true };
    });
    this.keptAt = keptAt;
    const members = new Map<number, number[]>();
    const over = this.nodes.map((node, place) => this.findOver(place, node));
    const typed = new Set(look.hand.filter(({ hers }) => typeof hers === 'number').flatMap(({ row }) => rowAt.old.get(row) ?? []));
    // What is kept counts up to the total, also where the headings over it have nothing else to add up.
    this.nodes.forEach((node, place) => {
      if (!node || !(node.isKept || typed.has(place))) return;
      over[place] ??= this.findOver(place, this.before(place));
      for (let at = over[place] ?? null, steps = 0; at !== null && steps < most; at = over[at] ?? null, steps += 1) over[at] ??= this.findOver(at, this.before(at));
    });
    this.over = over;
    over.forEach((sum, place) => {
      if (sum === null) return;
      const list = members.get(sum);
      if (list) list.push(place);
      else members.set(sum, [place]);
    });
    this.members = members;
  }

  /** The row of the last image that stands in a row without being one of the new drawing; null for all others. */
  keptIn(place: number): number | null {
    const node = this.nodes[place];
    return node?.isKept === true ? node.at : null;
  }

  /** Whether a row is neither the drawing's nor one of the table as it was. */
  isOwn(place: number): boolean {
    return !this.nodes[place];
  }

  /** What the sum in a row takes in; `stands` is the formula that is there, which reaches as far below the table as Excel has moved it. Null where the row has no sum. */
  sumIn(place: number, stands: Held = null): PlacedSum | null {
    const node = this.nodes[place];
    const sum = node?.tree.sums.get(node.at);
    const rows = this.members.get(place);
    if (!node || (!sum && !rows)) return null;
    return { rows: rows ?? [], next: sum?.next === null ? null : this.nextOf(place, rows ?? [], stands) };
  }

  /** Stretches of rows that a sum takes in, the planner's between them too. */
  spansOf({ rows, next }: PlacedSum): readonly (readonly [number, number])[] {
    const spans = runs(next === null || rows.length === 0 ? rows : [...rows, next], (place) => this.isOwn(place));
    return next === null || rows.length === 0 ? spans : spans.map(([first, last]) => [first, last === next ? last - 1 : last] as const).filter(([first, last]) => last >= first);
  }

  /** The sum as a formula of the sheet. */
  textOf(sum: PlacedSum, column: number): string {
    return sumText(sum, column, (place) => this.isOwn(place));
  }

  private nextOf(place: number, rows: readonly number[], stands: Held): number | null {
    const from = (rows.at(-1) ?? place) + 1;
    for (let at = from; at < this.nodes.length; at += 1) {
      if (this.isOwn(at)) continue;
      // A sum that reached one that adds it up would go round in a circle.
      return at === place || this.isOver(at, place) ? null : at;
    }
    const reached = stands !== null && typeof stands === 'object' ? refsOf(stands.formula).map(({ bottom }) => bottom) : [];
    return Math.max(from, Math.max(-1, ...this.rowAt.drawn.values()) + 1, ...reached);
  }

  /**
   * Sums that the drawing does not have, because nothing of it has a figure there, while a cell or a row that is kept has one: by "row:column", both of the sheet after. `columns` are its columns.
   */
  besides(columns: readonly Entry[], { cells }: Pick<RefillChoices, 'cells'>): ReadonlySet<string> {
    const { now, hand, tokens, ground: { known: { image, atColumn } } } = this.look;
    const isSum = (token: string | undefined): boolean => token !== undefined && isFormula(token) && downSumOf(token.slice(1)) !== null;
    const summed = columns.flatMap(({ drawn, old }, along) => {
      const before = atColumn.get(old ?? -1);
      return drawn !== null && before !== undefined && (tokens.some((cells) => isSum(cells[drawn])) || image.rows.some(({ cells }) => isSum(cells[before]))) ? [{ drawn, old, along }] : [];
    });
    const typed = new Set(hand.filter(({ key }) => cells[key] !== 'timpa').map(({ row, column }) => `${row}:${column}`));
    const found = new Set<string>();
    this.nodes.forEach((node, place) => {
      if (!node || node.tree.sums.has(node.at)) return;
      for (const { drawn, old, along } of summed) {
        const before = this.entries[place]?.old ?? -1;
        if (typeof heldAt(now, before, old ?? -1) !== 'number' || !(node.isKept || typed.has(`${before}:${old}`))) continue;
        for (const sum of this.sumsOver(place)) {
          const at = this.entries[sum]?.drawn ?? null;
          if (at !== null && !isSum(tokens[at]?.[drawn])) found.add(`${sum}:${along}`);
        }
      }
    });
    return found;
  }

  private isOver(sum: number, place: number): boolean {
    return this.sumsOver(place).includes(sum);
  }

  /** The rows of the sums that a row counts in, from the nearest. */
  private sumsOver(place: number): readonly number[] {
    const sums: number[] = [];
    for (let at = this.over[place] ?? null; at !== null && !sums.includes(at); at = this.over[at] ?? null) sums.push(at);
    return sums;
  }

  /** The row of the sum that a row counts in. */
  private findOver(place: number, node: Node | null | undefined): number | null {
    const parent = node?.tree.parents.get(node.at);
    if (!node || parent === undefined) return null;
    const direct = this.placeOf(node, parent);
    if (direct !== null) return direct;
    const depth = depthOf(node);
    for (let at = place - 1; at >= 0; at -= 1) {
      const above = this.nodes[at];
      const sum = above?.tree.sums.get(above.at);
      if (above && sum && (sum.rows[0] ?? -1) > above.at && depthOf(above) < depth) return at;
    }
    for (let up = node.tree.parents.get(parent); up !== undefined; up = node.tree.parents.get(up)) {
      const there = this.placeOf(node, up);
      if (there !== null) return there;
    }
    return null;
  }

  /** A row that no sum has anything to do with now, as it was before. */
  private before(place: number): Node | null {
    const node = this.nodes[place];
    if (!node || node.isKept || node.tree.sums.has(node.at)) return null;
    const at = this.look.ground.known.rowTo.indexOf(node.at);
    return this.imageTree.sums.has(at) || this.imageTree.parents.has(at) ? { tree: this.imageTree, at, isKept: true } : null;
  }

  private placeOf({ isKept }: Node, row: number): number | null {
    if (!isKept) return this.rowAt.drawn.get(row) ?? null;
    const drawn = this.look.ground.known.rowTo[row];
    return (present(drawn) ? this.rowAt.drawn.get(drawn) : this.keptAt.get(row)) ?? null;
  }
}

/** "=SUM(F9:F12)-IFERROR(SUM(F12),0)"; `isBetween` rows may lie between those that it adds up. */
export function sumText({ rows, next }: PlacedSum, column: number, isBetween: (row: number) => boolean): string {
  const at = (top: number, bottom: number): string => refText({ top, left: column, bottom, right: column });
  const reached = [...rows, ...(next === null ? [] : [next])].sort((a, b) => a - b);
  const added = reached.length === 0 ? '0' : runs(reached, isBetween).map(([top, bottom]) => at(top, bottom)).join(',');
  return `=SUM(${added})${next === null ? '' : `-IFERROR(SUM(${at(next, next)}),0)`}`;
}

/** How many sums stand over a row; a row that adds nothing up lies below all. */
function depthOf({ tree: { sums, parents }, at }: Node): number {
  if (!sums.has(at)) return Infinity;
  let depth = 0;
  for (let up = parents.get(at); up !== undefined && depth < most; up = parents.get(up)) depth += 1;
  return depth;
}
