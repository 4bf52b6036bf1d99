import { ejaanIstilah } from '../../../src/rules/catalogue/ejaan-istilah';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

describeRule(ejaanIstilah, [
  {
    name: 'capitals stay as they were, and the prefix of the cell with them',
    plan: plan()
      .sasaran('Meningkatnya layanan')
      .indikator('Prosentase korban bencana', { raw: 'Indikator Program 5 : Prosentase korban bencana' })
      .indikator('PRESENTASE KOPERASI AKTIF')
      .indikator('Presentase perangkat daerah dengan e-goverment'),
    finds: [
      'indikator-1 indikator saran ejaan(teks=Prosentase korban bencana, tertulis=Prosentase, seharusnya=Persentase) → perbaiki(seharusnya=Persentase)' +
        ' indikator: Indikator Program 5 : Prosentase korban bencana ⇒ Indikator Program 5 : Persentase korban bencana',
      'indikator-2 indikator saran ejaan(teks=PRESENTASE KOPERASI AKTIF, tertulis=PRESENTASE, seharusnya=PERSENTASE) → perbaiki(seharusnya=PERSENTASE) indikator: PRESENTASE KOPERASI AKTIF ⇒ PERSENTASE KOPERASI AKTIF',
      'indikator-3 indikator saran ejaan(teks=Presentase perangkat daerah dengan e-goverment, tertulis=Presentase, goverment, seharusnya=Persentase, government)' +
        ' → perbaiki(seharusnya=Persentase, government) indikator: Presentase perangkat daerah dengan e-goverment ⇒ Persentase perangkat daerah dengan e-government',
    ],
  },
  {
    name: 'the words of a sasaran',
    plan: plan().tujuan('Terwujudnya lingkungan lestari').sasaran('Pengurangan indeks resiko bencana', { raw: 'SASARAN 4 : Pengurangan indeks resiko bencana' }),
    finds: [
      'sasaran-1 uraian saran ejaan(teks=Pengurangan indeks resiko bencana, tertulis=resiko, seharusnya=risiko) → perbaiki(seharusnya=risiko)' +
        ' uraian: SASARAN 4 : Pengurangan indeks resiko bencana ⇒ SASARAN 4 : Pengurangan indeks risiko bencana',
    ],
  },
  { name: 'a program bears an official name', plan: plan().sasaran('A').program('Program Standarisasi Pelayanan Kesehatan'), finds: [] },
  { name: 'words that are right', plan: plan().sasaran('Meningkatnya efisiensi').indikator('Persentase izin yang terbit tepat waktu').indikator('Jumlah presentasi inovasi daerah').indikator('Indeks Risiko Bencana'), finds: [] },
]);
