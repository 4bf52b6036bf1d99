import type { Zone } from '../../plan';
import type { Drawing } from '../drawing';
import { rupiahFormat } from './content';
import type { Dress } from './form';
import type { LaidHeader } from './header';
import { charactersOf, columnPoints, rowHeights, tallestRow, type Lettering, type TextBox } from './measure';
import type { Place } from './place';
import { totalGap, type Body } from './rows/body';

/** Characters of a level's column in which nothing stands, where nothing will be written by hand either. */
const bare = 6;

/** Points of air between a table and the source line, which stands at the foot of its row. */
const sourceGap = 6;

/** Points of air above a signature block, in its row. */
const signatureGap = 10;

/** Points of the empty row above a total: it looks like a double line. */
const gapAboveTotal = 3;

/** What a table's columns may be as wide as. */
export interface Room {
  /** Points between the margins of its page. */
  readonly page: number;
  /** Whether a level of which the plan has nothing takes no room: only where nobody fills it in by hand. */
  readonly shrinks: boolean;
}

/**
 * A column is as wide as its longest number or word asks for, within the bounds of its form; a header word that stands over it alone is never broken. Where the page has room left, words that
 * are longer than these bounds take of it, so that they need not be broken.
 */
export function widthsOf(header: LaidHeader, body: Body, dress: Dress, room: Room): readonly number[] {
  const wide = new Set(body.merges.filter((zone) => zone.right > zone.left).map((zone) => `${zone.top}:${zone.left}`));
  const heads = new Map(header.labels.filter(({ zone }) => zone.left === zone.right).map(({ text, zone }) => [zone.left, text]));
  const headed = (column: number): readonly number[] => (heads.get(column) ?? '').split(/\s+/).map((word) => charactersOf(word, { size: dress.size, bold: true, font: dress.font }));
  /** What the longest word of a column asks for, looked for until it is as much as `enough`. */
  const wanted = (column: number, least: number, enough: number): number => {
    let needed = least;
    for (const [at, row] of body.rows.entries()) {
      const cell = row.cells[column];
      if (!cell || needed >= enough || wide.has(`${at}:${column}`)) continue;
      const words = typeof cell.value === 'number' ? [shownNumber(cell.value, cell.format)] : cell.value.split(/\s+/);
      for (const word of words) needed = Math.max(needed, charactersOf(word, { size: dress.size, bold: isBold(dress, row.kind), font: dress.font }));
    }
    return needed;
  };
  const columns = header.columns.map(({ form }, column) => {
    const empty = room.shrinks && form.field === 'uraian' && body.rows.length > 0 && body.rows.every((row) => !row.cells[column]);
    const least = Math.max(empty ? Math.min(bare, form.least) : form.least, ...headed(column));
    const most = Math.max(form.most, form.least);
    return { least, most, width: Math.min(most, wanted(column, least, most)) };
  });
  const left = room.page - columns.reduce((sum, { width }) => sum + columnPoints(width), 0);
  if (left <= 0) return columns.map(({ width }) => width);
  const lacking = columns.map(({ least, most, width }, column) => (width < most ? 0 : Math.max(least, wanted(column, least, Infinity)) - width));
  const all = columnPoints(lacking.reduce((sum, characters) => sum + characters, 0)) - columnPoints(0);
  const share = all <= 0 ? 0 : Math.min(1, left / all);
  return columns.map(({ width }, column) => Math.floor((width + (lacking[column] ?? 0) * share) * 100) / 100);
}

/** About what a number shows under its format; only its length matters. */
function shownNumber(value: number, format: string): string {
  const digits = value.toFixed(format.split('.')[1]?.length ?? 0);
  const whole = digits.split('.')[0] ?? '';
  return format.startsWith(rupiahFormat) ? `${digits}${'.'.repeat(Math.floor((whole.length - 1) / 3))}` : digits;
}

/** Heights of all rows, in their order, under which every text shows whole; the source line runs on beside its cell and needs none. */
export function heightsOf(values: Drawing['values'], merges: readonly Zone[], columnWidths: readonly number[], dress: Dress, body: Body, place: Place): Drawing['rowHeights'] {
  const starts = new Map(merges.map((zone) => [`${zone.top}:${zone.left}`, zone]));
  const boxes: TextBox[] = [];
  values.forEach((cells, row) => {
    if (row === place.sourceRow) return;
    cells.forEach((value, column) => {
      if (value === null) return;
      const zone = starts.get(`${row}:${column}`) ?? { top: row, left: column, bottom: row, right: column };
      const width = columnWidths.slice(zone.left, zone.right + 1).reduce((sum, characters) => sum + columnPoints(characters), 0);
      boxes.push({ top: zone.top, bottom: zone.bottom, width, text: typeof value === 'number' ? '0' : value, lettering: { ...letteringOf(row, dress, body, place), font: dress.font } });
    });
  });
  const line = dress.size * 1.3 + 3;
  const heightOf = (row: number): number | null => {
    if (row === place.sourceRow) return dress.noteSize * 1.3 + 3 + sourceGap;
    return body.rows[row - place.bodyTop]?.owner.id === totalGap ? gapAboveTotal : null;
  };
  const gapOf = (row: number): number => (row === place.signature?.zone.top && place.sourceRow !== null ? signatureGap : 0);
  return rowHeights(place.rowCount, line, boxes).map((height, row) => ({ row, height: heightOf(row) ?? Math.min(tallestRow, height + gapOf(row)) }));
}

function letteringOf(row: number, dress: Dress, body: Body, place: Place): Lettering {
  if (row < place.captions) return { size: dress.titleSize, bold: true };
  if (row < place.headerTop) return { size: dress.note.size ?? dress.size, bold: true };
  if (row >= place.bodyEnd) return { size: Math.max(dress.size, dress.noteSize), bold: true };
  const written = body.rows[row - place.bodyTop];
  return { size: dress.size, bold: written === undefined || isBold(dress, written.kind) };
}

function isBold(dress: Dress, kind: Body['rows'][number]['kind']): boolean {
  return kind !== null && (dress.levels[kind]?.bold ?? false);
}
