import { defineLayoutTexts } from './form';

export const cascadingKabupaten = defineLayoutTexts('cascading-kabupaten', {
  id: {
    nama: 'Cascading kinerja kabupaten/kota',
    keterangan: 'Misi, tujuan, sasaran, dan program dalam kolom masing-masing, dengan indikator, target, dan perangkat daerah; kata-kata kepalanya dari aplikasi yang dipakai Kabupaten Pringsewu.',
    uraian: 'Indikator tujuan dan sasaran berdiri di baris yang kolom programnya kosong. Peraturan tidak menetapkan bentuk tabel ini. Kegiatan dan sub kegiatan tidak dimuat.',
  },
  en: {
    nama: 'Performance cascade of a regency',
    keterangan: 'Missions, goals, objectives and programmes in columns of their own, with indicators, targets and agencies; worded as in the application of Kabupaten Pringsewu.',
    uraian: 'Indicators of goals and objectives stand on rows whose programme is blank. No regulation prescribes this table. Activities and sub-activities have no place in it.',
  },
});
