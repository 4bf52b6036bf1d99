import { describe, expect, it } from 'vitest';
import { addressLists, addressOf, columnName, zonesOfAddress, zonesOfPositions } from '../../../src/excel/host/addresses';

describe('addresses', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('prints a cell and an area', () => {
    expect(addressOf({ top: 57, left: 16, bottom: 57, right: 16 })).toBe('Q58');
    expect(addressOf({ top: 57, left: 16, bottom: 62, right: 17 })).toBe('Q58:R63');
  });

  it.each([
    ['Q58', [{ top: 57, left: 16, bottom: 57, right: 16 }]],
    ["'T-C.14, 2019'!$A$1:$B$2", [{ top: 0, left: 0, bottom: 1, right: 1 }]],
    ['A1,C3:D4', [{ top: 0, left: 0, bottom: 0, right: 0 }, { top: 2, left: 2, bottom: 3, right: 3 }]],
    ['5:6', [{ top: 4, left: 0, bottom: 5, right: 16383 }]],
    ['B:B', [{ top: 0, left: 1, bottom: 1048575, right: 1 }]],
    ['?', []],
    ['', []],
  ])('reads %s', (address, zones) => {
    expect(zonesOfAddress(address)).toEqual(zones);
  });
});

describe('zonesOfPositions', () => {
  it('makes one area of six cells below one another', () => {
    expect(zonesOfPositions([57, 58, 59, 60, 61, 62].map((row) => ({ row, column: 16 })))).toEqual([{ top: 57, left: 16, bottom: 62, right: 16 }]);
  });

  it('joins equal runs side by side, and no cell that was not named', () => {
    const positions = [{ row: 0, column: 0 }, { row: 1, column: 0 }, { row: 0, column: 1 }, { row: 1, column: 1 }, { row: 3, column: 1 }];
    expect(zonesOfPositions(positions)).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 3, left: 1, bottom: 3, right: 1 }]);
  });

  it('counts a cell named twice once', () => {
    expect(zonesOfPositions([{ row: 2, column: 0 }, { row: 2, column: 0 }])).toEqual([{ top: 2, left: 0, bottom: 2, right: 0 }]);
  });
});

describe('addressLists', () => {
  it('keeps each list within the limit, and loses no address', () => {
    const addresses = Array.from({ length: 400 }, (_, row) => `Q${row * 2 + 1}`);
    const lists = addressLists(addresses, 100);
    expect(lists.every((list) => list.length <= 100)).toBe(true);
    expect(lists.join(',').split(',')).toEqual(addresses);
  });
});
