import { column } from '../engine/columns';
import { narrowMargins, roomyGreenDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Indikator kinerja utama as the head of region sets it down (RPJMD, Permendagri 86/2017), with the header of a planners' evaluation sheet. Indicators that are marked as IKU; where none is,
 * those of tujuan and sasaran. It has no targets.
 */
export const iku86 = layoutOf({
  id: 'iku-86',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: true,
  title: 'Indikator Kinerja Utama',
  number: '',
  numbered: false,
  table: {
    sheetName: 'IKU',
    header: [
      column('No', 'nomor-indikator'),
      column('Tujuan/Sasaran', 'uraian', { words: 'named', least: 30, most: 30 }),
      column('Indikator', 'indikator', { least: 30, most: 30 }),
      column('Definisi Operasional/Formulasi', 'definisi-formula', { least: 34, most: 34 }),
      column('Satuan', 'satuan', { least: 9, most: 13 }),
      column('Sumber Data', 'sumber-data', { least: 16, most: 18 }),
      column('Penanggung Jawab', 'opd', { least: 18, most: 20 }),
    ],
    numbering: '{n}',
    rows: { kind: 'list', pick: 'utama', headings: false, restart: false, merged: new Set(['uraian']), words: plan86Words },
    dress: { ...roomyGreenDress, levels: {} },
    frozenThrough: 'nomor-indikator',
    margins: narrowMargins,
  },
});
