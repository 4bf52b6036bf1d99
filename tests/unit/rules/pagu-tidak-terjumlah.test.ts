import { paguTidakTerjumlah } from '../../../src/rules/catalogue/pagu-tidak-terjumlah';
import { number, plan, value, words, type Years } from '../../support/plan';
import { describeRule } from '../../support/rule';

/** 2021–2023, as the published table that the figures are taken from. */
const published = () => plan({ years: [2021, 2022, 2023] });
const rupiah = (of: number) => number(of);
/** "1.234,56" under "(dalam juta rupiah)". */
const juta = (raw: string, of: number) => value(raw, { kind: 'number', value: of, decimals: 2 });
const year = (of: number): Years => ({ 2022: rupiah(of) });

describeRule(paguTidakTerjumlah, [
  {
    name: 'a bidang urusan whose figure was typed',
    plan: published()
      .bidangUrusan('Perumahan', { code: '1.04', pagu: year(80_388_887_300) })
      .program('Pengembangan perumahan', { code: '1.04.02', pagu: year(9_920_818_000) })
      .program('Kawasan permukiman', { code: '1.04.03', pagu: year(10_000_000_000) })
      .program('PSU', { code: '1.04.05', pagu: year(15_000_000_000) })
      .program('Sertifikasi', { code: '1.04.06', pagu: year(5_000_000_000) }),
    finds: ['bidang-urusan-1 pagu:2022 galat tahun(nama=1.04 “Perumahan”, tahun=2022, tertulis=80388887300, banyak=4, tingkat=program, jumlah=39920818000, selisih=40468069300)'],
  },
  {
    name: 'years that are only counted',
    plan: plan({ years: [1, 2] }).kegiatan('Irigasi', { code: '1.03.02.2.02', pagu: { 1: rupiah(8_878_500_000) } }).subKegiatan('Peningkatan').indikator('Panjang', { pagu: { 1: rupiah(20_336_300_000) } }),
    finds: ['kegiatan-1 pagu:1 galat tahun-ke(nama=1.03.02.2.02 “Irigasi”, tahun=1, tertulis=8878500000, banyak=1, tingkat=sub-kegiatan, jumlah=20336300000, selisih=11457800000)'],
  },
  {
    name: 'the end of the period; money on an indicator is named there',
    plan: published().program('Keuangan').indikator('Opini', { paguAkhir: rupiah(75_994_593_600) }).kegiatan('Anggaran', { paguAkhir: rupiah(27_618_093_600) }),
    finds: ['indikator-1 pagu-akhir galat akhir(nama=“Keuangan”, tertulis=75994593600, banyak=1, tingkat=kegiatan, jumlah=27618093600, selisih=48376500000)'],
  },
  {
    name: 'the formula of a parent takes only the last rows: the others are named',
    plan: published().kegiatan('Irigasi', { code: '1.03.02.2.02', pagu: year(30_000_000) })
      .subKegiatan('Peningkatan', { code: '1.03.02.2.02.0001', pagu: year(5_000_000) }).subKegiatan('Rehabilitasi', { pagu: year(10_000_000) }).subKegiatan('Operasi', { pagu: year(20_000_000) }),
    finds: ['kegiatan-1 pagu:2022 galat tahun-tanpa(nama=1.03.02.2.02 “Irigasi”, tahun=2022, tertulis=30000000, banyak=3, tingkat=sub-kegiatan, jumlah=35000000, selisih=5000000, luput=1.03.02.2.02.0001 “Peningkatan”)'],
  },
  {
    name: 'years that leave out the same are told together, and four items by the first three of them',
    plan: plan({ years: [1, 2, 3] }).program('A', { pagu: rupiah(9_000_000), paguAkhir: rupiah(9_000_000) })
      .kegiatan('A1', { pagu: rupiah(9_000_000), paguAkhir: rupiah(9_000_000) }).kegiatan('A2', { pagu: rupiah(1_000_000), paguAkhir: rupiah(1_000_000) })
      .kegiatan('A3', { pagu: rupiah(2_000_000) }).kegiatan('A4', { pagu: rupiah(3_000_000) }).kegiatan('A5', { pagu: rupiah(7_000_000) }),
    finds: [
      'program-1 pagu:1 galat tahun-ke-tanpa(nama=“A”, tahun=1–3, tertulis=9000000, banyak=5, tingkat=kegiatan, jumlah=22000000, selisih=13000000, luput=“A2”, “A3”, “A4”, …)',
      'program-1 pagu-akhir galat akhir-tanpa(nama=“A”, tertulis=9000000, banyak=2, tingkat=kegiatan, jumlah=10000000, selisih=1000000, luput=“A2”)',
    ],
  },
  {
    name: 'rows of one amount: which of them is left out cannot be told',
    plan: published().program('A', { pagu: year(10_000_000) }).kegiatan('A1', { pagu: year(10_000_000) }).kegiatan('A2', { pagu: year(10_000_000) }),
    finds: ['program-1 pagu:2022 galat tahun(nama=“A”, tahun=2022, tertulis=10000000, banyak=2, tingkat=kegiatan, jumlah=20000000, selisih=10000000)'],
  },
  { name: 'it adds up', plan: published().bidangUrusan('Perumahan', { pagu: year(30_000_000) }).program('A', { pagu: year(10_000_000) }).program('B', { pagu: year(20_000_000) }), finds: [] },
  { name: 'a level without money passes on what is below it', plan: published().bidangUrusan('Perumahan', { pagu: year(30_000_000) }).program('A').kegiatan('A1', { pagu: year(10_000_000) }).kegiatan('A2', { pagu: year(20_000_000) }), finds: [] },
  { name: 'money of a program on several indicators', plan: published().program('A').indikator('satu', { pagu: year(10_000_000) }).indikator('dua', { pagu: year(20_000_000) }).kegiatan('A1', { pagu: year(30_000_000) }), finds: [] },
  { name: 'money of a program repeated on each indicator', plan: published().program('A').indikator('satu', { pagu: year(30_000_000) }).indikator('dua', { pagu: year(30_000_000) }).kegiatan('A1', { pagu: year(30_000_000) }), finds: [] },
  { name: 'rounding in a column of millions', plan: published().program('A', { pagu: { 2022: juta('3,70', 3_700_000) } }).kegiatan('A1', { pagu: { 2022: juta('1,235', 1_235_000) } }).kegiatan('A2', { pagu: { 2022: juta('2,467', 2_467_000) } }), finds: [] },
  { name: 'nothing below', plan: published().program('A', { pagu: year(30_000_000) }).kegiatan('A1'), finds: [] },
  { name: 'an amount that cannot be read is another fault', plan: published().program('A', { pagu: year(30_000_000) }).kegiatan('A1', { pagu: year(10_000_000) }).kegiatan('A2', { pagu: { 2022: words('menyesuaikan') } }), finds: [] },
  {
    name: 'a sasaran in the middle takes kegiatan of the program: the rest of them tells nothing',
    plan: published().program('A', { pagu: year(30_000_000) }).kegiatan('A1', { pagu: year(10_000_000) }).sasaran('Di tengah').kegiatan('A2', { pagu: year(20_000_000) }),
    finds: [],
  },
]);
