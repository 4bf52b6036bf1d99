import { column, columnForm } from '../engine/columns';
import { narrowMargins, roomyGreenDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Tabel T-C.28, "Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD" (Renstra, Permendagri 86/2017). Its title is known; its columns are remembered and not compared.
 * Indicators that are marked as IKU; where none is, those of tujuan and sasaran.
 */
export const tc28 = layoutOf({
  id: 'tc-28',
  regime: 'permendagri-86-2017',
  document: 'renstra',
  compared: false,
  title: 'Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD',
  number: 'Tabel T-C.28',
  numbered: true,
  table: {
    sheetName: 'T-C.28',
    header: [
      column('No', 'nomor-indikator'),
      column('Indikator', 'indikator', { least: 46, most: 46 }),
      column('Kondisi Kinerja pada awal periode RPJMD (Tahun 0)', 'kondisi-awal', { least: 13, most: 15 }),
      { kind: 'group', label: 'Target Capaian Setiap Tahun', children: [{ kind: 'each-year', column: columnForm('', 'target', { least: 11, most: 14 }), label: { ordinal: 'Tahun {n}', calendar: '{tahun}' } }] },
      column('Kondisi Kinerja pada akhir periode RPJMD', 'kondisi-akhir', { least: 13, most: 15 }),
    ],
    numbering: '({n})',
    rows: { kind: 'list', pick: 'utama', headings: false, restart: false, merged: new Set(), words: plan86Words },
    dress: { ...roomyGreenDress, levels: {} },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
