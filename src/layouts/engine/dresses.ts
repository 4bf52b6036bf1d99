import type { PrintSetup, Style } from '../drawing';
import type { Dress } from './form';

/** Behind a row that runs across the table, in the colours of a published matrix. */
export const greenBand: Style = { bold: true, fill: '#C6E0B4' };
/** The same, pale. */
export const paleBand: Style = { bold: true, fill: '#EDF1F9' };

/** Behind a heading inside the table. */
export const greenHeading: Style = { bold: true, fill: '#E2EFDA' };
export const paleHeading: Style = { bold: true, fill: '#F2F5FB' };

const note: Dress['note'] = { size: 8, bold: true, color: '#7F3F00', fill: '#FFF2CC' };

/** Font, sizes and colours of a published matrix (Kabupaten Sumedang). */
export const greenDress: Dress = {
  font: 'Bookman Old Style',
  size: 7,
  titleSize: 12,
  noteSize: 7,
  note,
  header: { bold: true, fill: '#92D050' },
  numbering: { italic: true, fill: '#92D050' },
  levels: {
    visi: greenBand,
    misi: greenBand,
    tujuan: { bold: true },
    opd: { bold: true, fill: '#A9D08E' },
    'kelompok-urusan': greenBand,
    'bidang-urusan': greenHeading,
    urusan: greenBand,
    jumlah: greenBand,
  },
};

/** The same for tables of few columns, which have room for larger letters. */
export const roomyGreenDress: Dress = { ...greenDress, size: 9, noteSize: 8 };

/** Evaluation forms of forty columns: Calibri runs narrower than Bookman, so that it can be larger on the same paper. */
export const formDress: Dress = { ...greenDress, font: 'Calibri', size: 8, noteSize: 8, levels: {} };

/** Tables of the 2025 regime: no published colours are known, so they are few and pale. */
export const plainDress: Dress = {
  ...greenDress,
  header: { bold: true, fill: '#D9E1F2' },
  numbering: { italic: true, fill: '#D9E1F2' },
  levels: {
    visi: paleBand,
    misi: paleBand,
    tujuan: { bold: true },
    opd: { bold: true, fill: '#D9E1F2' },
    'kelompok-urusan': { bold: true, fill: '#E4EAF6' },
    'bidang-urusan': paleHeading,
    urusan: { bold: true, fill: '#E4EAF6' },
    jumlah: { bold: true, fill: '#D9E1F2' },
  },
};

/** Behind a total. */
export const plainTotal: Style = { bold: true, fill: '#D9E1F2' };

/** The same for tables of few columns, which have room for larger letters. */
export const roomyPlainDress: Dress = { ...plainDress, size: 9, noteSize: 8 };

/** 0.3 inch; the foot is deeper, or the page number would stand in the table's last row. Points. */
export const narrowMargins: PrintSetup['margins'] = { top: 21.6, bottom: 36, left: 21.6, right: 21.6, header: 14.4, footer: 14.4 };
