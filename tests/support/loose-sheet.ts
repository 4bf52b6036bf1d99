import type { Drawing } from '../../src/layouts';
import { heldOf, isBlank, shiftFormula, tokensOf, type Held, type RefillSteps, type SheetNow } from '../../src/layouts/refill';
import type { Zone } from '../../src/plan';

type Axis = 'row' | 'column';

/** A sheet that moves its cells as Excel does, and loses what Excel loses: words under a merged area, and what stands in rows that are deleted. */
export class LooseSheet {
  cells: Held[][];
  merges: Zone[];

  constructor(drawing: Drawing) {
    this.cells = tokensOf(drawing).map((row) => row.map(heldOf));
    this.merges = [...drawing.merges];
  }

  now(): SheetNow {
    return { cells: this.cells.map((row) => [...row]), merges: [...this.merges] };
  }

  at(row: number, column: number): Held {
    return this.cells[row]?.[column] ?? null;
  }

  /** Types into a cell; under a merged area nobody can. */
  type(row: number, column: number, held: Held): boolean {
    if (this.merges.some((zone) => inside(zone, row, column) && (zone.top !== row || zone.left !== column))) return false;
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = held;
    return true;
  }

  insert(axis: Axis, first: number, count = 1): void {
    this.move(axis, (at) => (at < first ? at : at + count));
    if (axis === 'row') this.cells.splice(first, 0, ...Array.from({ length: first > this.cells.length ? 0 : count }, () => []));
    else for (const cells of this.cells) if (cells.length > first) cells.splice(first, 0, ...new Array<Held>(count).fill(null));
  }

  remove(axis: Axis, first: number, count = 1): void {
    this.move(axis, (at) => (at < first ? at : at >= first + count ? at - count : null));
    if (axis === 'row') this.cells.splice(first, count);
    else for (const cells of this.cells) cells.splice(first, count);
  }

  merge(zone: Zone): void {
    this.merges = this.merges.filter((other) => !meets(other, zone));
    for (let row = zone.top; row <= zone.bottom; row += 1) for (let column = zone.left; column <= zone.right; column += 1) if ((row !== zone.top || column !== zone.left) && !isBlank(this.at(row, column))) this.cells[row]![column] = null;
    this.merges.push(zone);
  }

  unmerge(zone: Zone): void {
    this.merges = this.merges.filter((other) => !meets(other, zone));
  }

  /** Sorts the rows of an area by one of its columns, blanks last, as Excel does: merged areas must come apart first, and a formula goes with its row, its references as far. */
  sort({ top, bottom, left, right }: Zone, by: number, descending: boolean): void {
    this.merges = this.merges.filter((other) => other.bottom < top || other.top > bottom);
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => ({ from: top + at, cells: Array.from({ length: right - left + 1 }, (__, along) => this.at(top + at, left + along)) }));
    const wordsOf = (held: Held | undefined): string => (held === null || held === undefined || typeof held === 'object' ? '' : typeof held === 'number' ? String(held).padStart(20, '0') : String(held));
    rows.sort((a, b) => {
      const [x, y] = [wordsOf(a.cells[by - left]), wordsOf(b.cells[by - left])];
      return x === '' || y === '' ? Number(x === '') - Number(y === '') : (x < y ? -1 : x > y ? 1 : 0) * (descending ? -1 : 1);
    });
    rows.forEach(({ from, cells }, at) => cells.forEach((held, along) => {
      const moved = held !== null && typeof held === 'object' ? { formula: shiftFormula(held.formula, (row) => (row + top + at >= from ? row + top + at - from : null), (column) => column) } : held;
      this.type(top + at, left + along, moved);
    }));
  }

  /** What stands in cells under a merged area cannot be written: Excel takes it and shows nothing. */
  apply(steps: RefillSteps): void {
    for (const zone of steps.unmerge) this.unmerge(zone);
    for (const { first, count } of steps.columnsIn) this.insert('column', first, count);
    for (const { first, count } of steps.rowsIn) this.insert('row', first, count);
    for (const { first, count } of steps.columnsOut) this.remove('column', first, count);
    for (const { first, count } of steps.rowsOut) this.remove('row', first, count);
    for (const { row, column, content } of steps.writes) {
      if (!this.type(row, column, content) && !isBlank(content)) throw new Error(`${row}:${column} is under a merged area and was to hold ${JSON.stringify(content)}`);
    }
    for (const zone of steps.merges) this.merge(zone);
  }

  /** Every text of the sheet. */
  texts(): readonly string[] {
    return this.cells.flatMap((row) => row.flatMap((held) => (isBlank(held) ? [] : [held !== null && typeof held === 'object' ? held.formula : String(held)])));
  }

  private move(axis: Axis, to: (at: number) => number | null): void {
    const stays = (at: number): number => at;
    const [rowOf, columnOf] = axis === 'row' ? [to, stays] : [stays, to];
    this.cells = this.cells.map((row) => row.map((held) => (held !== null && typeof held === 'object' ? { formula: shiftFormula(held.formula, rowOf, columnOf) } : held)));
    this.merges = this.merges.flatMap((zone): readonly Zone[] => {
      const [from, end] = axis === 'row' ? [zone.top, zone.bottom] : [zone.left, zone.right];
      const left = Array.from({ length: end - from + 1 }, (_, at) => to(from + at)).filter((at): at is number => at !== null);
      if (left.length === 0) return [];
      const [first, last] = [Math.min(...left), Math.max(...left)];
      const moved = axis === 'row' ? { ...zone, top: first, bottom: last } : { ...zone, left: first, right: last };
      return moved.top === moved.bottom && moved.left === moved.right ? [] : [moved];
    });
  }
}

const inside = (zone: Zone, row: number, column: number): boolean => row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;
const meets = (a: Zone, b: Zone): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
