import { kodeGanda } from '../../../src/rules/catalogue/kode-ganda';
import { numberCode, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

describeRule(kodeGanda, [
  {
    name: 'one code for two programs',
    plan: plan().sasaran('Akuntabel').program('Penataan Organisasi', { code: '4.01.03' }).program('Perekonomian dan Pembangunan', { code: '4.01.03' }),
    finds: [
      'program-1 kode galat beda-nama(kode=4.01.03, nama=Penataan Organisasi, tingkat=program, lain=Perekonomian dan Pembangunan)',
      'program-2 kode galat beda-nama(kode=4.01.03, nama=Perekonomian dan Pembangunan, tingkat=program, lain=Penataan Organisasi)',
    ],
  },
  {
    name: 'the same row twice under one parent',
    plan: plan().sasaran('Akuntabel').program('Penataan Organisasi', { code: '4.01.03' }).program('PENATAAN  ORGANISASI.', { code: '4.01.03' }),
    finds: [
      'program-1 kode galat dua-kali(kode=4.01.03, nama=Penataan Organisasi, tingkat=program)',
      'program-2 kode galat dua-kali(kode=4.01.03, nama=PENATAAN ORGANISASI., tingkat=program)',
    ],
  },
  {
    name: 'one program under two sasaran',
    plan: plan().sasaran('Akuntabel').program('Penataan Organisasi', { code: '4.01.03' }).sasaran('Melayani').program('Penataan Organisasi', { code: '4.01.03' }),
    finds: [],
  },
  { name: 'the same number at another level', plan: plan().tujuan('Bersih', { code: '1.01' }).bidangUrusan('Pendidikan', { code: '1.01' }), finds: [] },
  { name: 'placeholders', plan: plan().program('A', { code: 'X.XX' }).program('B', { code: 'X.XX' }), finds: [] },
  { name: 'numbers that may have been two codes', plan: plan().bidangUrusan('Tenaga Kerja', { code: numberCode('2.1') }).bidangUrusan('Pertanahan', { code: numberCode('2.1') }), finds: [] },
]);
