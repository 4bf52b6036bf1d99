import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/strings';
import { cellName, figureWords, heldWords, mendedWords, nothingWords } from '../../../src/taskpane/model/refill-words';

const cell = { part: 'kepala', words: '', columnKey: 'target:2026', row: 4, column: 6 } as const;

describe('a cell of a drawn table', () => {
  test('of the title or the header is called by its part and address', () => {
    expect([cellName(cell, speak('id')), cellName({ ...cell, part: 'judul', row: 1, column: 0 }, speak('id'))]).toEqual(['Kepala tabel (G5)', 'Judul (A2)']);
    expect(cellName(cell, speak('en'))).toBe('Header (G5)');
  });

  test('of the body is called by its row and column', () => {
    expect(cellName({ ...cell, part: 'isi', words: 'Prevalensi stunting' }, speak('id'))).toBe('Prevalensi stunting, target 2026');
  });

  test('whose column has left the table has no words of the plan beside it', () => {
    expect(heldWords(undefined, speak('id'), 'luar')).toBe('(kolomnya di luar tabel)');
  });
});

describe('what a refill says before it is done', () => {
  test('which figures of a kept row are counted, in rupiah or in millions as the table has them', () => {
    const figures = [{ columnKey: 'pagu:2025', value: 10_000_000 }, { columnKey: 'pagu:2026', value: 11_500_000 }];
    expect(figureWords(figures, speak('id'), false)).toBe('Rp10.000.000 (pagu 2025), Rp11.500.000 (pagu 2026)');
    expect(figureWords([{ columnKey: 'pagu:2025', value: 11.5 }], speak('id'), true)).toBe('Rp11,5 juta (pagu 2025)');
  });

  test('which sums are written again, a row at a time', () => {
    const one = { row: 20, words: 'JUMLAH BELANJA URUSAN', column: 5, columnKey: 'pagu:2025' };
    expect(mendedWords([one, { ...one, column: 7, columnKey: 'pagu:2026' }, { ...one, row: 7, words: 'Bidang Kesehatan' }], speak('id'))).toEqual(['JUMLAH BELANJA URUSAN: pagu 2025, pagu 2026', 'Bidang Kesehatan: pagu 2025']);
  });

  test('why there is nothing to fill: nothing at all, only what she typed, only what she deleted', () => {
    const none = { hand: [], deleted: [], columns: { added: [], removed: [], kept: [], deleted: [] } };
    const deleted = [{ words: 'Prevalensi stunting', row: null }];
    const said = [none, { ...none, deleted }, { ...none, columns: { ...none.columns, deleted: ['pagu:2025'] } }].map((of) => nothingWords(of, speak('kunci')));
    expect(said).toEqual(['refill.isi.tidakPerlu', 'refill.isi.tidakPerlu.dihapus', 'refill.isi.tidakPerlu.dihapus']);
  });
});
