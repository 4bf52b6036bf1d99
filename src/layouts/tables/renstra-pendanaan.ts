import { column, columnForm } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Rencana program, kegiatan, subkegiatan dan pendanaan of a Renstra 2025–2029, with the words of a planning application and a published Renstra: bidang urusan, below them programs (with
 * "Outcome: …" where their text says it), kegiatan and sub kegiatan, with targets and pagu of five years.
 */
export const renstraPendanaan = layoutOf({
  id: 'renstra-pendanaan',
  regime: 'inmendagri-2-2025',
  document: 'renstra',
  compared: true,
  title: 'Rencana Program, Kegiatan, Subkegiatan, dan Pendanaan',
  number: '',
  numbered: false,
  lastFive: true,
  table: {
    sheetName: 'Rencana Pendanaan PD',
    header: [
      column('BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT', 'uraian', { words: 'named', least: 30, most: 56 }),
      column('INDIKATOR OUTCOME/OUTPUT', 'indikator', { least: 26, most: 26 }),
      column('BASELINE TAHUN {awal}', 'kondisi-awal', { least: 9 }),
      { kind: 'group', label: 'TARGET DAN PAGU INDIKATIF TAHUN{uang}', children: [{ kind: 'years', columns: [columnForm('TARGET', 'target', { least: 7 }), columnForm('PAGU', 'pagu')] }] },
      column('KETERANGAN', 'catatan', { least: 12 }),
    ],
    numbering: '({n})',
    rows: {
      kind: 'outline',
      levels: new Set(['program', 'kegiatan', 'sub-kegiatan']),
      groups: ['bidang-urusan'],
      bands: new Set(),
      merged: new Set(['uraian']),
      words: plan86Words,
    },
    dress: plainDress,
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
