import type { PageCell } from '../../matrix';
import type { FieldRef, OwnerId, Position, Zone } from '../../plan';
import { severities, type Finding } from '../../rules';
import { zonesOfPositions } from '../host/addresses';
import type { SheetMarks } from './marks';
import type { SheetRef } from '../reading/read-sheets';
import type { TablePicture } from '../session-state';

/** A cell of the workbook. */
export interface SheetCell extends Position {
  readonly sheetId: string;
}

/** The cell that holds an owner's field, which of an agency may be the row or title that names it; null where the table has no such column. */
export function exactCellOf({ table, sheets }: TablePicture, owner: OwnerId, field: FieldRef): SheetCell | null {
  const cell = table.cellOf(owner, field) ?? (field.field === 'opd' ? table.headingOf(owner) : null);
  const sheet = cell && sheets[cell.page];
  return sheet ? { sheetId: sheet.id, row: cell.row, column: cell.column } : null;
}

/** The cell of an owner's field; a field without a column of its own is shown on the owner's first cell. */
export function cellOf(picture: TablePicture, owner: OwnerId, field: FieldRef): SheetCell | null {
  const { table, sheets } = picture;
  const exact = exactCellOf(picture, owner, field);
  if (exact) return exact;
  const at = table.rowOf(owner);
  const reading = at && table.pages[at.page];
  const sheet = at && sheets[at.page];
  if (!at || !reading || !sheet) return null;
  const own = reading.columns.find(({ column }) => reading.provenance.ownerAt({ row: at.row, column })?.owner === owner);
  return { sheetId: sheet.id, row: at.row, column: own?.column ?? reading.zone.left };
}

/** What a cell of the workbook belongs to in a table; null outside its data. */
export function ownerAt({ table, sheets }: TablePicture, { sheetId, row, column }: SheetCell): { readonly owner: OwnerId; readonly field: FieldRef } | null {
  for (const [page, { id }] of sheets.entries()) {
    const found = id === sheetId ? table.ownerAt({ page, row, column }) : null;
    if (found) return found;
  }
  return null;
}

/** The areas that hold exactly these cells, by the sheets' ids. */
export function zonesByPage(sheets: readonly SheetRef[], cells: readonly PageCell[]): ReadonlyMap<string, readonly Zone[]> {
  return new Map(sheets.flatMap(({ id }, page): readonly (readonly [string, readonly Zone[]])[] => {
    const zones = zonesOfPositions(cells.filter((cell) => cell.page === page));
    return zones.length > 0 ? [[id, zones]] : [];
  }));
}

/** The cells that findings point at, each with its worst severity, sheet by sheet. */
export function marksOf(tables: readonly TablePicture[]): readonly SheetMarks[] {
  const sheets = new Map<string, Map<string, SheetMarks['cells'][number]>>();
  for (const table of tables) {
    const worstFirst = [...table.outcome.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    for (const { owner, field, severity } of worstFirst) {
      const cell = cellOf(table, owner, field);
      if (!cell) continue;
      const cells = sheets.get(cell.sheetId) ?? new Map<string, SheetMarks['cells'][number]>();
      sheets.set(cell.sheetId, cells);
      const key = `${cell.row}:${cell.column}`;
      if (!cells.has(key)) cells.set(key, { row: cell.row, column: cell.column, severity });
    }
  }
  return [...sheets].map(([sheetId, cells]) => ({ sheetId, cells: [...cells.values()] }));
}

/** Owners that the checker misses an agency for: what a picture marks. */
export function ownersWithoutOpd({ outcome }: Pick<TablePicture, 'outcome'>): ReadonlySet<OwnerId> {
  return new Set(outcome.findings.filter(isWithoutOpd).map(({ owner }) => owner));
}

/** Indicators without an agency, as `indikator-tanpa-opd` names them: not the advice about tujuan. */
export function isWithoutOpd(finding: Finding): boolean {
  return finding.rule === 'indikator-tanpa-opd' && finding.severity === 'galat';
}

export interface Place extends SheetCell {
  readonly tableId: string;
  readonly owner: OwnerId;
  readonly field: FieldRef;
}

/** The next cell without an agency after the selection: down the sheet, then the following sheets (`order`, by id), then round the corner. Null where there is none. */
export function nextPlaceWithoutOpd(tables: readonly TablePicture[], order: readonly string[], from: SheetCell): Place | null {
  const compare = (a: SheetCell, b: SheetCell): number => order.indexOf(a.sheetId) - order.indexOf(b.sheetId) || a.row - b.row || a.column - b.column;
  const places = tables.flatMap((table) =>
    table.outcome.findings.filter(isWithoutOpd).flatMap(({ owner, field }): Place[] => {
      const cell = cellOf(table, owner, field);
      return cell ? [{ ...cell, tableId: table.id, owner, field }] : [];
    })).sort(compare);
  return places.find((place) => compare(place, from) > 0) ?? places[0] ?? null;
}
