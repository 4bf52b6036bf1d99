import type { ImageRow } from './image';

/**
 * Which row of a new drawing each row of an earlier one has become; null for one that is gone. `before` has its cells in the columns of the new drawing.
 *
 * Ids count places where nobody wrote numbers, and shift when a sibling goes: words decide first, together with all that they hang on, then with what they hang on directly. Words alone,
 * and an id alone (a renamed item), count only where the rest of the row is alike: another indicator in the same place must not inherit what was typed for the one before it.
 */
export function matchRows(before: readonly ImageRow[], after: readonly ImageRow[]): readonly (number | null)[] {
  const found: (number | null)[] = before.map(() => null);
  const taken = new Set<number>();
  const byOrder = (keyOf: (row: ImageRow) => string, unlike = true): void => {
    const places = new Map<string, number[]>();
    after.forEach((row, at) => {
      if (taken.has(at)) return;
      const key = `${row.part} ${row.part === 'isi' ? keyOf(row) : row.id}`;
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    });
    before.forEach((row, at) => {
      if (found[at] !== null) return;
      const list = places.get(`${row.part} ${row.part === 'isi' ? keyOf(row) : row.id}`);
      const there = list?.[0];
      if (there === undefined || !(unlike || row.part !== 'isi' || areAlike(row, after[there]))) return;
      list?.shift();
      found[at] = there;
      taken.add(there);
    });
  };
  byOrder((row) => `${row.id} ${row.words[0]}`);
  byOrder((row) => row.words[0]);
  byOrder((row) => row.words[1]);
  byOrder((row) => `${row.id} ${row.words[2]}`, false);
  byOrder((row) => row.words[2], false);
  byOrder((row) => row.id, false);
  return found;
}

/** A third of what stood there stands there still; a row of a word or two is its place. */
function areAlike({ cells }: ImageRow, other: ImageRow | undefined): boolean {
  const filled = cells.filter((key) => key !== '').length;
  const common = cells.filter((key, column) => key !== '' && key === other?.cells[column]).length;
  return filled <= 2 || common * 3 >= filled;
}
