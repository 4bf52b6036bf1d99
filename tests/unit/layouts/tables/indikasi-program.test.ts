import { describe, expect, test } from 'vitest';
import { code, missing, number, plan } from '../../../support/plan';
import { bodyOf, drawn, formulasOf, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'indikasi-program';

describe('the header of indikasi rencana program prioritas', () => {
  test('five years: literal words and spans, the end beside the years', () => {
    expect(headerOf(drawn(id, plan().build(), { years: 'ordinal' }))).toEqual([
      'Kode[r3] | Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan[r3] | Indikator Kinerja Program (outcome)[r3] | Kondisi Kinerja Awal RPJMD (Tahun 0)[r3] | Capaian Kinerja Program dan Kerangka Pendanaan[c10] | Kondisi Kinerja pada akhir periode RPJMD[r2,c2] | Perangkat Daerah Penanggung Jawab[r3]',
      'Tahun-1[c2] | Tahun-2[c2] | Tahun-3[c2] | Tahun-4[c2] | Tahun-5[c2]',
      'Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp',
    ]);
  });
});

describe('its body', () => {
  const drawing = drawn(id, regency());
  const body = bodyOf(drawing);

  test('groups and bidang urusan stand over their programs, in the order of their codes', () => {
    expect(faultsOf(drawing)).toEqual([]);
    expect(body.map(([code, words]) => `${code} ${words}`.trim())).toEqual([
      'I URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR',
      '1.02 Urusan Pemerintahan Bidang Kesehatan',
      '1.02.02 Program Upaya Kesehatan Masyarakat',
      '',
      '1.02.03 Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
      'II URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR',
      '2.16 Urusan Pemerintahan Bidang Komunikasi dan Informatika',
      '2.16.03 Program Pengelolaan Aplikasi Informatika',
      '',
      'IV UNSUR PENDUKUNG URUSAN PEMERINTAHAN',
      '4.01 Sekretariat Daerah',
      '4.01.02 Program Pemerintahan dan Kesejahteraan Rakyat',
      '',
      'JUMLAH BELANJA URUSAN',
    ]);
  });

  test('headings run to the first year; a program is merged down over its indicators', () => {
    expect(mergesOf(drawing)).toEqual(['0:1–0:3', '1:1–1:3', '2:0–3:0', '2:1–3:1', '5:1–5:3', '6:1–6:3', '7:0–8:0', '7:1–8:1', '9:1–9:3', '10:1–10:3', '13:0–13:3']);
  });

  test('sums are formulas over the rows right below, up to the next heading and without it, and hold their present value', () => {
    expect(formulasOf(drawing).filter((formula) => formula.includes(':5 '))).toEqual([
      '1:5 =SUM(F9:F12)-IFERROR(SUM(F12),0)', '0:5 =SUM(F8)', '6:5 =SUM(F14:F16)-IFERROR(SUM(F16),0)', '5:5 =SUM(F13)', '10:5 =SUM(F18:F19)-IFERROR(SUM(F19),0)', '9:5 =SUM(F17)', '13:5 =SUM(F7,F12,F16)',
    ]);
    expect([0, 1, 5, 9, 13].map((row) => body[row]![5])).toEqual([110e6, 110e6, 50e6, 5e6, 165e6]);
  });

  test('each indicator may have rupiah of its own', () => {
    const each = plan().program('Program Pengawasan', { code: code('6.01.02') }).indikator('Satu', { pagu: number(10) }).indikator('Dua', { pagu: number(20) });
    expect(bodyOf(drawn(id, each.build())).map((row) => row[5])).toEqual([30, 30, 10, 20, '', 30]);
  });

  test('programs of every agency come first; a program without a code comes last, under no heading', () => {
    const odd = plan().program('Program Lain').indikator('A').program('Program Penunjang', { code: code('X.XX.01') }).indikator('B').program('Program Gizi', { code: code('1.02.02') }).indikator('C');
    expect(bodyOf(drawn(id, odd.build())).map(([code, words]) => `${code} ${words}`.trim())).toEqual([
      'NON-URUSAN', 'X.XX.01 Program Penunjang', 'I URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.02 Urusan Pemerintahan Bidang Kesehatan', '1.02.02 Program Gizi', 'Program Lain', '', 'JUMLAH BELANJA URUSAN',
    ]);
  });

  test('the plan\'s own words for a bidang urusan come before the nomenklatur\'s', () => {
    const own = plan().bidangUrusan('Bidang Kesehatan Masyarakat', { code: code('1.02') }).program('Program Gizi', { code: code('1.02.02') }).indikator('C', { pagu: missing() });
    expect(bodyOf(drawn(id, own.build()))[1]!.slice(0, 2)).toEqual(['1.02', 'Bidang Kesehatan Masyarakat']);
  });

  test('is read back as the programs that it was drawn from', () => {
    const reading = readBack(drawing);
    const carried = { levels: ['program'], fields: ['kode', 'satuan', 'kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir', 'opd'] } as const;
    expect([reading.kind, reading.unread, reading.passed.map(({ as }) => as)]).toEqual(['indikasi-program', [], ['jumlah']]);
    expect(told(readBack(drawn(id, regency(), { satuan: 'column' })).plan, carried)).toEqual(told(regency(), carried));
  });
});
