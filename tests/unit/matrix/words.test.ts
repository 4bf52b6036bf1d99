import { describe, expect, test } from 'vitest';
import { levelsNamed, meaningOf, periodIn, readIndikatorText, readPrefix, yearOf } from '../../../src/matrix';

describe('years in headers', () => {
  test.each<[string, string, number, string]>([
    ['2019', 'calendar', 2019, ''], ['Tahun 2026', 'calendar', 2026, ''], ['Target 2025', 'calendar', 2025, 'Target'], ['Tahun ke-1 (2026)', 'calendar', 2026, ''],
    ['Tahun-1', 'ordinal', 1, ''], ['Tahun Ke- 3', 'ordinal', 3, ''], ['TARGET TAHUN 1', 'ordinal', 1, 'TARGET'], ['DANA TAHUN 5', 'ordinal', 5, 'DANA'], ['Tahun II', 'ordinal', 2, ''],
    ['Target 1', 'ordinal', 1, 'Target'], ['pagu_2', 'ordinal', 2, 'pagu'], ['Target3', 'ordinal', 3, 'Target'], ['Rp-4', 'ordinal', 4, 'Rp'], ['Target Ke-5', 'ordinal', 5, 'Target'], ['Target II', 'ordinal', 2, 'Target'],
  ])('%s', (text, kind, year, rest) => expect(yearOf(text)).toEqual({ kind, year, rest }));
  test.each(['Kondisi Kinerja Awal RPJMD (Tahun 0)', '2025-2029', 'Target', 'Realisasi tahun (n-2)'])('%s names none', (text) => expect(yearOf(text).kind).toBe('none'));
  test.each<[string, { first: number; last: number } | null]>([
    ['RPJMD Kabupaten Natuna Tahun 2021-2026', { first: 2021, last: 2026 }], ['2025 – 2029', { first: 2025, last: 2029 }], ['2021 s/d 2026', { first: 2021, last: 2026 }], ['2026-2021', null], ['2021-2026 dan 2025-2029', null],
  ])('period in "%s"', (text, period) => expect(periodIn(text)).toEqual(period));
});

describe('header words', () => {
  test.each([
    ['Kode', 'kode'], ['KODEFIKASI', 'kode'], ['No. Rek', 'kode'], ['Misi/Tujuan/Sasaran/ Program Pembangunan Daerah', 'uraian'], ['Urusan Pemerintahan Bidang dan Program Prioritas Pembangunan', 'uraian'],
    ['URUSAN / BIDANG URUSAN / PROGRAM / KEGIATAN / SUB KEGIATAN', 'uraian'], ['TUJUAN/SASARAN RPJMD', 'uraian'], ['Program dan Kegiatan', 'uraian'], ['Proram dan Kegiatan', 'uraian'], ['Indikator Kinerja (tujuan/impact/ outcome)', 'indikator'],
    ['Indikator Program (outcome)', 'indikator'], ['INDIKATOR OUTCOME/OUTPUT', 'indikator'], ['Indikator Tujuan/Sasaran', 'indikator'], ['Satuan', 'satuan'], ['Kondisi Kinerja Awal RPJMD (Tahun 0)', 'kondisi-awal'], ['BASELINE 2024', 'kondisi-awal'],
    ['Data Capaian pada Tahun Awal Perencanaan', 'kondisi-awal'], ['Target Awal', 'kondisi-awal'], ['KINERJA', 'target'], ['K', 'target'], ['Rp', 'pagu'], ['Rp.', 'pagu'], ['RUPIAH', 'pagu'], ['Pagu Anggaran', 'pagu'],
    ['Kondisi Kinerja pada akhir periode RPJMD', 'kondisi-akhir'], ['Kondisi Akhir RPJMD', 'kondisi-akhir'], ['Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah', 'kondisi-akhir'], ['Perangkat Daerah Penanggung Jawab', 'opd'],
    ['Perangkat Daerah Penanggungjawab', 'opd'], ['Unit Kerja Perangkat Daerah Penanggung-jawab', 'opd'], ['SKPD Penanggung Jawab', 'opd'], ['PD MEMBIDANGI URUSAN', 'opd'], ['PRODUSEN DATA', 'opd'], ['PD', 'opd'], ['Dinas', 'opd'], ['Dinas/Badan', 'opd'], ['Instansi Pelaksana', 'opd'], ['Tujuan PD', 'uraian'], ['PD Penunjang', 'opd-pendukung'],
    ['Definisi Operasional', 'definisi'], ['RUMUS/PERSAMAAN', 'formula'], ['Sumber Data', 'sumber-data'], ['Lokasi', 'lokasi'], ['KET.', 'catatan'], ['Capaian Kinerja Program dan Kerangka Pendanaan', 'kelompok'], ['TARGET DAN PAGU INDIKATIF', 'kelompok'],
    ['Indkator Kinerja', 'indikator'], ['Satuann', 'satuan'], ['Perangkat Daerah Penangung Jawab', 'opd'],
  ])('%s → %s', (text, meaning) => expect(meaningOf(text)?.meaning).toBe(meaning));
  test.each(['Indikator Program 1 : Rasio Puskesmas per Satuan Penduduk', 'DINAS KESEHATAN', 'Terwujudnya pelayanan kesehatan yang berkualitas', 'Tabel 7.1', '2 jenis'])('"%s" is no header', (text) => expect(meaningOf(text, 0.7)).toBeNull());
  test('name the levels of their column', () => {
    expect(levelsNamed('Misi/Tujuan/Sasaran/ Program Pembangunan Daerah')).toEqual(['misi', 'tujuan', 'sasaran', 'program']);
    expect(levelsNamed('Sasaran Strategis')).toEqual(['sasaran']);
    expect(levelsNamed('Program, Kegiatan dan Sub Kegiatan')).toEqual(['sub-kegiatan', 'program', 'kegiatan']);
  });
});

