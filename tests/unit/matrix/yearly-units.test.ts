import { describe, expect, test } from 'vitest';
import { cellsOfEdits, isReading, readSheet, writesOf, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

/** "Target | Satuan | Rp" under each year, with these satuan. */
const table = (...rows: readonly (readonly [name: string, first: Typed, second: Typed])[]) => gridOf([
  ['Sasaran', 'Indikator', 'Tahun 2026', '', '', 'Tahun 2027', '', '', 'OPD'],
  ['', '', 'Target', 'Satuan', 'Rp', 'Target', 'Satuan', 'Rp', ''],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ...rows.map(([name, first, second], at): readonly Typed[] => [at === 0 ? 'Meningkatnya layanan' : '', name, '10', first, 1_000_000, '12', second, 2_000_000, 'Dinas Kesehatan']),
], { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'] });
const read = (grid: ReturnType<typeof table>): Reading => {
  const result = readSheet(grid);
  if (!isReading(result)) throw new Error(result.refused);
  return result;
};

describe('a satuan under each year', () => {
  test('is read once where all years agree, and each has its column', () => {
    const { plan, columns, unread } = read(table(['Cakupan layanan', '%', '%'], ['Jumlah pasien', 'orang', 'Orang']));
    expect(plan.indikator.map(({ name, satuan }) => [name, satuan])).toEqual([['Cakupan layanan', '%'], ['Jumlah pasien', 'orang']]);
    expect(columns.flatMap(({ column, field, year }) => (field === 'satuan' ? [[column, year]] : []))).toEqual([[3, undefined], [6, 2027]]);
    expect(unread).toEqual([]);
  });
  test('is that of a later year where the first says none', () => {
    const { plan, unread } = read(table(['Cakupan layanan', '', '%']));
    expect(plan.indikator[0]?.satuan).toBe('%');
    expect(unread).toEqual([]);
  });
  test('is the first one where they differ, and the other is reported at its cell', () => {
    const reading = read(table(['Cakupan layanan', '%', '%'], ['Jumlah pasien', 'orang', 'kunjungan']));
    expect(reading.plan.indikator[1]?.satuan).toBe('orang');
    expect(reading.plan.indikator[1]?.targets[2027]?.raw).toBe('12');
    expect(reading.unread).toEqual([{ row: 4, reason: 'satuan-berbeda', text: 'orang | kunjungan', column: 6 }]);
    expect(reading.facts.unread).toEqual([{ owner: 'sel:4:6', raw: 'kunjungan', row: 4, reason: 'satuan-berbeda' }]);
  });
  test('is changed in every year that says the same', () => {
    const grid = table(['Cakupan layanan', 'persen', 'persen']);
    const reading = read(grid);
    const edits = [{ owner: reading.plan.indikator[0]!.id, field: { field: 'satuan' as const }, before: 'persen', after: 'Persen' }];
    expect(writesOf(cellsOfEdits(reading, grid, edits)).map(({ row, column, content }) => `${row}:${column} ${content}`)).toEqual(['3:3 Persen', '3:6 Persen']);
  });
});
