import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReading, readSheet, readTables, sure, type Reading } from '../../../src/matrix';
import { anyCase } from '../../support/dress/choices';
import { draw } from '../../support/dress/draw';
import { gridOf, type Typed } from '../../support/grid';
import { oddRows } from '../../support/odd-sheet';
import { publishedPath, publishedSheets } from '../../support/published';

function read(rows: readonly (readonly Typed[])[]): Reading {
  const result = readSheet(gridOf(rows));
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}
const reasons = (reading: Reading): readonly string[] => reading.reasons.map(({ key }) => key.replace('alasan.', ''));
const header: readonly Typed[] = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026', 'Perangkat Daerah'];
const rows: readonly (readonly Typed[])[] = [
  [1, 'Ibu sehat', 'Angka kematian ibu', 'Kasus', '20', '18', 'Dinas Kesehatan'], [2, 'Balita sehat', 'Prevalensi tengkes', 'Persen', '14', '12', 'Dinas Kesehatan'],
  [3, 'Sekolah bermutu', 'Rata-rata lama sekolah', 'Tahun', '8', '8,2', 'Dinas Pendidikan'], [4, 'Jalan mulus', 'Jalan mantap', 'Persen', '80', '82', 'Dinas PUPR'],
];
/** The table with one column's head and cells changed. */
const changed = (column: number, head: Typed, cells: readonly Typed[]): readonly (readonly Typed[])[] => [header, ...rows].map((row, at) => row.map((value, place) => (place === column ? (at === 0 ? head : cells[at - 1]) : value)));
const same = (value: Typed): Typed[] => rows.map(() => value);

describe('a table is read surely', () => {
  test('where every column holds what its header says', () => {
    const reading = read([header, ...rows]);
    expect([reading.confidence >= sure, reasons(reading)]).toEqual([true, ['kepala', 'kolomIndikator', 'kolomUraian', 'kolomOpd', 'terbaca', 'semuaJelas']]);
  });
  test.each([
    ['four columns and three rows', [['No', 'Indikator', 'Target', 'Satuan'], [1, 'Nilai kinerja', 80.01, 'Nilai'], [2, 'Opini audit', 100, 'WTP'], [3, 'Tingkat kematangan', 3.3, 'Level']]],
    ['agencies and what they answer for', [['No', 'Perangkat Daerah', 'Indikator', 'Kode'], ...rows.map((row, at) => [at + 1, row[6], row[2], `P-0${at}`])]],
    ['a signature at its foot', [header, ...rows, [], [], ['', '', '', '', '', 'Contoh, 2 Januari 2025'], ['', '', '', '', '', 'Kepala Badan']]],
    ['labels beside it that repeat', [[...header, 'Pilar', 'Status capaian'], ...[...rows, ...rows, ...rows].map((row, at) => [at + 1, ...row.slice(1, 2), `Persentase layanan ${at}`, ...row.slice(3), `Pilar ${at % 2} pembangunan manusia`, at % 3 === 0 ? 'Belum tercapai' : 'Sudah tercapai'])]],
  ] as const)('… %s', (_, table) => expect(read(table).confidence).toBeGreaterThanOrEqual(sure));
  test('… and so is nearly every drawn one', () => {
    const unsure = fc.sample(anyCase, { seed: 7, numRuns: 300 }).filter((of) => {
      const result = readSheet(draw(of).grid);
      return !isReading(result) || result.confidence < sure;
    });
    expect(unsure.length).toBeLessThanOrEqual(3);
  }, 180_000);
});

describe('a table is in doubt', () => {
  test.each([
    ['two columns of sentences are of no known head', oddRows, 'kolomTakDikenal'],
    ['the unit’s column holds figures', changed(3, 'Satuan', ['20', '14', '8', '80']), 'isiLain'],
    ['the targets are sentences', changed(4, 'Target 2025', same('Terlaksananya seluruh kegiatan pelayanan kesehatan')), 'isiLain'],
    ['the agencies’ column holds figures', changed(6, 'Perangkat Daerah', [12, 14, 16, 18]), 'isiLain'],
    ['the amounts are words', changed(5, 'Pagu 2025', same('Dana desa')), 'isiLain'],
    ['many of its rows are not understood', [['Uraian', 'Satuan', 'Target 2025', 'Target 2026', 'Target 2027'], ['Program Satu', '', '', '', ''], ...Array.from({ length: 4 }, (_, at) => [`Sesuatu ${at}`, 'Orang', '1', '2', '3'])], 'terbaca'],
  ] as const)('where %s', (_, table, why) => {
    const reading = read(table);
    expect(reasons(reading)).toContain(why);
    expect(reading.confidence).toBeLessThan(sure);
  });
});

const files = ['deliserdang-evaluasi-renja.xlsx', 'madiun-template-sasaran-indikator.xlsx', 'pasangkayu-renstra.xlsx', 'sidoarjo-pjpk.xlsx', 'sumedang-tc14.xlsx', 'sumedang-tc27-diskominfo.xlsx'];
describe.skipIf(files.some((file) => publishedPath(file) === null))('published workbooks', () => {
  test.each(files)('%s opens no mapping dialog for nothing', async (file) => {
    for (const reading of readTables(await publishedSheets(file)).flat().filter(isReading)) expect([reading.sheet, reading.confidence >= sure]).toEqual([reading.sheet, true]);
  });
});
