import { sheetsOf, tablesOf, type Desk } from '../desk';
import { replaceMarks, type MarkReport } from './marks';
import { tablesOn } from '../reading/picture';
import { marksOf } from './places';

/** Makes the marks be what the findings are, on all sheets. */
export function repaint(desk: Desk): Promise<MarkReport> {
  return replaceMarks(sheetsOf(desk).map(({ id }) => id), marksOf(tablesOf(desk)));
}

/** Makes the marks be what the findings are, on these sheets and on those that their tables go on over. */
export async function repaintAround(desk: Desk, sheetIds: readonly string[]): Promise<void> {
  const tables = tablesOf(desk);
  const around = new Set(sheetIds);
  for (const { sheets } of sheetIds.flatMap((id) => tablesOn(tables, id))) for (const { id } of sheets) around.add(id);
  await replaceMarks([...around], marksOf(tables).filter(({ sheetId }) => around.has(sheetId)));
}
