import { defineLayoutTexts } from './form';

export const sipd = defineLayoutTexts('sipd', {
  id: {
    nama: 'Lembar pengetikan SIPD',
    keterangan: 'Satu baris untuk setiap indikator dengan semua yang diminta SIPD: visi sampai program, kode, target, satuan, pagu, dan SKPD; desimal dengan titik, tanpa pemisah ribuan.',
    uraian: 'Bukan tabel peraturan: lembar kerja untuk mengetik ke SIPD baris demi baris. Kata-kata target mengikuti lembar impor perencana untuk SIPD; kode, pagu, dan SKPD ditambahkan. Tujuan, sasaran, dan program ditulis ulang di setiap baris. Yang tidak punya indikator tetap mendapat baris tanpa nomor. Nilai dan satuan berdiri terpisah: “2 jenis” menjadi 2 dengan satuan jenis, “100%” menjadi 100 dengan satuan %. Rentang, predikat, dan nilai bercatatan tetap seperti tertulis, dan selnya disebut sebelum tabel diisi. Pagu dalam rupiah penuh, dibulatkan tampilannya.',
  },
  en: {
    nama: 'Sheet for typing into SIPD',
    keterangan: 'One row per indicator with all that SIPD asks: vision to programme, code, targets, unit, ceilings and agency; decimals with a point, no thousands separators.',
    uraian: 'No table of a regulation, but a sheet to type into SIPD from, row by row. The words of the targets follow a planners’ import sheet for SIPD; code, ceilings and SKPD are added. Goals, objectives and programmes are repeated in every row; what has no indicator keeps a row without a number. Values and units stand apart: “2 jenis” becomes 2 with the unit jenis, “100%” 100 with the unit %. Ranges, grades and values with a remark stay as written, and their cells are named before the table is filled. Amounts in whole rupiah as shown.',
  },
});
