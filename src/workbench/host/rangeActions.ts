import { panesOf } from '../book';
import type { Zone } from '../engine';
import { columnCount, contains, intersection, isWholeColumns, isWholeRows, rowCount, zoneAddress } from './address';
import { usedZone } from './cells';
import { changeOf, raiseChanged } from './changes';
import { HostError, invalidArgument } from './errors';
import { freeze } from './objects/freezePanes';
import type { Session } from './session';

const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Excel.Range `merge`: keeps the first cell's content and drops the rest; `across` merges each row by itself. Overlapping merges become one, a table refuses. */
export function mergeRange(session: Session, sheetId: string, zone: Zone, across: boolean): void {
  session.assertWritable(sheetId);
  const cells = session.makeRoom(sheetId, zone);
  const wanted = across ? between(cells.top, cells.bottom).map((row) => ({ ...cells, top: row, bottom: row })) : [cells];
  const target = wanted.filter((area) => rowCount(area) * columnCount(area) > 1);
  if (target.length === 0) return;
  const overlapped = session.getters.getMerges(sheetId).filter((merge) => target.some((area) => intersection(area, merge) !== null));
  if (session.getters.getCoreTables(sheetId).some((table) => target.some((area) => intersection(area, table.range.zone)))) throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  const { rows, columns } = panesOf(session.book, sheetId);
  const crosses = target.some(({ top, bottom, left, right }) => (top < rows && bottom >= rows) || (left < columns && right >= columns));
  // The engine does not merge across the edge of frozen panes; Excel does, so the panes step aside.
  if (crosses) session.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId });
  session.batch((give) => {
    if (overlapped.length > 0) give('REMOVE_MERGE', { sheetId, target: overlapped });
    give('ADD_MERGE', { sheetId, target, force: true });
  });
  if (crosses) freeze(session, sheetId, rows, columns);
}

/** Excel.Range `unmerge`: every merge that touches the range comes apart. */
export function unmergeRange(session: Session, sheetId: string, zone: Zone): void {
  session.assertWritable(sheetId);
  const target = session.getters.getMerges(sheetId).filter((merge) => intersection(zone, merge) !== null);
  if (target.length > 0) session.dispatch('REMOVE_MERGE', { sheetId, target });
}

/** Excel.Range `clear`. Formats are styles, number formats, borders and conditional formats; contents are values and formulas; validations go with "All". */
export function clearRange(session: Session, sheetId: string, zone: Zone, applyTo: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks'): void {
  session.assertWritable(sheetId);
  if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') return;
  const present = session.present(sheetId, zone);
  if (!present) return;
  const change = changeOf(session, sheetId, zone);
  const formats = applyTo !== 'Contents';
  const contents = applyTo !== 'Formats';
  const reduced = formats ? session.conditionalFormats(sheetId).flatMap((format) => reducedFormat(session, sheetId, format.ranges, format.id, present) ?? []) : [];
  const held = usedZone(session, sheetId, false, present);
  const merges = session.getters.getMerges(sheetId).filter((merge) => contains(present, merge));
  session.batch((give) => {
    if (contents && held) for (const at of filledCells(session, sheetId, held)) give('UPDATE_CELL', { sheetId, ...at, content: '' });
    if (formats) {
      if (held) give('CLEAR_FORMATTING', { sheetId, target: [held] });
      give('SET_ZONE_BORDERS', { sheetId, target: [present], border: { position: 'clear' } });
      if (merges.length > 0) give('REMOVE_MERGE', { sheetId, target: merges });
    }
    for (const { id, ranges } of reduced) {
      const format = session.conditionalFormats(sheetId).find((candidate) => candidate.id === id);
      if (ranges.length === 0) give('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
      else if (format) give('ADD_CONDITIONAL_FORMAT', { sheetId, cf: { id, rule: format.rule, ...(format.stopIfTrue ? { stopIfTrue: true } : {}) }, ranges: ranges.map((area) => session.getters.getRangeDataFromZone(sheetId, area)) });
    }
  });
  if (applyTo === 'All') clearValidations(session, sheetId, present);
  if (contents) raiseChanged(session, change, { address: zoneAddress(zone), isLocal: true, byAddin: true });
}

function* filledCells(session: Session, sheetId: string, zone: Zone): Iterable<{ row: number; col: number }> {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = session.getters.getCell({ sheetId, row, col });
      if (cell && (cell.isFormula || cell.content !== '')) yield { row, col };
    }
  }
}

