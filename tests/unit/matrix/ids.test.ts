import { describe, expect, test } from 'vitest';
import { isReading, readSheet, readTables, type Grid, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

const header: readonly Typed[] = ['Kode', 'Tingkat', 'Uraian', 'Satuan', 'Target 2025', 'Target 2026', 'PD penanggung jawab', 'ID'];
const rows: readonly (readonly Typed[])[] = [
  ['', 'Tujuan', 'Meningkatnya mutu manusia', '', '', '', '', 'T-1'],
  ['', 'Sasaran', 'Ibu dan anak sehat', '', '', '', '', 'S-1'],
  ['', 'Indikator', 'Angka kematian ibu', 'Kasus', '20', '18', 'Dinas Kesehatan', 'I-1'],
  ['', 'Indikator', 'Prevalensi tengkes', 'Persen', '14', '12', 'Dinas Kesehatan', 'I-2'],
  ['', 'Sasaran', 'Sekolah bermutu', '', '', '', '', 'S-2'],
  ['', 'Indikator', 'Rata-rata lama sekolah', 'Tahun', '8', '8,2', 'Dinas Pendidikan', 'I-3'],
];
const master = (body = rows): Grid => gridOf([header, ...body], { sheet: 'Matriks' });
const order = (...places: number[]): readonly (readonly Typed[])[] => places.map((place) => rows[place] ?? []);
const withId = (row: number, id: Typed): readonly (readonly Typed[])[] => rows.map((cells, at) => (at === row ? [...cells.slice(0, 7), id] : cells));

function read(grid: Grid): Reading {
  const result = readSheet(grid);
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}
const owners = ({ plan }: Reading): string[] => [...plan.items, ...plan.indikator].map(({ id }) => id);
const said = ({ reasons }: Reading): unknown[] => reasons.filter(({ key }) => key.startsWith('alasan.id'));

describe('the master’s own IDs', () => {
  test('are whose a row is', () => {
    const result = read(master());
    expect([result.kind, owners(result), said(result)]).toEqual(['matriks', ['T-1', 'S-1', 'S-2', 'I-1', 'I-2', 'I-3'], []]);
    expect(result.plan.indikator.map(({ itemId }) => itemId)).toEqual(['S-1', 'S-1', 'S-2']);
    expect([result.provenance.cellOf('I-2', { field: 'target', year: 2026 }), result.provenance.rowOf('S-2')]).toEqual([{ row: 4, column: 5 }, 5]);
    expect(result.provenance.ownerAt({ row: 3, column: 7 })).toEqual({ owner: 'I-1', field: { field: 'id' } });
  });
  test('stay with their rows in a copy that was sorted otherwise', () => {
    const names = (reading: Reading): unknown => Object.fromEntries([...reading.plan.items.map(({ id, title }) => [id, title]), ...reading.plan.indikator.map(({ id, name, itemId }) => [id, [name, itemId]])]);
    expect(names(read(master(order(0, 4, 5, 1, 3, 2))))).toEqual(names(read(master())));
  });
  test('that stand twice identify nothing, and that is told', () => {
    const result = read(master(withId(3, 'I-1')));
    expect(owners(result)).toEqual(['T-1', 'S-1', 'S-2', 'S-1#1', 'S-1#2', 'I-3']);
    expect(said(result)).toEqual([{ key: 'alasan.idGanda', params: { ids: 1, id: 'I-1' } }]);
  });
  test.each(['', '-', '#REF!'])('a row without one (“%s”) is known by its place', (blank) => {
    const result = read(master(withId(3, blank)));
    expect(owners(result)).toEqual(['T-1', 'S-1', 'S-2', 'I-1', 'S-1#2', 'I-3']);
    expect(said(result)).toEqual([{ key: 'alasan.idKosong', params: { rows: 1 } }]);
  });
  test('a place never takes an ID that another row states', () => expect(owners(read(master(withId(2, '').map((row, at) => (at === 5 ? [...row.slice(0, 7), 'S-1#1'] : row)))))).toEqual(['T-1', 'S-1', 'S-2', 'S-1#1~2', 'I-2', 'S-1#1']));
  test('a column that nobody has filled says nothing', () => {
    const result = read(master(rows.map((row) => row.slice(0, 7))));
    expect([owners(result)[0], said(result)]).toEqual(['tujuan-1', []]);
  });
  test('numbers are IDs as well', () => expect(owners(read(master(rows.map((row, at) => [...row.slice(0, 7), 100 + at]))))).toEqual(['100', '101', '104', '102', '103', '105']));
});

describe('where an item and its indicator share a row', () => {
  const table = gridOf([['Sasaran', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026', 'ID'], ['Ibu sehat', 'Angka kematian ibu', 'Kasus', '20', '18', 'A'], ['', 'Prevalensi tengkes', 'Persen', '14', '12', 'B']]);
  test('the ID is the indicator’s', () => expect(owners(read(table))).toEqual(['sasaran-1', 'A', 'B']));
});

describe('a table over several sheets', () => {
  const page = (sheet: string, body: readonly (readonly Typed[])[]): Grid => gridOf([header, ...body], { sheet });
  test('knows its IDs on all of them', () => {
    const results = readTables([page('Hal 1', order(0, 1, 2)), page('Hal 2', order(3, 4, 5))]).flat().filter(isReading);
    expect(results.map(({ continues }) => continues)).toEqual([undefined, 'Hal 1']);
    expect(results.flatMap(({ plan }) => plan.indikator.map(({ id, itemId }) => [id, itemId]))).toEqual([['I-1', 'S-1'], ['I-2', 'S-1'], ['I-3', 'S-2']]);
  });
});
