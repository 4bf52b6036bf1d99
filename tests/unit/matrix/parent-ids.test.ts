import { describe, expect, test } from 'vitest';
import { isReading, readSheet, sure, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

/* What a database gives out: a row per item, its level as a word, and the ID of the row that it hangs on. Words and figures are made up. */

function read(rows: readonly (readonly Typed[])[]): Reading {
  const result = readSheet(gridOf(rows));
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}

type Row = readonly [id: number, parent: Typed, level: string, name: string, ...rest: Typed[]];
const rows: readonly Row[] = [
  [1, '', 'misi', 'Mewujudkan daerah yang sehat'],
  [2, 1, 'tujuan', 'Meningkatnya mutu hidup', 'Indeks pembangunan manusia', 'Poin', 70, 71, 72, 'Bappeda'],
  [3, 2, 'sasaran', 'Meningkatnya derajat kesehatan', 'Usia harapan hidup', 'Tahun', 65, 66, 67, 'Dinas Kesehatan'],
  [3, 2, 'sasaran', 'Meningkatnya derajat kesehatan', 'Prevalensi tengkes', '%', 20, 18, 16, 'Dinas Kesehatan'],
  [4, 3, 'program', 'Program Upaya Kesehatan', 'Puskesmas terakreditasi', '%', 40, 50, 60, 'Dinas Kesehatan'],
  [5, 2, 'sasaran', 'Meningkatnya mutu pendidikan', 'Rata-rata lama sekolah', 'Tahun', 7, 7.1, 7.2, 'Dinas Pendidikan'],
  [6, 5, 'program', 'Program Pengelolaan Pendidikan', 'APM SD', '%', 96, 97, 98, 'Dinas Pendidikan'],
];
const heads: readonly Typed[] = ['id', 'parent_id', 'level', 'nama', 'indikator', 'satuan', 'baseline', 't2025', 't2026', 'opd'];
/** "program Program Upaya Kesehatan < Meningkatnya derajat kesehatan" for every item, in no order. */
const tree = ({ plan }: Reading): readonly string[] => plan.items.map(({ level, title, parentId }) => `${level} ${title} < ${plan.items.find(({ id }) => id === parentId)?.title ?? '-'}`).sort();
const whole = [
  'misi Mewujudkan daerah yang sehat < -', 'program Program Pengelolaan Pendidikan < Meningkatnya mutu pendidikan', 'program Program Upaya Kesehatan < Meningkatnya derajat kesehatan',
  'sasaran Meningkatnya derajat kesehatan < Meningkatnya mutu hidup', 'sasaran Meningkatnya mutu pendidikan < Meningkatnya mutu hidup', 'tujuan Meningkatnya mutu hidup < Mewujudkan daerah yang sehat',
];

describe('rows that state what they hang on', () => {
  test.each([['parent_id', 'nama'], ['induk', 'Nama'], ['ID Induk', 'Judul'], ['id_parent', 'deskripsi'], ['Parent', 'name']])('“%s” and “%s”', (parent, name) => {
    const reading = read([heads.map((head) => (head === 'parent_id' ? parent : head === 'nama' ? name : head)), ...rows]);
    expect(tree(reading)).toEqual(whole);
    expect(reading.plan.indikator.map(({ name, satuan }) => `${name} (${satuan})`)).toEqual(['Indeks pembangunan manusia (Poin)', 'Usia harapan hidup (Tahun)', 'Prevalensi tengkes (%)', 'Puskesmas terakreditasi (%)', 'Rata-rata lama sekolah (Tahun)', 'APM SD (%)']);
    expect([reading.unread, reading.unreadColumns.filter(({ matters }) => matters), reading.confidence >= sure]).toEqual([[], [], true]);
  });
  test('sorted by level, so that no item stands below its own', () => {
    const order = ['misi', 'tujuan', 'sasaran', 'program'];
    const reading = read([heads, ...[...rows].sort((a, b) => order.indexOf(a[2]) - order.indexOf(b[2]))]);
    expect(tree(reading)).toEqual(whole);
    const owner = (name: string): string | undefined => reading.plan.items.find(({ id }) => id === reading.plan.indikator.find((one) => one.name === name)?.itemId)?.title;
    expect(['Prevalensi tengkes', 'APM SD'].map(owner)).toEqual(['Meningkatnya derajat kesehatan', 'Program Pengelolaan Pendidikan']);
  });
  test('an ID is its item’s, however many indicators repeat it', () => {
    const reading = read([heads, ...rows]);
    expect(reading.plan.items.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(reading.reasons.map(({ key }) => key)).not.toContain('alasan.idGanda');
  });
  test('a column of that name whose cells are no IDs of the table says nothing', () => {
    const reading = read([heads, ...rows.map(([id, , ...rest]): readonly Typed[] => [id, `APBD-${id}`, ...rest])]);
    expect(tree(reading)).toEqual(whole);
  });
});
