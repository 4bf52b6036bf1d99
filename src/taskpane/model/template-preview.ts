import type { FilledTemplate, TemplateColumn, TemplateForm } from '../../layouts';
import type { Preview, PreviewCell, PreviewRow } from './preview';

const wordy: ReadonlySet<string> = new Set(['uraian', 'indikator', 'opd', 'opd-pendukung', 'definisi', 'formula', 'catatan']);

/** "A" for 0, "AA" for 26: how people name columns. */
export function lettersOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);
}

/** Columns that hold the same, years aside: a code over five columns, a target for each year. */
export interface ColumnGroup {
  readonly first: TemplateColumn;
  /** "C–G" where they stand side by side, "K…S" where others stand between them. */
  readonly letters: string;
  /** "2025–2030"; empty where they are not yearly. */
  readonly years: string;
}

export function groupColumns(columns: readonly TemplateColumn[]): readonly ColumnGroup[] {
  const groups = new Map<string, TemplateColumn[]>();
  for (const column of columns) {
    const key = `${column.field}:${column.level ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].flatMap((group): ColumnGroup[] => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return [];
    const years = group.flatMap(({ year }) => year ?? []);
    const [low, high] = [Math.min(...years), Math.max(...years)];
    const beside = last.column - first.column === group.length - 1;
    return [{
      first,
      letters: group.length === 1 ? lettersOf(first.column) : `${lettersOf(first.column)}${beside ? '–' : '…'}${lettersOf(last.column)}`,
      years: years.length === 0 ? '' : low === high ? String(low) : `${low}–${high}`,
    }];
  });
}

/** The first rows of a filled template under its recognised columns, as a table of texts. `headOf` names a column, `print` writes numbers. */
export function previewFilled(form: TemplateForm, { rows }: FilledTemplate, rowLimit: number, headOf: (column: TemplateColumn) => string, print: (value: number) => string): Preview {
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
  return { widths: form.columns.map(({ field }) => (wordy.has(field) ? 22 : field === 'pagu' || field === 'pagu-akhir' ? 13 : 10)), rows: [head, ...shown], more: Math.max(0, rows.length - shown.length), moreAbove: null };
}
