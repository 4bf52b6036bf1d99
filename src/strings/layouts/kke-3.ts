import { defineLayoutTexts } from './form';

export const kke3 = defineLayoutTexts('kke-3', {
  id: {
    nama: 'KKE Format 3: anggaran mengacu pada kinerja',
    keterangan: 'Kertas kerja evaluator: apakah anggaran mengikuti target kinerja; kata-kata kepalanya dari aplikasi evaluasi SAKIP.',
    uraian: 'Program dan kegiatan dengan target dan pagu satu tahun dari rencana; perbaiki menurut DPA terakhir. Nilai diketik; jumlah dan persentasenya rumus. Tahunnya tahun pertama rencana, kecuali periode lain dipilih.',
  },
  en: {
    nama: 'KKE format 3: budget follows performance',
    keterangan: 'Evaluator’s worksheet: whether the budget follows the targets; worded as in an application for evaluating SAKIP.',
    uraian: 'Programmes and activities with the plan’s targets and ceilings of one year, to be corrected after the latest DPA. Marks are typed; sums and percentage are formulas. The year is the plan’s first unless another period is chosen.',
  },
});
