import { column, columnForm, levelColumn } from '../engine/columns';
import { greenDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Tabel T-C.27, "Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah" (Renstra, Permendagri 86/2017), as a local government's software prints it, but for its slip "Proram". Tujuan and
 * sasaran in columns of their own; programs, kegiatan and sub kegiatan below each other in one column, each with its code and its own indicators.
 */
export const tc27 = layoutOf({
  id: 'tc-27',
  regime: 'permendagri-86-2017',
  document: 'renstra',
  compared: true,
  title: 'Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah',
  number: 'Tabel T-C.27',
  numbered: true,
  choices: { paper: 'A3' },
  table: {
    sheetName: 'T-C.27',
    header: [
      levelColumn('Tujuan', 'tujuan', { least: 16, most: 16 }),
      levelColumn('Sasaran', 'sasaran', { least: 16, most: 16 }),
      column('Kode', 'kode', { level: 'program', also: ['kegiatan', 'sub-kegiatan'], least: 8, most: 14 }),
      levelColumn('Program dan Kegiatan', 'program', { also: ['kegiatan', 'sub-kegiatan'], least: 22, most: 22 }),
      column('Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)', 'indikator', { least: 22, most: 22 }),
      column('Data Capaian pada Tahun Awal Perencanaan', 'kondisi-awal', { least: 9 }),
      {
        kind: 'group',
        label: 'Target Kinerja Program dan Kerangka Pendanaan{uang}',
        children: [
          { kind: 'years', columns: [columnForm('Target', 'target', { least: 6 }), columnForm('Rp', 'pagu')] },
          { kind: 'group', label: 'Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah', children: [column('Target', 'kondisi-akhir', { least: 6 }), column('Rp', 'pagu-akhir')] },
        ],
      },
      column('Unit Kerja Perangkat Daerah Penanggung-jawab', 'opd', { most: 15 }),
      column('Lokasi', 'lokasi', { least: 9, most: 14 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...greenDress, levels: {} },
    frozenThrough: 'kode',
    margins: narrowMargins,
  },
});
