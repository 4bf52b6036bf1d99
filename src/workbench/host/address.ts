import type { Zone } from '../engine';
import { invalidArgument } from './errors';

/** Excel's own limits; the engine's sheets are smaller and grow when they are written to. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const wholeSheet: Zone = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const isWholeColumns = (zone: Zone): boolean => zone.top === 0 && zone.bottom === MAX_ROWS - 1;
export const isWholeRows = (zone: Zone): boolean => zone.left === 0 && zone.right === MAX_COLUMNS - 1;
/** Whole rows or columns: Excel answers null for the values, text, formulas and number formats of such a range. */
export const isUnbounded = (zone: Zone): boolean => isWholeColumns(zone) || isWholeRows(zone);

export const rowCount = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnCount = (zone: Zone): number => zone.right - zone.left + 1;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A zone in A1 as Excel writes it: `B2`, `A1:C3`, `A:C`, `2:5`. */
export function zoneAddress(zone: Zone): string {
  if (isWholeRows(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  if (isWholeColumns(zone)) return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  const first = `${columnLetters(zone.left)}${zone.top + 1}`;
  const last = `${columnLetters(zone.right)}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!" : quoted where Excel would quote it. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

const cell = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;
const column = /^\$?([a-z]{1,3})$/i;
const row = /^\$?(\d{1,7})$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const asCell = cell.exec(text);
  if (asCell) return { column: columnNumber(asCell[1] ?? ''), row: Number(asCell[2]) - 1 };
  const asColumn = column.exec(text);
  if (asColumn) return { column: columnNumber(asColumn[1] ?? ''), row: null };
  const asRow = row.exec(text);
  return asRow ? { column: null, row: Number(asRow[1]) - 1 } : null;
}

/** The sheet's name (null where none is given) and the rest of an address such as `'TC 14'!A1:B2`. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address.trim());
  if (!match) return { sheet: null, rest: address.trim() };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), rest: match[3] ?? '' };
}

/** The zone of an A1 address without a sheet; null where it is not an address (it may be a name). */
export function parseZone(address: string): Zone | null {
  const parts = address.trim().split(':');
  if (parts.length > 2) return null;
  const first = corner((parts[0] ?? '').trim());
  const last = parts.length === 2 ? corner((parts[1] ?? '').trim()) : first;
  if (!first || !last) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  const zone = {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    bottom: Math.max(first.row ?? MAX_ROWS - 1, last.row ?? MAX_ROWS - 1),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    right: Math.max(first.column ?? MAX_COLUMNS - 1, last.column ?? MAX_COLUMNS - 1),
  };
  return isOnSheet(zone) ? zone : null;
}

export const isOnSheet = (zone: Zone): boolean => zone.top >= 0 && zone.left >= 0 && zone.bottom < MAX_ROWS && zone.right < MAX_COLUMNS && zone.top <= zone.bottom && zone.left <= zone.right;

/** The zone itself if Excel's sheet has it, else InvalidArgument (`getOffsetRange` beyond the edge, for example). */
export function checkedZone(zone: Zone): Zone {
  if (!isOnSheet(zone)) throw invalidArgument('outside the sheet');
  return zone;
}

export function intersection(a: Zone, b: Zone): Zone | null {
  const zone = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}

export const contains = (outer: Zone, inner: Zone): boolean => outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export function bounding(zones: readonly Zone[]): Zone | null {
  const [first, ...rest] = zones;
  if (!first) return null;
  return rest.reduce((all, zone) => ({ top: Math.min(all.top, zone.top), left: Math.min(all.left, zone.left), bottom: Math.max(all.bottom, zone.bottom), right: Math.max(all.right, zone.right) }), { ...first });
}
