import type { Drawing, TablePreview } from '../../layouts';

/** Writes a number as its cell shows it under a number format. */
export type NumberPrinter = (value: number, format: string) => string;

/** One cell of the preview; cells that a merge covers are left out. */
export interface PreviewCell {
  readonly text: string;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly bold: boolean;
  readonly align: 'Left' | 'Center' | 'Right';
}

export interface PreviewRow {
  readonly row: number;
  readonly header: boolean;
  readonly cells: readonly PreviewCell[];
}

export interface Preview {
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly PreviewRow[];
  /** Rows that the preview leaves out. */
  readonly more: number;
  /** The row above which they are left out; null where they are the last ones. */
  readonly moreAbove: number | null;
}

/** A table's first rows, and what it has below its body. */
export function previewOf({ drawing, body, bodyRows }: TablePreview, print: NumberPrinter): Preview {
  return { ...previewDrawing(drawing, drawing.rowCount, print), more: bodyRows - body.count, moreAbove: body.first + body.count };
}

/** The first rows of a drawing as a table of texts, header rows as the print setup repeats them. `print` writes numbers under their formats. */
export function previewDrawing(drawing: Drawing, rowLimit: number, print: NumberPrinter): Preview {
  const last = Math.min(drawing.rowCount, rowLimit) - 1;
  const span = new Map<string, { rows: number; columns: number }>();
  const covered = new Set<string>();
  for (const merge of drawing.merges) {
    if (merge.top > last) continue;
    span.set(`${merge.top},${merge.left}`, { rows: Math.min(merge.bottom, last) - merge.top + 1, columns: merge.right - merge.left + 1 });
    for (let row = merge.top; row <= Math.min(merge.bottom, last); row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) if (row !== merge.top || column !== merge.left) covered.add(`${row},${column}`);
    }
  }
  const title = drawing.print.titleRows;
  const rows: PreviewRow[] = [];
  for (let row = 0; row <= last; row += 1) {
    const cells: PreviewCell[] = [];
    for (let column = 0; column < drawing.columnCount; column += 1) {
      const key = `${row},${column}`;
      if (covered.has(key)) continue;
      const value = drawing.values[row]?.[column] ?? null;
      const size = span.get(key);
      const { format, ...looks } = look(drawing, row, column);
      cells.push({
        text: value === null ? '' : typeof value === 'number' ? print(value, format) : value,
        column,
        rowSpan: size?.rows ?? 1,
        columnSpan: size?.columns ?? 1,
        ...looks,
      });
    }
    rows.push({ row, header: title !== null && row >= title.first && row <= title.last, cells });
  }
  return { widths: drawing.columnWidths, rows, more: Math.max(0, drawing.rowCount - rows.length), moreAbove: null };
}

function look(drawing: Drawing, row: number, column: number): Pick<PreviewCell, 'bold' | 'align'> & { readonly format: string } {
  let format = 'General';
  let bold = false;
  let align: PreviewCell['align'] = 'Left';
  for (const { zones, style } of drawing.styles) {
    if (!zones.some((zone) => row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right)) continue;
    if (style.numberFormat !== undefined) format = style.numberFormat;
    if (style.bold !== undefined) bold = style.bold;
    if (style.horizontal !== undefined) align = style.horizontal;
  }
  return { bold, align, format };
}
