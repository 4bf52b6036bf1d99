import { describe, expect, test } from 'vitest';
import { remark, usualMark, type NumberStyle } from '../../../src/layouts/engine/decimals';
import { layHeader } from '../../../src/layouts/engine/header';
import { lineCount, rowHeights, tallestRow } from '../../../src/layouts/engine/measure';
import type { ColumnForm, HeaderNode } from '../../../src/layouts/engine/form';
import { ambiguous, brokenRange, inequality, number, percent, plan, predicate, quantity, range, ratio, value, words } from '../../support/plan';

const style = (of: Partial<NumberStyle>): NumberStyle => ({ decimals: 'as-written', digits: null, mark: ',', grouped: true, ...of });

describe('decimal marks', () => {
  test.each([
    [number(66.95, '66.95'), '66,95', '66.95'],
    [number(1250000, '1.250.000'), '1.250.000', '1,250,000'],
    [value('2,332,494', { kind: 'number', value: 2332494, decimals: 0 }), '2.332.494', '2,332,494'],
    [value('1.234,50', { kind: 'number', value: 1234.5, decimals: 2 }), '1.234,50', '1,234.50'],
    [value('3.519', { kind: 'number', value: 3.519, decimals: 3 }), '3,519', '3.519'],
    [value('15.467', { kind: 'number', value: 15467, decimals: 0 }), '15.467', '15,467'],
    [percent(73.37), '73,37%', '73.37%'],
    [range(70.38, 70.76), '70,38-70,76', '70.38-70.76'],
    [inequality('<', 2.5), '<2,5', '<2.5'],
    [quantity(33.33, 'Dokumen'), '33,33 Dokumen', '33.33 Dokumen'],
    [value('10 µg PM2.5', { kind: 'quantity', value: 10, decimals: 0, unit: 'µg PM2.5' }), '10 µg PM2.5', '10 µg PM2.5'],
    [value('22/100.000 penduduk', ratio(22, 100000, 'penduduk').form), '22/100.000 penduduk', '22/100,000 penduduk'],
    [predicate('A', 81.66), 'A (81,66)', 'A (81.66)'],
    [value('44,80**', { kind: 'number', value: 44.8, decimals: 2 }, { annotation: '**' }), '44,80**', '44.80**'],
    [value('33.630000000000003', { kind: 'number', value: 33.63, decimals: 2 }, { noisy: true }), '33,63', '33.63'],
    [number(85), '85', '85'],
  ])('%o becomes %s or %s', (written, comma, dot) => {
    expect(remark(written, style({ decimals: 'comma' }))).toBe(comma);
    expect(remark(written, style({ decimals: 'dot' }))).toBe(dot);
    expect(remark(written, style({}))).toBe(written.noisy ? '33.63' : written.raw);
  });

  test('what cannot be read for certain is left alone', () => {
    for (const unsure of [ambiguous('95.680', 95.68, 95680), brokenRange('85,35-87-35'), words('naik 2.5')]) {
      expect(remark(unsure, style({ decimals: 'comma' }))).toBe(unsure.raw);
      expect(remark(unsure, style({ decimals: 'dot', digits: 2 }))).toBe(unsure.raw);
    }
  });

  test.each([
    [value('80.30000000000001', { kind: 'number', value: 80.3, decimals: 1 }, { noisy: true }), '80.3'],
    [value('80,30000000000001 %', { kind: 'percent', value: 80.3, decimals: 1 }, { noisy: true }), '80,3 %'],
    [value('84.99999999999999', { kind: 'number', value: 85, decimals: 0 }, { noisy: true }), '85'],
    [value('999.9999999999999 orang', { kind: 'quantity', value: 1000, decimals: 0, unit: 'orang' }, { noisy: true }), '1000 orang'],
    [value('7.0000000000000007E-2', { kind: 'number', value: 0.07, decimals: 2 }, { noisy: true }), '0.07'],
    [value('1.333,9999999999999', { kind: 'number', value: 1334, decimals: 0 }, { noisy: true }), '1.334'],
  ])('noise of %o is not copied', (noisy, clean) => {
    expect(remark(noisy, style({}))).toBe(clean);
  });

  test.each([
    [number(72.456), 2, '72,46'],
    [number(70.5, '70.5'), 2, '70.50'],
    [number(85), 2, '85,00'],
    [number(1.005), 2, '1,01'],
    [number(9.996), 2, '10,00'],
    [number(72.45), 0, '72'],
    [number(5), 1, '5,0'],
    [value('1.999.999,996', { kind: 'number', value: 1999999.996, decimals: 3 }), 2, '2.000.000,00'],
    [value('15.467', { kind: 'number', value: 15467, decimals: 0 }), 1, '15.467,0'],
    [percent(73.3), 2, '73,30%'],
    [range(70.38, 71), 1, '70,4-71,0'],
    [quantity(2.5, 'ha per 10 desa'), 2, '2,50 ha per 10 desa'],
    [predicate('A', 81.66), 1, 'A (81,66)'],
    [value('22/100.000 penduduk', ratio(22, 100000, 'penduduk').form), 1, '22/100.000 penduduk'],
    [value('44,80**', { kind: 'number', value: 44.8, decimals: 2 }, { annotation: '**' }), 1, '44,80**'],
  ])('%o with a fixed number of decimals, %i', (written, digits, expected) => {
    expect(remark(written, style({ digits }))).toBe(expected);
  });

  test('numbers that get decimals take the mark that the plan uses most', () => {
    const written = (...values: string[]) => plan({ years: values.map((_, at) => 2025 + at) }).sasaran('S').indikator('I', { targets: values.map((raw) => number(Number(raw.replace(',', '.')), raw)) }).build();
    expect([usualMark(written('70.5', '71.5', '72,5')), usualMark(written('70.5', '72,5')), usualMark(written('1', '2'))]).toEqual(['.', ',', ',']);
    expect(remark(number(85), style({ digits: 1, mark: '.' }))).toBe('85.0');
  });
});

