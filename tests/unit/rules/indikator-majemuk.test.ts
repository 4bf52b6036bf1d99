import { indikatorMajemuk } from '../../../src/rules/catalogue/indikator-majemuk';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const one = (name: string) => plan().sasaran('Meningkatnya pelayanan').indikator(name);
const told = (...parts: string[]): string[] => [`indikator-1 indikator peringatan beberapa(jumlah=${parts.length}, bagian=${parts.map((part) => `“${part}”`).join(', ')})`];

describeRule(indikatorMajemuk, [
  { name: 'numbered', plan: one('1. Nilai LHE AKIP Perangkat Daerah    2. Indeks Kepuasan Masyarakat (IKM)'), finds: told('Nilai LHE AKIP Perangkat Daerah', 'Indeks Kepuasan Masyarakat (IKM)') },
  { name: 'on lines of their own', plan: one('- Indeks Kualitas Udara\n- Indeks Kualitas Air\n- Indeks Kualitas Lahan'), finds: told('Indeks Kualitas Udara', 'Indeks Kualitas Air', 'Indeks Kualitas Lahan') },
  { name: 'parted by a semicolon', plan: one('Persentase penanganan sampah; Persentase pengurangan sampah'), finds: told('Persentase penanganan sampah', 'Persentase pengurangan sampah') },
  { name: 'joined by dan', plan: one('Jumlah kunjungan wisatawan dan persentase hunian hotel'), finds: told('Jumlah kunjungan wisatawan', 'persentase hunian hotel') },
  { name: 'a share and a count of one thing', plan: one('Persentase dan jumlah sekolah terakreditasi'), finds: told('Persentase sekolah terakreditasi', 'jumlah sekolah terakreditasi') },
  { name: 'scores joined', plan: one('Nilai SAKIP serta Indeks Reformasi Birokrasi'), finds: told('Nilai SAKIP', 'Indeks Reformasi Birokrasi') },
  {
    name: 'run together without a mark',
    plan: one('Persentase Layanan Informasi Rawan Bencana Persentase Layanan Pencegahan dan Kesiapsiagaan Terhadap Bencana'),
    finds: told('Persentase Layanan Informasi Rawan Bencana', 'Persentase Layanan Pencegahan dan Kesiapsiagaan Terhadap…'),
  },
  ...[
    'Jenis dan jumlah sarana sekolah', 'Nilai dan jumlah aset daerah', 'Persentase dan sebaran sekolah', 'Cakupan Trayek Angkutan Umum;', 'Rasio jumlah guru dan jumlah murid', 'Tingkat ketepatan dan kesesuaian penyampaian laporan OPD', 'Persentase peningkatan jumlah wirausaha dan jumlah usaha kecil',
    'Jumlah Dokumen Hasil Penyusunan Rencana Kebutuhan, Jenis dan Jumlah Jabatan untuk Pelaksanaan Pengadaan ASN', 'Jumlah laporan Penyusunan Strategi Peningkatan Capaian Indeks Pembangunan Keluarga (iBangga)',
    'Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD', 'Jumlah perangkat daerah yang menerima sosialisasi NSPK dan Indeks Pembangunan Berwawasan Kependudukan', '1. Nilai SAKIP',
    'Cakupan Desa/Kelurahan mengalami KLB; penyelidikan < 24 jam',
  ].map((name) => ({ name: `one: ${name}`, plan: one(name), finds: [] })),
]);
