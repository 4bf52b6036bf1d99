import { defineLayoutTexts } from './form';

export const tujuanSasaranNomor = defineLayoutTexts('tujuan-sasaran-nomor', {
  id: {
    nama: 'Tujuan dan Sasaran Pembangunan (bernomor)',
    keterangan: 'RPJMD 2025–2029: tujuan dan sasaran dalam satu kolom, dibedakan nomornya (1, 1.a), dengan satuan, kondisi awal, target, dan kondisi akhir; seperti Tabel III.2 DKI Jakarta.',
    uraian: 'Nomor dihitung dari tempatnya: tujuan berurutan di seluruh tabel, sasaran dengan huruf. Misi tidak ada dalam tabel ini.',
  },
  en: {
    nama: 'Goals and objectives (numbered)',
    keterangan: 'RPJMD 2025–2029: goals and objectives in one column, told apart by their number (1, 1.a), with unit, baseline, targets and end; as Table III.2 of DKI Jakarta.',
    uraian: 'Numbers follow the place: goals count through the whole table, objectives by letters. Missions have no place in this table.',
  },
});
