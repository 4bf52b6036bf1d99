import { describe, expect, test } from 'vitest';
import { foldSatuan, isCommonSatuan, isGrade, isPercent, satuanKey, slippedFrom, unitOfForm, unitOfValue } from '../../../src/rules/satuan';
import { inequality, number, percent, predicate, quantity, range, ratio, value } from '../../support/plan';
import { publishedPath, publishedSheets } from '../../support/published';

describe('a satuan', () => {
  test.each([
    ['Orang / Bulan', 'orang/bulan'], ['SatuanPendidikan', 'satuan pendidikan'], ['KampungKB', 'kampung kb'], ['kWh', 'kwh'], ['M²', 'm2'], ['Dok.', 'dok'],
    ['per 100.000 penduduk', '/100000 penduduk'], ['  KM ', 'km'], ['%Persentase', '% persentase'],
  ])('%s is compared as "%s"', (text, folded) => {
    expect(foldSatuan(text)).toBe(folded);
  });

  test.each([['%', 'Persen'], ['Dok', 'DOKUMEN'], ['OB', 'Orang / Bulan'], ['Hektar', 'Ha'], ['Org/Bln', 'orang/bulan'], ['%%', 'persentase']])('%s and %s are one', (a, b) => {
    expect(satuanKey(a)).toBe(satuanKey(b));
  });

  test.each([['Orang', 'Orang/Bulan'], ['Ha', 'Hari'], ['M', 'M2'], ['Nilai', 'Persen']])('%s and %s are two', (a, b) => {
    expect(satuanKey(a)).not.toBe(satuanKey(b));
  });

  test('per cent in every spelling', () => {
    expect(['%', 'persen', 'Persentase', '%Persentase'].filter((text) => !isPercent(text))).toEqual([]);
    expect(isPercent('Poin')).toBe(false);
  });

  test('grades are no satuan of the list', () => {
    expect(['WTP', 'BB', 'Sedang'].every(isGrade)).toBe(true);
    expect(['Predikat', 'Nilai'].some(isGrade)).toBe(false);
  });

  test.each([['Unir', 'Unit'], ['Doumen', 'Dokumen'], ['Lpaoran', 'Laporan']])('%s was meant for %s', (text, meant) => {
    expect(slippedFrom(text, [])).toBe(meant);
  });

  test.each(['Unit', 'Situ', 'BB', 'Bendi', 'N'])('%s was meant for nothing else', (text) => {
    expect(slippedFrom(text, [])).toBeNull();
  });

  test('a slip is held against the region’s list where there is one', () => {
    expect(slippedFrom('Unir', ['Orang'])).toBeNull();
    expect(slippedFrom('Bendy', ['Bendi'])).toBe('Bendi');
  });

  test('values carry units in their text, or by their format', () => {
    const forms = [percent(5), quantity(2, 'jenis'), range(1, 2, true), inequality('<', 22), ratio(49, 100_000, 'penduduk'), number(5), predicate('WTP')];
    expect(forms.map(({ form }) => unitOfForm(form))).toEqual(['%', 'jenis', '%', null, '/100000 penduduk', null, null]);
    expect(['266 ha', '7 DI.', '266', '12 bln '].map((raw) => unitOfValue(value(raw, { kind: 'number', value: 1, decimals: 0 })))).toEqual(['ha', 'DI', null, 'bln']);
  });
});

const file = 'nomenklatur-2027.xlsx';

describe.skipIf(publishedPath(file) === null)(`the general list against the official nomenklatur${publishedPath(file) === null ? ` (../shared/data/${file} is not here)` : ''}`, () => {
  test('knows all but four of its 209 spellings', async () => {
    const [sheet] = await publishedSheets(file);
    const spellings = new Set(sheet?.texts.slice(1).map((row) => row[7]?.trim() ?? '').filter((text) => text !== ''));
    expect([...spellings].filter((text) => !isCommonSatuan(text))).toEqual(['Pendidikan', 'Organiasasi', 'Mata', 'Doumen']);
    expect(spellings.size).toBe(209);
  });
});
