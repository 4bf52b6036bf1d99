import { chartName } from '../book';
import type { Book } from '../contracts';
import { isKeptChart, type SheetChart } from '../engine';
import { absoluteReference, splitReference, parseArea, type Area } from './areas';
import type { Parts } from './package';
import { element, escapeText, part } from './xml';

const drawingSpace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** English metric units per pixel at 96 dpi. */
export const emuPerPixel = 9525;

/**
 * Puts the bar, column and line charts of a sheet into the package: one drawing part, one chart part each, numbered after `written` earlier ones. Null where the sheet has none;
 * `target` is the drawing as the sheet's relationship names it.
 */
export function writeCharts(book: Book, sheetId: string, parts: Parts, types: Record<string, string>, written: number): { readonly target: string; readonly charts: number } | null {
  const { getters } = book.model;
  const charts = getters.getChartIds(sheetId).flatMap((chartId) => {
    const definition = getters.getChartDefinition(chartId);
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
    return isKeptChart(definition) && definition.dataSource.type === 'range' && figure ? [{ chartId, definition, figure }] : [];
  });
  if (charts.length === 0) return null;
  const name = `drawing${written + 1}.xml`;
  const anchors = charts.map(({ chartId, figure }, index) => {
    const from = [['col', figure.col], ['colOff', Math.round(figure.offset.x * emuPerPixel)], ['row', figure.row], ['rowOff', Math.round(figure.offset.y * emuPerPixel)]] as const;
    const frame = element('xdr:graphicFrame', { macro: '' },
      element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', { id: index + 2, name: chartName(book, chartId) }) + element('xdr:cNvGraphicFramePr')) +
        element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 })) +
        element('a:graphic', {}, element('a:graphicData', { uri: chartSpace }, element('c:chart', { 'xmlns:c': chartSpace, 'xmlns:r': officeRelations, 'r:id': `rId${index + 1}` }))));
    return element('xdr:oneCellAnchor', {},
      element('xdr:from', {}, from.map(([tag, value]) => element(`xdr:${tag}`, {}, String(value))).join('')) +
        element('xdr:ext', { cx: Math.round(figure.width * emuPerPixel), cy: Math.round(figure.height * emuPerPixel) }) + frame + element('xdr:clientData'));
  });
  parts.set(`xl/drawings/${name}`, part(element('xdr:wsDr', { 'xmlns:xdr': drawingSpace, 'xmlns:a': main }, anchors.join(''))));
  types[`/xl/drawings/${name}`] = 'application/vnd.openxmlformats-officedocument.drawing+xml';
  const relations = charts.map(({ definition }, index) => {
    const path = `xl/charts/chart${written + index + 1}.xml`;
    parts.set(path, part(chartXml(book, sheetId, definition)));
    types[`/${path}`] = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
    return element('Relationship', { Id: `rId${index + 1}`, Type: `${officeRelations}/chart`, Target: `../charts/chart${written + index + 1}.xml` });
  });
  parts.set(`xl/drawings/_rels/${name}.rels`, part(element('Relationships', { xmlns: packageRelations }, relations.join(''))));
  return { target: `../drawings/${name}`, charts: charts.length };
}

/** Excel's own series colours: a file without a theme has none, and some programs then draw nothing. */
const defaultColors: readonly string[] = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const value = (tag: string, val: string | number | boolean): string => element(`c:${tag}`, { val });

