import { gatherTables, partAround, readTables, saveMapping, settledParts, type Grid, type KeptMapping, type NoReading, type SavedMapping, type SheetMapping, type Table } from '../../matrix';
import { tablesOf, type Desk } from '../desk';
import { classify } from '../host/failures';
import { claimMappings, writeMappings } from './mappings';
import { saidOfFailure } from '../notices';
import type { SheetRef } from '../reading/read-sheets';
import { showAgain } from '../reading/reading';
import { repaintAround } from '../marks/repaint';
import { freeId } from '../reading/table-ids';

/** A sheet, and the rows of it that a table stands in. */
interface Page {
  readonly sheet: SheetRef;
  readonly part: Grid;
  /** It has no header that a mapping could be found by: its columns are those of the page before it. */
  readonly headless: boolean;
}

/** Where a table stands, page by page, or a sheet without one; none where there is neither. */
export function pagesOf(desk: Desk, id: string): readonly Page[] {
  const picture = tablesOf(desk).find((one) => one.id === id);
  if (!picture) return desk.grids.filter((sheet) => sheet.id === id).map((sheet) => ({ sheet, part: sheet.grid, headless: false }));
  return picture.sheets.flatMap((sheet, page): readonly Page[] => {
    const grid = desk.grids.find((one) => one.id === sheet.id)?.grid;
    const reading = picture.table.pages[page];
    return grid && reading ? [{ sheet, part: partAround(grid, reading.zone), headless: reading.headless === true }] : [];
  });
}

/** What a table or sheet reads as under a mapping, or by itself where that is null; of the cells as they were last read. Null where there is no such table or sheet. */
export function previewMapping(desk: Desk, id: string, mapping: SheetMapping | null): Table | NoReading | null {
  const pages = pagesOf(desk, id);
  const [first] = pages;
  if (!first) return null;
  const saved = mapping && saveMapping(first.part, mapping);
  const corrections = new Map(pages.map(({ part }): [string, readonly SavedMapping[]] => [part.sheet, saved ? [saved] : []]));
  const [found] = gatherTables(readTables(pages.map(({ part }) => part), { corrections }).flat().map((result) => ({ result, place: null })));
  if (!found) return null;
  return 'table' in found ? found.table : found.why;
}

/** Keeps a mapping for every page of a table in the workbook, or lets it go where it is null, and shows the table as it reads then. A mapping that reads nothing is not kept. */
export async function keepMapping(desk: Desk, id: string, mapping: SheetMapping | null): Promise<void> {
  const pages = pagesOf(desk, id);
  const [first] = pages;
  if (!first) return desk.say({ kind: 'failed', key: 'gagal-gone', params: { kode: 'ItemNotFound' } });
  const preview = previewMapping(desk, id, mapping);
  if (mapping && !(preview && 'pages' in preview && preview.pages[0].correction)) return desk.say({ kind: 'refused', key: 'susunan-kosong' });
  const claimed = claimMappings(desk.grids, desk.mappings);
  const replaced = pages.flatMap(({ sheet, part }) => keptFor(claimed.get(sheet.id) ?? [], part, desk.grids.find(({ id }) => id === sheet.id)?.grid ?? part));
  // Of the whole sheet: other tables under the same header are told apart by it.
  const saved = mapping && saveMapping(desk.grids.find(({ id }) => id === first.sheet.id)?.grid ?? first.part, mapping);
  const taken = new Set(desk.mappings.filter((one) => !replaced.includes(one)).map(({ key }) => key));
  const added = saved ? pages.filter(({ headless }) => !headless).map(({ sheet }): KeptMapping => ({ key: freeId(sheet.id, taken), sheet: { id: sheet.id, name: sheet.name }, saved })) : [];
  const result = await writeMappings(added, replaced.map(({ key }) => key));
  if (!result.ok) return desk.say(result.written === 'unverified' ? { kind: 'failed', key: 'belum-pasti', params: { kode: result.failure.code } } : saidOfFailure(result.failure));
  desk.mappings = result.value.mappings;
  desk.kaskadeId = result.value.kaskadeId ?? desk.kaskadeId;
  desk.hasKaskade = desk.hasKaskade || mapping !== null;
  showAgain(desk, id);
  await repaint(desk, pages.map(({ sheet }) => sheet.id));
  desk.say({ kind: 'done', key: mapping ? 'susunan-disimpan' : 'susunan-otomatis', params: { lembar: first.sheet.name } });
}

/** The kept mapping of a table among those of its sheet; a sheet that is one table has them all. */
function keptFor(claimed: readonly KeptMapping[], part: Grid, grid: Grid): readonly KeptMapping[] {
  if (part === grid) return claimed;
  const settled = settledParts(grid, claimed.map(({ saved }) => saved)).find((one) => one.part.grid === part);
  return claimed.filter(({ saved }) => saved === settled?.mapping);
}

/** Other columns mean other findings. The mapping is kept whether or not their marks can be painted. */
async function repaint(desk: Desk, changed: readonly string[]): Promise<void> {
  if (!desk.store.getState().marked) return;
  try {
    await repaintAround(desk, changed);
  } catch (error) {
    console.warn('Kaskade kept the mapping, but could not repaint the marks', classify(error));
  }
}
