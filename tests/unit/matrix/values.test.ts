import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../src/plan';
import { parseRupiah, parseValue, printForm, printValue, scaleOf, tallyOf, writtenWith, type Evidence, type ValueCell } from '../../../src/matrix';

const typed = (text: string): ValueCell => ({ value: text, text });
const read = (text: string, evidence?: Evidence): Form => parseValue(typed(text), evidence).form;
const number = (value: number, decimals: number): Form => ({ kind: 'number', value, decimals });
const percent = (value: number, decimals: number): Form => ({ kind: 'percent', value, decimals });
const range = (from: number, to: number, decimals: number, more: object = {}): Form => ({ kind: 'range', from, to, decimals, percent: false, unit: null, ...more });
const under = (comparison: '<' | '≤' | '>' | '≥', value: number, more: object = {}): Form => ({ kind: 'inequality', comparison, value, decimals: 0, percent: false, unit: null, ...more });
const quantity = (value: number, unit: string, decimals = 0): Form => ({ kind: 'quantity', value, decimals, unit });
const grade = (name: string, score: number | null, scale: string | null): Form => ({ kind: 'predicate', grade: name, score, scale });

describe('numbers', () => {
  test.each<[string, Form]>([
    ['72,45', number(72.45, 2)],
    ['66.95', number(66.95, 2)],
    ['1.250.000', number(1_250_000, 0)],
    ['2,332,494', number(2_332_494, 0)],
    ['9446966806.00', number(9_446_966_806, 2)],
    ['1.458.477.763.740,00', number(1_458_477_763_740, 2)],
    ['350,073,278,570.00', number(350_073_278_570, 2)],
    ['11021880874.000', number(11_021_880_874, 3)],
    ['0.856', number(0.856, 3)],
    ['-0.00', number(0, 2)],
    ['79', number(79, 0)],
    [' 79 ', number(79, 0)],
    ['1 250 000', number(1_250_000, 0)],
  ])('%s', (text, form) => expect(read(text)).toEqual(form));

  test('keep the raw text and round float noise', () => {
    expect(parseValue(typed('33.630000000000003'))).toEqual({ raw: '33.630000000000003', form: number(33.63, 2), annotation: null, noisy: true, formula: null });
    expect(parseValue(typed('7.0000000000000007E-2'))).toMatchObject({ form: number(0.07, 2), noisy: true });
    expect(parseValue(typed('3.5190000000000001'))).toMatchObject({ form: number(3.519, 3), noisy: true });
    expect(parseValue(typed('70.099999999999994'))).toMatchObject({ form: number(70.1, 1), noisy: true });
    expect(parseValue(typed('0.1818181818181818'))).toMatchObject({ noisy: false });
    expect(parseValue(typed('4602.8283163647'))).toMatchObject({ form: number(4602.8283163647, 10), noisy: false });
  });

  test.each(['1.01.02', '70,,76', '12.34.567', '1,23,456', '6.1.'])('%s is no number', (text) => expect(read(text).kind).toBe('words'));
});

describe('stored cells', () => {
  test('a number stays what is stored, whatever its text looks like', () => {
    expect(parseValue({ value: 95.68, text: '95.680', format: '0.000' }).form).toEqual(number(95.68, 2));
    expect(parseValue({ value: 95680, text: '95,680', format: '#,##0' }).form).toEqual(number(95_680, 0));
    expect(parseValue({ value: 72.5, text: '72,50', format: '0.00' }).form).toEqual(number(72.5, 2));
  });

  test('0.85 under a % format is 85 per cent', () => {
    expect(parseValue({ value: 0.85, text: '85%', format: '0%' })).toMatchObject({ raw: '85%', form: percent(85, 0) });
    expect(parseValue({ value: 0.7045, text: '70,45%', format: '0.00%' }).form).toEqual(percent(70.45, 2));
    expect(parseValue({ value: 0.07, text: '7%' }).form).toEqual(percent(7, 0));
    expect(parseValue({ value: 0.7, text: '0.7', format: 'General' }).form).toEqual(number(0.7, 1));
  });

  test('a column too narrow to show its number hides nothing', () => {
    expect(parseValue({ value: 1500, text: '####', format: '0' })).toMatchObject({ raw: '1500', form: number(1500, 0) });
  });

  test('float dust of a stored number is told', () => {
    expect(parseValue({ value: 0.1 + 0.2, text: '0.3', format: 'General' })).toMatchObject({ raw: '0.3', form: number(0.3, 1), noisy: true });
  });

  test('a reference error is found behind IFERROR', () => {
    expect(parseValue({ value: 0, text: '0', formula: '=IFERROR(#REF!,0)' }).form).toEqual({ kind: 'error', code: '#REF!', hidden: true });
    expect(parseValue({ value: '', text: '', formula: '=IFERROR(VLOOKUP(A1,#REF!,2),"")' }).form).toEqual({ kind: 'error', code: '#REF!', hidden: true });
    expect(parseValue({ value: '#REF!', text: '#REF!', formula: '=#REF!+1' }).form).toEqual({ kind: 'error', code: '#REF!', hidden: false });
  });

  test('keeps an ordinary formula beside its value', () => {
    expect(parseValue({ value: 12, text: '12', formula: '=SUM(A1:A2)' })).toMatchObject({ form: number(12, 0), formula: '=SUM(A1:A2)' });
    expect(parseValue({ value: 12, text: '12', formula: 12 }).formula).toBeNull();
  });

  test('a truth value is no target', () => expect(parseValue({ value: true, text: 'TRUE' }).form.kind).toBe('words'));
});

