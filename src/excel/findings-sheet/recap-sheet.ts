import type { Zone } from '../../plan';
import { severities, type Severity } from '../../rules';
import { oneRowEach } from '../write/hidden-rows';
import { asWritten } from '../write/typed-text';
import type { FindingsWords, RecapRow } from './finding-rows';

/** The charts stand above their tables, so that both are seen at once; sheets written before had the tables there. */
const chartRow = 3;
const headRow = 22;
/** First columns of the two recaps, and their width: name, one count per severity, total. */
const starts = { opd: 0, aturan: 6 } as const;
const width = severities.length + 2;
/** Bars beyond this cannot be told apart any more; the recap lists all. */
const mostBars = 15;

/** The marks' own order from dark to light, so that the bars can be told apart on a black-and-white print too. */
const colors: Readonly<Record<Severity, string>> = { galat: '#C55A11', peringatan: '#FFC000', saran: '#9DC3E6' };

/** Cells of one recap with `rows` rows, heads included. */
export function recapZone(which: keyof typeof starts, rows: number): Zone {
  return { top: headRow, left: starts[which], bottom: headRow + rows, right: starts[which] + width - 1 };
}

/** Queues both recaps and their charts. Of a sheet that is there already our cells are emptied first; a chart that the planner has moved or sized stays where it is. Where rows are hidden it is done row by row, since Excel would put several into those that are seen. */
export function queueRecap(
  sheet: Excel.Worksheet, recaps: Readonly<Record<keyof typeof starts, readonly RecapRow[]>>, words: FindingsWords, now: { readonly bottom: number; readonly charts: readonly string[]; readonly hides: boolean } | null,
): void {
  const parts = (zone: Zone): readonly Zone[] => (now?.hides ? oneRowEach(zone) : [zone]);
  sheet.getRange('A1').values = [[asWritten(words.recapTitle, 'General')]];
  sheet.getRange('A2').values = [[asWritten(words.recapNote, 'General')]];
  for (const which of ['opd', 'aturan'] as const) {
    const rows = recaps[which].length > 0 ? recaps[which] : [{ name: words.clean, counts: { galat: 0, peringatan: 0, saran: 0 }, total: 0 }];
    if (now && now.bottom >= chartRow) for (const zone of parts({ ...recapZone(which, 0), top: chartRow, bottom: now.bottom })) rangeOf(sheet, zone).clear(Excel.ClearApplyTo.contents);
    const heads = [words.columns[which][0], ...severities.map((severity) => words.severity(severity)), words.total];
    const lines = [heads, ...rows.map(({ name, counts, total }) => [asWritten(name, 'General'), ...severities.map((severity) => counts[severity]), total])];
    for (const zone of parts(recapZone(which, rows.length))) rangeOf(sheet, zone).values = lines.slice(zone.top - headRow, zone.bottom - headRow + 1);
    const bars = { ...recapZone(which, Math.min(mostBars, rows.length)), right: starts[which] + severities.length };
    const name = `Kaskade ${which}`;
    if (now?.charts.includes(name)) sheet.charts.getItem(name).setData(rangeOf(sheet, bars), Excel.ChartSeriesBy.columns);
    else addChart(sheet, name, words.charts[which], bars, which === 'opd' ? 'A4:E21' : 'G4:K21');
  }
}

function addChart(sheet: Excel.Worksheet, name: string, title: string, bars: Zone, place: string): void {
  const chart = sheet.charts.add(Excel.ChartType.barStacked, rangeOf(sheet, bars), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  severities.forEach((severity, index) => chart.series.getItemAt(index).format.fill.setSolidColor(colors[severity]));
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const [start = '', end = ''] = place.split(':');
  chart.setPosition(start, end);
}

/** Looks are given once: what a planner makes of the sheet stays. */
export function queueRecapLooks(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  const heads = sheet.getRangeByIndexes(headRow, 0, 1, starts.aturan + width);
  heads.format.font.bold = true;
  for (const start of [starts.opd, starts.aturan]) sheet.getRangeByIndexes(headRow + 1, start, 500, 1).format.wrapText = true;
  // Heads of numbers stand over their numbers.
  for (const start of [starts.opd, starts.aturan]) sheet.getRangeByIndexes(headRow, start + 1, 1, width - 1).format.horizontalAlignment = 'Right';
  for (const [column, points] of [['A:A', 150], ['B:B', 46], ['C:C', 72], ['D:D', 46], ['E:E', 54], ['F:F', 18], ['G:G', 150], ['H:H', 46], ['I:I', 72], ['J:J', 46], ['K:K', 54]] as const) sheet.getRange(column).format.columnWidth = points;
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Zone): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
