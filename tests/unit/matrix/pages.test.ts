import { describe, expect, test } from 'vitest';
import { gatherTables, isReading, readTables, type Grid, type Table } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

type Rows = readonly (readonly Typed[])[];
const sheet = (name: string, ...rows: Rows): Grid => gridOf(rows, { sheet: name });
const tablesOf = (...grids: readonly Grid[]): readonly Table[] => gatherTables(readTables(grids).flat().map((result) => ({ result, place: result.sheet }))).flatMap((found) => ('table' in found ? [found.table] : []));
const only = (...grids: readonly Grid[]): Table => {
  const [table, ...more] = tablesOf(...grids);
  if (!table || more.length > 0) throw new Error(`${more.length + 1} tables, or none`);
  return table;
};

describe('a list of indicators over several sheets', () => {
  const head: Rows = [['No', 'Indikator Kinerja Utama', 'Satuan', '2025', '2026']];
  const titled: Rows = [['Tabel 4.2 Indikator Kinerja Utama Tahun 2025-2026'], ...head];
  const first: Rows = [[1, 'Angka Kemiskinan', '%', '9', '8'], [2, 'Indeks Gini', 'Poin', '0,3', '0,29']];
  const pages = (...others: readonly Grid[]): readonly (string | undefined)[] => readTables([sheet('IKU', ...titled, ...first), ...others]).flat().filter(isReading).map(({ continues }) => continues);

  test('goes on where its numbers do, and every indicator has an id of its own', () => {
    const table = only(sheet('IKU', ...titled, ...first), sheet('Lembar2', ...head, [3, 'Nilai SAKIP', 'Nilai', '64', '65']), sheet('Lembar3', ...titled, [4, 'Opini BPK', 'Predikat', 'WTP', 'WTP']));
    expect(table.plan.indikator.map(({ id, name }) => [id, name])).toEqual([['indikator#1', 'Angka Kemiskinan'], ['indikator#2', 'Indeks Gini'], ['indikator#3', 'Nilai SAKIP'], ['indikator#4', 'Opini BPK']]);
    expect(table.cellOf('indikator#4', { field: 'target', year: 2026 })).toEqual({ page: 2, row: 2, column: 4 });
  });
  test('goes on without numbers where the sheets have one name, or only the first has a title', () => {
    const bare: Rows = [['Indikator Kinerja Utama', 'Satuan', '2025', '2026']];
    const goOn = (...grids: readonly Grid[]): boolean => tablesOf(...grids).length === 1;
    expect(goOn(sheet('IKU 1', ...bare, ['Angka Kemiskinan', '%', '9', '8']), sheet('IKU 2', ...bare, ['Indeks Gini', 'Poin', '0,3', '0,2']))).toBe(true);
    expect(goOn(sheet('Lampiran', ['Tabel 4.2 Indikator Kinerja Utama'], ...bare, ['Angka Kemiskinan', '%', '9', '8']), sheet('Sambungan', ...bare, ['Indeks Gini', 'Poin', '0,3', '0,2']))).toBe(true);
    expect(goOn(sheet('Kota', ...bare, ['Angka Kemiskinan', '%', '9', '8']), sheet('Desa', ...bare, ['Indeks Gini', 'Poin', '0,3', '0,2']))).toBe(false);
  });
  test('is another list where numbers begin anew, a title or the sheet says so, or the same indicators come again', () => {
    expect(pages(sheet('Lembar2', ...head, [1, 'Nilai SAKIP', 'Nilai', '64', '65']))).toEqual([undefined, undefined]);
    expect(pages(sheet('Lembar2', ['Tabel 4.3 Indikator Kinerja Kunci'], ...head, [3, 'Nilai SAKIP', 'Nilai', '64', '65']))).toEqual([undefined, undefined]);
    expect(pages(sheet('Dinas Kesehatan', ...head, [3, 'Nilai SAKIP', 'Nilai', '64', '65']))).toEqual([undefined, undefined]);
    expect(pages(sheet('Lembar2', ...head, [3, 'Angka Kemiskinan', '%', '9', '8']))).toEqual([undefined, undefined]);
  });
});

