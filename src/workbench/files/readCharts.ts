import type { SheetChart, WorkbookData } from '../engine';
import { engineArea, parseArea, quotedName, splitReference } from './areas';
import { relationshipsOf, type Parts, type Relationship } from './package';
import { emuPerPixel } from './writeCharts';
import { attribute, childOf, childrenOf, flagAttribute, numberAttribute, parseXml, textOf, type Element } from './xml';

type Figure = WorkbookData['sheets'][number]['figures'][number];

/** The charts of a sheet that could be read, with their names by chart id, and how many pictures, shapes and other charts could not. */
export interface ReadCharts {
  readonly figures: readonly Figure[];
  readonly names: ReadonlyMap<string, string>;
  readonly lost: number;
}

/** Sizes of a sheet's columns and rows in pixels, for charts that are anchored between two cells. */
export interface Sizes {
  readonly column: (index: number) => number;
  readonly row: (index: number) => number;
}

/**
 * Bar, column and line charts over ranges of the workbook come back as the engine's own, plain: their data, kind, title and legend. All else in a drawing is counted and left behind.
 * An empty drawing part (Google Sheets writes one per sheet) is no loss.
 */
export function readCharts(parts: Parts, relations: readonly Relationship[], sheetId: string, sizes: Sizes): ReadCharts {
  const figures: Figure[] = [];
  const names = new Map<string, string>();
  let lost = 0;
  for (const { target } of relations.filter(({ type }) => type === 'drawing')) {
    const drawing = parts.get(target);
    if (!drawing) continue;
    const charts = relationshipsOf(parts, target);
    for (const anchor of childrenOf(parseXml(drawing))) {
      const frame = childOf(anchor, 'graphicFrame');
      const id = attribute(childOf(frame, 'graphic', 'graphicData', 'chart'), 'id');
      const path = charts.find((relation) => relation.type === 'chart' && relation.id === id)?.target;
      const content = path === undefined ? undefined : parts.get(path);
      const definition = content ? readChart(parseXml(content)) : null;
      const place = placeOf(anchor, sizes);
      if (!definition || !place) {
        lost += 1;
        continue;
      }
      const chartId = `${sheetId}-bagan${figures.length + 1}`;
      figures.push({ id: `${chartId}-bingkai`, tag: 'chart', ...place, data: { ...definition, chartId } });
      const name = attribute(childOf(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '';
      if (name !== '') names.set(chartId, name);
    }
  }
  return { figures, names, lost };
}

function placeOf(anchor: Element, { column, row }: Sizes): Pick<Figure, 'col' | 'row' | 'offset' | 'width' | 'height'> | null {
  const corner = (name: string) => {
    const at = childOf(anchor, name);
    const number = (tag: string): number => Number(textOf(childOf(at, tag))) || 0;
    return at && { col: number('col'), x: Math.round(number('colOff') / emuPerPixel), row: number('row'), y: Math.round(number('rowOff') / emuPerPixel) };
  };
  const from = corner('from');
  if (!from) return null;
  const start = { col: from.col, row: from.row, offset: { x: from.x, y: from.y } };
  const extent = childOf(anchor, 'ext');
  if (extent) return { ...start, width: Math.round(Number(attribute(extent, 'cx')) / emuPerPixel), height: Math.round(Number(attribute(extent, 'cy')) / emuPerPixel) };
  const to = corner('to');
  if (!to) return null;
  let [width, height] = [to.x - from.x, to.y - from.y];
  for (let index = from.col; index < to.col; index += 1) width += column(index);
  for (let index = from.row; index < to.row; index += 1) height += row(index);
  return { ...start, width, height };
}

/** A chart part with one bar or line chart whose series lie in columns of cells, all as long; null for any other. */
function readChart(root: Element): SheetChart | null {
  const chart = childOf(root, 'chart');
  const plots = Array.from(childrenOf(childOf(chart, 'plotArea'))).filter(({ localName }) => localName?.endsWith('Chart'));
  const [bars, ...others] = plots;
  if (!bars || (bars.localName !== 'barChart' && bars.localName !== 'lineChart') || others.length > 0) return null;
  const series = Array.from(childrenOf(bars, 'ser'), (one) => ({ title: rangeOf(childOf(one, 'tx')), labels: rangeOf(childOf(one, 'cat')), values: rangeOf(childOf(one, 'val')), color: attribute(childOf(one, 'spPr', 'solidFill', 'srgbClr') ?? childOf(one, 'spPr', 'ln', 'solidFill', 'srgbClr'), 'val') }));
  const [first] = series;
  if (!first?.values || series.some(({ values }) => values === null)) return null;
  // The engine wants a series' title to be the cell over its values.
  const isHeaded = ({ title, values }: (typeof series)[number]): boolean => title !== null && values !== null && title.sheet === values.sheet && title.area.bottom === values.area.top - 1 && title.area.left === values.area.left;
  const headed = series.every(isHeaded);
  if (!headed && series.some(({ title }) => title !== null)) return null;
  const raised = ({ sheet, area }: Reference): string => `${quotedName(sheet)}!${engineArea(headed ? { ...area, top: area.top - 1 } : area)}`;
  const legends: Readonly<Record<string, SheetChart['legendPosition']>> = { t: 'top', b: 'bottom', l: 'left', r: 'right' };
  const legend = childOf(chart, 'legend');
  const grouping = attribute(childOf(bars, 'grouping'), 'val');
  const kind = bars.localName === 'lineChart'
    ? { type: 'line', labelsAsText: true, stacked: grouping === 'stacked', cumulative: false, hideDataMarkers: Array.from(childrenOf(bars, 'ser')).every((one) => attribute(childOf(one, 'marker', 'symbol'), 'val') === 'none') } as const
    : { type: 'bar', horizontal: attribute(childOf(bars, 'barDir'), 'val') === 'bar', stacked: grouping === 'stacked' } as const;
  return {
    ...kind,
    dataSource: {
      type: 'range',
      dataSets: series.flatMap(({ values }, index) => (values ? [{ dataSetId: String(index), dataRange: raised(values) }] : [])),
      dataSetsHaveTitle: headed,
      ...(first.labels ? { labelRange: raised(first.labels) } : {}),
    },
    dataSetStyles: Object.fromEntries(series.flatMap(({ color }, index) => (color === null ? [] : [[String(index), { backgroundColor: `#${color}` }]]))),
    title: flagAttribute(childOf(chart, 'autoTitleDeleted'), 'val') ? { text: '' } : { text: titleOf(chart), ...titleFont(chart) },
    legendPosition: legend ? (legends[attribute(childOf(legend, 'legendPos'), 'val') ?? 'r'] ?? 'right') : 'none',
  };
}

function titleOf(chart: Element | null): string {
  return Array.from(childrenOf(childOf(chart, 'title', 'tx', 'rich'), 'p'), (paragraph) => Array.from(childrenOf(paragraph, 'r'), (run) => textOf(childOf(run, 't'))).join('')).join('\n');
}

function titleFont(chart: Element | null): Pick<SheetChart['title'], 'fontSize' | 'bold'> {
  const font = childOf(chart, 'title', 'tx', 'rich', 'p', 'r', 'rPr');
  const size = numberAttribute(font, 'sz');
  const bold = attribute(font, 'b');
  return { ...(size === null ? {} : { fontSize: size / 100 }), ...(bold === null ? {} : { bold: bold === '1' || bold === 'true' }) };
}

interface Reference {
  readonly sheet: string;
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

function rangeOf(parent: Element | null): Reference | null {
  const reference = childOf(parent, 'numRef') ?? childOf(parent, 'strRef');
  const split = splitReference(textOf(childOf(reference, 'f')));
  const area = split && parseArea(split.rest);
  return split && area && area.bottom !== Infinity && area.left === area.right ? { sheet: split.sheet, area } : null;
}
