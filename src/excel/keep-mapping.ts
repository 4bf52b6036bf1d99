import { isReading, readSheet, saveMapping, type NoReading, type Reading, type SheetMapping } from '../matrix';
import { sheetsOf, type Desk } from './desk';
import { classify } from './failures';
import { claimMappings, writeMapping } from './mappings';
import { replaceMarks } from './marks';
import { saidOfFailure } from './notices';
import { isRead, marksOf } from './picture';
import { showAgain } from './reading';

/** What a sheet reads as under a mapping, or by itself where that is null; of the cells as they were last read. Null where there is no such sheet. */
export function previewMapping(desk: Desk, sheetId: string, mapping: SheetMapping | null): Reading | NoReading | null {
  const sheet = desk.grids.find(({ id }) => id === sheetId);
  if (!sheet) return null;
  return readSheet(sheet.grid, mapping ? { corrections: new Map([[sheet.grid.sheet, saveMapping(sheet.grid, mapping)]]) } : {});
}

/** Keeps a mapping for a sheet in the workbook, or lets it go where it is null, and shows the sheet as it reads then. A mapping that reads nothing is not kept. */
export async function keepMapping(desk: Desk, sheetId: string, mapping: SheetMapping | null): Promise<void> {
  const sheet = desk.grids.find(({ id }) => id === sheetId);
  if (!sheet) return desk.say({ kind: 'failed', key: 'gagal-gone', params: { kode: 'ItemNotFound' } });
  const preview = previewMapping(desk, sheetId, mapping);
  if (mapping && !(preview && isReading(preview) && preview.correction)) return desk.say({ kind: 'refused', key: 'susunan-kosong' });
  const before = claimMappings(desk.grids, desk.mappings).get(sheetId);
  const result = await writeMapping({ id: sheet.id, name: sheet.name }, mapping && saveMapping(sheet.grid, mapping), before ? [before.key] : []);
  if (!result.ok) return desk.say(result.written === 'unverified' ? { kind: 'failed', key: 'belum-pasti', params: { kode: result.failure.code } } : saidOfFailure(result.failure));
  desk.mappings = result.value.mappings;
  desk.kaskadeId = result.value.kaskadeId ?? desk.kaskadeId;
  desk.hasKaskade = desk.hasKaskade || mapping !== null;
  showAgain(desk, sheetId);
  await repaint(desk, sheetId);
  desk.say({ kind: 'done', key: mapping ? 'susunan-disimpan' : 'susunan-otomatis', params: { lembar: sheet.name } });
}

/** Other columns mean other findings. The mapping is kept whether or not their marks can be painted. */
async function repaint(desk: Desk, sheetId: string): Promise<void> {
  if (!desk.store.getState().marked) return;
  try {
    await replaceMarks([sheetId], sheetsOf(desk).filter(isRead).filter(({ id }) => id === sheetId).map(marksOf));
  } catch (error) {
    console.warn('Kaskade kept the mapping, but could not repaint the marks', classify(error));
  }
}
