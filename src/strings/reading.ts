import { defineGroup } from './language';

/** Why a sheet is taken for what it is, or for no table at all. */
export const reading = defineGroup(
  {
    'alasan.kepala': 'Kepala tabel {rows} baris, {columns} kolom dikenali.',
    'alasan.kolomIndikator': 'Ada kolom indikator.',
    'alasan.kolomUraian': 'Ada kolom uraian.',
    'alasan.tahun': 'Ada target untuk {years} tahun.',
    'alasan.nomorKolom': 'Ada baris nomor kolom.',
    'alasan.kolomOpd': 'Ada kolom perangkat daerah.',
    'alasan.terbaca': '{percent} % baris terbaca.',
    'alasan.kolomRagu': 'Kolom “{column}” kurang pasti.',
    'alasan.kolomTakDikenal': '{columns} kolom berisi kalimat belum dikenali, misalnya “{column}”.',
    'alasan.susunanTersimpan': 'Kolom dibaca menurut susunan yang Anda simpan.',
    'alasan.susunanSebagian': '{columns} kolom dari susunan yang disimpan tidak ditemukan lagi.',
    'bukan.kosong': 'Lembar ini kosong.',
    'bukan.bukan-tabel': 'Lembar ini tidak berisi tabel perencanaan.',
    'bukan.tanpa-kepala': 'Lembar ini berisi tabel, tetapi kepala kolomnya tidak dikenali sebagai matriks perencanaan.',
  },
  {
    'alasan.kepala': 'The header has {rows} rows; {columns} columns were recognised.',
    'alasan.kolomIndikator': 'There is an indicator column.',
    'alasan.kolomUraian': 'There is a description column.',
    'alasan.tahun': 'There are targets for {years} years.',
    'alasan.nomorKolom': 'There is a row of column numbers.',
    'alasan.kolomOpd': 'There is a column of agencies.',
    'alasan.terbaca': '{percent} % of the rows were read.',
    'alasan.kolomRagu': 'The column “{column}” is uncertain.',
    'alasan.kolomTakDikenal': '{columns} columns of sentences are not recognised, “{column}” for one.',
    'alasan.susunanTersimpan': 'Columns are read as you have saved them.',
    'alasan.susunanSebagian': '{columns} columns of the saved mapping were not found.',
    'bukan.kosong': 'This sheet is empty.',
    'bukan.bukan-tabel': 'This sheet holds no planning table.',
    'bukan.tanpa-kepala': 'This sheet holds a table, but its header is not recognised as that of a planning matrix.',
  },
);
