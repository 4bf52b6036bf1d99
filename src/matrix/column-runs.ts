import type { UnreadColumn } from './reading';

/** Columns that stand side by side under the same words. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly header: string;
}

/** Gathers columns for a sentence that names them: "C–G “Kode”, N “Catatan”". */
export function columnRuns(columns: readonly Pick<UnreadColumn, 'column' | 'header'>[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const { column, header } of columns) {
    const before = runs.at(-1);
    if (before && before.last === column - 1 && before.header === header) runs[runs.length - 1] = { ...before, last: column };
    else runs.push({ first: column, last: column, header });
  }
  return runs;
}
