import { describe, expect, test } from 'vitest';
import { applyEdits, cellsOfEdits, isReading, readSheet, writesOf, type Grid, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules } from '../../../src/rules';
import { gridOf, type Typed } from '../../support/grid';

const heads = ['No', 'Indikator', 'Satuan', 2025, 2026, 2027];
const schools: readonly (readonly Typed[])[] = [[1, 'APM SD', '%', 95, 96, 97], [2, 'APM SMP', '%', 90, 91, 92]];
const health: readonly (readonly Typed[])[] = [[1, 'Angka kematian ibu', 'per 100.000', 120, 110, 100]];

const listed = [{ name: 'Dinas Pendidikan', aliases: [], code: null, bidangUrusan: [] }, { name: 'Dinas Kesehatan', aliases: [], code: null, bidangUrusan: [] }];
/** Reads a sheet of a workbook that lists both agencies, and what the rules say of one of them being misspelt. */
function misspelt(grid: Grid): { readonly reading: Reading; readonly findings: ReturnType<typeof checkPlan>['findings'] } {
  const reading = readSheet(grid, { agencies: listed });
  if (!isReading(reading)) throw new Error(reading.refused);
  return { reading, findings: checkPlan(viewPlan(reading.plan, { table: reading.facts }), rules).findings.filter(({ rule }) => rule === 'opd-ejaan-berbeda') };
}

/** Each indicator of a sheet with the agency that it is of. */
function owners(grid: Grid): readonly (readonly [string, readonly (string | null)[]])[] {
  const result = readSheet(grid);
  if (!isReading(result)) throw new Error(result.refused);
  expect(result.unread).toEqual([]);
  return result.plan.indikator.map(({ name, opd }) => [name, opd.refs.map(({ opdId }) => opdId)]);
}

const both = [['APM SD', ['dinas-pendidikan']], ['APM SMP', ['dinas-pendidikan']], ['Angka kematian ibu', ['dinas-kesehatan']]];

describe('in a list of indicators a row with nothing but an agency is of the rows below it', () => {
  test.each<[string, readonly Typed[], readonly Typed[]]>([
    ['in the column of indicators', ['', 'DINAS PENDIDIKAN'], ['', 'DINAS KESEHATAN']],
    ['in the first column', ['DINAS PENDIDIKAN'], ['DINAS KESEHATAN']],
    ['behind a roman number', ['I', 'DINAS PENDIDIKAN'], ['II', 'DINAS KESEHATAN']],
    ['behind a letter', ['A.', 'Dinas Pendidikan'], ['B.', 'Dinas Kesehatan']],
    ['behind a number', [1, 'Dinas Pendidikan'], [2, 'Dinas Kesehatan']],
    ['with its number in one cell', ['', 'A. Dinas Pendidikan'], ['', 'B. Dinas Kesehatan']],
    ['by its label', ['Perangkat Daerah: Dinas Pendidikan'], ['Perangkat Daerah: Dinas Kesehatan']],
  ])('%s', (_, first, second) => expect(owners(gridOf([heads, first, ...schools, second, ...health]))).toEqual(both));

  test('merged over the table', () => {
    expect(owners(gridOf([heads, ['DINAS PENDIDIKAN'], ...schools, ['DINAS KESEHATAN'], ...health], { merges: ['A2:F2', 'A5:F5'] }))).toEqual(both);
  });
  test('other headings are headings still, and leave the agency as it is', () => {
    expect(owners(gridOf([heads, ['I', 'DINAS PENDIDIKAN'], ['', 'ASPEK PELAYANAN UMUM'], ...schools, ['II', 'DINAS KESEHATAN'], ...health]))).toEqual(both);
  });
  test('an indicator that begins like an agency is an indicator', () => {
    expect(owners(gridOf([heads, [1, 'Badan usaha milik desa yang aktif', '%', 1, 2, 3], ...health]))).toEqual([['Badan usaha milik desa yang aktif', []], ['Angka kematian ibu', []]]);
  });
  test('the rules on agencies are checked by what these rows say', () => {
    const result = readSheet(gridOf([heads, ['DINAS PENDIDIKAN'], ...schools]));
    if (!isReading(result)) throw new Error(result.refused);
    const asked = (reading: Reading): readonly string[] => checkPlan(viewPlan(reading.plan, { table: reading.facts }), rules).unchecked.filter(({ missing }) => missing.includes('opd')).map(({ rule }) => rule);
    expect(asked(result)).toEqual([]);
    const without = readSheet(gridOf([heads, ...schools]));
    expect(isReading(without) && asked(without).length).toBeGreaterThan(0);
  });
  test('… and tell of the indicators above the first of them', () => {
    const result = readSheet(gridOf([heads, ...schools, ['DINAS KESEHATAN'], ...health]));
    if (!isReading(result)) throw new Error(result.refused);
    const { findings } = checkPlan(viewPlan(result.plan, { table: result.facts }), rules);
    expect(findings.filter(({ rule }) => rule === 'indikator-tanpa-opd').map(({ params }) => params['indikator'])).toEqual(['APM SD', 'APM SMP']);
  });
  test('a cascade has such rows with a number as well', () => {
    const rows = [['No', 'Program', 'Indikator', 'Satuan', 2025, 2026], ['I', 'DINAS PENDIDIKAN'], [1, 'Program Pengelolaan Pendidikan', 'APM SD', '%', 95, 96], ['II', 'DINAS KESEHATAN'], [1, 'Program Upaya Kesehatan', 'Angka kematian ibu', 'per 100.000', 120, 110]];
    expect(owners(gridOf(rows))).toEqual([['APM SD', ['dinas-pendidikan']], ['Angka kematian ibu', ['dinas-kesehatan']]]);
  });
});

