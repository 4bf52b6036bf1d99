import { describe, expect, test } from 'vitest';
import { isReading, parseRupiah, parseValue, readCode, readIndikatorText, readSheet, scaleOf, type Reading } from '../../../src/matrix';
import type { Form } from '../../../src/plan';
import { gridOf, tc14Header, tc14HeaderMerges, tc14Row, type Typed } from '../../support/grid';

/** Twenty habits of planners, as they are met in published matrices; what each reads as. */
const form = (text: string): Form => parseValue({ value: text, text }).form;
const stored = (value: number, format = 'General', text = String(value)): ReturnType<typeof parseValue> => parseValue({ value, text, format });
function matrix(...rows: readonly (readonly Typed[])[]): Reading {
  const result = readSheet(gridOf([...tc14Header, ...rows], { merges: tc14HeaderMerges }));
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}
const program = (indikator: string, awal: Typed, targets: readonly Typed[], akhir: Typed = '', opd: Typed = 'BPBD'): Reading => matrix(tc14Row('1.05.03', 'Program 1 : P', indikator, awal, targets, akhir, opd));
const forms = (reading: Reading, at = 0): Form[] => Object.values(reading.plan.indikator[at]?.targets ?? {}).map((value) => value.form);

describe('numbers', () => {
  test('1: decimal comma and dot in one row', () => {
    expect(forms(program('Rata-rata lama sekolah', '66.95', ['68,32', '69,7', '70.41', '72', '73']))).toMatchObject([68.32, 69.7, 70.41, 72, 73].map((value) => ({ kind: 'number', value })));
  });
  test('2: "85%", "85 %" and 0.85 under a percent format say the same; a bare 0.7 beside them keeps what it says', () => {
    expect([form('85%'), form('85 %'), stored(0.85, '0%', '85%').form]).toMatchObject([{ kind: 'percent', value: 85 }, { kind: 'percent', value: 85 }, { kind: 'percent', value: 85 }]);
    const row = program('Persentase penduduk berakses air minum', 0.7, ['70.45%', '71.05%', '72%', '73%', '74%']);
    expect(row.plan.indikator[0]?.kondisiAwal).toMatchObject({ raw: '0.7', form: { kind: 'number', value: 0.7 } });
  });
  test('3: a mark and three digits: persons or a decimal, told by the row, the unit and the name, else left open', () => {
    expect(form('95.680')).toEqual({ kind: 'ambiguous', readings: [95.68, 95_680] });
    expect([form('9.396 unit'), form('50.60'), form('2,332,494')]).toMatchObject([{ kind: 'quantity', value: 9396 }, { kind: 'number', value: 50.6 }, { kind: 'number', value: 2_332_494 }]);
    expect(forms(program('Jumlah kunjungan wisatawan', '95.680', ['96.100', '97.200', '98.300', '99.400', '1.100.500']))[0]).toMatchObject({ kind: 'number', value: 96_100 });
  });
  test('3: a row is read one way, even where its columns write numbers in two', () => {
    const read = (first: readonly string[], name: string): Reading => matrix(tc14Row('1.02.02', 'Program 1 : P', 'Persentase Ibu hamil', '80%', first, '90%', 'Dinas Kesehatan'), tc14Row('', '', name, '95.680', ['95.680', '96.000', '97.000', '98.000', '99.000'], '99.000'));
    const even = ['81%', '82,5%', '83.5%', '84%', '85%'];
    expect(forms(read(even, 'Jumlah puskesmas'), 1)).toMatchObject([95_680, 96_000, 97_000, 98_000, 99_000].map((value) => ({ kind: 'number', value })));
    expect(new Set(forms(read(even, 'Ketersediaan pangan'), 1).map(({ kind }) => kind))).toEqual(new Set(['ambiguous']));
    // Where only one column tells anything, it tells it of the whole row.
    expect(forms(read(['81%', '82,5%', '83%', '84%', '85%'], 'Ketersediaan pangan'), 1)).toMatchObject([95_680, 96_000, 97_000, 98_000, 99_000].map((value) => ({ kind: 'number', value })));
  });
  test('4: ranges as written, reversed where lower is better; broken ones are never guessed', () => {
    expect(['3,00-4,50', '1.82-2,91', '9,18-8,94', '85,35-87-35', '94,20-94-30'].map((text) => form(text))).toMatchObject([
      { kind: 'range', from: 3, to: 4.5 }, { kind: 'range', from: 1.82, to: 2.91 }, { kind: 'range', from: 9.18, to: 8.94 }, { kind: 'broken-range' }, { kind: 'broken-range' },
    ]);
  });
  test('5: inequalities, with a unit or a ratio behind them', () => {
    expect(['<22', '≤5 menit', '< 49/100.000 penduduk'].map((text) => form(text))).toMatchObject([
      { kind: 'inequality', comparison: '<', value: 22 }, { kind: 'inequality', comparison: '≤', value: 5, unit: 'menit' }, { kind: 'inequality', comparison: '<', value: 49, unit: '/100.000 penduduk' },
    ]);
  });
  test('6: float noise is rounded in the form and kept in the raw text', () => {
    expect([form('3.5190000000000001'), form('7.0000000000000007E-2'), form('4602.8283163647')]).toMatchObject([{ kind: 'number', value: 3.519 }, { kind: 'number', value: 0.07 }, { kind: 'number', value: 4602.8283163647 }]);
    expect(parseValue({ value: '33.630000000000003', text: '33.630000000000003' })).toMatchObject({ raw: '33.630000000000003', noisy: true, form: { value: 33.63 } });
  });
  test('7: errors are errors; a code that was typed as a number has lost its zero', () => {
    expect([form('#VALUE!'), form('#REF!')]).toMatchObject([{ kind: 'error', code: '#VALUE!' }, { kind: 'error', code: '#REF!' }]);
    expect([readCode([{ value: 2.1, text: '2.1' }]), readCode([{ value: '2.10', text: '2.10' }])]).toMatchObject([{ wasNumber: true }, { canonical: '2.10', wasNumber: false }]);
  });
  test('8: marks for nothing are missing; words are no value', () => {
    expect(['NA', 'n.a', 'n/a', '-', '', 'Belum disi'].map((text) => form(text).kind)).toEqual(Array(6).fill('missing'));
    expect(['meningkat', 'Tidak ada'].map((text) => form(text).kind)).toEqual(['words', 'words']);
  });
  test('9: footnotes and remarks beside numbers', () => {
    expect(['44,80**', '1,7*', '65,57 (2023)', '6,21 (Agustus)'].map((text) => parseValue({ value: text, text }))).toMatchObject([
      { form: { value: 44.8 }, annotation: '**' }, { form: { value: 1.7 }, annotation: '*' }, { form: { value: 65.57 }, annotation: '2023' }, { form: { value: 6.21 }, annotation: 'Agustus' },
    ]);
    expect([form('4,53 (Prima)'), form('A (81,66)')]).toMatchObject([{ kind: 'predicate', grade: 'Prima', score: 4.53 }, { kind: 'predicate', grade: 'A', score: 81.66 }]);
  });
  test('10: predicates', () => {
    expect(['WTP', 'BB', 'A', 'AA', 'Level 3 DC', 'Madya', 'Nindya', 'Baik'].map((text) => form(text))).toMatchObject(['WTP', 'BB', 'A', 'AA', 'Level 3 DC', 'Madya', 'Nindya', 'Baik'].map((grade) => ({ kind: 'predicate', grade })));
  });
  test('11: rupiah in every style; the header scales; a dash is nothing', () => {
    const rupiah = (text: string, scale = 1): Form => parseRupiah({ value: text, text }, scale).form;
    expect(['1.458.477.763.740,00', '350,073,278,570.00', '9446966806.00'].map((text) => rupiah(text))).toMatchObject([{ value: 1_458_477_763_740 }, { value: 350_073_278_570 }, { value: 9_446_966_806 }]);
    expect(rupiah('8.757.518', scaleOf('Capaian Kinerja dan Kerangka Pendanaan (dalam juta rupiah) › 2026 › Rp'))).toMatchObject({ kind: 'number', value: 8_757_518_000_000 });
    expect(rupiah('-')).toMatchObject({ kind: 'missing', mark: '-' });
  });
  test('12: units inside values, and what a count is a part of', () => {
    expect(['2 jenis', '10 OPD', '15.467 UMKM', '9 SUBSEKTOR', '4 km', '33,33 Dokumen'].map((text) => form(text))).toMatchObject([
      { kind: 'quantity', value: 2, unit: 'jenis' }, { value: 10, unit: 'OPD' }, { value: 15_467, unit: 'UMKM' }, { value: 9, unit: 'SUBSEKTOR' }, { value: 4, unit: 'km' }, { value: 33.33, unit: 'Dokumen' },
    ]);
    expect([form('22/100.000 penduduk'), form('80-60')]).toMatchObject([{ kind: 'ratio', value: 22, per: 100_000 }, { kind: 'range', from: 80, to: 60 }]);
    for (const text of ['2 kali per tahun dari 12 kali = 16%', '0% dari jumlah penegasan batas wilayah (33)']) expect(parseValue({ value: text, text })).toMatchObject({ raw: text });
    expect(form('0% dari jumlah penegasan batas wilayah (33)')).toMatchObject({ kind: 'percent', value: 0 });
  });
  test('13: a unit in the name stays part of the name and is the satuan where no column says it', () => {
    const [one] = program('Indeks Kepuasan Masyarakat (Poin)', '70', ['71', '72', '73', '74', '75']).plan.indikator;
    expect([one?.name, one?.satuan]).toEqual(['Indeks Kepuasan Masyarakat (Poin)', 'Poin']);
    expect(['PDRB per kapita (Juta/Orang)', 'Tingkat Kemiskinan (%)'].map((name) => program(name, '70', ['71', '72', '73', '74', '75']).plan.indikator[0]?.satuan)).toEqual(['Juta/Orang', '%']);
  });
  test('14: misspelt words of a header still head their columns', () => {
    const result = readSheet(gridOf([['No', 'Sasaran Strategis', 'Indikaktor Kinerja', 'Satuann', 'Kondsi Awal', 'Traget 2025', 'Target 2026', 'Perangkat Derah Penanggungjawab'], [1, 'Meningkatnya mutu', 'Presentase e-goverment', 'Prosentase', '10', '20', '30', 'Dinas Kominfo']]));
    expect(isReading(result) ? result.columns.map(({ field }) => field) : result).toEqual(['nomor', 'uraian', 'indikator', 'satuan', 'kondisi-awal', 'target', 'target', 'opd']);
  });
});

