import { defineLayoutTexts } from './form';

export const kke1 = defineLayoutTexts('kke-1', {
  id: {
    nama: 'KKE Format 1: kriteria SMART-C',
    keterangan: 'Kertas kerja evaluator: apakah setiap indikator memenuhi SMART dan menantang; kata-kata kepalanya dari aplikasi evaluasi SAKIP.',
    uraian: 'Nilai diketik sebagai 1 atau 0; jumlah per indikator, jumlah seluruhnya, dan persentasenya rumus. Target adalah target tahun pertama rencana, kecuali periode lain dipilih. Kolom “Aksi” di aslinya hanya tombol aplikasi dan tidak ditulis.',
  },
  en: {
    nama: 'KKE format 1: SMART-C',
    keterangan: 'Evaluator’s worksheet: whether each indicator meets SMART and is challenging; worded as in an application for evaluating SAKIP.',
    uraian: 'Marks are typed as 1 or 0; their sum for each indicator, the total and its percentage are formulas. Targets are those of the plan’s first year unless another period is chosen. The original’s column “Aksi” holds buttons of the application and is left out.',
  },
});
