import { defineRuleTexts } from './form';

export const sumberDataKosong = defineRuleTexts({
  id: {
    title: 'Sumber data kosong',
    why: 'Tabel ini punya kolom sumber data, tetapi indikator ini tidak menyebutnya. Penilai menanyakan dari mana angkanya, dan angka dari sumber yang berlainan tidak dapat dibandingkan dari tahun ke tahun. Tulis lembaga atau sistem tempat angkanya diambil, misalnya BPS atau laporan OPD.',
    messages: {
      kolom: 'Kolom sumber data kosong di semua {jumlah} indikator.',
      kosong: '“{indikator}” belum menyebut sumber datanya.',
    },
  },
  en: {
    title: 'Data source missing',
    why: 'This table has a column for data sources, but this indicator names none. Evaluators ask where the figures come from, and figures of different sources cannot be compared from year to year. Write the body or system that the figures are taken from, such as BPS or a report of the agency.',
    messages: {
      kolom: 'The column of data sources is empty for all {jumlah} indicators.',
      kosong: '“{indikator}” names no data source.',
    },
  },
});
