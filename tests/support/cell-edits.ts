import fc from 'fast-check';
import type { CellValue, Grid } from '../../src/matrix';
import type { Position } from '../../src/plan';

/** What a planner types into a cell; `copy` takes what another cell of the column holds. */
export type Typing = { readonly type: CellValue; readonly format?: string; readonly shown?: string; readonly formula?: string } | { readonly copy: number };

export interface CellEdit {
  /** From 0 to 1: down the sheet, along it. */
  readonly down: number;
  readonly along: number;
  readonly typing: Typing;
}

const share = fc.integer({ min: 0, max: 9_999 }).map((of) => of / 10_000);

const typed: fc.Arbitrary<Typing> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CellValue>('', null, '12,5', '85%', '70 - 72', '< 22', '5 pasar', 'A (81,66)', 'meningkat', '-', 'n/a', '**', 'Persen').map((type) => ({ type })) },
  // Texts whose reading hangs on what stands around them.
  { weight: 2, arbitrary: fc.constantFrom('95.680', '1.250', '3,125', '1.250.000,50', '2,75', '1,234.5').map((type) => ({ type })) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 9999 }).map((of) => of / 100)).map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.constant({ type: 0.85, format: '0%', shown: '85%' }) },
  { weight: 2, arbitrary: fc.constantFrom('Dinas Kesehatan', 'DINAS KESEHATAN', 'Dinkes', 'Dinas Keshatan', 'Sekretariat Daerah', 'Dinas Pekerjaan Umum dan Penataan Ruang; Inspektorat', 'Semua Perangkat Daerah', 'Dinas Baru').map((type) => ({ type })) },
  // Words of headers, levels, totals and notes.
  { weight: 1, arbitrary: fc.constantFrom('Target', 'Indikator', 'Satuan', 'Nama OPD', 'Perangkat Daerah', '2024', 'Jumlah', 'MISI 9 : Baru', 'Program Baru', 'Sumber: BPS', '(5)', '1.02.03').map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.constantFrom({ type: 7, formula: '=SUM(E9:E11)' }, { type: '#REF!', formula: '=#REF!+1' }, { type: '', formula: '=IFERROR(#REF!+1,"")' }, { type: 0, formula: '=A1' }) },
);

/** Whole numbers that a header's years are, too: a target of 2.022 kilometres, a pagu of two thousand million. */
const yearLike: fc.Arbitrary<Typing> = fc.integer({ min: 1990, max: 2040 }).chain((type) => fc.constantFrom<Typing>({ type }, { type: String(type) }, { type, shown: type.toLocaleString('id-ID') }));

/** Several cells of one row, one after the other, mostly to figures that might be years. */
export const anyRowOfYears: fc.Arbitrary<readonly CellEdit[]> = fc.tuple(share, fc.array(fc.tuple(share, fc.oneof({ weight: 5, arbitrary: yearLike }, { weight: 1, arbitrary: typed })), { minLength: 3, maxLength: 14 }))
  .map(([down, cells]) => cells.map(([along, typing]): CellEdit => ({ down, along, typing })));

export const anyCellEdit: fc.Arbitrary<CellEdit> = fc.record({
  down: share, along: share,
  typing: fc.oneof({ weight: 3, arbitrary: typed }, { weight: 2, arbitrary: share.map((copy) => ({ copy })) }),
});

/** The grid with one cell typed over, and where that is; the first cell of a merge where one is hit, as in Excel. */
export function withEdit(grid: Grid, { down, along, typing }: CellEdit): { readonly grid: Grid; readonly at: Position } {
  const pointed = { row: grid.origin.row + Math.floor(down * grid.rowCount), column: grid.origin.column + Math.floor(along * grid.columnCount) };
  const merge = grid.merges.find((zone) => pointed.row >= zone.top && pointed.row <= zone.bottom && pointed.column >= zone.left && pointed.column <= zone.right);
  const at = merge ? { row: merge.top, column: merge.left } : pointed;
  const [row, column] = [at.row - grid.origin.row, at.column - grid.origin.column];
  const from = 'copy' in typing ? Math.floor(typing.copy * grid.rowCount) : null;
  const take = <T>(rows: readonly (readonly T[])[] | undefined): T | undefined => (from === null ? undefined : rows?.[from]?.[column]);
  const value = 'copy' in typing ? take(grid.values) ?? '' : typing.type;
  const shown = 'copy' in typing ? take(grid.texts) ?? '' : typing.shown ?? (value === null ? '' : String(value));
  const put = <T>(rows: readonly (readonly T[])[], cell: T): readonly (readonly T[])[] => rows.with(row, (rows[row] ?? []).with(column, cell));
  return {
    at,
    grid: {
      ...grid,
      values: put(grid.values, value),
      texts: put(grid.texts, shown),
      ...(grid.formats ? { formats: put(grid.formats, 'copy' in typing ? take(grid.formats) ?? 'General' : typing.format ?? 'General') } : {}),
      ...(grid.formulas ? { formulas: put(grid.formulas, 'copy' in typing ? take(grid.formulas) ?? '' : typing.formula ?? value ?? '') } : {}),
    },
  };
}
