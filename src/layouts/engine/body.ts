import type { Plan } from '../../plan';
import type { RowPlan } from './form';
import type { Body, BodyRequest } from './rows/body';
import { branchRows } from './rows/branch-rows';
import { cascadeBranches } from './rows/cascade';
import { levelRows } from './rows/level-rows';
import { listBranches } from './rows/list-branches';
import { urusanBranches } from './rows/urusan-branches';

/** The rows of a table, as its row plan has them. */
export function bodyOf(plan: Plan, rows: RowPlan, request: BodyRequest): Body {
  switch (rows.kind) {
    case 'outline':
      return branchRows(rows.groups ? urusanBranches(plan, rows) : cascadeBranches(plan, rows), { ...rows, sums: rows.sums ?? new Set(), total: rows.total ?? null, share: rows.share ?? null, restart: false, numbered: rows.path !== undefined }, request);
    case 'levels':
      return levelRows(plan, rows, request);
    case 'list':
      return branchRows(listBranches(plan, rows), { bands: new Set(), merged: rows.merged, sums: new Set(), total: rows.total ?? null, share: rows.share ?? null, restart: rows.restart, numbered: false, words: rows.words }, request);
  }
}
