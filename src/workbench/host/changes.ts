import type { Zone } from '../engine';
import { typeName, valueOf, type CellValue } from './cells';
import { columnCount, rowCount } from './address';
import { eventTypes } from './events';
import type { Session } from './session';

/** A single cell as it was before it changed: Excel tells before and after for single cells only. */
export interface Before {
  sheetId: string;
  row: number;
  col: number;
  value: CellValue;
  type: string;
}

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What is about to change, read while it still can be. */
export interface Change {
  sheetId: string;
  before: Before | null;
}

export const officeId = (sheetId: string): string => `{${sheetId}}`;

/** Remembers the cell if the zone is a single one and someone listens. */
export function changeOf(session: Session, sheetId: string, zone: Zone): Change {
  const isSingle = rowCount(zone) === 1 && columnCount(zone) === 1;
  return { sheetId, before: isSingle ? beforeOf(session, sheetId, zone.top, zone.left) : null };
}

export function beforeOf(session: Session, sheetId: string, row: number, col: number): Before | null {
  if (!session.events.isHeard(eventTypes.changed, officeId(sheetId)) || !session.present(sheetId, { top: row, bottom: row, left: col, right: col })) return null;
  const evaluated = session.getters.getEvaluatedCell({ sheetId, row, col });
  return { sheetId, row, col, value: valueOf(evaluated, session.getters.getCell({ sheetId, row, col })), type: typeName(evaluated) };
}

/** Raises Worksheet.onChanged. Source of the shape: learn.microsoft.com, Excel.WorksheetChangedEventArgs. */
export function raiseChanged(session: Session, change: Change, how: { address: string; changeType?: ChangeType; isLocal: boolean; byAddin: boolean; shiftDirection?: string }): void {
  const target = officeId(change.sheetId);
  if (!session.events.isHeard(eventTypes.changed, target)) return;
  const { before } = change;
  let details = {};
  if (before) {
    const at = { sheetId: before.sheetId, row: before.row, col: before.col };
    const after = session.getters.getEvaluatedCell(at);
    details = { valueBefore: before.value, valueAfter: valueOf(after, session.getters.getCell(at)), valueTypeBefore: before.type, valueTypeAfter: typeName(after) };
  }
  session.events.raise(
    eventTypes.changed,
    target,
    {
      type: 'WorksheetChanged',
      worksheetId: target,
      address: how.address,
      changeType: how.changeType ?? 'RangeEdited',
      referenceId: `${target}!${how.address}`,
      shiftDirection: how.shiftDirection ?? 'None',
      ...(how.byAddin ? { triggerSource: 'ThisLocalAddin' } : {}),
      ...details,
    },
    !how.isLocal,
  );
}
