import { column } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** "Tujuan dan Sasaran Pembangunan" (RPJMD 2025–2029), tujuan and sasaran under each other and told apart by their number ("1", "1.a"), as DKI Jakarta prints it (Tabel III.2). */
export const tujuanSasaranNomor = layoutOf({
  id: 'tujuan-sasaran-nomor',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'Tujuan dan Sasaran Pembangunan',
  number: 'Tabel III.2',
  numbered: false,
  table: {
    sheetName: 'Tujuan dan Sasaran (nomor)',
    header: [
      column('NO', 'nomor', { least: 6, most: 8 }),
      column('TUJUAN/SASARAN RPJMD', 'uraian', { least: 34, most: 34 }),
      column('INDIKATOR KINERJA', 'indikator', { least: 30, most: 30 }),
      column('SATUAN', 'satuan', { least: 9, most: 12 }),
      column('KONDISI AWAL', 'kondisi-awal', { least: 9 }),
      { kind: 'group', label: 'TARGET KINERJA', children: [{ kind: 'each-year', column: { label: '', field: 'target', least: 8, most: 10, horizontal: 'Center' } }] },
      column('KONDISI AKHIR', 'kondisi-akhir', { least: 9 }),
    ],
    numbering: '({n})',
    rows: { kind: 'outline', levels: new Set(['tujuan', 'sasaran']), bands: new Set(), merged: new Set(['nomor', 'uraian']), path: 'letters', words: plan86Words },
    dress: { ...plainDress, size: 8, noteSize: 8, levels: { tujuan: { bold: true } } },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
