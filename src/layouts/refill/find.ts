import { alignRows, type Keys, type LabelKind } from './align';
import { isFormula, tokenOf } from './held';
import { keyOf, type TableImage } from './image';
import { widthOf, type SheetNow } from './sheet-now';

/** Where the rows and columns of a table that was drawn stand on its sheet now; null for one that is not there any more. */
export interface Found {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** Finds a drawn table again on a sheet on which rows and columns may have come, gone or been sorted. */
export function findTable(image: TableImage, now: SheetNow): Found {
  const width = widthOf(now);
  // Which rows a formula adds up changes with every row that comes or goes.
  const plain = (key: string): string => (isFormula(key) ? 'f' : key);
  const keys = now.cells.map((cells) => Array.from({ length: width }, (_, column) => plain(keyOf(image, tokenOf(cells[column])))));
  const rows = image.rows.map(({ cells }) => cells.map(plain));
  const columns = findColumns(rows, keys, image.columns.length, width);
  const inOrder = keys.map((cells): Keys => columns.map((column) => (column === null ? '' : cells[column] ?? '')));
  const gone = columns.map((column) => column === null);
  const standing = rows.flatMap((_, row) => (image.rows[row]?.absent ? [] : [row]));
  const found: (number | null)[] = rows.map(() => null);
  alignRows(standing.map((row) => (rows[row] ?? []).map((key, column) => (gone[column] ? '' : key))), inOrder, image.columns.map(labelKind)).forEach((there, at) => {
    found[standing[at] ?? 0] = there;
  });
  return { rows: found, columns };
}

/** What a column says of its rows, by its key: "uraian@tujuan" has items. */
export function labelKind(key: string): LabelKind {
  const [field = ''] = key.split(/[@~]/);
  if (field === 'indikator' || field === 'uraian') return field;
  return field === 'outcome' ? 'uraian' : ['opd', 'kode', 'bidang-urusan'].includes(field) ? 'label' : null;
}

/** The columns, in order, that have the most content in common. */
function findColumns(before: readonly Keys[], now: readonly Keys[], count: number, width: number): readonly (number | null)[] {
  const contents = (rows: readonly Keys[], column: number): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const cells of rows) {
      const key = cells[column] ?? '';
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const old = Array.from({ length: count }, (_, column) => contents(before, column));
  const present = Array.from({ length: width }, (_, column) => contents(now, column));
  const weights = old.map((mine, i) => present.map((theirs, j) => {
    let common = 0;
    for (const [key, times] of mine) common += Math.min(times, theirs.get(key) ?? 0);
    // Columns that say nothing, or too little, are known by their place at most.
    return common > 0 ? common + (i === j ? 0.01 : 0) : 0;
  }));
  const best: number[][] = Array.from({ length: count + 1 }, () => new Array<number>(width + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = count - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const weight = weights[i]?.[j] ?? 0;
      best[i]![j] = Math.max(at(i + 1, j), at(i, j + 1), weight > 0 ? weight + at(i + 1, j + 1) : 0);
    }
  }
  const found: (number | null)[] = old.map(() => null);
  for (let i = 0, j = 0; i < count && j < width;) {
    const weight = weights[i]?.[j] ?? 0;
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) found[i++] = j++;
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  // Columns without a word between two that are known, as many as there is room for.
  return found.map((column, i) => {
    if (column !== null || (old[i]?.size ?? 0) > 0) return column;
    const before = i === 0 ? -1 : found[i - 1];
    const room = before === null || before === undefined ? null : before + 1;
    if (room === null || found.includes(room)) return null;
    found[i] = room;
    return room;
  });
}
