import { expect, test } from 'vitest';
import { isReading, joinPages, readSheet } from '../../../src/matrix';
import { speak } from '../../../src/strings';
import { columnLines } from '../../../src/taskpane/mapping/why-columns';
import { unreadColumnsOf } from '../../../src/taskpane/model/unread-columns';
import { gridOf } from '../../support/grid';

const result = readSheet(gridOf([
  ['Wilayah kerja', 'Program', 'Indikator', 'Satuan', '2026', 'Pagu 2026', 'Target 2027', 'cek', 'Perangkat Daerah'],
  ...['satu', 'dua', 'tiga'].map((name) => [`Dusun ${name}`, `Program ${name}`, `Angka ${name}`, '%', '14', '5.000.000', '12', '√', 'Dinas Kesehatan']),
]));
if (!isReading(result)) throw new Error(result.refused);

test('the pane names the columns that may hold part of the plan, and no ticks', () => {
  expect(unreadColumnsOf(joinPages([result]), speak('id'))).toBe('Kolom tidak dikenali, padahal berisi: A “Wilayah kerja”.');
  expect(unreadColumnsOf(joinPages([result]), speak('en'))).toBe('Columns with content that were not recognised: A “Wilayah kerja”.');
  expect(unreadColumnsOf(joinPages([{ ...result, unreadColumns: [] }]), speak('id'))).toBeNull();
});

test('the mapping dialog says of each column why it is read so, from left to right', () => {
  expect(columnLines(result, speak('id')).map(({ line }) => line)).toEqual([
    'A: tidak dibaca (kepalanya tidak dikenali)', 'B: Uraian (kepalanya menyebutnya)', 'C: Indikator (kepalanya menyebutnya)', 'D: Satuan (kepalanya menyebutnya)',
    'E: Target 2026 (kepalanya hanya tahun, dan isinya bukan uang)', 'F: Pagu 2026 (kepalanya menyebutnya)', 'G: Target 2027 (kepalanya menyebutnya)', 'H: tidak dibaca (kepalanya tidak dikenali)', 'I: OPD penanggung jawab (kepalanya menyebutnya)',
  ]);
});
