import { defineRuleTexts } from './form';

export const targetBerlawananArah = defineRuleTexts({
  id: {
    title: 'Target berlawanan arah',
    why: 'Target bergerak ke arah yang lebih buruk: turun padahal makin tinggi makin baik, atau naik padahal makin rendah makin baik. Arahnya diambil dari kolom arah; bila tidak ada, dari kata-kata di profil daerah, lalu dari nama indikatornya (angka kemiskinan: makin rendah makin baik), dan hanya bila namanya jelas. Yang dibandingkan: akhir periode dengan kondisi awal, dan setiap tahun dengan tahun sebelumnya. Tahun yang menjadi bagian dari sebuah jumlah (kumulatif) dan nilai bercatatan kaki tidak ditanyakan. Betulkan targetnya, nyatakan arahnya, atau abaikan dengan alasan.',
    messages: {
      'naik-nama': '“{indikator}”: {isian} {nilai} (turun {selisih} dari {acuan} {awal}), padahal menurut namanya makin tinggi makin baik.',
      'naik-arah': '“{indikator}”: {isian} {nilai} (turun {selisih} dari {acuan} {awal}), padahal arahnya dinyatakan naik.',
      'turun-nama': '“{indikator}”: {isian} {nilai} (naik {selisih} dari {acuan} {awal}), padahal menurut namanya makin rendah makin baik.',
      'turun-arah': '“{indikator}”: {isian} {nilai} (naik {selisih} dari {acuan} {awal}), padahal arahnya dinyatakan turun.',
      'mundur-naik': '“{indikator}”: {isian} {nilai}, tahun sebelumnya {sebelum} (turun {selisih}), padahal makin tinggi makin baik.',
      'mundur-turun': '“{indikator}”: {isian} {nilai}, tahun sebelumnya {sebelum} (naik {selisih}), padahal makin rendah makin baik.',
    },
  },
  en: {
    title: 'Target moves the wrong way',
    why: 'The target moves to the worse: down where more is better, or up where less is better. The direction is taken from its column; where there is none, from the words of the region’s profile, then from the indicator’s name (poverty: less is better), and only where the name is plain. What is compared: the end of the period with the baseline, and each year with the year before. Years that are portions of a sum, and values with a footnote, are not asked about. Correct the target, state the direction, or mute the finding with a reason.',
    messages: {
      'naik-nama': '“{indikator}”: {isian} {nilai} (down {selisih} from {acuan} {awal}), although by its name more is better.',
      'naik-arah': '“{indikator}”: {isian} {nilai} (down {selisih} from {acuan} {awal}), although its direction is stated as up.',
      'turun-nama': '“{indikator}”: {isian} {nilai} (up {selisih} from {acuan} {awal}), although by its name less is better.',
      'turun-arah': '“{indikator}”: {isian} {nilai} (up {selisih} from {acuan} {awal}), although its direction is stated as down.',
      'mundur-naik': '“{indikator}”: {isian} {nilai}, the year before {sebelum} (down {selisih}), although more is better.',
      'mundur-turun': '“{indikator}”: {isian} {nilai}, the year before {sebelum} (up {selisih}), although less is better.',
    },
  },
});
