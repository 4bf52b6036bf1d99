import { column, levelColumn } from '../engine/columns';
import { greenBand, greenDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Keterkaitan visi, misi, tujuan dan sasaran (RPJMD, Permendagri 86/2017). The official header was not found; these columns are what such tables are remembered by.
 * The visi is one cell across; indicators of a tujuan stand on rows without a sasaran.
 */
export const keterkaitan = layoutOf({
  id: 'keterkaitan',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: false,
  title: 'Keterkaitan Visi, Misi, Tujuan, dan Sasaran',
  number: 'Tabel 5.1',
  numbered: false,
  table: {
    sheetName: 'Keterkaitan',
    header: [
      levelColumn('Misi', 'misi', { words: 'marked', least: 18, most: 18 }),
      levelColumn('Tujuan', 'tujuan'),
      levelColumn('Sasaran', 'sasaran'),
      column('Indikator Tujuan/Sasaran', 'indikator'),
      column('Kondisi awal', 'kondisi-awal', { least: 8 }),
      { kind: 'group', label: 'Target tahun ke-', children: [{ kind: 'each-year', column: { label: '', field: 'target', least: 8, most: 10, horizontal: 'Center' }, label: { ordinal: '{n}', calendar: '{tahun}' } }] },
      column('Kondisi akhir', 'kondisi-akhir', { least: 8 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(['visi']), words: plan86Words },
    dress: { ...greenDress, size: 8, noteSize: 8, levels: { visi: greenBand } },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
