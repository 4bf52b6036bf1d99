import { uraianGanda } from '../../../src/rules/catalogue/uraian-ganda';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const akuntabel = 'Meningkatnya Akuntabilitas dan Kinerja Penyelenggaraan Pemerintah Daerah';
const misi = () => plan().misi('Pelayanan publik').tujuan(akuntabel).sasaran('Meningkatnya Kinerja Perangkat Daerah').program('Program Penunjang');

describeRule(uraianGanda, [
  { name: 'a tujuan again under the same misi', plan: misi().tujuan(`${akuntabel}.`), finds: [`tujuan-2 uraian peringatan ganda(tingkat=tujuan, nama=${akuntabel}.)`] },
  {
    name: 'a sasaran under another tujuan',
    plan: misi().tujuan('Meningkatnya pelayanan').sasaran('meningkatnya kinerja perangkat daerah'),
    finds: [`sasaran-2 uraian peringatan di-lain(tingkat=sasaran, nama=meningkatnya kinerja perangkat daerah, tempat=Meningkatnya Akuntabilitas dan Kinerja Penyelenggaraan…)`],
  },
  { name: 'a program twice under one sasaran', plan: misi().program('PROGRAM PENUNJANG'), finds: ['program-2 uraian peringatan ganda(tingkat=program, nama=PROGRAM PENUNJANG)'] },
  { name: 'a program that serves two sasaran', plan: misi().sasaran('Meningkatnya Kualitas Pelayanan').program('Program Penunjang'), finds: [] },
  { name: 'one general program under two codes', plan: plan().sasaran('A').program('Program Penunjang', { code: '1.01.01' }).program('Program Penunjang', { code: '1.02.01' }), finds: [] },
  { name: 'a code that stands twice is told as such', plan: plan().sasaran('A').program('Program Penunjang', { code: '1.01.01' }).program('Program Penunjang', { code: '1.01.01' }), finds: [] },
  { name: 'a sasaran in the words of its tujuan', plan: plan().misi('A').tujuan(akuntabel).sasaran(akuntabel), finds: [] },
]);
