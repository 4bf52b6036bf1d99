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
    finds: ['bidang-urusan-1 pagu:2022 galat tahun(nama=1.04, tahun=2022, tertulis=80388887300, banyak=4, tingkat=program, jumlah=39920818000, selisih=40468069300)'],
  },
  {
    name: 'years that are only counted',
    plan: plan({ years: [1, 2] }).kegiatan('Irigasi', { code: '1.03.02.2.02', pagu: { 1: rupiah(8_878_500_000) } }).subKegiatan('Peningkatan').indikator('Panjang', { pagu: { 1: rupiah(20_336_300_000) } }),
    finds: ['kegiatan-1 pagu:1 galat tahun-ke(nama=1.03.02.2.02, tahun=1, tertulis=8878500000, banyak=1, tingkat=sub-kegiatan, jumlah=20336300000, selisih=11457800000)'],
  },
  {
    name: 'the end of the period; money on an indicator is named there',
    plan: published().program('Keuangan').indikator('Opini', { paguAkhir: rupiah(75_994_593_600) }).kegiatan('Anggaran', { paguAkhir: rupiah(27_618_093_600) }),
    finds: ['indikator-1 pagu-akhir galat akhir(nama=“Keuangan”, tertulis=75994593600, banyak=1, tingkat=kegiatan, jumlah=27618093600, selisih=48376500000)'],
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
