import { isFormula } from './held';
import { downSumOf, type DownSum } from './sum-forms';

/** The sums of a table, row by row. */
export interface SumTree {
  readonly sums: ReadonlyMap<number, DownSum>;
  /** Of each row that is added up, the row of its sum. */
  readonly parents: ReadonlyMap<number, number>;
}

/** The sums of a table whose cells are given as tokens; each row has one sum, whatever its columns. */
export function sumTreeOf(rows: readonly (readonly string[])[]): SumTree {
  const sums = new Map<number, DownSum>();
  const parents = new Map<number, number>();
  rows.forEach((cells, row) => {
    for (const token of cells) {
      const sum = isFormula(token) ? downSumOf(token.slice(1)) : null;
      if (!sum || sum.rows.includes(row)) continue;
      sums.set(row, sum);
      for (const one of sum.rows) parents.set(one, row);
      break;
    }
  });
  return { sums, parents };
}
