import type { Entry } from './order';

/** A run of rows or columns. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Where rows, or columns, stand after a refill. */
export interface Places {
  /** Final place of each one of the drawing. */
  readonly drawn: ReadonlyMap<number, number>;
  /** Final place of each one of the sheet before. */
  readonly old: ReadonlyMap<number, number>;
  readonly count: number;
  readonly last: number;
}

/** Final places of entries that stay. */
export function finalPlaces(entries: readonly Entry[]): Places {
  const old = new Map<number, number>();
  const drawn = new Map<number, number>();
  entries.forEach((entry, at) => {
    const before = entry.old ?? entry.from;
    if (before !== null) old.set(before, at);
    if (entry.drawn !== null) drawn.set(entry.drawn, at);
  });
  return { old, drawn, count: entries.length, last: Math.max(-1, ...entries.map((entry) => entry.old ?? -1)) };
}

/** What lies below or beside all content moves with its end. */
export function movedTo({ old, count, last }: Places, at: number): number | null {
  return at > last ? at - last + count - 1 : old.get(at) ?? null;
}

/** The final places of a stretch of the drawing, those that stand on the sheet. */
export function placesOf(drawn: ReadonlyMap<number, number>, first: number, last: number): readonly number[] {
  const places: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const place = drawn.get(at);
    if (place !== undefined) places.push(place);
  }
  return places.sort((a, b) => a - b);
}

/** Stretches of places; only what is the planner's may lie between the places of one. */
export function runs(places: readonly number[], isHers: (at: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const place of places) {
    const run = found.at(-1);
    const between = run ? Array.from({ length: place - run[1] - 1 }, (_, at) => run[1] + 1 + at) : [];
    if (run && between.every(isHers)) run[1] = place;
    else found.push([place, place]);
  }
  return found;
}

/** Runs to be inserted before rows of the sheet as it was, from the end. */
export function runsIn(entries: readonly Entry[]): readonly Run[] {
  const found: { first: number; count: number }[] = [];
  let before = 0;
  let open: { first: number; count: number } | null = null;
  for (const { old } of entries) {
    if (old !== null) {
      before = old + 1;
      open = null;
    } else if (open) open.count += 1;
    else found.push((open = { first: before, count: 1 }));
  }
  return found.reverse();
}

/** Runs to be deleted, with what has come in place, from the end. */
export function runsOut(entries: readonly Entry[]): readonly Run[] {
  const found: { first: number; count: number }[] = [];
  entries.forEach(({ goes }, at) => {
    if (!goes) return;
    const run = found.at(-1);
    if (run && run.first + run.count === at) run.count += 1;
    else found.push({ first: at, count: 1 });
  });
  return found.reverse();
}
