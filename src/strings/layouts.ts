import { defineGroup } from './language';

/** Name and description of every standard table, by layout id: `<id>.nama`, `<id>.keterangan`. */
export const layouts = defineGroup(
  {
    'tc-14.nama': 'T-C.14 Program Pembangunan Daerah yang disertai Pagu Indikatif',
    'tc-14.keterangan': 'RPJMD, Permendagri 86/2017: misi, tujuan, sasaran, dan program dengan indikator, target dan pagu per tahun, serta perangkat daerah penanggung jawab.',
  },
  {
    'tc-14.nama': 'T-C.14 Regional development programmes with indicative budget ceilings',
    'tc-14.keterangan': 'RPJMD, Permendagri 86/2017: missions, goals, objectives and programmes with their indicators, yearly targets and ceilings, and the responsible agency.',
  },
);
