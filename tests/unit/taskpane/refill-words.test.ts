import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/strings';
import { cellName, heldWords } from '../../../src/taskpane/model/refill-words';

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
