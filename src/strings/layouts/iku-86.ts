import { defineLayoutTexts } from './form';

export const iku86 = defineLayoutTexts('iku-86', {
  id: {
    nama: 'Indikator Kinerja Utama (IKU), dengan definisi',
    keterangan: 'RPJMD, Permendagri 86/2017: IKU dengan definisi operasional atau formulasi, sumber data, dan penanggung jawab. Tabel ini tidak memuat target.',
    uraian: 'Memuat indikator yang ditandai IKU; bila tidak ada yang ditandai, indikator tujuan dan sasaran. Definisi dan formula berdiri dalam satu sel.',
  },
  en: {
    nama: 'Key performance indicators (IKU), with definitions',
    keterangan: 'RPJMD, Permendagri 86/2017: key indicators with definition or formula, source of data and responsible agency. This table has no targets.',
    uraian: 'Holds the indicators marked as IKU; where none is marked, those of goals and objectives. Definition and formula share a cell.',
  },
});
