import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { kodeTidakBaku } from '../../../src/rules/catalogue/kode-tidak-baku';
import { gridOf, type Typed } from '../../support/grid';

type Rows = readonly (readonly Typed[])[];
const rest: readonly Typed[] = ['Urusan/Program/Kegiatan', 'Indikator', 'Satuan', '2026', 'Perangkat Daerah'];
const figures: readonly Typed[] = ['Persentase capaian', '%', 90, 'Dinas Kesehatan'];
const read = (heads: Rows, rows: Rows, merges: readonly string[] = []): Reading => {
  const reading = readSheet(gridOf([...heads, ...rows], { merges }));
  if (!isReading(reading)) throw new Error(`refused: ${reading.refused}`);
  return reading;
};
const codes = ({ plan }: Reading): readonly string[] => plan.items.map(({ level, code }) => `${level} ${code?.raw ?? '-'} → ${code?.canonical ?? '?'}${code?.wasNumber === true ? ' (angka)' : ''}`);
const kode = ({ columns }: Reading): number => columns.filter(({ field }) => field === 'kode').length;

const text: Rows = [['1', '', '', 'URUSAN PEMERINTAHAN WAJIB'], ['1', '02', '', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN'], ['1', '02', '02', 'PROGRAM UPAYA KESEHATAN', ...figures]];
const joined = ['urusan 1 → 1', 'bidang-urusan 1.02 → 1.02', 'program 1.02.02 → 1.02.02'];
const numbers: Rows = text.map((row) => row.map((value, at) => (at < 3 && value !== '' ? Number(value) : value)));
const repaired = ['urusan 1 → 1', 'bidang-urusan 1.2 → 1.02 (angka)', 'program 1.2.2 → 1.02.02 (angka)'];

describe('a code over columns with heads of their own is one code', () => {
  test.each([['Kode Urusan', 'Kode Bidang', 'Kode Program'], ['Kd_Urusan', 'Kd_Bidang', 'Kd_Program'], ['Kode', 'Kode', 'Kode'], ['Kode', '', ''], ['Urusan', 'Bidang Urusan', 'Program']])('%s | %s | %s', (...heads) => {
    const reading = read([[...heads, ...rest]], text);
    expect([kode(reading), codes(reading), reading.unread]).toEqual([3, joined, []]);
    expect(codes(read([[...heads, ...rest]], numbers))).toEqual(repaired);
  });
  test('… under one heading', () => expect(codes(read([['Kode', '', '', ...rest], ['Urusan', 'Bidang', 'Program']], text, ['A1:C1', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2']))).toEqual(joined));
  test('… behind a running number', () => expect(codes(read([['No', 'Kode', 'Kode', 'Kode', ...rest]], text.map((row, at) => [at + 1, ...row])))).toEqual(joined));
  test('… from the bidang urusan’s whole code on', () => expect(codes(read([['Kode Bidang Urusan', 'Kode Program', ...rest]], [['1.02', '', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN'], ['1.02', '02', 'PROGRAM UPAYA KESEHATAN', ...figures]]))).toEqual(['bidang-urusan 1.02 → 1.02', 'program 1.02.02 → 1.02.02']));
  test('… with a column for a step that no row has yet', () => {
    const reading = read([['Kode Urusan', 'Kode Bidang', 'Kode Program', 'Kode Kegiatan', ...rest]], text.map((row) => [...row.slice(0, 3), '', ...row.slice(3)]));
    expect([kode(reading), codes(reading)]).toEqual([4, joined]);
  });
  test('… between lines of words, totals and heads again, however few the codes', () => {
    const heads: readonly Typed[] = ['Kode', 'Kode', 'Kode', ...rest];
    const reading = read([heads], [...text, ['Jumlah Program'], heads, ['1', '02', '03', 'PROGRAM SDM KESEHATAN', ...figures], ['Jumlah Urusan', '', '', '', '', '', 90]]);
    expect([kode(reading), codes(reading)]).toEqual([3, [...joined, 'program 1.02.03 → 1.02.03']]);
  });
  test('… each part standing on its own row only', () => {
    const alone: Rows = [['1', '', '', 'URUSAN PEMERINTAHAN WAJIB'], ['', '02', '', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN'], ['', '', '02', 'PROGRAM UPAYA KESEHATAN', ...figures]];
    expect(codes(read([['Kode Urusan', 'Kode Bidang', 'Kode Program', ...rest]], alone))).toEqual(joined);
  });
});

describe('parts that were typed as numbers', () => {
  const heads: Rows = [['Kode Urusan', 'Kode Bidang', 'Kode Program', 'Kode Kegiatan', 'Kode Sub Kegiatan', ...rest]];
  const of = (...rows: readonly (readonly [Typed, Typed])[]): readonly string[] => codes(read(heads, [[1, 2, 2, '', '', 'PROGRAM UPAYA KESEHATAN', ...figures], ...rows.map(([kegiatan, sub], at): readonly Typed[] => [1, 2, 2, kegiatan, sub, `Penyediaan layanan ${at}`, ...figures])])).slice(1);

  test('get their zeros back where another row shows how many digits there are', () => {
    expect(of(['2.01', ''], ['2.01', '0012'], ['2.01', 3])).toEqual(['kegiatan 1.2.2.2.01 → 1.02.02.2.01 (angka)', 'sub-kegiatan 1.2.2.2.01.0012 → 1.02.02.2.01.0012 (angka)', 'sub-kegiatan 1.2.2.2.01.3 → 1.02.02.2.01.0003 (angka)']);
    expect(of(['2.01', '12'], ['2.01', 3])).toEqual(['sub-kegiatan 1.2.2.2.01.12 → 1.02.02.2.01.12 (angka)', 'sub-kegiatan 1.2.2.2.01.3 → 1.02.02.2.01.03 (angka)']);
  });
  test('keep their level and get none where that is in doubt: 2.1 may be 2.10 or 2.01, and 3 of a sub kegiatan 03 or 0003', () => {
    expect(of([2.1, ''], ['2.01', 3])).toEqual(['kegiatan 1.2.2.2.1 → ? (angka)', 'sub-kegiatan 1.2.2.2.01.3 → ? (angka)']);
  });
});

test('a flaw in a code over several columns is told, and no text is offered that would fit none of them', () => {
  const { plan } = read([['Kode', 'Kode', 'Kode', ...rest]], [['1', '3', '', 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM'], ...['02', '03', '04'].map((code): readonly Typed[] => ['1', '3', code, `PROGRAM ${code} JALAN`, ...figures])]);
  const [told] = kodeTidakBaku.check(viewPlan(plan));
  expect([told?.message, told !== undefined && 'fix' in told]).toEqual(['seharusnya', false]);
});

describe('columns that are no parts of a code', () => {
  test('a document’s own numbers', () => {
    const own = read([['Kode', '', '', 'Tujuan/Sasaran/Program', 'Indikator', 'Satuan', '2026']], [[1, '', '', 'Tujuan: Sehat', 'UHH', 'tahun', 70], [1, 1, '', 'Sasaran: Layanan', 'IKM', 'Poin', 80], [1, 1, 1, 'Program Upaya Kesehatan', 'Cakupan', '%', 90]], ['A1:C1']);
    expect(codes(own)).toEqual(['tujuan 1 → 1', 'sasaran 1.1 → 1.1', 'program 1.1.1 → 1.1.1']);
  });
  test('a code and another system’s number beside it', () => expect(codes(read([['Kode', 'Kode SIPD', ...rest]], [['1.02.02', '9912', 'PROGRAM UPAYA KESEHATAN', ...figures], ['1.02.03', '9913', 'PROGRAM SDM KESEHATAN', ...figures]]))).toEqual(['program 1.02.02 → 1.02.02', 'program 1.02.03 → 1.02.03']));
  test('whole codes of two levels', () => {
    const two = read([['Kode Program', 'Kode Kegiatan', 'Program', 'Kegiatan', 'Indikator Kegiatan', 'Satuan', '2026']], [['1.02.02', '1.02.02.2.01', 'PROGRAM UPAYA', 'Penyediaan A', ...figures.slice(0, 3)], ['1.02.02', '1.02.02.2.02', 'PROGRAM UPAYA', 'Penyediaan B', ...figures.slice(0, 3)]]);
    expect(kode(two)).toBe(1);
  });
  test('levels in columns, however short their words', () => {
    const words = read([['Urusan', 'Bidang', 'Program', 'Indikator', 'Satuan', '2026']], [['Wajib', 'Kesehatan', 'Upaya Kesehatan', 'Cakupan', '%', 90], ['Wajib', 'Kesehatan', 'SDM Kesehatan', 'Rasio dokter', '%', 90]]);
    expect(kode(words)).toBe(0);
  });
});
