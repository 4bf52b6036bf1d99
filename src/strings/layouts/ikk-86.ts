import { defineLayoutTexts } from './form';

export const ikk86 = defineLayoutTexts('ikk-86', {
  id: {
    nama: 'Indikator Kinerja Kunci (IKK)',
    keterangan: 'RPJMD, Permendagri 86/2017: indikator program menurut urusan dengan rumusnya, berkepala seperti IKK dalam LPPD; capaian diisi sendiri.',
    uraian: 'Indikator dihitung mulai dari satu di setiap bidang urusan. Kolom CAPAIAN KINERJA dikosongkan dan menerima angka seperti biasa.',
  },
  en: {
    nama: 'Key indicators by function (IKK)',
    keterangan: 'RPJMD, Permendagri 86/2017: programme indicators by function with their formulas, headed like the IKK of an LPPD; what was achieved is left to be filled in.',
    uraian: 'Indicators are counted from one within each function. The column CAPAIAN KINERJA is left empty and takes figures as usual.',
  },
});
