import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type Grid, type Reading } from '../../../src/matrix';
import { cellOwner, type FieldRef } from '../../../src/plan';
import { cell, gridOf, tc14Header, tc14HeaderMerges, tc14Row, type Typed } from '../../support/grid';

const rows = [
  tc14Row('', 'MISI 1 : Pelayanan dasar'),
  tc14Row('', 'TUJUAN 1 : Meningkatnya kesehatan', 'Indeks kesehatan', '70', ['71', '72', '73', '74', '75'], '75', 'DINAS KESEHATAN'),
  tc14Row('', 'SASARAN 1 : Meningkatnya mutu', 'Indeks mutu', '70', ['71', '72', '73', '74', '75'], '75', 'DINAS KESEHATAN'),
  tc14Row('1.02.02', 'Program 1 : Program Upaya Kesehatan', 'Persentase puskesmas', '90%', ['91%', '92%', '93%', '94%', '95%'], '95%', 'DINAS KESEHATAN', '9.446.966.806,00'),
];

function read(grid: Grid): Reading {
  const reading = readSheet(grid);
  if (!isReading(reading)) throw new Error(reading.refused);
  return reading;
}
const at = (a1: string): string => cellOwner(cell(a1));
const matrix = (header: readonly (readonly Typed[])[] = tc14Header, body: readonly (readonly Typed[])[] = rows, merges = tc14HeaderMerges): Reading => read(gridOf([...header, ...body], { merges }));

describe('the facts of a table', () => {
  test('name the cell where each year is named first, and the cells of the numbering row', () => {
    const { facts } = matrix();
    expect(facts.at).toEqual({ owner: at('A1'), raw: 'Kode' });
    expect(facts.headerYears.map(({ owner, year, field }) => [owner, year, field.field])).toEqual([
      [at('E2'), 2021, 'target'], [at('G2'), 2022, 'target'], [at('I2'), 2023, 'target'], [at('K2'), 2024, 'target'], [at('M2'), 2025, 'target'],
    ]);
    expect(facts.numbering.map(({ raw }) => raw)).toEqual(Array.from({ length: 17 }, (_, column) => `(${column + 1})`));
    expect([facts.missingColumns, facts.titlePeriod, facts.unread]).toEqual([[], null, []]);
  });

  test('know the period of the title above the header', () => {
    const titled = [['Program Pembangunan Daerah Kabupaten Sumedang Tahun 2021-2026'], [''], ...tc14Header];
    const merges = tc14HeaderMerges.map((merge) => merge.replace(/\d+/g, (row) => String(Number(row) + 2)));
    const { facts } = matrix(titled, rows, merges);
    expect([facts.titlePeriod, facts.at.owner, facts.headerYears[0]?.owner]).toEqual([{ first: 2021, last: 2026 }, at('A3'), at('E4')]);
  });

  test('find the year of a heading that stretches to the left without a merge', () => {
    const { facts } = matrix(tc14Header, rows, []);
    expect(facts.headerYears.map(({ owner }) => owner)).toEqual([at('E2'), at('G2'), at('I2'), at('K2'), at('M2')]);
  });

  test('say which columns a standard table lacks', () => {
    const without = (...columns: number[]) => (row: readonly Typed[]): readonly Typed[] => row.filter((_, column) => !columns.includes(column));
    const { kind, facts } = matrix(tc14Header.map(without(3, 15)), rows.map(without(3, 15)), []);
    expect([kind, facts.missingColumns]).toEqual(['tc-14', ['kondisi-awal', 'pagu-akhir']]);
  });

  test('ask of a table that only has the shape of a standard one no columns that it need not have', () => {
    const without = (...columns: number[]) => (row: readonly Typed[]): readonly Typed[] => row.filter((_, column) => !columns.includes(column));
    const grid = gridOf([...tc14Header.slice(0, -1).map(without(3, 15)), ...rows.map(without(3, 15))]);
    expect([read(grid).kind, read(grid).facts.missingColumns]).toEqual(['tc-14', []]);
    expect(read({ ...grid, sheet: 'Tabel T-C.14' }).facts.missingColumns).toEqual(['kondisi-awal', 'pagu-akhir']);
    expect(read({ ...grid, sheet: 'TC 14 (2)' }).facts.missingColumns).toEqual(['kondisi-awal', 'pagu-akhir']);
    expect(read({ ...grid, sheet: 'Draft C 14' }).facts.missingColumns).toEqual([]);
  });

  test('give a row that could not be read by its first words', () => {
    const { facts } = matrix(tc14Header, [...rows, tc14Row('?', 'Kata tanpa tingkat', 'Jumlah y')]);
    expect(facts.unread).toEqual([{ owner: at('B9'), raw: 'Kata tanpa tingkat', row: 8, reason: 'tanpa-tingkat' }]);
  });
});

describe('a cell that is its own owner', () => {
  const field: FieldRef = { field: 'uraian' };

  test('stands where it says, whatever the field', () => {
    const { provenance } = matrix();
    expect([provenance.cellOf(at('M2'), field), provenance.rowOf(at('M2')), provenance.cellOf(at('M2'), { field: 'opd' })]).toEqual([cell('M2'), 1, cell('M2')]);
  });

  test('is found in the header and on rows that were not read, and nowhere among the others', () => {
    const { provenance } = matrix(tc14Header, [...rows, tc14Row('?', 'Kata tanpa tingkat', 'Jumlah y')]);
    expect(provenance.ownerAt(cell('M2'))).toEqual({ owner: at('M2'), field: { field: 'target', year: 2025 } });
    expect(provenance.ownerAt(cell('Q4'))).toEqual({ owner: at('Q4'), field: { field: 'nomor' } });
    expect(provenance.ownerAt(cell('B9'))).toEqual({ owner: at('B9'), field });
    expect(provenance.ownerAt(cell('C2'))).toBeNull();
    expect(provenance.ownerAt(cell('B7'))?.owner).not.toContain('sel:');
  });
});
