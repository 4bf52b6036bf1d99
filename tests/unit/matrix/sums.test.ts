import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../src/matrix/sheet';
import { summedRows } from '../../../src/matrix/sums';
import type { CellValue } from '../../../src/matrix';

/** The rows, from 1, that a formula in B2 adds up. */
function rowsOf(formula: string): readonly number[] {
  const values: CellValue[][] = Array.from({ length: 12 }, () => [null, 1]);
  const formulas = values.map((cells) => [...cells]);
  formulas[1]![1] = formula;
  const texts = values.map((cells) => cells.map((cell) => String(cell ?? '')));
  return summedRows(sheetOf({ sheet: 'Lembar', origin: { row: 0, column: 0 }, rowCount: 12, columnCount: 2, values, texts, formats: [], formulas, merges: [] }), 1, 1).map((row) => row + 1);
}

describe('the rows that a sum adds up', () => {
  test.each([
    ['=SUM(B3:B5)', [3, 4, 5]],
    ['=B3+B7', [3, 7]],
    ['=SUM(B3:B6)-SUM(B6)', [3, 4, 5]],
    ['=SUM(B3,B5:B6)-SUM(B6)', [3, 5]],
    ['=SUM(B3:B6)-IFERROR(SUM(B6),0)', [3, 4, 5]],
    ['=SUM(B3,B5:B6)-IFERROR(SUM(B6),0)', [3, 5]],
    ['=SUM(B3:B5)-IFERROR(SUM(#REF!),0)', [3, 4, 5]],
    ['=SUM(B3:B6)-IFERROR(SUM(B5),0)', []],
    ['=SUM(B3:B6)-SUM(B5)', []],
    ['=SUM(B3:B6)-SUM(A6)', []],
    ['=SUM(B1:B6)-SUM(B6)', []],
    ['=SUM(A3:A6)-SUM(A6)', []],
    ['=SUM(B3:B5)*2', []],
  ])('%s', (formula, rows) => {
    expect(rowsOf(formula)).toEqual(rows);
  });
});
