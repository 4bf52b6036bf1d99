import type { Drawing } from '../../layouts';
import { rowSums } from '../../layouts/refill';
import type { Desk } from '../desk';
import { drawSheet, type DrawnSheet, type DrawOptions, type DrawProgress } from './draw';
import { nextSerial, type DrawnFrom } from './drawn-tables';
import { CalledOff } from '../host/requests';
import { saidOfFailure } from '../notices';

/** Draws, and says what went wrong where it did, or that it was called off. */
export async function draw(desk: Desk, drawing: Drawing, onProgress: DrawProgress, options: DrawOptions = {}): Promise<DrawnSheet | null> {
  const result = await drawSheet(drawing, onProgress, { ...options, hasKaskade: desk.hasKaskade }).catch((error: unknown) => {
    if (error instanceof CalledOff) return null;
    throw error;
  });
  if (!result) {
    desk.say({ kind: 'refused', key: 'tabel-dihentikan' });
    return null;
  }
  if (!result.ok) {
    desk.say(result.written === 'nothing' ? saidOfFailure(result.failure) : { kind: 'failed', key: 'tabel-tersisa', params: { lembar: drawing.sheetName } });
    return null;
  }
  desk.own.expect(result.value.id, [{ top: 0, left: 0, bottom: drawing.rowCount - 1, right: drawing.columnCount - 1 }]);
  return result.value;
}

/** Draws a sheet that stays out of the picture: what it says is what its source says, and there it is mended. */
export async function drawBeside(desk: Desk, drawing: Drawing, source: DrawnFrom, onProgress: DrawProgress, signal?: AbortSignal): Promise<DrawnSheet | null> {
  const from = drawing.trace ? { ...source, rows: rowSums(drawing) } : source;
  const drawn = await draw(desk, drawing, onProgress, { from, signal });
  if (!drawn) return null;
  desk.drawn = [...desk.drawn, { ...from, key: drawn.id, sheet: { id: drawn.id, name: drawn.name }, serial: nextSerial(desk.drawn) }];
  desk.hasKaskade = desk.hasKaskade || drawn.kaskadeId !== null;
  desk.kaskadeId = drawn.kaskadeId ?? desk.kaskadeId;
  return drawn;
}
