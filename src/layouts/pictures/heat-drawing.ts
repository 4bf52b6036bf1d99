import type { Zone } from '../../plan';
import type { Drawing, Style } from '../drawing';
import { columnPoints, rowHeights, type TextBox } from '../engine/measure';
import { heatStep, heatTotals, type HeatColumn, type HeatMap, type HeatRow } from './heat-map';

/** Words of a heat map's sheet. */
export interface HeatWords {
  readonly sheetName: string;
  readonly title: string;
  /** What is counted, and how. */
  readonly note: string;
  readonly opd: string;
  readonly total: string;
  readonly row: (row: Exclude<HeatRow, { readonly kind: 'opd' }>) => string;
  readonly column: (column: HeatColumn, place: number) => string;
}

/** A heat map as a sheet, and where its numbers stand: `body` without totals is what a colour scale lies on. */
export interface HeatDrawing extends Drawing {
  readonly body: Zone;
  /** Colours of the cells, for a host without colour scales. */
  readonly fills: readonly { readonly zone: Zone; readonly color: string }[];
}

/** From nothing to most; black words have a contrast of 6 on the darkest. */
export const heatColors = ['#FFFFFF', '#DCE9F7', '#B8D2EE', '#93BBE5', '#6FA4DB'] as const;

const head = 3;

/** The map as cells: agencies down, branches across, totals as formulas. */
export function heatDrawing(map: HeatMap, words: HeatWords): HeatDrawing {
  const totals = heatTotals(map);
  const width = map.columns.length + 2;
  const blank = new Array<null>(width - 1).fill(null);
  const heads = [words.opd, ...map.columns.map((column, at) => words.column(column, at + 1)), words.total];
  const rows = map.rows.map((row, at) => [row.kind === 'opd' ? row.name : words.row(row), ...(map.cells[at] ?? []), totals.rows[at] ?? 0]);
  const values = [[words.title, ...blank], [words.note, ...blank], [null, ...blank], heads, ...rows, [words.total, ...totals.columns, totals.all]];
  const bottom = head + rows.length;
  const right = width - 1;
  const body: Zone = { top: head + 1, left: 1, bottom, right: right - 1 };
  const name = (column: number): string => (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));
  const sum = (row: number, column: number, from: string, to: string): Drawing['formulas'][number] => ({ row, column, formula: from === to ? `=SUM(${from})` : `=SUM(${from}:${to})` });
  const table: Zone = { top: head, left: 0, bottom: bottom + 1, right };
  const largest = Math.max(0, ...map.cells.flat());
  const first: Style = { font: 'Arial', size: 10, numberFormat: '@', vertical: 'Center' };
  const columnWidths = [44, ...map.columns.map(() => (map.measure === 'pagu' ? 22 : 16)), map.measure === 'pagu' ? 22 : 12];
  const box = (row: number, column: number, text: string, bold: boolean, size = 10): TextBox => ({ top: row, bottom: row, width: columnPoints(columnWidths[column] ?? 10), text, lettering: { size, bold } });
  // Title and note stay in the first column: what runs on over the line at which it is frozen would be cut there.
  const heights = rowHeights(values.length, 15, [box(0, 0, words.title, true, 14), box(1, 0, words.note, false), ...heads.map((text, column) => box(head, column, text, true)), ...rows.map(([text], at) => box(head + 1 + at, 0, String(text), false))]);
  return {
    sheetName: words.sheetName,
    rowCount: values.length,
    columnCount: width,
    values,
    formulas: [
      ...(map.columns.length > 0 ? rows.map((_, at) => sum(head + 1 + at, right, `B${head + 2 + at}`, `${name(right - 1)}${head + 2 + at}`)) : []),
      ...(rows.length > 0 ? Array.from({ length: right }, (_, at) => sum(bottom + 1, at + 1, `${name(at + 1)}${head + 2}`, `${name(at + 1)}${bottom + 1}`)) : []),
    ],
    merges: [],
    styles: [
      { zones: [{ top: 0, left: 0, bottom: values.length - 1, right }], style: first },
      { zones: [{ top: 0, left: 0, bottom: 0, right: 0 }], style: { bold: true, size: 14, wrap: true } },
      { zones: [{ top: 1, left: 0, bottom: 1, right: 0 }], style: { wrap: true, vertical: 'Top' } },
      { zones: [table], style: { border: 'thin' } },
      { zones: [{ top: head, left: 0, bottom: head, right }], style: { bold: true, wrap: true, horizontal: 'Center', fill: '#E7E6E6' } },
      { zones: [{ top: head + 1, left: 0, bottom: Math.max(head + 1, bottom), right: 0 }], style: { wrap: true } },
      { zones: [{ top: head + 1, left: 1, bottom: bottom + 1, right }], style: { numberFormat: '#,##0', horizontal: map.measure === 'pagu' ? 'Right' : 'Center' } },
      { zones: [{ top: bottom + 1, left: 0, bottom: bottom + 1, right }, { top: head + 1, left: right, bottom: bottom + 1, right }], style: { bold: true } },
    ],
    columnWidths,
    rowHeights: heights.map((height, row) => ({ row, height })),
    freeze: { rows: head + 1, columns: 1 },
    print: {
      orientation: 'Landscape', paper: 'A4', margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 }, fitToWidth: true,
      titleRows: { first: head, last: head }, footer: { left: '', center: '', right: '&P/&N' },
    },
    lists: [],
    body,
    fills: map.cells.flatMap((line, row) => line.flatMap((value, column) => {
      const step = heatStep(value, largest);
      const at = { row: body.top + row, column: body.left + column };
      return step === 0 ? [] : [{ zone: { top: at.row, bottom: at.row, left: at.column, right: at.column }, color: heatColors[step] }];
    })),
  };
}
