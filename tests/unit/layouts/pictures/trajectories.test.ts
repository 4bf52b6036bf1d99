import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trajectoriesOf, trajectoryDrawing, type TrajectoryWords } from '../../../../src/layouts/pictures';
import { inequality, missing, number, percent, plan, predicate, range, ratio, words } from '../../../support/plan';
import { anyPlan } from '../../../support/random-plan';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const sheetWords: TrajectoryWords = {
  sheetName: 'Grafik indikator', title: 'Grafik indikator', note: null, year: 'Tahun', awal: 'Kondisi awal', target: 'Target', low: 'Bawah', high: 'Atas', written: 'Tertulis',
  chart: ({ name, satuan }) => (satuan === null ? name : `${name} (${satuan})`), yearName: String,
};
const years = [2021, 2022, 2023];
const of = (...facts: Parameters<ReturnType<typeof plan>['indikator']>[1][]) => {
  const builder = plan({ years }).misi('M');
  facts.forEach((one, at) => builder.indikator(`Indikator ${at + 1}`, one));
  return builder.build().indikator;
};
const ends = (one: ReturnType<typeof trajectoriesOf>['drawn'][number]): unknown[] => one.points.map(({ low, high }) => (low === high ? low : [low, high]));

describe('the way of an indicator through the years', () => {
  it('begins with the kondisi awal, and has a gap where nothing is planned', () => {
    const { drawn } = trajectoriesOf(of({ awal: number(70.33), targets: [number(70.5), missing('-'), percent(72)], satuan: 'Indeks' }), years);
    expect(drawn.map(ends)).toEqual([[70.33, 70.5, null, 72]]);
    expect(drawn[0]!.points.map(({ year }) => year)).toEqual([null, 2021, 2022, 2023]);
  });

  it('is two lines where targets are ranges, from the smaller to the larger end', () => {
    const { drawn } = trajectoriesOf(of({ awal: number(9), targets: [range(9.18, 8.94), range(8, 7), number(6)] }), years);
    expect([drawn[0]!.hasRange, ends(drawn[0]!)]).toEqual([true, [9, [8.94, 9.18], [7, 8], 6]]);
  });

  it('stands at a bound’s figure and at a grade’s score', () => {
    const { drawn } = trajectoriesOf(of({ awal: number(22), targets: inequality('<', 20) }, { awal: predicate('BB', 75.5), targets: predicate('A', 81.66) }), years);
    expect(drawn.map(ends)).toEqual([[22, 20, 20, 20], [75.5, 81.66, 81.66, 81.66]]);
  });

  it('compares quotients where denominators differ, and counts where they do not', () => {
    const { drawn } = trajectoriesOf(of({ targets: [ratio(1, 4), ratio(1, 2), ratio(3, 4)] }, { targets: [ratio(22, 100000), ratio(20, 100000), ratio(18, 100000)] }), years);
    expect(drawn.map(ends)).toEqual([[null, 0.25, 0.5, 0.75], [null, 22, 20, 18]]);
  });

  it('leaves out grades and words without a figure, and single figures, and says why', () => {
    const { drawn, left } = trajectoriesOf(of({ targets: predicate('WTP') }, { targets: words('meningkat') }, { awal: number(3) }), years);
    expect([drawn, left.map(({ name, why }) => [name, why])]).toEqual([[], [['Indikator 1', 'predikat'], ['Indikator 2', 'predikat'], ['Indikator 3', 'kurang']]]);
  });

  it('is told of every indicator, drawn or left out', () => {
    fc.assert(fc.property(anyPlan, (one) => {
      const { drawn, left } = trajectoriesOf(one.indikator, one.years);
      expect([...drawn, ...left].map(({ id }) => id).sort()).toEqual(one.indikator.map(({ id }) => id).sort());
    }));
  });
});

describe('a sheet of charts', () => {
  it('has years as texts and targets as numbers beside each chart', () => {
    const { drawn } = trajectoriesOf(of({ awal: number(70.33), targets: [number(70.5), missing(), number(72)], satuan: 'Indeks' }), years);
    const drawing = trajectoryDrawing(drawn, sheetWords);
    expect(drawing.charts).toEqual([{ title: 'Indikator 1 (Indeks)', data: { top: 4, left: 0, bottom: 8, right: 1 }, place: { top: 4, left: 4, bottom: 13, right: 8 } }]);
    expect(drawing.values.slice(3, 9).map((row) => row.slice(0, 2))).toEqual([['Indikator 1 (Indeks)', null], ['Tahun', 'Target'], ['Kondisi awal', 70.33], ['2021', 70.5], ['2022', null], ['2023', 72]]);
  });

  it('has what is written beside the figures of bounds, grades and mixed satuan, outside of what the chart shows', () => {
    const { drawn } = trajectoriesOf(of({ awal: number(25), targets: [inequality('<', 22), missing('-'), range(20, 18)], satuan: 'Persen' }, { targets: [number(80), percent(100, '100%'), number(90)], satuan: 'Indeks' }), years);
    const drawing = trajectoryDrawing(drawn, sheetWords);
    expect(drawing.values.slice(4, 9).map((row) => row.slice(0, 4))).toEqual([
      ['Tahun', 'Bawah', 'Atas', 'Tertulis'], ['Kondisi awal', 25, 25, '25'], ['2021', 22, 22, '<22'], ['2022', null, null, '-'], ['2023', 18, 20, '20-18'],
    ]);
    expect(drawing.values.slice(4, 9).map((row) => row.slice(10, 13))).toEqual([['Tahun', 'Target', 'Tertulis'], ['Kondisi awal', null, null], ['2021', 80, '80'], ['2022', 100, '100%'], ['2023', 90, '90']]);
    expect(drawing.charts.map(({ data }) => [data.left, data.right])).toEqual([[0, 2], [10, 11]]);
  });

  it('names the satuan that all values say', () => {
    const { drawn } = trajectoriesOf(of({ targets: [percent(85), percent(90), percent(100)] }), years);
    expect(drawn.map(({ satuan, saysMore }) => [satuan, saysMore])).toEqual([['%', false]]);
  });

  it('lays no chart over another or over numbers, whatever the plan', () => {
    fc.assert(fc.property(anyPlan, (one) => {
      const { drawn } = trajectoriesOf(one.indikator, one.years);
      fc.pre(drawn.length > 0);
      const drawing = trajectoryDrawing(drawn, { ...sheetWords, note: 'Tidak digambar: '.repeat(30) });
      expect(faultsOf(drawing)).toEqual([]);
      const zones = drawing.charts.flatMap(({ data, place }) => [data, place]);
      zones.forEach((zone, at) => zones.slice(at + 1).forEach((other) => expect(zone.left <= other.right && other.left <= zone.right && zone.top <= other.bottom && other.top <= zone.bottom).toBe(false)));
      for (const { data, place } of drawing.charts) expect([data.bottom < drawing.rowCount, place.bottom < drawing.rowCount, place.right < drawing.columnCount]).toEqual([true, true, true]);
    }), { numRuns: 100 });
  });

  it('of a whole small plan names every chart once', () => {
    const { drawn } = trajectoriesOf(regency().indikator, regency().years);
    const drawing = trajectoryDrawing(drawn, sheetWords);
    expect(drawing.charts.map(({ title }) => title)).toEqual(drawn.map(sheetWords.chart));
  });
});
