import { describe, expect, it } from 'vitest';
import { scaleOf, shapesOf, type ChartContent } from '../../../src/workbench/page/chartShapes';

const chart = (content: Partial<ChartContent>): ChartContent => ({ kind: 'line', horizontal: false, stacked: false, markers: true, title: 'IPM', labels: ['2019', '2020', '2021'], series: [], hasLegend: false, ...content });
const series = (...values: unknown[]): ChartContent['series'][number] => ({ name: 'Target', color: '#4472C4', values });

describe('a chart in the grid', () => {
  it('draws a line with a dot at each number, and a gap where a cell is empty', () => {
    const shapes = shapesOf(chart({ labels: ['a', 'b', 'c', 'd'], series: [series(1, 2, NaN, 4)] }), 400, 240);
    expect(shapes.filter(({ tag }) => tag === 'dot')).toHaveLength(3);
    const line = shapes.find((shape) => shape.tag === 'path' && shape.stroke === '#4472C4');
    expect(line?.tag === 'path' ? line.d.match(/[ML]/g) : null).toEqual(['M', 'L', 'M']);
  });

  it('keeps everything inside its frame', () => {
    for (const one of [chart({ series: [series(78, 80, 83)] }), chart({ kind: 'bar', horizontal: true, stacked: true, hasLegend: true, series: [series(3, 2, 1), series(1, 5, 0)] }), chart({ series: [] }), chart({ labels: [], series: [series()] })]) {
      for (const shape of shapesOf(one, 300, 180)) {
        const points = shape.tag === 'path' ? [...shape.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const) : [[shape.x, shape.y] as const];
        for (const [x, y] of points) expect([x >= 0, x <= 300, y >= 0, y <= 180, Number.isFinite(x + y)], JSON.stringify(shape)).toEqual([true, true, true, true, true]);
      }
    }
  });

  it('puts bars of a stack behind one another', () => {
    const bars = shapesOf(chart({ kind: 'bar', horizontal: true, stacked: true, labels: ['Bappeda'], series: [series(3), series(1)] }), 400, 200).flatMap((shape) => (shape.tag === 'rect' ? [shape] : []));
    expect(bars).toHaveLength(2);
    expect(bars[1]!.x).toBeCloseTo(bars[0]!.x + bars[0]!.width);
    expect(bars[0]!.width / bars[1]!.width).toBeCloseTo(3);
  });

  it('cuts a name in capitals where it would run out of the frame', () => {
    const name = 'DINAS KOMUNIKASI INFORMATIKA PERSANDIAN DAN STATISTIK';
    const label = shapesOf(chart({ kind: 'bar', horizontal: true, stacked: true, labels: [name, 'Bappeda'], series: [series(3, 1)] }), 400, 200).find((shape) => shape.tag === 'text' && shape.text.startsWith('DINAS'));
    // Capitals of ten pixels are about seven wide.
    expect(label?.tag === 'text' && [label.anchor, label.text.endsWith('…'), label.x - label.text.length * 6.8 >= 0]).toEqual(['end', true, true]);
  });

  it('has round figures: from nothing for bars, near a line that hardly moves', () => {
    expect(scaleOf(chart({ kind: 'bar', series: [series(7, 9, 12)] })).ticks).toEqual([0, 5, 10, 15]);
    expect(scaleOf(chart({ series: [series(78, 80, 83)] })).ticks).toEqual([78, 80, 82, 84]);
    const level = scaleOf(chart({ series: [series(100, 100, 100)] }));
    expect([level.least, level.most]).toEqual([99.5, 100.5]);
  });
});
