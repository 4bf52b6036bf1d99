import { depthOf, type Code, type Level } from '../plan';
import { codeBefore, levelOfCode } from './codes';
import type { MappedColumn } from './columns';
import { statedLevel } from './levels';
import { readPrefix } from './prefixes';
import { levelsByRank, stepsOf, type RankClue } from './ranks';
import { isNote, isTotal } from './remarks';
import type { Cell } from './row-cells';

/** The level that a row's place among the others stands for; null where places tell nothing. */
export type RankRow = (row: number, code: Code | null, text: string) => Level | null;

/** What is asked of a table's rows, each by its row on the sheet. */
export interface RankSource {
  /** The column that holds several levels; undefined where each has its own. */
  readonly shared: MappedColumn | undefined;
  readonly firstRow: number;
  readonly lastRow: number;
  cell(row: number, column: number): Cell;
  codeOf(row: number): Code | null;
  nomor(row: number): string | null;
  tingkat(row: number): string | null;
  /** The first text of a row. */
  lead(row: number): string;
  /** Whether the row is the header again. */
  isHeader(row: number): boolean;
}

const silent = (): null => null;
const indentOf = (text: string): number => text.length - text.trimStart().length;
const kinds = (clues: readonly RankClue[]): number => new Set(clues.map((clue) => clue.rank)).size;

/**
 * Where words do not tell the levels of a column that holds several, the rows' numbers do ("1", "1.1", "1.1.1"), or their indentation.
 * A full nomenklatur code speaks for itself and is no such number.
 */
export function rankRows(source: RankSource): RankRow {
  const { shared } = source;
  if (!shared || shared.levels.length < 2) return silent;
  const steps = (row: number, code: Code | null): number => {
    if (!code) return stepsOf(source.nomor(row) ?? '');
    const level = code.canonical === null ? null : levelOfCode(code.canonical);
    return level !== null && depthOf(level) >= depthOf('program') ? 0 : stepsOf(code.canonical ?? code.raw);
  };
  const numbered: RankClue[] = [];
  const indented: RankClue[] = [];
  /** Levels that words tell: in the column, and on lines outside it. */
  const told = new Set<Level>();
  const outside = new Set<Level>();
  let untold = 0;
  let unnumbered = 0;
  for (let row = source.firstRow; row <= source.lastRow; row += 1) {
    const cell = source.cell(row, shared.column);
    if (cell.kind !== 'own') {
      const prefix = cell.kind === 'blank' ? readPrefix(source.lead(row)) : 'none';
      if (prefix !== 'none') outside.add(prefix.level);
      continue;
    }
    if (source.isHeader(row) || isNote(cell.text) || isTotal(cell.text)) continue;
    const before = codeBefore(cell.text);
    const code = source.codeOf(row) ?? before?.code ?? null;
    const level = statedLevel({ text: before?.rest ?? cell.text, code, tingkat: source.tingkat(row) });
    const rank = steps(row, code);
    indented.push({ rank: indentOf(cell.text), told: level });
    if (level !== null) told.add(level);
    else {
      untold += 1;
      if (rank > 0) numbered.push({ rank, told: null });
      else unnumbered += 1;
    }
  }
  if (untold === 0) return silent;
  // Codes under a header of urusan and programmes are the nomenklatur's.
  const ownNumbers = shared.levels.some((level) => depthOf(level) < depthOf('urusan'));
  // Numbers that all have as many steps tell nothing where the words stand in steps of their own.
  if (ownNumbers && unnumbered === 0 && (kinds(indented) < 2 || kinds(numbered) > 1)) {
    const levels = levelsByRank(numbered, shared.levels, new Set([...told, ...outside]));
    return (row, code) => levels.get(steps(row, code)) ?? null;
  }
  if (kinds(indented) < 2) return silent;
  const levels = levelsByRank(indented, shared.levels, outside);
  return (_row, _code, text) => levels.get(indentOf(text)) ?? null;
}