describe('percentages', () => {
  test.each<[string, Form]>([['85%', percent(85, 0)], ['85 %', percent(85, 0)], ['73,37%', percent(73.37, 2)], ['70.45%', percent(70.45, 2)], ['8.50%', percent(8.5, 2)], ['85 persen', percent(85, 0)], ['95.680%', percent(95.68, 3)]])(
    '%s', (text, form) => expect(read(text)).toEqual(form));
});

describe('ranges', () => {
  test.each<[string, Form]>([
    ['70,38-70,76', range(70.38, 70.76, 2)],
    ['3,00-4,50', range(3, 4.5, 2)],
    ['9,18-8,94', range(9.18, 8.94, 2)],
    ['1.82-2,91', range(1.82, 2.91, 2)],
    ['80-60', range(80, 60, 0)],
    ['70 – 75 %', range(70, 75, 0, { percent: true })],
    ['70%-75%', range(70, 75, 0, { percent: true })],
    ['10 s/d 12 dokumen', range(10, 12, 0, { unit: 'dokumen' })],
  ])('%s', (text, form) => expect(read(text)).toEqual(form));

  test.each(['94,20-94-30', '85,35-87-35', '70,,38-71', '1-2-3'])('%s is broken, and not guessed', (text) => expect(read(text)).toEqual({ kind: 'broken-range' }));
});

describe('inequalities', () => {
  test.each<[string, Form]>([
    ['<22', under('<', 22)],
    ['≤5 menit', under('≤', 5, { unit: 'menit' })],
    ['<= 5 menit', under('≤', 5, { unit: 'menit' })],
    ['<15%', under('<', 15, { percent: true })],
    ['< 49/100.000 penduduk', under('<', 49, { unit: '/100.000 penduduk' })],
    ['minimal 80', under('≥', 80)],
    ['> 48 jam', under('>', 48, { unit: 'jam' })],
  ])('%s', (text, form) => expect(read(text)).toEqual(form));
});

describe('numbers with a unit', () => {
  test.each<[string, Form]>([
    ['2 jenis', quantity(2, 'jenis')],
    ['10 OPD', quantity(10, 'OPD')],
    ['15.467 UMKM', quantity(15_467, 'UMKM')],
    ['9.396 unit', quantity(9396, 'unit')],
    ['9 SUBSEKTOR', quantity(9, 'SUBSEKTOR')],
    ['4 km', quantity(4, 'km')],
    ['33,33 Dokumen', quantity(33.33, 'Dokumen', 2)],
    ['300 bln', quantity(300, 'bln')],
    ['1 pasar', quantity(1, 'pasar')],
    ['Rp 1.250.000', quantity(1_250_000, 'Rp')],
  ])('%s', (text, form) => expect(read(text)).toEqual(form));

  test('what a count is a part of becomes its remark', () => {
    expect(parseValue(typed('2 kali per tahun dari 12 kali = 16%'))).toMatchObject({ form: quantity(2, 'kali per tahun'), annotation: 'dari 12 kali = 16%' });
    expect(parseValue(typed('0% dari jumlah penegasan batas wilayah (33)'))).toMatchObject({ form: percent(0, 0), annotation: 'dari jumlah penegasan batas wilayah (33)' });
  });

  test.each<[string, Form]>([
    ['22/100.000 penduduk', { kind: 'ratio', value: 22, per: 100_000, unit: 'penduduk' }],
    ['17/1000', { kind: 'ratio', value: 17, per: 1000, unit: null }],
    ['1 : 20', { kind: 'ratio', value: 1, per: 20, unit: null }],
  ])('%s is a ratio', (text, form) => expect(read(text)).toEqual(form));
});

