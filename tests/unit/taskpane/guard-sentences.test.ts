import { describe, expect, it } from 'vitest';
import type { GuardItem, LeftOut } from '../../../src/excel/guards/guard-items';
import { speak } from '../../../src/strings';
import { leftSentences } from '../../../src/taskpane/guards/sentences';

const left = (why: LeftOut['why'], header: string, cells = 0, row = 5, column = 4): LeftOut => ({ why, header, cells, example: cells > 0 ? { row, column } : null });
const item = (...parts: readonly LeftOut[]): GuardItem => ({ id: 'angka-target', zones: [], headers: [], choices: [], formats: [], counts: { indikator: [], tanpaOpd: [] }, left: parts });
const told = (...parts: readonly LeftOut[]) => leftSentences(item(...parts), speak('id'));

describe('what a guard leaves alone', () => {
  it('is one sentence for the years of a column group, with the first example', () => {
    expect(told(left('ada-teks', 'Target › 2019', 44), left('ada-teks', 'Target › 2020', 45, 9, 5), left('ada-teks', 'Target › 2021', 46, 9, 6))).toEqual([
      '“Target 2019–2021”: 135 sel bukan angka yang diizinkan, misalnya E6.',
    ]);
  });

  it('names years that do not follow one another, and other columns, one by one', () => {
    expect(told(left('ada-teks', 'Target 2019', 1), left('ada-teks', 'Target 2022', 1))).toEqual(['“Target 2019, 2022”: 2 sel bukan angka yang diizinkan, misalnya E6.']);
    expect(told(left('angka', 'Kode', 1), left('angka', 'Kode lama', 2))).toEqual(['“Kode”, “Kode lama”: 3 sel berisi angka atau rumus, misalnya E6. Sel itu dibiarkan.']);
  });

  it('keeps reasons apart', () => {
    expect(told(left('ada-teks', 'Target 2025', 3), left('belum-ada-angka', 'Target 2026'))).toEqual(['“Target 2025”: 3 sel bukan angka yang diizinkan, misalnya E6.', '“Target 2026”: belum ada angkanya.']);
  });
});
