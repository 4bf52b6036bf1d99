import { kodeTidakBaku } from '../../../src/rules/catalogue/kode-tidak-baku';
import { code, numberCode, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const sound = () => plan().bidangUrusan('Kominfo', { code: '2.16' }).program('Pengelolaan Aplikasi', { code: '2.16.03' });

describeRule(kodeTidakBaku, [
  {
    name: 'the zero of a bidang urusan is lost, and so it is below: one finding mends all',
    plan: plan()
      .bidangUrusan('Pekerjaan Umum', { code: '1.3' })
      .program('Sumber Daya Air', { code: '1.3.02' })
      .kegiatan('Pengelolaan SDA', { code: '1.3.02.2.01' })
      .subKegiatan('Normalisasi Sungai', { code: '1.3.02.2.01.0093' }),
    finds: [
      'bidang-urusan-1 kode peringatan seharusnya(kode=1.3, nama=Pekerjaan Umum, tingkat=bidang-urusan, seharusnya=1.03) → pakai-kode-di-bawah(kode=1.03, jumlah=4)' +
        ' kode: 1.3 ⇒ 1.03; kode: 1.3.02 ⇒ 1.03.02; kode: 1.3.02.2.01 ⇒ 1.03.02.2.01; kode: 1.3.02.2.01.0093 ⇒ 1.03.02.2.01.0093',
    ],
  },
  {
    name: 'a zero in front, a dot behind, a backslash',
    plan: sound().program('Pertanian', { code: '03.27.05' }).program('Pengawasan', { code: { raw: '6.01.02.', canonical: '6.01.02', wasNumber: false } }).program('Koperasi', { code: { raw: '2.17\\04', canonical: '2.17.04', wasNumber: false } }),
    finds: [
      'program-2 kode peringatan seharusnya(kode=03.27.05, nama=Pertanian, tingkat=program, seharusnya=3.27.05) → pakai-kode(kode=3.27.05) kode: 03.27.05 ⇒ 3.27.05',
      'program-3 kode peringatan seharusnya(kode=6.01.02., nama=Pengawasan, tingkat=program, seharusnya=6.01.02) → pakai-kode(kode=6.01.02) kode: 6.01.02. ⇒ 6.01.02',
      'program-4 kode peringatan seharusnya(kode=2.17\\04, nama=Koperasi, tingkat=program, seharusnya=2.17.04) → pakai-kode(kode=2.17.04) kode: 2.17\\04 ⇒ 2.17.04',
    ],
  },
  {
    name: 'the placeholder in the document of one agency',
    plan: plan().bidangUrusan('Pekerjaan Umum', { code: '1.03' }).program('Penunjang Urusan', { code: 'x.xx.01' }).program('Penyelenggaraan Jalan', { code: '1.03.10' }),
    finds: ['program-1 kode peringatan pengganti(kode=x.xx.01, nama=Penunjang Urusan, tingkat=program, seharusnya=1.03.01) → pakai-kode(kode=1.03.01) kode: x.xx.01 ⇒ 1.03.01'],
  },
  {
    name: 'the placeholder under a bidang urusan that has lost its zero is told by itself, and mended with it',
    plan: plan().bidangUrusan('Pekerjaan Umum', { code: '1.3' }).program('Penunjang Urusan', { code: 'x.xx.01' }).program('Penyelenggaraan Jalan', { code: '1.3.10' }),
    finds: [
      'bidang-urusan-1 kode peringatan seharusnya(kode=1.3, nama=Pekerjaan Umum, tingkat=bidang-urusan, seharusnya=1.03) → pakai-kode-di-bawah(kode=1.03, jumlah=3) kode: 1.3 ⇒ 1.03; kode: x.xx.01 ⇒ 1.03.01; kode: 1.3.10 ⇒ 1.03.10',
      'program-1 kode peringatan pengganti(kode=x.xx.01, nama=Penunjang Urusan, tingkat=program, seharusnya=1.03.01)',
    ],
  },
  {
    name: 'a form that no zero mends, and the form of another level',
    plan: sound().program('Perlindungan Khusus Anak', { code: '2.08.067' }).program('Perpustakaan', { code: '2.23.02.2.01' }),
    finds: [
      'program-2 kode peringatan bentuk(kode=2.08.067, nama=Perlindungan Khusus Anak, tingkat=program, contoh=2.16.03)',
      'program-3 kode peringatan tingkat(kode=2.23.02.2.01, nama=Perpustakaan, tingkat=program, isian=kegiatan)',
    ],
  },
  {
    name: 'a table that numbers by a system of its own is told once',
    plan: plan().sasaran('Meningkatnya mutu').program('Pendidikan', { code: 'P-01' }).program('Kesehatan', { code: 'P-02' }).program('Jalan', { code: 'P-03' }),
    finds: ['program-1 kode peringatan semua(kode=P-01, nama=Pendidikan, tingkat=program, jumlah=3)'],
  },
  {
    name: 'a region’s own coding, which most codes share, is told once, and the others each',
    plan: plan().tujuan('Kota global', { code: '1' }).sasaran('Daya saing', { code: '1-1' }).program('Riset', { code: '1-1-4' }).kegiatan('Kajian', { code: '1-1-4-2' }).program('Inovasi', { code: '1-1-5' }).program('Data', { code: '2.20.' }).program('Statistik', { code: '2.20.02' }),
    finds: [
      'program-1 kode peringatan sendiri(kode=1-1-4, nama=Riset, tingkat=program, jumlah=3)',
      'program-3 kode peringatan bentuk(kode=2.20., nama=Data, tingkat=program, contoh=2.16.03)',
    ],
  },
  {
    name: 'a number that goes on with the sasaran’s is the document’s own',
    plan: plan().tujuan('Kota global', { code: '1' }).sasaran('Daya saing', { code: code('1.1') }).program('Riset', { code: code('1.1.4') }).program('Data', { code: '2.20.01' }),
    finds: ['program-1 kode peringatan sendiri(kode=1.1.4, nama=Riset, tingkat=program, jumlah=1)'],
  },
  {
    name: 'one strange code among sound ones is a slip',
    plan: plan().sasaran('Daya saing').program('Riset', { code: '5-05-02' }).program('Data', { code: '2.20.02' }).program('Statistik', { code: '2.20.03' }),
    finds: ['program-1 kode peringatan bentuk(kode=5-05-02, nama=Riset, tingkat=program, contoh=2.16.03)'],
  },
  { name: 'codes of the nomenklatur, old and new', plan: sound().kegiatan('Pengelolaan E-Government', { code: '2.16.03.2.02' }).subKegiatan('Lama', { code: '2.16.03.2.02.01' }).subKegiatan('Baru', { code: '2.16.03.2.02.0036' }), finds: [] },
  { name: 'a general program of a document of several bidang', plan: sound().bidangUrusan('Statistik', { code: '2.20' }).program('Penunjang Urusan', { code: 'X.XX.01' }), finds: [] },
  { name: 'numbers of misi, tujuan and sasaran are their own', plan: plan().misi('Dasar', { code: '1' }).tujuan('Sehat', { code: '1.1' }).sasaran('Tenaga', { code: code('1.1.1') }).program('Upaya', { code: '1.02.02' }), finds: [] },
  { name: 'a code that Excel made a number is another fault', plan: sound().program('Sampah', { code: numberCode('2.11') }), finds: [] },
]);
