import { bareYears, column, columnForm } from '../engine/columns';
import { greenDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Tabel T-C.24, "Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah" (Renstra, Permendagri 86/2017), as a local government's software prints it. One row per program; anggaran is the
 * pagu of the plan, once over its indicators; realisation, ratio and growth are filled in by hand. What the note "***)" says was not found.
 */
export const tc24 = layoutOf({
  id: 'tc-24',
  regime: 'permendagri-86-2017',
  document: 'renstra',
  compared: true,
  title: 'Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah',
  number: 'Tabel T-C.24',
  numbered: true,
  table: {
    sheetName: 'T-C.24',
    header: [
      column('Uraian ***)', 'uraian', { words: 'named', least: 26, most: 26 }),
      { kind: 'group', label: 'Anggaran pada Tahun Ke-{uang}', children: [{ kind: 'each-year', column: columnForm('', 'pagu'), label: bareYears }] },
      { kind: 'group', label: 'Realisasi Anggaran pada Tahun Ke-', children: [{ kind: 'each-year', column: columnForm('', 'realisasi-pagu'), label: bareYears }] },
      { kind: 'group', label: 'Rasio antara Realisasi dan Anggaran Tahun Ke-', children: [{ kind: 'each-year', column: columnForm('', 'capaian-pagu', { least: 6 }), label: bareYears }] },
      { kind: 'group', label: 'Rata-rata Pertumbuhan', children: [column('Anggaran', 'kosong', { least: 9 }), column('Realisasi', 'kosong', { least: 9 })] },
    ],
    numbering: '({n})',
    rows: { kind: 'outline', levels: new Set(['program']), bands: new Set(), merged: new Set(['uraian']), words: plan86Words },
    dress: greenDress,
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
