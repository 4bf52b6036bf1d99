import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMapping, isReading, mappingAt, mappingOf, doublesIn, matchMapping, readHeaderOnly, readSheet, readTables, saveMapping, sure, type Grid, type Reading, type SavedMapping, type SheetMapping } from '../../../src/matrix';
import type { FieldRef } from '../../../src/plan';
import { gridOf, tc14Header, tc14HeaderMerges, tc14Row, type Typed } from '../../support/grid';
import { oddRows } from '../../support/odd-sheet';
import { absent, realSheet } from '../../support/real-sheet';
import { withColumn, withColumnMoved, withoutColumn, withoutRow, withRow } from '../../support/reshape';

function reading(grid: Grid, saved?: SavedMapping): Reading {
  const result = readSheet(grid, saved ? { corrections: new Map([[grid.sheet, [saved]]]) } : {});
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

/** A mapping with some columns' uses changed, by header. */
function changed(mapping: SheetMapping, uses: Readonly<Record<string, FieldRef | null>>): SheetMapping {
  return { ...mapping, columns: mapping.columns.map((column) => (column.header in uses ? { ...column, use: uses[column.header] ?? null } : column)) };
}

const odd = gridOf(oddRows, { sheet: 'Kinerja' });
const corrections: Readonly<Record<string, FieldRef | null>> = { 'Hasil yang diharapkan': { field: 'uraian', level: 'sasaran' }, Tujuan: { field: 'uraian', level: 'tujuan' }, Indikator: null, 'Ukuran keberhasilan': { field: 'indikator' } };
const corrected = changed(mappingOf(odd, reading(odd)), corrections);
const saved = saveMapping(odd, corrected);
const usesOf = (grid: Grid, mapping = saved) => {
  const match = matchMapping(mapping, grid);
  return match.status === 'not' ? 'not' : Object.fromEntries(match.mapping.columns.map(({ header, use }) => [header, use]));
};

describe('a sheet of odd header words', () => {
  test('is not sure, and says which columns it does not know', () => {
    const result = reading(odd);
    expect(result.confidence).toBeLessThan(sure);
    expect(result.reasons.at(-1)).toEqual({ key: 'alasan.kolomTakDikenal', params: { columns: 2, column: 'Hasil yang diharapkan' } });
    expect(result.correction).toBeNull();
  });
  test('is read as corrected, and is sure then', () => {
    const result = reading(odd, saved);
    expect(result.plan.items.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'tujuan Meningkatnya mutu pendidikan', 'sasaran Sekolah dasar semakin baik', 'sasaran Guru semakin cakap', 'tujuan Meningkatnya derajat kesehatan', 'sasaran Ibu dan anak sehat',
    ]);
    expect(result.plan.indikator.map(({ name }) => name)).toEqual(['Rata-rata lama sekolah', 'Angka partisipasi murni', 'Persentase guru bersertifikat', 'Angka kematian ibu', 'Prevalensi balita tengkes']);
    expect([result.confidence, result.correction, result.reasons.at(-1)?.key, result.alternatives]).toEqual([1, { status: 'applied', missing: [] }, 'alasan.susunanTersimpan', []]);
  });
  test('of other sheets’ mappings takes no notice', () => {
    const other = saveMapping(gridOf([...tc14Header, tc14Row('1', 'MISI 1 : A', 'Indeks A')], { merges: tc14HeaderMerges }), mappingOf(gridOf([...tc14Header], { merges: tc14HeaderMerges }), reading(gridOf([...tc14Header], { merges: tc14HeaderMerges }))));
    expect(matchMapping(other, odd)).toEqual({ status: 'not' });
    expect(reading(odd, other)).toMatchObject({ correction: null, plan: reading(odd).plan });
  });
});

describe('a saved mapping holds no address', () => {
  test('only header words in their order', () => {
    expect(saved.rows).toEqual([['no', 'tujuan', 'hasil yang diharapkan', 'indikator', 'ukuran keberhasilan', 'satuan', 'baseline', '2025', '2026', '2027', 'pelaksana']]);
    expect(JSON.stringify(saved)).not.toMatch(/"(column|row)"/);
  });
});

