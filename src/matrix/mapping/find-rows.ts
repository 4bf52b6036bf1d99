import { isNumberingRow } from '../header';
import type { Sheet } from '../sheet';
import type { SavedMapping, SheetMapping } from './mapping';
import { textsOf } from './mapping';

/** How far down a saved header is looked for. */
const deepest = 200;
/** Share of a saved row's texts that make a row of the sheet the same row. */
const enough = 0.4;
/** What a row that came between two rows of a header takes away; a repeated header further down thus never counts as part of the first. */
const gap = 0.1;
const widestGap = 5;

interface Chain {
  readonly score: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The rows of a saved header on the sheet as it stands now, the topmost where it is repeated; null where less than half of it is there. */
export function findRows(sheet: Sheet, saved: SavedMapping): SheetMapping['header'] | null {
  if (saved.rows.length === 0) return null;
  const bottom = Math.min(sheet.zone.bottom, sheet.zone.top + deepest);
  const texts = new Map<number, ReadonlySet<string>>();
  for (let row = sheet.zone.top; row <= bottom; row += 1) texts.set(row, new Set(textsOf(sheet, row)));
  // Best chain that ends with some saved row on this row of the sheet.
  let ends = new Map<number, Chain>();
  for (const words of saved.rows) {
    const next = new Map(ends);
    for (const [row, there] of texts) {
      const alike = words.filter((word) => there.has(word)).length / words.length;
      if (alike < enough) continue;
      let best: Chain = { score: alike, firstRow: row, lastRow: row };
      for (let above = row - 1; above >= Math.max(sheet.zone.top, row - 1 - widestGap); above -= 1) {
        const before = ends.get(above);
        if (!before) continue;
        const score = before.score + alike - gap * (row - above - 1);
        if (score > best.score) best = { score, firstRow: before.firstRow, lastRow: row };
      }
      if (best.score > (next.get(row)?.score ?? 0)) next.set(row, best);
    }
    ends = next;
  }
  let found: Chain | null = null;
  for (const [, chain] of [...ends].sort(([a], [b]) => a - b)) if (!found || chain.score > found.score + 1e-9) found = chain;
  if (!found || found.score < saved.rows.length / 2) return null;
  const lastRow = found.lastRow < sheet.zone.bottom && isNumberingRow(sheet, found.lastRow + 1) ? found.lastRow + 1 : found.lastRow;
  return { firstRow: found.firstRow, lastRow };
}