describe('predicates', () => {
  test.each<[string, Form]>([
    ['WTP', grade('WTP', null, 'opini-bpk')],
    ['BB', grade('BB', null, 'sakip')],
    ['A', grade('A', null, null)],
    ['A (81,66)', grade('A', 81.66, null)],
    ['54,19 (CC)', grade('CC', 54.19, 'sakip')],
    ['4,53 (Prima)', grade('Prima', 4.53, 'pelayanan-prima')],
    ['Level 3 DC', grade('Level 3 DC', null, 'level')],
    ['Level 3 Dengan Catatan (DC)', grade('Level 3 Dengan Catatan (DC)', null, 'level')],
    ['Madya', grade('Madya', null, null)],
    ['Nindya', grade('Nindya', null, 'layak-anak')],
    ['Baik', grade('Baik', null, null)],
    ['AA', grade('AA', null, 'sakip')],
  ])('%s', (text, form) => expect(read(text)).toEqual(form));
});

describe('annotated numbers', () => {
  test.each<[string, Form, string]>([
    ['44,80**', number(44.8, 2), '**'],
    ['1,7*', number(1.7, 1), '*'],
    ['65,57 (2023)', number(65.57, 2), '2023'],
    ['6,21 (Agustus)', number(6.21, 2), 'Agustus'],
    ['96,43 % (Perkotaan)', percent(96.43, 2), 'Perkotaan'],
    ['80.5% (1.234 PMKS)', percent(80.5, 1), '1.234 PMKS'],
  ])('%s', (text, form, annotation) => expect(parseValue(typed(text))).toMatchObject({ raw: text, form, annotation }));
});

describe('no value', () => {
  test.each(['', '-', 'n/a', 'NA', 'n.a', 'Belum diisi', 'Belum disi', '—'])('"%s" is missing', (text) => expect(read(text)).toMatchObject({ kind: 'missing' }));
  test('null is missing', () => expect(parseValue({ value: null, text: '' }).form).toEqual({ kind: 'missing', mark: '' }));
  test.each(['meningkat', 'Tidak ada', '1. Nilai LHE 2. Indeks', 'lihat lampiran'])('%s is words', (text) => expect(read(text)).toEqual({ kind: 'words' }));
  test.each(['#VALUE!', '#REF!', '#N/A', '#DIV/0!'])('%s is an error', (text) => expect(read(text)).toEqual({ kind: 'error', code: text, hidden: false }));
});

describe('a mark with three digits behind it', () => {
  const rowOf = (...texts: string[]): Evidence => ({ row: tallyOf(texts.map((text) => parseValue(typed(text)))) });

  test('is ambiguous by itself', () => {
    expect(read('95.680')).toEqual({ kind: 'ambiguous', readings: [95.68, 95_680] });
    expect(read('1.250')).toEqual({ kind: 'ambiguous', readings: [1.25, 1250] });
  });
  test('is settled by the size of the rest of the row', () => {
    expect(read('95.680', rowOf('96,10', '97.2'))).toEqual(number(95.68, 3));
    expect(read('95.680', rowOf('101250', '99800'))).toEqual(number(95_680, 0));
  });
  test('is settled by the marks of the row, then of the column', () => {
    expect(read('1.250', rowOf('12,5', '1.300.000'))).toEqual(number(1250, 0));
    expect(read('1.250', { column: tallyOf(['3.5', '7.25', '8.125'].map((text) => parseValue(typed(text)))) })).toEqual(number(1.25, 3));
  });
  test('is settled by the satuan, then by the name', () => {
    expect(read('95.680', { satuan: 'Orang' })).toEqual(number(95_680, 0));
    expect(read('95.680', { satuan: 'Persen' })).toEqual(number(95.68, 3));
    expect(read('95.680', { name: 'Jumlah kunjungan wisatawan' })).toEqual(number(95_680, 0));
    expect(read('95.680', { name: 'Persentase jalan mantap' })).toEqual(number(95.68, 3));
    expect(read('95.680', { satuan: 'Orang', name: 'Persentase penduduk' })).toEqual(number(95_680, 0));
    expect(read('95.680', { name: 'Ketersediaan pangan' }).kind).toBe('ambiguous');
  });
  test('in a range goes with its partner', () => expect(read('1.250-1.300,5')).toEqual(range(1250, 1300.5, 1)));
});

