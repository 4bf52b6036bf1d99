import type { PageCell } from '../../matrix';
import { remember, type Desk } from '../desk';
import { zonesByPage } from '../marks/places';
import type { Said } from '../notices';
import { readAgain } from '../reading/reading';
import { follow, sayFailed, takeStock } from './after-write';
import { writeCells, type BulkWrite } from './bulk-writes';
import { queueStillThere } from './still-there';

/** A bulk write as it follows from what was last read. */
export interface PlannedWrite extends Omit<BulkWrite, 'stands'> {
  /** Cells that must be where and what they were when their sheets were last read; nothing is asked where there are none. */
  readonly standing: readonly PageCell[];
  /** The first sheet was made for this write, so that nothing of it was read yet. */
  readonly fresh?: boolean;
}

/**
 * Writes into cells, keeps the restore point, and brings picture and marks up to date. Answers how many cells hold what they did not hold before; `failed` where that has
 * been said already, `moved` where the cells are no longer the ones that are meant: then nothing is written, and nothing said.
 */
export async function writeOnce(desk: Desk, { standing, fresh = false, ...write }: PlannedWrite): Promise<number | 'failed' | 'moved'> {
  const { sheets, cells } = write;
  const zones = zonesByPage(sheets, cells);
  const sheetIds = fresh ? [sheets[0].id] : [...zones.keys()];
  for (const [sheetId, list] of zones) desk.own.expect(sheetId, list);
  const result = await writeCells({ ...write, ...(standing.length > 0 ? { stands: (context) => queueStillThere(context, desk.grids, sheets, standing) } : {}) }, desk.hasKaskade);
  if (!result.ok) {
    if (result.written !== 'nothing' || fresh) await takeStock(desk, sheetIds);
    sayFailed(desk, result.failure, result.written);
    return 'failed';
  }
  if (!result.value) return 'moved';
  const { count, points, kaskadeId } = result.value;
  if (count > 0) desk.hasKaskade = true;
  desk.kaskadeId = kaskadeId ?? desk.kaskadeId;
  remember(desk, points);
  if (count > 0 || fresh) await follow(desk, sheetIds, fresh ? null : zones);
  return count;
}

/**
 * Plans a write from what was last read, and makes it; `said` has the sentence for so many written cells. Where cells were merged, sorted or otherwise changed without an
 * event, their sheets are looked at once more and the write is planned anew: nothing is ever written on a guess. A plan may come to a sentence instead.
 */
export async function writePlanned(desk: Desk, plan: () => (PlannedWrite & { readonly said: (count: number) => Said }) | Said | Promise<(PlannedWrite & { readonly said: (count: number) => Said }) | Said>): Promise<void> {
  for (let tries = 0; ; tries++) {
    const planned = await plan();
    if (!('cells' in planned)) return desk.say(planned);
    const { said, ...write } = planned;
    const written = await writeOnce(desk, write);
    if (written === 'failed') return;
    if (written !== 'moved') return desk.say(said(written));
    if (tries > 0) return desk.say({ kind: 'refused', key: 'tidak-ada-sel' });
    await readAgain(desk, [...zonesByPage(write.sheets, write.cells).keys()]);
  }
}
