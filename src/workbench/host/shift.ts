import type { Zone } from '../engine';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './address';

/** Rows or columns that come (`first`, `count`) or go (`gone`, in any order) on a sheet. */
export type Shift = { dimension: 'ROW' | 'COL' } & ({ first: number; count: number } | { gone: readonly number[] });

/** Where cells are after the shift, as Excel moves a range; null when none of them is left. */
export function shifted(zone: Zone, shift: Shift): Zone | null {
  const isRow = shift.dimension === 'ROW';
  if (isRow ? isWholeColumns(zone) : isWholeRows(zone)) return zone;
  const limit = (isRow ? MAX_ROWS : MAX_COLUMNS) - 1;
  const span = move(isRow ? zone.top : zone.left, isRow ? zone.bottom : zone.right, shift, limit);
  if (!span) return null;
  return isRow ? { ...zone, top: span.first, bottom: span.last } : { ...zone, left: span.first, right: span.last };
}

function move(first: number, last: number, shift: Shift, limit: number): { first: number; last: number } | null {
  if ('count' in shift) {
    const moved = { first: first >= shift.first ? first + shift.count : first, last: last >= shift.first ? last + shift.count : last };
    return moved.first > limit ? null : { first: moved.first, last: Math.min(moved.last, limit) };
  }
  const before = shift.gone.filter((index) => index < first).length;
  const inside = shift.gone.filter((index) => index >= first && index <= last).length;
  return inside === last - first + 1 ? null : { first: first - before, last: last - before - inside };
}
