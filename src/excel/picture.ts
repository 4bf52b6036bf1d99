import { isReading, readMatrix, readSheet, sure, type Grid, type NoReading, type Reading, type SavedMapping } from '../matrix';
import { cellOfOwner, viewPlan, type FieldRef, type OwnerId, type Position } from '../plan';
import { checkPlan, rules, severities, type Finding } from '../rules';
import { claimMappings, type KeptMapping } from './mappings';
import type { SheetMarks } from './marks';
import type { SheetGrid } from './read-sheets';
import type { ReadSheet, SheetPicture } from './session-state';

/** Reads and checks the cells of all sheets together, since agencies are learned across the whole workbook; columns are read as the workbook's mappings say. */
export function picturesOf(sheets: readonly SheetGrid[], mappings: readonly KeptMapping[]): readonly SheetPicture[] {
  const claimed = claimMappings(sheets, mappings);
  const corrections = new Map(sheets.flatMap(({ id, grid }): [string, SavedMapping][] => {
    const mapping = claimed.get(id);
    return mapping ? [[grid.sheet, mapping.saved]] : [];
  }));
  const results = readAll(sheets.map(({ grid }) => grid), corrections);
  return sheets.map(({ id, name }, index): SheetPicture => {
    const reading = results[index] ?? { sheet: name, refused: 'bukan-tabel' };
    if (!isReading(reading)) return { id, name, result: { read: false, why: reading } };
    const view = viewPlan(reading.plan, { table: reading.facts });
    return { id, name, result: { read: true, reading, view, outcome: checkPlan(view, rules) } };
  });
}

/** A sheet that our own code stumbles over counts as no table, so that the others are still read. */
function readAll(grids: readonly Grid[], corrections: ReadonlyMap<string, SavedMapping>): readonly (Reading | NoReading)[] {
  try {
    return readMatrix(grids, { corrections });
  } catch {
    return grids.map((grid) => {
      try {
        return readSheet(grid, { corrections });
      } catch (fault) {
        console.error(`Kaskade could not read "${grid.sheet}"`, fault);
        return { sheet: grid.sheet, refused: 'bukan-tabel' };
      }
    });
  }
}

export function isRead(sheet: SheetPicture | undefined): sheet is ReadSheet {
  return sheet !== undefined && sheet.result.read;
}

/** Whether a sheet says anything: a template whose rows are still empty can be read, but not shown as a cascade. */
export function hasContent({ result: { reading } }: ReadSheet): boolean {
  return reading.plan.items.length + reading.plan.indikator.length + reading.unread.length > 0;
}

/** The sheet to show: the wanted one if it could be read and says anything, else the surest, and among equally sure ones the one with the most indicators. */
export function chooseShown(sheets: readonly SheetPicture[], ...wanted: readonly (string | null | undefined)[]): string | null {
  for (const id of wanted) {
    const sheet = sheets.find((one) => one.id === id);
    if (isRead(sheet) && hasContent(sheet)) return sheet.id;
  }
  const rank = ({ result: { reading } }: ReadSheet): number => (reading.confidence >= sure ? 1e6 : 0) + reading.plan.indikator.length + reading.confidence;
  const readable = sheets.filter(isRead);
  const [best] = (readable.some(hasContent) ? readable.filter(hasContent) : readable).sort((a, b) => rank(b) - rank(a));
  return best?.id ?? null;
}

/** The cell of an owner's field; a field without a column of its own is shown on the owner's first cell. */
export function cellOf({ provenance, columns, zone }: Reading, owner: OwnerId, field: FieldRef): Position | null {
  const exact = cellOfOwner(owner) ?? provenance.cellOf(owner, field);
  if (exact) return exact;
  const row = provenance.rowOf(owner);
  if (row === null) return null;
  for (const column of columns) {
    const found = provenance.ownerAt({ row, column: column.column });
    if (found?.owner === owner) return { row, column: column.column };
  }
  return { row, column: zone.left };
}

/** The cells that findings point at, each with its worst severity. */
export function marksOf({ id, result: { reading, outcome } }: ReadSheet): SheetMarks {
  const cells = new Map<string, SheetMarks['cells'][number]>();
  const worstFirst = [...outcome.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  for (const { owner, field, severity } of worstFirst) {
    const cell = cellOf(reading, owner, field);
    const key = cell ? `${cell.row}:${cell.column}` : '';
    if (cell && !cells.has(key)) cells.set(key, { ...cell, severity });
  }
  return { sheetId: id, cells: [...cells.values()] };
}

/** Indicators without an agency, as `indikator-tanpa-opd` names them: not the advice about tujuan. */
export function isWithoutOpd(finding: Finding): boolean {
  return finding.rule === 'indikator-tanpa-opd' && finding.severity === 'galat';
}

export interface Place extends Position {
  readonly sheetId: string;
  readonly owner: OwnerId;
  readonly field: FieldRef;
}

/** The next cell without an agency after the selection: down the sheet, then the following sheets, then round the corner. Null where there is none. */
export function nextPlaceWithoutOpd(sheets: readonly SheetPicture[], from: Position & { readonly sheetId: string }): Place | null {
  const places = sheets.filter(isRead).flatMap((sheet) => {
    const cells = sheet.result.outcome.findings.filter(isWithoutOpd).flatMap(({ owner, field }): Place[] => {
      const cell = cellOf(sheet.result.reading, owner, field);
      return cell ? [{ ...cell, sheetId: sheet.id, owner, field }] : [];
    });
    return cells.sort((a, b) => a.row - b.row || a.column - b.column);
  });
  const order = (sheetId: string): number => sheets.findIndex((sheet) => sheet.id === sheetId);
  const here = order(from.sheetId);
  const isAfter = (place: Place): boolean => {
    const sheet = order(place.sheetId);
    if (sheet !== here) return sheet > here;
    return place.row > from.row || (place.row === from.row && place.column > from.column);
  };
  return places.find(isAfter) ?? places[0] ?? null;
}
