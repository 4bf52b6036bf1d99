import { column, columnForm, levelColumn } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * A sheet to type a plan into SIPD from: one row per indicator that says everything it hangs on, codes, decimals with a point, no thousands separators, amounts in whole rupiah. Words of the
 * targets as a planners' import sheet for SIPD has them; code, pagu and SKPD are added, because SIPD asks for them.
 */
export const sipd = layoutOf({
  id: 'sipd',
  regime: 'lain',
  document: 'rpjmd',
  compared: true,
  title: 'Lembar Pengetikan SIPD',
  number: '',
  numbered: false,
  choices: { decimals: 'dot', labels: 'filled', money: 'plain', missing: 'empty', years: 'ordinal', paper: 'A3' },
  table: {
    sheetName: 'SIPD',
    header: [
      column('No', 'nomor-indikator'),
      levelColumn('Visi', 'visi', { least: 16, most: 16 }),
      levelColumn('Misi', 'misi', { least: 16, most: 16 }),
      levelColumn('Tujuan', 'tujuan', { least: 18, most: 18 }),
      levelColumn('Sasaran', 'sasaran', { least: 18, most: 18 }),
      column('Kode', 'kode', { level: 'program', least: 8 }),
      levelColumn('Program', 'program', { least: 18, most: 18 }),
      column('Indikator', 'indikator', { least: 20, most: 20 }),
      column('Target Awal', 'kondisi-awal', { least: 8 }),
      { kind: 'each-year', column: columnForm('', 'target', { least: 8 }), label: { ordinal: 'Target Tahun {n}', calendar: 'Target Tahun {tahun}' } },
      column('Target Akhir', 'kondisi-akhir', { least: 8 }),
      column('Satuan', 'satuan'),
      { kind: 'each-year', column: columnForm('', 'pagu', { least: 9 }), label: { ordinal: 'Pagu Tahun {n}{uang}', calendar: 'Pagu Tahun {tahun}{uang}' } },
      column('SKPD', 'opd', { most: 16 }),
    ],
    numbering: '{n}',
    typed: true,
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...plainDress, levels: {} },
    frozenThrough: 'nomor-indikator',
    margins: narrowMargins,
  },
});
