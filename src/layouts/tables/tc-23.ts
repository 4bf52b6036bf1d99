import { bareYears, column, columnForm } from '../engine/columns';
import { greenDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Tabel T-C.23, "Pencapaian Kinerja Pelayanan Perangkat Daerah" (Renstra, Permendagri 86/2017), as a local government's software prints it. It looks back: the plan gives indicators and
 * targets; NSPK, IKK, realisation and ratio are filled in by hand.
 */
export const tc23 = layoutOf({
  id: 'tc-23',
  regime: 'permendagri-86-2017',
  document: 'renstra',
  compared: true,
  title: 'Pencapaian Kinerja Pelayanan Perangkat Daerah',
  number: 'Tabel T-C.23',
  numbered: true,
  table: {
    sheetName: 'T-C.23',
    header: [
      column('No', 'nomor-indikator'),
      column('Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah', 'indikator', { least: 30, most: 30 }),
      column('Target NSPK', 'kosong', { least: 8 }),
      column('Target IKK', 'kosong', { least: 8 }),
      column('Target Indikator Lainnya', 'kosong', { least: 10 }),
      { kind: 'group', label: 'Target Renstra Perangkat Daerah Tahun Ke-', children: [{ kind: 'each-year', column: columnForm('', 'target', { least: 7 }), label: bareYears }] },
      { kind: 'group', label: 'Realisasi Capaian Tahun Ke-', children: [{ kind: 'each-year', column: columnForm('', 'realisasi', { least: 7 }), label: bareYears }] },
      { kind: 'group', label: 'Rasio Capaian Pada Tahun Ke-', children: [{ kind: 'each-year', column: columnForm('', 'capaian', { least: 7 }), label: bareYears }] },
    ],
    numbering: '({n})',
    rows: { kind: 'list', pick: 'daerah', headings: false, restart: false, merged: new Set(), words: plan86Words },
    dress: { ...greenDress, levels: {} },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
