import { satuanDiNilai } from '../../../src/rules/catalogue/satuan-di-nilai';
import { missing, number, percent, plan, quantity, value } from '../../support/plan';
import { describeRule } from '../../support/rule';

/** One row has a satuan, so that the table has the column. */
const table = () => plan({ years: [2025, 2026] }).sasaran('Meningkatnya layanan').indikator('Usia Harapan Hidup', { satuan: 'Tahun', targets: number(71.4) });

describeRule(satuanDiNilai, [
  {
    name: 'the whole row agrees and the column is empty',
    plan: table().indikator('Layanan SPBE', { awal: missing(), targets: [quantity(2, 'layanan'), quantity(3, 'layanan')], akhir: number(3) }),
    finds: [
      'indikator-2 target:2025 saran di-nilai(indikator=Layanan SPBE, nilai=2 layanan, jumlah=2, satuan=layanan) → pindahkan(satuan=layanan)' +
        ' satuan:  ⇒ layanan; target:2025: 2 layanan ⇒ 2; target:2026: 3 layanan ⇒ 3',
    ],
  },
  {
    name: 'the column has it already, in another spelling',
    plan: table().indikator('Jumlah dokumen', { satuan: 'Dokumen', targets: quantity(12, 'dok') }),
    finds: [
      'indikator-2 target:2025 saran di-nilai(indikator=Jumlah dokumen, nilai=12 dok, jumlah=2, satuan=dok) → pindahkan(satuan=Dokumen) target:2025: 12 dok ⇒ 12; target:2026: 12 dok ⇒ 12',
    ],
  },
  {
    name: 'units that differ, and rows that hold more than numbers, are told and left alone',
    plan: table().indikator('Pelatihan', { targets: [quantity(2, 'kali'), quantity(40, 'orang')] }).indikator('Cakupan', { targets: [quantity(2, 'desa'), percent(5)] }).indikator('PAD', { targets: value('Rp 5', { kind: 'quantity', value: 5, decimals: 0, unit: 'Rp' }) }),
    finds: [
      'indikator-2 target:2025 saran berlainan(indikator=Pelatihan, nilai=2 kali, jumlah=2)',
      'indikator-3 target:2025 saran di-nilai(indikator=Cakupan, nilai=2 desa, jumlah=1, satuan=desa)',
      'indikator-4 target:2025 saran di-nilai(indikator=PAD, nilai=Rp 5, jumlah=2, satuan=Rp)',
    ],
  },
  { name: 'a table without the column has no other place', plan: plan().sasaran('A').indikator('Layanan SPBE', { targets: quantity(2, 'layanan') }), finds: [] },
  { name: 'a sign of per cent', plan: table().indikator('Cakupan JKN', { targets: percent(95) }), finds: [] },
  { name: 'another unit than the column’s is a contradiction', plan: table().indikator('Panjang irigasi', { satuan: 'KM', targets: quantity(266, 'ha') }), finds: [] },
]);