describe('a header tree', () => {
  const asItStands = { years: 'calendar', money: 'as-written', satuan: 'name', headerWords: {} } as const;
  const column = (label: string): ColumnForm => ({ label, field: 'target', least: 5, most: 5, horizontal: 'Left' });
  const laid = (nodes: readonly HeaderNode[]) => layHeader(nodes, { years: [{ year: 2021, n: 1, calendar: 2021, pagu: true }, { year: 2022, n: 2, calendar: 2022, pagu: true }] }, asItStands);

  test('a group of two rows ends level with the years beside it', () => {
    const { rowCount, labels, columns } = laid([
      { kind: 'column', column: column('No') },
      { kind: 'group', label: 'Capaian', children: [{ kind: 'years', columns: [column('K'), column('Rp')] }] },
      { kind: 'group', label: 'Akhir', rows: 2, children: [{ kind: 'column', column: column('K') }] },
    ]);
    expect(rowCount).toBe(3);
    expect(columns.map(({ year }) => year)).toEqual([null, 2021, 2021, 2022, 2022, null]);
    expect(labels.map(({ text, zone }) => `${text} ${zone.top}:${zone.left}–${zone.bottom}:${zone.right}`)).toEqual([
      'No 0:0–2:0', 'Capaian 0:1–0:4', '2021 1:1–1:2', 'K 2:1–2:1', 'Rp 2:2–2:2', '2022 1:3–1:4', 'K 2:3–2:3', 'Rp 2:4–2:4', 'Akhir 0:5–1:5', 'K 2:5–2:5',
    ]);
  });

  test('a group without columns is not there', () => {
    expect(layHeader([{ kind: 'column', column: column('No') }, { kind: 'group', label: 'Capaian', children: [{ kind: 'years', columns: [column('K')] }] }], { years: [] }, asItStands).labels.map(({ text }) => text)).toEqual(['No']);
  });
});

describe('room for wrapped text', () => {
  const lettering = { size: 7, bold: false };

  test('breaks at spaces, inside words that are wider than the cell, and at line ends', () => {
    expect(lineCount('satu', 100, lettering)).toBe(1);
    expect(lineCount('satu dua tiga empat lima enam tujuh delapan', 60, lettering)).toBeGreaterThan(2);
    expect(lineCount('a'.repeat(100), 60, lettering)).toBeGreaterThan(5);
    expect(lineCount('satu\ndua\r\ntiga', 200, lettering)).toBe(3);
    expect(lineCount('', 60, lettering)).toBe(1);
  });

  test('a merged text spreads what it lacks over its rows; rows keep what their own cells need', () => {
    const long = 'kata '.repeat(40);
    const alone = rowHeights(1, 10, [{ top: 0, bottom: 0, width: 100, text: long, lettering }])[0]!;
    const heights = rowHeights(3, 10, [
      { top: 0, bottom: 2, width: 100, text: long, lettering },
      { top: 1, bottom: 1, width: 100, text: 'kata '.repeat(12), lettering },
    ]);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(alone);
    expect(heights[1]).toBeGreaterThan(heights[0]!);
    expect(heights[0]).toBe(heights[2]);
  });

  test('no row is taller than Excel allows', () => {
    expect(rowHeights(1, 10, [{ top: 0, bottom: 0, width: 20, text: 'kata '.repeat(2000), lettering }])).toEqual([tallestRow]);
  });
});
