import { column } from '../engine/columns';
import { narrowMargins, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Consistency of RPJMD and RKPD (a ministry's "FORM 1"): programs of the RPJMD by bidang urusan with indicators and the targets of one year; what the RKPD says beside them is filled in by hand.
 */
export const konsistensiRkpd = layoutOf({
  id: 'konsistensi-rkpd',
  regime: 'lain',
  document: 'rpjmd',
  compared: true,
  title: 'Konsistensi Program RPJMD dan RKPD',
  number: '',
  numbered: true,
  choices: { satuan: 'value', signature: { placeAndDate: '', position: 'Kepala BAPPEDA', name: '', nip: '' } },
  table: {
    sheetName: 'Konsistensi RPJMD-RKPD',
    header: [
      column('NO', 'nomor-indikator'),
      column('URUSAN/PROGRAM/OUTCOME (RPJMD/RPD)', 'uraian', { words: 'named', least: 30, most: 30 }),
      column('INDIKATOR', 'indikator', { least: 28, most: 28 }),
      column('TARGET DAN SATUAN', 'target', { ofFirstYear: true, least: 13, most: 16 }),
      column('URUSAN/PROGRAM/OUTCOME RKPD', 'kosong', { least: 30, most: 30, horizontal: 'Left' }),
      column('INDIKATOR', 'kosong', { least: 28, most: 28, horizontal: 'Left' }),
      column('TARGET DAN SATUAN', 'kosong', { least: 13, most: 16 }),
      column('KETERANGAN', 'kosong', { least: 18, most: 18, horizontal: 'Left' }),
      column('PD PENANGGUNG JAWAB', 'opd', { least: 16, most: 18 }),
    ],
    numbering: '({n})',
    oneYear: true,
    rows: {
      kind: 'outline',
      levels: new Set(['program']),
      groups: ['bidang-urusan'],
      bands: new Set(),
      merged: new Set(['uraian']),
      total: 'TOTAL',
      words: plan86Words,
    },
    dress: roomyPlainDress,
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
