import { indikatorAktivitas } from '../../../src/rules/catalogue/indikator-aktivitas';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const sasaran = () => plan().tujuan('Terwujudnya birokrasi bersih').sasaran('Meningkatnya akuntabilitas');

describeRule(indikatorAktivitas, [
  {
    name: 'documents, meetings and trainees counted at sasaran and program',
    plan: sasaran().indikator('Jumlah dokumen perencanaan yang disusun').indikator('Jumlah rapat koordinasi').program('Program Penataan').indikator('Banyaknya peserta bimtek pengadaan'),
    finds: [
      'indikator-1 indikator peringatan keluaran(tingkat=sasaran, indikator=Jumlah dokumen perencanaan yang disusun, dihitung=dokumen)',
      'indikator-2 indikator peringatan keluaran(tingkat=sasaran, indikator=Jumlah rapat koordinasi, dihitung=rapat)',
      'indikator-3 indikator peringatan keluaran(tingkat=program, indikator=Banyaknya peserta bimtek pengadaan, dihitung=peserta bimtek)',
    ],
  },
  { name: 'an output is in its place at a kegiatan', plan: sasaran().program('Program').kegiatan('Penyusunan').indikator('Jumlah Dokumen Perencanaan').subKegiatan('Rapat').indikator('Jumlah Laporan Rapat'), finds: [] },
  { name: 'a list without levels', plan: plan().indikator('Jumlah dokumen perencanaan', { loose: true }), finds: [] },
  ...[
    'Jumlah kunjungan wisatawan', 'Jumlah peserta didik yang melanjutkan', 'Persentase dokumen perencanaan yang selaras', 'Jumlah layanan SPBE', 'Laporan penyelenggaran pemda yang sesuai dan tepat waktu',
    'Cakupan Kepemilikan Dokumen Kependudukan', 'Jumlah pasar yang di revitalisasi', 'Jumlah koperasi aktif',
  ].map((name) => ({ name: `a result: ${name}`, plan: sasaran().indikator(name), finds: [] })),
]);
