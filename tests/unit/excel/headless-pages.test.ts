import { describe, expect, test } from 'vitest';
import { picturesOf } from '../../../src/excel/reading/picture';
import { gridOf, type Typed } from '../../support/grid';

const head: readonly Typed[] = ['Kode', 'Program', 'Indikator', 'Satuan', '2026', '2026 (Rp)', '2027', '2027 (Rp)', 'Perangkat Daerah'];
const program = (nth: number): readonly Typed[] => [`1.01.0${nth}`, `Program Pengelolaan ${nth}`, `Persentase capaian ${nth}`, '%', 80 + nth, 1e9, 81 + nth, 1.1e9, 'Dinas Pendidikan'];
const sheet = (id: string, name: string, rows: readonly (readonly Typed[])[]) => ({ id, name, grid: gridOf(rows, { sheet: name }) });

describe('the pane', () => {
  test('shows a sheet without a header as a page of the table before it, and says of another why it is none', () => {
    const people: readonly (readonly Typed[])[] = [['Adi', 'III/d', '19680112 199003 1 004', 'S1', 45, 'ya'], ['Budi', 'IV/a', '19700112 199103 1 004', 'S2', 47, 'ya']];
    const { tables, unread } = picturesOf([sheet('a', 'Hal 1', [head, program(1), program(2)]), sheet('b', 'Hal 2', [program(3), program(4)]), sheet('c', 'Pegawai', people)], { mappings: [], mutes: [] });
    expect(tables.map(({ sheets, table }) => [sheets.map(({ name }) => name), table.plan.items.map(({ title }) => title)])).toEqual([[['Hal 1', 'Hal 2'], [1, 2, 3, 4].map((nth) => `Program Pengelolaan ${nth}`)]]);
    expect(unread.map(({ name, refused }) => [name, refused])).toEqual([['Pegawai', 'tanpa-baris-kepala']]);
  });
});
