import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGrades, parsePeriod, printProfil, profilHeads, profilWrites, readProfil, type CellValue, type Grid, type ProfilReading } from '../../../src/matrix';
import { defaultProfil, type Profil } from '../../../src/plan';
import { gridOf } from '../../support/grid';

const sheetOfLines = (lines: readonly (readonly CellValue[])[], name = 'Profil'): Grid => gridOf([['Profil daerah'], ['Diisi di sini'], [], [...profilHeads, 'Keterangan'], ...lines] as never, { sheet: name });
const sheetOf = (profil: Profil): Grid => sheetOfLines(printProfil(profil).map(({ label, text }) => [label, text]));

function read(grid: Grid): ProfilReading {
  const reading = readProfil(grid);
  if (!reading) throw new Error('The profile of this test was not read');
  return reading;
}

/** The sheet with cells written, grown where they lie below it. */
function written(grid: Grid, writes: ReturnType<typeof profilWrites>): Grid {
  const rows = grid.values.map((row) => [...row]);
  for (const { row, column, content } of writes) {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = content;
  }
  return gridOf(rows, { sheet: grid.sheet });
}

const word = fc.oneof(fc.constantFrom('persen', 'orang/tahun', 'angka kemiskinan', '=1+1', 'Rp', 'per 1.000 KH', "d'an"), fc.string({ minLength: 1, maxLength: 20 })).map((text) => text.replace(/[;\n\r≥>]/g, '').trim()).filter((text) => text !== '');
const list = fc.uniqueArray(word, { maxLength: 6 });
const grades = fc.record({ names: fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), top: fc.integer({ min: 0, max: 4000 }), without: fc.nat(6) })
  .map(({ names, top, without }) => names.map((grade, at) => ({ grade, from: at === without ? null : (top - at * 25) / 4 })));
const anyProfil: fc.Arbitrary<Profil> = fc.record({
  daerah: fc.oneof(fc.constant(''), word),
  period: fc.option(fc.integer({ min: 1995, max: 2090 }).map((first) => ({ first, last: first + 5 }))),
  regime: fc.constantFrom(null, 'permendagri-86-2017', 'inmendagri-2-2025'),
  tujuanNeedsOpd: fc.boolean(), fewerIsBetter: list, moreIsBetter: list, satuan: list,
  scales: fc.array(fc.record({ name: word, grades }), { maxLength: 3 }),
});

