import { satuanEjaan } from '../../../src/rules/catalogue/satuan-ejaan';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const rows = (...satuan: string[]) => satuan.reduce((so, text, at) => so.indikator(`Indikator ke-${at}`, { satuan: text }), plan().sasaran('Meningkatnya pelayanan'));

describeRule(satuanEjaan, [
  {
    name: 'against the spelling that the table uses most',
    plan: rows('Persen', 'persen', 'Persen', '%', 'Dok', 'Dokumen', 'Dokumen'),
    finds: [
      'indikator-2 satuan saran lain(tertulis=persen, satuan=Persen, jumlah=2) → pakai(satuan=Persen) satuan: persen ⇒ Persen',
      'indikator-4 satuan saran lain(tertulis=%, satuan=Persen, jumlah=2) → pakai(satuan=Persen) satuan: % ⇒ Persen',
      'indikator-5 satuan saran lain(tertulis=Dok, satuan=Dokumen, jumlah=2) → pakai(satuan=Dokumen) satuan: Dok ⇒ Dokumen',
    ],
  },
  {
    name: 'against the region’s list, also where the table agrees with itself',
    plan: rows('Persen', 'Persen').settled({ satuan: ['%'] }),
    finds: [1, 2].map((at) => `indikator-${at} satuan saran daftar(tertulis=Persen, satuan=%) → pakai(satuan=%) satuan: Persen ⇒ %`),
  },
  {
    name: 'slips of the finger',
    plan: rows('Unit', 'Unir', 'Doumen', 'Pusklesmas'),
    finds: [
      'indikator-2 satuan saran salah-ketik(tertulis=Unir, satuan=Unit) → pakai(satuan=Unit) satuan: Unir ⇒ Unit',
      'indikator-3 satuan saran salah-ketik(tertulis=Doumen, satuan=Dokumen) → pakai(satuan=Dokumen) satuan: Doumen ⇒ Dokumen',
      'indikator-4 satuan saran salah-ketik(tertulis=Pusklesmas, satuan=Puskesmas) → pakai(satuan=Puskesmas) satuan: Pusklesmas ⇒ Puskesmas',
    ],
  },
  { name: 'one spelling throughout, short as it may be', plan: rows('Dok', 'Lap', 'Dok', 'Lap'), finds: [] },
  { name: 'different satuan', plan: rows('Orang', 'Orang/Bulan', 'Ha', 'Hari', 'Situ', 'Situs', 'M', 'KM'), finds: [] },
  { name: 'a satuan behind the name is no cell', plan: rows('Persen').indikator('Cakupan JKN (%)', { satuan: '%' }), finds: [] },
]);