describe('a saved mapping is found again', () => {
  test('after a column was inserted before it and the sheet was renamed', () => {
    const moved = { ...withColumn(odd, 1, ['', '', 'Paraf', 'a', 'b']), sheet: 'Kinerja 2025 (final)' };
    expect(reading(moved, saved).plan.items).toEqual(reading(odd, saved).plan.items);
    expect(reading(moved, saved).correction).toEqual({ status: 'applied', missing: [] });
  });
  test('after columns changed places', () => {
    expect(usesOf(withColumnMoved(odd, 4, 0))).toMatchObject({ 'Ukuran keberhasilan': { field: 'indikator' }, Indikator: null });
  });
  test('after rows were inserted above, and into the header', () => {
    expect(matchMapping(saved, withRow(withRow(odd, 0, ['Pemerintah Kabupaten']), 0))).toMatchObject({ status: 'applied', mapping: { header: { firstRow: 4, lastRow: 4 } } });
  });
  test('after a slip in a header was mended', () => {
    const mended = { ...odd, values: odd.values.map((row, index) => (index === 2 ? row.map((value) => (value === 'Ukuran keberhasilan' ? 'Ukuran Keberhasilan Kinerja' : value)) : row)) };
    expect(usesOf(mended)).toMatchObject({ 'Ukuran Keberhasilan Kinerja': { field: 'indikator' } });
  });
  test('in part where a used column is gone, which is then named; new columns are read by their words', () => {
    const match = matchMapping(saved, withColumn(withoutColumn(odd, 4), 11, ['', '', 'Lokasi']));
    expect(match).toMatchObject({ status: 'partly', missing: ['Ukuran keberhasilan'] });
    expect(match.status === 'not' ? [] : match.mapping.columns.at(-1)).toEqual({ column: 10, header: 'Lokasi', use: { field: 'lokasi' } });
  });
  test('a year is never taken for another', () => {
    const later = { ...odd, values: odd.values.map((row, index) => (index === 2 ? row.map((value) => (value === '2025' ? '2028' : value)) : row)) };
    expect(matchMapping(saved, later)).toMatchObject({ status: 'partly', missing: ['2025'] });
    expect(usesOf(later)).toMatchObject({ 2028: { field: 'target', year: 2028 } });
  });
  test('not where another table stands', () => {
    expect(matchMapping(saved, gridOf([['Nama', 'Alamat', 'Telepon'], ['A', 'B', 'C']]))).toEqual({ status: 'not' });
  });
});

describe('columns of the same words', () => {
  const rows: readonly (readonly string[])[] = [
    ['Tujuan', 'Ukuran', 'Sasaran', 'Ukuran', 'Penanggung jawab'],
    ['Sehat', 'Angka harapan hidup', 'Ibu sehat', 'Angka kematian ibu', 'Dinas Kesehatan'],
    ['Cerdas', 'Indeks pendidikan', 'Guru cakap', 'Persentase guru bersertifikat', 'Dinas Pendidikan'],
  ];
  const twice = gridOf(rows);
  const mapping: SheetMapping = {
    header: { firstRow: 0, lastRow: 0 },
    columns: ([{ field: 'uraian', level: 'tujuan' }, { field: 'indikator', level: 'tujuan' }, { field: 'uraian', level: 'sasaran' }, { field: 'indikator', level: 'sasaran' }, { field: 'opd' }] as const)
      .map((use, column) => ({ column, header: rows[0]?.[column] ?? '', use })),
  };
  const kept = saveMapping(twice, mapping);
  const levels = (grid: Grid): unknown => {
    const match = matchMapping(kept, grid);
    return match.status === 'not' ? [] : match.mapping.columns.filter(({ use }) => use?.field === 'indikator').map(({ column, use }) => [column, use?.level]);
  };
  test('are told apart by their order', () => expect(levels(twice)).toEqual([[1, 'tujuan'], [3, 'sasaran']]));
  test('… and where one is gone, by their neighbours', () => {
    expect(levels(withoutColumn(withoutColumn(twice, 0), 0))).toEqual([[1, 'sasaran']]);
    expect(levels(withoutColumn(withoutColumn(twice, 2), 2))).toEqual([[1, 'tujuan']]);
  });
  test('… and where they changed places with them', () => {
    expect(levels(withColumnMoved(withColumnMoved(twice, 0, 3), 0, 3))).toEqual([[1, 'sasaran'], [3, 'tujuan']]);
  });
  test('the same use given twice is told, but for split codes', () => {
    const both = (field: 'target' | 'kode'): SheetMapping => ({ ...mapping, columns: mapping.columns.map((one) => ({ ...one, use: { field } })) });
    expect(doublesIn(both('target')).map(({ column }) => column)).toEqual([1, 2, 3, 4]);
    expect(doublesIn(both('kode'))).toEqual([]);
    expect(doublesIn(mapping)).toEqual([]);
  });
});

