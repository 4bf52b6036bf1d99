import { persenHilang } from '../../../src/rules/catalogue/persen-hilang';
import { number, percent, plan, type IndikatorFacts } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Persentase penduduk berakses air minum';
const row = (facts: IndikatorFacts, of = name) => plan().sasaran('Air minum').indikator(of, facts);
const years = (...of: number[]) => of.map((each) => number(each));

describeRule(persenHilang, [
  {
    name: '0,7 beside 70,45 %',
    plan: row({ awal: number(0.7), targets: [70.45, 71.05, 71.65, 72.25, 72.7].map((of) => percent(of)) }),
    finds: [`indikator-1 kondisi-awal peringatan satu(indikator=${name}, isian=kondisi-awal, nilai=0,7, persen=70, lain=70,45%)`],
  },
  {
    name: '0,08 between 8,25 % and 7,75 %',
    plan: row({ targets: [percent(8.5), percent(8.25), number(0.08), percent(7.75), percent(7.5)] }),
    finds: [`indikator-1 target:2021 peringatan satu(indikator=${name}, isian=target:2021, nilai=0,08, persen=8, lain=8,5%)`],
  },
  {
    name: '1 for 100 % in several years',
    plan: row({ awal: percent(88.54), targets: number(1) }),
    finds: [`indikator-1 target:2019 peringatan beberapa(indikator=${name}, isian=target:2019, nilai=1, persen=100, lain=88,54%, jumlah=5)`],
  },
  {
    name: 'a row of nothing but fractions',
    plan: row({ awal: number(0.64), targets: years(0.71, 0.78, 0.86, 0.93, 1), akhir: number(1) }),
    finds: [`indikator-1 kondisi-awal peringatan semua(indikator=${name}, isian=kondisi-awal, nilai=0,64, persen=64, jumlah=7)`],
  },
  {
    name: 'the same by its satuan',
    plan: row({ satuan: 'Persen', targets: years(0.6, 0.65, 0.7, 0.75, 0.8) }, 'Kepatuhan wajib pajak'),
    finds: ['indikator-1 target:2019 peringatan semua(indikator=Kepatuhan wajib pajak, isian=target:2019, nilai=0,6, persen=60, jumlah=5)'],
  },
  { name: 'less than one per cent, beside its like', plan: row({ awal: number(0.3), targets: percent(0.34) }), finds: [] },
  { name: 'small fractions throughout may be small percentages', plan: row({ awal: number(0.63), targets: number(0.34) }), finds: [] },
  { name: 'an index runs to 1', plan: row({ satuan: 'Indeks', targets: years(0.6, 0.65, 0.7, 0.75, 0.8) }, 'Indeks ketimpangan gender'), finds: [] },
  { name: 'a count of one', plan: row({ targets: number(1) }, 'Jumlah dokumen RTRW'), finds: [] },
  { name: 'one village beside percentages of a hundredth of its size', plan: row({ awal: number(1), targets: percent(2) }), finds: [] },
  { name: 'percentages', plan: row({ awal: percent(70), targets: percent(70.45) }), finds: [] },
]);
