import { viewPlan } from '../../plan';
import { comparePlans, type ComparisonCounts, countComparison } from '../../rules/documents';
import { addressOf } from '../host/addresses';
import { shownOf, tablesOf, type Desk } from '../desk';
import { drawBeside } from '../draw/draw-intents';
import { classify } from '../host/failures';
import { checkBeside } from '../reading/reading';
import { nothing, request } from '../host/requests';
import { drawComparison, type ComparisonWords } from './comparison-drawing';
import { comparisonRows } from './comparison-rows';
import { otherSide, type Comparing, type Counterpart, type OtherSide } from './counterpart';

export type { ComparisonWords } from './comparison-drawing';

/** What pane and ribbon can ask for about comparing documents. Nothing is written but by `writeComparison`. */
export interface CompareIntents {
  /** Compares the shown table with another one, from now on and after every edit: its checks count the differences among their findings. Takes the place of a comparison that is going on. */
  compareWith(other: Counterpart): Promise<void>;
  endComparison(): Promise<void>;
  /** Writes the comparison of the shown table on a new sheet, every cell as text, and goes there. */
  writeComparison(words: (other: OtherSide, counts: ComparisonCounts) => ComparisonWords): Promise<void>;
}

/** The intents of comparing over a desk. */
export function compareIntents(desk: Desk): CompareIntents {
  return {
    compareWith: (other) => desk.run(null, () => Promise.resolve(begin(desk, other))),
    endComparison: () => desk.run(null, () => Promise.resolve(turnTo(desk, null))),
    writeComparison: (words) =>
      desk.run('lembar-banding', async ({ onProgress, signal }) => {
        const { comparing } = desk.store.getState();
        const shown = shownOf(desk);
        const other = comparing && comparing.tableId === shown?.id ? otherSide(comparing.other, tablesOf(desk)) : null;
        if (!shown || !other) return desk.say({ kind: 'refused', key: 'banding-hilang' });
        const comparison = comparePlans(shown.view.plan, other.table.plan);
        const drawing = drawComparison(comparisonRows(comparison, shown, other), shown.view, viewPlan(other.table.plan), words(other, countComparison(comparison)));
        const drawn = await drawBeside(desk, drawing, { layout: 'perbandingan', choices: null, source: shown.sheets[0] }, onProgress, signal);
        if (!drawn) return;
        await makeTable(drawn.id, addressOf({ top: drawing.head, left: 0, bottom: drawing.rowCount - 1, right: drawing.columnCount - 1 }));
        desk.say({ kind: 'done', key: 'banding-ditulis', params: { lembar: drawn.name } });
      }),
  };
}

function begin(desk: Desk, other: Counterpart): void {
  const shown = shownOf(desk);
  if (!shown) return desk.say({ kind: 'refused', key: 'tanpa-rencana' });
  if (!otherSide(other, tablesOf(desk)) || (other.kind === 'tabel' && other.id === shown.id)) return desk.say({ kind: 'refused', key: 'banding-hilang' });
  turnTo(desk, { tableId: shown.id, other });
}

function turnTo(desk: Desk, comparing: Comparing | null): void {
  desk.store.setState({ comparing });
  checkBeside(desk);
}

/** A native table, so that the lines can be filtered. Without it the sheet says the same. */
async function makeTable(sheetId: string, address: string): Promise<void> {
  try {
    await request((context) => {
      context.workbook.worksheets.getItem(sheetId).tables.add(address, true).style = 'TableStyleLight1';
      return nothing;
    });
  } catch (error) {
    console.warn('Kaskade wrote a comparison, but could not make a table of it', classify(error));
  }
}
