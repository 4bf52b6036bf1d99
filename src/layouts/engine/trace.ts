import type { CellSource, DrawingTrace, RowTrace, TablePart } from '../drawing';
import { sourceOf } from './content';
import type { ColumnField } from './form';
import type { LaidHeader, PlacedColumn } from './header';
import type { Place } from './place';
import type { Body, BodyRow } from './rows/body';

/** Columns that speak of the item; the others speak of the indicator where a row has one. */
const ofItem: ReadonlySet<ColumnField> = new Set<ColumnField>(['kode', 'uraian', 'tingkat', 'nomor']);

/** Where the rows, columns and cells of a table come from. */
export function traceOf({ columns }: LaidHeader, body: Body, place: Place): DrawingTrace {
  const summed = new Set(body.sums.map(({ row, column }) => `${row}:${column}`));
  const rows: RowTrace[] = [];
  const sources: (readonly (CellSource | null)[])[] = [];
  const nothing = columns.map(() => null);
  const counts = new Map<TablePart, number>();
  for (let row = 0; row < place.rowCount; row += 1) {
    const at = row - place.bodyTop;
    const written = body.rows[at];
    const part = written ? 'isi' : partOf(row, place);
    const count = counts.get(part) ?? 0;
    counts.set(part, count + 1);
    rows.push({ part, id: written?.owner.id ?? `${part}:${count}`, words: written?.owner.words ?? '' });
    sources.push(written ? columns.map((column, index) => (summed.has(`${at}:${index}`) ? null : sourceIn(written, column, index))) : nothing);
  }
  return { rows, columns: columnKeys(columns), sources };
}

/** What fills the cell, with all that say the same. */
function sourceIn(row: BodyRow, column: PlacedColumn, index: number): CellSource | null {
  const source = fillerOf(row, column, index);
  const { indikator, others = [] } = row.owner;
  return source && others.length > 0 && source.owner === indikator ? { ...source, others } : source;
}

/** What fills the cell, or, of an empty one, what would. */
function fillerOf({ owner, cells }: BodyRow, column: PlacedColumn, index: number): CellSource | null {
  const cell = cells[index];
  if (cell) return cell.source ?? null;
  const { field, level } = column.form;
  if (ofItem.has(field) || level !== undefined) return null;
  const whose = owner.indikator ?? (field === 'indikator' ? null : owner.item);
  return whose === null ? null : sourceOf(whose, column);
}

function partOf(row: number, { captions, notes, headerTop, bodyTop, sourceRow, signature }: Place): TablePart {
  if (row < captions) return 'judul';
  if (row < captions + notes) return 'catatan';
  if (row < headerTop) return 'ruang';
  if (row < bodyTop) return 'kepala';
  if (row === sourceRow) return 'sumber';
  return row === signature?.zone.top ? 'tanda-tangan' : 'ruang';
}

function columnKeys(columns: readonly PlacedColumn[]): readonly string[] {
  const counts = new Map<string, number>();
  return columns.map(({ form: { field, level }, year }) => {
    const key = `${field}${year === null ? '' : `:${year}`}${level === undefined ? '' : `@${level}`}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}~${count}`;
  });
}
