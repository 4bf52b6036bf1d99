import type { Held } from './held';
import type { RefillLook } from './look';
import type { Entry } from './order';
import type { PlacedSums } from './placed-sums';

/** Whether a figure in a row of the planner's is part of a sum of the table. */
export type OwnSum = 'ikut' | 'tidak';

/** A figure that a sum of the table takes in. */
export interface CountedFigure {
  readonly columnKey: string;
  readonly value: number;
}

/** What of rows that are not the drawing's the table adds up; by their place on the sheet before. */
interface CountedRows {
  /** Rows between those of the table with a figure in a column that the table adds up. */
  readonly sums: ReadonlyMap<number, OwnSum>;
  readonly figures: ReadonlyMap<number, readonly CountedFigure[]>;
}

/** Which rows that the drawing does not have the sums of the table take in. `ours` has the cells ("row:column" of the sheet after) that are sums of the table still, not the planner's. */
export function countOwn({ drawing, body }: Pick<RefillLook, 'drawing' | 'body'>, { rows, columns }: { readonly rows: readonly Entry[]; readonly columns: readonly Entry[] }, contents: readonly (readonly Held[])[], sums: PlacedSums, ours: ReadonlySet<string>): CountedRows {
  const found = { sums: new Map<number, OwnSum>(), figures: new Map<number, readonly CountedFigure[]>() };
  const others = rows.flatMap(({ old, drawn }, at) => (drawn === null && old !== null && old > body.first && old < body.last ? [{ old, at }] : []));
  if (others.length === 0) return found;
  const spans = new Map<number, (readonly [first: number, last: number])[]>();
  for (const cell of ours) {
    const [place = 0, along = 0] = cell.split(':').map(Number);
    const sum = sums.sumIn(place, contents[place]?.[along]);
    if (sum) spans.set(along, [...(spans.get(along) ?? []), ...sums.spansOf(sum)]);
  }
  for (const { old, at } of others) {
    const figures = [...spans].flatMap(([along, list]) => {
      const value = figureOf(contents[at]?.[along]);
      const counts = list.some(([first, last]) => at >= first && at <= last);
      return value === null || ours.has(`${at}:${along}`) ? [] : [{ columnKey: drawing.trace?.columns[columns[along]?.drawn ?? -1] ?? '', value, counts }];
    });
    if (figures.length === 0) continue;
    found.sums.set(old, figures.some(({ counts }) => counts) ? 'ikut' : 'tidak');
    found.figures.set(old, figures.filter(({ counts }) => counts).map(({ columnKey, value }) => ({ columnKey, value })));
  }
  return found;
}

/** A formula of hers counts with what it comes to, where that is known. */
function figureOf(held: Held | undefined): number | null {
  if (typeof held === 'number') return held;
  return typeof held === 'object' && held !== null ? (typeof held.value === 'number' ? held.value : 0) : null;
}
