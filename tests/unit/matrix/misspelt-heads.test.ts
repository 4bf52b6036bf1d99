import { describe, expect, test } from 'vitest';
import { isReading, readSheet, sure, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

function read(rows: readonly (readonly Typed[])[], merges: readonly string[] = []): Reading {
  const result = readSheet(gridOf(rows, { merges }));
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}
const fieldsOf = (reading: Reading): readonly string[] => reading.columns.map(({ field, year }) => (year === undefined ? field : `${field} ${year}`));
const reasonsOf = (reading: Reading): readonly unknown[] => reading.reasons.map(({ key, params }) => [key.replace('alasan.', ''), params.column]);

const heads: readonly Typed[] = ['Kode', 'Program', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target 2026', 'Pagu 2026', 'Target 2027', 'Pagu 2027', 'Kondisi Akhir', 'OPD'];
const rows: readonly (readonly Typed[])[] = [
  ['1.01.02', 'Program Pengelolaan Pendidikan', 'Angka partisipasi murni', '%', '90', '91', 1_500, '92', 1_600, '92', 'Dinas Pendidikan'],
  ['1.01.03', 'Program Kurikulum', 'Sekolah bermuatan lokal', '%', '40', '45', 2_000, '50', 2_100, '50', 'Dinas Pendidikan'],
  ['1.02.02', 'Program Kesehatan', 'Usia harapan hidup', 'Tahun', '70', '70,5', 3_000, '71', 3_100, '71', 'Dinas Kesehatan'],
  ['1.02.03', 'Program SDM Kesehatan', 'Rasio dokter', 'Rasio', '0,4', '0,5', 1_000, '0,6', 1_100, '0,6', 'Dinas Kesehatan'],
];
const all = ['kode', 'uraian', 'indikator', 'satuan', 'kondisi-awal', 'target 2026', 'pagu 2026', 'target 2027', 'pagu 2027', 'kondisi-akhir', 'opd'];
const headed = (head: string, instead: Typed): readonly (readonly Typed[])[] => [heads.map((said) => (said === head ? instead : said)), ...rows];
/** The table with a column's head and cells changed. */
const changed = (head: string, instead: Typed, cells: readonly Typed[]): readonly (readonly Typed[])[] => {
  const at = heads.indexOf(head);
  return [heads, ...rows].map((row, down) => row.map((value, place) => (place !== at ? value : down === 0 ? instead : cells[down - 1])));
};

describe('a short head that is misspelt is named by what stands beside and below it', () => {
  test.each([
    ['Kode', 'Kodee'], ['Kode', 'Kdoe'], ['Kode', 'Kde'], ['Kode', 'Kd.'], ['Kode', 'ID Program'], ['Kode', 'Sandi'],
    ['Program', 'Prog.'], ['Indikator', 'Indkator'], ['Satuan', 'Satun'],
    ['Kondisi Awal', 'Kondisi Awl'], ['Kondisi Awal', 'Kondisi Awa'], ['Kondisi Akhir', 'Kondisi Akir'], ['Kondisi Akhir', 'Kondisi Ahir'], ['Kondisi Akhir', 'Target Akir'],
    ['Target 2026', 'Traget 2026'], ['Pagu 2026', 'Pgau 2026'], ['Pagu 2026', 'Pgu 2026'], ['OPD', 'OPDD'], ['OPD', 'SPKD'],
  ])('“%s” as “%s”', (head, instead) => {
    const reading = read(headed(head, instead));
    expect(fieldsOf(reading)).toEqual(all);
    expect(reading.confidence).toBeGreaterThanOrEqual(sure);
  });
  test('measures under a merged year, which are themselves misspelt', () => {
    const reading = read([['Program', 'Indikator', 2026, '', 2027, '', 'OPD'], ['', '', 'Target', 'Pgau', 'Target', 'Paug', ''], ...rows.map((row) => [row[1], row[2], row[5], row[6], row[7], row[8], row[10]])], ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2']);
    expect(fieldsOf(reading)).toEqual(['uraian', 'indikator', 'target 2026', 'pagu 2026', 'target 2027', 'pagu 2027', 'opd']);
  });
  test('a column of misi beside tujuan', () => {
    expect(read([['Msii', 'Tujuan', 'Indikator', 2026, 2027], ['Satu daerah', 'Daerah maju', 'Indeks daya saing', 3, 4], ['Satu daerah', 'Daerah sehat', 'Usia harapan hidup', 70, 71]]).plan.items.map(({ level }) => level)).toEqual(['misi', 'tujuan', 'tujuan']);
  });
  test.each(['Pagu (jtua Rp)', 'Pagu (jua rupiah)'])('a slip in the scale of amounts: “%s”', (head) => {
    const [first] = read([['Program', 'Indikator', 'Target 2026', `${head} 2026`], ...rows.map((row) => [row[1], row[2], row[5], row[6]])]).plan.indikator;
    expect(first?.pagu[2026]?.form).toMatchObject({ value: 1_500_000_000 });
  });
});

describe('what a head is near to is not enough', () => {
  test.each([
    ['“Kode” over remarks', 'Kode', 'Kodee', ['sudah dicek', 'belum dicek', 'sudah dicek', 'belum dicek'], 'kode'],
    ['“Asal” over words', 'Kondisi Awal', 'Asal', ['usulan bidang', 'usulan camat', 'reses', 'musrenbang'], 'kondisi-awal'],
  ])('%s', (_, head, instead, cells, field) => expect(fieldsOf(read(changed(head, instead, cells)))).not.toContain(field));
  test('the name of a province is no scale', () => {
    const [first] = read([['Program', 'Indikator', 'Target 2026', 'Pagu (Riau) 2026'], ...rows.map((row) => [row[1], row[2], row[5], row[6]])]).plan.indikator;
    expect(first?.pagu[2026]?.form).toMatchObject({ value: 1_500 });
  });
});

describe('a column that is not read and looks as if it mattered opens the dialog', () => {
  test.each<[string, readonly (readonly Typed[])[], string, string]>([
    ['agencies without a head', headed('OPD', ''), 'belumDibaca.opd.tanpaKepala', 'Kondisi Akhir'],
    ['agencies under a head of the planner’s own', headed('OPD', 'K/L/D'), 'belumDibaca.opd', 'K/L/D'],
    ['codes without a head', headed('Kode', ''), 'belumDibaca.kode.tanpaKepala', 'Program'],
    ['codes of the document’s own', changed('Kode', 'Rujukan', ['P1-01', 'P1-02', 'P2-01', 'P2-02']), 'belumDibaca.kode', 'Rujukan'],
    ['figures without a head among the targets', headed('Target 2027', ''), 'belumDibaca.angka.tanpaKepala', 'Pagu 2026'],
    ['figures where a baseline would stand', headed('Kondisi Awal', 'Xyz'), 'belumDibaca.angka', 'Xyz'],
    ['figures under a head that says nothing', headed('Target 2027', 'Xyz'), 'belumDibaca.angka', 'Xyz'],
  ])('%s', (_, table, reason, column) => {
    const reading = read(table);
    expect(reasonsOf(reading)).toContainEqual([reason, column]);
    expect(reading.confidence).toBeLessThan(sure);
  });
  test('… but not figures beside the plan', () => {
    const reading = read([[...heads, 'Selisih'], ...rows.map((row, at) => [...row, at + 3])]);
    expect([reading.confidence >= sure, reading.reasons.some(({ key }) => key.startsWith('alasan.belumDibaca'))]).toEqual([true, false]);
  });
  test('a table of which no row was placed is not read surely, however clear its header', () => {
    const reading = read([['Uraian', 'Indikator', 'Satuan', 2025, 2026, 2027, 'OPD'], ['Ketahanan pangan', 'Skor pangan harapan', 'Skor', 86, 87, 88, 'Dinas Pangan'], ['    Akses pangan', 'Desa rawan pangan', '%', 12, 10, 8, 'Dinas Pangan']]);
    expect([reading.plan.items.length + reading.plan.indikator.length > 0 || reading.confidence < sure, reading.unread.length > 0 || reading.plan.indikator.length > 0]).toEqual([true, true]);
  });
});

describe('“Target” over 1 … 5, the other heads not merged downward', () => {
  const names = ['Angka kematian ibu', 'Usia harapan hidup', 'Rasio dokter', 'Gizi buruk'];
  const body = names.map((name, at): readonly Typed[] => [at + 1, `Meningkatnya mutu ${at + 1}`, name, '%', `${50 + at}`, ...[1, 2, 3, 4, 5].map((year) => `${50 + at + year}`), 'Dinas Kesehatan']);
  const top = (head: string): readonly Typed[] => ['No', 'Sasaran', 'Indikator', 'Satuan', 'Kondisi Awal', head, '', '', '', '', 'OPD'];
  const ordinals = (numbers: readonly Typed[]): readonly Typed[] => ['', '', '', '', '', ...numbers, ''];
  test.each<[string, readonly Typed[], readonly string[]]>([
    ['Target', ['1', '2', '3', '4', '5'], ['F1:J1']], ['Target', ['1', '2', '3', '4', '5'], []], ['Target Kinerja', [1, 2, 3, 4, 5], []], ['Target', ['I', 'II', 'III', 'IV', 'V'], []], ['Target Tahun Ke-', [1, 2, 3, 4, 5], []],
  ])('%s over %j, merged: %j', (head, numbers, merges) => {
    const reading = read([top(head), ordinals(numbers), ...body], merges);
    expect(fieldsOf(reading).slice(4)).toEqual(['kondisi-awal', 'target 1', 'target 2', 'target 3', 'target 4', 'target 5', 'opd']);
    expect(reading.plan.indikator).toHaveLength(names.length);
  });
  test('a row that numbers the columns is still one', () => {
    const reading = read([['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'OPD'], ['1', '2', '3', '4', '5', '6'], ...body.map((row) => [...row.slice(0, 4), row[5], row[10]])]);
    expect([reading.header.numberingRow, reading.plan.indikator.length]).toEqual([1, 4]);
  });
});
