import type { Plan } from '../../plan';
import type { RowPlan } from './form';
import type { Body, BodyRequest, BodyRow } from './rows/body';
import { branchRows } from './rows/branch-rows';
import { cascadeBranches } from './rows/cascade';
import { levelRows } from './rows/level-rows';
import { listBranches, type Listing } from './rows/list-branches';
import { urusanBranches } from './rows/urusan-branches';

/** The rows of a table, as its row plan has them. */
export function bodyOf(plan: Plan, rows: RowPlan, request: BodyRequest): Body {
  switch (rows.kind) {
    case 'outline':
      return branchRows(rows.groups ? urusanBranches(plan, rows) : cascadeBranches(plan, rows), { ...rows, sums: rows.sums ?? new Set(), total: rows.total ?? null, share: rows.share ?? null, restart: false, numbered: rows.path !== undefined }, request);
    case 'levels':
      return levelRows(plan, rows, request);
    case 'list': {
      const { branches, others } = listBranches(plan, rows);
      const body = branchRows(branches, { bands: new Set(), merged: rows.merged, sums: new Set(), total: rows.total ?? null, share: rows.share ?? null, restart: rows.restart, numbered: false, words: rows.words }, request);
      return { ...body, rows: body.rows.map((row) => withOthers(row, others)) };
    }
  }
}

function withOthers(row: BodyRow, others: Listing['others']): BodyRow {
  const more = others.get(row.owner.indikator ?? '');
  return more ? { ...row, owner: { ...row.owner, others: more } } : row;
}
