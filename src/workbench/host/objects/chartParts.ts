import { asColor, asFlag, asNumber, asText, oneOf } from '../arguments';
import { HostObject, type Members } from '../members';
import type { Chart } from './charts';

/** Excel.ChartTitle; a title without a text is not shown. */
export class ChartTitle extends HostObject {
  readonly members = titleMembers;
  constructor(readonly chart: Chart) {
    super();
  }
}

/** Excel.ChartTitleFormat. */
class ChartTitleFormat extends HostObject {
  readonly members = titleFormatMembers;
  constructor(readonly chart: Chart) {
    super();
  }
}

/** Excel.ChartFont of a title. */
class ChartTitleFont extends HostObject {
  readonly members = titleFontMembers;
  constructor(readonly chart: Chart) {
    super();
  }
}

/** Excel.ChartLegend. */
export class ChartLegend extends HostObject {
  readonly members = legendMembers;
  constructor(readonly chart: Chart) {
    super();
  }
}

const titleMembers: Members<ChartTitle> = {
  className: 'ChartTitle',
  get: {
    Text: ({ chart }) => chart.definition.title.text ?? '',
    Visible: ({ chart }) => (chart.definition.title.text ?? '') !== '',
  },
  set: {
    Text: ({ chart }, value) => chart.change({ title: { ...chart.definition.title, text: asText(value) } }),
    Visible: ({ chart }, value) => {
      if (!asFlag(value)) chart.change({ title: { ...chart.definition.title, text: '' } });
    },
  },
  open: { Format: ({ chart }) => new ChartTitleFormat(chart) },
};

const titleFormatMembers: Members<ChartTitleFormat> = {
  className: 'ChartTitleFormat',
  open: { Font: ({ chart }) => new ChartTitleFont(chart) },
};

/** Excel's own title is 14 points and not bold. */
const titleFontMembers: Members<ChartTitleFont> = {
  className: 'ChartFont',
  get: {
    Size: ({ chart }) => chart.definition.title.fontSize ?? 14,
    Bold: ({ chart }) => chart.definition.title.bold ?? false,
  },
  set: {
    Size: ({ chart }, value) => chart.change({ title: { ...chart.definition.title, fontSize: asNumber(value, 1) } }),
    Bold: ({ chart }, value) => chart.change({ title: { ...chart.definition.title, bold: asFlag(value) } }),
  },
};

const positions = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;
type Position = keyof typeof positions;

const legendMembers: Members<ChartLegend> = {
  className: 'ChartLegend',
  get: {
    Position: ({ chart }) => (Object.keys(positions) as Position[]).find((name) => positions[name] === chart.definition.legendPosition) ?? 'Bottom',
    Visible: ({ chart }) => chart.definition.legendPosition !== 'none',
  },
  set: {
    Position: ({ chart }, value) => chart.change({ legendPosition: positions[oneOf(value, ['Top', 'Bottom', 'Left', 'Right'])] }),
    Visible: ({ chart }, value) => {
      const isShown = chart.definition.legendPosition !== 'none';
      if (asFlag(value) !== isShown) chart.change({ legendPosition: isShown ? 'none' : 'bottom' });
    },
  },
};

/** Excel.ChartSeriesCollection: one series per column of the chart's range. */
export class ChartSeriesCollection extends HostObject {
  readonly members = seriesCollectionMembers;
  constructor(readonly chart: Chart) {
    super();
  }
  all(): ChartSeries[] {
    const { dataSource } = this.chart.definition;
    return dataSource.type === 'range' ? dataSource.dataSets.map(({ dataSetId }) => new ChartSeries(this.chart, dataSetId)) : [];
  }
}

/** Excel.ChartSeries. */
class ChartSeries extends HostObject {
  readonly members = seriesMembers;
  constructor(
    readonly chart: Chart,
    readonly dataSetId: string,
  ) {
    super();
  }
}

/** Excel.ChartSeriesFormat. */
class ChartSeriesFormat extends HostObject {
  readonly members = seriesFormatMembers;
  constructor(readonly series: ChartSeries) {
    super();
  }
}

/** Excel.ChartFill of a series. */
class ChartFill extends HostObject {
  readonly members = fillMembers;
  constructor(readonly series: ChartSeries) {
    super();
  }
}

const seriesCollectionMembers: Members<ChartSeriesCollection> = {
  className: 'ChartSeriesCollection',
  get: { Count: (series) => series.all().length },
  items: (series) => series.all(),
  call: { GetCount: (series) => series.all().length },
};

const seriesMembers: Members<ChartSeries> = {
  className: 'ChartSeries',
  open: { Format: (series) => new ChartSeriesFormat(series) },
};

const seriesFormatMembers: Members<ChartSeriesFormat> = {
  className: 'ChartSeriesFormat',
  open: { Fill: ({ series }) => new ChartFill(series) },
};

const fillMembers: Members<ChartFill> = {
  className: 'ChartFill',
  call: {
    SetSolidColor: ({ series: { chart, dataSetId } }, args) => {
      const styles = chart.definition.dataSetStyles;
      chart.change({ dataSetStyles: { ...styles, [dataSetId]: { ...styles[dataSetId], backgroundColor: asColor(args.raw(0)) } } });
    },
  },
};
