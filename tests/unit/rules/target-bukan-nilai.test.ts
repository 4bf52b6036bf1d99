import { targetBukanNilai } from '../../../src/rules/catalogue/target-bukan-nilai';
import { missing, number, plan, predicate, words } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Indeks Demokrasi';
const sasaran = () => plan().sasaran('Demokrasi');

describeRule(targetBukanNilai, [
  {
    name: 'a direction in two years and at the end',
    plan: sasaran().indikator(name, { targets: [number(70), words('meningkat'), number(72), words('meningkat'), number(75)], akhir: words('Tidak ada') }),
    finds: [
      `indikator-1 target:2020 galat kata(indikator=${name}, isian=target:2020, nilai=meningkat)`,
      `indikator-1 target:2022 galat kata(indikator=${name}, isian=target:2022, nilai=meningkat)`,
      `indikator-1 kondisi-akhir galat kata(indikator=${name}, isian=kondisi-akhir, nilai=Tidak ada)`,
    ],
  },
  {
    name: 'a count below zero',
    plan: sasaran().indikator('Jumlah bantuan', { targets: [number(5), number(-5), number(6), number(7), number(8)] }),
    finds: ['indikator-1 target:2020 galat negatif(indikator=Jumlah bantuan, isian=target:2020, nilai=-5)'],
  },
  { name: 'growth and balances may be below zero', plan: sasaran().indikator('Laju pertumbuhan ekonomi', { targets: number(-2) }).indikator('Jumlah defisit anggaran', { targets: number(-5) }), finds: [] },
  { name: 'a grade is a value', plan: sasaran().indikator('Opini BPK', { targets: predicate('WTP') }), finds: [] },
  { name: 'a gap is another fault', plan: sasaran().indikator(name, { targets: missing('n/a') }), finds: [] },
  { name: 'words for a baseline are another fault', plan: sasaran().indikator(name, { awal: words('Belum ada'), targets: number(70) }), finds: [] },
]);
