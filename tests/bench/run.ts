import '../support/quiet';
import { readSheet } from '../../src/matrix';
import { layouts } from '../../src/layouts';
import { tc14 } from '../../src/layouts/tables/tc-14';
import { benchChecking } from './checking';
import { benchDrawing } from './drawing';
import { benchEditing } from './editing';
import { goals, keepGoals } from './goals';
import { largeMatrix } from './large-matrix';
import { ratioOf, type Ratio } from './measure';

/**
 * `npm run bench`: how long reading, checking and drawing take, as multiples of what JSON.parse needs for the same cells in the same
 * run (their values, texts, formats and formulas as the host would send them); and what a large table costs Excel. Ends with 1 where a stated goal is missed. `npm run bench -- drawing` takes the last alone.
 */
function payloadOf(grid: ReturnType<typeof largeMatrix>): string {
  return JSON.stringify({ values: grid.values, text: grid.texts, numberFormat: grid.formats, formulas: grid.formulas });
}

const kept = keepGoals();

function tell(what: string, measured: Ratio): void {
  console.log(`${what.padEnd(58)} ${measured.ratio.toFixed(2).padStart(6)} × JSON.parse   (${measured.work.toFixed(0)} ms / ${measured.yardstick.toFixed(0)} ms)`);
}

const drawn = largeMatrix(3_000);
const plan = readSheet(drawn);
if ('refused' in plan) throw new Error(`The bench's matrix was refused: ${plan.refused}`);

if (!process.argv.includes('drawing')) {
  const wide = largeMatrix(5_000, 40);
  const widePayload = payloadOf(wide);
  const reading = ratioOf(() => readSheet(wide), () => { JSON.parse(widePayload); });
  tell(`read 5 000 rows × 40 columns (${(widePayload.length / 1e6).toFixed(1)} MB)`, reading);
  kept.hold('reading 5 000 rows × 40 columns, × JSON.parse', reading.ratio, goals.reading);

  benchChecking(payloadOf, tell, kept);
  await benchEditing(payloadOf);

  const drawnPayload = payloadOf(drawn);
  for (const layout of layouts) {
    tell(`draw ${layout.id} from 3 000 rows`, ratioOf(() => layout.draw(plan.plan, layout.defaults(plan.plan)), () => { JSON.parse(drawnPayload); }));
  }
}
await benchDrawing(tc14.draw(plan.plan, tc14.defaults(plan.plan)));
for (const line of kept.missed) console.error(`goal missed: ${line}`);
if (kept.missed.length > 0) process.exitCode = 1;
