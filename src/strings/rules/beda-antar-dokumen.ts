import { defineRuleTexts } from './form';

export const bedaAntarDokumen = defineRuleTexts({
  id: {
    title: 'Berbeda antar dokumen',
    why: 'Indikator yang sama bernilai lain di dokumen pembandingnya (RPJMD, Renstra, RKPD). Indikator dipasangkan menurut namanya, dan bila namanya dipakai di beberapa tempat, menurut Perangkat Daerah dan itemnya; pasangan yang meragukan tidak ditanyakan. Sebab yang paling mungkin disebut: desimalnya dipotong (75,79 menjadi 75) atau dibulatkan, nilainya bergeser satu tahun, persen menjadi pecahan, satuannya lain. Satu temuan untuk satu indikator dan satu dokumen, pada tahun pertama yang berbeda. Samakan kedua dokumen, atau abaikan dengan alasan bila perubahannya disengaja.',
    messages: {
      pemotongan: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain}; desimalnya mungkin dipotong ({banyak} sel berbeda).',
      pembulatan: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain}; mungkin dibulatkan ({banyak} sel berbeda).',
      'tahun-bergeser': '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain}; nilainya bergeser satu tahun ({banyak} sel berbeda).',
      persen: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain}; yang satu pecahan, yang lain persen ({banyak} sel berbeda).',
      satuan: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain}; satuannya mungkin berbeda ({banyak} sel berbeda).',
      lain: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} (selisih {selisih}; {banyak} sel berbeda).',
      teks: '“{indikator}”: {isian} di sini {nilai}, di {dokumen} {lain} ({banyak} sel berbeda).',
    },
  },
  en: {
    title: 'Documents differ',
    why: 'The same indicator has other values in the document that this one is compared with (RPJMD, Renstra, RKPD). Indicators are matched by name and, where a name stands in several places, by agency and item; doubtful matches are not asked about. The likeliest cause is named: decimals cut off (75,79 to 75) or rounded, values shifted by a year, per cent turned into a fraction, another unit. One finding for an indicator and a document, at the first year that differs. Make the documents agree, or mute the finding with a reason where the change is meant.',
    messages: {
      pemotongan: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen}; decimals may have been cut off ({banyak} {banyak:cell differs|cells differ}).',
      pembulatan: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen}; it may have been rounded ({banyak} {banyak:cell differs|cells differ}).',
      'tahun-bergeser': '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen}; the values are shifted by a year ({banyak} {banyak:cell differs|cells differ}).',
      persen: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen}; one is a fraction, the other a percentage ({banyak} {banyak:cell differs|cells differ}).',
      satuan: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen}; the units may differ ({banyak} {banyak:cell differs|cells differ}).',
      lain: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} (difference {selisih}; {banyak} {banyak:cell differs|cells differ}).',
      teks: '“{indikator}”: {isian} is {nilai} here and {lain} in {dokumen} ({banyak} {banyak:cell differs|cells differ}).',
    },
  },
});
