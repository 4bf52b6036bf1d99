import { fieldKey } from '../plan';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { fold } from './text';

/** What a header says, wherever its columns stand. */
export function signatureOf(columns: readonly Pick<MappedColumn, 'field' | 'year' | 'level' | 'quarter' | 'column'>[]): string {
  const [left = 0] = columns.map(({ column }) => column).sort((a, b) => a - b);
  return columns.map((column) => `${column.column - left}=${fieldKey(column)}:${column.level ?? ''}`).join(' ');
}

/** The folded words of a header's cells, numbering left out, each with its column where `placed`. */
export function headsOf(sheet: Sheet, block: HeaderBlock, placed = false): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (row === block.numberingRow) continue;
    for (let column = block.left; column <= block.right; column += 1) {
      if (!sheet.isBlank(row, column)) texts.add(placed ? `${column}:${fold(sheet.text(row, column))}` : fold(sheet.text(row, column)));
    }
  }
  return texts;
}

/** Share of the first texts that are among the second. */
export function shareOf(texts: ReadonlySet<string>, among: ReadonlySet<string>): number {
  return texts.size === 0 ? 0 : [...texts].filter((text) => among.has(text)).length / texts.size;
}
