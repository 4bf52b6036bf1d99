import type { Drawing } from '../../layouts';
import { itemOfOwner, type FieldRef, type Indikator, type PlanView } from '../../plan';
import type { Apartness } from '../../rules/documents';
import type { ComparisonRow } from './comparison-rows';

/** Columns of the comparison sheet, from the left. */
export const comparisonColumns = ['indikator', 'tempat', 'isian', 'sel', 'di-sini', 'di-sana', 'selisih', 'sel-sana', 'sebab', 'keyakinan', 'nama-sana'] as const;
export type ComparisonColumn = (typeof comparisonColumns)[number];

/** Everything that the comparison sheet says in words, in the planner's language: this room has none of its own. */
export interface ComparisonWords {
  readonly sheetName: string;
  readonly title: string;
  /** What is compared with what, and what it came to. */
  readonly notes: readonly string[];
  readonly columns: Readonly<Record<ComparisonColumn, string>>;
  readonly field: (field: FieldRef) => string;
  readonly why: (why: ComparisonRow['why']) => string;
  /** "di sini lebih tinggi 0,4". */
  readonly apart: (apart: Apartness) => string;
  /** "93 %", or that somebody should look at the match. */
  readonly confidence: (confidence: number, doubtful: boolean) => string;
  /** What stands in the table where the documents agree in everything. */
  readonly same: string;
}

const widths: Readonly<Record<ComparisonColumn, number>> = { indikator: 44, tempat: 36, isian: 18, sel: 10, 'di-sini': 16, 'di-sana': 16, selisih: 24, 'sel-sana': 20, sebab: 20, keyakinan: 20, 'nama-sana': 44 };

/** The comparison as a sheet: title, what it came to, and under it a table of which every cell is text. `head` is the row of its heads. */
export function drawComparison(rows: readonly ComparisonRow[], here: PlanView, there: PlanView, words: ComparisonWords): Drawing & { readonly head: number } {
  const head = words.notes.length + 2;
  const body = rows.length > 0 ? rows.map((row) => cellsOf(row, here, there, words)) : [comparisonColumns.map((column) => (column === 'indikator' ? words.same : ''))];
  const blank = comparisonColumns.map(() => null);
  const beside = (text: string): readonly (string | null)[] => [text, ...blank.slice(1)];
  const values = [beside(words.title), ...words.notes.map(beside), blank, comparisonColumns.map((column) => words.columns[column]), ...body];
  const right = comparisonColumns.length - 1;
  return {
    head,
    sheetName: words.sheetName,
    rowCount: values.length,
    columnCount: comparisonColumns.length,
    values,
    formulas: [],
    merges: [],
    styles: [
      { zones: [{ top: 0, left: 0, bottom: values.length - 1, right }], style: { numberFormat: '@', vertical: 'Top' } },
      { zones: [{ top: 0, left: 0, bottom: 0, right: 0 }], style: { bold: true, size: 14 } },
      { zones: [{ top: head, left: 0, bottom: values.length - 1, right }], style: { wrap: true, border: 'thin' } },
      { zones: [{ top: head, left: 0, bottom: head, right }], style: { bold: true } },
    ],
    columnWidths: comparisonColumns.map((column) => widths[column]),
    rowHeights: [],
    freeze: { rows: head + 1, columns: 0 },
    print: {
      orientation: 'Landscape', paper: 'A4', margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 }, fitToWidth: true,
      titleRows: { first: head, last: head }, footer: { left: '', center: '', right: '&P/&N' },
    },
    lists: [],
  };
}

function cellsOf(row: ComparisonRow, here: PlanView, there: PlanView, words: ComparisonWords): readonly string[] {
  const own = row.here?.indikator ?? row.there?.indikator;
  const cells: Readonly<Record<ComparisonColumn, string>> = {
    indikator: own?.name ?? '',
    tempat: row.here ? placeOf(row.here.indikator, here) : row.there ? placeOf(row.there.indikator, there) : '',
    isian: row.confidence === null ? '' : words.field(row.field),
    sel: row.here?.cell ?? '',
    'di-sini': row.here?.text ?? '',
    'di-sana': row.there?.text ?? '',
    selisih: row.apart === null ? '' : words.apart(row.apart),
    'sel-sana': row.there?.cell ?? '',
    sebab: words.why(row.why),
    keyakinan: row.confidence === null ? '' : words.confidence(row.confidence, row.doubtful),
    'nama-sana': row.here && row.there && row.here.indikator.name !== row.there.indikator.name ? row.there.indikator.name : '',
  };
  return comparisonColumns.map((column) => cells[column]);
}

/** What an indicator hangs on, and who answers for it: "Program Upaya Kesehatan · DINAS KESEHATAN". */
function placeOf(indikator: Indikator, view: PlanView): string {
  return [itemOfOwner(view, indikator.id)?.title ?? '', indikator.opd.raw.replace(/\s+/g, ' ').trim()].filter((part) => part !== '').join(' · ');
}
