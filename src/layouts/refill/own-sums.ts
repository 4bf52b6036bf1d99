import type { Held } from './held';
import type { RefillLook } from './look';
import type { Entry } from './order';
import { placesOf, runs } from './places';
import { mapRefs } from './refs';

/** Whether a figure in a row of the planner's is part of a sum of the table. */
export type OwnSum = 'ikut' | 'tidak';

/** Which rows of the planner's, between those of the table, have a figure in a column that the table adds up, and whether a sum takes them in: by their place on the sheet before. */
export function sumsOfOwn({ drawing, body }: Pick<RefillLook, 'drawing' | 'body'>, places: { readonly rows: readonly Entry[]; readonly columns: readonly Entry[] }, contents: readonly (readonly Held[])[], rowAt: ReadonlyMap<number, number>, columnAt: ReadonlyMap<number, number>): ReadonlyMap<number, OwnSum> {
  const own = places.rows.flatMap(({ old, drawn }, at) => (drawn === null && old !== null && old > body.first && old < body.last ? [{ old, at }] : []));
  if (own.length === 0) return new Map();
  const sums = new Map<number, (readonly [first: number, last: number])[]>();
  for (const { column, formula } of drawing.formulas) {
    const there = columnAt.get(column);
    if (there === undefined) continue;
    mapRefs(formula, ({ zone }) => {
      // What is reckoned along a row adds no rows up.
      if (zone.left !== column || zone.right !== column) return null;
      const spans = runs(placesOf(rowAt, zone.top, zone.bottom), (row) => places.rows[row]?.drawn === null);
      sums.set(there, [...(sums.get(there) ?? []), ...spans]);
      return null;
    });
  }
  return new Map(own.flatMap(({ old, at }): readonly (readonly [number, OwnSum])[] => {
    const spans = [...sums].flatMap(([column, list]) => (isFigure(contents[at]?.[column]) ? [list] : []));
    return spans.length === 0 ? [] : [[old, spans.some((list) => list.some(([first, last]) => at >= first && at <= last)) ? 'ikut' : 'tidak']];
  }));
}

const isFigure = (held: Held | undefined): boolean => typeof held === 'number' || (typeof held === 'object' && held !== null);
