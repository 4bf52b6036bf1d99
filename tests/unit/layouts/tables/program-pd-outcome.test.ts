import { describe, expect, test } from 'vitest';
import { code, number, plan } from '../../../support/plan';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'program-pd-outcome';

describe('program perangkat daerah disertai pagu indikatif', () => {
  const drawing = drawn(id, regency());

  test('header of Tabel IV.1', () => {
    expect(headerOf(drawing)).toEqual([
      'Kode[r3] | Urusan/Bidang Urusan/Program Perangkat Daerah[r3] | Indikator Kinerja Program[r3] | Satuan[r3] | Kondisi Awal RPJMD[r3] | Capaian Kinerja dan Kerangka Pendanaan (dalam juta rupiah)[c10] | Kondisi Akhir RPJMD[c2] | Perangkat Daerah Penanggung Jawab[r3]',
      '2026[c2] | 2027[c2] | 2028[c2] | 2029[c2] | 2030[c2] | 2030[c2]',
      'Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('urusan and bidang urusan run across, without sums; rupiah stand once over a program', () => {
    expect(drawing.formulas).toEqual([]);
    expect(mergesOf(drawing).slice(0, 5)).toEqual(['0:1–0:17', '1:1–1:17', '2:0–3:0', '2:1–3:1', '2:6–3:6']);
    expect(bodyOf(drawing)[2]!.slice(0, 7)).toEqual(['1.02.02', 'Program Upaya Kesehatan Masyarakat', 'Rasio puskesmas', 'Rasio', 1, 2, 110]);
  });

  test('an outcome stays in the program\'s cell', () => {
    const outcome = plan().program('PROGRAM PENGELOLAAN PENDIDIKAN Outcome: Meningkatnya mutu pendidikan', { code: code('1.01.02') }).indikator('I', { pagu: number(1_000_000) });
    expect(bodyOf(drawn(id, outcome.build()))[2]![1]).toBe('PROGRAM PENGELOLAAN PENDIDIKAN Outcome: Meningkatnya mutu pendidikan');
  });

  test('is read back', () => {
    const source = regency();
    const five = { ...source, years: source.years.slice(1) };
    const reading = readBack(drawing);
    const carried = { levels: ['program'], fields: ['kode', 'satuan', 'kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'opd'] } as const;
    expect(reading.unread).toEqual([]);
    expect(told(reading.plan, carried)).toEqual(told(five, carried));
    // The published header says millions over the years only; the end is read for certain where all is in rupiah.
    const ends = { levels: ['program'], fields: ['pagu', 'pagu-akhir'] } as const;
    expect(told(readBack(drawn(id, source, { money: 'plain' })).plan, ends)).toEqual(told(five, ends));
  });
});
