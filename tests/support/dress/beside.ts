import { write, type Cell } from './canvas';
import type { Dress } from './choices';
import type { Span } from './body';
import type { IndicatorRows, Line, Saying } from './indicator-rows';
import type { Sketch } from './sketch';
import type { ToldIndikator } from './told';

/** Columns that a table with indicators of its own for each level has once, for the whole row. */
const once: ReadonlySet<string> = new Set(['opd', 'lokasi', 'ket', 'junk', 'nomor']);

interface Placed {
  readonly at: number;
  readonly nth: number;
  readonly agency: Cell | undefined;
}

/**
 * Draws a table in which each level has its words, its indicators and their targets side by side: an item's indicators stand one below the
 * other beside the items below it. Returns the lines with keys like "target:0@tujuan".
 */
export function besideOf(sketch: Sketch, dress: Dress, rows: IndicatorRows, told: readonly Saying[], lines: Line[], spans: Span[]): void {
  const { items } = sketch;
  const above = (at: number): number | null => items[at]!.behind ?? items[at]!.parent;
  const below = (at: number | null): readonly number[] => [...items.keys()].filter((other) => above(other) === at);
  const height = (at: number): number => Math.max(1, items[at]!.indikator.length, below(at).reduce((sum, other) => sum + height(other), 0));
  const depth = (at: number): number => (above(at) === null ? 0 : 1 + depth(above(at)!));
  /** By line: the indicators that begin there, and those that stand there because they are filled down. */
  const begun = new Map<number, Placed[]>();
  const standing = new Map<number, Placed[]>();
  const stack = (on: Map<number, Placed[]>, row: number, placed: Placed): void => void on.set(row, [...(on.get(row) ?? []), placed]);

  const place = (at: number, from: number, to: number): void => {
    const item = items[at]!;
    const key = `level:${item.level}`;
    while (lines.length <= to) lines.push({ cells: new Map() });
    const fill = (cellKey: string, cell: Cell, first: number): void => {
      for (let row = first; row <= (dress.uraian === 'filled' ? to : first); row += 1) lines[row]!.cells.set(cellKey, cell);
      if (dress.uraian === 'merged' && to > first) spans.push({ key: cellKey, from: first, to });
    };
    fill(key, write(item.title), from);
    for (const [nth, line] of (item.indikator.length === 0 ? [] : rows.rowsOf(told[at]!, item)).entries()) {
      const last = nth === item.indikator.length - 1;
      const placed: Placed = { at, nth, agency: line.cells.get('opd') };
      stack(begun, from + nth, placed);
      for (let row = from + nth; row <= (last && dress.uraian === 'filled' ? to : from + nth); row += 1) stack(standing, row, placed);
      for (const [name, cell] of line.cells) {
        const single = once.has(name) && !(name === 'opd' && dress.opdColumns === 'each');
        if (single) lines[from + nth]!.cells.set(name, cell);
        else if (last) fill(`${name}@${item.level}`, cell, from + nth);
        else lines[from + nth]!.cells.set(`${name}@${item.level}`, cell);
      }
    }
    let next = from;
    const children = below(at);
    for (const [nth, child] of children.entries()) {
      const end = nth === children.length - 1 ? to : next + height(child) - 1;
      place(child, next, end);
      next = end + 1;
    }
  };
  let next = 0;
  for (const root of below(null)) {
    place(root, next, next + height(root) - 1);
    next += height(root);
  }
  if (dress.opdColumns !== 'each') shareAgency();

  /** One cell for the agency of all that stands on a row: that of the deepest indicator. */
  function shareAgency(): void {
    for (const row of lines.keys()) {
      const here = [...(standing.get(row) ?? [])].sort((a, b) => depth(b.at) - depth(a.at));
      const [deepest] = here;
      if (!deepest) continue;
      lines[row]!.cells.set('opd', deepest.agency ?? write(''));
    }
    const said = new Map<string, ToldIndikator['opd']>();
    const own = ({ at, nth }: Placed): ToldIndikator['opd'] => told[at]!.indikator[nth]!.opd;
    for (const [row, placed] of begun) {
      const [deepest] = [...(standing.get(row) ?? [])].sort((a, b) => depth(b.at) - depth(a.at));
      for (const one of placed) if (deepest) said.set(`${one.at}:${one.nth}`, own(deepest));
    }
    for (const [key, opd] of said) {
      const [at = 0, nth = 0] = key.split(':').map(Number);
      told[at]!.indikator[nth] = { ...told[at]!.indikator[nth]!, opd };
    }
  }
}
