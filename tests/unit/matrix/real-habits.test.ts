import { describe, expect, test } from 'vitest';
import { isReading, readMatrix, readSheet, type Grid, type Reading } from '../../../src/matrix';
import { fieldKey } from '../../../src/plan';
import { checkPlan, rules } from '../../../src/rules';
import { viewPlan } from '../../../src/plan';
import { cell, gridOf, type Typed } from '../../support/grid';

/** Habits met in published workbooks, each typed as small as it goes. */
function reading(grid: Grid): Reading {
  const result = readSheet(grid);
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}
const targetsOf = (result: Reading): unknown[] => result.plan.indikator.map(({ name, targets }) => [name, ...Object.values(targets).map(({ raw }) => raw)]);

describe('the same indicators long and wide', () => {
  const wide = gridOf([
    ['REKAP — 1 baris per indikator'],
    ['Identifikasi', '', '', '', 'Target per Tahun', '', 'Capaian per Tahun (diisi OPD)', '', 'Gap & Status 2025', ''],
    ['No', 'Nama Indikator', 'Satuan', 'Nama_OPD', 'T_2025', 'T_2026', 'C_2025', 'C_2026', 'Gap\n2025', 'Status_TL\n2025'],
    [1, 'Angka Kelahiran', 'Anak', 'DP3AKB', '1.82', '1.83', '1.96', '', '0.14', 'Warning'],
    [2, 'Proporsi KB', '%', 'DP3AKB', '77', '78', '92.4', '', '15.4', 'On Track'],
  ], { merges: ['A1:J1', 'A2:D2', 'E2:F2', 'G2:H2', 'I2:J2'] });
  const long = gridOf([
    ['Kode', 'Nama_Indikator', 'Satuan', 'Nama_OPD', 'Tahun', 'Target', 'Capaian', 'Lower_Better', 'Keterangan'],
    ['P1', 'Angka Kelahiran', 'Anak', 'DP3AKB', 2025, '1.82', '1.96', 'Ya'], ['P1', 'Angka Kelahiran', 'Anak', 'DP3AKB', 2026, '1.83', '', 'Ya'],
    ['P2', 'Proporsi KB', '%', 'DP3AKB', 2025, '77', '92.4', 'Tidak'], ['P2', 'Proporsi KB', '%', 'DP3AKB', 2026, '78', '', 'Tidak'],
  ]);
  test('give the same plan', () => {
    const [one, other] = [reading(wide), reading(long)];
    expect([one.kind, other.kind]).toEqual(['evaluasi', 'indikator-panjang']);
    expect(targetsOf(one)).toEqual([['Angka Kelahiran', '1.82', '1.83'], ['Proporsi KB', '77', '78']]);
    expect(targetsOf(other)).toEqual(targetsOf(one));
    expect(one.plan.indikator.map(({ satuan, opd }) => [satuan, opd.raw])).toEqual(other.plan.indikator.map(({ satuan, opd }) => [satuan, opd.raw]));
    expect(one.columns.map(fieldKey)).toEqual(['nomor', 'indikator', 'satuan', 'opd', 'target:2025', 'target:2026', 'capaian:2025', 'capaian:2026']);
  });
  test('"Lower Better: Ya" says that the indicator is to fall', () => {
    expect(reading(long).plan.indikator.map(({ arah }) => arah)).toEqual(['Turun', 'Naik']);
  });
});

test('one target without a year is the target of the one year', () => {
  const result = reading(gridOf([['No', 'Indikator', 'Target', 'Satuan'], [1, 'Nilai SAKIP', 80.01, 'Nilai'], [2, 'Opini atas Audit BPK', 100, 'WTP']]));
  expect([result.plan.years, targetsOf(result)]).toEqual([[1], [['Nilai SAKIP', '80.01'], ['Opini atas Audit BPK', '100']]]);
  const titled = reading(gridOf([['Perjanjian Kinerja Tahun 2026'], ['No', 'Indikator', 'Target', 'Satuan'], [1, 'Nilai SAKIP', 80.01, 'Nilai'], [2, 'Nilai LPPD', 3, 'Nilai']]));
  expect(titled.plan.years).toEqual([2026]);
});

