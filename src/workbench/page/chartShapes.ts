/** What a chart shows, as the engine's runtime has it. */
export interface ChartContent {
  readonly kind: 'bar' | 'line';
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly markers: boolean;
  readonly title: string;
  readonly labels: readonly string[];
  /** A value that is no number leaves a gap. */
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly unknown[] }[];
  readonly hasLegend: boolean;
}

export type ChartShape =
  | { readonly tag: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string }
  | { readonly tag: 'path'; readonly d: string; readonly stroke: string; readonly width: number }
  | { readonly tag: 'dot'; readonly x: number; readonly y: number; readonly fill: string }
  | { readonly tag: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end'; readonly size: number; readonly bold: boolean };

// Where a cell is empty the engine says NaN.
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const grid = '#D9D9D9';
const small = 10;
const perCharacter = 5.4;
const perCapital = 7.3;
const room = { side: 10, title: 16, legend: 18 };

/** The chart as simple shapes in a frame of so many pixels: title, axes with their figures, bars or lines, legend. Long words are cut, as in any chart that is too small for them. */
export function shapesOf(chart: ChartContent, width: number, height: number): readonly ChartShape[] {
  const shapes: ChartShape[] = [];
  let top = 8;
  for (const line of titleLines(chart.title, width)) {
    top += room.title;
    shapes.push({ tag: 'text', x: width / 2, y: top - 4, text: line, anchor: 'middle', size: 12, bold: true });
  }
  const bottom = height - 8 - (chart.hasLegend ? room.legend : 0);
  if (chart.hasLegend) shapes.push(...legend(chart, width, height - 10));
  const scale = scaleOf(chart);
  const names = chart.labels.map((label) => String(label));
  const isAcross = chart.kind === 'bar' && chart.horizontal;
  const figures = scale.ticks.map((tick) => print(tick, scale.step));
  const beside = (isAcross ? Math.min(width * 0.45, widest(names)) : widest(figures)) + room.side + 6;
  const plot = { left: beside, right: width - room.side - 6, top: top + 8, bottom: bottom - 18 };
  const along = isAcross ? plot.bottom - plot.top : plot.right - plot.left;
  const share = (value: number): number => (value - scale.least) / (scale.most - scale.least);
  const valueAt = (value: number): number => (isAcross ? plot.left + share(value) * (plot.right - plot.left) : plot.bottom - share(value) * (plot.bottom - plot.top));
  const count = Math.max(1, names.length);
  const slot = along / count;
  const middle = (index: number): number => (isAcross ? plot.top : plot.left) + (index + 0.5) * slot;

  scale.ticks.forEach((tick, index) => {
    const at = valueAt(tick);
    const figure = figures[index] ?? '';
    if (isAcross) shapes.push({ tag: 'path', d: `M${at} ${plot.top}V${plot.bottom}`, stroke: grid, width: 1 }, { tag: 'text', x: at, y: plot.bottom + 13, text: figure, anchor: 'middle', size: small, bold: false });
    else shapes.push({ tag: 'path', d: `M${plot.left} ${at}H${plot.right}`, stroke: grid, width: 1 }, { tag: 'text', x: plot.left - 6, y: at + 3, text: figure, anchor: 'end', size: small, bold: false });
  });
  const every = isAcross ? 1 : Math.max(1, Math.ceil((Math.min(widest(names), slot * 2) + 8) / slot));
  names.forEach((name, index) => {
    if (index % every !== 0) return;
    const fitting = isAcross ? beside - room.side - 6 : slot * every;
    const text = cut(name, fitting);
    if (isAcross) shapes.push({ tag: 'text', x: plot.left - 6, y: middle(index) + 3, text, anchor: 'end', size: small, bold: false });
    else shapes.push({ tag: 'text', x: middle(index), y: plot.bottom + 13, text, anchor: 'middle', size: small, bold: false });
  });
  shapes.push(...(chart.kind === 'line' ? lines(chart, middle, valueAt) : bars(chart, middle, valueAt, slot, isAcross)));
  return shapes;
}

function lines({ series, markers }: ChartContent, middle: (index: number) => number, valueAt: (value: number) => number): readonly ChartShape[] {
  return series.flatMap(({ values, color }) => {
    let d = '';
    let pen = 'M';
    const dots: ChartShape[] = [];
    values.forEach((value, index) => {
      if (!isNumber(value)) return void (pen = 'M');
      const [x, y] = [middle(index), valueAt(value)];
      d += `${pen}${x} ${y}`;
      pen = 'L';
      if (markers) dots.push({ tag: 'dot', x, y, fill: color });
    });
    return d === '' ? [] : [{ tag: 'path', d, stroke: color, width: 2 } as const, ...dots];
  });
}

function bars({ series, stacked, labels }: ChartContent, middle: (index: number) => number, valueAt: (value: number) => number, slot: number, isAcross: boolean): readonly ChartShape[] {
  const thick = (slot * 0.65) / (stacked ? 1 : Math.max(1, series.length));
  return labels.flatMap((_, index) => {
    let from = 0;
    return series.flatMap(({ values, color }, at) => {
      const value = values[index];
      if (!isNumber(value) || value === 0) return [];
      const [start, end] = stacked ? [from, from + value] : [0, value];
      if (stacked) from += value;
      const [a, b] = [valueAt(start), valueAt(end)];
      const side = middle(index) - (stacked ? thick / 2 : (thick * series.length) / 2 - at * thick);
      const [low, length] = [Math.min(a, b), Math.abs(b - a)];
      return [{ tag: 'rect', fill: color, ...(isAcross ? { x: low, y: side, width: length, height: thick } : { x: side, y: low, width: thick, height: length }) } as const];
    });
  });
}

function legend({ series }: ChartContent, width: number, y: number): readonly ChartShape[] {
  const wide = series.map(({ name }) => widthOf(name) + 30);
  let x = Math.max(room.side, (width - wide.reduce((sum, one) => sum + one, 0)) / 2);
  return series.flatMap(({ name, color }, index) => {
    const at = x;
    x += wide[index] ?? 0;
    return [{ tag: 'rect', x: at, y: y - 8, width: 10, height: 10, fill: color } as const, { tag: 'text', x: at + 14, y, text: name, anchor: 'start', size: small, bold: false } as const];
  });
}

/** Round figures for an axis: bars begin at nothing, lines near their least value where that tells more. */
export function scaleOf({ series, stacked, kind, labels }: ChartContent): { readonly least: number; readonly most: number; readonly step: number; readonly ticks: readonly number[] } {
  const numbers = series.flatMap(({ values }) => values.filter(isNumber));
  const sums = labels.map((_, index) => series.reduce((sum, { values }) => sum + [values[index]].filter(isNumber).reduce((_, value) => value, 0), 0));
  const tops = stacked && kind === 'bar' ? sums : numbers;
  const [high, low] = [Math.max(0, ...tops), Math.min(...(tops.length > 0 ? tops : [0]))];
  const isNear = kind === 'line' && low > 0 && high - low < high / 6;
  const [from, to] = [isNear ? low : Math.min(0, low), high > 0 || low < 0 ? high : 1];
  const raw = Math.max(to - from, Math.abs(to) * 0.02) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power;
  // A level line lies in the middle, not on the axis.
  const more = isNear && from === to ? 1 : 0;
  const least = (Math.floor(from / step) - more) * step;
  const most = Math.max(least + step, (Math.ceil(to / step) + more) * step);
  return { least, most, step, ticks: Array.from({ length: Math.round((most - least) / step) + 1 }, (_, index) => least + index * step) };
}

function print(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return value.toLocaleString('id-ID', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Capitals are a third wider than the letters of a sentence: names of agencies often are nothing else. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? perCapital : perCharacter), 0);

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

function cut(text: string, pixels: number): string {
  if (widthOf(text) <= pixels) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`) > pixels) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function titleLines(title: string, width: number): readonly string[] {
  const most = Math.max(8, Math.floor((width - 20) / 6.6));
  const lines: string[] = [];
  for (const word of title.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), cut(lines.slice(2).join(' '), most * perCharacter)];
}
