import { describe, expect, test } from 'vitest';
import { bodyOf, bodyTop, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { regency } from '../../../support/regency';
import { formatsOf } from '../../../support/shown';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'e-78';

describe('E.78', () => {
  const drawing = drawn(id, regency(), { money: 'plain' });

  test('header of five counted years; the numbers stand above K and Rp and count both as one', () => {
    expect(headerOf(drawn(id, plan().build(), { years: 'ordinal', money: 'plain' }))).toEqual([
      'No[r2] | Sasaran[r2] | Program Prioritas[r2] | Indikator Kinerja[r2] | Data Capaian Pada Awal Tahun Perencanaan[r2] | Target Pada Akhir Tahun Perencanaan[r2,c2] | Target RPJMD Kabupaten/Kota Pada RKPD Kabupaten/Kota Tahun[c10] | Capaian Target RPJMD Kabupaten/Kota Melalui Pelaksanaan RKPD Tahun[c10] | Tingkat Capaian Target RPJMD Kabupaten/Kota Hasil Pelaksanaan RKPD Kabupaten/Kota Tahun (%)[c10] | Capaian Pada Akhir Tahun Perencanaan[r2,c2] | Rasio Capaian Akhir[r2,c2]',
      '1[c2] | 2[c2] | 3[c2] | 4[c2] | 5[c2] | 1[c2] | 2[c2] | 3[c2] | 4[c2] | 5[c2] | 1[c2] | 2[c2] | 3[c2] | 4[c2] | 5[c2]',
      '(1)[r2] | (2)[r2] | (3)[r2] | (4)[r2] | (5)[r2] | (6)[c2] | (7)[c2] | (8)[c2] | (9)[c2] | (10)[c2] | (11)[c2] | (12)[c2] | (13)[c2] | (14)[c2] | (15)[c2] | (16)[c2] | (17)[c2] | (18)[c2] | (19)[c2] | (20)[c2] | (21)[c2] | (22)[c2] | (23)[c2]',
      'K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('without numbers the header ends in K and Rp', () => {
    const lines = headerOf(drawn(id, plan().build(), { numbering: false }));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^No\[r3\] \| Sasaran\[r3\]/);
  });

  test('sasaran numbered and merged down, programs with targets and pagu; what was reached is empty and takes figures', () => {
    expect(bodyOf(drawing).slice(0, 4).map((row) => row.slice(0, 9))).toEqual([
      [1, 'Meningkatnya derajat kesehatan', '', 'Jumlah kematian ibu (Kasus)', 22, 18, '', 20, ''],
      ['', '', '', 'Prevalensi stunting', '-', '12%', '', '14%', ''],
      ['', '', 'Program Upaya Kesehatan Masyarakat', 'Rasio puskesmas (Rasio)', 1, 2, 150_000_000, 2, 100_000_000],
      ['', '', '', 'Jenis pemeriksaan', '1 jenis', '2 jenis', '', '2 jenis', ''],
    ]);
    expect(mergesOf(drawing).slice(0, 3)).toEqual(['0:0–4:0', '0:1–4:1', '2:2–3:2']);
    expect(bodyOf(drawing).every((row) => row.slice(19).every((cell) => cell === ''))).toBe(true);
    const formats = formatsOf(drawing)[bodyTop(drawing)]!;
    expect([19, 20, 31, 32].map((column) => formats[column])).toEqual(['General', '#,##0', 'General', 'General']);
  });

  test('is read back as an evaluation', () => {
    const carried = { levels: ['sasaran', 'program'], fields: ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir', 'pagu', 'pagu-akhir'] } as const;
    const reading = readBack(drawn(id, regency(), { satuan: 'column' }));
    expect([reading.kind, reading.unread]).toEqual(['evaluasi', []]);
    expect(told(reading.plan, carried)).toEqual(told(regency(), carried));
  });
});