describe('a flat Renstra full of formulas', () => {
  const sum = (value: Typed, formula: string): Typed => ({ value: value as string | number, formula });
  const result = reading(gridOf([
    ['SASARAN', 'KODE', 'PROGRAM DAN KEGIATAN', 'SATUAN', 'INDIKATOR', 'TARGET TAHUN 1', 'DANA TAHUN 1', 'TARGET TAHUN 2', 'DANA TAHUN 2'],
    ['', 'x.xx.01', 'PROGRAM PENUNJANG', 0, 0, sum(24, '=IFERROR(F3,"")'), sum(300, '=IFERROR(G3,"")'), '', sum('', '=_xlfn.IFERROR(I3+#REF!,"")')],
    ['', 'x.xx.01.2.01', 'Perencanaan', 0, 0, sum(24, '=IFERROR(SUM(F4:F5),"")'), sum(300, '=_xlfn.IFERROR(SUM(G4:G5),"")')],
    ['', 'x.xx.01.2.01.0001', 'Penyusunan Renstra', 'Dokumen', 'Jumlah dokumen', 12, 100, 12, 100],
    ['', '', 'Penyusunan RKA', 'Dokumen', 'Jumlah RKA', 12, 200, 12, 200],
  ]));
  test('is read as one, placeholders in its codes and zeros of empty lookups included', () => {
    expect([result.kind, result.unread]).toEqual(['renstra-datar', []]);
    expect(result.plan.items.map(({ level, code }) => [level, code?.canonical ?? null])).toEqual([['program', 'X.XX.01'], ['kegiatan', 'X.XX.01.2.01'], ['sub-kegiatan', 'X.XX.01.2.01.0001'], ['sub-kegiatan', null]]);
    expect(result.plan.indikator.map(({ name, satuan }) => [name, satuan])).toEqual([['Jumlah dokumen', 'Dokumen'], ['Jumlah RKA', 'Dokumen']]);
  });
  test('the lost reference that IFERROR hides is found', () => {
    const view = viewPlan(result.plan);
    const found = checkPlan(view, rules).findings.filter(({ rule }) => rule === 'nilai-galat');
    expect(found.map(({ owner, field, message }) => [result.provenance.cellOf(owner, field), message])).toEqual([[cell('I2'), 'tersembunyi-kosong']]);
  });
});

describe('a code over five columns', () => {
  const head = ['Tujuan', 'Sasaran', 'Kode', '', '', '', '', 'Program, Kegiatan dan Sub Kegiatan', 'Indikator Kinerja Program (Outcome), Kegiatan (Output)', 'Tahun-3', '', 'Tahun-4', '', 'Kondisi Kinerja pada Akhir periode Renstra PD'];
  const measures = ['', '', '', '', '', '', '', '', '', 'Target', 'Rp', 'Target', 'Rp', 'Target'];
  const row = (kode: readonly Typed[], uraian: string, indikator: string): readonly Typed[] => ['', '', ...kode, uraian, indikator, '10', '1,000', '20', '2,000', '20'];
  const result = reading(gridOf([
    head, measures,
    ['Tujuan a', 'Sasaran a'],
    row(['2', '16', '02', '', ''], 'PROGRAM INFORMASI', 'Persentase a'),
    row(['2', '16', '02', '2.01', ''], 'Pengelolaan Informasi', 'Jumlah a'),
    row(['2', '2 Paket', '02', '2.02', ''], 'Penetapan Pola', 'Jumlah b'),
    [...Array.from({ length: 8 }, () => ''), '2', '16', '03', '2.02', '', '', '', '', 'Kegiatan yang bergeser', 'Jumlah c', '8', '1,155,000,000', '12'],
  ], { merges: ['C1:G2', 'J1:K1', 'L1:M1', 'A1:A2', 'B1:B2', 'H1:H2', 'I1:I2'] }));
  test('is joined; years only counted stay ordinals; the end has no amount', () => {
    expect(result.plan.years).toEqual([3, 4]);
    expect(result.columns.map(fieldKey)).not.toContain('pagu-akhir');
    expect(result.plan.items.map(({ level, code }) => [level, code?.canonical ?? null])).toEqual([['tujuan', null], ['sasaran', null], ['program', '2.16.02'], ['kegiatan', '2.16.02.2.01'], ['kegiatan', null]]);
  });
  test('a row whose cells moved out of the table is listed, not read under the wrong heads', () => {
    expect(result.unread.map(({ row: at, reason }) => [at, reason])).toEqual([[6, 'bergeser']]);
    expect(result.plan.indikator).toHaveLength(3);
  });
});