describe('structure', () => {
  const same = (value: string): string[] => Array.from({ length: 5 }, () => value);
  test('15: merged cells, headers of every page, group rows and totals', () => {
    const result = readSheet(gridOf([
      ...tc14Header, tc14Row('1', 'URUSAN PEMERINTAHAN WAJIB', '', '', [], '', '', '100'), tc14Row('1.05', 'URUSAN PEMERINTAHAN BIDANG KETENTERAMAN', '', '', [], '', '', '100'),
      tc14Row('1.05.03', 'Program Bencana', 'Jumlah a', '1', same('2'), '2', 'BPBD', '100'), ...tc14Header, tc14Row('', '', 'Jumlah b', '1', same('2'), '2'), tc14Row('', 'JUMLAH BELANAJ URUSAN', '', '', [], '', '', '100'),
    ], { merges: tc14HeaderMerges }));
    expect(isReading(result) ? [result.plan.items.map(({ level }) => level), result.plan.indikator.length, result.passed.map(({ as }) => as), result.unread] : result).toEqual([
      ['urusan', 'bidang-urusan', 'program'], 2, ['kepala', 'kepala', 'kepala', 'nomor-kolom', 'jumlah'], [],
    ]);
  });
  test('16: numbers inside names', () => {
    expect(['Indikator Sasaran 1 : Cakupan rujukan', '3. Nilai SAKIP', 'Indikator Program 7 : Rasio;'].map((text) => readIndikatorText(text))).toMatchObject([{ number: '1', name: 'Cakupan rujukan' }, { number: '3', name: 'Nilai SAKIP' }, { number: '7' }]);
  });
  test('17: several agencies in a cell, commas inside names, all agencies, nobody', () => {
    const opd = (text: string): string[] | undefined => program('Jumlah a', '1', same('2'), '2', text).plan.indikator[0]?.opd.refs.map(({ raw }) => raw);
    expect(opd('DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK')).toEqual(['DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK']);
    expect(opd('INSPEKTORAT\nDINAS KESEHATAN')).toEqual(['INSPEKTORAT', 'DINAS KESEHATAN']);
    expect(opd('Sekretariat Daerah (Bagian Hukum)')).toEqual(['Sekretariat Daerah (Bagian Hukum)']);
    const everyone = program('Jumlah a', '1', same('2'), '2', '29 Perangkat Daerah Kabupaten dan 26 Perangkat Daerah Kecamatan').plan.indikator[0]?.opd.refs;
    expect(everyone?.every(({ wildcard }) => wildcard)).toBe(true);
    expect(program('Jumlah a', '1', same('2'), '2', 'Semua Perangkat Daerah').plan.indikator[0]?.opd.refs).toMatchObject([{ raw: 'Semua Perangkat Daerah', wildcard: true }]);
    expect(opd('')).toEqual([]);
  });
  test('18: codes with trailing dots, backslashes and commas', () => {
    expect(['1.01.', '1\\01', '2,01', 'x.xx.01', '7.01.01'].map((text) => readCode([{ value: text, text }])?.canonical)).toEqual(['1.01', '1.01', '2.01', 'X.XX.01', '7.01.01']);
  });
  test('19: a program repeated beside each indicator is one program', () => {
    const rows = ['Jumlah a', 'Jumlah b'].map((name) => tc14Row('1.05.03', 'Program Bencana', name, '1', same('2'), '2', 'BPBD', '50'));
    const { plan } = matrix(...rows);
    expect([plan.items.length, plan.indikator.map(({ pagu }) => pagu[2021]?.raw)]).toEqual([1, ['50', '50']]);
  });
  test('20: the end as it stands, whether the last year, the sum, a slip or nothing', () => {
    const end = (akhir: Typed): unknown => program('Jumlah a', '50,60', same('50,61'), akhir).plan.indikator[0]?.kondisiAkhir;
    expect(['50,62', '253,05', '', '2.29999'].map((akhir) => end(akhir))).toMatchObject([{ raw: '50,62', form: { value: 50.62 } }, { form: { value: 253.05 } }, { form: { kind: 'missing' } }, { raw: '2.29999', form: { kind: 'number', value: 2.29999 } }]);
  });
});
