import { describe, expect, test } from 'vitest';
import { number, plan } from '../../../support/plan';
import { bodyOf, bodyTop, drawn, formulasOf, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { formatsOf } from '../../../support/shown';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'program-prioritas-pagu';

describe('the header of program prioritas with pagu', () => {
  test('Tabel III.28: the last five of six years, in millions', () => {
    expect(headerOf(drawn(id, regency()))).toEqual([
      'Kode[r3] | Tujuan/Sasaran/Program Prioritas[r3] | Indikator Kinerja Tujuan/Sasaran/Program Prioritas[r3] | Satuan[r3] | Kondisi Awal RPJMD[r3] | Capaian Kinerja dan Kerangka Pendanaan (dalam juta rupiah)[c10] | Kondisi Akhir RPJMD[c2] | Perangkat Daerah Penanggung Jawab[r3]',
      '2026[c2] | 2027[c2] | 2028[c2] | 2029[c2] | 2030[c2] | 2030[c2]',
      'Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp',
    ]);
  });

  test('in rupiah it does not say millions', () => {
    expect(headerOf(drawn(id, regency(), { money: 'plain' }))[0]).toContain('| Capaian Kinerja dan Kerangka Pendanaan[c10] |');
  });

  test('six years of targets with five of pagu', () => {
    const drawing = drawn(id, regency(), { period: null, paguPeriod: { first: 2026, last: 2030 } });
    expect(headerOf(drawing)[1]).toBe('2025 | 2026[c2] | 2027[c2] | 2028[c2] | 2029[c2] | 2030[c2] | 2030[c2]');
    expect(headerOf(drawing)[2]!.startsWith('Target | Target | Rp | Target')).toBe(true);
    expect(faultsOf(drawing)).toEqual([]);
  });
});

describe('its body', () => {
  const drawing = drawn(id, regency());

  test('codes of the nomenklatur where there are any, else numbers by place', () => {
    expect(faultsOf(drawing)).toEqual([]);
    expect(bodyOf(drawing).map(([code, words]) => `${code} ${words}`.trim())).toEqual([
      '1 Terwujudnya pelayanan kesehatan', '1-1 Meningkatnya derajat kesehatan', '', '1.02.02 Program Upaya Kesehatan Masyarakat', '', '1.02.03 Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan',
      '2 Terwujudnya birokrasi yang bersih', '2-1 Meningkatnya layanan digital', '2.16.03 Program Pengelolaan Aplikasi Informatika', '', '4.01.02 Program Pemerintahan dan Kesejahteraan Rakyat',
    ]);
  });

  test('rupiah of tujuan and sasaran are sums, those of a program stand once over its indicators', () => {
    expect(formulasOf(drawing).filter((formula) => formula.includes(':6 '))).toEqual(['1:6 =SUM(G10:G13)-IFERROR(SUM(G13),0)', '0:6 =SUM(G8)', '7:6 =SUM(G15:G18)-IFERROR(SUM(G18),0)', '6:6 =SUM(G14)']);
    expect(bodyOf(drawing).map((row) => row[6])).toEqual([121, 121, '', 110, '', 11, 56, 56, 51, '', 5]);
    expect(mergesOf(drawing)).toEqual(expect.arrayContaining(['3:0–4:0', '3:1–4:1', '3:6–4:6', '3:16–4:16', '1:6–2:6']));
    expect(mergesOf(drawing).filter((merge) => /:5–/.test(merge)), 'targets are no one\'s to share').toEqual([]);
  });

  test('amounts that are no whole millions get two decimals, all of them', () => {
    const odd = plan().sasaran('S').program('P').indikator('I', { pagu: number(1_500_250_000) }).program('Q').indikator('J', { pagu: number(2_000_000) });
    const rows = drawn(id, odd.build());
    expect(bodyOf(rows).map((row) => row[6])).toEqual([1502.25, 1500.25, 2]);
    expect([0, 1, 2].map((row) => formatsOf(rows)[bodyTop(rows) + row]![6])).toEqual(['#,##0.00', '#,##0.00', '#,##0.00']);
  });

  test('is read back, amounts in rupiah', () => {
    const source = regency();
    const five = { ...source, years: source.years.slice(1) };
    const reading = readBack(drawing);
    const carried = { levels: ['tujuan', 'sasaran', 'program'], fields: ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir', 'opd'] } as const;
    expect(reading.unread).toEqual([]);
    expect(told(reading.plan, carried)).toEqual(told(five, carried));
    const programs = { levels: ['program'], fields: ['pagu'] } as const;
    expect(told(reading.plan, programs)).toEqual(told(five, programs));
    // The published header says millions over the years only; the end is read for certain where all is in rupiah.
    const ends = { levels: ['program'], fields: ['pagu', 'pagu-akhir'] } as const;
    expect(told(readBack(drawn(id, source, { money: 'plain' })).plan, ends)).toEqual(told(five, ends));
  });
});
