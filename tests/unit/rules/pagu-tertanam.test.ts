import { paguTertanam } from '../../../src/rules/catalogue/pagu-tertanam';
import { number, plan, value, type Years } from '../../support/plan';
import { describeRule } from '../../support/rule';

const by = (formula: string) => value('5.000.000', { kind: 'number', value: 5_000_000, decimals: 0 }, { formula });
const kegiatan = (pagu: Years) => plan().kegiatan('Irigasi', { pagu });

describeRule(paguTertanam, [
  {
    name: 'an amount added to a sum',
    plan: kegiatan({ 2021: by('=IFERROR(SUM(H47:H49)+2500000,"")') }),
    finds: ['kegiatan-1 pagu:2021 peringatan tambah(nama=Irigasi, isian=pagu:2021, angka=2500000, rumus==IFERROR(SUM(H47:H49)+2500000,""))'],
  },
  {
    name: 'what is left of an amount, in several years',
    plan: kegiatan([by('=20906000-R15'), by('=15970000-R20')]),
    finds: ['kegiatan-1 pagu:2019 peringatan tambah-beberapa(nama=Irigasi, isian=pagu:2019, angka=20906000, rumus==20906000-R15, banyak=2)'],
  },
  {
    name: 'a unit price in the formula of an indicator',
    plan: plan().subKegiatan('Jaringan irigasi').indikator('Panjang', { pagu: [by('=25000000*G45'), by('=25000000*I45')] }).indikator('Luas', { pagu: { 2019: by('=G46*$H$2*18500') } }),
    finds: [
      'indikator-1 pagu:2019 peringatan kali-beberapa(nama=Jaringan irigasi, isian=pagu:2019, angka=25000000, rumus==25000000*G45, banyak=2)',
      'indikator-2 pagu:2019 peringatan kali(nama=Jaringan irigasi, isian=pagu:2019, angka=18500, rumus==G46*$H$2*18500)',
    ],
  },
  {
    name: 'targets counted back from the money by a price',
    plan: plan().subKegiatan('Jaringan irigasi').indikator('Panjang', { targets: [by('=H41/2500000'), by('=J41/2500000')] }).indikator('Luas', { targets: { 2019: by('=H68/850000000') } })
      .indikator('Pintu', { targets: { 2019: by('=G45*12500+4000') } }),
    finds: [
      'indikator-1 target:2019 peringatan bagi-beberapa(nama=Panjang, isian=target:2019, angka=2500000, rumus==H41/2500000, banyak=2)',
      'indikator-2 target:2019 peringatan bagi(nama=Luas, isian=target:2019, angka=850000000, rumus==H68/850000000)',
      'indikator-3 target:2019 peringatan kali(nama=Pintu, isian=target:2019, angka=12500, rumus==G45*12500+4000)',
    ],
  },
  { name: 'targets from other cells, in thousands, by a growth', plan: plan().subKegiatan('Jaringan irigasi').indikator('Panjang', { targets: [by('=H41/1000000'), by('=G41*1.05'), by('=G41+50'), by('=H41/J41')] }), finds: [] },
  { name: 'sums of cells', plan: kegiatan([by('=SUM(H5:H1200)'), by('=H5+H1300'), by("='Pagu 2025'!H5+H6"), by('=IFERROR(H51,"kosong 2500")')]), finds: [] },
  { name: 'growth, rounding, a share', plan: kegiatan([by('=ROUNDDOWN(H6*1.15,-3)'), by('=H41*2'), by('=H5/2500')]), finds: [] },
  { name: 'millions turned into rupiah', plan: kegiatan([by('=G5*1000000')]), finds: [] },
  { name: 'a bound that is asked for', plan: kegiatan([by('=IF(H5>2500000,H5,H6)')]), finds: [] },
  { name: 'a sum worked out in the cell, of no others', plan: kegiatan([by('=2500000+1500000')]), finds: [] },
  { name: 'a typed amount', plan: kegiatan(number(5_000_000)), finds: [] },
]);
