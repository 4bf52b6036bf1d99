import { describe, expect, test } from 'vitest';
import { isReading, readSheet, readTables, sure } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

type Row = readonly Typed[];
const head: Row = ['No', 'Uraian', 'Indikator', 'Satuan', 2026, 2027, 'OPD'];
const row = (number: Typed, name: string, at = 1): Row => [number, name, `Indeks ${name}`, '%', at, at + 1, 'Bappeda'];
/** The items of a sheet as "level title < title of the parent"; those of rows that were left out as "?". */
const itemsOf = (rows: readonly Row[], header: Row = head, titles: readonly Row[] = []): readonly string[] => {
  const result = readSheet(gridOf([...titles, header, ...rows]));
  if (!isReading(result)) return [result.refused];
  const names = new Map(result.plan.items.map(({ id, title }) => [id, title]));
  return [...result.plan.items.map(({ level, title, parentId }) => `${level} ${title}${parentId === null ? '' : ` < ${names.get(parentId) ?? ''}`}`), ...result.unread.map(() => '?')];
};
const unread = (...rows: readonly Row[]): readonly string[] => itemsOf(rows).filter((item) => item !== '?' && !item.startsWith('program'));

describe('levels that only the numbers of an outline tell', () => {
  test('are held in place by a row that says its own', () => {
    expect(itemsOf([row('I', 'Mutu SDM'), row('I.1', 'Kesehatan'), row('I.1.a', 'Program Upaya Kesehatan'), row('I.2', 'Pendidikan'), row('II', 'Ekonomi')])).toEqual([
      'tujuan Mutu SDM', 'sasaran Kesehatan < Mutu SDM', 'program Program Upaya Kesehatan < Kesehatan', 'sasaran Pendidikan < Mutu SDM', 'tujuan Ekonomi',
    ]);
  });
  test.each<[string, readonly Typed[]]>([
    ['1, 1.1, 1.1.1', ['1', '1.1', '1.1.1', '1.2', '2']],
    ['1, 1.1, 1.1.1 typed as numbers', [1, 1.1, '1.1.1', 1.2, 2]],
    ['A, 1, a', ['A', '1', 'a', '2', 'B']],
    ['I., A., 1)', ['I.', 'A.', '1)', 'B.', 'II.']],
    ['1., a., (1)', ['1.', 'a.', '(1)', 'b.', '2.']],
    ['A, A-1, A-1-a', ['A', 'A-1', 'A-1-a', 'A-2', 'B']],
    ['roman numbers of both cases', ['I', 'i', '1', 'ii', 'II']],
  ])('%s', (_, [a, b, c, d, e]) => {
    expect(itemsOf([row(a, 'Satu'), row(b, 'Dua'), row(c, 'Program Tiga'), row(d, 'Empat'), row(e, 'Lima')])).toEqual(['tujuan Satu', 'sasaran Dua < Satu', 'program Program Tiga < Dua', 'sasaran Empat < Satu', 'tujuan Lima']);
  });
  test('stand before the names as well', () => {
    expect(itemsOf([row('', 'I. Mutu SDM'), row('', 'I.1 Kesehatan'), row('', 'I.1.a Program Upaya Kesehatan'), row('', 'I.2 Pendidikan'), row('', 'II. Ekonomi')], ['Keterangan', ...head.slice(1)])).toEqual([
      'tujuan Mutu SDM', 'sasaran Kesehatan < Mutu SDM', 'program Program Upaya Kesehatan < Kesehatan', 'sasaran Pendidikan < Mutu SDM', 'tujuan Ekonomi',
    ]);
  });
  test('… while a column of running numbers says nothing', () => {
    expect(itemsOf([row(1, 'A. Mutu SDM'), row(2, '1. Kesehatan'), row(3, '2. Pendidikan'), row(4, 'B. Ekonomi')])).toEqual(['tujuan Mutu SDM', 'sasaran Kesehatan < Mutu SDM', 'sasaran Pendidikan < Mutu SDM', 'tujuan Ekonomi']);
  });
  test('without a row that says its own are those that the title names', () => {
    expect(itemsOf([row('1', 'Satu'), row('1.1', 'Dua')], head, [['SASARAN DAN PROGRAM KABUPATEN CONTOH']])).toEqual(['sasaran Satu', 'program Dua < Satu']);
  });
  test('… else tujuan and sasaran; four depths begin with the misi', () => {
    expect(itemsOf([row('1', 'Satu'), row('1.1', 'Dua')])).toEqual(['tujuan Satu', 'sasaran Dua < Satu']);
    expect(itemsOf([row('1', 'Satu'), row('1.1', 'Dua'), row('1.1.1', 'Tiga'), row('1.1.1.1', 'Empat')])).toEqual(['misi Satu', 'tujuan Dua < Satu', 'sasaran Tiga < Dua', 'program Empat < Tiga']);
  });
  test('… below lines that say theirs, each line beginning anew', () => {
    expect(itemsOf([['', 'MISI 1 : Maju'], row('1', 'Satu'), row('1.1', 'Dua'), ['', 'MISI 2 : Rukun'], row('1', 'Tiga'), row('1.1', 'Empat')])).toEqual([
      'misi Maju', 'tujuan Satu < Maju', 'sasaran Dua < Satu', 'misi Rukun', 'tujuan Tiga < Rukun', 'sasaran Empat < Tiga',
    ]);
  });
  test('are doubted, and the reasons say what each number was taken for', () => {
    const result = readSheet(gridOf([head, row('I', 'Mutu SDM'), row('I.1', 'Kesehatan'), row('I.1.a', 'Program Upaya Kesehatan')]));
    expect(isReading(result) && result.confidence < sure).toBe(true);
    expect(isReading(result) ? result.reasons.filter(({ key }) => /omor/.test(key)) : []).toEqual([
      { key: 'alasan.tingkatDariNomor', params: { rows: 3 } },
      { key: 'alasan.nomorTingkat', params: { number: 'I', level: 'tujuan' } }, { key: 'alasan.nomorTingkat', params: { number: 'I.1', level: 'sasaran' } }, { key: 'alasan.nomorTingkat', params: { number: 'I.1.a', level: 'program' } },
    ]);
  });
  test('go on over sheets', () => {
    const pages = [gridOf([head, row('I', 'Mutu SDM'), row('I.1', 'Kesehatan')], { sheet: '1' }), gridOf([head, row('I.2', 'Pendidikan'), row('I.2.a', 'Program Pendidikan')], { sheet: '2' })];
    expect(readTables(pages).flat().filter(isReading).map(({ continues, plan }) => [continues, plan.items.map(({ id }) => id)])).toEqual([
      [undefined, ['tujuan-1', 'tujuan-1/sasaran-1']], ['1', ['tujuan-1/sasaran-2', 'tujuan-1/sasaran-2/program-1']],
    ]);
  });
});