describe('rupiah', () => {
  test.each<[string, number, number]>([
    ['1.458.477.763.740,00', 1_458_477_763_740, 2],
    ['350,073,278,570.00', 350_073_278_570, 2],
    ['9446966806.00', 9_446_966_806, 2],
    ['1,775,000,000', 1_775_000_000, 0],
    ['242094941695.32', 242_094_941_695.32, 2],
    ['1.250', 1250, 0],
    ['Rp. 1.500.000,-', 1_500_000, 0],
    ['2,5 miliar', 2_500_000_000, 1],
    ['(1.500)', -1500, 0],
  ])('%s', (text, value, decimals) => expect(parseRupiah(typed(text)).form).toEqual(number(value, decimals)));

  test('in millions as the header says', () => {
    expect(scaleOf('Capaian Kinerja dan Kerangka Pendanaan (dalam juta rupiah) › 2026 › Rp')).toBe(1e6);
    expect(scaleOf('Target Rp.(juta)')).toBe(1e6);
    expect(scaleOf('Pagu (dalam ribuan rupiah)')).toBe(1e3);
    expect(scaleOf('2019 › Rp')).toBe(1);
    expect(parseRupiah(typed('8.757.518'), 1e6)).toMatchObject({ raw: '8.757.518', form: number(8_757_518e6, 0) });
    expect(parseRupiah({ value: 12.5, text: '12.5' }, 1e6).form).toEqual(number(12_500_000, 1));
  });
  test('keeps what is no amount', () => {
    expect(parseRupiah(typed('-')).form).toEqual({ kind: 'missing', mark: '-' });
    expect(parseRupiah(typed('#REF!')).form.kind).toBe('error');
    expect(parseRupiah(typed('menyesuaikan')).form.kind).toBe('words');
  });
});

describe('laws', () => {
  test('no text throws, and the raw text stays', () => {
    const messy = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 30 }), fc.stringMatching(/^[0-9.,%<>≤ ()*/A-Za-z-]{0,25}$/));
    fc.assert(fc.property(messy, (text) => {
      expect(parseValue(typed(text)).raw).toBe(text);
      expect(parseRupiah(typed(text), 1e6).raw).toBe(text);
      expect(typeof printValue(parseValue(typed(text)))).toBe('string');
    }), { numRuns: 4000 });
  });

  test('no stored number throws', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom('General', '0%', '#,##0'), (value, format) => {
      const { form } = parseValue({ value, text: String(value), format });
      expect(['number', 'percent']).toContain(form.kind);
    }));
  });

  const decimals = fc.integer({ min: 0, max: 6 });
  const rounded = (value: number, places: number): number => Number(value.toFixed(places)) + 0;
  const numeral = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), decimals).map(([digits, places]) => ({ value: rounded(digits / 10 ** places, places), decimals: places }));
  const unit = fc.constantFrom('jenis', 'Dokumen', 'ton', 'menit', 'OPD', '/100.000 penduduk');
  const canonical: fc.Arbitrary<Form> = fc.oneof(
    numeral.map((of): Form => ({ kind: 'number', ...of })),
    numeral.map((of): Form => ({ kind: 'percent', ...of })),
    fc.tuple(numeral, numeral, fc.boolean()).map(([from, to, isPercent]): Form => {
      const places = Math.max(from.decimals, to.decimals);
      return { kind: 'range', from: from.value, to: to.value, decimals: places, percent: isPercent, unit: null };
    }),
    fc.tuple(fc.constantFrom('<' as const, '≤' as const, '>' as const, '≥' as const), numeral, fc.option(unit)).map(([comparison, of, unitOf]): Form => ({ kind: 'inequality', comparison, ...of, percent: false, unit: unitOf })),
    fc.tuple(numeral, unit.filter((name) => !name.startsWith('/'))).map(([of, unitOf]): Form => ({ kind: 'quantity', ...of, unit: unitOf })),
    fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(100, 1000, 10_000, 100_000), fc.constantFrom(null, 'penduduk', 'kelahiran hidup')).map(([value, per, unitOf]): Form => ({ kind: 'ratio', value, per, unit: unitOf })),
    fc.constantFrom<Form>(grade('BB', null, 'sakip'), grade('CC', 54.19, 'sakip'), grade('WTP', null, 'opini-bpk')),
    fc.constantFrom<Form>({ kind: 'missing', mark: '' }, { kind: 'missing', mark: 'n/a' }, { kind: 'error', code: '#REF!', hidden: false }),
  );

  test.each(['.', ','] as const)('reading what was printed with "%s" gives the same form', (mark) => {
    fc.assert(fc.property(canonical, (form) => {
      const printed = printForm(form, { mark });
      expect(printed).not.toBeNull();
      const back = read(printed ?? '', writtenWith(mark));
      // A unit that is only counted whole outweighs a mark: "1,250 OPD" are agencies in the thousands.
      if ((form.kind === 'quantity' || form.kind === 'inequality') && form.decimals === 3 && form.unit !== null) return;
      expect(back).toEqual(form);
    }), { numRuns: 2000 });
  });

  test('words, broken ranges and ambiguities print as they stand', () => {
    for (const text of ['meningkat', '85,35-87-35', '95.680']) {
      expect(printForm(read(text))).toBeNull();
      expect(printValue(parseValue(typed(text)))).toBe(text);
    }
    expect(printValue(parseValue(typed('44.80**')))).toBe('44,80**');
    expect(printValue(parseValue(typed('65,57 (2023)')))).toBe('65,57 (2023)');
  });
});
