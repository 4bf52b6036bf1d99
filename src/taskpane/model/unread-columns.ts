import type { Table } from '../../matrix';
import { columnRuns } from '../../matrix/column-runs';
import { unreadColumnSentence, type Speaker } from '../../strings';
import { columnName } from './address';

/** The sentence that names the columns of a table that may hold part of the plan and are not read, those of later pages once; null where there are none. */
export function unreadColumnsOf({ pages }: Table, speaker: Speaker): string | null {
  const left = new Map(pages.flatMap(({ unreadColumns }) => unreadColumns.flatMap((one) => (one.matters ? [[one.column, one] as const] : []))));
  const runs = columnRuns([...left.values()].sort((a, b) => a.column - b.column));
  return unreadColumnSentence('penting', runs.map(({ first, last, header }) => ({ from: columnName(first), to: columnName(last), header })), speaker);
}
