import { column, columnForm } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * "Program Perangkat Daerah Disertai Pagu Indikatif" (RPJMD 2025–2029), in millions, as DKI Jakarta prints it (Tabel IV.1): rows of urusan and bidang urusan across the table, below them the
 * programs, whose text may go on with "Outcome: …". Rupiah stand once over all indicators of a program.
 */
export const programPdOutcome = layoutOf({
  id: 'program-pd-outcome',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'Program Perangkat Daerah Disertai Pagu Indikatif',
  number: 'Tabel IV.1',
  numbered: false,
  lastFive: true,
  choices: { money: 'millions' },
  table: {
    sheetName: 'Program PD (outcome)',
    header: [
      column('Kode', 'kode', { least: 8 }),
      column('Urusan/Bidang Urusan/Program Perangkat Daerah', 'uraian', { words: 'named', least: 24, most: 24 }),
      column('Indikator Kinerja Program', 'indikator', { least: 23, most: 23 }),
      column('Satuan', 'satuan', { least: 7, most: 10 }),
      column('Kondisi Awal RPJMD', 'kondisi-awal', { least: 8 }),
      { kind: 'group', label: 'Capaian Kinerja dan Kerangka Pendanaan{uang}', children: [{ kind: 'years', columns: [columnForm('Target', 'target', { least: 6 }), columnForm('Rp', 'pagu')] }] },
      { kind: 'group', label: 'Kondisi Akhir RPJMD', children: [{ kind: 'group', label: '{akhir}', children: [column('Target', 'kondisi-akhir', { least: 6 }), column('Rp', 'pagu-akhir')] }] },
      column('Perangkat Daerah Penanggung Jawab', 'opd', { most: 16 }),
    ],
    numbering: '({n})',
    rows: {
      kind: 'outline',
      levels: new Set(['program']),
      groups: ['kelompok-urusan', 'bidang-urusan'],
      bands: new Set(['kelompok-urusan', 'bidang-urusan']),
      merged: new Set(['kode', 'uraian', 'pagu', 'pagu-akhir']),
      words: plan86Words,
    },
    dress: plainDress,
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
