import { paguBukanAngka } from '../../../src/rules/catalogue/pagu-bukan-angka';
import { cellError, missing, number, percent, plan, words } from '../../support/plan';
import { describeRule } from '../../support/rule';

describeRule(paguBukanAngka, [
  {
    name: 'words on an indicator, a percentage on the item',
    plan: plan().program('Jalan', { pagu: { 2019: percent(10) } }).indikator('Jalan mantap', { pagu: { 2020: words('menyesuaikan') }, paguAkhir: words('idem') }),
    finds: [
      'program-1 pagu:2019 galat bukan-angka(nama=Jalan, isian=pagu:2019, nilai=10%)',
      'indikator-1 pagu:2020 galat bukan-angka(nama=Jalan, isian=pagu:2020, nilai=menyesuaikan)',
      'indikator-1 pagu-akhir galat bukan-angka(nama=Jalan, isian=pagu-akhir, nilai=idem)',
    ],
  },
  { name: 'amounts, gaps, a dash', plan: plan().program('Jalan').indikator('Jalan mantap', { pagu: [number(5_000_000), missing(), missing('-')] }), finds: [] },
  { name: 'an error of a formula is another fault', plan: plan().program('Jalan').indikator('Jalan mantap', { pagu: { 2019: cellError('#VALUE!') } }), finds: [] },
]);
