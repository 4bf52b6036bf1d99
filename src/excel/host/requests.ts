import { isBusy } from './failures';

/** Milliseconds to wait before each further try while a cell is being edited. */
const waits: readonly number[] = [250, 750];

/** Thrown between two requests once the planner has called the work off. */
export class CalledOff extends Error {
  constructor() {
    super('called off');
    this.name = 'CalledOff';
  }
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
}

/**
 * One request to Excel: `queue` asks for things and returns what reads the answers, once they are there.
 *
 * While a cell is being edited the host refuses a whole request before any of it runs, so the same request can be queued again: it is tried three times within
 * a second. Excel's own `delayForCellEdit` is not used: it waits without end and without a word, while the pane could have said "tekan Enter".
 * Rejects with the host's error otherwise; actions before the failing one have then happened.
 */
export async function request<T>(queue: (context: Excel.RequestContext) => () => T, options: RequestOptions = {}): Promise<T> {
  for (let tries = 0; ; tries++) {
    if (options.signal?.aborted) throw new CalledOff();
    try {
      return await once(queue);
    } catch (error) {
      const wait = waits[tries];
      if (wait === undefined || !isBusy(error)) throw error;
      await pause(wait);
    }
  }
}

/**
 * A context of its own instead of `Excel.run`: no object outlives its request, so none has to be kept for later syncs. `Excel.run` keeps every range it sees and sends a
 * second request to let them go again, which doubles the round trips (measured).
 */
async function once<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
  const context = new Excel.RequestContext();
  const read = queue(context);
  await context.sync();
  return read();
}

/** The answer of a request that only writes. */
export function nothing(): void {
  // Nothing was asked for.
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
