import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatColors, heatDrawing, heatMapOf, heatMeasures, heatStep, heatTotals, type HeatMap, type HeatWords } from '../../../../src/layouts/pictures';
import { columnPoints, lineCount } from '../../../../src/layouts/engine/measure';
import { viewPlan } from '../../../../src/plan';
import { number, plan } from '../../../support/plan';
import { anyPlan } from '../../../support/random-plan';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const words: HeatWords = { sheetName: 'Peta panas', title: 'Peta panas', note: 'catatan', opd: 'OPD', total: 'Jumlah', row: ({ kind }) => kind, column: (column, place) => (column ? `Misi ${place}` : 'Tanpa misi') };
const told = (map: HeatMap): Record<string, readonly number[]> => Object.fromEntries(map.rows.map((row, at) => [row.kind === 'opd' ? row.name : row.kind, map.cells[at]!]));
const million = 1_000_000;

describe('a heat map', () => {
  it('counts the indicators of each agency by misi, and those of nobody', () => {
    const map = heatMapOf(viewPlan(regency()), 'indikator');
    expect(told(map)).toEqual({ 'Dinas Kesehatan': [5, 0], 'Dinas Komunikasi dan Informatika': [0, 2], 'Sekretariat Daerah': [0, 2], tanpa: [1, 1] });
    expect(heatTotals(map)).toEqual({ rows: [5, 2, 2, 2], columns: [6, 5], all: 11 });
  });

  it('counts programs, one of two agencies for both', () => {
    expect(told(heatMapOf(viewPlan(regency()), 'program'))).toEqual({ 'Dinas Kesehatan': [2, 0], 'Dinas Komunikasi dan Informatika': [0, 1], 'Sekretariat Daerah': [0, 2] });
  });

  it('adds up pagu over the years, and sets apart what one cell gives to several agencies', () => {
    expect(told(heatMapOf(viewPlan(regency()), 'pagu'))).toEqual({
      'Dinas Kesehatan': [(750 + 75) * million, 0], 'Dinas Komunikasi dan Informatika': [0, 315 * million], 'Sekretariat Daerah': [0, 30 * million],
    });
    const shared = plan({ years: [2021, 2022] }).misi('M').program('P').indikator('I', { opd: ['Dinas A', 'Dinas B'], pagu: [number(7), number(8)] }).program('Q', { opd: 'Dinas A', pagu: number(5) });
    expect(told(heatMapOf(shared.view(), 'pagu'))).toEqual({ 'Dinas A': [10], bersama: [15] });
  });

  it('does not add kegiatan to a program that states its own pagu', () => {
    const of = plan({ years: [2021] }).misi('M').program('P', { opd: 'Dinas A', pagu: number(100) }).kegiatan('K').indikator('I', { opd: 'Dinas A', pagu: number(60) }).kegiatan('L').indikator('J', { opd: 'Dinas A', pagu: number(40) });
    expect(told(heatMapOf(of.view(), 'pagu'))).toEqual({ 'Dinas A': [100] });
  });

  it('takes the highest level where a plan has no misi, and has a column for what hangs on none', () => {
    const of = plan().tujuan('T').indikator('I', { opd: 'Dinas A' }).indikator('Lepas', { loose: true, opd: 'Dinas A' });
    const map = heatMapOf(of.view(), 'indikator');
    expect([map.level, map.columns.map((column) => column?.title ?? null), told(map)]).toEqual(['tujuan', ['T', null], { 'Dinas A': [1, 1] }]);
  });

  it('gives the darkest step to the most, none to nothing', () => {
    expect([0, 1, 25, 26, 99, 100].map((value) => heatStep(value, 100))).toEqual([0, 1, 1, 2, 4, 4]);
    expect(heatStep(0, 0)).toBe(0);
  });
});

describe('a heat map’s sheet', () => {
  it('is sound, has its totals as formulas that say what they come to, whatever the plan', () => {
    fc.assert(fc.property(anyPlan, fc.constantFrom(...heatMeasures), (of, measure) => {
      const map = heatMapOf(viewPlan(of), measure);
      fc.pre(map.rows.length > 0);
      const drawing = heatDrawing(map, words);
      expect(faultsOf(drawing)).toEqual([]);
      for (const { row, column, formula } of drawing.formulas) expect(drawing.values[row]![column], formula).toBeCloseTo(sumOf(formula, drawing.values), 2);
      expect(drawing.formulas).toHaveLength(map.rows.length + map.columns.length + 1);
      expect(drawing.fills).toHaveLength(map.cells.flat().filter((value) => value > 0).length);
    }), { numRuns: 100 });
  });

  it('names agencies, branches and totals', () => {
    const drawing = heatDrawing(heatMapOf(viewPlan(regency()), 'indikator'), words);
    expect(drawing.values.slice(3)).toEqual([
      ['OPD', 'Misi 1', 'Misi 2', 'Jumlah'],
      ['Dinas Kesehatan', 5, 0, 5], ['Dinas Komunikasi dan Informatika', 0, 2, 2], ['Sekretariat Daerah', 0, 2, 2], ['tanpa', 1, 1, 2],
      ['Jumlah', 6, 5, 11],
    ]);
    expect(drawing.formulas.map(({ formula }) => formula)).toEqual(['=SUM(B5:C5)', '=SUM(B6:C6)', '=SUM(B7:C7)', '=SUM(B8:C8)', '=SUM(B5:B8)', '=SUM(C5:C8)', '=SUM(D5:D8)']);
  });

  it('keeps title and note on the side of the frozen line that they begin on, however long they are', () => {
    const long = { ...words, title: 'Peta panas Misi × OPD: Jumlah indikator yang dijawab', note: 'Indikator yang dijawab beberapa OPD dihitung pada tiap OPD itu.' };
    const { styles, rowHeights, columnWidths, freeze } = heatDrawing(heatMapOf(viewPlan(regency()), 'indikator'), long);
    expect(freeze.columns).toBe(1);
    for (const [row, text, size, bold] of [[0, long.title, 14, true], [1, long.note, 10, false]] as const) {
      expect(styles.some(({ zones, style }) => style.wrap === true && zones.some(({ top, left, bottom, right }) => top === row && bottom === row && left === 0 && right === 0))).toBe(true);
      const lines = lineCount(text, columnPoints(columnWidths[0]!), { size, bold });
      expect([lines > 1, rowHeights.find((one) => one.row === row)!.height >= lines * size * 1.2]).toEqual([true, true]);
    }
  });

  it('has colours that black words can be read on', () => {
    for (const color of heatColors) expect(contrast('#1B1B1B', color)).toBeGreaterThan(4.5);
  });
});

function sumOf(formula: string, values: readonly (readonly unknown[])[]): number {
  const [, left = '', top = '', right = left, bottom = top] = /^=SUM\(([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?\)$/.exec(formula) ?? [];
  const column = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return values.slice(Number(top) - 1, Number(bottom)).flatMap((row) => row.slice(column(left), column(right) + 1)).reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
}

/** WCAG 2. */
function contrast(a: string, b: string): number {
  const light = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255).map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}
