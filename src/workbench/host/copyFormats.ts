import type { Zone } from '../engine';
import { columnCount, intersection, rowCount } from './address';
import { apiNotFound } from './errors';
import type { Session } from './session';

/**
 * Excel.Range `copyFrom` with "Formats": the source's looks, laid over the target again and again where that is larger. Number formats, styles and borders;
 * the source must have no merged cells, whose copying is not offered.
 */
export function copyFormats(session: Session, from: { readonly sheetId: string; readonly zone: Zone }, to: { readonly sheetId: string; readonly zone: Zone }): void {
  const { getters } = session;
  session.assertWritable(to.sheetId);
  if (getters.getMerges(from.sheetId).some((merge) => intersection(merge, from.zone) !== null)) throw apiNotFound('Range.copyFrom (merged cells)');
  // A smaller target is filled in the size of the source, as in Excel.
  const [rows, columns] = [Math.max(rowCount(from.zone), rowCount(to.zone)), Math.max(columnCount(from.zone), columnCount(to.zone))];
  const target = session.makeRoom(to.sheetId, { ...to.zone, bottom: to.zone.top + rows - 1, right: to.zone.left + columns - 1 });
  const looks = new Map<string, { readonly format: string; readonly style: ReturnType<typeof getters.getCellStyle>; readonly border: ReturnType<typeof getters.getCellBorder> }>();
  for (let row = from.zone.top; row <= from.zone.bottom; row++) {
    for (let col = from.zone.left; col <= from.zone.right; col++) {
      const at = { sheetId: from.sheetId, row, col };
      looks.set(`${row - from.zone.top}:${col - from.zone.left}`, { format: getters.getCell(at)?.format ?? '', style: { ...getters.getCellStyle(at) }, border: getters.getCellBorder(at) });
    }
  }
  session.batch((give) => {
    give('CLEAR_FORMATTING', { sheetId: to.sheetId, target: [target] });
    for (let row = target.top; row <= target.bottom; row++) {
      for (let col = target.left; col <= target.right; col++) {
        const look = looks.get(`${(row - target.top) % rowCount(from.zone)}:${(col - target.left) % columnCount(from.zone)}`);
        if (!look) continue;
        give('UPDATE_CELL', { sheetId: to.sheetId, row, col, format: look.format, style: look.style });
        give('SET_BORDER', { sheetId: to.sheetId, row, col, border: look.border ?? undefined });
      }
    }
  });
}
