import type { Position, Zone } from '../../plan';

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) name = String.fromCharCode(65 + (left % 26)) + name;
  return name;
}

/** "Q58" or "Q58:Q63". */
export function addressOf(zone: Zone): string {
  const from = `${columnName(zone.left)}${zone.top + 1}`;
  return zone.top === zone.bottom && zone.left === zone.right ? from : `${from}:${columnName(zone.right)}${zone.bottom + 1}`;
}

/** "5:9", whole rows. */
export function rowsAddress(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** "C:F", whole columns. */
export function columnsAddress(first: number, last: number): string {
  return `${columnName(first)}:${columnName(last)}`;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * The zones of an address as events give it: sheet names and $ are dropped, whole rows and columns reach to the sheet's end.
 * What cannot be understood is left out: an event is a hint.
 */
export function zonesOfAddress(address: string): readonly Zone[] {
  const zones: Zone[] = [];
  for (const part of address.replace(/'(?:[^']|'')*'!/g, '').split(/[,;]/)) {
    const local = part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '').trim();
    const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(local);
    if (!match || local === '') continue;
    const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
    zones.push({
      top: fromRow === '' ? 0 : Number(fromRow) - 1,
      left: fromColumn === '' ? 0 : columnIndex(fromColumn),
      bottom: toRow === '' ? lastRow : Number(toRow) - 1,
      right: toColumn === '' ? lastColumn : columnIndex(toColumn),
    });
  }
  return zones;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function contains(outer: Zone, inner: Zone): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

/** Few rectangles that hold exactly these cells: runs down a column, then equal runs side by side. */
export function zonesOfPositions(positions: readonly Position[]): readonly Zone[] {
  const sorted = [...positions].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run && run.left === column && row <= run.bottom + 1) run.bottom = Math.max(run.bottom, row);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const zones = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const merged: Zone[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const beside = zones.get(key);
    if (beside && beside.right + 1 === run.left) beside.right = run.right;
    else {
      zones.set(key, run);
      merged.push(run);
    }
  }
  return merged;
}

/**
 * Longest list of addresses handed to `getRanges` at once, in characters. Excel refuses somewhere above 8 192 with InvalidArgument, where exactly depends on
 * the areas (OfficeDev/office-js issue 5198: 8 207 failed, another list of 9 085 passed), so half of it is used.
 */
export const addressLimit = 4096;

/** Address lists, each short enough for `getRanges`. */
export function addressLists(addresses: readonly string[], limit = addressLimit): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + 1 + address.length > limit) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  if (list !== '') lists.push(list);
  return lists;
}
