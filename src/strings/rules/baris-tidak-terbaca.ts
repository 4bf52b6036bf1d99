import { defineRuleTexts } from './form';

export const barisTidakTerbaca = defineRuleTexts({
  id: {
    title: 'Baris tidak terbaca',
    why: 'Baris ini ada di dalam tabel, tetapi isinya, sebagian atau seluruhnya, tidak dapat ditempatkan dalam kaskade, sehingga tidak ikut diperiksa, dijumlahkan, atau dicetak. Tidak ada baris yang dibuang diam-diam: yang tidak terbaca disebut di sini dengan sebabnya. Tanda tangan dan catatan di bawah tabel tidak dihitung. Betulkan barisnya, atau sebutkan arti kolom-kolomnya di susunan kolom.',
    messages: {
      'tanpa-tingkat': 'Baris {baris} (“{isi}”): tingkatnya tidak diketahui.',
      'tanpa-induk': 'Baris {baris} (“{isi}”): tidak ada item di atasnya yang dapat menjadi induknya.',
      'indikator-tanpa-item': 'Baris {baris} (“{isi}”): indikator ini tidak punya item.',
      'isi-tidak-dikenal': 'Baris {baris} (“{isi}”): ada isi yang tidak dikenali.',
      'satuan-berbeda': 'Baris {baris} (“{isi}”): satuan tahun ini lain dari tahun sebelumnya; satu indikator hanya dapat bersatuan satu.',
      'nilai-tanpa-indikator': 'Baris {baris} (“{isi}”): uraiannya terbaca, tetapi angka target atau capaiannya tanpa indikator.',
      'isian-tanpa-indikator': 'Baris {baris} (“{isi}”): uraiannya terbaca, tetapi isian tentang indikator (satuan, definisi, sumber data) tanpa indikator.',
      bergeser: 'Baris {baris} (“{isi}”): isinya bergeser ke kanan, keluar dari kolom tabel.',
    },
  },
  en: {
    title: 'Row not read',
    why: 'This row is inside the table, but some or all of it could not be placed in the cascade, so it is not checked, added up or printed. No row is dropped in silence: what could not be read is named here with the reason. Signatures and notes under the table do not count. Mend the row, or say in the column mapping what the columns mean.',
    messages: {
      'tanpa-tingkat': 'Row {baris} (“{isi}”): its level is not known.',
      'tanpa-induk': 'Row {baris} (“{isi}”): no item above can be its parent.',
      'indikator-tanpa-item': 'Row {baris} (“{isi}”): this indicator belongs to no item.',
      'isi-tidak-dikenal': 'Row {baris} (“{isi}”): some of its content is not recognised.',
      'satuan-berbeda': 'Row {baris} (“{isi}”): this year’s unit differs from that of the years before; one indicator can have one unit only.',
      'nilai-tanpa-indikator': 'Row {baris} (“{isi}”): its description was read, but its target or achievement figures have no indicator.',
      'isian-tanpa-indikator': 'Row {baris} (“{isi}”): its description was read, but what it says of an indicator (unit, definition, source) has no indicator.',
      bergeser: 'Row {baris} (“{isi}”): its content moved to the right, out of the table’s columns.',
    },
  },
});
