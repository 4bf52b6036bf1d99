import { viewPlan, type FieldRef } from '../../../src/plan';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/rules';
import { tanpaIndikator } from '../../../src/rules/catalogue/tanpa-indikator';
import { plan } from '../../support/plan';
import { describeRule, line } from '../../support/rule';

describeRule(tanpaIndikator, [
  {
    name: 'a tujuan, a sasaran and a program that nothing measures',
    plan: plan().misi('Pendidikan').tujuan('Pendidikan merata').sasaran('Partisipasi meningkat').program('Pengelolaan pendidikan'),
    finds: [
      'tujuan-1 indikator galat kosong(tingkat=tujuan, nama=Pendidikan merata)',
      'sasaran-1 indikator galat kosong(tingkat=sasaran, nama=Partisipasi meningkat)',
      'program-1 indikator galat kosong(tingkat=program, nama=Pengelolaan pendidikan)',
    ],
  },
  {
    name: 'an indicator below does not measure the item above',
    plan: plan().tujuan('Pendidikan merata').sasaran('Partisipasi meningkat').indikator('APM SD'),
    finds: ['tujuan-1 indikator galat kosong(tingkat=tujuan, nama=Pendidikan merata)'],
  },
  { name: 'misi and strategi need none', plan: plan().misi('Pendidikan').tujuan('Pendidikan merata').indikator('IPM').strategi('Beasiswa'), finds: [] },
]);

describe('tanpa-indikator, where each level has columns of its own', () => {
  const levelled = (...carries: FieldRef[]) => {
    const built = plan().tujuan('Pendidikan merata').sasaran('Partisipasi meningkat').indikator('APM SD').sasaran('Mutu meningkat').build();
    return checkPlan(viewPlan({ ...built, carries }), [tanpaIndikator]).findings.map(line);
  };

  test('a level without an indicator column is not asked', () => {
    expect(levelled({ field: 'uraian', level: 'tujuan' }, { field: 'uraian', level: 'sasaran' }, { field: 'indikator', level: 'sasaran' })).toEqual([
      'sasaran-2 indikator galat kosong(tingkat=sasaran, nama=Mutu meningkat)',
    ]);
  });

  test('one indicator column belongs to the levels that use it', () => {
    expect(levelled({ field: 'uraian', level: 'tujuan' }, { field: 'uraian', level: 'sasaran' }, { field: 'indikator' })).toEqual([
      'sasaran-2 indikator galat kosong(tingkat=sasaran, nama=Mutu meningkat)',
    ]);
  });
});
