import { defineLayoutTexts } from './form';

export const keterkaitan = defineLayoutTexts('keterkaitan', {
  id: {
    nama: 'Keterkaitan Visi, Misi, Tujuan, dan Sasaran',
    keterangan: 'RPJMD, Permendagri 86/2017: misi, tujuan, dan sasaran dalam kolom masing-masing, dengan indikator dan target per tahun; susunan belum dicocokkan dengan lampiran.',
    uraian: 'Visi satu sel selebar tabel. Misi, tujuan, dan sasaran digabung ke bawah sepanjang yang ada di bawahnya; indikator tujuan berdiri di baris yang kolom sasarannya kosong. Kepala tabel resminya tidak ditemukan, jadi periksa kata-katanya sebelum dipakai.',
  },
  en: {
    nama: 'How vision, missions, goals and objectives hang together',
    keterangan: 'RPJMD, Permendagri 86/2017: missions, goals and objectives in columns of their own, with indicators and yearly targets; the arrangement has not been compared with the annex.',
    uraian: 'The vision is one cell across the table. Missions, goals and objectives are merged down over all that hangs on them; indicators of a goal stand on rows whose objective is blank. The official header was not found, so check its words before use.',
  },
});
