import { asFlag, asText, oneOf } from '../arguments';
import { HostObject, type Members } from '../members';
import type { Chart } from './charts';

/** Excel.ChartTitle; a title without a text is not shown. */
export class ChartTitle extends HostObject {
  readonly members = titleMembers;
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
