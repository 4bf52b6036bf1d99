import { describe, expect, test } from 'vitest';
import { isReading, readSheet, readTables } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

type Sheet = readonly (readonly Typed[])[];
const lines = (count: number, row: (at: number) => readonly Typed[]): Sheet => Array.from({ length: count }, (_, at) => row(at));
const agencies = ['Dinas Kesehatan', 'Dinas Pendidikan', 'Dinas Sosial', 'Badan Pendapatan Daerah', 'Inspektorat Daerah', 'Dinas Perhubungan'];
const goods = ['Kertas HVS F4', 'Tinta printer', 'Map plastik', 'Spidol papan tulis', 'Flash disk 32 GB', 'Materai'];

/** Sheets that lie beside a matrix in planners' workbooks, and hold none. */
const sheets: Readonly<Record<string, Sheet>> = {
  'a price list': [['No', 'Uraian', 'Satuan', 'Harga Satuan (Rp)'], ...lines(12, (at) => [at + 1, goods[at % 6], 'rim', 45_000 + at])],
  'a cost estimate': [['RENCANA ANGGARAN BIAYA'], [], ['No', 'Uraian Pekerjaan', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah Harga (Rp)'], ...lines(9, (at) => [at + 1, goods[at % 6], 2, 'buah', 15_000, 30_000]), ['', 'JUMLAH', '', '', '', 270_000]],
  'a budget recap in two columns': [['Uraian', 'Rupiah'], ['Pendapatan Asli Daerah', 1_500_000_000], ['Belanja Pegawai', 900_000_000], ['Belanja Modal', 400_000_000], ['Jumlah', 2_800_000_000]],
  '… whose lines sound like programs': [['Uraian', 'Anggaran (Rp)'], ['Program Upaya Kesehatan', 1_500_000_000], ['Program Penunjang Urusan', 900_000_000], ['Jumlah', 2_400_000_000]],
  '… with numbers and titles': [['REKAPITULASI ANGGARAN'], ['TAHUN 2025'], [], ['No.', 'Uraian', 'Jumlah (Rp)'], ...lines(6, (at) => [at + 1, `Belanja ${goods[at]}`, 1_000_000 * at])],
  '… by account': [['Kode Rekening', 'Uraian', 'Anggaran'], ['5', 'BELANJA DAERAH', 9_000_000], ['5.1', 'Belanja Operasi', 6_000_000], ['5.1.01', 'Belanja Pegawai', 4_000_000], ['5.1.02', 'Belanja Barang dan Jasa', 2_000_000], ['5.2', 'Belanja Modal', 3_000_000]],
  'an attendance list': [['DAFTAR HADIR'], ['Rapat Penyusunan RPJMD'], [], ['No', 'Nama', 'Jabatan', 'Instansi', 'Tanda Tangan'], ...lines(12, (at) => [at + 1, `Peserta ${at}`, 'Perencana', agencies[at % 6], ''])],
  'a recap per agency': [['Perangkat Daerah', 'Jumlah Program', 'Jumlah Kegiatan', 'Jumlah Indikator', 'Pagu'], ...agencies.map((name, at) => [name, at + 1, at + 4, at + 9, 1_000_000_000 * (at + 1)]), ['Jumlah', 21, 39, 69, 21_000_000_000]],
  'a pivot of it': [['Row Labels', 'Count of Indikator', 'Sum of Pagu'], ...agencies.map((name, at) => [name, at + 9, 1_000_000_000 * (at + 1)]), ['Grand Total', 69, 21_000_000_000]],
  '… in Indonesian': [['Label Baris', 'Jumlah dari Program', 'Jumlah dari Pagu 2025', 'Jumlah dari Pagu 2026'], ...agencies.map((name, at) => [name, at + 1, 1_000_000_000, 1_100_000_000]), ['Total Keseluruhan', 21, 6_000_000_000, 6_600_000_000]],
  'a cover': [[], ['RENCANA PEMBANGUNAN JANGKA MENENGAH DAERAH'], ['KABUPATEN CONTOH'], ['TAHUN 2025 – 2029'], [], ['BADAN PERENCANAAN PEMBANGUNAN DAERAH'], ['2025']],
  'a table of contents': [['DAFTAR ISI'], ['Tujuan dan Sasaran', 'Lembar 2'], ['Program Prioritas', 'Lembar 3'], ['Indikator Kinerja Utama', 'Lembar 4']],
  'a schedule': [['No', 'Kegiatan', 'Januari', 'Februari', 'Maret', 'Penanggung Jawab'], ...lines(8, (at) => [at + 1, `Penyusunan bab ${at + 1}`, 'x', '', '', 'Tim penyusun'])],
  'guidance': [['Petunjuk pengisian'], ['1. Isi kolom indikator dengan nama indikator kinerja, satuan, dan target.'], ['2. Isi kolom perangkat daerah penanggung jawab.'], ['3. Simpan berkas, lalu kirim kembali.']],
};

describe('an everyday sheet is no matrix', () => {
  test.each(Object.entries(sheets))('%s', (_, rows) => {
    const result = readSheet(gridOf(rows));
    expect(isReading(result) ? { kind: result.kind, columns: result.columns.map(({ field, header }) => `${field} ${header}`), items: result.plan.items.length, indikator: result.plan.indikator.length, unread: result.unread.length } : 'refused').toEqual('refused');
  });
  test('and says what it is', () => {
    const said = new Map<string, string[]>();
    for (const [name, rows] of Object.entries(sheets)) {
      const result = readSheet(gridOf(rows));
      const why = isReading(result) ? result.kind : result.refused;
      said.set(why, [...(said.get(why) ?? []), name]);
    }
    expect(Object.fromEntries(said)).toEqual({
      'bukan-tabel': ['a cover', 'a table of contents', 'guidance'],
      daftar: ['a price list', 'a budget recap in two columns', '… whose lines sound like programs', '… by account', '… in Indonesian', 'a schedule'],
      'tanpa-kepala': ['a cost estimate', '… with numbers and titles', 'an attendance list', 'a recap per agency', 'a pivot of it'],
    });
  });
  test('a matrix beside them is found', () => {
    const matrix: Sheet = [['Sasaran', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026'], ['Ibu sehat', 'Angka kematian ibu', 'Kasus', '20', '18']];
    for (const rows of Object.values(sheets)) {
      const found = readTables([gridOf([...rows, [], [], ['Tabel 9 Sasaran'], ...matrix])]).flat().filter(isReading);
      expect(found.map(({ plan }) => plan.indikator.map(({ name }) => name))).toEqual([['Angka kematian ibu']]);
    }
  });
});

describe('a small sheet that plans something', () => {
  const few: Readonly<Record<string, Sheet>> = {
    'programs and who answers for them': [['Program', 'Perangkat Daerah'], ['Program Upaya Kesehatan', 'Dinas Kesehatan'], ['Program Pendidikan', 'Dinas Pendidikan']],
    'programs and their budget by year': [['Program', 'Pagu 2025', 'Pagu 2026'], ['Program Upaya Kesehatan', 5_000_000_000, 6_000_000_000], ['Program Pendidikan', 7_000_000_000, 8_000_000_000]],
    'a cascade without indicators': [['Tujuan', 'Sasaran', 'Strategi'], ['Sehat', 'Ibu sehat', 'Memperluas layanan']],
    'indicators and one target': [['No', 'Indikator', 'Target', 'Satuan'], [1, 'Angka kematian ibu', 20, 'Kasus']],
    'codes say the levels': [['Kode', 'Uraian', 'Pagu 2025', 'Pagu 2026'], ['1.02.02', 'Upaya Kesehatan', 5_000_000_000, 6_000_000_000], ['1.02.02.2.01', 'Penyediaan Layanan', 5_000_000_000, 6_000_000_000]],
  };
  test.each(Object.entries(few))('%s', (_, rows) => {
    const result = readSheet(gridOf(rows));
    expect(isReading(result) && result.plan.items.length + result.plan.indikator.length).toBeGreaterThan(0);
  });
});
