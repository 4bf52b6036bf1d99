import type { CellValue } from './grid';

/** Kaskade's own sheet: very hidden, never read as a table. */
export const kaskadeName = '_kaskade';

/** Before each part of a text, so that no part can begin with "=", an apostrophe or a digit. */
export const partMark = 'k|';

/** Something that a workbook keeps for us. */
export interface KeptEntry {
  readonly section: string;
  readonly key: string;
  readonly text: string;
  /** Rows that hold it, zero-based. */
  readonly rows: readonly number[];
}

/** The entries of our own sheet: each row holds section, key, part (from 0) and text; parts of an entry need not stand together or in order. */
export function keptEntries(values: readonly (readonly CellValue[])[], firstRow: number): readonly KeptEntry[] {
  const parts = new Map<string, { section: string; key: string; parts: [part: number, text: string, row: number][] }>();
  for (const [index, [section, key, part, text]] of values.entries()) {
    if (section === '' || section === null || section === undefined) continue;
    const id = JSON.stringify([section, key]);
    const entry = parts.get(id) ?? { section: String(section), key: String(key), parts: [] };
    entry.parts.push([Number(part), String(text ?? ''), firstRow + index]);
    parts.set(id, entry);
  }
  return [...parts.values()].map((entry): KeptEntry => {
    const inOrder = entry.parts.sort(([a], [b]) => a - b);
    return { section: entry.section, key: entry.key, text: inOrder.map(([, text]) => text.slice(partMark.length)).join(''), rows: inOrder.map(([, , row]) => row) };
  });
}
