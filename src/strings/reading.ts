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
    'bukan.kosong': 'Lembar ini kosong.',
    'bukan.bukan-tabel': 'Lembar ini tidak berisi tabel perencanaan.',
    'bukan.daftar': 'Lembar ini berisi daftar rujukan, bukan matriks perencanaan: tidak ada target, kondisi awal, atau pagu di dalamnya.',
    'bukan.daftar-opd': 'Lembar ini berisi daftar perangkat daerah; nama-namanya dipakai untuk mengenali OPD.',
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
    'bukan.kosong': 'This sheet is empty.',
    'bukan.bukan-tabel': 'This sheet holds no planning table.',
    'bukan.daftar': 'This sheet holds a reference list, not a planning matrix: it has no targets, baselines or budgets.',
    'bukan.daftar-opd': 'This sheet lists agencies; their names are used to recognise agencies elsewhere.',
    'bukan.tanpa-kepala': 'This sheet holds a table, but its header is not recognised as that of a planning matrix.',
  },
);
