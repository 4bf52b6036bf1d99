import { column, columnForm } from '../engine/columns';
import { greenDress, narrowMargins } from '../engine/dresses';
import type { TableForm } from '../engine/form';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Tabel T-C.14, "Program Pembangunan Daerah yang disertai Pagu Indikatif" (RPJMD, Permendagri 86/2017).
 * Header as two local governments' software prints it (Kabupaten Madiun, Kabupaten Sumedang), capitals and spaces included; the annex itself was
 * not at hand. 17 columns for five years, two more for each further year; the numbering row follows.
 *
 * Misi and visi are one cell across the table. Levels that the table does not speak of (strategi, arah kebijakan, urusan, bidang urusan,
 * kegiatan, sub kegiatan) are drawn like a program, at their place in the cascade and with their level before them, so that nothing of the
 * plan is lost. What it has no column for (definisi, formula, sumber data, catatan, …) it does not print; satuan stands behind the name of
 * its indicator.
 */
export const tc14Form: TableForm = {
  sheetName: 'T-C.14',
  header: [
    column('Kode', 'kode', { least: 5 }),
    column('Misi/Tujuan/Sasaran/ Program Pembangunan Daerah', 'uraian', { words: 'marked', least: 23, most: 23 }),
    column('Indikator Kinerja (tujuan/impact/ outcome)', 'indikator', { words: 'marked', least: 23, most: 23 }),
    column('Kondisi Kinerja Awal RPJMD (Tahun 0)', 'kondisi-awal', { least: 8 }),
    {
      kind: 'group',
      label: 'Capaian Kinerja Program dan Kerangka Pendanaan{uang}',
      children: [
        { kind: 'years', columns: [columnForm('target', 'target', { least: 6 }), columnForm('Rp', 'pagu')] },
        { kind: 'group', label: 'Kondisi Kinerja pada akhir periode RPJMD', children: [column('target', 'kondisi-akhir', { least: 6 }), column('Rp', 'pagu-akhir')] },
      ],
    },
    column('Perangkat Daerah Penanggung Jawab', 'opd', { most: 15 }),
  ],
  numbering: '({n})',
  rows: { kind: 'outline', bands: new Set(['visi', 'misi']), merged: new Set(['kode', 'uraian']), words: plan86Words },
  dress: greenDress,
  frozenThrough: 'uraian',
  margins: narrowMargins,
};

/** The T-C.14 of `tc14Form`, for every plan. */
export const tc14 = layoutOf({
  id: 'tc-14',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: true,
  title: 'Program Pembangunan Daerah yang disertai Pagu Indikatif',
  number: 'Tabel T-C.14',
  numbered: true,
  table: tc14Form,
});
