import { describe, expect, test } from 'vitest';
import { isReading, readSheet, sure, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

function read(rows: readonly (readonly Typed[])[]): Reading {
  const result = readSheet(gridOf(rows));
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}
const fields = (reading: Reading): readonly string[] => reading.columns.map(({ field, year }) => (year === undefined ? field : `${field} ${year}`));
const reasons = (reading: Reading): readonly string[] => reading.reasons.map(({ key }) => key.replace('alasan.', ''));

const units = ['Kasus', '%', 'Tahun', 'Indeks'];
const agencies = ['Dinas Kesehatan', 'Disdik', 'Badan Pendapatan Daerah', 'Dinkes'];
const names = ['Angka kematian ibu', 'Prevalensi tengkes', 'Rata-rata lama sekolah', 'Indeks kepuasan masyarakat'];
/** Four sasaran with an indicator each, under these heads; figures grow by year. */
function table(indikator: string, satuan: string | null, years: readonly Typed[], opd: string, answers: readonly Typed[] = agencies, titles: readonly (readonly Typed[])[] = []): readonly (readonly Typed[])[] {
  const unit = (value: string): readonly string[] => (satuan === null ? [] : [value]);
  return [
    ...titles, ['No', 'Sasaran Strategis', indikator, ...(satuan === null ? [] : [satuan]), ...years, opd],
    ...names.map((name, at): readonly Typed[] => [at + 1, `Meningkatnya mutu ${at + 1}`, satuan === null ? `${name} (${units[at]})` : name, ...unit(units[at] ?? ''), ...years.map((_, year) => 11 + at + 2 * year), answers[at] ?? '']),
  ];
}

describe('a head of indicators that also names their unit', () => {
  test.each(['Indikator (Satuan)', 'Indikator/Satuan', 'Indikator dan Satuan', 'Indikator Kinerja (satuan)', 'INDIKATOR KINERJA PROGRAM & SATUAN', 'Indikatr / Satuann'])('%s', (head) => {
    const reading = read(table(head, null, [2026, 2027], 'Penanggung jawab'));
    expect(fields(reading)).toEqual(['nomor', 'uraian', 'indikator', 'target 2026', 'target 2027', 'opd']);
    expect(reading.plan.indikator).toHaveLength(4);
  });
  test.each(['Satuan Indikator', 'Satuan (Indikator)'])('… but not “%s”', (head) => {
    expect(fields(read(table('Indikator', head, [2026, 2027], 'Penanggung jawab')))).toEqual(['nomor', 'uraian', 'indikator', 'satuan', 'target 2026', 'target 2027', 'opd']);
  });
});

test.each(['Sat', 'SAT.', 'Sat.', 'Stn', 'Unit Pengukuran', 'Satuan Ukur'])('“%s” heads the units', (head) => {
  expect(read(table('Indikator', head, [2026, 2027], 'OPD')).plan.indikator.map(({ satuan }) => satuan)).toEqual(units);
});

describe('years in short', () => {
  const years = (heads: readonly Typed[], titles: readonly (readonly Typed[])[] = []): readonly string[] => fields(read(table('Indikator', 'Satuan', heads, 'OPD', agencies, titles))).slice(4, -1);
  test.each<[readonly Typed[], readonly string[]]>([
    [['Target 26', 'Target 27'], ['target 2026', 'target 2027']],
    [["'25", "'26", '’27'], ['target 2025', 'target 2026', 'target 2027']],
    [['Target 26', 'Pagu 26', 'Target 27', 'Pagu 27'], ['target 2026', 'pagu 2026', 'target 2027', 'pagu 2027']],
    [['Target 2025', 'Target 26'], ['target 2025', 'target 2026']],
    [['n', 'n+1', 'n+2'], ['target 1', 'target 2', 'target 3']],
    [['Target n + 1', 'Target n + 2'], ['target 1', 'target 2']],
  ])('%j', (heads, expected) => expect(years(heads)).toEqual(expected));
  test('one alone is told by the period in the title', () => {
    expect(years(['Target 26'], [['SASARAN RPJMD TAHUN 2025-2029'], []])).toEqual(['target 2026']);
  });
  test('below a heading of measure', () => {
    const rows = table('Indikator', 'Satuan', ['Target', '', ''], 'OPD');
    const [heads = [], ...body] = rows;
    expect(fields(read([heads, ['', '', '', '', "'25", "'26", "'27", ''], ...body])).slice(4, -1)).toEqual(['target 2025', 'target 2026', 'target 2027']);
  });
  test('numbers that do not follow each other are no years', () => {
    expect(years(["'25", "'31"])).toEqual([]);
  });
  test.each([[['2026/2027', '2027/2028']], [['TA 2026/27', 'TA 2027/28']], [["'25", "'31"]]])('which year %j is nobody can tell, and a person is asked', (heads) => {
    const reading = read(table('Indikator', 'Satuan', heads, 'OPD'));
    expect([reading.confidence < sure, reasons(reading).includes('angkaTakDikenal')]).toEqual([true, true]);
  });
});

describe('who answers', () => {
  test.each(['PIC', 'PJ', 'Leading Sector', 'Agency', 'Leading Sektor'])('“%s” over agencies', (head) => {
    const reading = read(table('Indikator', 'Satuan', [2026, 2027], head));
    expect(fields(reading).at(-1)).toBe('opd');
    expect(reading.plan.indikator.every(({ opd }) => opd.refs.length > 0)).toBe(true);
  });
  test('… but not over people', () => {
    expect(fields(read(table('Indikator', 'Satuan', [2026, 2027], 'PIC', ['Budi', 'Siti', 'Ani', 'Joko'])))).not.toContain('opd');
  });
  test('… nor beside a column that says it', () => {
    const rows = table('Indikator', 'Satuan', [2026, 2027], 'PIC').map((row, at) => [...row, at === 0 ? 'OPD' : 'Dinas Sosial']);
    expect(read(rows).columns.filter(({ field }) => field === 'opd').map(({ header }) => header)).toEqual(['OPD']);
  });
});
