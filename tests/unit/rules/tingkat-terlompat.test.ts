import { tingkatTerlompat } from '../../../src/rules/catalogue/tingkat-terlompat';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const first = () => plan().visi('Simpati').misi('Kebutuhan dasar').tujuan('Terwujudnya kesehatan').sasaran('Meningkatnya tenaga kesehatan').program('Upaya Kesehatan').kegiatan('Pelayanan');

describeRule(tingkatTerlompat, [
  {
    name: 'a sasaran directly under a misi',
    plan: first().misi('Birokrasi').sasaran('Meningkatnya kinerja keuangan').program('Pengelolaan Keuangan'),
    finds: ['sasaran-2 uraian peringatan satu(nama=Meningkatnya kinerja keuangan, tingkat=sasaran, induk=Birokrasi, isian=tujuan)'],
  },
  {
    name: 'five kegiatan under a sasaran, as where the program is written above another one, are told once',
    plan: ['Kepegawaian', 'Umum', 'Pengadaan', 'Jasa', 'Pemeliharaan'].reduce((so, name) => so.kegiatan(name), first().sasaran('Meningkatnya kualitas pelayanan')),
    finds: ['kegiatan-2 uraian peringatan beberapa(nama=Kepegawaian, tingkat=kegiatan, induk=Meningkatnya kualitas pelayanan, isian=program, jumlah=5)'],
  },
  { name: 'level by level', plan: first().tujuan('Terwujudnya pendidikan').sasaran('Meningkatnya mutu').program('Pendidikan'), finds: [] },
  { name: 'bidang urusan between a sasaran and its programs', plan: first().sasaran('Meningkatnya mutu').urusan('Wajib').bidangUrusan('Pendidikan').program('Pendidikan'), finds: [] },
  { name: 'a table that has no tujuan at all', plan: plan().misi('Kebutuhan dasar').sasaran('Meningkatnya kesehatan').program('Upaya Kesehatan'), finds: [] },
  { name: 'strategi stands beside the chain', plan: first().sasaran('Meningkatnya mutu').strategi('Guru').program('Pendidikan'), finds: [] },
]);
