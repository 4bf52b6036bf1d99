import { defineRuleTexts } from './form';

export const kodeTidakBaku = defineRuleTexts({
  id: {
    title: 'Kode tidak menurut nomenklatur',
    why: 'Kode bidang urusan, program, kegiatan, dan sub kegiatan mengikuti bentuk nomenklatur: 2.16, 2.16.03, 2.16.03.2.02, 2.16.03.2.02.0036 (sub kegiatan sampai 2023 dua angka). Kode yang lain bentuknya tidak cocok dengan dokumen lain. Yang sering terjadi: nol bidang urusan hilang (1.3.02), nol di depan (03.27.05), titik di belakang, garis miring terbalik, atau x.xx yang belum diganti di dokumen satu OPD. Bila nol dan tanda saja yang keliru, perbaikannya menulis kode yang seharusnya, sekaligus untuk semua kode di bawahnya yang juga keliru; karena itu kode di bawahnya tidak disebut lagi. Bila sebagian besar kode mengikuti satu pola lain, atau meneruskan nomor tujuan dan sasarannya (1-1-4 di bawah 1-1), itu penomoran sendiri dan disebut sekali saja. Penomoran misi, tujuan, dan sasaran tidak diperiksa.',
    messages: {
      seharusnya: 'Kode {tingkat} “{nama}” tertulis {kode}; menurut nomenklatur {seharusnya}.',
      pengganti: 'Kode {tingkat} “{nama}” masih {kode}; di dokumen ini x.xx seharusnya diganti, menjadi {seharusnya}.',
      bentuk: 'Kode {tingkat} “{nama}” tertulis {kode}; bukan bentuk kode {tingkat} (contoh {contoh}).',
      tingkat: 'Kode {kode} berbentuk kode {isian}, tetapi barisnya {tingkat} “{nama}”.',
      sendiri: '{jumlah} kode di tabel ini mengikuti penomoran sendiri seperti {kode} pada {tingkat} “{nama}”, bukan nomenklatur.',
      semua: 'Tidak satu pun dari {jumlah} kode di tabel ini berbentuk kode nomenklatur; yang pertama {kode} pada {tingkat} “{nama}”.',
    },
    fixes: {
      'pakai-kode': 'Tulis {kode}',
      'pakai-kode-di-bawah': 'Tulis {kode} dan perbaiki kode di bawahnya ({jumlah} kode)',
    },
  },
  en: {
    title: 'Code not of the nomenclature',
    why: 'Codes of functional fields, programmes, activities and sub-activities have the form of the official nomenclature: 2.16, 2.16.03, 2.16.03.2.02, 2.16.03.2.02.0036 (two digits for sub-activities until 2023). Codes of another form do not match other documents. Usual faults: the zero of a functional field is lost (1.3.02), a zero in front (03.27.05), a dot at the end, a backslash, or an x.xx left in the document of one agency. Where only zeros and marks are wrong, the fix writes the code as it should be, and with it every code below that is wrong too; so those are not told again. Where most codes share another pattern, or go on with the number of their goal and objective (1-1-4 under 1-1), that is a numbering of its own, and told once. The numbering of missions, goals and objectives is not checked.',
    messages: {
      seharusnya: 'The code of the {tingkat} “{nama}” is written {kode}; in the nomenclature it is {seharusnya}.',
      pengganti: 'The code of the {tingkat} “{nama}” is still {kode}; in this document x.xx should be replaced, giving {seharusnya}.',
      bentuk: 'The code of the {tingkat} “{nama}” is written {kode}; that is not the form of a {tingkat} code (such as {contoh}).',
      tingkat: 'Code {kode} has the form of a {isian} code, but its row is the {tingkat} “{nama}”.',
      sendiri: '{jumlah} {jumlah:code|codes} of this table {jumlah:follows|follow} a numbering of its own, such as {kode} at the {tingkat} “{nama}”, not the nomenclature.',
      semua: 'Not one of the {jumlah} codes of this table has the form of the nomenclature; the first is {kode} at the {tingkat} “{nama}”.',
    },
    fixes: {
      'pakai-kode': 'Write {kode}',
      'pakai-kode-di-bawah': 'Write {kode} and mend the codes below it ({jumlah} codes)',
    },
  },
});
