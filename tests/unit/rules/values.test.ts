import { describe, expect, test } from 'vitest';
import { difference, sameValue } from '../../../src/rules/values';
import { ambiguous, brokenRange, inequality, missing, number, percent, predicate, quantity, range, ratio, words } from '../../support/plan';

describe('two value cells', () => {
  test.each([
    ['a number and the same with a unit', number(5), quantity(5, 'pasar')],
    ['a number and the same per cent', number(85), percent(85)],
    ['a fraction that lost its sign', number(0.85), percent(85)],
    ['a range and its reverse', range(9.18, 8.94), range(8.94, 9.18)],
    ['one the other rounded', number(102.24), number(102.23865)],
    ['float noise', number(0.1 + 0.2), number(0.3)],
    ['a bound and its number', inequality('<', 22), number(22)],
    ['one of two readings', ambiguous('95.680', 95.68, 95680), number(95680)],
    ['a score and a grade with that score', number(81.66), predicate('A', 81.66)],
    ['a grade in full', predicate('Level 3 DC'), predicate('Level 3 Dengan Catatan (DC)')],
    ['a ratio', ratio(17, 1000), ratio(17, 1000)],
  ])('say the same: %s', (_, a, b) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['numbers', number(50.61), number(50.62)],
    ['a cut-off', number(75), percent(75.79)],
    ['ranges', range(70.38, 70.76), range(70.38, 70.79)],
    ['a range and a number outside it', range(70.38, 70.76), number(71.5)],
    ['grades', predicate('B'), predicate('BB')],
    ['scores of one grade', predicate('A', 81), predicate('A', 82)],
    ['readings', ambiguous('95.680', 95.68, 95680), number(96)],
  ])('say different things: %s', (_, a, b) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
  });

  test.each([
    ['a gap', number(5), missing('n/a')],
    ['words', words('meningkat'), words('meningkat')],
    ['a broken range', brokenRange('85,35-87-35'), range(85.35, 87.35)],
    ['a number inside a range', range(70.38, 70.76), number(70.5)],
    ['a grade without a score', predicate('BB'), number(72)],
  ])('cannot be compared: %s', (_, a, b) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([null, null]);
  });

  test('are apart by a number without float noise', () => {
    expect(difference(number(8.7), number(9))).toBe(0.3);
    expect(difference(range(1, 2), number(9))).toBeNull();
  });
});
