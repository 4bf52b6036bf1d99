import { defineRuleTexts } from './form';

export const indikatorAktivitas = defineRuleTexts({
  id: {
    title: 'Hasil diukur dengan kegiatan',
    why: 'Indikator tujuan, sasaran, dan program mengukur hasil. Jumlah dokumen, laporan, rapat, sosialisasi, atau peserta pelatihan mengukur apa yang dikerjakan OPD, bukan apa yang berubah; penilai SAKIP meminta rumusan seperti itu diganti ke outcome. Bagian dari keluaran (“Persentase dokumen perencanaan yang selaras”) dan orang yang terlayani tetap hasil. Pada kegiatan dan sub kegiatan keluaran memang tempatnya. Ganti dengan ukuran manfaatnya, atau turunkan indikator ini ke kegiatan.',
    messages: {
      keluaran: 'Indikator {tingkat} “{indikator}” menghitung {dihitung}, yaitu keluaran dan bukan hasil.',
    },
  },
  en: {
    title: 'Result measured by activity',
    why: 'Indicators of goals, objectives and programmes measure results. Numbers of documents, reports, meetings or trainees measure what an agency did, not what changed; evaluators ask for such wording to be replaced by an outcome. A share of outputs (“Persentase dokumen perencanaan yang selaras”) and people served are results. For activities and sub-activities an output is in its place. Use a measure of the benefit, or move this indicator down to an activity.',
    messages: {
      keluaran: 'The {tingkat} indicator “{indikator}” counts {dihitung}: an output, not a result.',
    },
  },
});