describe('a long table over several sheets', () => {
  const head: Rows = [['Sasaran', 'Indikator', 'Satuan', 'Tahun', 'Target', 'OPD']];
  const row = (sasaran: string, indikator: string, year: number, target: string): readonly Typed[] => [sasaran, indikator, indikator === '' ? '' : 'Poin', year, target, indikator === '' ? '' : 'Dinas Kesehatan'];
  test.each([['filled down', 'Meningkatnya layanan', 'Indeks Kepuasan'], ['left blank', '', '']])('has one indicator whose years stand on two of them, words %s', (_, sasaran, indikator) => {
    const table = only(
      sheet('Hal 1', ...head, row('Meningkatnya layanan', 'Indeks Kepuasan', 2025, '80'), row(sasaran, indikator, 2026, '81')),
      sheet('Hal 2', ...head, row(sasaran, indikator, 2027, '82'), row('', 'Waktu tunggu', 2025, '12'), row('', indikator === '' ? '' : 'Waktu tunggu', 2026, '11')),
    );
    expect(table.plan.years).toEqual([2025, 2026, 2027]);
    expect(table.period).toEqual({ first: 2025, last: 2027 });
    expect(table.plan.indikator.map(({ id, name, satuan, targets }) => [id, name, satuan, ...Object.values(targets).map(({ raw }) => raw)])).toEqual([
      ['sasaran-1#1', 'Indeks Kepuasan', 'Poin', '80', '81', '82'], ['sasaran-1#2', 'Waktu tunggu', 'Poin', '12', '11', ''],
    ]);
    expect([2025, 2027].map((year) => table.cellOf('sasaran-1#1', { field: 'target', year }))).toEqual([{ page: 0, row: 1, column: 4 }, { page: 1, row: 1, column: 4 }]);
    expect(table.ownerAt({ page: 1, row: 1, column: 4 })).toEqual({ owner: 'sasaran-1#1', field: { field: 'target', year: 2027 } });
    expect(table.unread).toEqual([]);
  });
});

describe('a first sheet that shows few levels', () => {
  const head: Rows = [['Tujuan/Sasaran/Program', '', '', 'Indikator', '2025', '2026']];
  test('is read by what the sheets behind it show', () => {
    const on = (name: string, ...rows: Rows): Grid => gridOf([...head, ...rows], { sheet: name, merges: ['A1:C1'] });
    const table = only(
      on('Hal 1', ['Terwujudnya kesehatan', '', '', 'Usia Harapan Hidup', '70', '71'], ['', '', '', 'Indeks Kesehatan', '0,8', '0,9']),
      on('Hal 2', ['', 'Meningkatnya layanan', '', 'Indeks Kepuasan', '80', '81'], ['', '', 'Program Upaya Kesehatan', 'Cakupan layanan', '90', '91']),
    );
    expect(table.plan.items.map(({ level, title, parentId }) => [level, title, parentId])).toEqual([
      ['tujuan', 'Terwujudnya kesehatan', null], ['sasaran', 'Meningkatnya layanan', 'tujuan-1'], ['program', 'Program Upaya Kesehatan', 'tujuan-1/sasaran-1'],
    ]);
    expect(table.plan.indikator.map(({ id }) => id)).toEqual(['tujuan-1#1', 'tujuan-1#2', 'tujuan-1/sasaran-1#1', 'tujuan-1/sasaran-1/program-1#1']);
  });
  test('sheets of one form that begin anew stay tables of their own', () => {
    const of = (name: string): Grid => gridOf([[`Cascading ${name}`], ...head, ['Terwujudnya kesehatan', '', '', 'Usia Harapan Hidup', '70', '71'], ['', 'Meningkatnya layanan', '', 'Indeks Kepuasan', '80', '81']], { sheet: name, merges: ['A2:C2'] });
    expect(tablesOf(of('Dinas A'), of('Dinas B')).map(({ plan }) => plan.items.map(({ level }) => level))).toEqual([['tujuan', 'sasaran'], ['tujuan', 'sasaran']]);
  });
});

