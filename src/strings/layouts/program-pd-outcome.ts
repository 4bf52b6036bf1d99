import { defineLayoutTexts } from './form';

export const programPdOutcome = defineLayoutTexts('program-pd-outcome', {
  id: {
    nama: 'Program Perangkat Daerah Disertai Pagu Indikatif (dengan outcome)',
    keterangan: 'RPJMD 2025–2029: urusan dan bidang urusan sebagai baris selebar tabel, lalu program dengan outcome, target, dan pagu (dalam juta rupiah); seperti Tabel IV.1 DKI Jakarta.',
    uraian: 'Sel program memuat uraian lengkapnya, termasuk “Outcome: …”. Pagu berdiri sekali sepanjang indikator program dan tidak dijumlahkan. Rencana enam tahun dicetak lima tahun terakhir, seperti aslinya.',
  },
  en: {
    nama: 'Agencies’ programmes with indicative ceilings (with outcomes)',
    keterangan: 'RPJMD 2025–2029: functions as rows across the table, then programmes with outcome, targets and ceilings (in millions of rupiah); as Table IV.1 of DKI Jakarta.',
    uraian: 'A programme’s cell holds its whole text, “Outcome: …” included. Its amount stands once over its indicators and is not added up. Of a plan of six years the last five are printed, as in the original.',
  },
});
