import type { CellValue, Grid } from '../../src/matrix';
import type { Zone } from '../../src/plan';

/** A cell as typed, or with its number format, its shown text or its formula stated. */
export type Typed = CellValue | undefined | { readonly value: CellValue; readonly format?: string; readonly text?: string; readonly formula?: string };

export interface GridFacts {
  readonly sheet?: string;
  /** In A1: "A1:Q1". */
  readonly merges?: readonly string[];
  /** Top-left cell of the used range, in A1. */
  readonly origin?: string;
}

/** A sheet typed as rows of cells; short rows are filled with blanks, numbers show themselves. */
export function gridOf(rows: readonly (readonly Typed[])[], { sheet = 'Lembar1', merges = [], origin = 'A1' }: GridFacts = {}): Grid {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: columnCount }, (_, column) => parts(row[column])));
  const { row, column } = cell(origin);
  return {
    sheet,
    origin: { row, column },
    rowCount: rows.length,
    columnCount,
    values: full.map((cells) => cells.map(({ value }) => value)),
    texts: full.map((cells) => cells.map(({ text }) => text)),
    formats: full.map((cells) => cells.map(({ format }) => format)),
    formulas: full.map((cells) => cells.map(({ formula, value }) => formula ?? value)),
    merges: merges.map(zone),
  };
}

/** "Q58" → { row: 57, column: 16 }. */
export function cell(a1: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

/** "A1:Q3" → its zone. */
export function zone(a1: string): Zone {
  const [from = '', to = from] = a1.split(':');
  const [topLeft, bottomRight] = [cell(from), cell(to)];
  return { top: topLeft.row, left: topLeft.column, bottom: bottomRight.row, right: bottomRight.column };
}

function parts(typed: Typed): { value: CellValue; text: string; format: string; formula: string | undefined } {
  const facts = typeof typed === 'object' && typed !== null ? typed : { value: typed ?? null };
  const value = facts.value;
  return { value, text: facts.text ?? (value === null ? '' : String(value)), format: facts.format ?? 'General', formula: facts.formula };
}

/** The T-C.14 header of the regulation with calendar years: three rows and the numbering row, with its merges, for five years. */
export const tc14Header: readonly (readonly Typed[])[] = [
  ['Kode', 'Misi/Tujuan/Sasaran/ Program Pembangunan Daerah', 'Indikator Kinerja (tujuan/impact/ outcome)', 'Kondisi Kinerja Awal RPJMD (Tahun 0)', 'Capaian Kinerja Program dan Kerangka Pendanaan', ...blanks(11), 'Perangkat Daerah Penanggung Jawab'],
  ['', '', '', '', '2021', '', '2022', '', '2023', '', '2024', '', '2025', '', 'Kondisi Kinerja pada akhir periode RPJMD'],
  ['', '', '', '', ...Array.from({ length: 6 }, () => ['target', 'Rp']).flat()],
  Array.from({ length: 17 }, (_, column) => `(${column + 1})`),
];

export const tc14HeaderMerges: readonly string[] = ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:P1', 'Q1:Q3', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:L2', 'M2:N2', 'O2:P2'];

/** A row of that table: kode, uraian, indikator, awal, five targets, akhir, OPD; pagu of the first year where one is given. */
export function tc14Row(kode: Typed, uraian: Typed, indikator: Typed = '', awal: Typed = '', targets: readonly Typed[] = [], akhir: Typed = '', opd: Typed = '', pagu: Typed = ''): readonly Typed[] {
  return [kode, uraian, indikator, awal, ...Array.from({ length: 5 }, (_, year) => [targets[year] ?? '', year === 0 ? pagu : '']).flat(), akhir, '', opd];
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => '');
}
