import { describe, expect, test } from 'vitest';
import { gatherTables, isReading, readMatrix, readTables, type Grid, type Reading } from '../../../src/matrix';
import { cell, gridOf, tc14Header, tc14HeaderMerges, tc14Row, type Typed } from '../../support/grid';

const tablesOf = (grid: Grid): Reading[] => (readTables([grid])[0] ?? []).filter(isReading);
const same = (value: string): string[] => Array.from({ length: 5 }, () => value);

describe('several tables on one sheet', () => {
  const iku: readonly (readonly Typed[])[] = [['Tabel 4.2 IKU Kabupaten'], ['No', 'Indikator', 'Satuan', 'Baseline 2024', 2025, 2026, 2027], [1, 'Indeks Pembangunan Manusia', 'Indeks', '70', '71', '72', '73'], [2, 'Tingkat Kemiskinan', '%', '9', '8', '7', '6']];
  const strategy: readonly (readonly Typed[])[] = [['Tabel 3.3 Strategi'], ['Tujuan', 'Sasaran', 'Strategi', 'Arah Kebijakan'], ['Tujuan a', 'Sasaran a', 'Strategi a', 'Arah a']];
  const sheet = gridOf([...iku, [], ['Sumber: Bappeda'], [], ...strategy, [], ...iku.slice(0, 2), [3, 'Rasio Gini', 'Poin', '0,3', '0,3', '0,3', '0,3']], { origin: 'B3' });

  test('are found and read, each where it stands', () => {
    expect(tablesOf(sheet).map(({ kind, zone, plan }) => [kind, zone.top, zone.bottom, plan.items.length, plan.indikator.length])).toEqual([['iku', 3, 5, 0, 2], ['kaskade', 10, 11, 4, 0], ['iku', 14, 15, 0, 1]]);
  });
  test('the sheet itself is its largest table', () => {
    const [main] = readMatrix([gridOf([...iku, [], ...strategy.slice(0, 2), ['t', 's', 'st', 'a']])]);
    expect(main && isReading(main) ? main.plan.items.length : null).toBe(4);
  });
  test('cells of each say whose they are', () => {
    const [first, second] = tablesOf(sheet);
    expect(first?.provenance.cellOf('indikator#2', { field: 'target', year: 2026 })).toEqual(cell('G6'));
    expect(second?.plan.items.map(({ id }) => second.provenance.rowOf(id))).toEqual([11, 11, 11, 11]);
  });
  test('the same header again is a page of the same table', () => {
    const paged = gridOf([...iku, [], ...iku.slice(0, 2), [3, 'Rasio Gini', 'Poin', '0,3', '0,3', '0,3', '0,3']]);
    expect(tablesOf(paged).map(({ plan }) => plan.indikator.length)).toEqual([3]);
  });
});

describe('one table over several sheets', () => {
  const page = (sheet: string, ...rows: (readonly Typed[])[]): Grid => gridOf([...tc14Header, ...rows], { sheet, merges: tc14HeaderMerges });
  const first = page('Hal 1', tc14Row('', 'MISI 1 : M'), tc14Row('', 'TUJUAN 1 : T', 'Indeks t', '1', same('2'), '2'), tc14Row('', 'SASARAN 1 : S', 'Indeks s', '1', same('2'), '2', 'BPBD'));
  const second = page('Hal 2', tc14Row('', 'Program 1 : P', 'Jumlah p', '1', same('2'), '2', 'BPBD'), tc14Row('', 'SASARAN 2 : S2', 'Indeks s2', '1', same('2'), '2', 'BPBD'));
  const third = page('Hal 3', tc14Row('', '', 'Indeks s2 b', '1', same('2'), '2', 'BPBD'));
  const results = readTables([first, second, third]).flat().filter(isReading);

  test('is recognised, and says with which sheet it goes on', () => {
    expect(results.map(({ continues }) => continues)).toEqual([undefined, 'Hal 1', 'Hal 2']);
    expect(results.flatMap(({ plan }) => plan.items.map(({ id, parentId }) => [id, parentId]))).toEqual([
      ['misi-1', null], ['misi-1/tujuan-1', 'misi-1'], ['misi-1/tujuan-1/sasaran-1', 'misi-1/tujuan-1'], ['misi-1/tujuan-1/sasaran-1/program-1', 'misi-1/tujuan-1/sasaran-1'], ['misi-1/tujuan-1/sasaran-2', 'misi-1/tujuan-1'],
    ]);
    expect(results[2]?.plan.indikator.map(({ itemId, id }) => [itemId, id])).toEqual([['misi-1/tujuan-1/sasaran-2', 'misi-1/tujuan-1/sasaran-2#2']]);
    expect(results.flatMap(({ unread }) => unread)).toEqual([]);
  });
  test('a sheet that begins a cascade of its own, or has another header, goes on with nothing', () => {
    const own = page('Lain', tc14Row('', 'MISI 2 : M2'), tc14Row('', 'TUJUAN 1 : T2', 'Indeks', '1', same('2'), '2'));
    const other = gridOf([['Sasaran', 'Indikator', 'Target 2025', 'Target 2026'], ['S', 'Indeks', '1', '2']], { sheet: 'Beda' });
    expect(readTables([first, own, other]).flat().filter(isReading).map(({ continues }) => continues)).toEqual([undefined, undefined, undefined]);
  });

  test('its third page hangs on the first, not on the second', () => {
    const late = page('Hal 3', tc14Row('', 'SASARAN 2 : S2', 'Indeks s2', '1', same('2'), '2', 'BPBD'));
    const middle = page('Hal 2', tc14Row('', 'Program 1 : P', 'Jumlah p', '1', same('2'), '2', 'BPBD'));
    expect(readTables([first, middle, late]).flat().filter(isReading).map(({ continues }) => continues)).toEqual([undefined, 'Hal 1', 'Hal 2']);
  });

  describe('put together', () => {
    const notes = gridOf([['Catatan rapat']], { sheet: 'Catatan' });
    const grids = [first, notes, second, third];
    const found = gatherTables(readTables(grids).flatMap((list, index) => list.map((result) => ({ result, place: grids[index]?.sheet }))));
    const [table] = found.flatMap((one) => ('table' in one ? [one] : []));

    test('it is one plan, whatever stands between its pages', () => {
      expect(found.map((one) => ('table' in one ? one.places : one.why.refused))).toEqual([['Hal 1', 'Hal 2', 'Hal 3'], 'bukan-tabel']);
      expect([table?.table.plan.items.length, table?.table.plan.indikator.length, table?.table.unread.length]).toEqual([5, 5, 0]);
    });
    test('every owner has one page, and every cell one owner', () => {
      const owners = table?.table.plan.indikator.map(({ id }) => id) ?? [];
      expect(new Set(owners).size).toBe(5);
      expect(owners.map((owner) => table?.table.rowOf(owner)?.page)).toEqual([0, 0, 1, 1, 2]);
      for (const owner of owners) {
        const at = table?.table.cellOf(owner, { field: 'opd' });
        expect(at && table?.table.ownerAt(at)).toEqual({ owner, field: { field: 'opd' } });
      }
      expect(table?.table.cellOf('tidak-ada', { field: 'opd' })).toBeNull();
    });
  });
});
