import { kodeJadiAngka } from '../../../src/rules/catalogue/kode-jadi-angka';
import { code, numberCode, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

describeRule(kodeJadiAngka, [
  {
    name: 'a bidang urusan that has lost its zero',
    plan: plan().bidangUrusan('Pertanahan', { code: numberCode('2.1') }),
    finds: ['bidang-urusan-1 kode galat nol-hilang(tertulis=2.1, kode=2.10) → jadi-teks(kode=2.10) kode: 2.1 ⇒ 2.10'],
  },
  {
    name: 'a bidang urusan that has lost the zero in front, because no other has its code',
    plan: plan().bidangUrusan('Pekerjaan Umum dan Penataan Ruang', { code: numberCode('1.3') }),
    finds: ['bidang-urusan-1 kode galat nol-hilang(tertulis=1.3, kode=1.03) → jadi-teks(kode=1.03) kode: 1.3 ⇒ 1.03'],
  },
  {
    name: 'a bidang urusan that Excel shows with a comma',
    plan: plan().bidangUrusan('Komunikasi dan Informatika', { code: numberCode('2,16') }),
    finds: ['bidang-urusan-1 kode galat angka(tertulis=2,16, kode=2.16) → jadi-teks(kode=2.16) kode: 2,16 ⇒ 2.16'],
  },
  {
    name: 'a program numbered 1.3',
    plan: plan().program('Penataan organisasi', { code: numberCode('1.3') }),
    finds: ['program-1 kode galat angka(tertulis=1.3, kode=1.3) → jadi-teks(kode=1.3) kode: 1.3 ⇒ 1.3'],
  },
  {
    name: 'a code over several columns whose zeros are in doubt',
    plan: plan().program('Pelayanan', { code: { raw: '1.2.2.2.1', canonical: null, wasNumber: true } }),
    finds: ['program-1 kode galat bagian(tertulis=1.2.2.2.1)'],
  },
  { name: 'a code over several columns whose zeros are not', plan: plan().program('Pelayanan', { code: { raw: '1.2.2', canonical: '1.02.02', wasNumber: true } }), finds: [] },
  { name: 'a code kept as text', plan: plan().bidangUrusan('Pertanahan', { code: code('2.10') }), finds: [] },
  { name: 'a whole number loses nothing', plan: plan().urusan('Non pelayanan dasar', { code: numberCode('2') }), finds: [] },
  { name: 'no code', plan: plan().program('A', { code: '1.01.02' }).program('B'), finds: [] },
]);
