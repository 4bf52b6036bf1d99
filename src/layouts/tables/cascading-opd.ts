import { column, levelColumn } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Cascading of an agency, from the RPJMD down to who carries out, with the words of a kabupaten's own application (Pringsewu). Of a Renstra: its tujuan and sasaran, then a program for eselon III,
 * a kegiatan for eselon IV, a sub kegiatan for who carries it out, each beside its indicators. What the RPJMD says above is filled in by hand.
 */
export const cascadingOpd = layoutOf({
  id: 'cascading-opd',
  regime: 'lain',
  document: 'renstra',
  compared: true,
  title: 'Cascading Kinerja Perangkat Daerah',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Cascading OPD',
    header: [
      column('Tujuan RPJMD', 'kosong', { least: 15, most: 15, horizontal: 'Left' }),
      column('Sasaran RPJMD', 'kosong', { least: 15, most: 15, horizontal: 'Left' }),
      levelColumn('Tujuan RENSTRA', 'tujuan', { least: 17, most: 17 }),
      column('Indikator Tujuan', 'indikator', { level: 'tujuan', least: 17, most: 17 }),
      levelColumn('Sasaran ESS II', 'sasaran', { least: 17, most: 17 }),
      column('Indikator ESS II', 'indikator', { level: 'sasaran', least: 17, most: 17 }),
      levelColumn('Sasaran ESS III', 'program', { least: 17, most: 17 }),
      column('Indikator ESS III', 'indikator', { level: 'program', least: 17, most: 17 }),
      levelColumn('Sasaran ESS IV/JF', 'kegiatan', { least: 17, most: 17 }),
      column('Indikator ESS IV', 'indikator', { level: 'kegiatan', least: 17, most: 17 }),
      levelColumn('Sasaran Pelaksana', 'sub-kegiatan', { least: 17, most: 17 }),
      column('Indikator Pelaksana', 'indikator', { level: 'sub-kegiatan', least: 17, most: 17 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...plainDress, size: 8, noteSize: 8, levels: {} },
    frozenThrough: 'kosong',
    margins: narrowMargins,
  },
});
