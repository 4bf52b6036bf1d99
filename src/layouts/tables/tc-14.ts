import { plan86Words } from '../engine/words';
import { drawTable } from '../engine/draw';
import type { ColumnForm, TableForm } from '../engine/form';
import type { Layout } from '../layout';

const target: ColumnForm = { label: 'target', field: 'target', least: 6, most: 10, horizontal: 'Center' };
const rupiah: ColumnForm = { label: 'Rp', field: 'pagu', least: 8, most: 20, horizontal: 'Right' };

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
    { kind: 'column', column: { label: 'Kode', field: 'kode', least: 5, most: 12, horizontal: 'Left' } },
    { kind: 'column', column: { label: 'Misi/Tujuan/Sasaran/ Program Pembangunan Daerah', field: 'uraian', least: 23, most: 23, horizontal: 'Left' } },
    { kind: 'column', column: { label: 'Indikator Kinerja (tujuan/impact/ outcome)', field: 'indikator', least: 23, most: 23, horizontal: 'Left' } },
    { kind: 'column', column: { label: 'Kondisi Kinerja Awal RPJMD (Tahun 0)', field: 'kondisi-awal', least: 8, most: 10, horizontal: 'Center' } },
    {
      kind: 'group',
      label: 'Capaian Kinerja Program dan Kerangka Pendanaan',
      children: [
        { kind: 'years', columns: [target, rupiah] },
        {
          kind: 'group',
          label: 'Kondisi Kinerja pada akhir periode RPJMD',
          children: [
            { kind: 'column', column: { ...target, field: 'kondisi-akhir' } },
            { kind: 'column', column: { ...rupiah, field: 'pagu-akhir' } },
          ],
        },
      ],
    },
    { kind: 'column', column: { label: 'Perangkat Daerah Penanggung Jawab', field: 'opd', least: 14, most: 15, horizontal: 'Center' } },
  ],
  numbering: (column) => `(${column})`,
  rows: { kind: 'outline', bands: new Set(['visi', 'misi']), merged: new Set(['kode', 'uraian']), words: plan86Words },
  // Font, sizes, colours and margins of a published matrix (Kabupaten Sumedang).
  dress: {
    font: 'Bookman Old Style',
    size: 7,
    titleSize: 12,
    noteSize: 7,
    note: { size: 8, bold: true, color: '#7F3F00', fill: '#FFF2CC' },
    header: { bold: true, fill: '#92D050' },
    numbering: { italic: true, fill: '#92D050' },
    levels: {
      visi: { bold: true, fill: '#C6E0B4' },
      misi: { bold: true, fill: '#C6E0B4' },
      tujuan: { bold: true },
    },
  },
  frozenThrough: 'uraian',
  // 0.3 inch; the foot is deeper, or the page number would stand in the table's last row.
  margins: { top: 21.6, bottom: 36, left: 21.6, right: 21.6, header: 14.4, footer: 14.4 },
};

/** The T-C.14 of `tc14Form`, for every plan. */
export const tc14: Layout = {
  id: 'tc-14',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: true,
  defaults: (plan) => ({
    title: 'Program Pembangunan Daerah yang disertai Pagu Indikatif',
    tableNumber: 'Tabel T-C.14',
    region: '',
    years: plan.period === null ? 'ordinal' : 'calendar',
    paper: 'F4',
    decimals: 'as-written',
    source: '',
  }),
  draw: (plan, choices) => drawTable(tc14Form, plan, choices),
};
