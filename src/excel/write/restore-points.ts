import type { CellValue, PageCell } from '../../matrix';
import type { Zone } from '../../plan';
import { zonesOfPositions } from '../host/addresses';
import type { FilledZone } from './filled-zone';
import type { ChangedEntries } from './restore-entries';
import type { SheetRef } from '../reading/read-sheets';
import type { Entry, Kaskade, KaskadeChange } from '../kept/kaskade-sheet';
import { holds, pageKeyOf, type CellImage } from './write-cells';

/** What was written, as a key of `strings` group `session` with its facts. */
export interface RestoreLabel {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface RestoreCell extends CellImage, PageCell {
  /** What we wrote over it. */
  readonly after: string | number;
}

/** One bulk write, so that it can be taken back: every cell as it was before, and what was written into it; or one change of our own sheet. */
export interface RestorePoint {
  readonly serial: number;
  readonly label: RestoreLabel;
  /** The sheets that were written to; a cell's page counts them. */
  readonly sheets: readonly [SheetRef, ...SheetRef[]];
  readonly cells: readonly RestoreCell[];
  /** A table that was filled where nothing stood, on the first of the sheets. */
  readonly filled?: FilledZone;
  /** What was changed in our own sheet, where no cell of the planner's was. */
  readonly entries?: ChangedEntries;
}

/** Restore points kept, newest first out of this many. */
export const keptPoints = 10;
/** Characters that all restore points may take together; the newest is kept whatever its size. */
export const keptCharacters = 1_000_000;

type PackedCell = readonly [row: number, column: number, content: CellValue, isText: 0 | 1, format: string, after: string | number, page?: number];

interface PackedPoint {
  readonly label: RestoreLabel;
  readonly sheet: SheetRef;
  /** Further sheets, whose cells name their page. */
  readonly more?: readonly SheetRef[];
  readonly cells: readonly PackedCell[];
  readonly filled?: FilledZone;
  readonly entries?: ChangedEntries;
}

function pack({ label, sheets: [sheet, ...more], cells, filled, entries }: RestorePoint): string {
  const packed: PackedPoint = {
    label,
    sheet,
    ...(more.length > 0 ? { more } : {}),
    cells: cells.map((cell): PackedCell => {
      const image = [cell.row, cell.column, cell.content, cell.isText ? 1 : 0, cell.format, cell.after] as const;
      return cell.page > 0 ? [...image, cell.page] : image;
    }),
    ...(filled ? { filled } : {}),
    ...(entries ? { entries } : {}),
  };
  return JSON.stringify(packed);
}

/** Null where the text is none of ours, or has been damaged. */
function unpack(entry: Entry): RestorePoint | null {
  try {
    const { label, sheet, more = [], cells, filled, entries } = JSON.parse(entry.text) as PackedPoint;
    const serial = Number(entry.key);
    if (!Number.isInteger(serial) || typeof label.key !== 'string' || ![sheet, ...more].every(({ id }) => typeof id === 'string')) return null;
    const images = cells.map(([row, column, content, isText, format, after, page = 0]) => ({ row, column, content, isText: isText === 1, format, after, page }));
    return { serial, label, sheets: [sheet, ...more], cells: images, ...(filled ? { filled } : {}), ...(entries ? { entries } : {}) };
  } catch {
    return null;
  }
}

function entriesOf(kaskade: Pick<Kaskade, 'entries'>): readonly Entry[] {
  return kaskade.entries.filter((entry) => entry.section === 'titik-pulih').sort((a, b) => Number(b.key) - Number(a.key));
}

/** The restore points of a workbook, newest first; damaged ones are passed over. */
export function restorePoints(kaskade: Pick<Kaskade, 'entries'>): readonly RestorePoint[] {
  return entriesOf(kaskade).flatMap((entry) => unpack(entry) ?? []);
}

/** A new point, and the change of our sheet that keeps it and drops the oldest beyond the limits. */
export function keepPoint(kaskade: Kaskade, cells: Omit<RestorePoint, 'serial'>): { readonly point: RestorePoint; readonly change: KaskadeChange } {
  const entries = entriesOf(kaskade);
  const serial = Math.max(0, ...entries.map((entry) => Number(entry.key) || 0)) + 1;
  const point = { ...cells, serial };
  const text = pack(point);
  let characters = text.length;
  const remove = entries.filter((entry, index) => {
    characters += entry.text.length;
    return index + 1 >= keptPoints || characters > keptCharacters;
  });
  return { point, change: { remove, add: [{ section: 'titik-pulih', key: String(serial), text }] } };
}

/** The change of our sheet that lets a point go. */
export function dropPoint(kaskade: Kaskade, serial: number): KaskadeChange {
  return { remove: entriesOf(kaskade).filter((entry) => entry.key === String(serial)), add: [] };
}

/** The areas that a point speaks of, by the sheets' ids. */
export function zonesOfPoint({ sheets, cells, filled }: RestorePoint): readonly (readonly [sheetId: string, zones: readonly Zone[]])[] {
  return sheets.map(({ id }, page) => [id, filled ? [filled.zone] : zonesOfPositions(cells.filter((cell) => cell.page === page))]);
}

/** Which cells of a point still hold what we wrote and can be put back, and which somebody has changed since; a cell that is as it was before needs nothing. */
export function compareWithNow(point: RestorePoint, now: readonly (CellImage & PageCell)[]): { readonly ours: readonly RestoreCell[]; readonly changed: readonly RestoreCell[] } {
  const current = new Map(now.map((image) => [pageKeyOf(image), image]));
  const ours: RestoreCell[] = [];
  const changed: RestoreCell[] = [];
  for (const cell of point.cells) {
    const image = current.get(pageKeyOf(cell));
    if (image && holds(image, cell.after)) ours.push(cell);
    else if (image?.content !== cell.content) changed.push(cell);
  }
  return { ours, changed };
}
