import type { Grid, SheetMapping } from '../../matrix';

export interface ShownCell {
  readonly column: number;
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface ShownRow {
  /** On the sheet, zero-based. */
  readonly row: number;
  readonly kind: 'above' | 'header' | 'data';
  /** Cells that a merge covers are left out. */
  readonly cells: readonly ShownCell[];
}

/** Rows shown above the header, and below it. */
const above = 2;
const below = 8;
/** A cell's text is looked at, not read: longer ones are cut. */
const longest = 120;

/** The header and the rows around it, for the columns of a mapping; merges are kept within what is shown. */
export function sheetRows(grid: Grid, mapping: SheetMapping): readonly ShownRow[] {
  const columns = mapping.columns.map(({ column }) => column);
  const top = Math.max(grid.origin.row, mapping.header.firstRow - above);
  const bottom = Math.min(grid.origin.row + grid.rowCount - 1, mapping.header.lastRow + below);
  const covered = new Set<string>();
  const rows: ShownRow[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: ShownCell[] = [];
    for (const column of columns) {
      if (covered.has(`${row}:${column}`)) continue;
      const merge = grid.merges.find((zone) => row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right);
      const spanned = merge ? columns.filter((one) => one >= column && one <= merge.right) : [column];
      const rowSpan = merge ? Math.min(merge.bottom, bottom) - row + 1 : 1;
      for (let down = row; down < row + rowSpan; down += 1) for (const one of spanned) covered.add(`${down}:${one}`);
      const [y, x] = merge ? [merge.top, merge.left] : [row, column];
      cells.push({ column, text: textAt(grid, y, x), columnSpan: spanned.length, rowSpan });
    }
    rows.push({ row, kind: row < mapping.header.firstRow ? 'above' : row <= mapping.header.lastRow ? 'header' : 'data', cells });
  }
  return rows;
}

/** The words of a row, for picking it: its first texts, joined. */
export function rowWords(grid: Grid, row: number): string {
  const cells = (grid.texts[row - grid.origin.row] ?? []).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const words = cells.join(' · ');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

function textAt(grid: Grid, row: number, column: number): string {
  const text = (grid.texts[row - grid.origin.row]?.[column - grid.origin.column] ?? '').replace(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
