import { column, columnForm } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * "PROGRAM PERANGKAT DAERAH DAN PAGU INDIKATIF" (RPJMD 2025–2029), the annex of Maluku Utara: agencies with their total, under each its urusan, bidang urusan, programs, kegiatan and sub
 * kegiatan. A program that indicators of several agencies hang on stands under each of them. The published numbering leaves out 17 and 18; here the columns are numbered through.
 */
export const programPdPagu = layoutOf({
  id: 'program-pd-pagu',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'PROGRAM PERANGKAT DAERAH DAN PAGU INDIKATIF',
  number: '',
  numbered: true,
  table: {
    sheetName: 'Program PD dan Pagu',
    header: [
      column('KODE', 'kode', { least: 8, most: 14 }),
      column('URUSAN / BIDANG URUSAN / PROGRAM / KEGIATAN / SUB KEGIATAN', 'uraian', { words: 'named', least: 24, most: 24 }),
      column('INDIKATOR PROGRAM / KEGIATAN / SUB KEGIATAN', 'indikator', { least: 24, most: 24 }),
      column('BASELINE {awal}', 'kondisi-awal', { least: 9 }),
      { kind: 'group', label: 'TARGET DAN PAGU INDIKATIF{uang}', children: [{ kind: 'years', columns: [columnForm('KINERJA', 'target', { least: 8 }), columnForm('RUPIAH', 'pagu')] }] },
      column('PERANGKAT DAERAH PENANGGUNG JAWAB', 'opd', { most: 16 }),
    ],
    numbering: '{n}',
    rows: {
      kind: 'outline',
      levels: new Set(['program', 'kegiatan', 'sub-kegiatan']),
      groups: ['opd', 'kelompok-urusan', 'bidang-urusan'],
      groupNumbers: 'code',
      bands: new Set(),
      merged: new Set(['kode', 'uraian']),
      sums: new Set(['opd', 'kelompok-urusan', 'bidang-urusan']),
      words: plan86Words,
    },
    dress: plainDress,
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