describe('columns without a header', () => {
  const rows: readonly (readonly Typed[])[] = [
    ['Kode', 'Sasaran', '', 'Target 2025', 'OPD'],
    ['1', 'Ibu sehat', 'Angka kematian ibu', '20', 'Dinas Kesehatan'],
    ['2', 'Guru cakap', 'Persentase guru bersertifikat', '70', 'Dinas Pendidikan'],
  ];
  const grid = gridOf(rows);
  test('can be given a use, and are found again by their neighbours', () => {
    const at = mappingAt(grid, { firstRow: 0, lastRow: 0 });
    if (!at) throw new Error('no header');
    expect(at.columns[2]).toEqual({ column: 2, header: '', use: null });
    const kept = saveMapping(grid, { ...at, columns: at.columns.map((one) => (one.column === 2 ? { ...one, use: { field: 'indikator' } } : one)) });
    expect(reading(grid, kept).plan.indikator.map(({ name }) => name)).toEqual(['Angka kematian ibu', 'Persentase guru bersertifikat']);
    expect(reading(withColumn(grid, 0, ['x', 'y']), kept).plan.indikator).toHaveLength(2);
  });
});

describe('the column of years of a long table', () => {
  const rows = (head: string): readonly (readonly Typed[])[] => [
    ['No', 'Indikator', 'Satuan', head, 'Target', 'Capaian'],
    ['1', 'Angka kematian ibu', 'Kasus', 2025, '20', '22'], ['1', 'Angka kematian ibu', 'Kasus', 2026, '18', ''],
    ['2', 'Prevalensi tengkes', 'Persen', 2025, '14', '15'], ['2', 'Prevalensi tengkes', 'Persen', 2026, '12', ''],
  ];
  test('is among the columns that can be shown and corrected', () => {
    const plain = reading(gridOf(rows('Tahun')));
    expect(plain.columns.map(({ field, year }) => [field, year])).toEqual([['nomor', undefined], ['indikator', undefined], ['satuan', undefined], ['tahun', undefined], ['target', undefined], ['capaian', undefined]]);
    expect([plain.kind, plain.plan.years, plain.plan.indikator.map(({ targets }) => [targets[2025]?.raw, targets[2026]?.raw])]).toEqual(['indikator-panjang', [2025, 2026], [['20', '18'], ['14', '12']]]);
    expect(plain.provenance.ownerAt({ row: 2, column: 3 })).toEqual({ owner: 'indikator#1', field: { field: 'tahun', year: 2026 } });
    expect(plain.provenance.cellOf('indikator#2', { field: 'tahun', year: 2026 })).toEqual({ row: 4, column: 3 });
  });
  test('is what a person says it is, and stays so after columns moved', () => {
    const odd = gridOf(rows('Waktu'));
    expect(reading(odd).plan.years).toEqual([1]);
    const kept = saveMapping(odd, changed(mappingOf(odd, reading(odd)), { Waktu: { field: 'tahun' } }));
    expect(reading(odd, kept).plan).toEqual(reading(gridOf(rows('Tahun'))).plan);
    expect(reading(withColumn(odd, 0, ['Paraf']), kept).plan.years).toEqual([2025, 2026]);
  });
  test('without it the table has one target, of no year in particular', () => {
    const grid = gridOf(rows('Tahun'));
    const kept = saveMapping(grid, changed(mappingOf(grid, reading(grid)), { Tahun: null }));
    expect([reading(grid, kept).kind, reading(grid, kept).plan.indikator.length]).toEqual(['evaluasi', 4]);
  });
});