describe('numbers that are no outline tell no level', () => {
  test.each<[string, readonly Row[]]>([
    ['running numbers', [row(1, 'Satu'), row(2, 'Dua'), row(3, 'Tiga')]],
    ['a step that nothing stands above', [row('1', 'Satu'), row('2.1', 'Dua'), row('3', 'Tiga')]],
    ['a row without a number', [row('1', 'Satu'), row('1.1', 'Dua'), row('', 'Tiga')]],
    ['numbers that go back', [row('1', 'Satu'), row('1.2', 'Dua'), row('1.1', 'Tiga')]],
    ['letters that skip', [row('A', 'Satu'), row('1', 'Dua'), row('D', 'Tiga')]],
    ['words', [row('a1', 'Satu'), row('lihat', 'Dua'), row('x', 'Tiga')]],
  ])('%s', (_, rows) => expect(unread(...rows)).toEqual([]));
  test('nor does the outline of a budget', () => {
    const rows: Row[] = [['A', 'Pendapatan', 9, 9], ['1', 'Pajak', 5, 5], ['2', 'Retribusi', 4, 4], ['B', 'Belanja', 9, 9]];
    expect(itemsOf(rows, ['No', 'Uraian', 'Anggaran', 'Realisasi'])).toEqual(['daftar']);
  });
  test('words that say their level are stronger', () => {
    expect(itemsOf([row('1', 'Kegiatan Satu'), row('1.1', 'Program Dua')]).filter((item) => item !== '?')).toEqual(['kegiatan Kegiatan Satu', 'program Program Dua']);
  });
  test('under a head of one level they are all of that level', () => {
    expect(itemsOf([row('1', 'Satu'), row('1.1', 'Dua')], ['No', 'Sasaran', ...head.slice(2)])).toEqual(['sasaran Satu', 'sasaran Dua']);
  });
});
