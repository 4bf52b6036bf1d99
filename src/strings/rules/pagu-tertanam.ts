import { defineRuleTexts } from './form';

export const paguTertanam = defineRuleTexts({
  id: {
    title: 'Angka tertanam di rumus',
    why: 'Rumus pagu menjumlahkan sel, dan rumus target kadang menghitung balik dari pagu; angka yang diketik di dalamnya tidak tampak di lembar, tidak dapat ditelusuri, dan tertinggal ketika sel lain berubah (=SUM(H5:H9)+2500000, =25000000*G45, atau target =H41/2500000). Pengali pertumbuhan seperti 1,15 dan pembulatan tidak dihitung, begitu juga pengali satuan seperti 1.000.000, dan pembagi di rumus pagu. Taruh angka itu di sel sendiri, misalnya harga satuan di kolom tersendiri, lalu rujuk dari rumusnya.',
    messages: {
      tambah: '“{nama}”: rumus {isian} menambahkan {angka} yang diketik ({rumus}).',
      'tambah-beberapa': '“{nama}”: rumus {isian} menambahkan {angka} yang diketik ({rumus}); begitu juga rumus lain di baris ini, seluruhnya {banyak}.',
      kali: '“{nama}”: rumus {isian} mengalikan {angka} yang diketik ({rumus}).',
      'kali-beberapa': '“{nama}”: rumus {isian} mengalikan {angka} yang diketik ({rumus}); begitu juga rumus lain di baris ini, seluruhnya {banyak}.',
      bagi: '“{nama}”: rumus {isian} membagi dengan {angka} yang diketik ({rumus}).',
      'bagi-beberapa': '“{nama}”: rumus {isian} membagi dengan {angka} yang diketik ({rumus}); begitu juga rumus lain di baris ini, seluruhnya {banyak}.',
    },
  },
  en: {
    title: 'Number typed into a formula',
    why: 'A budget formula adds up cells, and that of a target sometimes counts back from the budget; a number typed into it does not show on the sheet, cannot be traced, and stays behind when other cells change (=SUM(H5:H9)+2500000, =25000000*G45, or a target =H41/2500000). Factors of growth such as 1,15 and rounding do not count, nor do factors of units such as 1.000.000, or divisors in a budget formula. Put the number into a cell of its own, a unit price into its own column, and refer to it.',
    messages: {
      tambah: '“{nama}”: the formula of {isian} adds the typed number {angka} ({rumus}).',
      'tambah-beberapa': '“{nama}”: the formula of {isian} adds the typed number {angka} ({rumus}); so do others of this row, {banyak} in all.',
      kali: '“{nama}”: the formula of {isian} multiplies the typed number {angka} ({rumus}).',
      'kali-beberapa': '“{nama}”: the formula of {isian} multiplies the typed number {angka} ({rumus}); so do others of this row, {banyak} in all.',
      bagi: '“{nama}”: the formula of {isian} divides by the typed number {angka} ({rumus}).',
      'bagi-beberapa': '“{nama}”: the formula of {isian} divides by the typed number {angka} ({rumus}); so do others of this row, {banyak} in all.',
    },
  },
});
