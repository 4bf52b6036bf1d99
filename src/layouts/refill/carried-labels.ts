import { labelKind } from './find';
import { isFormula, tokenOf, type Held } from './held';
import type { RefillLook } from './look';
import type { Entry } from './order';
import { heldAt, isBlank } from './sheet-now';

/** Labels of rows that stay while the row goes on which their merged area says what they are: a program's code and name over several indicators. */
export class CarriedLabels {
  private readonly going: ReadonlySet<number>;

  constructor(private readonly look: RefillLook, rows: readonly Entry[]) {
    this.going = new Set(rows.flatMap(({ old, goes }) => (goes && old !== null ? [old] : [])));
  }

  /** What a cell of a row that stays must say by itself; null where nothing. Row and column of the sheet before. */
  over(row: number, column: number): Held {
    const { now, ground: { known: { image, atRow, atColumn, rowTo } } } = this.look;
    const at = atRow.get(row);
    const key = image.columns[atColumn.get(column) ?? -1];
    if (at === undefined || rowTo[at] !== null || key === undefined || labelKind(key) === null || !isBlank(heldAt(now, row, column))) return null;
    const zone = now.merges.find(({ top, bottom, left, right }) => top < row && row <= bottom && left === column && right === column);
    if (!zone) return null;
    for (let above = zone.top; above < row; above += 1) if (!this.going.has(above)) return null;
    const held = heldAt(now, zone.top, column);
    return isBlank(held) || isFormula(tokenOf(held)) ? null : held;
  }
}
