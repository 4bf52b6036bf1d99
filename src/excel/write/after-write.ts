import type { Zone } from '../../plan';
import { loadKaskade } from './bulk-writes';
import { remember, type Desk } from '../desk';
import type { Failure } from '../host/failure';
import { classify } from '../host/failures';
import { saidOfFailure } from '../notices';
import { readAgain, readEdits } from '../reading/reading';
import { repaintAround } from '../marks/repaint';
import { restorePoints } from './restore-points';

/** Brings picture and marks up to date after a write that succeeded: whatever fails here, the write is not called a failure. */
export async function follow(desk: Desk, sheetIds: readonly string[], edits: ReadonlyMap<string, readonly Zone[]> | null = null): Promise<void> {
  try {
    await (edits ? readEdits(desk, edits) : readAgain(desk, sheetIds));
    if (desk.store.getState().marked) await repaintAround(desk, sheetIds);
  } catch (error) {
    console.warn('Kaskade wrote, but could not read what it wrote', classify(error));
  }
}

/** Says how far a write came that failed. */
export function sayFailed(desk: Desk, failure: Failure, written: 'nothing' | 'partly' | 'unverified'): void {
  if (written === 'nothing') desk.say(saidOfFailure(failure));
  else desk.say({ kind: 'failed', key: written === 'partly' ? 'tertulis-sebagian' : 'belum-pasti', params: { kode: failure.code } });
}

/** After a write that came half-way or may have: what is in the cells, and can it be taken back? */
export async function takeStock(desk: Desk, sheetIds: readonly string[]): Promise<void> {
  try {
    const kaskade = await loadKaskade();
    desk.hasKaskade = kaskade.exists;
    remember(desk, restorePoints(kaskade));
  } catch (error) {
    console.warn('Kaskade could not read its restore points', classify(error));
  }
  await follow(desk, sheetIds);
}