describe('the header can be settled as well', () => {
  const rows: readonly (readonly Typed[])[] = [
    ['Laporan'], ['Apa yang dituju', 'Apa yang dihitung', 'Berapa', 'Siapa'],
    ['Ibu sehat', 'Angka kematian ibu', '20', 'Dinas Kesehatan'], ['Guru cakap', 'Guru bersertifikat', '70', 'Dinas Pendidikan'],
    ['Jalan mulus', 'Jalan mantap', '80', 'Dinas PUPR'], ['Air bersih', 'Rumah berair bersih', '90', 'Dinas PUPR'], ['Udara bersih', 'Indeks udara', '75', 'Dinas LH'],
  ];
  const grid = gridOf(rows);
  test('where none is recognised, a guess is offered and the words are given by hand', () => {
    expect(readSheet(grid)).toEqual({ sheet: 'Lembar1', refused: 'tanpa-kepala' });
    const guess = guessMapping(grid);
    expect(guess?.header).toEqual({ firstRow: 1, lastRow: 1 });
    const uses: readonly FieldRef[] = [{ field: 'uraian', level: 'sasaran' }, { field: 'indikator' }, { field: 'target', year: 2025 }, { field: 'opd' }];
    const kept = saveMapping(grid, { header: { firstRow: 1, lastRow: 1 }, columns: (guess?.columns ?? []).map((one, index) => ({ ...one, use: uses[index] ?? null })) });
    const result = reading(grid, kept);
    expect([result.plan.items.length, result.plan.indikator.length, result.plan.indikator[0]?.targets[2025]?.raw, result.plan.opd.length]).toEqual([5, 5, '20', 4]);
    expect(reading(withRow(withRow(grid, 0), 2, ['', 'baru']), kept).plan.indikator).toHaveLength(5);
  });
  test('the guess takes every row that the heads are merged over', () => {
    const tall = gridOf([['Laporan'], ['Hal', 'Ukur', 'Satu', 'Rencana', ''], ['', '', '', 'Pertama', 'Kedua'], ['Ibu sehat', 'Angka kematian ibu', 'Kasus', '20', '18']], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'] });
    expect(guessMapping(tall)?.header).toEqual({ firstRow: 1, lastRow: 2 });
    expect(guessMapping(tall)?.columns.map(({ header }) => header)).toEqual(['Hal', 'Ukur', 'Satu', 'Rencana › Pertama', 'Rencana › Kedua']);
  });
  test('… not those of a group of data that is merged far down', () => {
    const data = gridOf(Array.from({ length: 9 }, (_, at) => [at === 0 ? 'Wilayah I' : '', `Hal ${at}`, `Apa ${at}`, `Siapa ${at}`]), { merges: ['A1:A9'] });
    expect(guessMapping(data)?.header).toEqual({ firstRow: 0, lastRow: 0 });
  });
  test('an empty sheet has nothing to guess', () => expect(guessMapping(gridOf([]))).toBeNull());
});

describe('one header over two tables of a sheet', () => {
  const head = ['No', 'Sasaran', 'Hasil', 'Satuan', 'Target 2025', 'Target 2026'];
  const health: readonly (readonly Typed[])[] = [head, ['1', 'Ibu sehat', 'Angka kematian ibu', 'Kasus', '20', '18'], ['2', 'Balita sehat', 'Prevalensi tengkes', 'Persen', '14', '12']];
  const school: readonly (readonly Typed[])[] = [head, ['1', 'Sekolah bermutu', 'Rata-rata lama sekolah', 'Tahun', '8', '8,2'], ['2', 'Guru cakap', 'Guru bersertifikat', 'Persen', '60', '70']];
  const [first, second] = [['Tabel 1 Kesehatan'], ['Tabel 2 Pendidikan']];
  const both = gridOf([first, ...health, [], second, ...school]);
  const tables = (grid: Grid, kept: readonly SavedMapping[]): Reading[] => (readTables([grid], { corrections: new Map([[grid.sheet, kept]]) })[0] ?? []).filter(isReading);
  const names = (grid: Grid, kept: readonly SavedMapping[]): unknown => tables(grid, kept).map(({ correction, plan }) => [correction?.status ?? null, plan.indikator.map(({ name }) => name)]);
  /** The second table's mapping: "Hasil" holds its indicators. */
  const keptOf = (grid: Grid, nth: number): SavedMapping => {
    const table = (readTables([grid])[0] ?? []).filter(isReading)[nth];
    if (!table) throw new Error('no such table');
    return saveMapping(grid, changed(mappingOf(grid, table), { Hasil: { field: 'indikator' } }));
  };
  const kept = keptOf(both, 1);
  const schools = ['applied', ['Rata-rata lama sekolah', 'Guru bersertifikat']];
  const plainHealth = [null, []];

  test('is told apart by the titles, and by the place', () => expect(kept.table).toEqual({ titles: ['tabel 2 pendidikan'], place: 1 }));
  test('only its own table is read by it', () => expect(names(both, [kept])).toEqual([plainHealth, schools]));
  test('… and is the sheet’s main one', () => expect(reading(both, kept).plan.indikator).toHaveLength(2));
  test.each([
    ['the tables changed places', gridOf([second, ...school, [], first, ...health]), [schools, plainHealth]],
    ['rows and columns were inserted, and the sheet was renamed', { ...withColumn(withRow(withRow(both, 0, ['Lampiran']), 5), 0, ['', '', 'x']), sheet: 'Baru' }, [plainHealth, schools]],
    ['its title was mended: its place tells', gridOf([first, ...health, [], ['Tabel 2 Mutu Pendidikan'], ...school]), [plainHealth, schools]],
    ['the other table is gone', gridOf([second, ...school]), [schools]],
    ['they stand side by side now', gridOf([first, ...health].map((row, at) => [...Array.from({ length: 6 }, (_, column) => row[column] ?? ''), '', ...([second, ...school][at] ?? [])])), [plainHealth, schools]],
  ] as const)('it is found again after %s', (_, grid, expected) => expect(names(grid, [kept])).toEqual(expected));
  test('each table has its own where there are two', () => {
    expect(names(both, [keptOf(both, 0), kept])).toEqual([['applied', ['Angka kematian ibu', 'Prevalensi tengkes']], schools]);
    expect(names(gridOf([second, ...school, [], first, ...health]), [keptOf(both, 0), kept])).toEqual([schools, ['applied', ['Angka kematian ibu', 'Prevalensi tengkes']]]);
  });
  test('of tables side by side it holds its own columns only', () => {
    const beside = gridOf(health.map((row, at) => [...row, '', ...(school[at] ?? [])]));
    const right = keptOf(beside, 1);
    expect([right.columns.map(({ header }) => header), right.table]).toEqual([head, { titles: [], place: 1 }]);
    expect(names(beside, [right])).toEqual([plainHealth, schools]);
    expect(mappingAt(beside, { firstRow: 0, lastRow: 0 }, [8, 9])?.columns.map(({ column }) => column)).toEqual([7, 8, 9, 10, 11, 12]);
  });
  test('an empty template is filled by it as well', () => {
    const template = gridOf([head]);
    const heading = readHeaderOnly(template, null, [saveMapping(template, { header: { firstRow: 0, lastRow: 0 }, columns: head.map((word, column) => ({ column, header: word, use: word === 'Hasil' ? { field: 'indikator' } : null })) })]);
    expect('refused' in heading ? heading.refused : [heading.confidence, heading.columns.map(({ field }) => field)]).toEqual([1, ['indikator']]);
  });
});

describe('readings of our own', () => {
  test('name a second reading where two are close', () => {
    expect(reading(odd).alternatives).toEqual([2025, 2026, 2027].map((year, index) => ({ column: 7 + index, field: 'pagu', year, confidence: 0.5 })));
  });
  test.each(['sumedang-tc14.xlsx', 'sumedang-tc27-diskominfo.xlsx', 'pasangkayu-renstra.xlsx', 'deliserdang-evaluasi-renja.xlsx'])('of %s saved as they are give the same plan (skipped where the file is absent)', (file) => {
    if (absent(file)) return;
    const grid = realSheet(file);
    const own = reading(grid);
    const again = reading(grid, saveMapping(grid, mappingOf(grid, own)));
    expect(again.correction).toEqual({ status: 'applied', missing: [] });
    expect(again.columns.map(({ column, field, year, level }) => [column, field, year, level])).toEqual(own.columns.map(({ column, field, year, level }) => [column, field, year, level]));
    expect(again.plan).toEqual(own.plan);
  });
});

describe('law: inserting and removing other columns and rows, and renaming, changes no assignment', () => {
  const header = gridOf([...tc14Header, ...Array.from({ length: 6 }, (_, at) => tc14Row(`1.0${at}`, `Program ${at} : A${at}`, `Indikator ${at}`, '1', ['1', '2', '3', '4', '5'], '5', 'DINAS A', '10'))], { merges: tc14HeaderMerges });
  const sources = [{ grid: odd, mapping: corrected }, { grid: header, mapping: mappingOf(header, reading(header)) }];
  const edit = fc.oneof(
    fc.record({ what: fc.constant('insert-column' as const), at: fc.nat(40), words: fc.constantFrom('', 'Catatan rapat', 'Verifikasi', 'Paraf', 'Warna berkas') }),
    fc.record({ what: fc.constant('insert-row' as const), at: fc.nat(40), words: fc.constantFrom('', 'Lampiran', 'Sementara') }),
    fc.record({ what: fc.constant('remove-row' as const), at: fc.nat(40), words: fc.constant('') }),
    fc.record({ what: fc.constant('remove-column' as const), at: fc.nat(40), words: fc.constant('') }),
  );

  /** The grid after the edits, and where the columns of the mapping stand now. Header rows stay, and so do columns that are used. */
  function edited(source: (typeof sources)[number], edits: readonly { what: string; at: number; words: string }[]): { grid: Grid; places: Map<number, number> } {
    let { grid } = source;
    const places = new Map(source.mapping.columns.filter(({ use }) => use).map(({ column }) => [column, column]));
    let [first, last] = [source.mapping.header.firstRow, source.mapping.header.lastRow];
    const shift = (at: number, by: number): void => places.forEach((place, column) => { if (place >= at) places.set(column, place + by); });
    for (const { what, at, words } of edits) {
      if (what === 'insert-column') {
        const place = at % (grid.columnCount + 1);
        // Into a merged heading nothing can be typed above the lowest row.
        grid = withColumn(grid, place, Array.from({ length: last + 1 }, (_, row) => (row === last ? words : '')));
        shift(place, 1);
      } else if (what === 'remove-column') {
        const place = at % grid.columnCount;
        if ([...places.values()].includes(place)) continue;
        grid = withoutColumn(grid, place);
        shift(place + 1, -1);
      } else if (what === 'insert-row') {
        const place = at % (grid.rowCount + 1);
        if (place > first && place <= last) continue;
        grid = withRow(grid, place, [words]);
        if (place <= first) [first, last] = [first + 1, last + 1];
      } else {
        const place = at % grid.rowCount;
        if (place >= first && place <= last) continue;
        grid = withoutRow(grid, place);
        if (place < first) [first, last] = [first - 1, last - 1];
      }
    }
    return { grid, places };
  }

  test('for every way of editing', () => {
    fc.assert(fc.property(fc.constantFrom(...sources), fc.array(edit, { maxLength: 12 }), fc.string({ minLength: 1, maxLength: 20 }), (source, edits, name) => {
      const kept = JSON.parse(JSON.stringify(saveMapping(source.grid, source.mapping))) as SavedMapping;
      const { grid, places } = edited(source, edits);
      const match = matchMapping(kept, { ...grid, sheet: name });
      if (match.status === 'not') throw new Error('not found');
      expect(match).toMatchObject({ status: 'applied', missing: [] });
      const uses = new Map(match.mapping.columns.map(({ column, use }) => [column, use]));
      for (const { column, use } of source.mapping.columns) if (use) expect(uses.get(places.get(column) ?? -1)).toEqual(use);
    }), { numRuns: 400 });
  });
});
