import { Component, xml } from '@odoo/owl';
import { registries } from '@odoo/o-spreadsheet';
import { isKeptChart, type Model } from '../engine';
import { shapesOf, type ChartShape } from './chartShapes';

interface ChartEnv {
  readonly model: Model;
}

/** Excel's own series colours. */
const colors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

// The engine draws charts with Chart.js, which the workbench does not carry; without it a sheet with a chart would take the whole grid down.
class SheetChartPicture extends Component<{ chartId: string }, ChartEnv> {
  static override template = xml`
    <svg class="w-100 h-100" t-att-viewBox="'0 0 ' + size.width + ' ' + size.height" role="img" t-att-aria-label="content.title" style="background: #fff; border: 1px solid #d9d9d9; font-family: Arial, sans-serif;">
      <t t-foreach="shapes" t-as="shape" t-key="shape_index">
        <rect t-if="shape.tag === 'rect'" t-att-x="shape.x" t-att-y="shape.y" t-att-width="shape.width" t-att-height="shape.height" t-att-fill="shape.fill"/>
        <path t-elif="shape.tag === 'path'" t-att-d="shape.d" t-att-stroke="shape.stroke" t-att-stroke-width="shape.width" fill="none"/>
        <circle t-elif="shape.tag === 'dot'" t-att-cx="shape.x" t-att-cy="shape.y" r="3" t-att-fill="shape.fill"/>
        <text t-else="" t-att-x="shape.x" t-att-y="shape.y" t-att-text-anchor="shape.anchor" t-att-font-size="shape.size" t-att-font-weight="shape.bold ? 600 : 400" fill="#404040" t-esc="shape.text"/>
      </t>
    </svg>`;
  static override props = { chartId: String, isFullScreen: { type: Boolean, optional: true } };

  get size(): { readonly width: number; readonly height: number } {
    const { getters } = this.env.model;
    const figure = getters.getFigure(getters.getActiveSheetId(), getters.getFigureIdFromChartId(this.props.chartId));
    return figure ?? { width: 480, height: 288 };
  }

  get content(): Parameters<typeof shapesOf>[0] {
    const { getters } = this.env.model;
    const definition = getters.getChartDefinition(this.props.chartId);
    const runtime = getters.getChartRuntime(this.props.chartId) as { chartJsConfig?: { data?: { labels?: unknown[]; datasets?: readonly { label?: string; data?: readonly unknown[] }[] } } };
    const { labels = [], datasets = [] } = runtime.chartJsConfig?.data ?? {};
    const isKept = isKeptChart(definition);
    return {
      kind: definition.type === 'line' ? 'line' : 'bar',
      horizontal: definition.type === 'bar' && definition.horizontal === true,
      stacked: definition.type === 'bar' && definition.stacked,
      markers: definition.type === 'line' && definition.hideDataMarkers !== true,
      title: isKept ? definition.title.text ?? '' : '',
      labels: labels.map(String),
      series: datasets.map(({ label = '', data = [] }, index) => ({ name: label, values: data, color: (isKept && definition.dataSetStyles[String(index)]?.backgroundColor) || (colors[index % colors.length] ?? '#4472C4') })),
      hasLegend: isKept && definition.legendPosition !== 'none',
    };
  }

  get shapes(): readonly ChartShape[] {
    const { width, height } = this.size;
    return shapesOf(this.content, width, height);
  }
}

/** Lets the grid draw bar, column and line charts by itself. */
export function drawChartsAsShapes(): void {
  for (const kind of ['bar', 'line']) registries.chartComponentRegistry.replace(kind, SheetChartPicture);
}
