import { column, columnForm } from '../engine/columns';
import { greenDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * "Indikasi Rencana Program Prioritas yang disertai Kebutuhan Pendanaan" (RPJMD, Permendagri 86/2017). Programs under the bidang urusan of their codes, these under the groups I–VIII
 * of urusan, both with the sum of their rupiah; each indicator may have rupiah of its own. Programs of every agency (X.XX) stand first, under "NON-URUSAN"; a program without a code
 * stands last, under no heading. The published total "JUMLAH BELANJA URUSAN, ADUM DAN GAJI" needs amounts that no plan holds, and is left out.
 */
export const indikasiProgram = layoutOf({
  id: 'indikasi-program',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: true,
  title: 'Indikasi Rencana Program Prioritas yang disertai Kebutuhan Pendanaan',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Indikasi Program Prioritas',
    header: [
      column('Kode', 'kode', { least: 7 }),
      column('Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan', 'uraian', { words: 'named', least: 23, most: 23 }),
      column('Indikator Kinerja Program (outcome)', 'indikator', { least: 23, most: 23 }),
      column('Kondisi Kinerja Awal RPJMD (Tahun 0)', 'kondisi-awal', { least: 8 }),
      { kind: 'group', label: 'Capaian Kinerja Program dan Kerangka Pendanaan{uang}', children: [{ kind: 'years', columns: [columnForm('Target', 'target', { least: 6 }), columnForm('Rp', 'pagu')] }] },
      { kind: 'group', label: 'Kondisi Kinerja pada akhir periode RPJMD{uang}', rows: 2, children: [column('Target', 'kondisi-akhir', { least: 6 }), column('Rp', 'pagu-akhir')] },
      column('Perangkat Daerah Penanggung Jawab', 'opd', { most: 15 }),
    ],
    numbering: '({n})',
    rows: {
      kind: 'outline',
      levels: new Set(['program']),
      groups: ['kelompok-urusan', 'bidang-urusan'],
      groupNumbers: 'roman',
      bands: new Set(),
      merged: new Set(['kode', 'uraian']),
      sums: new Set(['kelompok-urusan', 'bidang-urusan']),
      total: 'JUMLAH BELANJA URUSAN',
      words: plan86Words,
    },
    dress: greenDress,
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
