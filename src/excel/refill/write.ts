import type { RefillSteps, SheetNow } from '../../layouts/refill';
import type { IntentTools } from '../desk';
import { oneBlock, packSteps } from '../draw/draw';
import type { Step } from '../draw/draw-steps';
import { CalledOff, nothing, pause, request } from '../host/requests';
import { partRefill, refillSteps } from './refill-steps';

/** What a refill writes. */
interface RefillWrite {
  readonly sheetId: string;
  readonly steps: RefillSteps;
  /** The sheet before. */
  readonly now: SheetNow;
  /** Goes with the last request. */
  readonly finish: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
}

/** Characters of request up to which a refill is one, and of each block of a larger one. */
interface Limits {
  readonly whole: number;
  readonly block: number;
}

const usual: Limits = { whole: oneBlock, block: 1_500_000 };

/** Characters of the requests that must follow each other without a stop: below the 5 MB that Excel on the web takes. */
const atOnce = 3_500_000;

/**
 * Writes a refill: one that takes Excel about a second in one request; a larger one in blocks that can be taken back, and then all that cannot. Called off before that last part, what was written is taken
 * back, and `CalledOff` is thrown.
 */
export async function writeRefill({ sheetId, steps, now, finish }: RefillWrite, { signal, onProgress }: IntentTools, limits = usual): Promise<void> {
  const whole = refillSteps(steps);
  const parts = whole.reduce((sum, { weight }) => sum + weight, 0) <= limits.whole ? null : partRefill(steps, now);
  const first = parts ? packSteps(parts.first, limits.block) : [];
  const rest = packSteps(parts ? parts.rest : whole, atOnce);
  const of = first.length + rest.length;
  const send = (batch: readonly Step[], isLast: boolean): Promise<void> => request((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const step of batch) step.queue(sheet);
    if (isLast) finish(context, sheet);
    return nothing;
  });
  for (const [done, batch] of [...first, ...rest].entries()) {
    onProgress(done / (of + 1), { done, of });
    if (done <= first.length) {
      // A turn of the timers for the click on Batal that came while the last block was on its way.
      await pause(0);
      if (signal.aborted) {
        for (const back of done > 0 && parts ? packSteps(parts.back, atOnce) : []) await send(back, false);
        throw new CalledOff();
      }
    }
    await send(batch, done === of - 1);
  }
  onProgress(of / (of + 1), { done: of, of });
}
