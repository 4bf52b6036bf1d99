import { depthOf, type Code, type Level } from '../plan';
import { codeBefore, isNomenklatur, levelOfCode } from './codes';
import type { MappedColumn } from './columns';
import { statedLevel } from './levels';
import { readPrefix } from './prefixes';
import { levelsByRank, stepsOf, type RankClue } from './ranks';
import { isAgencyName, labelledAgency } from './opd';
import { isNote, isTotal } from './remarks';
import { levelsOfNumbers, numberBefore, type LevelNumbers, type NumberedRow } from './level-numbers';
import type { Cell } from './row-cells';

/** The level that a row's place among the others stands for; null where places tell nothing. */
export type RankRow = (row: number, code: Code | null, text: string) => Level | null;

/** What is asked of a table's rows, each by its row on the sheet. */
export interface RankSource {
  /** The column that holds several levels; undefined where each has its own. */
  readonly shared: MappedColumn | undefined;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Levels that the titles name; null where the table measures nothing, so that numbers of its rows are no outline of a plan. */
  readonly titled: readonly Level[] | null;
  cell(row: number, column: number): Cell;
  codeOf(row: number): Code | null;
  nomor(row: number): string | null;
  tingkat(row: number): string | null;
  /** The first text of a row. */
  lead(row: number): string;
  /** Whether the row is the header again. */
  isHeader(row: number): boolean;
}

/** What the rows of a table showed of their ranks, by number and by indentation. */
export interface RankClues {
  readonly numbered: readonly RankClue[];
  readonly indented: readonly RankClue[];
  /** Levels that words tell: in the column, and on lines outside it. */
  readonly told: ReadonlySet<Level>;
  readonly outside: ReadonlySet<Level>;
  /** Rows whose words tell no level, and those of them without a number. */
  readonly untold: number;
  readonly unnumbered: number;
  /** Rows that name items, with their numbers. */
  readonly rows: readonly NumberedRow[];
}

/** Of rows whose places tell nothing. */
export const noClues: RankClues = { numbered: [], indented: [], told: new Set(), outside: new Set(), untold: 0, unnumbered: 0, rows: [] };
const silent = (): null => null;
const indentOf = (text: string): number => text.length - text.trimStart().length;
const kinds = (clues: readonly RankClue[]): number => new Set(clues.map((clue) => clue.rank)).size;

/**
 * Where words do not tell the levels of a column that holds several, the rows' numbers do ("1", "1.1", "1.1.1"), or their indentation.
 * A full nomenklatur code speaks for itself and is no such number. `earlier` are the clues of the sheets that this one goes on with.
 */
export function rankRows(source: RankSource, earlier: RankClues | null = null): { readonly rankOf: RankRow; readonly clues: RankClues; readonly levelNumbers: LevelNumbers | null } {
  const { shared, titled } = source;
  if (!shared || shared.levels.length === 1) return { rankOf: silent, clues: noClues, levelNumbers: null };
  const steps = stepsIn(source);
  const clues = joinClues(earlier ?? noClues, cluesOf(source, shared, steps));
  const levelNumbers = titled === null ? null : levelsOfNumbers(clues.rows, shared.levels.length > 0 ? shared.levels : titled, clues.outside);
  // Under a head that names no level, steps alone tell none; steps in from rows that say theirs do.
  if (shared.levels.length === 0) return { rankOf: rankFromAnchors(clues), clues: { ...noClues, indented: clues.indented, rows: clues.rows, outside: clues.outside }, levelNumbers };
  return { rankOf: rankBy(clues, shared, steps), clues, levelNumbers };
}

function rankBy(clues: RankClues, shared: MappedColumn, steps: (row: number, code: Code | null) => number): RankRow {
  const { numbered, indented, told, outside, untold, unnumbered } = clues;
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

const chain: readonly Level[] = ['visi', 'misi', 'tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'];

/** Where no head names the levels: a run of the cascade, one level for each step in, held in place by rows that say their level. */
function rankFromAnchors({ indented, outside }: RankClues): RankRow {
  const depths = [...new Set(indented.map(({ rank }) => rank))].sort((a, b) => a - b);
  const anchor = indented.find(({ told }) => told !== null && chain.includes(told));
  const from = anchor?.told ? chain.indexOf(anchor.told) - depths.indexOf(anchor.rank) : -1;
  if (depths.length < 2 || from < 0 || indented.every(({ told }) => told !== null)) return silent;
  const levels = levelsByRank(indented, chain.slice(from, from + depths.length), outside);
  return levels.size < depths.length ? silent : (_row, _code, text) => levels.get(indentOf(text)) ?? null;
}

/** Steps of a row's number: that of its code, else that of its running number. */
function stepsIn(source: RankSource): (row: number, code: Code | null) => number {
  return (row, code) => {
    if (!code) return stepsOf(source.nomor(row) ?? '');
    const level = code.canonical === null ? null : levelOfCode(code.canonical);
    return level !== null && depthOf(level) >= depthOf('program') ? 0 : stepsOf(code.canonical ?? code.raw);
  };
}

function cluesOf(source: RankSource, shared: MappedColumn, steps: (row: number, code: Code | null) => number): RankClues {
  const numbered: RankClue[] = [];
  const indented: RankClue[] = [];
  const told = new Set<Level>();
  const outside = new Set<Level>();
  const rows: NumberedRow[] = [];
  let untold = 0;
  let unnumbered = 0;
  for (let row = source.firstRow; row <= source.lastRow; row += 1) {
    const cell = source.cell(row, shared.column);
    if (cell.kind !== 'own') {
      const prefix = cell.kind === 'blank' ? readPrefix(source.lead(row)) : 'none';
      if (prefix !== 'none') outside.add(prefix.level);
      continue;
    }
    if (source.isHeader(row) || isNote(cell.text) || isTotal(cell.text) || labelledAgency(cell.text) !== null) continue;
    const before = codeBefore(cell.text);
    const code = source.codeOf(row) ?? before?.code ?? null;
    const level = statedLevel({ text: before?.rest ?? cell.text, code, tingkat: source.tingkat(row) });
    const rank = steps(row, code);
    // An agency's row heads others; it has no rank among them.
    if (level === null && code === null && rank === 0 && isAgencyName(cell.text)) continue;
    const within = code === before?.code ? null : numberBefore(cell.text);
    const beside = code === null ? source.nomor(row) : code.canonical === null || !isNomenklatur(code.canonical) ? code.raw : null;
    rows.push({ row, beside, within: within?.number ?? null, told: level ?? (within ? statedLevel({ text: within.rest, code: null, tingkat: null }) : null) });
    indented.push({ rank: indentOf(cell.text), told: level });
    if (level !== null) told.add(level);
    else {
      untold += 1;
      if (rank > 0) numbered.push({ rank, told: null });
      else unnumbered += 1;
    }
  }
  return { numbered, indented, told, outside, untold, unnumbered, rows };
}

/** What the rows of two sheets show together. */
export function joinClues(a: RankClues, b: RankClues): RankClues {
  return {
    numbered: [...a.numbered, ...b.numbered], indented: [...a.indented, ...b.indented], told: new Set([...a.told, ...b.told]), outside: new Set([...a.outside, ...b.outside]),
    untold: a.untold + b.untold, unnumbered: a.unnumbered + b.unnumbered,
    rows: [...a.rows.map((entry) => ({ ...entry, row: null })), ...b.rows],
  };
}