describe('level prefixes', () => {
  test.each<[string, string, string | null, string]>([
    ['MISI 1 : Memenuhi kebutuhan dasar', 'misi', '1', 'Memenuhi kebutuhan dasar'], ['TUJUAN 4 :Terwujudnya Sumedang', 'tujuan', '4', 'Terwujudnya Sumedang'], ['Sasaran 2: Penguatan', 'sasaran', '2', 'Penguatan'],
    ['Program 7 : Program Kesetaraan', 'program', '7', 'Program Kesetaraan'], ['Misi ke-6: Reformasi birokrasi', 'misi', '6', 'Reformasi birokrasi'], ['Misi 6 Reformasi birokrasi', 'misi', '6', 'Reformasi birokrasi'], ['MISI II. Mewujudkan', 'misi', 'II', 'Mewujudkan'],
    ['VISI : Sumedang Simpati', 'visi', null, 'Sumedang Simpati'], ['Sasaran Strategis 1.2: Meningkatnya', 'sasaran', '1.2', 'Meningkatnya'], ['Tujuan 1.1 Meningkatnya', 'tujuan', '1.1', 'Meningkatnya'], ['Sub Kegiatan: Penyediaan', 'sub-kegiatan', null, 'Penyediaan'],
  ])('%s', (text, level, number, title) => expect(readPrefix(text)).toEqual({ level, number, title }));
  test.each(['Program Pendidikan Dasar', 'Program wajib pendidikan dasar sembilan tahun', 'Program 1000 Hari Pertama', 'Misi', 'Terwujudnya tujuan 1', 'Program - lanjutan'])('"%s" has none', (text) => expect(readPrefix(text)).toBe('none'));
  test.each<[string, string | null, string | null, string]>([
    ['Indikator Sasaran 1 : Cakupan', 'sasaran', '1', 'Cakupan'], ['Indikator Program 12 : APK SMP', 'program', '12', 'APK SMP'], ['Indikator Sasaran 3 Persentase Perempuan', 'sasaran', '3', 'Persentase Perempuan'], ['Indikator Tujuan 1: Angka Kemiskinan', 'tujuan', '1', 'Angka Kemiskinan'],
    ['Indikator Program (Outcome) : Persentase', 'program', null, 'Persentase'], ['Indikator Keluaran Kegiatan : Jumlah', 'kegiatan', null, 'Jumlah'], ['1.Presentase guru', null, '1', 'Presentase guru'],
    ['Outcome: Cakupan layanan', null, null, 'Cakupan layanan'], ['Output : 1. Jumlah dokumen', null, '1', 'Jumlah dokumen'], ['Sasaran Program: Indeks inovasi', null, null, 'Indeks inovasi'], ['Outcome program yang tercapai', null, null, 'Outcome program yang tercapai'], ['Hasil panen: padi', null, null, 'Hasil panen: padi'],
    ['Indikator Kinerja Utama Daerah', null, null, 'Indikator Kinerja Utama Daerah'], ['1. Nilai LHE 2. Indeks', null, null, '1. Nilai LHE 2. Indeks'], ['Indeks Pembangunan Manusia', null, null, 'Indeks Pembangunan Manusia'],
  ])('%s', (text, level, number, name) => expect(readIndikatorText(text)).toEqual({ level, number, name }));
});
