import { chartName } from '../../book';
import { isKeptChart, type SheetChart, type Zone } from '../../engine';
import { asNumber, asText, oneOf, type Arguments } from '../arguments';
import { columnCount, rowCount } from '../address';
import { readTypes } from '../cells';
import { officeId } from '../changes';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { ChartLegend, ChartSeriesCollection, ChartTitle } from './chartParts';
import { figureOf, moveFigure, pointsOf } from './figures';
import type { Range} from './range';
import { rangeArgument } from './range';
import { Worksheet } from './worksheet';

/** Excel.ChartCollection of a sheet: its bar, column and line charts, in the order in which they were made. */
export class ChartCollection extends HostObject {
  readonly members = collectionMembers;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
  all(): Chart[] {
    const { getters } = this.session;
    return getters.getChartIds(this.sheetId).filter((id) => isKeptChart(getters.getChartDefinition(id))).map((id) => new Chart(this.session, this.sheetId, id));
  }
}

/** Excel.Chart, by the engine's chart id. */
export class Chart extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly chartId: string,
  ) {
    super();
  }
  override get id(): string {
    return officeId(`chart-${this.chartId}`);
  }
  get definition(): SheetChart {
    const { getters } = this.session;
    const definition = getters.getChartIds(this.sheetId).includes(this.chartId) ? getters.getChartDefinition(this.chartId) : null;
    if (!definition || !isKeptChart(definition)) throw itemNotFound('chart');
    return definition;
  }
  get figureId(): string {
    return this.session.getters.getFigureIdFromChartId(this.chartId);
  }
  change(part: Partial<ChartContent>): void {
    this.replace({ ...this.definition, ...part });
  }
  replace(definition: SheetChart): void {
    const { session, sheetId, chartId, figureId } = this;
    session.assertWritable(sheetId);
    session.dispatch('UPDATE_CHART', { sheetId, chartId, figureId, definition });
  }
}

/** What a chart of any kind has. */
type ChartContent = Pick<SheetChart, 'dataSource' | 'dataSetStyles' | 'title' | 'legendPosition'>;

const line = { type: 'line', labelsAsText: true, stacked: false, cumulative: false } as const;

/** Excel's bar, column and line charts as the engine has them; of Excel's other kinds the workbench has none. */
const kinds = {
  ColumnClustered: { type: 'bar', horizontal: false, stacked: false },
  ColumnStacked: { type: 'bar', horizontal: false, stacked: true },
  BarClustered: { type: 'bar', horizontal: true, stacked: false },
  BarStacked: { type: 'bar', horizontal: true, stacked: true },
  Line: { ...line, hideDataMarkers: true },
  LineMarkers: { ...line, hideDataMarkers: false },
} as const;
type Kind = keyof typeof kinds;

const matches = (definition: SheetChart, kind: Kind): boolean => {
  const wanted = kinds[kind];
  if (definition.type === 'line') return wanted.type === 'line' && wanted.hideDataMarkers === (definition.hideDataMarkers ?? false);
  return wanted.type === 'bar' && wanted.horizontal === (definition.horizontal ?? false) && wanted.stacked === definition.stacked;
};

function kindOf(value: unknown): Kind {
  const kind = (Object.keys(kinds) as Kind[]).find((name) => typeof value === 'string' && name.toLowerCase() === value.toLowerCase());
  if (!kind) throw apiNotFound(`ChartCollection.add (${String(value)})`);
  return kind;
}

/**
 * The range as Excel takes it apart, with series in columns: the first column names the categories where it holds texts, the first row the series where it does.
 * Source: learn.microsoft.com, Excel.ChartCollection `add`, and "How Excel plots data".
 */
function dataOf({ session, sheetId, cells }: Range, seriesBy: string): SheetChart['dataSource'] {
  const columns = columnCount(cells);
  if (seriesBy === 'Rows' || (seriesBy === 'Auto' && columns > rowCount(cells))) throw apiNotFound('ChartCollection.add (series in rows)');
  const types = readTypes(session, sheetId, cells) ?? [];
  const below = types.slice(1).map(([first]) => first);
  const hasLabels = columns > 1 && below.length > 0 && below.every((type) => type === 'String' || type === 'Empty');
  const hasTitles = (types[0] ?? []).slice(hasLabels ? 1 : 0).every((type) => type === 'String');
  const address = (zone: Zone): string => session.getters.getRangeString(session.getters.getRangeFromZone(sheetId, zone), 'elsewhere');
  const first = cells.left + (hasLabels ? 1 : 0);
  return {
    type: 'range',
    dataSets: Array.from({ length: cells.right - first + 1 }, (_, index) => ({ dataSetId: String(index), dataRange: address({ ...cells, left: first + index, right: first + index }) })),
    dataSetsHaveTitle: hasTitles,
    ...(hasLabels ? { labelRange: address({ ...cells, right: cells.left }) } : {}),
  };
}

/** Excel's size of a new chart, in pixels; it stands where the sheet begins until it is moved. */
const firstSize = { width: 480, height: 288 };

