import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack } from '../../../support/drawn';
import type { ByYear } from '../../../../src/plan';
import { number, plan } from '../../../support/plan';
import { regency } from '../../../support/regency';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tc-24';

describe('T-C.24', () => {
  test('header of five counted years, numbered to (18)', () => {
    expect(headerOf(drawn(id, plan().build()))).toEqual([
      'Uraian ***)[r2] | Anggaran pada Tahun Ke-[c5] | Realisasi Anggaran pada Tahun Ke-[c5] | Rasio antara Realisasi dan Anggaran Tahun Ke-[c5] | Rata-rata Pertumbuhan[c2]',
      '1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5 | Anggaran | Realisasi',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18)',
    ]);
    expect(faultsOf(drawn(id, renstra()))).toEqual([]);
  });

  test('calendar years, where the planner wants them, stand under "Tahun"', () => {
    const [groups, years] = headerOf(drawn(id, plan().build(), { years: 'calendar', money: 'millions' }));
    expect(groups).toContain('Anggaran pada Tahun (dalam juta rupiah)[c5] | Realisasi Anggaran pada Tahun[c5] | Rasio antara Realisasi dan Anggaran Tahun[c5]');
    expect(years).toContain('2019 | 2020 | 2021 | 2022 | 2023 | 2019');
    expect(headerOf(drawn(id, plan().build(), { years: 'calendar', headerWords: { 'Anggaran pada Tahun Ke-': 'Anggaran Tahun Ke-' } }))[0]).toContain('| Anggaran Tahun Ke-[c5] |');
  });

  test('one row per program with its pagu, whatever indicators it has', () => {
    expect(bodyOf(drawn(id, regency())).map((row) => [row[0], row[1], row[6], row.slice(7).join('')])).toEqual([
      ['Program Upaya Kesehatan Masyarakat', 100_000_000, 150_000_000, ''],
      ['Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan', 10_000_000, 15_000_000, ''],
      ['Program Pengelolaan Aplikasi Informatika', 50_000_000, 55_000_000, ''],
      ['Program Pemerintahan dan Kesejahteraan Rakyat', 5_000_000, 5_000_000, ''],
    ]);
  });

  test('pagu that are written per indicator keep their rows; a program without any keeps one', () => {
    const several = plan().program('Program A').indikator('I', { pagu: number(5) }).indikator('J', { pagu: number(7) }).program('Program B').indikator('K').indikator('L');
    const drawing = drawn(id, several.build());
    expect(bodyOf(drawing).map((row) => row.slice(0, 2))).toEqual([['Program A', 5], ['', 7], ['Program B', '']]);
    expect(mergesOf(drawing)).toEqual(['0:0–1:0']);
  });

  test.each(['ordinal', 'calendar'] as const)('is read back under %s years: the programs with the anggaran of every year; the form has no indicators', (years) => {
    const { kind, unread, period, plan: { items, indikator } } = readBack(drawn(id, regency(), { years }));
    const source = regency();
    expect([kind, unread, period, indikator]).toEqual(['evaluasi', [], source.period, []]);
    const read = years === 'ordinal' ? [1, 2, 3, 4, 5, 6] : source.years;
    const amounts = (pagu: ByYear | undefined, of: readonly number[]): unknown => of.map((year) => pagu?.[year]?.form);
    expect(items.map(({ level, title, pagu }) => [level, title, amounts(pagu, read)])).toEqual(source.items.filter(({ level }) => level === 'program').map((program) => (
      ['program', program.title, amounts(source.indikator.find(({ itemId }) => itemId === program.id)?.pagu, source.years)]
    )));
  });
});
