import { columnOf, lettersOf } from './formulas';

/** A rectangle of cells, zero-based and inclusive; Infinity where it runs to the sheet's end. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Reads `A1`, `$B$2:C9`, `D:D`, `3:5`, with Excel's or the engine's way of leaving an end open; null for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{0,3})\$?([0-9]{0,7})(?::\$?([A-Za-z]{0,3})\$?([0-9]{0,7}))?$/.exec(text.trim());
  if (!match || (!match[1] && !match[2])) return null;
  const [, firstLetters = '', firstRow = '', lastLetters, endRow] = match;
  const alone = lastLetters === undefined && endRow === undefined;
  if (alone && (!firstLetters || !firstRow)) return null;
  const left = firstLetters ? columnOf(firstLetters) : 0;
  const top = firstRow ? Number(firstRow) - 1 : 0;
  const right = alone ? left : lastLetters ? columnOf(lastLetters) : Infinity;
  const bottom = alone ? top : endRow ? Number(endRow) - 1 : Infinity;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom) >= lastRow ? Infinity : Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right) >= lastColumn ? Infinity : Math.max(left, right),
  };
}

/** Areas of an sqref or of a comma list, unreadable ones left out. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** The engine's text: open ends are left out (`B2:B`, `A3:5`). */
export function engineArea(area: Area): string {
  const first = lettersOf(area.left) + (area.top + 1);
  if (area.bottom === Infinity && area.right === Infinity) return `${first}:${lettersOf(lastColumn)}`;
  if (area.bottom === Infinity) return area.top === 0 ? `${lettersOf(area.left)}:${lettersOf(area.right)}` : `${first}:${lettersOf(area.right)}`;
  if (area.right === Infinity) return area.left === 0 ? `${area.top + 1}:${area.bottom + 1}` : `${first}:${area.bottom + 1}`;
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${lettersOf(area.right)}${area.bottom + 1}`;
}

/** The file's text (ST_Ref): open ends are spelled out. */
export function fileArea(area: Area): string {
  const first = lettersOf(area.left) + (area.top + 1);
  const last = lettersOf(Math.min(area.right, lastColumn)) + (Math.min(area.bottom, lastRow) + 1);
  return first === last ? first : `${first}:${last}`;
}

/** `'Lembar Dua'!$A$1:$B$9`; whole columns and rows in their short form, as Excel writes names. */
export function absoluteReference(sheetName: string, area: Area): string {
  const columns = area.top === 0 && area.bottom === Infinity;
  const rows = area.left === 0 && area.right === Infinity;
  const bottom = Math.min(area.bottom, lastRow) + 1;
  const right = lettersOf(Math.min(area.right, lastColumn));
  const first = columns ? `$${lettersOf(area.left)}` : rows ? `$${area.top + 1}` : `$${lettersOf(area.left)}$${area.top + 1}`;
  const last = columns ? `$${right}` : rows ? `$${bottom}` : `$${right}$${bottom}`;
  return `${quotedName(sheetName)}!${first === last && !columns && !rows ? first : `${first}:${last}`}`;
}

/** A sheet's name as formulas want it: quoted unless it is a plain word that no cell address or R1C1 reference could be. */
export function quotedName(sheetName: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName) && !/^(?:[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*|[Rr]|[Cc])$/.test(sheetName)) return sheetName;
  return `'${sheetName.replace(/'/g, "''")}'`;
}

/** Splits `'Lembar Dua'!$A$1` into sheet and rest; null when it names no sheet. */
export function splitReference(reference: string): { sheet: string; rest: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  return match ? { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), rest: match[3] ?? '' } : null;
}
