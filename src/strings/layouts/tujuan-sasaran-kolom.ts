import { defineLayoutTexts } from './form';

export const tujuanSasaranKolom = defineLayoutTexts('tujuan-sasaran-kolom', {
  id: {
    nama: 'Target Kinerja Tujuan dan Sasaran (kolom per tingkat)',
    keterangan: 'RPJMD 2025–2029: visi/misi, tujuan, dan sasaran dalam kolom masing-masing, dengan baseline dan target sampai enam tahun; seperti Tabel 3.1 Provinsi Maluku Utara.',
    uraian: 'Satuan ditulis di belakang nama indikator. Dalam tabel yang diterbitkan, visi dan semua misi berdiri dalam satu sel tinggi; di sini visi satu baris selebar tabel dan setiap misi punya sel sendiri, supaya terlihat tujuan mana yang menjadi bagiannya.',
  },
  en: {
    nama: 'Targets of goals and objectives (levels in columns)',
    keterangan: 'RPJMD 2025–2029: vision/missions, goals and objectives in columns of their own, with a baseline and up to six years of targets; as Table 3.1 of Maluku Utara.',
    uraian: 'Units stand behind the indicator’s name. The published table has vision and all missions in one tall cell; here the vision is a row across and each mission has its own cell, so that the table shows which goals belong to it.',
  },
});