describe('lists are declined as lists', () => {
  const nomenklatur = [['BIDANG', 'PROGRAM', 'KEGIATAN', 'SUBKEGIATAN', 'KINERJA', 'INDIKATOR', 'SATUAN', 'PELAKSANA'], ...Array.from({ length: 12 }, (_, at): Typed[] => ['1.01 URUSAN', '1.01.02 PROGRAM', '1.01.02.1.01 Pengelolaan', `Sub ${at}`, 'Sekolah baru yang terbangun', `Jumlah sekolah ${at}`, 'Unit', 'bidang yang mengurusi'])];
  const actions = [['No', 'Nama_OPD', 'Nama Indikator', 'Tahun', 'Nama Kegiatan / Rencana Aksi', 'Status'], ...Array.from({ length: 6 }, (_, at): Typed[] => [at, 'Dinkes', 'Prevalensi Stunting', 2025, `Survei ${at}`, 'Terlaksana'])];
  const units = [['Value', 'item', 'Keterangan', 'Sebutan lain'], ...Array.from({ length: 12 }, (_, at): Typed[] => [`${at} Kg`, `${at} Kg`])];
  const agencies = [['KODE', 'ORGANISASI', 'KETERANGAN'], ['4.01', 'Sekretariat Daerah'], ['4.02', 'Inspektorat'], ['1.02', 'Dinas Kesehatan']];
  test.each<[string, Typed[][], string]>([['the nomenklatur', nomenklatur, 'daftar'], ['actions and their status', actions, 'daftar'], ['units', units, 'daftar'], ['agencies', agencies, 'daftar-opd']])('%s', (_, rows, refused) => {
    expect(readSheet(gridOf(rows))).toEqual({ sheet: 'Lembar1', refused });
  });
  test('agencies that a sheet lists are known to the others', () => {
    const iku = [['No', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026', 'OPD'], [1, 'Angka Stunting', '%', '10', '9', 'DINKES'], [2, 'Angka Kematian Ibu', 'jiwa', '5', '4', 'Dinas Kesehatan']];
    const [, result] = readMatrix([gridOf(agencies, { sheet: 'OPD' }), gridOf(iku)]);
    expect(result && isReading(result) ? result.plan.indikator.map(({ opd }) => opd.refs[0]?.opdId) : null).toEqual(['dinas-kesehatan', 'dinas-kesehatan']);
  });
});

describe('a cell that holds a level and its number, and no words', () => {
  test('gives an item whose title is just that, never an empty one', () => {
    const { plan } = reading(gridOf([['Tujuan', 'Sasaran', 'Indikator', 'Satuan', 'Target 2026', 'Target 2027'], ['Tujuan 1', 'Sasaran 1', 'Indeks kesehatan', 'Indeks', '70', '71'], ['', 'Sasaran 2 : Guru cakap', 'Indeks guru', 'Indeks', '60', '61']]));
    expect(plan.items.map(({ level, number, title }) => `${level} ${number} “${title}”`)).toEqual(['tujuan 1 “Tujuan 1”', 'sasaran 1 “Sasaran 1”', 'sasaran 2 “Guru cakap”']);
  });
});
