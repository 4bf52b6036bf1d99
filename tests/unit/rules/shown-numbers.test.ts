import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/strings';

describe('a number counted from a quoted cell', () => {
  const fell = (nilai: string, awal: string, language: 'id' | 'en' = 'id') =>
    speak(language).finding('target-berlawanan-arah', 'naik-nama', { indikator: 'Indeks', isian: 'target:2022', nilai, acuan: 'kondisi-awal', awal, selisih: 0.29 });

  test('has the decimal mark of the cell, in both languages', () => {
    expect(fell('0.34', '0.63')).toContain('0.34 (turun 0.29 dari kondisi awal 0.63)');
    expect(fell('0,34', '0,63')).toContain('0,34 (turun 0,29 dari kondisi awal 0,63)');
    expect(fell('0,34', '0,63', 'en')).toContain('0,34 (down 0,29 from baseline 0,63)');
  });

  test('has the reader’s where the cells show none, or both, or one that may part thousands', () => {
    expect(fell('34', '63')).toContain('turun 0,29');
    expect(fell('0.34', '0,63')).toContain('turun 0,29');
    expect(fell('1.234', '2.345')).toContain('turun 0,29');
    expect(fell('34', '63', 'en')).toContain('down 0.29');
  });
});
