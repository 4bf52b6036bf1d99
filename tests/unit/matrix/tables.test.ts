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

/** Columns of several tables next to each other, each under its own width, `gap` empty columns between them. */
const beside = (gap: number, ...tables: (readonly (readonly Typed[])[])[]): (readonly Typed[])[] => {
  const widths = tables.map((rows) => Math.max(...rows.map((row) => row.length)));
  const height = Math.max(...tables.map((rows) => rows.length));
  return Array.from({ length: height }, (_, at) => tables.flatMap((rows, nth) => Array.from({ length: (widths[nth] ?? 0) + (nth === tables.length - 1 ? 0 : gap) }, (__, column) => rows[at]?.[column] ?? '')));
};
const found = (grid: Grid): unknown[] => tablesOf(grid).map(({ zone, plan }) => [zone.left, zone.top, zone.right, zone.bottom, plan.items.length, plan.indikator.map(({ name }) => name)]);
const head: readonly Typed[] = ['No', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026'];
const health: readonly (readonly Typed[])[] = [head, [1, 'Angka kematian ibu', 'Kasus', '20', '18'], [2, 'Prevalensi tengkes', 'Persen', '14', '12']];
const school: readonly (readonly Typed[])[] = [head, [1, 'Rata-rata lama sekolah', 'Tahun', '8', '8,2']];

describe('tables side by side', () => {
  test('are two, each with its own zone', () => {
    expect(found(gridOf(beside(1, health, school), { origin: 'B2' }))).toEqual([[1, 1, 5, 3, 0, ['Angka kematian ibu', 'Prevalensi tengkes']], [7, 1, 11, 2, 0, ['Rata-rata lama sekolah']]]);
  });
  test('are three as well, under titles of their own, with more than one column between them', () => {
    const titled = (title: string, rows: readonly (readonly Typed[])[]): readonly (readonly Typed[])[] => [[title], ...rows];
    const grid = gridOf(beside(2, titled('Tabel 1 Kesehatan', health), titled('Tabel 2 Pendidikan', school), titled('Tabel 3 Lagi', health)));
    expect(tablesOf(grid).map(({ zone }) => [zone.left, zone.right])).toEqual([[0, 4], [7, 11], [14, 18]]);
  });
  test('may begin on other rows', () => {
    expect(found(gridOf(beside(1, health, [[], [], ...school])))).toEqual([[0, 0, 4, 2, 0, ['Angka kematian ibu', 'Prevalensi tengkes']], [6, 2, 10, 3, 0, ['Rata-rata lama sekolah']]]);
  });
  test('share the title over both: its agency and its period are of each', () => {
    const counted = (rows: readonly (readonly Typed[])[]): readonly (readonly Typed[])[] => [['No', 'Indikator', 'Satuan', 'Target Tahun-1', 'Target Tahun-2'], ...rows.slice(1)];
    const grid = gridOf([['RENCANA STRATEGIS TAHUN 2025-2029'], ['DINAS KESEHATAN'], [], ...beside(1, counted(health), counted(school))], { merges: ['A1:K1', 'A2:K2'] });
    expect(tablesOf(grid).map(({ period, plan }) => [period, plan.indikator[0]?.opd.raw])).toEqual([[{ first: 2025, last: 2029 }, 'DINAS KESEHATAN'], [{ first: 2025, last: 2029 }, 'DINAS KESEHATAN']]);
  });
  test('over a third that is as wide as both', () => {
    const wide: readonly (readonly Typed[])[] = [['No', 'Sasaran', 'Indikator', 'Satuan', ...[2025, 2026, 2027, 2028, 2029].map((year) => `Target ${year}`), 'OPD', 'Keterangan'], [1, 'Sehat', 'Indeks keluarga sehat', 'Indeks', '1', '2', '3', '4', '5', 'Dinas Kesehatan', 'ya']];
    expect(found(gridOf([...beside(1, health, school), [], ...wide]))).toEqual([
      [0, 0, 4, 2, 0, ['Angka kematian ibu', 'Prevalensi tengkes']], [6, 0, 10, 1, 0, ['Rata-rata lama sekolah']], [0, 4, 10, 5, 1, ['Indeks keluarga sehat']],
    ]);
  });
  test('… of which one is two, one below the other', () => {
    expect(found(gridOf(beside(1, health, [...school, [], ['Tabel 3'], ...health])))).toEqual([
      [0, 0, 4, 2, 0, ['Angka kematian ibu', 'Prevalensi tengkes']], [6, 0, 10, 1, 0, ['Rata-rata lama sekolah']], [6, 4, 10, 6, 0, ['Angka kematian ibu', 'Prevalensi tengkes']],
    ]);
  });
});

describe('one table with an empty column in it', () => {
  test('stays one: what stands to the right hangs on what stands to the left', () => {
    const rows = beside(1, [['Tujuan', 'Indikator Tujuan', 'Satuan'], ['Sehat', 'Harapan hidup', 'Tahun']], [['Program', 'Indikator Program', 'Target 2025', 'OPD'], ['Program Kesehatan', 'Cakupan', '80', 'Dinas Kesehatan']]);
    expect(found(gridOf(rows))).toEqual([[0, 0, 7, 1, 2, ['Harapan hidup', 'Cakupan']]]);
  });
  test('… its numbering goes on', () => {
    const rows = beside(1, [['No', 'Sasaran', 'Indikator', 'Target 2025'], ['(1)', '(2)', '(3)', '(4)'], ['1', 'Sehat', 'Harapan hidup', '70']], [['Indikator', 'Satuan', 'Target 2026', 'OPD'], ['(5)', '(6)', '(7)', '(8)'], ['Angka', 'Tahun', '71', 'Dinas Kesehatan']]);
    expect(tablesOf(gridOf(rows))).toHaveLength(1);
  });
  test('… remarks beside it are no table', () => {
    const rows = beside(1, health, [['Catatan'], ['Cek lagi satuannya'], ['Sumber: BPS']]);
    expect(found(gridOf(rows))).toEqual([[0, 0, 6, 2, 0, ['Angka kematian ibu', 'Prevalensi tengkes']]]);
  });
  test('… years under one heading over the gap', () => {
    const grid = gridOf([['Sasaran', 'Indikator', 'Target', '', '', '', '', ''], ['', '', 2025, 2026, '', 2027, 2028, 2029], ['Sehat', 'Harapan hidup', '70', '71', '', '72', '73', '74']], { merges: ['A1:A2', 'B1:B2', 'C1:H1'] });
    expect(tablesOf(grid).map(({ plan }) => plan.years)).toEqual([[2025, 2026, 2027, 2028, 2029]]);
  });
});

describe('tables one below the other without a blank row', () => {
  const budget: readonly (readonly Typed[])[] = [['No', 'Program', 'Indikator', 'Pagu 2025', 'OPD'], [1, 'Program Upaya Kesehatan', 'Cakupan layanan', 5_000_000, 'Dinas Kesehatan']];
  const budgetZone = (top: number): unknown => [0, top, 4, top + 1, 1, ['Cakupan layanan']];
  const healthZone = [0, 0, 4, 2, 0, ['Angka kematian ibu', 'Prevalensi tengkes']];

  test('are parted by a title', () => expect(found(gridOf([...health, ['Tabel 2 Pagu Program'], ...budget]))).toEqual([healthZone, budgetZone(4)]));
  test('are parted by another header alone', () => expect(found(gridOf([...health, ...budget]))).toEqual([healthZone, budgetZone(3)]));
  test('… a note between them is of the upper one', () => {
    const grid = gridOf([...health, ['Sumber: BPS, 2024'], ...budget]);
    expect(found(grid)).toEqual([healthZone, budgetZone(4)]);
    expect(tablesOf(grid)[0]?.passed).toEqual([{ row: 3, as: 'catatan' }]);
  });
  test('… under headers of several rows', () => {
    const tall: readonly (readonly Typed[])[] = [['No', 'Sasaran', 'Indikator', 'Target', ''], ['', '', '', 2025, 2026], ['(1)', '(2)', '(3)', '(4)', '(5)'], ['1', 'Sehat', 'Harapan hidup', '70', '71']];
    expect(found(gridOf([...health, ...tall], { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4'] }))).toEqual([healthZone, [0, 3, 4, 6, 1, ['Harapan hidup']]]);
  });
});

describe('the same header twice', () => {
  const names = (grid: Grid): unknown => tablesOf(grid).map(({ plan }) => plan.indikator.map(({ name }) => name));
  const [first, second] = [['Angka kematian ibu', 'Prevalensi tengkes'], ['Rata-rata lama sekolah']];
  test.each([
    ['another table’s title between', [['Tabel 4.1 IKU Kesehatan'], ...health, ['Tabel 4.2 IKU Pendidikan'], ...school]],
    ['… and blank rows', [['Tabel 4.1 IKU Kesehatan'], ...health, [], ['Tabel 4.2 IKU Pendidikan'], ['Kabupaten Contoh'], [], ...school]],
    ['a title over the second only', [...health, [], ['Tabel 2'], ...school]],
  ] as const)('is two tables with %s', (_, rows) => expect(names(gridOf(rows))).toEqual([first, second]));
  test('is two tables where it stands further to the right', () => expect(names(gridOf([...health, [], ...school.map((row) => ['', '', ...row])]))).toEqual([first, second]));
  test.each([
    ['directly', []], ['a blank row between', [[]]], ['the same title', [['Tabel 4.1 IKU Kesehatan']]], ['"lanjutan"', [[], ['Tabel 4.1 (lanjutan)']]], ['the same number of the table', [[], ['Tabel 4.1. IKU Kab. Contoh']]],
    ['an agency', [['Perangkat Daerah : Dinas Pendidikan']]], ['a page number', [[], ['Halaman 2']]],
  ] as const)('is one table over printed pages: %s', (_, between) => {
    expect(names(gridOf([['Tabel 4.1 IKU Kesehatan'], ...health, ...between, ...school]))).toEqual([[...first, ...second]]);
  });
});

describe('titles at the top of a sheet', () => {
  const counted = (rows: readonly (readonly Typed[])[]): (readonly Typed[])[] => [['No', 'Indikator', 'Satuan', 'Target Tahun-1', 'Target Tahun-2'], ...rows.slice(1)];
  const other: (readonly Typed[])[] = [['Program', 'Indikator', 'Satuan', 'Target Tahun-1', 'Target Tahun-2'], ['Program Pendidikan', 'Rata-rata lama sekolah', 'Tahun', '8', '8,2']];
  const facts = (...rows: readonly (readonly Typed[])[]): unknown => tablesOf(gridOf(rows)).map(({ kind, period, plan }) => [kind, period, plan.indikator[0]?.opd.raw]);
  const top: (readonly Typed[])[] = [['RENCANA STRATEGIS TAHUN 2025-2029'], ['DINAS KESEHATAN'], ['Tabel 1 IKU']];

  test('name the period and the agency of the tables further down as well', () => {
    expect(facts(...top, ...counted(health), [], ['Tabel 2 Program'], ...other)).toEqual([['iku', { first: 2025, last: 2029 }, 'DINAS KESEHATAN'], ['lain', { first: 2025, last: 2029 }, 'DINAS KESEHATAN']]);
  });
  test('… not where those name their own', () => {
    expect(facts(...top, ...counted(health), [], ['Tabel 2 Program Tahun 2021-2026'], ['DINAS PENDIDIKAN'], ...other)).toEqual([['iku', { first: 2025, last: 2029 }, 'DINAS KESEHATAN'], ['lain', { first: 2021, last: 2026 }, 'DINAS PENDIDIKAN']]);
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
