import { defineLayoutTexts } from './form';

export const programPrioritas = defineLayoutTexts('program-prioritas', {
  id: {
    nama: 'Program Prioritas Pembangunan',
    keterangan: 'RPJMD 2025–2029, tanpa target dan pagu: tujuan, sasaran, outcome, indikator, program prioritas, dan perangkat daerah; seperti Tabel 3.4 Provinsi Maluku Utara.',
    uraian: 'Outcome adalah kata-kata di belakang “Outcome:” dalam uraian program; bila tidak ada, kolomnya kosong. Indikator tujuan dan sasaran berdiri di baris tanpa program.',
  },
  en: {
    nama: 'Priority programmes',
    keterangan: 'RPJMD 2025–2029, without targets and ceilings: goals, objectives, outcomes, indicators, priority programmes and agencies; as Table 3.4 of Maluku Utara.',
    uraian: 'The outcome is what a programme’s text says behind “Outcome:”; otherwise its column is empty. Indicators of goals and objectives stand on rows without a programme.',
  },
});
