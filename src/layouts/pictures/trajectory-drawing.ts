import type { Zone } from '../../plan';
import type { Drawing, Style } from '../drawing';
import { lineCount } from '../engine/measure';
import type { Trajectory, TrajectoryPoint } from './trajectories';

/** Words of a sheet of charts. */
export interface TrajectoryWords {
  readonly sheetName: string;
  readonly title: string;
  /** Indicators that were left out; null where none was. */
  readonly note: string | null;
  readonly year: string;
  readonly awal: string;
  readonly target: string;
  readonly low: string;
  readonly high: string;
  /** Over what the plan has, where a figure alone would say less. */
  readonly written: string;
  /** "Indeks Pembangunan Manusia (Indeks)". */
  readonly chart: (one: Trajectory) => string;
  readonly yearName: (year: number) => string;
}

/** One chart of the sheet: the cells that it shows, and those that it lies over. */
export interface PlacedChart {
  readonly title: string;
  /** Years in the first column, heads in the first row. */
  readonly data: Zone;
  readonly place: Zone;
}

/** A sheet with the numbers of some indicators, and the charts that belong beside them. */
export interface TrajectoryDrawing extends Drawing {
  readonly charts: readonly PlacedChart[];
}

/** Columns of one panel: years, numbers, upper ends of ranges, what is written, then the chart, then a gap. */
const [dataColumns, chartColumns] = [4, 5];
const panelColumns = dataColumns + chartColumns + 1;
const across = 2;
/** Rows over the panels. */
const head = 3;
const rowHeight = 16;

/** Small charts in two columns, each beside its own numbers: paper and Excel's own copying take them apart or together. */
export function trajectoryDrawing(lines: readonly Trajectory[], words: TrajectoryWords): TrajectoryDrawing {
  const perPanel = Math.max(12, ...lines.map(({ points }) => points.length + 4));
  const columnCount = Math.min(across, Math.max(1, lines.length)) * panelColumns - 1;
  const rowCount = head + Math.ceil(lines.length / across) * perPanel;
  const values = Array.from({ length: rowCount }, () => new Array<string | number | null>(columnCount).fill(null));
  const put = (row: number, column: number, value: string | number | null): void => {
    const line = values[row];
    if (line) line[column] = value;
  };
  put(0, 0, words.title);
  put(1, 0, words.note);
  const titles: Zone[] = [];
  const heads: Zone[] = [];
  const bodies: Zone[] = [];
  const written: Zone[] = [];
  const numbers = new Map<string, Zone[]>();
  const charts = lines.map((one, index): PlacedChart => {
    const top = head + Math.floor(index / across) * perPanel;
    const left = (index % across) * panelColumns;
    const last = left + (one.hasRange ? 2 : 1);
    // Beside what the chart shows, so that it draws no line of it.
    const texts = one.saysMore ? last + 1 : null;
    const title = words.chart(one);
    put(top, left, title);
    titles.push({ top, left, bottom: top, right: left + panelColumns - 2 });
    [words.year, one.hasRange ? words.low : words.target, ...(one.hasRange ? [words.high] : [])].forEach((text, at) => put(top + 1, left + at, text));
    if (texts !== null) put(top + 1, texts, words.written);
    one.points.forEach((point, at) => {
      const row = top + 2 + at;
      put(row, left, point.year === null ? words.awal : words.yearName(point.year));
      put(row, left + 1, point.low);
      if (one.hasRange) put(row, left + 2, point.high);
      if (texts !== null) put(row, texts, point.written);
      const format = formatOf(point);
      const zones = numbers.get(format) ?? [];
      if (point.low !== null) numbers.set(format, [...zones, { top: row, bottom: row, left: left + 1, right: last }]);
    });
    const bottom = top + 1 + one.points.length;
    heads.push({ top: top + 1, left, bottom: top + 1, right: texts ?? last });
    bodies.push({ top: top + 1, left, bottom, right: texts ?? last });
    if (texts !== null) written.push({ top: top + 2, left: texts, bottom, right: texts });
    return { title, data: { top: top + 1, left, bottom, right: last }, place: { top: top + 1, left: left + dataColumns, bottom: top + perPanel - 2, right: left + dataColumns + chartColumns - 1 } };
  });
  const styles: readonly { readonly zones: readonly Zone[]; readonly style: Style }[] = [
    { zones: [{ top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 }], style: { font: 'Arial', size: 9, numberFormat: '@', vertical: 'Center' } },
    { zones: [{ top: 0, left: 0, bottom: 0, right: 0 }], style: { size: 14, bold: true } },
    { zones: [{ top: 1, left: 0, bottom: 1, right: columnCount - 1 }], style: { wrap: true, vertical: 'Top' } },
    { zones: titles, style: { bold: true, wrap: true, vertical: 'Bottom' } },
    { zones: bodies, style: { border: 'thin' } },
    { zones: written, style: { horizontal: 'Right', wrap: true } },
    { zones: heads, style: { bold: true, horizontal: 'Center', fill: '#E7E6E6' } },
    ...[...numbers].map(([numberFormat, zones]) => ({ zones, style: { numberFormat, horizontal: 'Right' } as const })),
  ];
  const columnWidths = Array.from({ length: columnCount }, (_, column) => widths[column % panelColumns] ?? 11);
  const wide = columnWidths.reduce((sum, width) => sum + width, 0) * 5.25;
  const noteLines = words.note === null ? 1 : lineCount(words.note, wide, { size: 9, bold: false });
  const titleLines = Math.max(1, ...charts.map(({ title }) => lineCount(title, 78 * 5.25, { size: 9, bold: true })));
  return {
    sheetName: words.sheetName,
    rowCount,
    columnCount,
    values,
    formulas: [],
    merges: [...(columnCount > 1 ? [{ top: 1, left: 0, bottom: 1, right: columnCount - 1 }] : []), ...titles],
    styles: styles.filter(({ zones }) => zones.length > 0),
    columnWidths,
    rowHeights: values.map((_, row) => ({ row, height: row === 0 ? 24 : row === 1 ? Math.min(390, 4 + 13 * noteLines) : (row - head) % perPanel === 0 && row >= head ? Math.min(390, 4 + 13 * titleLines) : rowHeight })),
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: {
      orientation: 'Landscape', paper: 'A4', margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 }, fitToWidth: true,
      titleRows: null, footer: { left: '', center: '', right: '&P/&N' },
    },
    lists: [],
    charts,
  };
}

/** Characters of each column of a panel. */
const widths: readonly number[] = [14, 11, 11, 11, 11, 11, 11, 11, 11, 3];

const formatOf = ({ decimals }: TrajectoryPoint): string => (decimals > 0 ? `0.${'0'.repeat(Math.min(6, decimals))}` : '0');
