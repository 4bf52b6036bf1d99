import { describe, expect, test } from 'vitest';
import { gatherTables, isReading, readTables, rereadCells, sure, type Grid, type NoReading, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

type Rows = readonly (readonly Typed[])[];
const read = (...grids: readonly Grid[]): readonly (Reading | NoReading)[] => readTables(grids).flat();
const said = (results: readonly (Reading | NoReading)[]): unknown => results.map((one) => (isReading(one) ? one.continues ?? 'begins' : one.refused));
const titles = (result: Reading | NoReading | undefined): unknown => (result && isReading(result) ? result.plan.items.map(({ title }) => title) : null);

const flatHead: readonly Typed[] = ['Kode', 'Program/Kegiatan', 'Indikator', 'Satuan', '2026', '2026 (Rp)', '2027', '2027 (Rp)', 'Perangkat Daerah'];
const program = (nth: number, opd = 'Dinas Pendidikan'): readonly Typed[] => [`1.01.0${nth}`, `Program Pengelolaan ${nth}`, `Persentase capaian ${nth}`, '%', 80 + nth, 1e9 + nth, 81 + nth, 1.1e9 + nth, opd];
const first = gridOf([['RENCANA PROGRAM'], flatHead, program(1), program(2), program(3)], { sheet: 'Hal 1' });
const page = (rows: Rows, facts: { readonly sheet?: string; readonly origin?: string; readonly merges?: readonly string[] } = {}): Grid => gridOf(rows, { sheet: 'Hal 2', ...facts });

const tall: Rows = [['MATRIKS RPJMD'], ['Tujuan', 'Sasaran', 'Program', 'Indikator', 'Satuan', 2026, 2027, 'OPD'], ['Meningkatnya mutu SDM', 'Meningkatnya mutu pendidikan', 'Program A', 'Persen A', '%', 1, 2, 'Disdik'], ['', '', 'Program B', 'Persen B', '%', 1, 2, 'Disdik']];

describe('a sheet without a header goes on with the table of the sheet before it', () => {
  test('where its columns hold the same: codes, names, units, targets, amounts, agencies', () => {
    const [, second] = read(first, page([program(4), program(5), program(6)]));
    expect(second && isReading(second) ? [second.continues, second.headless, second.kind, second.confidence >= sure, second.unread] : second).toEqual(['Hal 1', true, 'renstra-datar', true, []]);
    expect(titles(second)).toEqual(['Program Pengelolaan 4', 'Program Pengelolaan 5', 'Program Pengelolaan 6']);
  });
  test('… and says so among its reasons', () => {
    const [, second] = read(first, page([program(4), program(5)]));
    expect(second && isReading(second) ? second.reasons[0] : null).toEqual({ key: 'alasan.tanpaKepala', params: { sheet: 'Hal 1', percent: 100 } });
  });
  test('… over several sheets, under what stands open, to a table of one plan', () => {
    const grids = [
      gridOf(tall, { sheet: '1' }),
      gridOf([['', '', 'Program C', 'Persen C', '%', 1, 2, 'Disdik'], ['', 'Meningkatnya kesehatan', 'Program D', 'Persen D', '%', 1, 2, 'Dinkes']], { sheet: '2' }),
      gridOf([['Meningkatnya ekonomi', 'Meningkatnya daya beli', 'Program E', 'Persen E', '%', 1, 2, 'Disdag'], ['', '', 'Program F', 'Persen F', '%', 1, 2, 'Disdag']], { sheet: '3' }),
    ];
    const [table, ...more] = gatherTables(readTables(grids).flat().map((result) => ({ result, place: result.sheet })));
    expect(more).toEqual([]);
    expect(table && 'table' in table ? [table.places, table.table.plan.items.map(({ id, title }) => `${id} ${title}`)] : table).toEqual([['1', '2', '3'], [
      'tujuan-1 Meningkatnya mutu SDM', 'tujuan-1/sasaran-1 Meningkatnya mutu pendidikan', 'tujuan-1/sasaran-1/program-1 Program A', 'tujuan-1/sasaran-1/program-2 Program B',
      'tujuan-1/sasaran-1/program-3 Program C', 'tujuan-1/sasaran-2 Meningkatnya kesehatan', 'tujuan-1/sasaran-2/program-1 Program D',
      'tujuan-2 Meningkatnya ekonomi', 'tujuan-2/sasaran-1 Meningkatnya daya beli', 'tujuan-2/sasaran-1/program-1 Program E', 'tujuan-2/sasaran-1/program-2 Program F',
    ]]);
  });
  test.each<[string, Rows]>([
    ['the numbers of the columns alone', [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)']]],
    ['the title again', [['RENCANA PROGRAM'], []]],
    ['“Lanjutan”', [['Lanjutan Tabel 5.1']]],
  ])('… below %s', (_, above) => {
    const results = read(first, page([...above, program(4), program(5)]));
    expect(said(results)).toEqual(['begins', 'Hal 1']);
    expect(titles(results[1])).toEqual(['Program Pengelolaan 4', 'Program Pengelolaan 5']);
  });
  test('… where its rows stand from another column on', () => expect(said(read(first, page([program(4), program(5)], { origin: 'C4' })))).toEqual(['begins', 'Hal 1']));
  test('… with a total and a signature at its foot', () => {
    const foot: Rows = [['', 'JUMLAH', '', '', '', 2e9, '', 2.2e9], [], ['', '', '', '', '', '', 'Contoh, 12 Januari 2026'], ['', '', '', '', '', '', 'NIP. 19700101 199003 1 001']];
    const results = read(first, page([program(4), program(5), ...foot]));
    expect(said(results)).toEqual(['begins', 'Hal 1']);
    expect(titles(results[1])).toEqual(['Program Pengelolaan 4', 'Program Pengelolaan 5']);
  });
  test('… behind an empty sheet', () => expect(said(read(first, gridOf([], { sheet: 'Kosong' }), page([program(4), program(5)])))).toEqual(['begins', 'kosong', 'Hal 1']));
  test('… an agency’s name that the table has not had yet is one', () => expect(said(read(first, page([program(4, 'Disdag'), program(5, 'DP3AP2KB')])))).toEqual(['begins', 'Hal 1']));
});

describe('a sheet without a header begins inside a program', () => {
  const more = (name: string, opd = 'Dinas Pendidikan'): readonly Typed[] => ['', '', name, '%', 71, '', 72, '', opd];
  const owners = (result: Reading | NoReading | undefined): unknown => (result && isReading(result) ? [result.continues, result.plan.indikator.map(({ name, itemId }) => [name, itemId])] : result);

  test('whose code and amounts stand on the sheet before', () => {
    const [, second] = read(first, page([more('Angka putus sekolah'), more('Rasio guru'), more('Rasio kelas'), program(4), more('Angka melek huruf')]));
    expect(owners(second)).toEqual(['Hal 1', [['Angka putus sekolah', 'program-1.01.03'], ['Rasio guru', 'program-1.01.03'], ['Rasio kelas', 'program-1.01.03'], ['Persentase capaian 4', 'program-1.01.04'], ['Angka melek huruf', 'program-1.01.04']]]);
  });
  test('… and has nothing else', () => expect(owners(read(first, page([more('Angka putus sekolah'), more('Rasio guru')]))[1])).toEqual(['Hal 1', [['Angka putus sekolah', 'program-1.01.03'], ['Rasio guru', 'program-1.01.03']]]));
  test('… where the table has such rows too, and amounts merged down over them', () => {
    const merged = gridOf([['RENCANA PROGRAM'], flatHead, program(1), more('Rasio murid'), program(2), more('Rasio ruang')], { sheet: 'Hal 1', merges: ['F3:F4', 'H3:H4', 'F5:F6', 'H5:H6', 'A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'] });
    expect(owners(read(merged, page([more('Angka putus sekolah'), more('Rasio guru'), program(3)]))[1])).toEqual(['Hal 1', [['Angka putus sekolah', 'program-1.01.02'], ['Rasio guru', 'program-1.01.02'], ['Persentase capaian 3', 'program-1.01.03']]]);
  });
  test.each<[string, Rows]>([
    ['further rows without the units and the agencies that every row has', [['', '', 'Jumlah peserta', '', 71, '', 72], ['', '', 'Jumlah panitia', '', 12, '', 14], ['', '', 'Jumlah narasumber', '', 3, '', 4]]],
    ['programs of their own without codes and amounts', [4, 5, 6, 7].map((nth) => ['', `Program ${nth}`, `Persentase ${nth}`, '%', 80, '', 81, '', 'Dinas Pendidikan'])],
    ['a list of goods', [['', '', 'Kertas HVS', 'rim', 10, '', 12, '', 'Toko Maju'], ['', '', 'Tinta', 'botol', 4, '', 6, '', 'Toko Maju']]],
    ['names and shares of people', [['', '', 'Budi Santoso', 'Ketua', 50, '', 50, '', 'Jakarta'], ['', '', 'Ani Wijaya', 'Anggota', 50, '', 50, '', 'Bandung']]],
    ['a title of another document', [['RENCANA PROGRAM DINAS LAIN'], program(4), program(5)]],
  ])('… not %s', (_, rows) => expect(read(first, page(rows)).map((one) => ('refused' in one ? 'refused' : one.continues ?? 'begins'))).toEqual(['begins', 'refused']));
});

describe('a sheet without a header that is something else is refused', () => {
  const people = (count: number): Rows => Array.from({ length: count }, (_, at) => [at + 1, `Pegawai ${'abcdefgh'.charAt(at)} Santoso`, `19680${at}12 199003 1 004`, 'Penata Tk. I', 'III/d', 'Kepala Subbagian', 3.5e6, 'S1', 'Dinas Pendidikan']);
  test.each<[string, Rows]>([
    ['a list of employees', people(6)],
    ['a short one', people(2)],
    ['notes of a meeting', [['Catatan rapat 3 Maret'], ['1. Target IPM diperiksa lagi'], ['2. Pagu menunggu TAPD']]],
    ['a schedule', Array.from({ length: 5 }, (_, at) => [at + 1, `Penyusunan bab ${at}`, 'Bappeda', '1/3/2026', '15/3/2026', '', '', '', 'selesai'])],
    ['the same rows with other figures', [1, 2, 3].map((nth) => program(nth).map((value) => (typeof value === 'number' ? value + 7 : value)))],
    ['amounts where the table has targets', [4, 5, 6].map((nth) => [...program(nth).slice(0, 4), 3e9, 1e9, 4e9, 1e9, 'Dinas Pendidikan'])],
    ['fewer columns', [4, 5, 6].map((nth) => program(nth).slice(0, 5))],
    ['more columns', [4, 5, 6].map((nth) => [...program(nth), 'Kecamatan A', 12, 14])],
    ['columns in another order', [4, 5, 6].map((nth) => [...program(nth)].reverse())],
    ['goods and their prices', [4, 5, 6].map((nth) => [`5.1.0${nth}`, 'Kertas HVS', 'Rim', 'buah', 10, 45_000, 12, 50_000, 'Toko Maju'])],
    ['another table, by its title', [['Tabel 9.9 Realisasi'], program(4), program(5)]],
    ['a single line', [program(4).slice(0, 6)]],
  ])('%s', (_, rows) => expect(read(first, page(rows)).map((one) => ('refused' in one ? 'refused' : one.continues ?? 'begins'))).toEqual(['begins', 'refused']));

  test('a table of words alone has nothing that tells', () => {
    const words: Rows = [['Tujuan', 'Sasaran', 'Strategi', 'Arah Kebijakan'], ['Tujuan a', 'Sasaran a', 'Strategi a', 'Arah a'], ['', '', 'Strategi b', 'Arah b']];
    expect(read(gridOf(words, { sheet: '1' }), page([['', '', 'Ketua rapat', 'Bapak Sekda'], ['', '', 'Notulis', 'Ibu Kabid'], ['', '', 'Anggota', 'Semua']])).map((one) => 'refused' in one)).toEqual([false, true]);
  });
  test('where a sheet of something else stands between', () => expect(said(read(first, gridOf([['Catatan rapat']], { sheet: 'Catatan' }), page([program(4), program(5)])))).toEqual(['begins', 'bukan-tabel', 'tanpa-baris-kepala']));
  test('where no table stands before it', () => expect(said(read(page([program(4), program(5)]), { ...first, sheet: 'Hal 1' }))).toEqual(['tanpa-baris-kepala', 'begins']));
});

describe('a table without a header is refused with its reason', () => {
  const rows: Rows = [['1.01.02', 'Program Pengelolaan Pendidikan', 'APM', '%', 90, 91, 92, 'Dinas Pendidikan'], ['1.02.02', 'Program Kesehatan', 'UHH', 'tahun', 70, 71, 72, 'Dinas Kesehatan'], ['1.03.02', 'Program SDA', 'Irigasi baik', '%', 60, 61, 62, 'DPUPR']];
  test('however few its rows', () => expect([rows, rows.slice(0, 2)].map((some) => said(read(gridOf(some))))).toEqual([['tanpa-baris-kepala'], ['tanpa-baris-kepala']]));
  test('a header that is not known is another reason', () => expect(said(read(gridOf([['Sandi', 'Hal', 'Tolok', 'Ukuran', 'Lalu', 'Kini', 'Nanti', 'Siapa'], ...rows, ...rows])))).toEqual(['tanpa-kepala']));
  test('lines of text are no table', () => expect(said(read(gridOf([['Kepada Yth.', 'Kepala', 'Bappeda', 'di tempat'], ['dengan', 'hormat', 'bersama', 'ini']])))).toEqual(['bukan-tabel']));
});

describe('cells of a table before a sheet without a header', () => {
  test('are read anew with it: what they hold tells whether the sheet goes on with them', () => {
    const [before] = read(first, page([program(4), program(5)]));
    const changed = gridOf([['RENCANA PROGRAM'], flatHead, program(1), program(2), [...program(3).slice(0, 4), 70, ...program(3).slice(5)]], { sheet: 'Hal 1' });
    expect(before && isReading(before) ? rereadCells(before, changed, [{ row: 4, column: 4 }]) : 'no table').toBeNull();
  });
  test('are read by themselves where the next sheet can be no page', () => {
    const [before, ...rest] = read(first, gridOf([['Catatan rapat']], { sheet: 'Catatan' }));
    const changed = gridOf([['RENCANA PROGRAM'], flatHead, program(1), program(2), [...program(3).slice(0, 4), 70, ...program(3).slice(5)]], { sheet: 'Hal 1' });
    const again = before && isReading(before) ? rereadCells(before, changed, [{ row: 4, column: 4 }], [before, ...rest]) : null;
    expect(again?.plan.indikator[2]?.targets[2026]?.raw).toBe('70');
  });
});

describe('a sheet with a header behind one without', () => {
  const second = gridOf([['', '', 'Program C', 'Persen C', '%', 1, 2, 'Disdik'], ['', 'Meningkatnya kesehatan', 'Program D', 'Persen D', '%', 1, 2, 'Dinkes']], { sheet: '2' });
  const ids = (result: Reading | NoReading | undefined): unknown => (result && isReading(result) ? [result.continues, result.plan.items.map(({ id }) => id)] : result);
  test('goes on with that', () => {
    const third = gridOf([tall[1] ?? [], ['', '', 'Program E', 'Persen E', '%', 1, 2, 'Dinkes']], { sheet: '3' });
    expect(ids(read(gridOf(tall, { sheet: '1' }), second, third)[2])).toEqual(['2', ['tujuan-1/sasaran-2/program-2']]);
  });
  test('… and begins anew where it begins a cascade of its own', () => {
    const third = gridOf([tall[1] ?? [], ['Meningkatnya ekonomi', 'Meningkatnya daya beli', 'Program E', 'Persen E', '%', 1, 2, 'Disdag']], { sheet: '3' });
    expect(ids(read(gridOf(tall, { sheet: '1' }), second, third)[2])).toEqual([undefined, ['tujuan-1', 'tujuan-1/sasaran-1', 'tujuan-1/sasaran-1/program-1']]);
  });
});
