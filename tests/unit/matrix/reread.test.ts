import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isReading, patchGrid, readMatrix, readSheet, rereadCells, type Grid, type NoReading, type Reading } from '../../../src/matrix';
import { anyCellEdit, anyRowOfYears, withEdit, type CellEdit } from '../../support/cell-edits';
import { anyCase } from '../../support/dress/choices';
import { draw } from '../../support/dress/draw';
import { gridOf, tc14Header, tc14HeaderMerges, tc14Row } from '../../support/grid';

/** A longer run takes as many cases as it is told (REREAD_CASES=5000). */
const count = Number(process.env.REREAD_CASES ?? 60);
const runs = { read: 0, quick: 0, values: 0, quickValues: 0 };

/** All that a reading says, where every cell comes from included. */
function said(reading: Reading, grid: Grid): unknown {
  const { provenance, ...rest } = reading;
  const owners = [...reading.plan.items, ...reading.plan.indikator].map(({ id }) => [id, provenance.rowOf(id), ...reading.columns.map((column) => provenance.cellOf(id, column))]);
  const cells = reading.plan.items.length > 60 ? [] : Array.from({ length: grid.rowCount }, (_, row) => Array.from({ length: grid.columnCount }, (__, column) => provenance.ownerAt({ row: row + grid.origin.row, column: column + grid.origin.column })));
  return { ...rest, owners, cells };
}

/** Makes the edits one after the other, and compares what is read of each cell with what the whole sheet says. */
function follow(start: Grid, edits: readonly CellEdit[]): void {
  let grid = start;
  let reading: Reading | NoReading = readSheet(grid);
  for (const edit of edits) {
    if (!isReading(reading)) return;
    const { grid: next, at } = withEdit(grid, edit);
    const column = reading.columns.find((one) => one.column === at.column);
    const isValue = at.row > reading.header.lastRow && reading.provenance.ownerAt(at)?.owner !== undefined && column !== undefined && !['kode', 'uraian', 'indikator', 'nomor', 'tingkat', 'id', 'tahun'].includes(column.field);
    const quick: Reading | null = rereadCells(reading, next, [at]);
    const full: Reading | NoReading = readSheet(next);
    runs.read += 1;
    if (isValue) runs.values += 1;
    if (quick) {
      runs.quick += 1;
      if (isValue) runs.quickValues += 1;
      if (!isReading(full)) expect.fail(`read again though the sheet says nothing: ${full.refused}`);
      expect(said(quick, next)).toEqual(said(full, next));
    }
    [grid, reading] = [next, quick ?? full];
  }
}

describe('cells read again', () => {
  test('come to what the whole sheet says, or to nothing', () => {
    fc.assert(fc.property(anyCase, fc.boolean(), fc.array(anyCellEdit, { minLength: 1, maxLength: 12 }), (of, formulas, edits) => {
      const { grid } = draw(of);
      follow(formulas ? { ...grid, formulas: grid.values } : grid, edits);
    }), { numRuns: count, ...(process.env.REREAD_CASES ? {} : { seed: 20_260_401 }) });
  }, 600_000);

  test('come to what the whole sheet says where a row fills with figures that might be years', () => {
    fc.assert(fc.property(anyCase, anyRowOfYears, (of, edits) => follow(draw(of).grid, edits)), { numRuns: count, ...(process.env.REREAD_CASES ? {} : { seed: 20_260_402 }) });
  }, 600_000);

  afterAll(() => {
    if (process.env.REREAD_CASES) console.log(runs);
    expect(runs.quickValues).toBeGreaterThan(runs.values * 0.45);
  });
});

const misi = (text: string): readonly string[] => ['', text];
const table: Grid = gridOf([
  ...tc14Header,
  misi('MISI 1 : Mewujudkan pelayanan publik'),
  tc14Row('', 'TUJUAN 1 : Terwujudnya pelayanan', 'Indeks Kepuasan Masyarakat', '80,5', ['81,2', '82,0', '83,1', '84,2', '85,9'], '85,9', 'Sekretariat Daerah'),
  tc14Row('', 'SASARAN 1 : Meningkatnya kesehatan', 'Usia Harapan Hidup', '70,1', ['70,2', '70,3', '70,4', '70,5', '70,6'], '70,6', 'Dinas Kesehatan'),
  tc14Row('1.02.02', 'Program Upaya Kesehatan', 'Cakupan pelayanan', '80', ['81', '82', '83', '84', '85'], '85', 'Dinas Kesehatan', 1_250_000_000),
  tc14Row('', '', 'Jumlah kunjungan', '95.680', ['96.100', '97.200', '', '99.400', '100.500'], '100.500', ''),
  tc14Row('', '', 'Jumlah laporan', '12', ['12', '12', '12', '12', '12'], '12', ''),
], { merges: [...tc14HeaderMerges, 'Q9:Q10'], sheet: 'T-C.14' });

