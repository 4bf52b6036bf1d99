import { depthOf, type Code, type Level } from '../plan';
import { levelOfCode } from './codes';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { statedLevel } from './levels';
import { levelOfSteps } from './split-codes';
import type { Sheet } from './sheet';
import { levelsBySums } from './sums';
import { levelsNamed } from './vocabulary';

/** What the clues ask of the rows: whose words stand in a cell, and the code of a row. */
export interface RowSight {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
  readonly cell: (row: number, column: number) => { readonly kind: 'own' | 'continued'; readonly text: string } | { readonly kind: 'blank' };
  readonly codeOf: (row: number) => Code | null;
}

/** Levels that neither words nor codes nor places tell, told by the formulas that add up the amounts. */
export function levelsOfSums({ sheet, block, cell, codeOf }: RowSight, shared: MappedColumn | undefined, amounts: readonly number[]): ReadonlyMap<number, Level> {
  if (!shared || sheet.grid.formulas === undefined) return new Map();
  const told = new Map<number, Level | null>();
  for (let row = block.lastRow + 1; row <= sheet.zone.bottom; row += 1) {
    const words = cell(row, shared.column);
    if (words.kind === 'own') told.set(row, statedLevel({ text: words.text, code: codeOf(row), tingkat: null }));
  }
  return levelsBySums(sheet, amounts, told);
}

/** Answers for rows whose cells moved to the right, out of the table: exports lose their place behind a merge. Only where other rows have nothing there. */
export function shiftedRows(sheet: Sheet, block: HeaderBlock): (row: number) => boolean {
  const filled = (row: number, from: number, to: number): number => {
    let count = 0;
    for (let column = from; column <= to; column += 1) if (!sheet.isBlank(row, column)) count += 1;
    return count;
  };
  const beyond = (row: number): number => filled(row, block.right + 1, sheet.zone.right);
  let crowded: number | null = null;
  const crowdedRows = (): number => {
    let count = 0;
    for (let row = block.lastRow + 1; row <= sheet.zone.bottom; row += 1) if (beyond(row) >= 3) count += 1;
    return count;
  };
  return (row) => {
    const out = beyond(row);
    if (out < 3 || out * 2 < filled(row, block.left, block.right)) return false;
    crowded ??= crowdedRows();
    return crowded * 5 <= sheet.zone.bottom - block.lastRow;
  };
}

/** Nothing but steps of a code. */
const part = /^[\dx]{1,4}([.,][\dx]{1,4})+$/i;

/** A code split over columns whose words are damaged ("2 | 2 Paket | 02 | 2.02") still ends in the column that its level's codes end in. */
export function levelsOfSplitCodes({ sheet, block, cell, codeOf }: RowSight, kode: readonly MappedColumn[]): (row: number, code: Code | null) => Level | null {
  const endOf = (row: number): number | undefined => kode.filter(({ column }) => cell(row, column).kind === 'own').at(-1)?.column;
  const settled = new Map<number, Level | null>();
  return (row, code) => {
    if (kode.length < 2 || code === null || code.canonical !== null) return null;
    if (code.wasNumber && part.test(code.raw)) return levelOfSteps(code.raw);
    if (kode.length < 3) return null;
    const end = endOf(row);
    if (end === undefined) return null;
    const known = settled.get(end);
    if (known !== undefined) return known;
    const levels = new Set<Level>();
    for (let other = block.lastRow + 1; other <= sheet.zone.bottom; other += 1) {
      const canonical = endOf(other) === end ? codeOf(other)?.canonical : null;
      const level = canonical ? levelOfCode(canonical) : null;
      if (level !== null) levels.add(level);
    }
    const [only, ...more] = levels;
    const level = only !== undefined && more.length === 0 ? only : null;
    settled.set(end, level);
    return level;
  };
}

/**
 * The level of full-width lines that nothing else marks: the topmost one that the heads name, where it has no column and no row says it; `told` are levels that rows of earlier sheets say. Null where
 * the heads leave none over.
 */
export function levelOfWideLines({ sheet, block, cell, codeOf }: RowSight, uraian: readonly MappedColumn[], tingkat: MappedColumn | undefined, told: ReadonlySet<Level>): Level | null {
  const named = uraian.flatMap(({ header, levels }) => [...levels, ...header.split(' › ').flatMap((words) => levelsNamed(words))]);
  const [top] = [...new Set(named)].sort((a, b) => depthOf(a) - depthOf(b));
  if (top === undefined || told.has(top) || new Set(named).size < 2 || uraian.some((column) => column.level === top)) return null;
  const shared = uraian.find((column) => column.level === undefined);
  for (let row = block.lastRow + 1; shared && row <= sheet.zone.bottom; row += 1) {
    const words = cell(row, shared.column);
    const said = tingkat ? cell(row, tingkat.column) : null;
    if (words.kind === 'own' && statedLevel({ text: words.text, code: codeOf(row), tingkat: said?.kind === 'own' ? said.text : null }) === top) return null;
  }
  return top;
}
