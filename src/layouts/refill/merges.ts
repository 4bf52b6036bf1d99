import type { Zone } from '../../plan';
import type { Held } from './held';
import type { Entry } from './order';
import { runs } from './places';
import { isBlank } from './sheet-now';

/** Where an area of the drawing can be merged on the sheet without hiding a word; in parts where words stand between. */
export function mergesFor(zone: Zone, rows: readonly number[], columns: readonly number[], places: { readonly rows: readonly Entry[]; readonly columns: readonly Entry[] }, contents: readonly (readonly Held[])[]): readonly Zone[] {
  const down = runs(rows, (row) => places.rows[row]?.drawn === null);
  const along = runs(columns, (column) => places.columns[column]?.drawn === null);
  if (down.length === 0 || along.length !== 1) return [];
  const [left, right] = along[0]!;
  const zones: { top: number; bottom: number }[] = [];
  for (const [top, bottom] of down) {
    let open: { top: number; bottom: number } | null = null;
    for (let row = top; row <= bottom; row += 1) {
      const filled = (contents[row] ?? []).slice(left, right + 1).map((held) => !isBlank(held));
      if (filled.slice(1).includes(true)) open = null;
      else if (!open || filled[0]) zones.push((open = { top: row, bottom: row }));
      else open.bottom = row;
    }
  }
  const wide = zone.right > zone.left;
  return zones.map((span) => ({ ...span, left, right })).filter((area) => (area.bottom > area.top || area.right > area.left) && !(wide && area.left === area.right && area.top === area.bottom));
}

/** Whether a word stands in a merged area elsewhere than in its first cell. */
export function hides(zone: Zone, contents: readonly (readonly Held[])[]): boolean {
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let column = zone.left; column <= zone.right; column += 1) {
      if ((row !== zone.top || column !== zone.left) && !isBlank(contents[row]?.[column])) return true;
    }
  }
  return false;
}

/** A merged area as Excel moves it: what comes between its rows belongs to it, and stays when those go. Null where nothing or a single cell is left of it. */
export function shiftZone(zone: Zone, rows: readonly Entry[], columns: readonly Entry[]): Zone | null {
  const down = shiftSpan(zone.top, zone.bottom, rows);
  const along = shiftSpan(zone.left, zone.right, columns);
  if (!down || !along || (down[0] === down[1] && along[0] === along[1])) return null;
  return { top: down[0], bottom: down[1], left: along[0], right: along[1] };
}

function shiftSpan(first: number, last: number, entries: readonly Entry[]): readonly [number, number] | null {
  let [from, to, place] = [-1, -1, 0];
  let open = false;
  for (const { old, goes } of entries) {
    if (old === first) open = true;
    if (open && !goes) {
      if (from < 0) from = place;
      to = place;
    }
    if (!goes) place += 1;
    if (old === last) return from < 0 ? null : [from, to];
  }
  // What reaches beyond all content reaches as far beyond it.
  const beyond = place + last - entries.filter(({ old }) => old !== null).length;
  return [from < 0 ? beyond - (last - first) : from, beyond];
}

/** Whether two areas are one. */
export const sameZone = (a: Zone, b: Zone): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
/** Whether two areas have a cell in common. */
export const meets = (a: Zone, b: Zone): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
