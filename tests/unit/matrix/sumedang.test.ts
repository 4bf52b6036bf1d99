import { beforeAll, describe, expect, test } from 'vitest';
import { isReading, readSheet, type Grid, type Reading } from '../../../src/matrix';
import { countPlan } from '../../../src/plan';
import { publishedPath, publishedSheets } from '../../support/published';
import { cell } from '../../support/grid';

const name = 'sumedang-tc14.xlsx';
const missing = publishedPath(name) === null;

describe.skipIf(missing)(`a published T-C.14${missing ? ` (skipped: ../shared/data/${name} is not on this machine)` : ''}`, () => {
  let grid: Grid;
  let result: Reading;
  beforeAll(async () => {
    const [sheet] = await publishedSheets(name);
    if (!sheet) throw new Error('no sheet');
    grid = sheet;
    const read = readSheet(grid);
    if (!isReading(read)) throw new Error(read.refused);
    result = read;
  });

  test('is recognised without help', () => {
    expect([result.kind, result.period, result.header, result.data]).toEqual(['tc-14', { first: 2019, last: 2023 }, { firstRow: 0, lastRow: 3, numberingRow: 3 }, { firstRow: 4, lastRow: 250 }]);
    expect(result.columns.map(({ field, year }) => [field, year ?? null])).toEqual([
      ['kode', null], ['uraian', null], ['indikator', null], ['kondisi-awal', null], ...[2019, 2020, 2021, 2022, 2023].flatMap((year) => [['target', year], ['pagu', year]]), ['kondisi-akhir', null], ['pagu-akhir', null], ['opd', null],
    ]);
    expect(countPlan(result.plan)).toEqual({ misi: 5, tujuan: 12, sasaran: 20, program: 69, indikator: 241 });
  });
  test('has every row with content in the plan or listed', () => {
    const { plan, provenance, unread, passed } = result;
    const rows = new Set([...plan.items, ...plan.indikator].map(({ id }) => provenance.rowOf(id)));
    for (const { row } of [...unread, ...passed]) rows.add(row);
    const filled = grid.values.flatMap((cells, row) => (row > 3 && cells.some((value) => value !== '' && value !== null) ? [row] : []));
    expect(filled.filter((row) => !rows.has(row))).toEqual([]);
    // Rows 5 to 251 but 188, which is blank.
    expect([filled.length, unread, passed]).toEqual([246, [], []]);
  });
  test('every item has its parent one level up', () => {
    const levelOf = new Map(result.plan.items.map(({ id, level }) => [id, level]));
    const pairs = new Set(result.plan.items.map(({ level, parentId }) => `${level} < ${parentId === null ? '-' : levelOf.get(parentId)}`));
    expect(pairs).toEqual(new Set(['misi < -', 'tujuan < misi', 'sasaran < tujuan', 'program < sasaran']));
  });
  test('names no agency at 19 tujuan and at Q58 to Q63', () => {
    const { plan, provenance } = result;
    const levelOf = new Map(plan.items.map(({ id, level }) => [id, level]));
    const nobody = plan.indikator.filter(({ opd }) => opd.refs.length === 0);
    expect(nobody.filter(({ itemId }) => levelOf.get(itemId ?? '') === 'tujuan')).toHaveLength(19);
    expect(nobody.filter(({ itemId }) => levelOf.get(itemId ?? '') !== 'tujuan').map(({ id }) => provenance.cellOf(id, { field: 'opd' }))).toEqual(['Q58', 'Q59', 'Q60', 'Q61', 'Q62', 'Q63'].map(cell));
    expect(provenance.ownerAt(cell('Q60'))).toEqual({ owner: nobody.find(({ name: words }) => words === 'Angka Partisipasi Murni SD')?.id, field: { field: 'opd' } });
  });
  test('holds what an independent count found', () => {
    const { indikator } = result.plan;
    const raws = (one: (typeof indikator)[number]): string[] => Object.values(one.targets).map(({ raw }) => raw.trim());
    const names = new Map<string, number>();
    const bare = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
    for (const one of indikator) names.set(bare(one.name), (names.get(bare(one.name)) ?? 0) + 1);
    expect(indikator.filter(({ kondisiAwal }) => kondisiAwal?.form.kind === 'missing')).toHaveLength(19);
    expect(indikator.filter((one) => raws(one)[0] !== '' && new Set(raws(one)).size === 1)).toHaveLength(70);
    expect([...names.values()].filter((count) => count > 1)).toHaveLength(23);
    expect(names.get('angka kemiskinan')).toBe(5);
  });
  test('row 47 has no target in any year', () => {
    const row47 = result.plan.indikator.find(({ id }) => result.provenance.rowOf(id) === 46);
    expect(row47?.name).toBe('Rata-rata lama sekolah');
    expect(Object.values(row47?.targets ?? {}).map(({ form }) => form.kind)).toEqual(['missing', 'missing', 'missing', 'missing', 'missing']);
  });
  test('has no value that the grammar cannot name, and no doubt left', () => {
    const kinds = new Map<string, number>();
    for (const one of result.plan.indikator) {
      for (const value of [one.kondisiAwal, ...Object.values(one.targets), one.kondisiAkhir]) if (value) kinds.set(value.form.kind, (kinds.get(value.form.kind) ?? 0) + 1);
    }
    expect(kinds.get('words')).toBeUndefined();
    expect(kinds.get('ambiguous')).toBeUndefined();
    expect(kinds.get('range')).toBe(55);
  });
  test('has one agency for each real one, abbreviations as its aliases', () => {
    expect(result.plan.opd.filter(({ aliases }) => aliases.length > 0).map((opd) => [opd.name, opd.aliases])).toEqual([['SATUAN POLISI PAMONG PRAJA', ['SATPOL PP']], ['SEKRETARIAT DAERAH', ['SETDA']]]);
    expect(result.plan.opd.every(({ name: words }) => !words.includes('KABUPATEN, SEKRETARIAT'))).toBe(true);
    expect(result.plan.indikator.flatMap(({ opd }) => opd.refs).every(({ opdId }) => opdId !== null)).toBe(true);
  });
});
