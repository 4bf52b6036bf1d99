import { indikatorSamaDenganInduk } from '../../../src/rules/catalogue/indikator-sama-dengan-induk';
import { number, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const bersih = 'Terwujudnya Birokrasi yang bersih dan bebas KKN';
const keuangan = 'Meningkatnya kinerja keuangan daerah';
const tujuan = () => plan().misi('Birokrasi').tujuan(bersih).indikator('Opini BPK').sasaran(keuangan);

describeRule(indikatorSamaDenganInduk, [
  { name: 'a sasaran with the indicator of its tujuan', plan: tujuan().indikator('OPINI BPK;'), finds: [`indikator-2 indikator peringatan sama(indikator=OPINI BPK;, tingkat=sasaran, isian=tujuan, induk=${bersih})`] },
  {
    name: 'a program with that of its sasaran; one that repeats both is compared with the nearer',
    plan: tujuan().indikator('Tingkat maturitas SPIP').indikator('Opini BPK').program('Pengawasan').indikator('Opini BPK').indikator('Tingkat Maturitas SPIP', { targets: number(3) }),
    finds: [
      `indikator-3 indikator peringatan sama(indikator=Opini BPK, tingkat=sasaran, isian=tujuan, induk=${bersih})`,
      `indikator-4 indikator peringatan sama(indikator=Opini BPK, tingkat=program, isian=sasaran, induk=${keuangan})`,
      `indikator-5 indikator peringatan sama(indikator=Tingkat Maturitas SPIP, tingkat=program, isian=sasaran, induk=${keuangan})`,
    ],
  },
  {
    name: 'a program with that of the tujuan, past a bidang urusan',
    plan: tujuan().bidangUrusan('Keuangan').program('Pengelolaan Keuangan').indikator('Opini BPK'),
    finds: [`indikator-2 indikator peringatan sama(indikator=Opini BPK, tingkat=program, isian=tujuan, induk=${bersih})`],
  },
  {
    name: 'with its direction before it, or its satuan behind',
    plan: plan().misi('A').tujuan('Terwujudnya kota lestari').indikator('Indeks Risiko Bencana').indikator('PAD Pariwisata (Rp)', { satuan: 'Rp' }).sasaran('B').indikator('Penurunan Indeks Risiko bencana').indikator('PAD pariwisata'),
    finds: [
      'indikator-3 indikator peringatan sama(indikator=Penurunan Indeks Risiko bencana, tingkat=sasaran, isian=tujuan, induk=Terwujudnya kota lestari)',
      'indikator-4 indikator peringatan sama(indikator=PAD pariwisata, tingkat=sasaran, isian=tujuan, induk=Terwujudnya kota lestari)',
    ],
  },
  { name: 'under another tujuan', plan: tujuan().tujuan('Terwujudnya pelayanan').sasaran('Meningkatnya ASN').indikator('Opini BPK'), finds: [] },
  { name: 'a kegiatan', plan: tujuan().program('Pengelolaan Keuangan').kegiatan('Akuntansi').indikator('Opini BPK'), finds: [] },
  { name: 'another measure', plan: tujuan().indikator('Persentase temuan yang ditindaklanjuti'), finds: [] },
]);
