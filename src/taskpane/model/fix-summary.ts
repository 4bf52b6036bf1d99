import type { PlacedFix } from '../../excel/fixes/place-fixes';
import type { TablePicture } from '../../excel/session-state';
import type { EditRefusal } from '../../matrix';
import type { FixableFinding } from '../../rules';
import { cellName } from './address';

/** What applying some fixes would do. */
export interface FixSummary {
  readonly sound: readonly FixableFinding[];
  /** Each cell once, in the order of the sheet. */
  readonly cells: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** Why others cannot be applied, each reason once. */
  readonly refused: readonly EditRefusal[];
}

/** Sums placed fixes up for a person to look at. In a table over several sheets the sheet's name stands before a cell's. */
export function summariseFixes(placed: readonly PlacedFix[], { sheets }: Pick<TablePicture, 'sheets'>): FixSummary {
  const cells = new Map(placed.flatMap((one) => ('cells' in one ? one.cells : [])).map((cell) => [`${cell.page}:${cell.row}:${cell.column}`, cell]));
  return {
    sound: placed.flatMap((one) => ('cells' in one ? [one.finding] : [])),
    cells: [...cells.values()].sort((a, b) => a.page - b.page || a.row - b.row || a.column - b.column)
      .map((cell) => ({ name: `${sheets.length > 1 ? `${cell.sheet}!` : ''}${cellName(cell)}`, before: cell.shown.before, after: cell.shown.after })),
    refused: [...new Set(placed.flatMap((one) => ('refused' in one ? [one.refused] : [])))],
  };
}