function add({ session, sheetId }: ChartCollection, args: Arguments): Chart {
  const kind = kindOf(args.raw(0));
  const source = rangeArgument(session, args, 1, sheetId);
  session.assertWritable(sheetId);
  const [chartId, figureId] = [session.model.uuidGenerator.smallUuid(), session.model.uuidGenerator.smallUuid()];
  const definition: SheetChart = { ...kinds[kind], dataSource: dataOf(source, args.oneOf(2, ['Auto', 'Columns', 'Rows'], 'Auto')), dataSetStyles: {}, title: { text: '' }, legendPosition: 'bottom' };
  session.dispatch('CREATE_CHART', { chartId, figureId, sheetId, col: 0, row: 0, offset: { x: 0, y: 0 }, size: firstSize, definition });
  return new Chart(session, sheetId, chartId);
}

function setName(chart: Chart, value: unknown): void {
  const name = asText(value);
  if (name.trim() === '') throw invalidArgument('a chart needs a name');
  chart.session.book.chartNames.set(chart.chartId, name);
}

/** "Positions the chart relative to cells on the worksheet": from the first cell's corner to the last one's. */
function setPosition(chart: Chart, args: Arguments): void {
  const { session, sheetId } = chart;
  const start = rangeArgument(session, args, 0, sheetId).cells;
  const end = args.has(1) ? rangeArgument(session, args, 1, sheetId).cells : null;
  session.makeRoom(sheetId, end ?? start);
  const figure = figureOf(session, sheetId, chart.figureId);
  const size = end ? pixelSize(session, sheetId, { top: start.top, left: start.left, bottom: end.bottom, right: end.right }) : { width: figure.width, height: figure.height };
  session.dispatch('UPDATE_FIGURE', { sheetId, figureId: chart.figureId, col: start.left, row: start.top, offset: { x: 0, y: 0 }, ...size });
}

function pixelSize({ getters }: Session, sheetId: string, zone: Zone): { width: number; height: number } {
  const columns = Array.from({ length: columnCount(zone) }, (_, index) => getters.getColSize(sheetId, zone.left + index));
  const rows = Array.from({ length: rowCount(zone) }, (_, index) => getters.getRowSize(sheetId, zone.top + index));
  return { width: columns.reduce((sum, size) => sum + size, 0), height: rows.reduce((sum, size) => sum + size, 0) };
}

const find = (charts: ChartCollection, key: string): Chart | null => charts.all().find(({ id, session, chartId }) => id === key || chartName(session.book, chartId).toLowerCase() === key.toLowerCase()) ?? null;

const orNotFound = (chart: Chart | null | undefined): Chart => {
  if (!chart) throw itemNotFound('chart');
  return chart;
};

const collectionMembers: Members<ChartCollection> = {
  className: 'ChartCollection',
  get: { Count: (charts) => charts.all().length },
  items: (charts) => charts.all(),
  item: (charts, args) => orNotFound(find(charts, args.text(0))),
  call: {
    Add: add,
    GetCount: (charts) => charts.all().length,
    GetItem: (charts, args) => orNotFound(find(charts, args.text(0))),
    GetItemOrNullObject: (charts, args) => find(charts, args.text(0)),
  },
};

const place = (chart: Chart) => pointsOf(chart.session, chart.sheetId, chart.figureId);

const members: Members<Chart> = {
  className: 'Chart',
  get: {
    Id: (chart) => chart.id,
    Name: ({ session, chartId }) => chartName(session.book, chartId),
    ChartType: ({ definition }) => (Object.keys(kinds) as Kind[]).find((kind) => matches(definition, kind)) ?? null,
    Top: (chart) => place(chart).top,
    Left: (chart) => place(chart).left,
    Width: (chart) => place(chart).width,
    Height: (chart) => place(chart).height,
  },
  set: {
    Name: setName,
    ChartType: (chart, value) => {
      const { dataSource, dataSetStyles, title, legendPosition } = chart.definition;
      chart.replace({ ...kinds[kindOf(value)], dataSource, dataSetStyles, title, legendPosition });
    },
    Top: (chart, value) => moveFigure(chart.session, chart.sheetId, chart.figureId, { top: asNumber(value, 0) }),
    Left: (chart, value) => moveFigure(chart.session, chart.sheetId, chart.figureId, { left: asNumber(value, 0) }),
    Width: (chart, value) => moveFigure(chart.session, chart.sheetId, chart.figureId, { width: asNumber(value, 1) }),
    Height: (chart, value) => moveFigure(chart.session, chart.sheetId, chart.figureId, { height: asNumber(value, 1) }),
  },
  open: {
    Title: (chart) => new ChartTitle(chart),
    Legend: (chart) => new ChartLegend(chart),
    Series: (chart) => new ChartSeriesCollection(chart),
    Worksheet: ({ session, sheetId }) => new Worksheet(session, sheetId),
  },
  call: {
    Delete: (chart) => {
      const { session, sheetId, figureId } = chart;
      session.assertWritable(sheetId);
      session.dispatch('DELETE_FIGURE', { sheetId, figureId });
      session.book.chartNames.delete(chart.chartId);
    },
    SetData: (chart, args) => chart.change({ dataSource: dataOf(rangeArgument(chart.session, args, 0, chart.sheetId), oneOf(args.raw(1) ?? 'Auto', ['Auto', 'Columns', 'Rows'])) }),
    SetPosition: setPosition,
  },
};
