import { nilaiGalat } from '../../../src/rules/catalogue/nilai-galat';
import { cellError, hiddenError, number, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Nilai SAKIP';

describeRule(nilaiGalat, [
  {
    name: 'errors in any value cell of an indicator',
    plan: plan().sasaran('Akuntabel').indikator(name, {
      awal: cellError('#N/A'), targets: { 2020: cellError('#VALUE!') }, akhir: cellError('#REF!'), pagu: { 2021: cellError('#REF!') }, paguAkhir: cellError('#DIV/0!'),
    }),
    finds: [
      `indikator-1 kondisi-awal galat galat(nama=${name}, isian=kondisi-awal, kode=#N/A)`,
      `indikator-1 target:2020 galat galat(nama=${name}, isian=target:2020, kode=#VALUE!)`,
      `indikator-1 kondisi-akhir galat galat(nama=${name}, isian=kondisi-akhir, kode=#REF!)`,
      `indikator-1 pagu:2021 galat galat(nama=${name}, isian=pagu:2021, kode=#REF!)`,
      `indikator-1 pagu-akhir galat galat(nama=${name}, isian=pagu-akhir, kode=#DIV/0!)`,
    ],
  },
  {
    name: 'an error that IFERROR hides behind a zero',
    plan: plan().program('Penunjang').indikator(name, { pagu: { 2019: hiddenError('#REF!', '=IFERROR(#REF!*2,0)') } }),
    finds: [`indikator-1 pagu:2019 galat tersembunyi(nama=${name}, isian=pagu:2019, kode=#REF!, nilai=0)`],
  },
  {
    name: 'an error that IFERROR hides behind nothing',
    plan: plan().program('Penunjang').indikator(name, { pagu: { 2019: hiddenError('#REF!', '=IFERROR(#REF!*2,"")', '') } }),
    finds: [`indikator-1 pagu:2019 galat tersembunyi-kosong(nama=${name}, isian=pagu:2019, kode=#REF!)`],
  },
  {
    name: "a subtotal on the item's own row",
    plan: plan().bidangUrusan('Perencanaan', { pagu: { 2019: cellError('#VALUE!') }, paguAkhir: cellError('#VALUE!') }),
    finds: ['bidang-urusan-1 pagu:2019 galat galat(nama=Perencanaan, isian=pagu:2019, kode=#VALUE!)', 'bidang-urusan-1 pagu-akhir galat galat(nama=Perencanaan, isian=pagu-akhir, kode=#VALUE!)'],
  },
  { name: 'a zero that was computed', plan: plan().program('Penunjang').indikator(name, { targets: number(0), pagu: number(0) }), finds: [] },
]);
