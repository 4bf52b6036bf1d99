import { describe, expect, it } from 'vitest';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules } from '../../../src/rules';
import { plantForest } from '../../../src/taskpane/model/forest';
import { highlight, reachIn, searchForest, wordsOf, type Only } from '../../../src/taskpane/model/search';
import { tallyFindings } from '../../../src/taskpane/model/tally';
import { flattenTree, titleOf } from '../../../src/taskpane/model/tree';
import { percent, PlanBuilder } from '../../support/plan';

const targets = { awal: percent(60), targets: [61, 62, 63, 64, 65].map((value) => percent(value)), akhir: percent(65) };
const view = viewPlan(new PlanBuilder({ opd: ['DINAS PENDIDIKAN', 'DINAS KESEHATAN'] })
  .misi('Manusia unggul')
  .tujuan('Terwujudnya pendidikan bermutu').indikator('Rata-rata lama sekolah', { ...targets, opd: 'DINAS PENDIDIKAN' })
  .sasaran('Meningkatnya akses pendidikan').indikator('Persentase APK SD', { ...targets, opd: 'DINAS PENDIDIKAN' }).indikator('Persentase APS', targets)
  .tujuan('Terwujudnya kesehatan').indikator('Angka harapan hidup', { ...targets, opd: 'DINAS KESEHATAN' })
  .sasaran('Meningkatnya layanan').indikator('Cakupan rujukan', targets)
  .build());
const forest = plantForest(view);
const { findings } = checkPlan(view, rules);
const tallies = tallyFindings(forest, findings);

const find = (query: string, only: Only = 'semua'): { hits: string[]; shown: string[] } | null => {
  const found = searchForest(forest, tallies, { query, only });
  if (!found) return null;
  const rows = flattenTree(forest, { keep: found.keep, isOpen: (id) => found.open.has(id) });
  return { hits: rows.filter((row) => found.hits.has(row.id)).map(titleOf), shown: rows.map(titleOf) };
};

describe('searching the cascade', () => {
  it('leaves everything where nothing is sought', () => {
    expect(find('  ')).toBeNull();
  });

  it('shows what was found under its ancestors', () => {
    expect(find('apk')).toEqual({
      hits: ['Persentase APK SD'],
      shown: ['Manusia unggul', 'Terwujudnya pendidikan bermutu', 'Meningkatnya akses pendidikan', 'Persentase APK SD'],
    });
  });

  it('wants every word, in any order, also of an agency', () => {
    expect(find('kesehatan dinas')?.hits).toEqual(['Angka harapan hidup']);
    expect(find('kesehatan sekolah')?.hits).toEqual([]);
  });

  it('takes words by their beginnings, and looks inside them only where that finds nothing', () => {
    expect(find('rata')?.hits).toEqual(['Rata-rata lama sekolah']);
    expect(find('kup')?.hits).toEqual(['Cakupan rujukan']);
    expect(searchForest(forest, tallies, { query: 'a', only: 'semua' })?.reach).toBe('awal-kata');
    expect(searchForest(forest, tallies, { query: 'kup', only: 'semua' })?.reach).toBe('di-mana-saja');
    // "akses" begins with "ak"; "Cakupan" only holds its letters.
    expect(find('ak')?.hits).toEqual(['Meningkatnya akses pendidikan']);
  });

  it('keeps what stands under a found item within reach, closed', () => {
    const found = searchForest(forest, tallies, { query: 'layanan', only: 'semua' });
    expect(found?.open.has('sasaran-2')).toBe(false);
    expect(found?.keep.has('indikator-5')).toBe(true);
  });

  it('filters by what is missing, and lets the words stand in an ancestor', () => {
    expect(find('', 'tanpa-opd')?.hits).toEqual(['Persentase APS', 'Cakupan rujukan']);
    expect(find('pendidikan', 'tanpa-opd')?.hits).toEqual(['Persentase APS']);
  });
});

describe('marking the sought words', () => {
  it('cuts the text where they stand, and loses nothing', () => {
    expect(highlight('Angka Putus Sekolah', wordsOf('sekolah ANG'))).toEqual([
      { text: 'Ang', hit: true }, { text: 'ka Putus ', hit: false }, { text: 'Sekolah', hit: true },
    ]);
  });

  it('marks no fragment inside a word, unless it must', () => {
    expect(highlight('Terjangkau, angka (angka)', ['angka'])).toEqual([
      { text: 'Terjangkau, ', hit: false }, { text: 'angka', hit: true }, { text: ' (', hit: false }, { text: 'angka', hit: true }, { text: ')', hit: false },
    ]);
    expect(reachIn('DINAS PENDIDIKAN', ['didik'])).toBe('di-mana-saja');
    expect(reachIn('DINAS PENDIDIKAN', ['dinas'])).toBe('awal-kata');
  });

  it('joins overlapping words', () => {
    expect(highlight('sekolah', ['sekol', 'kolah'], 'di-mana-saja')).toEqual([{ text: 'sekolah', hit: true }]);
  });

  it('marks nothing where lower case changes the length', () => {
    expect(highlight('İzmir', ['i'])).toEqual([{ text: 'İzmir', hit: false }]);
  });
});

describe('counting up the tree', () => {
  it('gives each item what stands under it', () => {
    expect(tallies.get('misi-1')?.whole).toMatchObject({ indikator: 5, tanpaOpd: 2 });
    expect(tallies.get('tujuan-1')?.whole).toMatchObject({ indikator: 3, tanpaOpd: 1 });
    expect(tallies.get('indikator-3')?.own.tanpaOpd).toBe(1);
  });

  it('loses no finding on the way up', () => {
    const whole = tallies.get('misi-1')?.whole;
    expect((whole?.galat ?? 0) + (whole?.peringatan ?? 0) + (whole?.saran ?? 0)).toBe(findings.length);
  });
});
