import { beforeAll, describe, expect, test } from 'vitest';
import { a1 } from '../../../src/cli/a1';
import { isReading, readSheet, type Grid, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules, type Outcome } from '../../../src/rules';
import { speak } from '../../../src/strings';
import { publishedPath, publishedSheets } from '../../support/published';

const file = 'pasangkayu-renstra.xlsx';
const missing = publishedPath(file) === null;

/** A flat Renstra as an agency filled it in, with 505 formulas. */
describe.skipIf(missing)(`the published Renstra of Pasangkayu${missing ? ` (../shared/data/${file} is not here)` : ''}`, () => {
  let reading: Reading;
  let outcome: Outcome;
  let sheet: Grid;
  const read = (grid: Grid): Reading => {
    const result = readSheet(grid);
    if (!isReading(result)) throw new Error('not read');
    return result;
  };
  beforeAll(async () => {
    const [first] = await publishedSheets(file);
    if (!first) throw new Error('no sheet');
    sheet = first;
    reading = read(sheet);
    outcome = checkPlan(viewPlan(reading.plan, { table: reading.facts }), rules);
  });

  const found = (rule: string) => outcome.findings.filter((finding) => finding.rule === rule);
  const cells = (rule: string): string[] => found(rule).map(({ owner, field }) => {
    const at = reading.provenance.cellOf(owner, field);
    return at ? a1(at) : '?';
  });
  const sentences = (rule: string): string[] => found(rule).map((finding) => speak('id').finding(finding.rule, finding.message, finding.params));

  test('no rule fails on it', () => {
    expect(outcome.failed).toEqual([]);
  });

  test('IFERROR hides a lost reference in the money of a program, and in targets that stand there without an indicator', () => {
    expect(cells('nilai-galat')).toEqual(['G39', 'I39', 'K39', 'M39', 'O39', 'H39', 'J39', 'L39', 'N39', 'P39']);
    expect(found('nilai-galat').map(({ message, params }) => [message, params['kode']])).toEqual(Array(10).fill(['tersembunyi-kosong', '#REF!']));
  });

  test('the code 1.3 of B3 is text in the file, so it is of no known form and has not been turned into a number', () => {
    expect([sheet.values[2]?.[1], sheet.formats?.[2]?.[1]]).toEqual(['1.3', '@']);
    expect(cells('kode-jadi-angka')).toEqual([]);
    expect(cells('kode-tidak-baku')).toEqual(['B3', 'B4']);
    expect(sentences('kode-tidak-baku')[0]).toBe('Kode bidang urusan “URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUMDAN PENATAAN RUANG” tertulis 1.3; menurut nomenklatur 1.03.');
    expect(sentences('kode-tidak-baku')[1]).toContain('masih x.xx.01; di dokumen ini x.xx seharusnya diganti, menjadi 1.03.01.');
  });

  test('the same code typed as a number is told as one, and mended', () => {
    const typed: Grid = { ...sheet, values: sheet.values.map((row, at) => (at === 2 ? row.map((value, column) => (column === 1 ? 1.3 : value)) : row)) };
    const again = read(typed);
    const { findings } = checkPlan(viewPlan(again.plan, { table: again.facts }), rules);
    const found = findings.filter(({ rule }) => rule === 'kode-jadi-angka');
    expect(found.map(({ owner, field, message, fix }) => [a1(again.provenance.cellOf(owner, field)!), message, fix?.edits.map(({ before, after }) => [before, after])])).toEqual([['B3', 'nol-hilang', [['1.3', '1.03']]]]);
  });

  test('unit prices are typed into the money of five sub kegiatan, and six targets are counted back from theirs', () => {
    expect(cells('pagu-tertanam')).toEqual(['G41', 'G42', 'G43', 'H45', 'H46', 'H47', 'H48', 'H49', 'G59', 'G68', 'G69']);
    expect(sentences('pagu-tertanam')[0]).toBe('“Panjang Bangunan Perkuatan Tebing yang Dibangun”: rumus target tahun ke-1 membagi dengan 2.500.000 yang diketik (=H41/2500000); begitu juga rumus lain di baris ini, seluruhnya 2.');
    expect(sentences('pagu-tertanam')[3]).toBe('“Peningkatan Jaringan Irigasi Permukaan”: rumus pagu tahun ke-1 mengalikan 25.000.000 yang diketik (=25000000*G45); begitu juga rumus lain di baris ini, seluruhnya 5.');
  });

  test('sums that leave rows out: H44 adds H47:H49, H85 adds H86 alone, and row 65, by its code, belongs to the kegiatan of row 61', () => {
    expect(cells('pagu-tidak-terjumlah')).toEqual(['H44', 'H61', 'J61', 'L61', 'H85']);
    const [irrigation, , buildings] = sentences('pagu-tidak-terjumlah');
    expect(irrigation).toBe('Pagu 1.3.02.2.02 “Pengembangan dan Pengelolaan Sistem Irigasi Primer dan…” tahun ke-1–5 tertulis Rp8.878.500.000, jumlah 5 sub kegiatannya Rp20.336.300.000 (selisih Rp11.457.800.000); ' +
      'yang tidak ikut: 1.3.02.2.02.0008 “Peningkatan Jaringan Irigasi Permukaan”, 1.3.02.2.02.0011 “Peningkatan Jaringan Irigasi Tambak”.');
    expect(buildings).toContain('yang tidak ikut: 1.3.08.2.01.0021 “Pembangunan, Pemanfaatan, Pelestariaan dan Pembongkaran…”.');
  });

  test('that sub kegiatan is told where it stands', () => {
    expect(cells('item-yatim')).toEqual(['B65']);
    expect(sentences('item-yatim')[0]).toBe('Kode 1.3.08.2.01.0021 pada sub kegiatan “Pembangunan, Pemanfaatan, Pelestariaan dan Pembongkaran Bangunan Gedung untuk…” milik 1.3.08.2.01, tetapi barisnya di bawah 1.3.09.2.01.');
  });

  test('nobody filled in the column of baselines: that is told once', () => {
    expect(cells('kondisi-awal-kosong')).toEqual(['F6']);
    expect(sentences('kondisi-awal-kosong')[0]).toMatch(/^Kolom kondisi awal kosong di semua 60 indikator/);
  });

  test('twelve a year of everything is an output, no target that stands still', () => {
    expect(cells('target-datar')).toEqual([]);
  });

  test('a kegiatan has target figures and no indicator', () => {
    expect(found('baris-tidak-terbaca').map(({ message }) => message)).toEqual(['nilai-tanpa-indikator']);
    expect(cells('baris-tidak-terbaca')).toEqual(['C44']);
  });
});