describe('an agency that is named over the rows is found, and mended, where it is named', () => {
  test.each<[string, readonly Typed[], { row: number; column: number }, string]>([
    ['alone', ['Dinas Pendidkan'], { row: 1, column: 0 }, 'Dinas Pendidikan'],
    ['behind its number', ['', 'A. Dinas Pendidkan'], { row: 1, column: 1 }, 'A. Dinas Pendidikan'],
    ['behind its label', ['Perangkat Daerah: Dinas Pendidkan'], { row: 1, column: 0 }, 'Perangkat Daerah: Dinas Pendidikan'],
  ])('%s', (_, heading, at, after) => {
    const grid = gridOf([heads, heading, ...schools, ['Dinas Kesehatan'], ...health]);
    const { reading, findings } = misspelt(grid);
    expect(findings.map(({ owner }) => reading.provenance.headingOf(owner))).toEqual([at, at]);
    const cells = writesOf(cellsOfEdits(reading, grid, findings.flatMap(({ fix }) => fix?.edits ?? [])));
    expect(cells).toEqual([{ ...at, before: heading.find((cell) => cell !== ''), content: after }]);
    expect(misspelt(applyEdits(grid, cells)).findings).toEqual([]);
  });

  test('in a title over the table', () => {
    const grid = gridOf([['INDIKATOR KINERJA UTAMA'], ['OPD : Dinas Pendidkan'], [''], heads, ...schools]);
    const { reading, findings } = misspelt(grid);
    expect(findings.map(({ owner }) => reading.provenance.headingOf(owner))).toEqual([{ row: 1, column: 0 }, { row: 1, column: 0 }]);
    expect(writesOf(cellsOfEdits(reading, grid, findings.flatMap(({ fix }) => fix?.edits ?? [])))).toEqual([{ row: 1, column: 0, before: 'OPD : Dinas Pendidkan', content: 'OPD : Dinas Pendidikan' }]);
  });

  test('another agency for one indicator is not written over the rows of all', () => {
    const grid = gridOf([heads, ['Dinas Pendidikan'], ...schools]);
    const { reading } = misspelt(grid);
    const [first] = reading.plan.indikator;
    expect(cellsOfEdits(reading, grid, [{ owner: first!.id, field: { field: 'opd' }, before: 'Dinas Pendidikan', after: 'Dinas Kesehatan' }])).toMatchObject([{ refused: 'tanpa-sel' }]);
  });

  test('a table with a column for agencies has them there only', () => {
    const { reading } = misspelt(gridOf([['OPD : Dinas Pendidikan'], [...heads, 'OPD'], [1, 'APM SD', '%', 95, 96, 97, 'Dinas Kesehatan']]));
    expect(reading.plan.indikator.map(({ id }) => reading.provenance.headingOf(id))).toEqual([null]);
  });
});
