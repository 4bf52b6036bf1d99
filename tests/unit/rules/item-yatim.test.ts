import { itemYatim } from '../../../src/rules/catalogue/item-yatim';
import { numberCode, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const programs = () => plan().bidangUrusan('Komunikasi dan Informatika', { code: '2.16' }).program('Pengelolaan Aplikasi Informatika', { code: '2.16.03' });

describeRule(itemYatim, [
  {
    name: 'a program without a sasaran in a document that has sasaran',
    plan: plan().tujuan('Birokrasi bersih').sasaran('Akuntabilitas').program('Penataan organisasi', { parent: null }),
    finds: ['program-1 uraian galat tanpa-induk(nama=Penataan organisasi, tingkat=program)'],
  },
  {
    name: 'a sasaran whose parent is not in the table',
    plan: plan().tujuan('Birokrasi bersih').sasaran('Akuntabilitas', { parent: 'tujuan-9' }),
    finds: ['sasaran-1 uraian galat induk-hilang(nama=Akuntabilitas, tingkat=sasaran, induk=tujuan-9)'],
  },
  {
    name: 'a kegiatan whose program code is not in the table',
    plan: programs().kegiatan('Pengelolaan e-government', { code: '2.16.04.2.02' }),
    finds: ['kegiatan-1 kode galat kode-induk(nama=Pengelolaan e-government, tingkat=kegiatan, kode=2.16.04.2.02, induk=2.16.04)'],
  },
  {
    name: 'a sub kegiatan is looked for at its program where kegiatan are left out',
    plan: programs().subKegiatan('Akses internet', { code: '2.16.03.2.02.0036' }).subKegiatan('Pusat data', { code: '2.17.03.2.02.0001' }),
    finds: ['sub-kegiatan-2 kode galat kode-induk(nama=Pusat data, tingkat=sub-kegiatan, kode=2.17.03.2.02.0001, induk=2.17.03)'],
  },
  {
    name: 'sasaran numbered below their tujuan',
    plan: plan().misi('Birokrasi', { code: '6' }).tujuan('Bersih', { code: '6.1' }).sasaran('Akuntabel', { code: '6.1.1' }).sasaran('Melayani', { code: '6.2.1' }),
    finds: ['sasaran-2 kode galat kode-induk(nama=Melayani, tingkat=sasaran, kode=6.2.1, induk=6.2)'],
  },
  {
    name: 'a kegiatan without a parent is told by its code, which says whom it wants',
    plan: programs().kegiatan('Aplikasi', { code: '2.16.03.2.01' }).kegiatan('Pengelolaan e-government', { code: '2.16.09.2.02', parent: null }),
    finds: ['kegiatan-2 kode galat kode-induk(nama=Pengelolaan e-government, tingkat=kegiatan, kode=2.16.09.2.02, induk=2.16.09)'],
  },
  {
    name: 'a sub kegiatan of one kegiatan on a row below another',
    plan: programs()
      .kegiatan('E-government', { code: '2.16.03.2.02' }).subKegiatan('Internet', { code: '2.16.03.2.02.0036' })
      .kegiatan('Nama domain', { code: '2.16.03.2.01' }).subKegiatan('Domain', { code: '2.16.03.2.01.0001' }).subKegiatan('Pusat data', { code: '2.16.03.2.02.0037', parent: 'kegiatan-1' }),
    finds: ['sub-kegiatan-3 kode galat induk-lain(nama=Pusat data, tingkat=sub-kegiatan, kode=2.16.03.2.02.0037, induk=2.16.03.2.02, letak=2.16.03.2.01)'],
  },
  {
    name: 'a table that lists its kegiatan first and their sub kegiatan behind them',
    plan: programs()
      .kegiatan('E-government', { code: '2.16.03.2.02' }).kegiatan('Nama domain', { code: '2.16.03.2.01' })
      .subKegiatan('Internet', { code: '2.16.03.2.02.0036', parent: 'kegiatan-1' }).subKegiatan('Pusat data', { code: '2.16.03.2.02.0037', parent: 'kegiatan-1' }).subKegiatan('Domain', { code: '2.16.03.2.01.0001' }),
    finds: [],
  },
  { name: 'everything in its place', plan: programs().kegiatan('E-government', { code: '2.16.03.2.02' }).subKegiatan('Internet', { code: '2.16.03.2.02.0036' }), finds: [] },
  { name: 'programs in a table that has no level above them', plan: plan().program('Penataan organisasi', { code: '4.01.02' }), finds: [] },
  { name: 'a misi without a visi', plan: plan().visi('Daerah maju').misi('Birokrasi', { parent: null }), finds: [] },
  { name: 'a program under a sasaran, beside a tree of urusan', plan: plan().sasaran('Akuntabel').program('Penataan', { code: '4.01.02' }).urusan('Penunjang', { code: '4' }), finds: [] },
  { name: 'a placeholder code', plan: programs().program('Penunjang', { code: 'X.XX.01' }), finds: [] },
  { name: 'a parent that has no code', plan: programs().program('Statistik').kegiatan('Statistik sektoral', { code: '2.20.02.2.01' }), finds: [] },
  {
    name: 'a parent whose zero Excel has taken',
    plan: plan().bidangUrusan('Pertanahan', { code: numberCode('2.1') }).program('Penatagunaan tanah', { code: '2.10.10' }),
    finds: [],
  },
]);
