import { defineLayoutTexts } from './form';

export const tc23 = defineLayoutTexts('tc-23', {
  id: {
    nama: 'T-C.23 Pencapaian Kinerja Pelayanan Perangkat Daerah',
    keterangan: 'Renstra, Permendagri 86/2017: target Renstra per tahun di samping realisasi dan rasio capaiannya, yang diisi sendiri.',
    uraian: 'Tabel ini melihat ke belakang: pakai rencana periode yang lalu. Indikator tujuan dan sasaran lebih dulu, lalu indikator program; indikator yang sama dengan nilai yang sama hanya ditulis sekali. Target NSPK, IKK, dan indikator lainnya, realisasi, serta rasio dikosongkan dan menerima angka seperti biasa.',
  },
  en: {
    nama: 'T-C.23 Performance of the agency’s services',
    keterangan: 'Renstra, Permendagri 86/2017: the plan’s yearly targets beside realisation and ratio, which are filled in by hand.',
    uraian: 'The table looks back: use the plan of the past period. Indicators of goals and objectives first, then those of programmes; the same indicator with the same values is printed once. Targets of NSPK, IKK and other indicators, realisation and ratio are left empty and take figures as usual.',
  },
});
