import { templateForm } from '../../src/excel/template/template-form';
import { fillTemplate, type FilledTemplate, type TemplateForm, type TemplateLabels } from '../../src/layouts';
import { readHeaderOnly, type Grid, type HeaderReading } from '../../src/matrix';
import type { Plan } from '../../src/plan';
import { tableOf, type Spanned } from './html-table';
import { shown } from './shown';

/** Headers of planners' own tables, without a row under them. */
export const headers = {
  /** Renstra, T-C.27 as published: the code over five columns, years that only count, a numbering row. */
  'tc-27': tableOf([
    [['Tujuan', 1, 3], ['Sasaran', 1, 3], ['Kode', 5, 3], ['Program dan Kegiatan', 1, 3], ['Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)', 1, 3], ['Data Capaian pada Tahun Awal Perencanaan', 1, 3], ['Target Kinerja Program dan Kerangka Pendanaan', 12], ['Unit Kerja Perangkat Daerah Penanggung-jawab', 1, 3], ['Lokasi', 1, 3]],
    [...repeat(5, (at): Spanned => [`Tahun-${at + 1}`, 2]), ['Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah', 2]],
    repeat(12, (at) => (at % 2 === 0 ? 'Target' : 'Rp')),
    repeat(24, (at) => `(${at + 1})`),
  ]),
  iku: tableOf([
    [['INDIKATOR KINERJA UTAMA', 10]],
    [['No', 1, 2], ['Sasaran Strategis', 1, 2], ['Indikator Kinerja Utama', 1, 2], ['Satuan', 1, 2], ['Target', 5], ['Perangkat Daerah Penanggung Jawab', 1, 2]],
    ['2021', '2022', '2023', '2024', '2025'],
  ]),
  /** One header row, a column for each level, as import forms of other systems ask for it. */
  flat: tableOf([[
    'Misi', 'Tujuan', 'Sasaran', 'Program', 'Indikator Kinerja', 'Satuan', 'Kondisi Awal', ...years().map((year) => `Target ${year}`), 'Kondisi Akhir', ...years().map((year) => `Pagu ${year} (dalam juta rupiah)`),
    'Perangkat Daerah', 'Keterangan',
  ]]),
  /** Tujuan and sasaran of an RPJMD under Inmendagri 2/2025, as Maluku Utara prints it. */
  'tujuan-sasaran': tableOf([
    [['VISI/MISI', 1, 2], ['TUJUAN', 1, 2], ['SASARAN', 1, 2], ['INDIKATOR', 1, 2], ['BASELINE 2020', 1, 2], ['TARGET TAHUN', 5], ['KET.', 1, 2]],
    years().map(String),
  ]),
  /** T-C.14: the whole cascade in one column. */
  'tc-14': tableOf([
    [['Kode', 1, 2], ['Misi/Tujuan/Sasaran/Program Pembangunan Daerah', 1, 2], ['Indikator Kinerja', 1, 2], ['Satuan', 1, 2], ['Kondisi Awal', 1, 2], ...years().map((year): Spanned => [String(year), 2]), ['Kondisi Akhir', 2], ['Perangkat Daerah', 1, 2]],
    repeat(12, (at) => (at % 2 === 0 ? 'target' : 'Rp')),
  ]),
  kelompok: tableOf([['KELOMPOK', 'URAIAN', 'INDIKATOR', 'SATUAN', 'BASELINE', ...years().map(String), 'OPD']]),
  /** Our own master: a row per item and a row per indicator. */
  matriks: tableOf([[
    'Kode', 'Tingkat', 'Uraian', 'Satuan', 'Arah', 'Perhitungan', 'Definisi operasional', 'Sumber data', 'Kondisi awal', ...years().map((year) => `Target ${year}`), 'Kondisi akhir', 'PD penanggung jawab', 'PD pendukung',
    ...years().map((year) => `Pagu ${year}`), 'IKU', 'Catatan', 'ID',
  ]], 'Matriks'),
} satisfies Readonly<Record<string, Grid>>;

export type HeaderName = keyof typeof headers;

export function headingOf(grid: Grid): HeaderReading {
  const heading = readHeaderOnly(grid);
  if ('refused' in heading) throw new Error(`no header: ${heading.refused}`);
  return heading;
}

/** A template filled, as a reader meets it on its sheet. */
export function filled(grid: Grid, plan: Plan, labels: TemplateLabels = 'first', formats: ReadonlyMap<number, string> = new Map()): { readonly grid: Grid; readonly form: TemplateForm; readonly result: FilledTemplate } {
  const heading = headingOf(grid);
  const form = templateForm(heading, formats);
  const result = fillTemplate(plan, form, labels);
  const values = grid.values.map((line) => [...line]);
  const texts = grid.texts.map((line) => [...line]);
  const numberFormats = grid.values.map((line) => line.map(() => 'General'));
  result.rows.forEach(({ cells }, at) => {
    const row = heading.bodyRow - grid.origin.row + at;
    values[row] = Array.from({ length: grid.columnCount }, () => '');
    texts[row] = Array.from({ length: grid.columnCount }, () => '');
    numberFormats[row] = Array.from({ length: grid.columnCount }, (_, column) => formats.get(column + grid.origin.column) ?? 'General');
    form.columns.forEach((column, index) => {
      const cell = cells[index];
      const at = column.column - grid.origin.column;
      if (!cell) return;
      const format = cell.format ?? column.numberFormat;
      values[row]![at] = cell.value;
      numberFormats[row]![at] = format;
      texts[row]![at] = typeof cell.value === 'number' && format.includes('%') ? `${shown(cell.value * 100, format.replace('%', ''))}%` : format === 'General' ? String(cell.value) : shown(cell.value, format);
    });
  });
  return { grid: { ...grid, rowCount: values.length, values, texts, formats: numberFormats }, form, result };
}

function years(): readonly number[] {
  return [2021, 2022, 2023, 2024, 2025];
}

function repeat<T>(times: number, of: (at: number) => T): T[] {
  return Array.from({ length: times }, (_, at) => of(at));
}