describe('a flat table over several sheets', () => {
  const head: Rows = [['Kode', 'Program/Kegiatan', 'Indikator', 'Satuan', '2026', '2026 (Rp)', 'Perangkat Daerah']];
  const titled: Rows = [['RENCANA PROGRAM KABUPATEN CONTOH'], ...head];
  const row = (nth: number): readonly Typed[] => [`1.01.0${nth}`, `Program Pengelolaan ${nth}`, `Persentase capaian ${nth}`, '%', 80 + nth, 1e9 + nth, 'Dinas Pendidikan'];
  const joined = (before: string, name: string, rows: Rows = [...head, row(3), row(4)], from: Rows = titled): boolean => tablesOf(sheet(before, ...from, row(1), row(2)), sheet(name, ...rows)).length === 1;

  test.each([['Hal 1', 'Hal 2'], ['Program', 'Program (2)'], ['TC14-3', 'TC14-4'], ['Tabel', 'Tabel (lanjutan)'], ['Sheet1', 'Sheet2']])('goes on from %s to %s', (before, name) => expect(joined(before, name, name === 'Sheet2' ? undefined : [...head, row(7), row(8)])).toBe(true));
  test('… with the same title, or one that says it', () => {
    expect(joined('Hal 1', 'Hal 2', [...titled, row(3), row(4)])).toBe(true);
    expect(joined('A', 'B', [['Lanjutan'], ...head, row(3), row(4)])).toBe(true);
  });
  test('… under the row of an agency', () => expect(joined('Hal 1', 'Hal 2', [...head, ['DINAS PENDIDIKAN'], row(3), row(4)])).toBe(true));
  test('… of misi and tujuan, where a misi begins a sheet', () => {
    const tall: Rows = [['Misi', 'Tujuan', 'Indikator', 'Satuan', '2026']];
    expect(tablesOf(sheet('Hal 1', ...tall, ['Misi a', 'Tujuan a', 'Indeks a', 'Poin', 1], ['', 'Tujuan b', 'Indeks b', 'Poin', 1]), sheet('Hal 2', ...tall, ['Misi b', 'Tujuan c', 'Indeks c', 'Poin', 1], ['', 'Tujuan d', 'Indeks d', 'Poin', 1])).length).toBe(1);
  });
  test.each([['Dinas A', 'Dinas B'], ['OPD 1', 'OPD 2'], ['Hal 1', 'Hal 3'], ['RKPD 2025', 'RKPD 2026'], ['1', '2'], ['Prioritas', 'Penunjang'], ['Draf 1', 'Draf 2']])('does not go on from %s to %s', (before, name) => expect(joined(before, name, [...head, row(7), row(8)])).toBe(false));
  test('is another table by its title, by its heads, by numbers that begin anew, or with the same rows once more', () => {
    expect(joined('Hal 1', 'Hal 2', [['RENCANA PROGRAM KABUPATEN LAIN'], ...head, row(3), row(4)])).toBe(false);
    expect(joined('Hal 1', 'Hal 2', [['Kode', 'Program/Kegiatan', 'Indikator', 'Satuan', '2027', '2027 (Rp)', 'Perangkat Daerah'], row(3), row(4)])).toBe(false);
    expect(joined('Hal 1', 'Hal 2', [...head, row(1), row(2)])).toBe(false);
    const numbered = (nth: number, no: number): readonly Typed[] => [no, ...row(nth).slice(1)];
    const heads: Rows = [['No', ...(head[0] ?? []).slice(1)]];
    const pages = (no: number): number => tablesOf(sheet('Hal 1', ...heads, numbered(1, 1), numbered(2, 2)), sheet('Hal 2', ...heads, numbered(3, no), numbered(4, no + 1))).length;
    expect([pages(3), pages(1)]).toEqual([1, 2]);
  });
  test('is another table on a sheet that Excel has named, where nothing counts on', () => {
    expect(joined('Sheet1', 'Sheet2', [...head, row(7), row(8)])).toBe(false);
    expect(joined('Sheet1', 'Sheet2', [...titled, row(3), row(4)])).toBe(false);
  });
});

describe('a table that says again what stood open', () => {
  const head: Rows = [['Tujuan', 'Sasaran', 'Program', 'Indikator', 'Satuan', '2026']];
  const first = sheet('A', ['MATRIKS RPJMD KABUPATEN CONTOH'], ...head, ['Meningkatnya mutu', 'Mutu sekolah', 'Program A', 'Persen A', '%', 1], ['', '', 'Program B', 'Persen B', '%', 1]);
  const count = (title: string | null, ...rows: Rows): number => tablesOf(first, sheet('B', ...(title === null ? [] : [[title]]), ...head, ...rows)).length;
  const again: readonly Typed[] = ['Meningkatnya mutu', 'Mutu guru', 'Program C', 'Persen C', '%', 1];

  test('goes on under no title, the same, or one that says so', () => expect([null, 'MATRIKS RPJMD KABUPATEN CONTOH', 'Lanjutan', 'MATRIKS RPJMD KABUPATEN CONTOH (lanjutan)'].map((title) => count(title, again))).toEqual([1, 1, 1, 1]));
  test('is a document of its own under another title, whatever it says again', () => {
    expect([again, ['Meningkatnya mutu', 'Mutu sekolah', 'Program C', 'Persen C', '%', 1]].map((row) => count('MATRIKS RENSTRA DINAS PENDIDIKAN', row))).toEqual([2, 2]);
  });
  test('… and under a table’s own number, even where a cell is left blank', () => {
    const blank: readonly Typed[] = ['', 'Mutu guru', 'Program C', 'Persen C', '%', 1];
    expect([count('Kabupaten Contoh', blank), count('Tabel 5.9 Program Penunjang', blank)]).toEqual([1, 2]);
  });
  test('is a copy with the same rows once more', () => expect(count(null, ['Meningkatnya mutu', 'Mutu sekolah', 'Program A', 'Persen A', '%', 2], ['', '', 'Program B', 'Persen B', '%', 3])).toBe(2));
  test('in one column for all levels, falls into line only under the same title', () => {
    const shared: Rows = [['Tujuan/Sasaran/Program', 'Indikator', 'Satuan', '2026']];
    const tables = (title: string): number => tablesOf(sheet('A', ['RENSTRA DINAS A'], ...shared, ['Tujuan 1: Mutu', 'Indeks', 'Poin', 1], ['Sasaran 1: Sekolah', 'Persen', '%', 1]), sheet('B', [title], ...shared, ['Program 1: Guru', 'Persen guru', '%', 1], ['Program 2: Kelas', 'Persen kelas', '%', 1])).length;
    expect([tables('RENSTRA DINAS A'), tables('RENSTRA DINAS B')]).toEqual([1, 2]);
  });
});
