import { labelKind } from './find';
import { isFormula, tokenOf } from './held';
import { keyOf } from './image';
import { present, type Known } from './known';
import { heldAt } from './sheet-now';

/** Values of a column that stand in other rows than they were written in. */
interface Carried {
  readonly column: number;
  readonly carried: number;
  /** Cells that hold something else than was written. */
  readonly changed: number;
  /** Those of them that hold anything. */
  readonly filled: number;
}

/**
 * Whether some columns of a table have been sorted, or moved up or down, without the others, or its rows cannot be told from one another: then what stands beside an indicator may be another
 * one's. Rows that have moved as wholes are no matter.
 */
export function isSheared(known: Known): boolean {
  const columns = carriedIn(known);
  const all = columns.filter(({ carried, changed, filled }) => carried > 0 && carried === filled && changed >= 2);
  const most = columns.filter(({ carried, filled }) => carried >= 3 && carried * 4 >= filled * 3);
  return all.length >= 2 || all.some(({ carried, changed }) => carried >= 2 && changed >= 3) || most.length >= 2 || most.some(({ column }) => labelKind(known.image.columns[column] ?? '') !== null) || unsureRows(known) >= 2;
}

function carriedIn({ image, now, found }: Known): readonly Carried[] {
  return image.columns.flatMap((key, column): readonly Carried[] => {
    const there = found.columns[column];
    // Numbers that count rows stay in their places where a table is sorted beside them.
    if (!present(there) || key.startsWith('nomor')) return [];
    const [before, after]: [string[], string[]] = [[], []];
    const isLabel = labelKind(key) !== null;
    let changed = 0;
    image.rows.forEach(({ part, cells }, at) => {
      const row = found.rows[at];
      const was = cells[column] ?? '';
      if (part !== 'isi' || isFormula(was)) return;
      if (!present(row)) {
        // A label that went with its row is no other row's; a figure may well be.
        if (isLabel && was !== '') before.push(was);
        return;
      }
      const is = keyOf(image, tokenOf(heldAt(now, row, there)));
      if (is === was || isFormula(is)) return;
      changed += 1;
      if (was !== '') before.push(was);
      if (is !== '') after.push(is);
    });
    return [{ column, carried: inCommon(before, after), changed, filled: after.length }];
  });
}

/** Rows of the table that were not found, while their names stand in rows that are nobody's. */
function unsureRows({ image, now, found, atRow }: Known): number {
  const kinds = image.columns.map(labelKind);
  const nameOf = (cells: readonly string[]): string => {
    for (const kind of ['indikator', 'uraian'] as const) {
      const words = cells.filter((key, column) => key !== '' && kinds[column] === kind);
      if (words.length > 0) return JSON.stringify(words);
    }
    return '';
  };
  const lost = image.rows.flatMap(({ part, absent, cells }, at) => (part === 'isi' && !absent && !present(found.rows[at]) ? [nameOf(cells)] : [])).filter((name) => name !== '');
  if (lost.length === 0) return 0;
  const strangers = now.cells.flatMap((cells, row) => (atRow.has(row) ? [] : [nameOf(found.columns.map((column) => (present(column) ? keyOf(image, tokenOf(cells[column])) : '')))]));
  return inCommon(lost, strangers);
}

/** Entries that two lists have in common, as often as both have them. */
function inCommon(some: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1);
  return others.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left > 0;
  }).length;
}
