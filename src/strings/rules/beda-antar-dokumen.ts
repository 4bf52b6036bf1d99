import { defineRuleTexts } from './form';

export const bedaAntarDokumen = defineRuleTexts({
  id: {
    title: 'Berbeda antar dokumen',
    why: 'Indikator yang sama bernilai lain di dokumen pembandingnya (RPJMD, Renstra, RKPD). Indikator dipasangkan menurut namanya, dan bila namanya dipakai di beberapa tempat, menurut Perangkat Daerah dan itemnya; pasangan yang meragukan tidak ditanyakan. Sebab yang paling mungkin disebut: desimalnya dipotong (75,79 menjadi 75) atau dibulatkan, nilainya bergeser satu tahun, persen menjadi pecahan, satuannya lain, pagunya dalam ribuan atau jutaan. Satuan, pagu itemnya, dan OPD penanggung jawab juga dibandingkan; isian yang tidak dimiliki salah satu dokumen tidak. Satu temuan untuk satu indikator dan satu dokumen, pada sel pertama yang berbeda. Samakan kedua dokumen, atau abaikan dengan alasan bila perubahannya disengaja.',
    messages: {
      pemotongan: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} (di sini {banding} {selisih}); desimalnya mungkin dipotong ({banyak} sel berbeda).',
      pembulatan: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} (di sini {banding} {selisih}); mungkin dibulatkan ({banyak} sel berbeda).',
      'lebih-awal': '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} (di sini {banding} {selisih}); deretnya bergeser, di sini satu tahun lebih awal ({banyak} sel berbeda).',
      'lebih-lambat': '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} (di sini {banding} {selisih}); deretnya bergeser, di sini satu tahun lebih lambat ({banyak} sel berbeda).',
      persen: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain}; yang satu pecahan, yang lain persen ({banyak} sel berbeda).',
      satuan: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain}; satuannya mungkin berbeda ({banyak} sel berbeda).',
      skala: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} (berbeda {kali} kali); yang satu mungkin dalam ribuan atau jutaan rupiah ({banyak} sel berbeda).',
      lain: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} (di sini {banding} {selisih}; {banyak} sel berbeda).',
      teks: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} ({banyak} sel berbeda).',
    },
  },
  en: {
    title: 'Documents differ',
    why: 'The same indicator has other values in the document that this one is compared with (RPJMD, Renstra, RKPD). Indicators are matched by name and, where a name stands in several places, by agency and item; doubtful matches are not asked about. The likeliest cause is named: decimals cut off (75,79 to 75) or rounded, values shifted by a year, per cent turned into a fraction, another unit, budgets in thousands or millions. Units, the budgets of their items and responsible agencies are compared as well; what one document lacks is not. One finding for an indicator and a document, at the first cell that differs. Make the documents agree, or mute the finding with a reason where the change is meant.',
    messages: {
      pemotongan: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({banding} here by {selisih}); decimals may have been cut off ({banyak} {banyak:cell differs|cells differ}).',
      pembulatan: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({banding} here by {selisih}); it may have been rounded ({banyak} {banyak:cell differs|cells differ}).',
      'lebih-awal': '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({banding} here by {selisih}); the values are shifted, a year earlier here ({banyak} {banyak:cell differs|cells differ}).',
      'lebih-lambat': '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({banding} here by {selisih}); the values are shifted, a year later here ({banyak} {banyak:cell differs|cells differ}).',
      persen: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen}; one is a fraction, the other a percentage ({banyak} {banyak:cell differs|cells differ}).',
      satuan: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen}; the units may differ ({banyak} {banyak:cell differs|cells differ}).',
      skala: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({kali} times apart); one may be in thousands or millions of rupiah ({banyak} {banyak:cell differs|cells differ}).',
      lain: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({banding} here by {selisih}; {banyak} {banyak:cell differs|cells differ}).',
      teks: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({banyak} {banyak:cell differs|cells differ}).',
    },
  },
});
