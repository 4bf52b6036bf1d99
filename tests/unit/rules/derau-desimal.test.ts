import { derauDesimal } from '../../../src/rules/catalogue/derau-desimal';
import { number, percent, plan, value, type IndikatorFacts } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Rasio jaringan irigasi';
const row = (facts: IndikatorFacts) => plan().sasaran('Irigasi').indikator(name, facts);
const noise = (raw: string, of: number, decimals: number, formula: string | null = null) => value(raw, { kind: 'number', value: of, decimals }, { noisy: true, formula });

describeRule(derauDesimal, [
  {
    name: 'one value',
    plan: row({ awal: number(33.25, '33.25'), targets: [noise('33.630000000000003', 33.63, 2), number(34.18)] }),
    finds: [`indikator-1 target:2019 saran satu(indikator=${name}, nilai=33.630000000000003, bulat=33.63) → bulatkan(jumlah=1) target:2019: 33.630000000000003 ⇒ 33.63`],
  },
  {
    name: 'several, one of them with an exponent, one with a comma',
    plan: row({ targets: [noise('7.0000000000000007E-2', 0.07, 2), noise('70,099999999999994', 70.1, 1)] }),
    finds: [`indikator-1 target:2019 saran beberapa(indikator=${name}, nilai=7.0000000000000007E-2, bulat=0.07, jumlah=2) → bulatkan(jumlah=2) target:2019: 7.0000000000000007E-2 ⇒ 0.07; target:2020: 70,099999999999994 ⇒ 70,1`],
  },
  {
    name: 'a percentage keeps its sign',
    plan: row({ akhir: value('12.300000000000001%', { kind: 'percent', value: 12.3, decimals: 1 }, { noisy: true }) }),
    finds: [`indikator-1 kondisi-akhir saran satu(indikator=${name}, nilai=12.300000000000001%, bulat=12.3%) → bulatkan(jumlah=1) kondisi-akhir: 12.300000000000001% ⇒ 12.3%`],
  },
  { name: 'what a formula fills', plan: row({ awal: noise('33.630000000000003', 33.63, 2, '=H5/3') }), finds: [] },
  { name: 'a stored number that is shown rounded', plan: row({ awal: noise('33.63', 33.63, 2) }), finds: [] },
  { name: 'many digits that are meant', plan: row({ awal: number(4157.44134375), targets: percent(33.63) }), finds: [] },
]);
