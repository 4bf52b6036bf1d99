import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan';
import { bodyOf, drawn, headerOf, inYears, mergesOf, readBack, told } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'renstra-pendanaan';

describe('rencana pendanaan of a Renstra 2025', () => {
  const drawing = drawn(id, renstra());

  test('header of the last five years of six', () => {
    expect(headerOf(drawing)).toEqual([
      'BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT[r3] | INDIKATOR OUTCOME/OUTPUT[r3] | BASELINE TAHUN 2024[r3] | TARGET DAN PAGU INDIKATIF TAHUN[c10] | KETERANGAN[r3]',
      '2026[c2] | 2027[c2] | 2028[c2] | 2029[c2] | 2030[c2]',
      'TARGET | PAGU | TARGET | PAGU | TARGET | PAGU | TARGET | PAGU | TARGET | PAGU',
    ]);
    expect(headerOf(drawn(id, renstra(), { years: 'ordinal', period: null }))[0]).toContain('BASELINE TAHUN 0[r3]');
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('bidang urusan, then programs by code with kegiatan and sub kegiatan; pagu where they were written', () => {
    expect(bodyOf(drawing).map((row) => [row[0], row[1], row[4]])).toEqual([
      ['Urusan Pemerintahan Bidang Komunikasi dan Informatika', '', ''],
      ['Program Pengelolaan Informasi dan Komunikasi Publik', 'Persentase informasi yang diumumkan', ''],
      ['Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', 'Persentase layanan terpadu', 901_000_000],
      ['', 'Gangguan layanan (Kali)', ''],
      ['Kegiatan Pengelolaan e-government', 'Aplikasi yang dikelola (Aplikasi)', 701_000_000],
      ['Sub Kegiatan Pengembangan Aplikasi', 'Aplikasi yang dikembangkan (Aplikasi)', 301_000_000],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–0:2', '2:0–3:0']);
  });

  test('is read back from programs down: indicators, targets and amounts; programs stand in the order of their codes', () => {
    const carried = { levels: ['program', 'kegiatan', 'sub-kegiatan'], fields: ['satuan', 'kondisi-awal', 'target', 'pagu'] } as const;
    const years = [2026, 2027, 2028, 2029, 2030];
    const { unread, plan: read } = readBack(drawn(id, renstra(), { satuan: 'column' }));
    expect([unread, read.years, read.items.map(({ level }) => level)]).toEqual([[], years, ['bidang-urusan', 'program', 'program', 'kegiatan', 'sub-kegiatan']]);
    const byName = (of: Plan): unknown => (told(of, carried) as { indikator: { name: string }[] }).indikator.sort((a, b) => a.name.localeCompare(b.name, 'id'));
    expect(byName(read)).toEqual(byName(inYears(renstra(), years)));
  });
});
