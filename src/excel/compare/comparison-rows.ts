import type { FieldRef, Indikator, OwnerId } from '../../plan';
import { apartness, groupByCause, isDoubtful, type Apartness, type Cause, type Comparison } from '../../rules/documents';
import { columnName } from '../host/addresses';
import type { TablePicture } from '../session-state';
import type { OtherSide } from './counterpart';

/** One side of a row: what stands there and where, as text ("Q58", "Renstra!Q58"). Null where the document has no such cell. */
export interface Side {
  readonly indikator: Indikator;
  readonly cell: string | null;
  readonly text: string;
}

/** One line of a comparison: a cell that differs, or an indicator that only one of the documents has. */
export interface ComparisonRow {
  readonly why: Cause | 'hanya-di-sini' | 'hanya-di-sana';
  readonly field: FieldRef;
  readonly here: Side | null;
  readonly there: Side | null;
  /** How far and in which direction the two are apart; null where the cause says it, or there are no two figures. */
  readonly apart: Apartness | null;
  /** 0…1; null for an indicator without a partner. */
  readonly confidence: number | null;
  readonly doubtful: boolean;
}

const name: FieldRef = { field: 'indikator' };

/** Every line of a comparison: differences by their likely cause, then what stands in one of the documents only. */
export function comparisonRows(comparison: Comparison, shown: Pick<TablePicture, 'table' | 'sheets'>, other: OtherSide): readonly ComparisonRow[] {
  return [
    ...groupByCause(comparison).flatMap(({ cause, cells }) => cells.map(({ pair, difference }): ComparisonRow => ({
      why: cause,
      field: difference.field,
      here: { indikator: pair.here, cell: placeHere(shown, difference.owner, difference.field), text: difference.here.raw },
      there: { indikator: pair.there, cell: placeThere(other, difference.ownerThere, difference.fieldThere), text: difference.there.raw },
      apart: apartness(difference),
      confidence: pair.confidence,
      doubtful: isDoubtful(pair),
    }))),
    ...comparison.unmatchedHere.map((one): ComparisonRow => alone('hanya-di-sini', { indikator: one, cell: placeHere(shown, one.id, name), text: '' })),
    ...comparison.unmatchedThere.map((one): ComparisonRow => alone('hanya-di-sana', { indikator: one, cell: placeThere(other, one.id, name), text: '' })),
  ];
}

function alone(why: 'hanya-di-sini' | 'hanya-di-sana', side: Side): ComparisonRow {
  return { why, field: name, here: why === 'hanya-di-sini' ? side : null, there: why === 'hanya-di-sana' ? side : null, apart: null, confidence: null, doubtful: false };
}

/** The cell of the shown table; with its sheet's name where the table goes on over several. */
export function placeHere({ table, sheets }: Pick<TablePicture, 'table' | 'sheets'>, owner: OwnerId, field: FieldRef): string | null {
  return placeOn(table, sheets.length > 1 ? sheets.map((sheet) => sheet.name) : null, owner, field);
}

/** The cell of the other document, with its sheet's name. */
export function placeThere({ table, sheets }: OtherSide, owner: OwnerId, field: FieldRef): string | null {
  return placeOn(table, sheets, owner, field);
}

function placeOn(table: TablePicture['table'], sheets: readonly string[] | null, owner: OwnerId, field: FieldRef): string | null {
  const cell = table.cellOf(owner, field);
  return cell && `${sheets === null ? '' : `${sheets[cell.page] ?? ''}!`}${columnName(cell.column)}${cell.row + 1}`;
}
