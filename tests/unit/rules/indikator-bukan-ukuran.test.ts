import { indikatorBukanUkuran } from '../../../src/rules/catalogue/indikator-bukan-ukuran';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const misi = () => plan().misi('Reformasi birokrasi yang cerdas');
const asked = (name: string) => misi().indikator(name);
const offered = (indikator: string, padanan: string) => `peringatan arah-dengan-padanan(indikator=${indikator}, padanan=${padanan})`;

describeRule(indikatorBukanUkuran, [
  {
    name: 'the five phrases of a smart bureaucracy are directions',
    plan: misi()
      .indikator('peningkatan akuntabilitas kinerja')
      .indikator('peningkatan kualitas kompetensi SDM')
      .indikator('peningkatan sarana dan prasarana')
      .indikator('pemanfaatan teknologi dalam proses layanan')
      .indikator('perbaikan tata kelola kelembagaan dengan seluruh stakeholders'),
    finds: [
      offered('peningkatan akuntabilitas kinerja', 'Nilai SAKIP; Predikat AKIP'),
      offered('peningkatan kualitas kompetensi SDM', 'Persentase ASN yang mengikuti pengembangan kompetensi; Indeks Sistem Merit'),
      offered('peningkatan sarana dan prasarana', 'Cakupan OPD yang memiliki dan menerapkan SOP dan standar pelayanan'),
      offered('pemanfaatan teknologi dalam proses layanan', 'Indeks SPBE; Jumlah layanan SPBE; Jumlah OPD dengan pelayanan publik berbasis TI'),
      offered('perbaikan tata kelola kelembagaan dengan seluruh stakeholders', 'Persentase kelembagaan yang sesuai urusan dan kewenangannya; Indeks Kepuasan Masyarakat'),
    ].map((found, index) => `indikator-${index + 1} indikator ${found}`),
  },
  { name: 'an activity', plan: asked('Pemasangan rambu-rambu lalu lintas'), finds: ['indikator-1 indikator peringatan arah(indikator=Pemasangan rambu-rambu lalu lintas)'] },
  { name: 'a result word is no measure', plan: asked('1. Terlaksananya musrenbang'), finds: ['indikator-1 indikator peringatan arah(indikator=1. Terlaksananya musrenbang)'] },
  { name: 'values of a culture are not a value', plan: asked('Penguatan nilai-nilai budaya'), finds: ['indikator-1 indikator peringatan arah(indikator=Penguatan nilai-nilai budaya)'] },
  {
    name: 'an output is offered no measure of an RPJMD',
    plan: plan().subKegiatan('Kajian').indikator('Tersedianya kajian pariwisata'),
    finds: ['indikator-1 indikator peringatan arah(indikator=Tersedianya kajian pariwisata)'],
  },
  { name: 'a direction with its measure', plan: asked('Peningkatan jumlah KIR angkutan umum'), finds: [] },
  { name: 'a direction of an index', plan: asked('Penurunan Indeks Risiko Bencana'), finds: [] },
  { name: 'a direction of a quantity', plan: asked('Peningkatan produksi tanaman pangan'), finds: [] },
  { name: 'per cent in brackets', plan: asked('Penurunan emisi gas rumah kaca (%)'), finds: [] },
  { name: 'a misspelt percentage', plan: asked('Peningkatan prosentase akta kelahiran'), finds: [] },
  { name: 'spaces lost on export', plan: asked('MeningkatnyaPersentaseDesaMandiri'), finds: [] },
  { name: 'a thing counted without a measure word is no direction', plan: asked('APK PAUD').indikator('Insident Rate DBD').indikator('Pelayanan publik berbasis IT').indikator('Penemuan kasus diare'), finds: [] },
]);
