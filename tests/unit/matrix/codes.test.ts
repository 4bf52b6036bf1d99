import { describe, expect, test } from 'vitest';
import { canonicalCode, levelOfCode, parentCode, readCode, type CodePiece } from '../../../src/matrix';

const typed = (...values: (string | number)[]): CodePiece[] => values.map((value) => ({ value, text: String(value) }));

describe('codes', () => {
  test.each([
    ['2.16.03', '2.16.03'], ['2.16.03.2.02.0036', '2.16.03.2.02.0036'], ['1.01.', '1.01'], ['4.02.02.', '4.02.02'], ['2,01', '2.01'], ['2.17.04\\5', '2.17.04.5'],
    ['x.xx.01', 'X.XX.01'], ['X.XX.01.2.01', 'X.XX.01.2.01'], ['2 . 16 . 03', '2.16.03'], ['1.a', '1.A'], ['2-1', '2-1'], ['1-1-4', '1-1-4'], ['P1-01', 'P1-01'], ['(1)', '1'],
  ])('%s → %s', (text, canonical) => expect(canonicalCode(text)).toBe(canonical));
  test.each(['', 'Program', '1.01 Pendidikan', '…', '-'])('"%s" has no form of a code', (text) => expect(canonicalCode(text)).toBeNull());

  test('of a number type are damage where a digit may be lost', () => {
    expect(readCode(typed(2.1))).toEqual({ raw: '2.1', canonical: '2.1', wasNumber: true });
    expect(readCode(typed('2.10'))).toEqual({ raw: '2.10', canonical: '2.10', wasNumber: false });
    expect(readCode(typed(1))).toEqual({ raw: '1', canonical: '1', wasNumber: false });
  });
  test('split over columns are joined', () => {
    expect(readCode(typed('2', '16', '02', '2.01'))).toEqual({ raw: '2.16.02.2.01', canonical: '2.16.02.2.01', wasNumber: false });
    expect(readCode(typed(2, 16, 2))).toEqual({ raw: '2.16.2', canonical: '2.16.02', wasNumber: true });
    expect(readCode(typed('', ''))).toBeNull();
  });
  test('tell their level and parent by their form', () => {
    expect(['1', '1.01', '1.01.02', '1.01.02.2.01', '1.01.02.2.01.0003', '1.01.02.2.01.03', 'X.XX.01', '1-1', '1.3', '1.3.02.2.01'].map(levelOfCode)).toEqual(
      ['urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan', 'sub-kegiatan', 'program', null, 'bidang-urusan', 'kegiatan']);
    expect(['1', '1.01', '1.01.02', '1.01.02.2.01', '1.01.02.2.01.0003', 'P1-01'].map(parentCode)).toEqual([null, '1', '1.01', '1.01.02', '1.01.02.2.01', null]);
  });
});