/** What is left of a conditional format when the zone is taken out of it; null where it is not touched. */
export function reducedFormat(session: Session, sheetId: string, addresses: readonly string[], id: string, without: Zone): { id: string; ranges: Zone[] } | null {
  const zones = addresses.map((address) => session.getters.getRangeFromSheetXC(sheetId, address).zone);
  if (!zones.some((zone) => intersection(zone, without))) return null;
  return { id, ranges: zones.flatMap((zone) => subtract(zone, without)) };
}

/** The parts of a zone outside another: up to four rectangles. */
export function subtract(zone: Zone, without: Zone): Zone[] {
  const hole = intersection(zone, without);
  if (!hole) return [zone];
  const parts: Zone[] = [];
  if (hole.top > zone.top) parts.push({ ...zone, bottom: hole.top - 1 });
  if (hole.left > zone.left) parts.push({ top: hole.top, bottom: hole.bottom, left: zone.left, right: hole.left - 1 });
  if (hole.right < zone.right) parts.push({ top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: zone.right });
  if (hole.bottom < zone.bottom) parts.push({ ...zone, top: hole.bottom + 1 });
  return parts;
}

/** Takes the zone out of every data validation. The engine has no command for it: the rule is given again on what is left. */
export function clearValidations(session: Session, sheetId: string, zone: Zone): void {
  const touched = session.getters.getDataValidationRules(sheetId).filter((rule) => rule.ranges.some((range) => intersection(range.zone, zone)));
  if (touched.length === 0) return;
  session.batch((give) => {
    for (const { ranges, ...rule } of touched) {
      const left = ranges.flatMap((range) => subtract(range.zone, zone));
      if (left.length === 0) give('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
      else give('ADD_DATA_VALIDATION_RULE', { sheetId, rule, ranges: left.map((area) => session.getters.getRangeDataFromZone(sheetId, area)) });
    }
  });
}

/** Excel.Range `insert`: whole rows and columns make room in the sheet, other ranges push their neighbours. Returns the cells that are now blank. */
export function insertCells(session: Session, sheetId: string, zone: Zone, shift: 'Down' | 'Right'): Zone {
  session.assertWritable(sheetId);
  const sheetName = session.getters.getSheetName(sheetId);
  const rows = isWholeRows(zone);
  if (rows || isWholeColumns(zone)) {
    const first = rows ? zone.top : zone.left;
    const size = rows ? session.getters.getNumberRows(sheetId) : session.getters.getNumberCols(sheetId);
    if (first < size) session.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension: rows ? 'ROW' : 'COL', base: first, quantity: rows ? rowCount(zone) : columnCount(zone), position: 'before' });
    raiseChanged(session, { sheetId, before: null }, { address: zoneAddress(zone), changeType: rows ? 'RowInserted' : 'ColumnInserted', isLocal: true, byAddin: true });
    return zone;
  }
  session.makeRoom(sheetId, zone);
  onSheet(session, sheetId, () => session.dispatch('INSERT_CELL', { zone, shiftDimension: shift === 'Down' ? 'ROW' : 'COL' }));
  raiseChanged(session, { sheetId, before: null }, { address: zoneAddress(zone), changeType: 'CellInserted', isLocal: true, byAddin: true, shiftDirection: shift === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight' });
  return zone;
}

/** Excel.Range `delete`. */
export function deleteCells(session: Session, sheetId: string, zone: Zone, shift: 'Up' | 'Left'): void {
  session.assertWritable(sheetId);
  const sheetName = session.getters.getSheetName(sheetId);
  const rows = isWholeRows(zone);
  if (rows || isWholeColumns(zone)) {
    const present = session.present(sheetId, zone);
    if (present) {
      const elements = rows ? between(present.top, present.bottom) : between(present.left, present.right);
      const size = rows ? session.getters.getNumberRows(sheetId) : session.getters.getNumberCols(sheetId);
      // The engine never gives up its last row or column; Excel's sheet has more of them than can be deleted.
      if (elements.length === size) session.makeRoom(sheetId, rows ? { ...present, bottom: size } : { ...present, right: size });
      session.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: rows ? 'ROW' : 'COL', elements });
    }
    raiseChanged(session, { sheetId, before: null }, { address: zoneAddress(zone), changeType: rows ? 'RowDeleted' : 'ColumnDeleted', isLocal: true, byAddin: true });
    return;
  }
  if (session.present(sheetId, zone)) {
    session.makeRoom(sheetId, zone);
    onSheet(session, sheetId, () => session.dispatch('DELETE_CELL', { zone, shiftDimension: shift === 'Up' ? 'ROW' : 'COL' }));
  }
  raiseChanged(session, { sheetId, before: null }, { address: zoneAddress(zone), changeType: 'CellDeleted', isLocal: true, byAddin: true, shiftDirection: shift === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft' });
}

// The engine shifts cells on the sheet in front only.
function onSheet(session: Session, sheetId: string, work: () => void): void {
  const front = session.getters.getActiveSheetId();
  if (front === sheetId) {
    work();
    return;
  }
  if (!session.getters.isSheetVisible(sheetId)) throw new HostError('InvalidOperation', 'The workbench cannot shift cells of a hidden worksheet.');
  session.dispatch('ACTIVATE_SHEET', { sheetIdFrom: front, sheetIdTo: sheetId });
  try {
    work();
  } finally {
    session.dispatch('ACTIVATE_SHEET', { sheetIdFrom: sheetId, sheetIdTo: front });
  }
}

export function hideRows(session: Session, sheetId: string, zone: Zone, isHidden: boolean): void {
  hide(session, sheetId, 'ROW', isHidden, session.makeRoom(sheetId, { ...zone, left: 0, right: 0 }));
}

export function hideColumns(session: Session, sheetId: string, zone: Zone, isHidden: boolean): void {
  hide(session, sheetId, 'COL', isHidden, session.makeRoom(sheetId, { ...zone, top: 0, bottom: 0 }));
}

function hide(session: Session, sheetId: string, dimension: 'ROW' | 'COL', isHidden: boolean, zone: Zone): void {
  session.assertWritable(sheetId);
  const elements = (dimension === 'ROW' ? between(zone.top, zone.bottom) : between(zone.left, zone.right)).filter((index) => session.getters.isHeaderHidden(sheetId, dimension, index) !== isHidden);
  if (elements.length === 0) return;
  session.dispatch(isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
}

/** Excel.Range `select`: brings the sheet to the front and selects the cells. */
export function selectRange(session: Session, sheetId: string, zone: Zone): void {
  if (!session.getters.isSheetVisible(sheetId)) throw new HostError('InvalidSelection', 'A range on a hidden worksheet cannot be selected.');
  const cells = session.makeRoom(sheetId, zone);
  const front = session.getters.getActiveSheetId();
  if (front !== sheetId) session.dispatch('ACTIVATE_SHEET', { sheetIdFrom: front, sheetIdTo: sheetId });
  const select = (chosen: Zone): boolean => session.model.selection.selectZone({ cell: { col: chosen.left, row: chosen.top }, zone: chosen }, { scrollIntoView: true }).isSuccessful;
  if (select(cells)) return;
  // Excel selects hidden cells too; the engine does not, so its selection goes to what can be seen beside them.
  const row = nearestShown(session, sheetId, 'ROW', cells.top);
  const col = nearestShown(session, sheetId, 'COL', cells.left);
  if (row === null || col === null || !select({ top: row, bottom: row, left: col, right: col })) throw invalidArgument('the range cannot be selected');
}

function nearestShown(session: Session, sheetId: string, dimension: 'ROW' | 'COL', from: number): number | null {
  const size = dimension === 'ROW' ? session.getters.getNumberRows(sheetId) : session.getters.getNumberCols(sheetId);
  const shown = Array.from({ length: size }, (_, index) => index).filter((index) => !session.getters.isHeaderHidden(sheetId, dimension, index));
  return shown.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0] ?? null;
}

/** Excel.Range `getSurroundingRegion`: the block of filled cells around the range, up to blank rows and columns. */
export function surroundingZone(session: Session, sheetId: string, zone: Zone): Zone {
  let region = zone;
  for (;;) {
    const ring = { top: Math.max(region.top - 1, 0), left: Math.max(region.left - 1, 0), bottom: region.bottom + 1, right: region.right + 1 };
    const filled = usedZone(session, sheetId, true, ring);
    const next = filled ? { top: Math.min(region.top, filled.top), left: Math.min(region.left, filled.left), bottom: Math.max(region.bottom, filled.bottom), right: Math.max(region.right, filled.right) } : region;
    if (zoneAddress(next) === zoneAddress(region)) return region;
    region = next;
  }
}
