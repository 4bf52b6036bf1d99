import { opdBedaUrusan } from '../../../src/rules/catalogue/opd-beda-urusan';
import { numberCode, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const listed = () =>
  plan()
    .opd('Dinas Kesehatan', { code: '1.02.2.14.0.00.02.0000' })
    .opd('Dinas Kominfo', { bidangUrusan: ['2.16', '2.20', '2.21'] })
    .opd('Dinas Perhubungan', { code: '2.09.1.00.0.00.01.0000' })
    .opd('Inspektorat')
    .sasaran('Meningkatnya layanan');

describeRule(opdBedaUrusan, [
  {
    name: 'a program of Kominfo at the Dinas Kesehatan, told once however many indicators',
    plan: listed().program('Pengelolaan Aplikasi Informatika', { code: '2.16.03' }).indikator('Indeks SPBE', { opd: 'Dinas Kesehatan' }).indikator('Jumlah layanan SPBE', { opd: 'Dinas Kesehatan' }),
    finds: [
      'indikator-1 opd saran beda(tingkat=program, nama=Pengelolaan Aplikasi Informatika, bidang=2.16 Komunikasi dan Informatika, opd=Dinas Kesehatan,' +
        ' memegang=1.02 Kesehatan, 2.14 Pengendalian Penduduk dan Keluarga Berencana)',
    ],
  },
  {
    name: 'the agency of the program itself, by the list’s own column of bidang urusan; a lost zero does not matter',
    plan: listed().program('Penyelenggaraan Jalan', { code: '1.3.10', opd: 'Dinas Kominfo' }),
    finds: [
      'program-1 opd saran beda(tingkat=program, nama=Penyelenggaraan Jalan, bidang=1.03 Pekerjaan Umum dan Penataan Ruang, opd=Dinas Kominfo,' +
        ' memegang=2.16 Komunikasi dan Informatika, 2.20 Statistik, 2.21 Persandian)',
    ],
  },
  { name: 'one of the fields that it carries', plan: listed().program('Pembinaan Keluarga Berencana', { code: '2.14.03' }).indikator('Unmet need', { opd: 'Dinas Kesehatan' }), finds: [] },
  { name: 'a code of the older scheme says nothing', plan: listed().program('Penyelenggaraan LLAJ', { code: '2.15.02' }).indikator('Rasio rambu', { opd: 'Dinas Perhubungan' }), finds: [] },
  { name: 'an agency without a code', plan: listed().program('Penyelenggaraan Pengawasan', { code: '6.01.02' }).indikator('Maturitas SPIP', { opd: 'Inspektorat' }), finds: [] },
  { name: 'a general program', plan: listed().program('Penunjang Urusan', { code: 'X.XX.01' }).indikator('Nilai SAKIP', { opd: 'Dinas Kesehatan' }), finds: [] },
  { name: 'several agencies may share an urusan', plan: listed().program('Pengelolaan Aplikasi', { code: '2.16.03' }).indikator('SPBE', { opd: ['Dinas Kominfo', 'Dinas Kesehatan'] }), finds: [] },
  { name: 'a code that may have lost digits', plan: listed().program('Pengelolaan Aplikasi', { code: numberCode('2.1') }).indikator('SPBE', { opd: 'Dinas Kesehatan' }), finds: [] },
]);
