import { defineLayoutTexts } from './form';

export const tc14 = defineLayoutTexts('tc-14', {
  id: {
    nama: 'T-C.14 Program Pembangunan Daerah yang disertai Pagu Indikatif',
    keterangan: 'RPJMD, Permendagri 86/2017: misi, tujuan, sasaran, dan program dengan indikator, target dan pagu per tahun, serta perangkat daerah penanggung jawab.',
    uraian: 'Misi satu sel selebar tabel; sasaran dan program digabung ke bawah sepanjang indikatornya. Pagu berdiri di baris tempat ia ditulis, biasanya indikator pertama program, dan tidak dijumlahkan. Tingkat yang tidak dikenal tabel ini (strategi, urusan, kegiatan) tetap ditulis di tempatnya supaya tidak ada isi rencana yang hilang.',
  },
  en: {
    nama: 'T-C.14 Regional development programmes with indicative budget ceilings',
    keterangan: 'RPJMD, Permendagri 86/2017: missions, goals, objectives and programmes with their indicators, yearly targets and ceilings, and the responsible agency.',
    uraian: 'A mission is one cell across the table; objectives and programmes are merged down over their indicators. A ceiling stands on the row it was written for, usually a programme’s first indicator, and is not added up. Levels that this table does not know (strategy, urusan, activity) are still printed in their place, so that nothing of the plan is lost.',
  },
});
