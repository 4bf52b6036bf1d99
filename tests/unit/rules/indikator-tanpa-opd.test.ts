import { indikatorTanpaOpd } from '../../../src/rules/catalogue/indikator-tanpa-opd';
import { everyAgency, plan, supporting, unreadOpd } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Persentase anak usia sekolah yang bersekolah';
const sasaran = () => plan({ opd: ['DINAS PENDIDIKAN'] }).misi('Pendidikan').tujuan('Terwujudnya pendidikan merata').sasaran('Meningkatnya partisipasi sekolah');

describeRule(indikatorTanpaOpd, [
  {
    name: 'nobody answers for a sasaran, program, kegiatan or sub kegiatan',
    plan: sasaran().indikator(name).program('Program Pendidikan').indikator(name).kegiatan('Pengelolaan SD').indikator(name).subKegiatan('Ruang kelas').indikator(name),
    finds: ['sasaran', 'program', 'kegiatan', 'sub-kegiatan'].map(
      (tingkat, index) => `indikator-${index + 1} opd galat kosong(indikator=${name}, tingkat=${tingkat})`,
    ),
  },
  {
    name: 'at tujuan and above it is advice',
    plan: plan().misi('Pendidikan').indikator('Indeks Pendidikan').tujuan('Terwujudnya pendidikan merata').indikator('Indeks Pembangunan Manusia'),
    finds: [
      'indikator-1 opd saran kosong-di-atas(indikator=Indeks Pendidikan, tingkat=misi)',
      'indikator-2 opd saran kosong-di-atas(indikator=Indeks Pembangunan Manusia, tingkat=tujuan)',
    ],
  },
  {
    name: 'at tujuan it is a fault where the region wants one',
    plan: plan().misi('Pendidikan').indikator('Indeks Pendidikan').tujuan('Terwujudnya pendidikan merata').indikator('Indeks Pembangunan Manusia').settled({ tujuanNeedsOpd: true }),
    finds: ['indikator-1 opd saran kosong-di-atas(indikator=Indeks Pendidikan, tingkat=misi)', 'indikator-2 opd galat kosong(indikator=Indeks Pembangunan Manusia, tingkat=tujuan)'],
  },
  {
    name: 'a supporting agency does not answer',
    plan: sasaran().indikator(name, { opd: supporting('DINAS SOSIAL') }),
    finds: [`indikator-1 opd galat hanya-pendukung(indikator=${name}, tingkat=sasaran)`],
  },
  {
    name: 'a list of indicators that names no items wants an agency for each',
    plan: plan({ opd: ['DINAS PENDIDIKAN'] }).indikator(name, { loose: true, opd: 'DINAS PENDIDIKAN' }).indikator('Indeks Gini', { loose: true }),
    finds: ['indikator-2 opd galat kosong-tanpa-item(indikator=Indeks Gini)'],
  },
  { name: 'a dash names nobody', plan: sasaran().indikator(name, { opd: unreadOpd('-') }), finds: [`indikator-1 opd galat kosong(indikator=${name}, tingkat=sasaran)`] },
  { name: '"belum ada" names nobody', plan: sasaran().indikator(name, { opd: unreadOpd('Belum ada') }), finds: [`indikator-1 opd galat kosong(indikator=${name}, tingkat=sasaran)`] },
  ...['#REF!', '#N/A', '#NAME?', '#DIV/0!', '#VALUE!'].map((error) => ({ name: `${error} names nobody`, plan: sasaran().indikator(name, { opd: unreadOpd(error) }), finds: [`indikator-1 opd galat kosong(indikator=${name}, tingkat=sasaran)`] })),
  { name: 'a known agency answers', plan: sasaran().indikator(name, { opd: 'DINAS PENDIDIKAN' }), finds: [] },
  { name: 'an unknown agency answers too', plan: sasaran().indikator(name, { opd: 'DINAS KEBAHAGIAAN' }), finds: [] },
  { name: 'so do words that we cannot read as a name', plan: sasaran().indikator(name, { opd: unreadOpd('lihat lampiran') }), finds: [] },
  { name: 'so do all agencies', plan: sasaran().indikator(name, { opd: everyAgency() }), finds: [] },
  {
    name: 'an agency written for the item answers for its indicators',
    plan: sasaran().program('Program Pendidikan', { opd: 'DINAS PENDIDIKAN' }).indikator(name).indikator('Angka putus sekolah'),
    finds: [],
  },
]);