/** One chart part's root element, children in the schema's order (CT_ChartSpace, CT_BarChart, CT_LineChart). */
function chartXml(book: Book, sheetId: string, definition: SheetChart): string {
  const { dataSource, dataSetStyles, title, legendPosition } = definition;
  const isLine = definition.type === 'line';
  const hasMarkers = isLine && definition.hideDataMarkers !== true;
  const horizontal = definition.type === 'bar' && definition.horizontal === true;
  const source = dataSource.type === 'range' ? dataSource : { dataSets: [], dataSetsHaveTitle: false };
  const labels = 'labelRange' in source && source.labelRange ? areaOf(book, sheetId, source.labelRange) : null;
  const below = (place: Place): Place => (source.dataSetsHaveTitle ? { ...place, area: { ...place.area, top: place.area.top + 1 } } : place);
  const paint = (dataSetId: string, index: number): string =>
    element('a:solidFill', {}, element('a:srgbClr', { val: (dataSetStyles[dataSetId]?.backgroundColor ?? defaultColors[index % defaultColors.length] ?? '#4472C4').slice(1).toUpperCase() }));
  const series = source.dataSets.flatMap(({ dataSetId, dataRange }, index) => {
    const place = areaOf(book, sheetId, dataRange);
    if (!place) return [];
    const head: Place = { ...place, area: { ...place.area, bottom: place.area.top } };
    return [element('c:ser', {},
      value('idx', index) + value('order', index) +
        (source.dataSetsHaveTitle ? element('c:tx', {}, reference(book, 'strRef', head)) : '') +
        (isLine ? lineLook(paint(dataSetId, index), hasMarkers) : element('c:spPr', {}, paint(dataSetId, index)) + value('invertIfNegative', false)) +
        (labels ? element('c:cat', {}, reference(book, 'strRef', below(labels))) : '') +
        element('c:val', {}, reference(book, 'numRef', below(place))) +
        (isLine ? value('smooth', false) : ''))];
  });
  const [categories, numbers] = [111, 112];
  const axis = (tag: string, id: number, crosses: number, position: string, more: string): string =>
    element(`c:${tag}`, {}, value('axId', id) + element('c:scaling', {}, value('orientation', horizontal && tag === 'catAx' ? 'maxMin' : 'minMax')) + value('delete', false) + value('axPos', position) + more + value('crossAx', crosses) + value('crosses', horizontal && tag === 'valAx' ? 'max' : 'autoZero'));
  const plot =
    element('c:layout') +
    (isLine
      ? element('c:lineChart', {}, value('grouping', definition.stacked ? 'stacked' : 'standard') + value('varyColors', false) + series.join('') + value('marker', hasMarkers) + value('axId', categories) + value('axId', numbers))
      : element('c:barChart', {}, value('barDir', horizontal ? 'bar' : 'col') + value('grouping', definition.stacked ? 'stacked' : 'clustered') + value('varyColors', false) + series.join('') + value('gapWidth', 80) + (definition.stacked ? value('overlap', 100) : '') + value('axId', categories) + value('axId', numbers))) +
    axis('catAx', categories, numbers, horizontal ? 'l' : 'b', value('majorTickMark', 'none') + value('tickLblPos', 'nextTo')) +
    axis('valAx', numbers, categories, horizontal ? 'b' : 'l', element('c:majorGridlines') + element('c:numFmt', { formatCode: 'General', sourceLinked: false }) + value('majorTickMark', 'none') + value('tickLblPos', 'nextTo'));
  const legends = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
  const words = title.text ?? '';
  const chart =
    (words === '' ? '' : element('c:title', {}, element('c:tx', {}, element('c:rich', {}, element('a:bodyPr') + element('a:p', {}, element('a:r', {}, titleFont(title) + element('a:t', {}, escapeText(words)))))) + value('overlay', false))) +
    value('autoTitleDeleted', words === '') +
    element('c:plotArea', {}, plot) +
    (legendPosition === 'none' ? '' : element('c:legend', {}, value('legendPos', legends[legendPosition]) + value('overlay', false))) +
    value('plotVisOnly', true) + value('dispBlanksAs', 'gap');
  return element('c:chartSpace', { 'xmlns:c': chartSpace, 'xmlns:a': main, 'xmlns:r': officeRelations }, element('c:chart', {}, chart));
}

/** A line of 2.25 points, Excel's own, with or without a dot at each number. */
function lineLook(paint: string, hasMarkers: boolean): string {
  const look = element('c:spPr', {}, element('a:ln', { w: 28575, cap: 'rnd' }, paint));
  const marker = hasMarkers ? value('symbol', 'circle') + value('size', 5) + element('c:spPr', {}, paint) : value('symbol', 'none');
  return look + element('c:marker', {}, marker);
}

function titleFont({ fontSize, bold }: SheetChart['title']): string {
  if (fontSize === undefined && bold === undefined) return '';
  return element('a:rPr', { ...(fontSize === undefined ? {} : { sz: Math.round(fontSize * 100) }), ...(bold === undefined ? {} : { b: bold }) });
}

/** Cells that a chart shows. */
interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

function areaOf(book: Book, sheetId: string, range: string): Place | null {
  const { getters } = book.model;
  const named = splitReference(range);
  const area = parseArea(named?.rest ?? range);
  const owner = named ? getters.getSheetIds().find((id) => getters.getSheetName(id) === named.sheet) : sheetId;
  return area && owner !== undefined && area.bottom !== Infinity && area.right !== Infinity ? { sheetId: owner, area } : null;
}

/** A reference with the values as they are now, for programs that show a chart without calculating. */
function reference(book: Book, tag: 'strRef' | 'numRef', { sheetId, area }: Place): string {
  const { getters } = book.model;
  const points: string[] = [];
  let count = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1, count += 1) {
      const { value: shown, formattedValue } = getters.getEvaluatedCell({ sheetId, row, col });
      const text = tag === 'strRef' ? formattedValue : typeof shown === 'number' ? String(shown) : '';
      if (text !== '') points.push(element('c:pt', { idx: count }, element('c:v', {}, escapeText(text))));
    }
  }
  const cache = (tag === 'numRef' ? element('c:formatCode', {}, 'General') : '') + value('ptCount', count) + points.join('');
  return element(`c:${tag}`, {}, element('c:f', {}, escapeText(absoluteReference(getters.getSheetName(sheetId), area))) + element(tag === 'strRef' ? 'c:strCache' : 'c:numCache', {}, cache));
}
