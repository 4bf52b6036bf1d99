import { defineRuleTexts } from './form';

export const indikatorBukanUkuran = defineRuleTexts({
  id: {
    title: 'Indikator bukan ukuran',
    why: 'Indikator harus dapat diukur. Nama ini menyebut arah atau kegiatan (peningkatan, penguatan, terlaksananya, …) tanpa kata ukuran seperti persentase, jumlah, indeks, nilai, tingkat, rasio, skor, atau predikat, sehingga targetnya tidak punya satuan yang jelas. Tulis ukurannya di depan; bila ada, disebutkan indikator terukur yang dipakai RPJMD lain untuk hal yang sama.',
    messages: {
      arah: '“{indikator}” menyebut arah atau kegiatan, bukan ukuran. Sebut ukurannya: persentase, jumlah, indeks, nilai, …',
      'arah-dengan-padanan': '“{indikator}” menyebut arah atau kegiatan, bukan ukuran. Yang terukur, seperti di RPJMD lain: {padanan}.',
    },
  },
  en: {
    title: 'Indicator is no measure',
    why: 'An indicator must be measurable. This name states a direction or an activity (peningkatan, penguatan, terlaksananya, …) without a measure word such as persentase, jumlah, indeks, nilai, tingkat, rasio, skor or predikat, so its targets have no clear unit. Put the measure in front; where one is known, the measurable indicators that other RPJMDs use for the same thing are named.',
    messages: {
      arah: '“{indikator}” states a direction or an activity, not a measure. Name the measure: persentase, jumlah, indeks, nilai, …',
      'arah-dengan-padanan': '“{indikator}” states a direction or an activity, not a measure. Measurable, as in other RPJMDs: {padanan}.',
    },
  },
});
