import { depthOf, type Level } from '../plan';
import type { Sheet } from './sheet';

const ladder: readonly Level[] = ['urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'];
const only = /^=\+?(?:(?:_xlfn\.)?IFERROR\()?(?:SUM\()?((?:\$?[A-Z]{1,3}\$?\d+)(?:\s*[:+,;]\s*\$?[A-Z]{1,3}\$?\d+)*)\)?(?:[,;](?:""|0)\))?$/i;
/** Rows that one sum may run over. */
const longest = 5_000;

/** "-SUM(K22)" or "-IFERROR(SUM(K22),0)" behind a sum that ends at K22: a sum up to the next row, without it, so that rows put in before it count. */
const butLast = /^(=SUM\((?:[^()]*[,;])?(?:\$?[A-Z]{1,3}\$?\d+:)\$?([A-Z]{1,3})\$?(\d+)\))-(?:SUM\(\$?\2\$?\3\)|(?:_xlfn\.)?IFERROR\(SUM\(\$?\2\$?\3\)[,;]0\))$/i;
/** The same once that next row has been deleted. */
const lostLast = /-(?:_xlfn\.)?IFERROR\(SUM\(#REF!\)[,;]0\)$/i;

/** The rows below or above that a cell adds up in its own column ("=SUM(K15:K21)", "=K13+K55", "=SUM(K15:K22)-IFERROR(SUM(K22),0)"), empty where its formula says anything else. */
export function summedRows(sheet: Sheet, row: number, column: number): readonly number[] {
  const formula = sheet.formula(row, column);
  if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
  const written = formula.replace(/\s+/g, '').replace(lostLast, '');
  const without = butLast.exec(written);
  const rows = rowsIn(without?.[1] ?? written, column);
  return rows.includes(row) ? [] : without ? rows.filter((at) => at !== Number(without[3]) - 1) : rows;
}

function rowsIn(formula: string, column: number): readonly number[] {
  const inner = only.exec(formula)?.[1];
  if (inner === undefined) return [];
  const rows: number[] = [];
  for (const part of inner.replace(/\$/g, '').toUpperCase().split(/[+,;]/)) {
    const ends = part.split(':').map((reference) => /^([A-Z]+)(\d+)$/.exec(reference));
    if (ends.some((end) => columnOf(end?.[1] ?? '') !== column)) return [];
    const [from, to = from] = ends.map((end) => Number(end?.[2]) - 1);
    if (from === undefined || to === undefined || to < from || to - from > longest) return [];
    for (let at = from; at <= to; at += 1) rows.push(at);
  }
  return rows;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * Levels of the rows whose words do not tell them, from what their amounts add up: a row summed by a program's row is a kegiatan, one that sums
 * programs is their bidang urusan. `told` holds every row of the column that names items, with the level that it says itself.
 */
export function levelsBySums(sheet: Sheet, columns: readonly number[], told: ReadonlyMap<number, Level | null>): ReadonlyMap<number, Level> {
  const found = new Map<number, Level>();
  const { children, parent } = treeOf(sheet, columns, told);
  if (children.size === 0) return found;
  const levelAt = (row: number): Level | null => told.get(row) ?? found.get(row) ?? null;
  const step = (level: Level | null, by: 1 | -1): Level | null => (level === null || !ladder.includes(level) ? null : ladder[ladder.indexOf(level) + by] ?? null);
  const settle = (row: number, level: Level | null): void => {
    if (level !== null && levelAt(row) === null) found.set(row, level);
  };
  // From below: a row that adds up rows of a known level stands one higher. Later rows first, since sums stand above what they add.
  for (const [row, below] of [...children].reverse()) settle(row, step(below.map(levelAt).find((level) => level !== null) ?? null, -1));
  for (const row of told.keys()) {
    const above = parent.get(row);
    if (above !== undefined) settle(row, step(levelAt(above), 1));
  }
  // A branch that no known row adds up: as high over its leaves as the others are over theirs.
  const leaves = new Map<Level, number>();
  for (const row of parent.keys()) {
    const level = children.has(row) ? null : levelAt(row);
    if (level !== null) leaves.set(level, (leaves.get(level) ?? 0) + 1);
  }
  const [leaf = null] = [...leaves].sort((a, b) => b[1] - a[1])[0] ?? [];
  for (const [row, below] of children) {
    if (below.every((child) => !children.has(child))) settle(row, step(leaf, -1));
    for (const child of below) settle(child, step(levelAt(row), 1));
  }
  // A row that a sum forgot stands among its neighbours.
  let above: Level | null = null;
  for (const row of told.keys()) {
    if (above === leaf && !children.has(row)) settle(row, leaf);
    above = levelAt(row);
  }
  // Where a level that a row says itself runs against the sums, the sums are about something else.
  for (const [row, below] of children) {
    const level = levelAt(row);
    if (level !== null && below.some((child) => depthOf(levelAt(child) ?? 'sub-kegiatan') <= depthOf(level))) return new Map();
  }
  return found;
}

/** The sums of the column that has most of them. */
function treeOf(sheet: Sheet, columns: readonly number[], told: ReadonlyMap<number, Level | null>): { readonly children: ReadonlyMap<number, readonly number[]>; readonly parent: ReadonlyMap<number, number> } {
  let best: ReadonlyMap<number, readonly number[]> = new Map();
  for (const column of columns) {
    const children = new Map<number, readonly number[]>();
    for (const row of told.keys()) {
      const rows = summedRows(sheet, row, column).filter((at) => told.has(at) && at > row);
      if (rows.length > 0) children.set(row, rows);
    }
    if (children.size > best.size) best = children;
  }
  const parent = new Map<number, number>();
  // A grand total may add up every row again: the shortest sum over a row is its own superior's.
  for (const [row, below] of [...best].sort((a, b) => b[1].length - a[1].length)) for (const child of below) parent.set(child, row);
  return { children: best, parent };
}
