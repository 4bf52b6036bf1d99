import { nilaiAmbigu } from '../../../src/rules/catalogue/nilai-ambigu';
import { ambiguous, number, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Wirausaha baru';
const sasaran = () => plan().sasaran('Lapangan kerja');

describeRule(nilaiAmbigu, [
  {
    name: 'one value with two readings',
    plan: sasaran().indikator(name, { awal: ambiguous('95.680', 95.68, 95680), targets: number(96000) }),
    finds: [`indikator-1 kondisi-awal peringatan satu(indikator=${name}, isian=kondisi-awal, nilai=95.680, satu=95.68, dua=95680)`],
  },
  {
    name: 'a row of them',
    plan: sasaran().indikator(name, { targets: ambiguous('1.000*', 1, 1000) }),
    finds: [`indikator-1 target:2019 peringatan beberapa(indikator=${name}, isian=target:2019, nilai=1.000*, satu=1, dua=1000, jumlah=5)`],
  },
  { name: 'settled values', plan: sasaran().indikator(name, { awal: number(95.68), targets: number(1250000, '1.250.000') }), finds: [] },
]);
