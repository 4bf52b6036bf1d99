import type { FilledTemplate, TemplateColumn, TemplateForm } from '../../layouts';
import type { Preview, PreviewCell, PreviewRow } from './preview';

const wordy: ReadonlySet<string> = new Set(['uraian', 'indikator', 'opd', 'opd-pendukung', 'definisi', 'formula', 'catatan']);

/** The last words over a column: "2025" of "Target › 2025", the whole where there is one line. */
export function headOf({ header }: TemplateColumn): string {
  return header.split(' › ').slice(-2).join(' › ');
}

/** The first rows of a filled template under its recognised columns, as a table of texts. `print` writes numbers. */
export function previewFilled(form: TemplateForm, { rows }: FilledTemplate, rowLimit: number, print: (value: number) => string): Preview {
  const cell = (text: string, column: number, more: Partial<PreviewCell> = {}): PreviewCell => ({ text, column, rowSpan: 1, columnSpan: 1, bold: false, align: 'Left', ...more });
  const head: PreviewRow = { row: 0, header: true, cells: form.columns.map((column, at) => cell(headOf(column), at, { bold: true, align: 'Center' })) };
  const shown = rows.slice(0, rowLimit).map(({ cells }, at): PreviewRow => ({
    row: at + 1,
    header: false,
    cells: form.columns.map(({ numberFormat }, column) => {
      const held = cells[column];
      if (!held) return cell('', column);
      if (typeof held.value === 'string') return cell(held.value, column);
      const share = (held.format ?? numberFormat).includes('%');
      return cell(share ? `${print(Number((held.value * 100).toPrecision(14)))}%` : print(held.value), column, { align: 'Right' });
    }),
  }));
  return { widths: form.columns.map(({ field }) => (wordy.has(field) ? 22 : field === 'pagu' || field === 'pagu-akhir' ? 13 : 9)), rows: [head, ...shown], more: Math.max(0, rows.length - shown.length) };
}