describe('a cell of a T-C.14', () => {
  const before = readSheet(table);
  if (!isReading(before)) throw new Error('The table of this test was not read.');
  const edit = (row: number, column: number, value: string | number): { quick: Reading | null; grid: Grid } => {
    const part = { origin: { row, column }, rowCount: 1, columnCount: 1, values: [[value]], texts: [[String(value)]], formats: [['General']], formulas: [[value]] };
    const grid = patchGrid(table, part);
    if (!grid) throw new Error('The cell lies outside the table.');
    return { quick: rereadCells(before, grid, [{ row, column }]), grid };
  };

  test.each([
    ['a target', 5, 6, '82,4'], ['an empty target', 8, 8, '98.300'], ['a target that is emptied', 6, 4, ''], ['a kondisi awal', 7, 3, 79], ['a pagu', 7, 5, 1_300_000_000],
    ['an agency that is known', 6, 16, 'Sekretariat Daerah'], ['an agency merged over two rows', 8, 16, 'Dinas Kesehatan'], ['an agency that still stands elsewhere', 6, 16, ''],
  ] as const)('%s is read alone', (_, row, column, value) => {
    const { quick, grid } = edit(row, column, value);
    expect(quick).not.toBeNull();
    expect(said(quick!, grid)).toEqual(said(readSheet(grid) as Reading, grid));
    const touched = before.plan.indikator.filter((one, at) => one !== quick!.plan.indikator[at]);
    expect(touched.map(({ name }) => name)).toEqual(row === 8 && column === 16 ? ['Jumlah kunjungan', 'Jumlah laporan'] : [before.plan.indikator[row - 5]!.name]);
  });

  test('figures that might be years are read alone, in every year of a row and beside one', () => {
    let [grid, reading] = [table, before];
    const years = [[3, 2020], [4, 2021], [6, 2022], [8, 2023], [10, 2024], [12, 2025], [14, 2025], [5, 2022], [9, 2024]] as const;
    let alone = 0;
    for (const [row, column, value] of [...years.map(([column, value]) => [5, column, value] as const), [5, 6, 2023], [6, 6, '70,3'], [7, 6, 84], [6, 16, 'Sekretariat Daerah']] as const) {
      const next = patchGrid(grid, { origin: { row, column }, rowCount: 1, columnCount: 1, values: [[value]], texts: [[String(value)]], formats: [['General']], formulas: [[value]] })!;
      const quick = rereadCells(reading, next, [{ row, column }]);
      if (quick) alone += 1;
      [grid, reading] = [next, quick ?? (readSheet(next) as Reading)];
      expect(said(reading, grid)).toEqual(said(readSheet(grid) as Reading, grid));
    }
    expect(alone).toBe(years.length + 4);
  });

  test.each([
    ['a header', 1, 4, '2031'], ['a code', 7, 0, '1.02.03'], ['an item', 7, 1, 'Program Baru'], ['an indicator', 6, 2, 'Angka Harapan Hidup'], ['a new agency', 5, 16, 'Dinas Baru'],
    ['the only place of an agency', 5, 16, ''], ['a value on a row of its own item', 4, 4, '12'], ['a cell over which the merge of another lies', 9, 16, 'Dinas Kesehatan'],
  ] as const)('%s wants the sheet read anew', (_, row, column, value) => {
    expect(edit(row, column, value).quick).toBeNull();
  });

  test('nothing changed: the same reading', () => {
    expect(rereadCells(before, { ...table }, { top: 0, left: 0, bottom: 99, right: 99 })).toBe(before);
  });

  test('rows that came or went, or other merges, want the sheet read anew', () => {
    expect(rereadCells(before, { ...table, rowCount: table.rowCount - 1 }, [])).toBeNull();
    expect(rereadCells(before, { ...table, merges: table.merges.slice(1) }, [])).toBeNull();
  });

  test('the agencies of the other sheets count', () => {
    const other: Grid = gridOf([...tc14Header, tc14Row('', 'SASARAN 1 : Meningkatnya mutu', 'Nilai SAKIP', '60', ['61', '62', '63', '64', '65'], '65', 'Inspektorat')], { merges: tc14HeaderMerges, sheet: 'Lain' });
    const sheets = readMatrix([table, other]);
    const [first] = sheets;
    if (!first || !isReading(first)) throw new Error('The table of this test was not read.');
    const grid = patchGrid(table, { origin: { row: 6, column: 16 }, rowCount: 1, columnCount: 1, values: [['Inspektorat']], texts: [['Inspektorat']], formats: [['General']], formulas: [['Inspektorat']] })!;
    const quick = rereadCells(first, grid, [{ row: 6, column: 16 }], sheets);
    expect(quick && said(quick, grid)).toEqual(said(readMatrix([grid, other])[0] as Reading, grid));
    expect(edit(6, 16, 'Inspektorat').quick).toBeNull();
  });
});
