import { column } from '../engine/columns';
import { narrowMargins, roomyGreenDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** Indikator kinerja kunci by bidang urusan, with the header of a published LPPD. Indicators of programs; what was achieved is left to be filled in. */
export const ikk86 = layoutOf({
  id: 'ikk-86',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: true,
  title: 'Indikator Kinerja Kunci',
  number: '',
  numbered: true,
  table: {
    sheetName: 'IKK',
    header: [
      column('No', 'nomor'),
      column('URUSAN', 'bidang-urusan', { least: 28, most: 28 }),
      column('No', 'nomor-indikator'),
      column('IKK', 'indikator', { least: 44, most: 44 }),
      column('RUMUS/PERSAMAAN', 'definisi-formula', { least: 40, most: 40 }),
      column('CAPAIAN KINERJA', 'kosong', { least: 16, most: 18 }),
    ],
    numbering: '({n})',
    rows: { kind: 'list', pick: 'kunci', headings: false, restart: true, merged: new Set(['nomor', 'bidang-urusan']), words: plan86Words },
    dress: { ...roomyGreenDress, levels: {} },
    frozenThrough: 'bidang-urusan',
    margins: narrowMargins,
  },
});
