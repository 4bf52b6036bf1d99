import { tanpaProgram } from '../../../src/rules/catalogue/tanpa-program';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const tujuan = () => plan().misi('Ekonomi').tujuan('Terwujudnya ekonomi kreatif').sasaran('Meningkatnya usaha mikro').program('Program Industri Kecil');

describeRule(tanpaProgram, [
  {
    name: 'the next sasaran has none',
    plan: tujuan().sasaran('Tersedianya fasilitas pendukung wirausaha').indikator('Persentase koperasi aktif').sasaran('Meningkatnya penanaman modal').program('Program Penanaman Modal'),
    finds: ['sasaran-2 uraian peringatan kosong(nama=Tersedianya fasilitas pendukung wirausaha)'],
  },
  { name: 'every sasaran has one', plan: tujuan().sasaran('Meningkatnya penanaman modal').program('Program Penanaman Modal'), finds: [] },
  { name: 'a program under the bidang urusan of the sasaran', plan: tujuan().sasaran('Meningkatnya jalan mantap').urusan('Wajib').bidangUrusan('Pekerjaan Umum').program('Penyelenggaraan Jalan'), finds: [] },
  { name: 'a sasaran written beside a kegiatan of a program above it', plan: tujuan().sasaran('Meningkatnya pelayanan').kegiatan('Administrasi Umum', { parent: 'program-1' }), finds: [] },
  { name: 'a sasaran that goes on with kegiatan has skipped a level', plan: tujuan().sasaran('Meningkatnya pelayanan').kegiatan('Administrasi Umum'), finds: [] },
]);
