import { defineLayoutTexts } from './form';

export const programPrioritasPagu = defineLayoutTexts('program-prioritas-pagu', {
  id: {
    nama: 'Program Prioritas Daerah Disertai Pagu Indikatif',
    keterangan: 'RPJMD 2025–2029: tujuan, sasaran, dan program prioritas dengan target dan pagu (dalam juta rupiah); seperti Tabel III.28 DKI Jakarta.',
    uraian: 'Pagu tujuan dan sasaran adalah rumus yang menjumlahkan baris di bawahnya; pagu program berdiri sekali sepanjang indikatornya. Rencana enam tahun dicetak lima tahun terakhir, seperti aslinya. Tujuan dan sasaran tanpa kode dinomori menurut tempatnya (1, 1-1).',
  },
  en: {
    nama: 'Priority programmes with indicative ceilings',
    keterangan: 'RPJMD 2025–2029: goals, objectives and priority programmes with targets and ceilings (in millions of rupiah); as Table III.28 of DKI Jakarta.',
    uraian: 'Amounts of goals and objectives are formulas that add up the rows below; a programme’s amount stands once over its indicators. Of a plan of six years the last five are printed, as in the original. Goals and objectives without a code are numbered by place (1, 1-1).',
  },
});