describe('the profile sheet', () => {
  test('says what was printed on it, whatever that is', () => {
    fc.assert(fc.property(anyProfil, (profil) => {
      expect(read(sheetOf(profil))).toMatchObject({ profil, problems: [] });
    }), { numRuns: 300 });
  });

  test('says another profile once that was written, and needs no more writing then', () => {
    fc.assert(fc.property(anyProfil, anyProfil, (before, after) => {
      const grid = sheetOf(before);
      const now = written(grid, profilWrites(read(grid), after));
      expect(read(now)).toMatchObject({ profil: after, problems: [] });
      expect(profilWrites(read(now), after)).toEqual([]);
    }), { numRuns: 300 });
  });

  test('reads what people type', () => {
    const { profil, problems } = read(sheetOfLines([
      ['daerah', 'Kabupaten Natuna'], ['PERIODE', '2025 s/d 2029'], ['Dasar penyusunan', 'Inmendagri Nomor 2 Tahun 2025'], ['Tujuan wajib punya OPD', 'Ya'],
      ['Satuan yg dipakai', 'persen; orang\ndokumen'], ['Skala: SAKIP', 'AA >= 90; A ≥ 80,5; B'], ['Kepala Bappeda', 'catatan saya'],
    ]));
    expect(problems).toEqual([]);
    expect(profil).toEqual({
      ...defaultProfil, daerah: 'Kabupaten Natuna', period: { first: 2025, last: 2029 }, regime: 'inmendagri-2-2025', tujuanNeedsOpd: true, satuan: ['persen', 'orang', 'dokumen'],
      scales: [{ name: 'SAKIP', grades: [{ grade: 'AA', from: 90 }, { grade: 'A', from: 80.5 }, { grade: 'B', from: null }] }],
    });
  });

  test('says which cells make no sense, and takes nothing from them', () => {
    const { profil, problems } = read(sheetOfLines([['Periode', 2025], ['Dasar penyusunan', 'peraturan baru'], ['Indikator tujuan wajib punya OPD', 'mungkin'], ['Skala: SAKIP', 'B ≥ 60; A ≥ 80']]));
    expect(profil).toEqual(defaultProfil);
    expect(problems).toEqual([
      { key: 'period', text: '2025', row: 4, column: 1 }, { key: 'regime', text: 'peraturan baru', row: 5, column: 1 },
      { key: 'tujuanNeedsOpd', text: 'mungkin', row: 6, column: 1 }, { key: 'scale', text: 'B ≥ 60; A ≥ 80', row: 7, column: 1 },
    ]);
  });

  test('is only a sheet of that name with our heads', () => {
    expect(readProfil(sheetOfLines([['Daerah', 'Natuna'], ['Periode', '']], 'Matriks'))).toBeNull();
    expect(readProfil(sheetOfLines([['Kepala daerah', 'Bupati'], ['Luas', '2.000 km²']]))).toBeNull();
    expect(readProfil(gridOf([['Profil Kabupaten'], ['Daerah', 'Natuna'], ['Periode', '2025–2029']] as never, { sheet: 'Profil' }))).toBeNull();
    expect(readProfil(sheetOfLines([['Daerah', 'Natuna'], ['Periode', '']], 'Profil daerah'))).not.toBeNull();
  });

  test('leaves lines alone that say the same, and the planner’s own', () => {
    const grid = sheetOfLines([['Daerah', 'Natuna'], ['Periode', '2025-2029'], ['Kepala Bappeda', 'X'], ['Skala: Lama', 'A; B']]);
    const before = read(grid);
    expect(profilWrites(before, before.profil)).toEqual([]);
    expect(profilWrites(before, { ...before.profil, daerah: 'Kabupaten Natuna', satuan: ['persen'], scales: [] })).toEqual([
      { row: 4, column: 1, content: 'Kabupaten Natuna' },
      { row: 8, column: 0, content: 'Satuan yang dipakai' }, { row: 8, column: 1, content: 'persen' },
      { row: 7, column: 0, content: '' }, { row: 7, column: 1, content: '' },
    ]);
  });
});

describe('what cannot be read on a profile sheet', () => {
  const grid = sheetOfLines([['Daerah', 'Natuna'], ['Periode', 'lima tahun'], ['Skala: Lama', 'B ≥ 60; A ≥ 80']]);

  test('stays where nothing else was settled', () => {
    expect(profilWrites(read(grid), { ...defaultProfil, daerah: 'Kabupaten Natuna' })).toEqual([{ row: 4, column: 1, content: 'Kabupaten Natuna' }]);
  });

  test('gives way to what can be read', () => {
    const profil: Profil = { ...defaultProfil, daerah: 'Natuna', period: { first: 2025, last: 2029 }, scales: [{ name: 'Lama', grades: [{ grade: 'A', from: 80 }, { grade: 'B', from: 60 }] }] };
    expect(profilWrites(read(grid), profil)).toEqual([{ row: 5, column: 1, content: '2025–2029' }, { row: 6, column: 1, content: 'A ≥ 80; B ≥ 60' }]);
  });
});

describe('what is typed into a profile', () => {
  test.each([['2025-2029', true], ['2025–2029', true], ['2025 sampai 2029', true], ['2029-2025', false], ['2025', false], ['25-29', false], ['1025–2029', false]])('%s is a period: %s', (text, is) => {
    expect(parsePeriod(text) !== null).toBe(is);
  });

  test.each([['A ≥ 80; B ≥ 60', true], ['A; B; C', true], ['Level 3; Level 2', true], ['', false], ['A; A', false], ['A ≥ 60; B ≥ 80', false], ['A ≥ tinggi', false]])('%s is a scale: %s', (text, is) => {
    expect(parseGrades(text) !== null).toBe(is);
  });
});
