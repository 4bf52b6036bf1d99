import type { SessionState } from '../../excel/session-state';
import type { Speaker } from '../../strings';
import { tableNames } from './table-names';

/** What columns can be set for, in the workbook's order: tables, and sheets with content but without a table. */
export function mappablePlaces({ workbook }: Pick<SessionState, 'workbook'>, speaker: Speaker): readonly { readonly id: string; readonly name: string }[] {
  if (!workbook) return [];
  const names = tableNames(workbook.tables, speaker);
  return workbook.sheets.flatMap(({ id }) => [
    ...workbook.tables.filter(({ sheets }) => sheets[0].id === id).map((table) => ({ id: table.id, name: names.get(table.id) ?? '' })),
    ...workbook.unread.filter((sheet) => sheet.id === id && sheet.refused !== 'kosong').map(({ name }) => ({ id, name })),
  ]);
}
