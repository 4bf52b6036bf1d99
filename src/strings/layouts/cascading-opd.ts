import { defineLayoutTexts } from './form';

export const cascadingOpd = defineLayoutTexts('cascading-opd', {
  id: {
    nama: 'Cascading kinerja perangkat daerah',
    keterangan: 'Tujuan dan sasaran Renstra, lalu program, kegiatan, dan sub kegiatan menurut jenjang jabatan, masing-masing di samping indikatornya; kata-kata kepalanya dari aplikasi yang dipakai Kabupaten Pringsewu.',
    uraian: 'Sasaran Renstra untuk eselon II, program untuk eselon III, kegiatan untuk eselon IV atau jabatan fungsional, dan sub kegiatan untuk pelaksana. Satu indikator digabung di samping semua yang ada di bawahnya; beberapa indikator berdiri di atasnya, karena tidak ada yang menyebut indikator mana yang diturunkan ke baris mana. Pakai dengan rencana dari Renstra; kolom tujuan dan sasaran RPJMD diisi sendiri.',
  },
  en: {
    nama: 'Performance cascade of an agency',
    keterangan: 'Goals and objectives of a Renstra, then programmes, activities and sub-activities by rank of office, each beside its indicators; worded as in the application of Kabupaten Pringsewu.',
    uraian: 'Objectives of the Renstra stand for echelon II, programmes for echelon III, activities for echelon IV or functional posts, sub-activities for who carries them out. An only indicator is merged beside all that hangs on its item; several stand above it, as nothing says which of them leads to which row. Use it with the plan of a Renstra; goals and objectives of the RPJMD are filled in by hand.',
  },
});
