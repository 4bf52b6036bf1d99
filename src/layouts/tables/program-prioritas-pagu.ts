import { column, columnForm } from '../engine/columns';
import { narrowMargins, paleBand, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * "Program Prioritas Daerah Disertai Pagu Indikatif" (RPJMD 2025–2029), in millions, as DKI Jakarta prints it (Tabel III.28). Rupiah of a tujuan and a sasaran are the sum of what lies below;
 * those of a program stand once over all of its indicators. A tujuan or sasaran without a code is numbered by its place ("1", "1-1").
 */
export const programPrioritasPagu = layoutOf({
  id: 'program-prioritas-pagu',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'Program Prioritas Daerah Disertai Pagu Indikatif',
  number: 'Tabel III.28',
  numbered: false,
  lastFive: true,
  choices: { money: 'millions' },
  table: {
    sheetName: 'Program Prioritas dan Pagu',
    header: [
      column('Kode', 'kode', { least: 7 }),
      column('Tujuan/Sasaran/Program Prioritas', 'uraian', { least: 23, most: 23 }),
      column('Indikator Kinerja Tujuan/Sasaran/Program Prioritas', 'indikator', { least: 23, most: 23 }),
      column('Satuan', 'satuan', { least: 7, most: 10 }),
      column('Kondisi Awal RPJMD', 'kondisi-awal', { least: 8 }),
      { kind: 'group', label: 'Capaian Kinerja dan Kerangka Pendanaan{uang}', children: [{ kind: 'years', columns: [columnForm('Target', 'target', { least: 6 }), columnForm('Rp', 'pagu')] }] },
      { kind: 'group', label: 'Kondisi Akhir RPJMD', children: [{ kind: 'group', label: '{akhir}', children: [column('Target', 'kondisi-akhir', { least: 6 }), column('Rp', 'pagu-akhir')] }] },
      column('Perangkat Daerah Penanggung Jawab', 'opd', { most: 16 }),
    ],
    numbering: '({n})',
    rows: {
      kind: 'outline',
      levels: new Set(['tujuan', 'sasaran', 'program']),
      bands: new Set(),
      merged: new Set(['kode', 'uraian', 'pagu', 'pagu-akhir']),
      sums: new Set(['tujuan', 'sasaran']),
      path: 'dashes',
      words: plan86Words,
    },
    dress: { ...plainDress, levels: { tujuan: paleBand, sasaran: { bold: true } } },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
