import { column, levelColumn } from '../engine/columns';
import { narrowMargins, paleBand, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * "Target Kinerja Tujuan dan Sasaran Pembangunan" (RPJMD 2025–2029), levels in columns, as Maluku Utara prints it (Tabel 3.1). Indicators of a tujuan stand on rows without a sasaran; satuan stands
 * behind the name. There one tall cell holds visi and all misi; here the visi is a row across and each misi has its cell, so that the table says which tujuan belongs to it.
 */
export const tujuanSasaranKolom = layoutOf({
  id: 'tujuan-sasaran-kolom',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'Target Kinerja Tujuan dan Sasaran Pembangunan',
  number: 'Tabel 3.1',
  numbered: false,
  choices: { missing: 'dash' },
  table: {
    sheetName: 'Tujuan dan Sasaran',
    header: [
      levelColumn('VISI/MISI', 'misi', { words: 'marked', least: 18, most: 18 }),
      levelColumn('TUJUAN', 'tujuan'),
      levelColumn('SASARAN', 'sasaran'),
      column('INDIKATOR', 'indikator'),
      column('BASELINE {awal}', 'kondisi-awal', { least: 9 }),
      { kind: 'group', label: 'TARGET TAHUN', children: [{ kind: 'each-year', column: { label: '', field: 'target', least: 8, most: 10, horizontal: 'Center' } }] },
      column('KET.', 'catatan', { least: 8 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(['visi']), words: plan86Words },
    dress: { ...plainDress, size: 8, noteSize: 8, levels: { visi: paleBand } },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
