import { describe, expect, test } from 'vitest';
import { isReading, readSheet, readTables, rereadCells, sure, type NoReading, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

/* Tables with a row for each year and each thing that is said of an indicator, as systems export them. Words and figures are made up. */

const look = (rows: readonly (readonly Typed[])[], merges: readonly string[] = []): Reading | NoReading => readSheet(gridOf(rows, { merges }));
function read(rows: readonly (readonly Typed[])[], merges: readonly string[] = []): Reading {
  const result = look(rows, merges);
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}

const plan = [
  { code: '1.02.02', program: 'Program Pemenuhan Upaya Kesehatan', name: 'Puskesmas terakreditasi', satuan: '%', target: { 2025: 50, 2026: 60 }, pagu: { 2025: 1_250_000_000, 2026: 1_300_000_000 } },
  { code: '1.02.02', program: 'Program Pemenuhan Upaya Kesehatan', name: 'Angka kematian ibu', satuan: 'Kasus', target: { 2025: 180, 2026: 170 }, pagu: { 2025: 210_000_000, 2026: 220_000_000 } },
  { code: '1.01.02', program: 'Program Pengelolaan Pendidikan', name: 'APM SD', satuan: '%', target: { 2025: '96,5', 2026: '97' }, pagu: { 2025: 9_750_000_000, 2026: 9_800_000_000 } },
] as const;
const years = [2025, 2026] as const;
type Line = readonly Typed[];
const heads: Line = ['Kode Program', 'Nama Program', 'Indikator', 'Tahun', 'Jenis', 'Nilai', 'Satuan'];
const line = (at: number, year: 2025 | 2026, kind: 'Target' | 'Pagu'): Line => {
  const one = plan[at]!;
  return [one.code, one.program, one.name, year, kind, kind === 'Target' ? one.target[year] : one.pagu[year], kind === 'Target' ? one.satuan : 'Rupiah'];
};
const told = (reading: Reading): readonly string[] => reading.plan.indikator.map(({ itemId, name, satuan, targets, pagu }) =>
  `${itemId} › ${name} (${satuan}): ${years.map((year) => `${targets[year]?.raw}/${pagu[year] && 'value' in pagu[year].form ? String(pagu[year].form.value) : '-'}`).join(' ')}`);
const all = [
  'program-1.02.02 › Puskesmas terakreditasi (%): 50/1250000000 60/1300000000', 'program-1.02.02 › Angka kematian ibu (Kasus): 180/210000000 170/220000000', 'program-1.01.02 › APM SD (%): 96,5/9750000000 97/9800000000',
];
const places = [0, 1, 2];
const orders: Readonly<Record<string, readonly Line[]>> = {
  'by indicator': places.flatMap((at) => years.flatMap((year) => [line(at, year, 'Target'), line(at, year, 'Pagu')])),
  'by indicator and measure': places.flatMap((at) => (['Target', 'Pagu'] as const).flatMap((kind) => years.map((year) => line(at, year, kind)))),
  'with the pagu first': places.flatMap((at) => years.flatMap((year) => [line(at, year, 'Pagu'), line(at, year, 'Target')])),
  'by year': years.flatMap((year) => places.flatMap((at) => [line(at, year, 'Target'), line(at, year, 'Pagu')])),
  'by measure': (['Target', 'Pagu'] as const).flatMap((kind) => places.flatMap((at) => years.map((year) => line(at, year, kind)))),
};

describe('a row for each indicator, year and measure', () => {
  test.each(Object.entries(orders))('sorted %s', (_, rows) => {
    const reading = read([heads, ...rows]);
    expect([reading.kind, reading.plan.years]).toEqual(['indikator-panjang', [2025, 2026]]);
    expect(told(reading)).toEqual(all);
    expect(reading.plan.items.map(({ title }) => title)).toEqual(['Program Pemenuhan Upaya Kesehatan', 'Program Pengelolaan Pendidikan']);
    expect([reading.unread, reading.confidence >= sure]).toEqual([[], true]);
  });
  test('names that stand once', () => {
    const rows = orders['by indicator']!.map((row, at): Line => (at % 4 === 0 ? row : ['', '', '', ...row.slice(3)]));
    expect(told(read([heads, ...rows]))).toEqual(all);
  });
  test.each([
    ['Uraian Nilai', 'Angka'], ['Komponen', 'Besaran'], ['Jenis Data', 'Value'], ['Keterangan', 'Jumlah'],
  ])('“%s” over the measures and “%s” over the figures', (measure, figure) => {
    expect(told(read([heads.map((head) => (head === 'Jenis' ? measure : head === 'Nilai' ? figure : head)), ...orders['by indicator']!]))).toEqual(all);
  });
  test('realisation is passed, wherever it stands', () => {
    const rows = orders['by indicator']!.flatMap((row): readonly Line[] => (row[4] === 'Target' ? [row, [...row.slice(0, 4), 'Realisasi', 12, row[6] ?? '']] : [row, [...row.slice(0, 4), 'Realisasi Anggaran', 1_000, 'Rupiah']]));
    const reading = read([heads, ...rows]);
    expect(told(reading)).toEqual(all);
    expect([reading.passed.filter(({ as }) => as === 'realisasi').length, reading.unread]).toEqual([12, []]);
  });
  test('where a plan begins and ends, in rows of their own', () => {
    const [one] = plan;
    const own = (kind: string, year: Typed, value: number): Line => [one.code, one.program, one.name, year, kind, value, '%'];
    const [first] = read([heads, own('Kondisi Awal', 2024, 40), ...orders['by indicator']!, own('Kondisi Akhir', '', 65)]).plan.indikator;
    expect([first?.kondisiAwal?.raw, first?.kondisiAkhir?.raw, Object.keys(first?.targets ?? {})]).toEqual(['40', '65', ['2025', '2026']]);
  });
  test('rupiah that the satuan scales', () => {
    const rows = orders['by indicator']!.map((row): Line => (row[4] === 'Pagu' ? [...row.slice(0, 5), Number(row[5]) / 1e6, 'Juta Rupiah'] : row));
    expect(told(read([heads, ...rows]))).toEqual(all);
  });
  test('every value knows its cell, and every cell its owner', () => {
    const reading = read([heads, ...orders['with the pagu first']!]);
    const [first] = reading.plan.indikator;
    const at = (field: Parameters<Reading['provenance']['cellOf']>[1]): unknown => reading.provenance.cellOf(first?.id ?? '', field);
    expect([at({ field: 'pagu', year: 2025 }), at({ field: 'target', year: 2025 }), at({ field: 'pagu', year: 2026 }), at({ field: 'satuan' })]).toEqual([{ row: 1, column: 5 }, { row: 2, column: 5 }, { row: 3, column: 5 }, { row: 2, column: 6 }]);
    expect([1, 2, 3].map((row) => reading.provenance.ownerAt({ row, column: 5 }))).toEqual([{ field: 'pagu', year: 2025 }, { field: 'target', year: 2025 }, { field: 'pagu', year: 2026 }].map((field) => ({ owner: first?.id, field })));
  });
  test('a changed cell is read again as what its row is of', () => {
    const rows = [heads, ...orders['by indicator']!];
    const reading = readTables([gridOf(rows)]).flat()[0];
    if (!reading || !isReading(reading)) throw new Error('not read');
    const changed = gridOf(rows.map((row, at) => (at === 2 ? [...row.slice(0, 5), 999_000_000, 'Rupiah'] : row)));
    const again = rereadCells(reading, changed, [{ row: 2, column: 5 }]);
    expect(again?.plan.indikator[0]?.pagu[2025]?.form).toMatchObject({ value: 999_000_000 });
    expect(again?.plan).toEqual(readTables([changed]).flat().filter(isReading)[0]?.plan);
  });
});

test('a long table sorted by year alone is the same as by indicator', () => {
  const rows = years.flatMap((year) => plan.map(({ program, name, satuan, target }): Line => [year, program, name, satuan, target[year]]));
  const reading = read([['Tahun', 'Program', 'Indikator', 'Satuan', 'Target'], ...rows]);
  expect(reading.plan.indikator.map(({ name, targets }) => [name, ...years.map((year) => targets[year]?.raw)])).toEqual(plan.map(({ name, target }) => [name, ...years.map((year) => String(target[year]))]));
  expect(reading.plan.items.map(({ title }) => title)).toEqual(['Program Pemenuhan Upaya Kesehatan', 'Program Pengelolaan Pendidikan']);
});

test('pagu below the targets, years in columns', () => {
  const rows = plan.flatMap(({ name, satuan, target, pagu }, at): readonly Line[] => [[at + 1, name, satuan, 'Target', target[2025], target[2026]], ['', '', '', 'Pagu (Rp)', pagu[2025], pagu[2026]]]);
  const reading = read([['No', 'Indikator', 'Satuan', 'Uraian', '2025', '2026'], ...rows]);
  expect(told(reading)).toEqual(all.map((said) => said.replace(/^\S+/, 'null')));
  expect(reading.provenance.cellOf(reading.plan.indikator[1]?.id ?? '', { field: 'pagu', year: 2026 })).toEqual({ row: 4, column: 5 });
  expect(reading.unread).toEqual([]);
});

test('where several columns may have the figures, a person is asked, and nothing is called a list', () => {
  const result = look([['Program', 'Indikator', 'Tahun', 'Jenis', 'Murni', 'Perubahan'], ...orders['by indicator']!.map((row): Line => [row[1] ?? '', row[2] ?? '', row[3] ?? '', row[4] ?? '', row[5] ?? '', row[5] ?? ''])]);
  expect(isReading(result)).toBe(true);
  expect(isReading(result) && result.confidence).toBeLessThan(sure);
});

test('under heads that say nothing such rows are no list either: it is the header that is not known', () => {
  const rows = [...orders['by indicator']!, ...orders['by indicator']!].map((row): Line => [row[1] ?? '', row[2] ?? '', row[3] ?? '', row[4] ?? '', row[5] ?? '']);
  expect(look([['kol_a', 'kol_b', 'kol_c', 'kol_d', 'kol_e'], ...rows])).toEqual({ sheet: 'Lembar1', refused: 'tanpa-kepala' });
});
